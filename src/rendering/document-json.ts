/** The notes as JSON: all that is known of a run's result, enough for a later job to check, render and publish it. */
import * as v from 'valibot';
import type { HouseStyle, Others } from '../config/config.ts';
import type { Change, DependencyRow, Entry, Figures, Finding, LedgerRow, Mode, Range, Sha } from '../domain.ts';
import { messageOf, TidingsError } from '../errors.ts';
import type { Repository } from '../ports/releases.ts';
import { type NotesDocument, type NotesOfOne, notesSchema } from './document-schema.ts';
import type { NotesInput } from './input.ts';
import { inOtherWords, type OtherWords } from './localised.ts';
import { renderMarkdown } from './markdown.ts';

export type { NotesDocument, NotesOfOne } from './document-schema.ts';

type TimelineJson = NonNullable<NotesDocument['run']['timeline']>;
/** Where the time of asking went, as the document has it. */
type TimelineFacts = {
  readonly [Name in keyof TimelineJson]: TimelineJson[Name] extends (infer Row)[] ? readonly Row[] : TimelineJson[Name];
};

/** `localised`: its entries in its language, where that is not theirs. */
type NotesOf = {
  readonly package: string | null;
  readonly commits: number;
  readonly input: NotesInput;
  readonly localised?: OtherWords;
};

/** What a run hands over. `commits`: as the source counts them. */
export type DocumentInput = {
  readonly repository: Repository | null;
  readonly range: Range;
  readonly commits: number;
  readonly complete: boolean;
  readonly mode: Mode;
  readonly changes: readonly Change[];
  readonly ledger: readonly LedgerRow[];
  readonly dependencies: readonly DependencyRow[];
  /** Changes that touch no package. */
  readonly unassigned: readonly Sha[];
  /** One per package, audience and language. `commits`: of its own range. */
  readonly notes: readonly NotesOf[];
  /** Absent: the usual look, and no place for the notes that are not the text of the release. */
  readonly style?: HouseStyle;
  readonly others?: Others;
  readonly findings: readonly Finding[];
  /** Why the model could not do it all. Absent: it could, or nobody was to be asked. */
  readonly failure?: NotesDocument['run']['failure'];
  readonly figures: Figures;
  /** Null where there was no call. */
  readonly timeline: TimelineFacts | null;
};

/**
 * Everything in the order it was given; the same input gives the same document. The lists that grow with the range are put together
 * member by member, as the schema has them: to check thousands of rows of our own making takes as long as to write them. Those that
 * no text is made of, where it was made already, are made for who reads them.
 */
export function toDocument(input: DocumentInput): NotesDocument {
  const rest = v.parse(notesSchema, {
    version: 1,
    repository: input.repository,
    range: { ...input.range, commits: input.commits },
    complete: input.complete,
    mode: input.mode,
    changes: [],
    ledger: [],
    entries: [],
    dependencies: input.dependencies,
    unassigned: input.unassigned,
    notes: [],
    findings: input.findings,
    ...(input.style === undefined || isUsual(input.style) ? {} : { style: input.style }),
    ...(input.others === undefined || input.others === 'none' ? {} : { others: input.others }),
    run: { ...runOf(input.figures), failure: input.failure ?? null, timeline: input.timeline },
  });
  let changes: NotesDocument['changes'] | null = null;
  let entries: NotesDocument['entries'] | null = null;
  return {
    ...rest,
    get changes() {
      changes ??= input.changes.map(changeRow);
      return changes;
    },
    ledger: [...input.ledger],
    get entries() {
      entries ??= entriesOf(input.notes);
      return entries;
    },
    notes: input.notes.map(notesOf),
  };
}

function changeRow({ id, commits, pull, origin, closes, evidence, authors, bot }: Change): NotesDocument['changes'][number] {
  return {
    id,
    commits: [...commits],
    pull: pull === null ? null : { number: pull.number, url: pull.url, confirmed: pull.confirmed },
    origin,
    closes: [...closes],
    title: evidence.title,
    authors: authors.map(({ name, login }) => ({ name, login })),
    bot,
  };
}

/** Reads what an earlier job wrote. Throws TidingsError `bad-notes` that says where it is wrong. */
export function parseDocument(text: string): NotesDocument {
  const parsed = v.safeParse(notesSchema, jsonOf(text));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const where = v.getDotPath(issue) ?? 'the top';
  throw badNotes(`The notes' JSON is not as expected at ${where}: ${issue.message}`);
}

/** The same notes in a style that is not the document's own. */
export function inHouseStyle(document: NotesDocument, style: HouseStyle, others: Others): NotesDocument {
  return { ...document, style: v.parse(notesSchema.entries.style, style), others };
}

