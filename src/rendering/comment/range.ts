/** The notes of a range as the text of a comment. */

import { type NotesDocument, type NotesOfOne, notesInputOf } from '../document-json.ts';
import { codeSpan, insideTag, paragraph } from '../escape.ts';
import { fitMarkdown } from '../fit.ts';
import { arrange } from '../sections.ts';

/** Characters for what stands around the notes of one package and reader. */
const FRAME = 400;
/** Below this nothing that helps fits any more. */
const LEAST = 2_000;

/** The notes of each package and reader, the first ones whole as long as they fit; `heading` is Markdown. Nobody is pinged. */
export function rangeMarkdown(document: NotesDocument, heading: string, limit: number): string {
  const blocks = [`### ${heading}`];
  let left = limit - heading.length - FRAME;
  let untold = 0;
  for (const [at, notes] of document.notes.entries()) {
    if (left < LEAST) {
      untold += 1;
      continue;
    }
    // The tag of the next release is not there yet: the comparison ends where the range does.
    const { markdown } = fitMarkdown(arrange(notesInputOf(document, { ...notes, releaseTag: null }, 'inert')), left - FRAME);
    const block = at === 0 && document.notes.length === 1 ? markdown : fold(nameOf(notes), markdown, at === 0);
    blocks.push(block);
    left -= block.length + 2;
  }
  if (untold > 0) blocks.push(`The notes for ${untold} more did not fit into a comment.`);
  return blocks.join('\n\n');
}

/** What went wrong, for who asked. */
export function refusalMarkdown(heading: string, { message, hint }: { readonly message: string; readonly hint: string }): string {
  return [`### ${heading}`, paragraph(message), paragraph(hint)].filter((text) => text !== '').join('\n\n');
}

/** A title about a range. */
export function rangeHeading(name: string): string {
  return `Release notes of ${codeSpan(name)}`;
}

function nameOf({ package: name, audience, language }: NotesOfOne): string {
  return [...(name === null ? [] : [name]), audience, language].join(', ');
}

function fold(title: string, content: string, open: boolean): string {
  return `<details${open ? ' open' : ''}>\n<summary>${insideTag(title)}</summary>\n\n${content}\n\n</details>`;
}
