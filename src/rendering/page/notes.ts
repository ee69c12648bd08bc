/** Notes as the lists of the evidence page: what the release shows, in its order, and behind it what stands in no line there. Pure. */
import type { Category, DependencyRow, Entry, Sha } from '../../domain.ts';
import { versions } from '../dependencies.ts';
import type { Document } from '../document.ts';
import { notesInputOf } from '../document-json.ts';
import type { NotesDocument, NotesOfOne } from '../document-schema.ts';
import type { NotesInput } from '../input.ts';
import { isRightToLeft, type Wordbook } from '../language.ts';
import { layOut } from '../layout.ts';
import type { Heard } from './authorship.ts';
import type { PageAuthor, PageFinding, PageLine, PageNotes, PageSection } from './data.ts';
import { pageWords, type Speaker } from './words.ts';

/** What the lines of a page are made with. */
export type Sources = {
  readonly document: NotesDocument;
  /** From a change's id to its place in the page's list. */
  readonly places: ReadonlyMap<Sha, number>;
  readonly authors: ReadonlyMap<string, Heard>;
  /** Names of the requests that were sent in this run. */
  readonly sent: ReadonlySet<string>;
};

type OfNotes = Sources & { readonly notes: NotesOfOne };

export function pageNotes(notes: NotesOfOne, sources: Sources): PageNotes {
  const input = notesInputOf(sources.document, notes, 'inert');
  const { language, range, incomplete } = notes;
  const arranged = layOut(input);
  return {
    ...{ name: nameOf(notes, sources.document), language, reason: range.reason, warning: incomplete },
    ...{ rightToLeft: isRightToLeft(language), whatToDo: arranged.words.whatToDo },
    sections: sectionsOf(arranged, input, notes, sources),
  };
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

function sectionsOf(arranged: Document, input: NotesInput, notes: NotesOfOne, sources: Sources): readonly PageSection[] {
  const { words } = arranged;
  const { say } = pageWords(notes.language);
  const open = new Map(input.outline.entries.map((entry) => [entry.id, entry]));
  const rows = new Map(notes.dependencies.map((row) => [`dependency:${row.name}`, row]));
  const rowOf = (key: string, row: DependencyRow): PageLine => {
    rows.delete(key);
    return rowLine(row, words, sources);
  };
  /** A line of the notes: an entry, a dependency, or those that only developers install, which are one line there. */
  const lineAt = (key: string): readonly PageLine[] => {
    if (key === 'development') return [...rows].filter(([, row]) => row.development && !row.security).map(([at, row]) => rowOf(at, row));
    const [entry, row] = [open.get(key), rows.get(key)];
    open.delete(key);
    return entry !== undefined ? [lineOf(entry, input, words, { ...sources, notes })] : row !== undefined ? [rowOf(key, row)] : [];
  };
  const take = (keys: readonly string[]): readonly PageLine[] => keys.flatMap(lineAt);
  const keysOf = (lines: readonly { readonly key: string }[]) => lines.map(({ key }) => key);
  const first = [
    section('', false, overviewOf(arranged.overview, input, words, { ...sources, notes })),
    section(words.breaking, false, take(keysOf(arranged.breaking))),
    section(words.highlights, false, take(keysOf(arranged.highlights))),
  ];
  // Lines that the notes sum up in one stand here each by itself, in the first section of their category.
  const named = new Set(arranged.sections.flatMap(({ lines }) => keysOf(lines)));
  const summed = (category: Category | null) =>
    [...open.values()].filter((entry) => !named.has(entry.id) && (entry.security ? 'security' : entry.category) === category);
  const own = arranged.sections.map(({ title, category, folded, lines }) => {
    return section(title, folded, take([...keysOf(lines), ...summed(category).map(({ id }) => id)]));
  });
  const listed = take(arranged.dependencies.map(({ name }) => `dependency:${name}`));
  const behind = [
    section(words.sections.dependencies, true, listed),
    section(say('unlisted'), true, take([...rows.keys()])),
    section(say('unseen'), true, take([...open.keys()])),
  ];
  return [...first, ...own, ...behind].filter(({ lines }) => lines.length > 0);
}

function section(title: string, folded: boolean, lines: readonly PageLine[]): PageSection {
  return { title, folded, lines };
}

function lineOf(entry: Entry, { audience, language }: NotesInput, words: Wordbook, sources: OfNotes): PageLine {
  const text = entry.texts[audience] ?? entry.texts.technical ?? Object.values(entry.texts)[0] ?? '';
  const { breaking, security, category, importance } = entry;
  return {
    ...{ kind: 'line', id: entry.id, lead: entry.lead, text, entries: [] },
    upgrade: entry.upgrade[audience] ?? Object.values(entry.upgrade)[0] ?? '',
    marks: [
      ...(breaking ? [{ text: words.breaking, grave: true }] : []),
      ...(security ? [{ text: words.sections.security, grave: true }] : []),
      ...(security && category === 'security' ? [] : [{ text: words.sections[category], grave: false }]),
      { text: pageWords(language).say('importance', { n: importance }), grave: false },
    ],
    wording: entry.wording,
    author: entry.wording === 'model' ? authorOf(text, sources) : null,
    changes: placesOf(entry.changes, sources),
    findings: findingsOf(sources, words, (where) => where === 'entry' || where === 'upgrade', entry.changes),
  };
}

function overviewOf(text: string, { composition, outline }: NotesInput, words: Wordbook, sources: OfNotes): readonly PageLine[] {
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
      findings: findingsOf(sources, words, (where) => where === 'overview' || where === 'highlight', null),
    },
  ];
}

function rowLine(row: DependencyRow, words: Wordbook, sources: Sources): PageLine {
  return {
    ...{ kind: 'dependency', id: '', lead: row.name, text: versions(row, words), upgrade: '', entries: [], author: null, findings: [] },
    marks: [
      ...(row.security ? [{ text: words.sections.security, grave: true }] : []),
      ...(row.development ? [{ text: words.developmentDependencies, grave: false }] : []),
    ],
    wording: null,
    changes: placesOf(row.changes, sources),
  };
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

/** Those about any of these changes or lines, in the language of the notes; null: all. */
function findingsOf(
  { document: { findings }, notes }: OfNotes,
  words: Wordbook,
  kinds: (where: string) => boolean,
  changes: readonly Sha[] | null,
): readonly PageFinding[] {
  const own = notes.localised === undefined ? undefined : notes.language;
  const { say } = pageWords(notes.language);
  return findings
    .filter(({ where, language }) => kinds(where) && language === own)
    .filter(({ entries }) => changes === null || entries.some((id) => changes.includes(id)))
    .map(({ where, outcome, doubts }) => {
      return { where: partOf(where, words, say), outcome: say(outcome), doubts: doubts.map(({ kind, found }) => `${kind}: ${found}`) };
    });
}

function partOf(where: NotesDocument['findings'][number]['where'], words: Wordbook, say: Speaker): string {
  return { entry: '', upgrade: words.whatToDo, overview: say('overview'), highlight: words.highlights }[where];
}
