/** Notes as the lists of the evidence page: what the release shows, in its order, and behind it what stands in no line there. Pure. */
import type { Category, Entry, Sha } from '../../domain.ts';
import { notesInputOf } from '../document-json.ts';
import type { NotesDocument, NotesOfOne } from '../document-schema.ts';
import type { NotesInput } from '../input.ts';
import { arrange } from '../sections.ts';
import type { Heard } from './authorship.ts';
import type { PageAuthor, PageFinding, PageLine, PageNotes, PageSection } from './data.ts';

/** What the lines of a page are made with. */
export type Sources = {
  readonly document: NotesDocument;
  /** From a change's id to its place in the page's list. */
  readonly places: ReadonlyMap<Sha, number>;
  readonly authors: ReadonlyMap<string, Heard>;
  /** Names of the requests that were sent in this run. */
  readonly sent: ReadonlySet<string>;
};

/** The headings of what has none in the notes. */
const HEADINGS = {
  overview: 'Overview',
  dependencies: 'Dependencies, not listed in these notes',
  unseen: 'In no line of these notes',
} as const;

export function pageNotes(notes: NotesOfOne, sources: Sources): PageNotes {
  const input = notesInputOf(sources.document, notes, 'inert');
  const { name, language, range, incomplete } = { ...notes, name: nameOf(notes, sources.document) };
  return { name, language, reason: range.reason, warning: incomplete, sections: sectionsOf(input, notes, sources) };
}

/** What tells it from the others of the document. */
function nameOf({ package: owner, audience, language }: NotesOfOne, { notes }: NotesDocument): string {
  const several = (kinds: readonly string[]) => new Set(kinds).size > 1;
  const parts = [
    ...(owner === null ? [] : [owner]),
    ...(several(notes.map((one) => one.audience)) ? [audience] : []),
    ...(several(notes.map((one) => one.language)) ? [language] : []),
  ];
  return parts.length === 0 ? audience : parts.join(', ');
}

function sectionsOf(input: NotesInput, notes: NotesOfOne, sources: Sources): readonly PageSection[] {
  const arranged = arrange(input);
  const open = new Map(input.outline.entries.map((entry) => [entry.id, entry]));
  const take = (keys: readonly string[]): readonly PageLine[] =>
    keys.flatMap((key) => {
      const entry = open.get(key);
      open.delete(key);
      return entry === undefined ? [] : [lineOf(entry, input, sources)];
    });
  const keysOf = (lines: readonly { readonly key: string }[]) => lines.map(({ key }) => key);
  const first = [
    section(HEADINGS.overview, false, overviewOf(arranged.overview, input, sources)),
    section(arranged.words.breaking, false, take(keysOf(arranged.breaking))),
    section(arranged.words.highlights, false, take(keysOf(arranged.highlights))),
  ];
  // Lines that the notes sum up in one stand here each by itself, in the first section of their category.
  const named = new Set(arranged.sections.flatMap(({ lines }) => keysOf(lines)));
  const summed = (category: Category | null) =>
    [...open.values()].filter((entry) => !named.has(entry.id) && (entry.security ? 'security' : entry.category) === category);
  const own = arranged.sections.map(({ title, category, folded, lines }) => {
    return section(title, folded, take([...keysOf(lines), ...summed(category).map(({ id }) => id)]));
  });
  const listed = arranged.dependencies.length > 0 ? arranged.words.sections.dependencies : HEADINGS.dependencies;
  const rows = section(listed, true, rowsOf(notes, sources));
  const unseen = section(HEADINGS.unseen, true, take([...open.keys()]));
  return [...first, ...own, rows, unseen].filter(({ lines }) => lines.length > 0);
}

function section(title: string, folded: boolean, lines: readonly PageLine[]): PageSection {
  return { title, folded, lines };
}

function lineOf(entry: Entry, { audience }: NotesInput, sources: Sources): PageLine {
  const text = entry.texts[audience] ?? entry.texts.technical ?? Object.values(entry.texts)[0] ?? '';
  const { breaking, security, category, importance } = entry;
  return {
    ...{ kind: 'line', id: entry.id, lead: entry.lead, text, entries: [] },
    upgrade: entry.upgrade[audience] ?? Object.values(entry.upgrade)[0] ?? '',
    marks: [...(breaking ? ['breaking'] : []), ...(security ? ['security'] : []), category, `importance ${importance} of 5`],
    wording: entry.wording,
    author: entry.wording === 'model' ? authorOf(text, sources) : null,
    changes: placesOf(entry.changes, sources),
    findings: findingsOf(sources.document, (where) => where === 'entry' || where === 'upgrade', entry.changes),
  };
}

function overviewOf(text: string, { composition, outline }: NotesInput, sources: Sources): readonly PageLine[] {
  if (text === '') return [];
  const sentences = [...composition.overview, ...composition.highlights];
  const entries = [...new Set(sentences.flatMap((sentence) => sentence.entries))];
  const changes = outline.entries.filter(({ id }) => entries.includes(id)).flatMap((entry) => entry.changes);
  return [
    {
      ...{ kind: 'overview', id: '', lead: '', text, upgrade: '', marks: [], entries },
      wording: composition.wording,
      author: composition.wording === 'model' ? authorOf(composition.overview[0]?.text ?? '', sources) : null,
      changes: placesOf(changes, sources),
      findings: findingsOf(sources.document, (where) => where === 'overview' || where === 'highlight', null),
    },
  ];
}

function rowsOf({ dependencies }: NotesOfOne, sources: Sources): readonly PageLine[] {
  return dependencies.map(({ name, from, to, development, security, changes }) => ({
    ...{ kind: 'dependency', id: '', lead: name, upgrade: '', entries: [], author: null, findings: [] },
    text: to === null ? 'updated' : from === null ? `to ${to}` : `${from} → ${to}`,
    marks: [...(security ? ['security'] : []), ...(development ? ['development'] : [])],
    wording: null,
    changes: placesOf(changes, sources),
  }));
}

function placesOf(ids: readonly Sha[], { places }: Sources): readonly number[] {
  return [...new Set(ids)].flatMap((id) => places.get(id) ?? []);
}

function authorOf(text: string, { authors, sent }: Sources): PageAuthor | null {
  const found = authors.get(text.trim());
  if (found === undefined) return null;
  const { request, task, model } = found;
  return { request, task, model, remembered: !sent.has(request) };
}

/** Those about any of these changes or lines; null: all. */
function findingsOf(
  { findings }: NotesDocument,
  kinds: (where: string) => boolean,
  changes: readonly Sha[] | null,
): readonly PageFinding[] {
  return findings
    .filter(({ where, entries }) => kinds(where) && (changes === null || entries.some((id) => changes.includes(id))))
    .map(({ where, outcome, doubts }) => ({ where, outcome, doubts: doubts.map(({ kind, found }) => `${kind}: ${found}`) }));
}
