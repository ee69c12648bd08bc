/** From an outline to the document that a reader gets: breaking first, each change told once, by section and area. */
import type { Category, DependencyRow, Entry, OwnSection, Sha } from '../domain.ts';
import { adviceBelow } from './advice.ts';
import { type Counts, fillCounts } from './counts.ts';
import { developmentLine, type Rows, rowLine, splitRows } from './dependencies.ts';
import type { Document, Line, Section } from './document.ts';
import { plainLine } from './escape.ts';
import { isExperimental } from './experimental.ts';
import { foldSections } from './folding.ts';
import { framed } from './frames.ts';
import { highlightLines } from './highlights.ts';
import type { NotesInput } from './input.ts';
import { type Wordbook, wordbook } from './language.ts';
import { leadNames, sameName } from './leads.ts';
import { alike, ordered, readingOf } from './order.ts';
import { authorsOf } from './people.ts';
import { compareUrl, refsOf } from './references.ts';
import { summaryOf } from './summary.ts';
import { topics } from './topics.ts';

/** Visible lines from which a release has highlights, and below which it is small. */
const BIG = 25;
const SMALL = 8;
/** Documentation lines above which they fold. */
const DOCUMENTATION_LINES = 10;

type Kind = Category | 'experimental';

/** By who is affected: what can hurt or stop an upgrade, then what is new, then what was wrong; at last what nobody outside meets. */
const ORDER: readonly Kind[] = [
  'security',
  'deprecated',
  'new',
  'improved',
  'performance',
  'fixed',
  'experimental',
  'documentation',
  'internal',
  'dependencies',
];
/** Leads that say what the heading says, in lower case. */
const REPEATED: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  documentation: ['doc', 'docs', 'documentation'],
  security: ['security'],
  performance: ['perf', 'performance'],
  experimental: ['experimental'],
};
/** Behind these no space stands before the next sentence. */
const FULL_STOP = /[。！？]$/;
const BEHIND: readonly Category[] = ['documentation', 'internal', 'dependencies'];
/** Audiences for which nothing of the project's inside is shown, only counted. */
export const OUTSIDE: readonly string[] = ['business'];
const HIDDEN: readonly Category[] = ['internal', 'dependencies'];

/** Lines that readers see before they unfold anything. */
export function visibleLines(entries: readonly Entry[]): number {
  return entries.filter((entry) => entry.breaking || entry.security || !BEHIND.includes(entry.category)).length;
}

/** How big a release is, for the words around its lines. */
export function sizeOf(entries: readonly Entry[]): 'small' | 'medium' | 'big' {
  const visible = visibleLines(entries);
  return visible >= BIG ? 'big' : visible >= SMALL ? 'medium' : 'small';
}

/** Whether an audience reads the entry; others are only counted for it. What a person wrote is for all of them. */
export function isShownTo(audience: string, entry: Entry): boolean {
  return !OUTSIDE.includes(audience) || entry.breaking || entry.wording === 'person' || !HIDDEN.includes(sectionOf(entry));
}

/** Puts everything in its place: breaking first, each change told once, empty sections dropped. */
export function arrange(input: NotesInput): Document {
  const words = wordbook(input.language);
  const outside = OUTSIDE.includes(input.audience);
  const entries = input.outline.entries;
  const names = leadNames(entries);
  const lineOf = (entry: Entry): Line => toLine(entry, names, input);
  const highlights = input.composition.highlights.length > 0 && sizeOf(entries) === 'big' ? highlightLines(input, lineOf) : [];
  const told = new Set(highlights.flatMap(({ line, said }) => (said ? [line.key] : [])));
  const place = placesOf(input.sections);
  const isFirst = (entry: Entry): boolean => entry.breaking && !place.has(entry.id);
  const rest = entries.filter((entry) => !isFirst(entry) && !told.has(entry.id));
  const hidden = outside ? rest.filter((entry) => !isShownTo(input.audience, entry)) : [];
  const shown = outside ? rest.filter((entry) => isShownTo(input.audience, entry)) : rest;
  const rows = splitRows(input.dependencies, outside);
  const breaking = ordered(entries.filter(isFirst).map(lineOf));
  return {
    words,
    mentions: input.mentions,
    warning: input.incomplete,
    overview: overviewOf(input, readOnce(input, place, names), names, words),
    breaking,
    highlights: highlights.map(({ line }) => line),
    sections: foldSections(sectionsOf(input, shown, place, rows, lineOf), linesOf(breaking) + highlights.length, changesOf(input)),
    dependencies: rows.listed.map((row) => ({ name: row.name, from: row.from, to: row.to, refs: refsOf(row.changes, input) })),
    contributors: isEmpty(input) ? [] : input.contributors,
    comparison: compareUrl(input),
    leftOut: leftOutOf(input, hidden, rows.hidden, words),
    shortened: [],
  };
}

