/** Notes as Markdown: pure, from an outline and the words around it. */

import type { NotesInput } from './input.ts';
import { layOut, renderPage } from './layout.ts';
import type { RenderedLine } from './lines.ts';

/** The whole body of a release, without a title: the forge shows its own. Ends without a newline. */
export function renderMarkdown(input: NotesInput): string {
  return textOf(renderPage(layOut(input)));
}

/** Lines joined. */
export function textOf(lines: readonly Pick<RenderedLine, 'text'>[]): string {
  return lines.map((line) => line.text).join('\n');
}