/** The first notes of each package: they are the text of its release. */
export function leadingNotes({ notes }: NotesDocument): readonly NotesOfOne[] {
  return notes.filter((one, at) => notes.findIndex((other) => other.package === one.package) === at);
}

/** What rendering needs for one of the document's notes: a later job gets the same Markdown from it. */
export function notesInputOf(document: NotesDocument, notes: NotesOfOne, mentions: NotesInput['mentions']): NotesInput {
  const own = document.entries.filter((entry) => entry.package === notes.package);
  const entries = new Map(own.map((entry) => [entry.id, entry]));
  const { style } = document;
  const { date, untranslated, package: owner } = notes;
  const input: NotesInput = {
    repository: document.repository,
    range: notes.range,
    releaseTag: notes.releaseTag,
    outline: { entries: notes.entries.flatMap((id) => entries.get(id) ?? []) },
    sections: notes.sections,
    changes: new Map(document.changes.map((change) => [change.id, change])),
    composition: { overview: notes.overview, highlights: notes.highlights, wording: notes.wording },
    dependencies: notes.dependencies,
    asides: notes.asides,
    ofNoPackage: notes.ofNoPackage,
    contributors: notes.contributors,
    incomplete: notes.incomplete,
    audience: notes.audience,
    language: notes.language,
    ...(date === undefined ? {} : { date }),
    ...(untranslated === undefined ? {} : { untranslated }),
    ...(owner === null ? {} : { package: owner }),
    ...(style === undefined ? {} : { style: styleOf(style) }),
    mentions,
  };
  return inOtherWords(input, notes.localised ?? {});
}

/** Without the members that are not there. */
function styleOf({ sections, ...rest }: NonNullable<NotesDocument['style']>): HouseStyle {
  const named = Object.entries(sections).map(([key, { title, emoji }]) => {
    return [key, { ...(title === undefined ? {} : { title }), ...(emoji === undefined ? {} : { emoji }) }] as const;
  });
  return { ...rest, sections: Object.fromEntries(named) };
}

/** Nothing of it differs from what there is without a choice. */
function isUsual({ sections, order, emoji, header, footer, template }: HouseStyle): boolean {
  return Object.keys(sections).length + order.length === 0 && emoji !== 'all' && header + footer + template === '';
}

/** Those of each package once: all its audiences have the same. */
function entriesOf(notes: DocumentInput['notes']): NotesDocument['entries'] {
  const byPackage = new Map(notes.map((one) => [one.package, one.input.outline.entries]));
  return [...byPackage].flatMap(([owner, entries]) => entries.map((entry) => entryRow(entry, owner)));
}

function entryRow(entry: Entry, owner: string | null): NotesDocument['entries'][number] {
  const { id, changes, lead, category, importance, breaking, security, texts, upgrade, wording } = entry;
  const said = { texts: { ...texts }, upgrade: { ...upgrade }, wording };
  return { id, package: owner, changes: [...changes], lead, category, importance, breaking, security, ...said };
}

function notesOf({ package: name, commits, input, localised }: NotesOf): NotesOfOne {
  const { date, untranslated = 0, outline } = input;
  const rest = v.parse(notesSchema.entries.notes.item, {
    package: name,
    audience: input.audience,
    language: input.language,
    ...input.composition,
    markdown: renderMarkdown(inOtherWords({ ...input, mentions: 'inert' }, localised ?? {})),
    range: { ...input.range, commits },
    releaseTag: input.releaseTag,
    entries: [],
    sections: input.sections,
    dependencies: input.dependencies,
    asides: input.asides,
    ofNoPackage: input.ofNoPackage,
    contributors: input.contributors,
    incomplete: input.incomplete,
    ...(localised === undefined ? {} : { localised }),
    ...(untranslated === 0 ? {} : { untranslated }),
    ...(date === undefined ? {} : { date }),
  });
  let entries: NotesOfOne['entries'] | null = null;
  return {
    ...rest,
    get entries() {
      entries ??= outline.entries.map(({ id }) => id);
      return entries;
    },
  };
}

function runOf(figures: Figures): Omit<NotesDocument['run'], 'timeline' | 'failure'> {
  const { calls, hits, misses, failed, usage, cost, saved, savedTokens, store, planned, seconds, peakMemory } = figures;
  const { input, output, cacheRead, cacheWrite } = usage;
  return {
    calls: { made: calls, cached: hits, missed: misses, failed },
    tokens: { input, output, cacheRead, cacheWrite },
    cost,
    saved: { cost: saved, tokens: Math.round(savedTokens) },
    store,
    planned,
    seconds,
    peakMemory,
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw badNotes(`The notes' JSON cannot be read: ${messageOf(error)}`);
  }
}

function badNotes(message: string): TidingsError {
  return new TidingsError('bad-notes', message, 'Give the file that the writing job put out, unchanged and of this version of Tidings.');
}