/** The project's own sections take first; what is left goes by its kind. */
function sectionsOf(
  input: NotesInput,
  shown: readonly Entry[],
  place: ReadonlyMap<Sha, number>,
  rows: Rows,
  lineOf: (entry: Entry) => Line,
): readonly Section[] {
  const words = wordbook(input.language);
  const own = input.sections.flatMap((one, at) => {
    const taken = shown.filter((entry) => place.get(entry.id) === at);
    return ownSection(one, taken, lineOf, words).map((made) => ({ made, breaks: taken.some(({ breaking }) => breaking) }));
  });
  const kinds = new Map<Kind, Entry[]>();
  for (const entry of shown) {
    if (place.has(entry.id)) continue;
    const kind = kindOf(entry);
    const list = kinds.get(kind);
    if (list === undefined) kinds.set(kind, [entry]);
    else list.push(entry);
  }
  const others = ORDER.flatMap((kind) => {
    const lines = (kinds.get(kind) ?? []).map(lineOf);
    return section(kind, lines, extraOf(kind, rows, input, words), input.language);
  });
  return inOrder(own, others);
}

/** `breaks`: it holds breaking changes. */
type OwnMade = { readonly made: Section; readonly breaks: boolean };

/** From an entry's id to its own section: the first that names it. */
function placesOf(sections: NotesInput['sections']): ReadonlyMap<Sha, number> {
  return new Map(sections.flatMap(({ entries }, at) => entries.map((id) => [id, at] as const)).reverse());
}

/**
 * What must be read stands before the project's own sections, what they do not take behind them. Sections of its own for
 * what breaks that it wants first are first.
 */
function inOrder(own: readonly OwnMade[], others: readonly Section[]): readonly Section[] {
  if (own.length === 0) return others;
  const first = others.filter(({ category }) => category === 'security');
  const sections = own.map(({ made }) => made);
  const plain = own.findIndex(({ breaks }) => !breaks);
  const top = plain < 0 ? own.length : plain;
  return [...sections.slice(0, top), ...first, ...sections.slice(top), ...others.filter((one) => !first.includes(one))];
}

/** A lead that says what the heading says is not said again. */
function ownSection(
  { title, collapsed }: OwnSection,
  entries: readonly Entry[],
  lineOf: (entry: Entry) => Line,
  words: Wordbook,
): readonly Section[] {
  if (entries.length === 0) return [];
  const bumps = entries.every(({ category }) => category === 'dependencies');
  const lines = alike(entries.map(lineOf), bumps).map((line) => (sameName(line.lead, title) ? { ...line, lead: '' } : line));
  const shown = plainLine(title) === '' ? words.other : title;
  const mustBeRead = entries.some(({ breaking, security }) => breaking || security);
  return [{ key: `own:${title}`, category: null, title: shown, lines: ordered(lines), folded: collapsed && !mustBeRead }];
}

/** Changes that the notes stand for, those of the rows too. */
function changesOf({ outline, dependencies }: NotesInput): number {
  return changesIn([...outline.entries, ...dependencies]);
}

/** Each once. */
function changesIn(tellers: readonly { readonly changes: readonly Sha[] }[]): number {
  const ids = new Set<Sha>();
  for (const { changes } of tellers) for (const id of changes) ids.add(id);
  return ids.size;
}

/** Lines of Markdown, with what is told below them. */
function linesOf(lines: readonly Line[]): number {
  return lines.reduce((count, line) => count + (adviceBelow(line) === '' ? 1 : 2), 0);
}

/** A security mark puts a line where people look for it, whatever else it is. */
function sectionOf(entry: Entry): Category {
  return entry.security ? 'security' : entry.category;
}

/** Where a line stands that no section of the project takes. */
function kindOf(entry: Entry): Kind {
  return isExperimental(entry) ? 'experimental' : sectionOf(entry);
}

/** Dependencies that are told as lines. */
function extraOf(kind: Kind, rows: Rows, input: NotesInput, words: Wordbook): readonly Line[] {
  if (kind === 'security') return rows.security.map((row) => rowLine(row, input, words));
  return kind === 'internal' ? developmentLine(rows.development, input, words) : [];
}

