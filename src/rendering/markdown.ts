/** Notes as Markdown: pure, from an outline and the words around it. */

import type { NotesInput } from './input.ts';
import { type RenderedLine, renderLines } from './lines.ts';
import { arrange } from './sections.ts';

/** The whole body of a release, without a title: the forge shows its own. Ends without a newline. */
export function renderMarkdown(input: NotesInput): string {
  return textOf(renderLines(arrange(input)));
}

/** Lines joined. */
export function textOf(lines: readonly Pick<RenderedLine, 'text'>[]): string {
  return lines.map((line) => line.text).join('\n');
}
