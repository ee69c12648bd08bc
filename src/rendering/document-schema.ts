/** The shape of the notes' JSON, version 1. `schema/notes.json` is written from it. */
import * as v from 'valibot';
import { OTHERS } from '../config/config.ts';
import { CATEGORIES } from '../domain.ts';
import { CAUSES } from '../ports/timeline.ts';

const sha = v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const amount = v.pipe(v.number(), v.minValue(0));
const nullableText = v.nullable(v.string());
const wording = v.picklist(['model', 'rules', 'person']);
const texts = v.record(v.string(), v.string());
const person = v.object({ name: v.string(), login: nullableText });
const webUrl = v.pipe(v.string(), v.regex(/^https?:\/\//));

const range = v.object({
  from: nullableText,
  to: v.string(),
  base: v.nullable(sha),
  /** The tip of the other line of history, where `from` is not an ancestor of `to`. */
  side: v.nullable(sha),
  head: sha,
  tag: nullableText,
  family: nullableText,
  /** Commits that the source counts for it. */
  commits: count,
  reason: v.string(),
  passedOver: v.array(v.string()),
});

const change = v.object({
  id: sha,
  commits: v.array(sha),
  pull: v.nullable(v.object({ number: count, url: v.nullable(webUrl), confirmed: v.boolean() })),
  /** The pull request of which it is a backport. */
  origin: v.nullable(count),
  /** Issues that it closes. */
  closes: v.array(count),
  title: v.string(),
  authors: v.array(person),
  bot: v.boolean(),
});

const ledgerRow = v.object({
  sha,
  change: v.nullable(sha),
  state: v.picklist(['written', 'folded', 'left-out', 'failed']),
  reason: v.string(),
  entry: v.nullable(sha),
});

const entry = v.object({
  id: sha,
  /** Whose notes it stands in; null: the repository is one package. A change of two packages has an entry in each. */
  package: nullableText,
  changes: v.array(sha),
  lead: v.string(),
  category: v.picklist(CATEGORIES),
  importance: v.picklist([1, 2, 3, 4, 5]),
  breaking: v.boolean(),
  security: v.boolean(),
  texts,
  upgrade: texts,
  wording,
});

const dependency = v.object({
  name: v.string(),
  from: nullableText,
  to: nullableText,
  development: v.boolean(),
  security: v.boolean(),
  changes: v.array(sha),
});

const sentence = v.object({ text: v.string(), entries: v.array(sha) });

/** Notes of one package for one audience in one language. */
const notes = v.object({
  /** null: the repository is one package. */
  package: nullableText,
  audience: v.string(),
  language: v.string(),
  overview: v.array(sentence),
  highlights: v.array(sentence),
  wording,
  /** As rendered, complete, mentions inert. */
  markdown: v.string(),
  range,
  releaseTag: nullableText,
  /** Ids of its entries, in order. */
  entries: v.array(sha),
  /** The project's own, in order. An entry that is in none stands in the section of its category; the title '' is for the rest. */
  sections: v.optional(v.array(v.object({ title: v.string(), collapsed: v.boolean(), entries: v.array(sha) })), []),
  dependencies: v.array(dependency),
  asides: v.array(v.object({ change: sha, state: v.picklist(['folded', 'left-out']), reason: v.string(), rule: v.string() })),
  /** Changes of its range that are of no package. */
  ofNoPackage: v.optional(count, 0),
  contributors: v.array(v.object({ person, changes: count, first: v.nullable(v.boolean()) })),
  incomplete: nullableText,
  /** In another language than the entries: what their audience reads of each, by id; '' for what stands in the main language. */
  localised: v.optional(v.record(sha, v.object({ text: v.string(), upgrade: v.string() }))),
  /** Lines that stand in another language than `language`, because nobody could write them in it. */
  untranslated: v.optional(count),
  /** The day of the head commit. */
  date: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
});

const finding = v.object({
  entries: v.array(sha),
  where: v.picklist(['entry', 'overview', 'highlight', 'upgrade']),
  /** Of a text that was written from the main language's: its language. */
  language: v.optional(v.string()),
  doubts: v.array(v.object({ kind: v.string(), found: v.string() })),
  outcome: v.picklist(['repaired', 'replaced', 'dropped', 'kept']),
});

/** How the notes look: keys of the config file, as they are there. */
const sectionStyle = v.object({
  title: v.optional(v.union([v.string(), v.record(v.string(), v.string())])),
  emoji: v.optional(v.string()),
});
const style = v.object({
  sections: v.record(v.string(), sectionStyle),
  order: v.array(v.string()),
  emoji: v.picklist(['all', 'named', 'none']),
  header: v.string(),
  footer: v.string(),
  template: v.string(),
});

const task = v.picklist(['map', 'merge', 'compose', 'localise', 'verify']);

/** Where the time of asking went. Whole milliseconds since the first question. */
const timeline = v.object({
  /** From the first question to the end of the last. */
  ms: count,
  /** What decided how much of it, the largest first; the sum is `ms`. */
  causes: v.array(v.object({ cause: v.picklist(CAUSES), ms: count })),
  /** The largest cause in a sentence. */
  bottleneck: v.string(),
  /** In the order of their starts; `waits` stand before each, by what was waited for. */
  calls: v.pipe(
    v.array(
      v.object({
        task,
        model: v.string(),
        /** The first digits of the name under which its answer is kept. */
        request: v.optional(v.string(), ''),
        /** `answered`, `repaired`, or why it failed. */
        outcome: v.string(),
        wanted: count,
        started: count,
        ended: count,
        waits: v.record(v.string(), count),
        input: count,
        output: count,
      }),
    ),
    v.maxLength(200),
  ),
  /** The other calls of each task, summed. */
  rest: v.pipe(v.array(v.object({ task, calls: count, started: count, ended: count, input: count, output: count })), v.maxLength(10)),
});

const run = v.object({
  calls: v.object({ made: count, cached: count, missed: count, failed: count }),
  tokens: v.object({ input: count, output: count, cacheRead: count, cacheWrite: count }),
  /** Dollars. */
  cost: amount,
  /** What remembered answers took when they were asked for; cost in dollars. */
  saved: v.object({ cost: amount, tokens: count }),
  store: v.object({
    answers: count,
    bytes: count,
    added: count,
    /** From the Actions cache; null where it was not asked. */
    restored: v.nullable(v.object({ bytes: count, requests: count })),
  }),
  /** Foreseen before the first call; null where nobody was to be asked. `cost`: null where a price is not known. */
  planned: v.nullable(v.object({ calls: count, tokens: count, cost: v.nullable(amount), minutes: amount, leftOut: count })),
  /** Why the model could not do it all, the gravest reason; null when it could, or nobody was to be asked. */
  failure: v.optional(v.nullable(v.object({ code: v.string(), message: v.string(), hint: v.string() })), null),
  seconds: amount,
  /** Bytes. */
  peakMemory: amount,
  /** null where there was no call. */
  timeline: v.nullable(timeline),
});

export const notesSchema = v.object({
  version: v.literal(1),
  repository: v.nullable(v.object({ owner: v.string(), name: v.string(), server: webUrl })),
  range,
  complete: v.boolean(),
  mode: v.picklist(['ai', 'partial', 'deterministic']),
  changes: v.array(change),
  ledger: v.array(ledgerRow),
  entries: v.array(entry),
  dependencies: v.array(dependency),
  /** Changes that are in no notes because they touch no package. */
  unassigned: v.array(sha),
  notes: v.array(notes),
  findings: v.array(finding),
  /** Absent: the usual look. A job that publishes from this takes its own. */
  style: v.optional(style),
  /** What becomes of notes that are not the text of the release. */
  others: v.optional(v.picklist(OTHERS)),
  run,
});

export type NotesDocument = v.InferOutput<typeof notesSchema>;
export type NotesOfOne = NotesDocument['notes'][number];