function section(kind: Kind, lines: readonly Line[], extra: readonly Line[], language: string): readonly Section[] {
  const words = wordbook(language);
  const repeated = REPEATED[kind];
  const plain =
    repeated === undefined ? lines : lines.map((line) => (repeated.includes(line.lead.toLowerCase()) ? { ...line, lead: '' } : line));
  const all = ordered(alike(plain, kind === 'dependencies'));
  if (all.length + extra.length === 0) return [];
  if (kind === 'experimental') return [{ key: kind, category: null, title: words.experimental, lines: all, folded: false }];
  const category = kind;
  const folded =
    category === 'internal' || category === 'dependencies' || (category === 'documentation' && all.length > DOCUMENTATION_LINES);
  const short = category === 'internal' ? topics(all, { ...words, language }) : all;
  const whole = [...short, ...extra];
  const title = words.sections[category];
  return [{ key: category, category, title, lines: category === 'security' ? ordered(whole) : whole, folded }];
}

function toLine(entry: Entry, names: ReadonlyMap<string, string>, input: NotesInput): Line {
  return {
    key: entry.id,
    lead: names.get(entry.lead) ?? entry.lead,
    text: textFor(entry.texts, input.audience),
    refs: refsOf(entry.changes, input),
    authors: authorsOf(entry.changes, input),
    upgrade: entry.breaking || entry.category === 'deprecated' ? textFor(entry.upgrade, input.audience) : '',
    importance: entry.importance,
    count: 1,
    grave: entry.breaking || entry.security,
  };
}

/** The audience's text, or the nearest there is. */
function textFor(texts: Readonly<Record<string, string>>, audience: string): string {
  return texts[audience] ?? texts.technical ?? Object.values(texts)[0] ?? '';
}

/** Nothing is told: nobody is named for it either. */
function isEmpty({ outline, dependencies }: NotesInput): boolean {
  return outline.entries.length + dependencies.length === 0;
}

/** Entries of which a reader sees lines: of those that read the same in one section, the first. */
function readOnce(
  { outline, audience }: NotesInput,
  place: ReadonlyMap<Sha, number>,
  names: ReadonlyMap<string, string>,
): readonly Entry[] {
  const read = new Set<string>();
  return outline.entries.filter((entry) => {
    if (entry.breaking) return true;
    const reading = readingOf(names.get(entry.lead) ?? entry.lead, textFor(entry.texts, audience));
    const line = `${place.get(entry.id) ?? sectionOf(entry)}\n${reading}`;
    if (read.has(line)) return false;
    read.add(line);
    return true;
  });
}

/** `entries`: those that are counted. */
function overviewOf(input: NotesInput, entries: readonly Entry[], names: ReadonlyMap<string, string>, words: Wordbook): string {
  const bumps = input.dependencies.some((row) => !row.security);
  if (isEmpty(input)) {
    const count = input.asides.length;
    return count === 0 ? words.noChanges(input.range.from) : words.nothingToTell(input.range.from, count);
  }
  if (entries.length === 0) return summaryOf([], bumps, words);
  const counts = countsOf(entries, input.outline.entries);
  const byRule = (text: string) => (input.composition.wording === 'rules' ? framed(text, counts.breaking, words) : null);
  return input.composition.overview
    .map(({ text }) =>
      text === '{summary}' ? summaryOf(entries, bumps, words, names) : (byRule(text) ?? fillCounts(text.trim(), counts, words)),
    )
    .filter((sentence) => sentence !== '')
    .reduce((told, sentence) => (told === '' || FULL_STOP.test(told) ? told + sentence : `${told} ${sentence}`), '');
}

/** `all`: also those that another stands for. */
function countsOf(entries: readonly Entry[], all: readonly Entry[]): Counts {
  let [fixes, features, breaking] = [0, 0, 0];
  for (const entry of entries) {
    const section = sectionOf(entry);
    if (entry.breaking) breaking += 1;
    else if (section === 'fixed') fixes += 1;
    else if (section === 'new') features += 1;
  }
  return {
    // Few sentences name it.
    get changes() {
      return changesIn(all);
    },
    fixes,
    features,
    breaking,
  };
}

/** What stands in no line, counted by rule, the most first. */
function leftOutOf(input: NotesInput, hidden: readonly Entry[], hiddenRows: readonly DependencyRow[], words: Wordbook): readonly string[] {
  const counts = new Map<string, number>();
  for (const aside of input.asides) counts.set(aside.rule, (counts.get(aside.rule) ?? 0) + 1);
  const rules = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([rule, count]) => words.leftOut(rule, count));
  const rows = hiddenRows.length === 0 ? [] : [words.dependenciesHidden(hiddenRows.length)];
  const elsewhere = input.ofNoPackage === 0 ? [] : [words.leftOut('no-package', input.ofNoPackage)];
  return [...(hidden.length === 0 ? [] : [words.internalHidden(hidden.length)]), ...rows, ...rules, ...elsewhere];
}
