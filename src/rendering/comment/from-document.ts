/** From the document of a run to the lines that a preview shows: where each would stand, in which words. */

import { versions } from '../dependencies.ts';
import type { Line } from '../document.ts';
import { type NotesDocument, type NotesOfOne, notesInputOf } from '../document-json.ts';
import { arrange } from '../sections.ts';
import { LONGEST, MOST, type PreviewLine, type PreviewNotes } from './preview.ts';

/** For each package, audience and language of the document. */
export function previewNotes(document: NotesDocument): readonly PreviewNotes[] {
  return document.notes.slice(0, MOST.notes).map((notes) => ({
    package: notes.package,
    audience: notes.audience,
    language: notes.language,
    sections: sectionsOf(document, notes),
  }));
}

function sectionsOf(document: NotesDocument, notes: NotesOfOne): PreviewNotes['sections'] {
  const { words, breaking, sections, dependencies } = arrange(notesInputOf(document, notes, 'inert'));
  const all = [
    { title: words.breaking, lines: breaking.map(lineOf) },
    ...sections.map((section) => ({ title: section.title, lines: section.lines.map(lineOf) })),
    {
      title: words.sections.dependencies,
      lines: dependencies.map((row) => ({
        lead: '',
        text: `\`${row.name.replaceAll('`', '')}\` ${versions(row, words)}`,
        upgrade: '',
        authors: [],
      })),
    },
  ];
  return all
    .filter(({ lines }) => lines.length > 0)
    .slice(0, MOST.sections)
    .map(({ title, lines }) => ({ title: name(title), lines: lines.slice(0, MOST.lines) }));
}

function lineOf({ lead, text, upgrade, authors }: Line): PreviewLine {
  return {
    lead: name(lead),
    text: text.slice(0, LONGEST.text),
    upgrade: upgrade.slice(0, LONGEST.text),
    authors: authors.slice(0, MOST.authors).map((person) => name(person.login ?? person.name)),
  };
}

function name(text: string): string {
  return text.slice(0, LONGEST.name);
}

/** The heading under which an entry stands in the document's first notes; null where it has no line. */
export function headingsOf(document: NotesDocument): ReadonlyMap<string, string> {
  const [first] = document.notes;
  if (first === undefined) return new Map();
  const { words, breaking, sections } = arrange(notesInputOf(document, first, 'inert'));
  const headed = [{ title: words.breaking, lines: breaking }, ...sections];
  return new Map(headed.flatMap(({ title, lines }) => lines.map((line) => [line.key, title] as const)));
}
