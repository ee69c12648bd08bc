/** The notes as JSON: all that is known of a run's result, enough for a later job to check, render and publish it. */
import * as v from 'valibot';
import type { Change, DependencyRow, Entry, Figures, Finding, LedgerRow, Mode, Range, Sha } from '../domain.ts';
import { messageOf, TidingsError } from '../errors.ts';
import type { Repository } from '../ports.ts';
import { type NotesDocument, type NotesOfOne, notesSchema } from './document-schema.ts';
import type { NotesInput } from './input.ts';
import { renderMarkdown } from './markdown.ts';

export type { NotesDocument, NotesOfOne } from './document-schema.ts';

type TimelineJson = NonNullable<NotesDocument['run']['timeline']>;
/** Where the time of asking went, as the document has it. */
type TimelineFacts = {
  readonly [Name in keyof TimelineJson]: TimelineJson[Name] extends (infer Row)[] ? readonly Row[] : TimelineJson[Name];
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
  readonly notes: readonly { readonly package: string | null; readonly commits: number; readonly input: NotesInput }[];
  readonly findings: readonly Finding[];
  readonly figures: Figures;
  /** Null where there was no call. */
  readonly timeline: TimelineFacts | null;
};

/** Everything in the order it was given; the same input gives the same document. */
export function toDocument(input: DocumentInput): NotesDocument {
  return v.parse(notesSchema, {
    version: 1,
    repository: input.repository,
    range: { ...input.range, commits: input.commits },
    complete: input.complete,
    mode: input.mode,
    changes: input.changes.map(({ id, commits, pull, origin, closes, evidence, authors, bot }) => ({
      id,
      commits,
      pull,
      origin,
      closes,
      title: evidence.title,
      authors,
      bot,
    })),
    ledger: input.ledger,
    entries: entriesOf(input.notes),
    dependencies: input.dependencies,
    unassigned: input.unassigned,
    notes: input.notes.map(notesOf),
    findings: input.findings,
    run: { ...runOf(input.figures), timeline: input.timeline },
  });
}

/** Reads what an earlier job wrote. Throws TidingsError `bad-notes` that says where it is wrong. */
export function parseDocument(text: string): NotesDocument {
  const parsed = v.safeParse(notesSchema, jsonOf(text));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const where = v.getDotPath(issue) ?? 'the top';
  throw badNotes(`The notes' JSON is not as expected at ${where}: ${issue.message}`);
}

/** The notes of each package for its first audience: they are the text of its release. */
export function leadingNotes({ notes }: NotesDocument): readonly NotesOfOne[] {
  return notes.filter((one, at) => notes.findIndex((other) => other.package === one.package) === at);
}

/** What rendering needs for one of the document's notes: a later job gets the same Markdown from it. */
export function notesInputOf(document: NotesDocument, notes: NotesOfOne, mentions: NotesInput['mentions']): NotesInput {
  const own = document.entries.filter((entry) => entry.package === notes.package);
  const entries = new Map(own.map((entry) => [entry.id, entry]));
  return {
    repository: document.repository,
    range: notes.range,
    releaseTag: notes.releaseTag,
    outline: { entries: notes.entries.flatMap((id) => entries.get(id) ?? []) },
    sections: notes.sections,
    changes: new Map(document.changes.map((change) => [change.id, change])),
    composition: { overview: notes.overview, highlights: notes.highlights, wording: notes.wording },
    dependencies: notes.dependencies,
    asides: notes.asides,
    contributors: notes.contributors,
    incomplete: notes.incomplete,
    audience: notes.audience,
    language: notes.language,
    mentions,
  };
}

/** Those of each package once: all its audiences have the same. */
function entriesOf(notes: DocumentInput['notes']): readonly (Entry & { readonly package: string | null })[] {
  const byPackage = new Map(notes.map((one) => [one.package, one.input.outline.entries]));
  return [...byPackage].flatMap(([owner, entries]) => entries.map((entry) => ({ ...entry, package: owner })));
}

function notesOf({ package: name, commits, input }: DocumentInput['notes'][number]): NotesOfOne {
  return v.parse(notesSchema.entries.notes.item, {
    package: name,
    audience: input.audience,
    language: input.language,
    ...input.composition,
    markdown: renderMarkdown({ ...input, mentions: 'inert' }),
    range: { ...input.range, commits },
    releaseTag: input.releaseTag,
    entries: input.outline.entries.map((entry) => entry.id),
    sections: input.sections,
    dependencies: input.dependencies,
    asides: input.asides,
    contributors: input.contributors,
    incomplete: input.incomplete,
  });
}

function runOf(figures: Figures): Omit<NotesDocument['run'], 'timeline'> {
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
