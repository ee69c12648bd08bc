/** Notes of several packages as one text. */
import type { NotesOfOne } from './document-schema.ts';
import { inline } from './escape.ts';

/** Notes with their Markdown. */
export type Piece = { readonly notes: NotesOfOne; readonly markdown: string };

/** Of several packages each under its name and tag, those without anything new left out; other notes between rules. */
export function together(pieces: readonly Piece[]): string {
  const owners = new Set(pieces.map(({ notes }) => notes.package));
  if (owners.size < 2) return pieces.map(({ markdown }) => markdown).join('\n\n---\n\n');
  const filled = pieces.filter(({ notes }) => notes.entries.length + notes.dependencies.length > 0);
  const told = filled.length > 0 ? filled : pieces;
  return told.map(({ notes, markdown }) => `# ${inline(headingOf(notes))}\n\n${markdown}`).join('\n\n');
}

/** `core 1.2.0` for the tag `1.2.0`; a tag that says the package's name stands alone. */
function headingOf({ package: name, range, releaseTag }: NotesOfOne): string {
  const tag = range.tag ?? releaseTag;
  if (tag === null) return name ?? '';
  return name === null || tag.toLowerCase().includes(name.toLowerCase()) ? tag : `${name} ${tag}`;
}
