/** What the writing steps share: who is asked, what is remembered, and what is noted down on the way. */
import type { Config } from '../config/config.ts';
import type { Category, Change, Doubt, Draft, Evidence, Finding, Sha } from '../domain.ts';
import type { Prices } from '../limits.ts';
import type { Asking } from '../ports/asking.ts';
import type { Answered } from '../ports/question.ts';
import type { Store, StoredPart } from '../ports/store.ts';
import type { LeftOut } from '../report/plan.ts';
import { costOf } from '../report/price.ts';
import { avoidedIn } from '../writing/glossary.ts';
import type { Setup } from '../writing/setup.ts';
import { type Divided, dividedFor } from './dividing.ts';

export type Writing = {
  readonly setup: Setup;
  /** Of the notes, the main one among them. */
  readonly languages: readonly string[];
  readonly store: Store;
  /** Null: the deterministic writer does everything. */
  readonly asking: Asking | null;
  readonly changes: ReadonlyMap<Sha, Change>;
  /** Label to section, from the config: a person's word on where a change belongs. Lower case. */
  readonly categoryLabels: ReadonlyMap<string, Category>;
  /** Names that every text may use: the project's, its packages' and the glossary's. */
  readonly names: readonly string[];
  /** Texts get a second look of the strong model. */
  readonly strict: boolean;
  readonly prices: Prices;
  readonly means: Means;
  /** Earlier notes, for style alone: by package, null for the whole repository. */
  readonly samples: ReadonlyMap<string | null, readonly string[]>;
  /** False: only the lines are wanted, and the words around them are nobody's question. */
  readonly overviews?: false;
  readonly notes: Notebook;
};

/** What asking may take, and how it goes. */
export type Means = Pick<Config, 'budget' | 'concurrency' | 'pace'>;

type Failed = Extract<Answered, { state: 'failed' }>;

/** Why the rules stand in for a text that came: of another shape, in another language, or more than its evidence says. */
export type WrongCode = 'invalid' | 'other-language' | 'unverified';

/** Collected while writing: filled in any order, read at the end. */
export type Notebook = {
  readonly findings: Finding[];
  /** Why the deterministic writer stood in, by code: how many texts. */
  readonly standIns: Map<string, number>;
  /** The gravest failure of asking, the first of its kind, and what to do about it. */
  failure: (Pick<Failed, 'message' | 'hint' | 'final'> & { readonly code: Failed['code'] | WrongCode }) | null;
  /** Calls that asking about less took, and may take. */
  divided: Divided;
  /** What nobody is asked about, as far as the plan saw it and what was left over did not reach. */
  leftOut: LeftOut | null;
  /** Parts that were remembered, and parts that were not. */
  hits: number;
  misses: number;
  /** Dollars that the remembered parts cost when they were asked for. */
  saved: number;
  /** Tokens of the same, in and out. */
  savedTokens: number;
};

export type WritingParts = {
  readonly config: Config;
  readonly store: Store;
  readonly asking: Asking | null;
  readonly changes: readonly Change[];
  /** '' where it is not known. */
  readonly project: string;
  readonly samples?: Writing['samples'];
  readonly overviews?: boolean;
};

export function newWriting({ config, store, asking, changes, project, samples = new Map(), overviews = true }: WritingParts): Writing {
  const { audiences, instructions, glossary, avoided, language, models } = config;
  // Part of every key: what nobody chose does not take part in it.
  const choice = { audiences, instructions, glossary, ...(avoided.length > 0 && { avoided }) };
  return {
    setup: { choice, language, models },
    languages: config.languages,
    store,
    asking,
    changes: new Map(changes.map((change) => [change.id, change])),
    categoryLabels: new Map(Object.entries(config.rules.categoryLabels).map(([label, category]) => [label.toLowerCase(), category])),
    names: [project, ...config.rules.packages.map(({ name }) => name), ...glossary],
    strict: config.verify === 'strict',
    prices: config.prices,
    means: { budget: config.budget, concurrency: config.concurrency, pace: config.pace },
    samples,
    ...(overviews ? {} : { overviews }),
    notes: newNotebook(),
  };
}

export function newNotebook(): Notebook {
  const divided = dividedFor(0);
  return { findings: [], standIns: new Map(), failure: null, divided, leftOut: null, hits: 0, misses: 0, saved: 0, savedTokens: 0 };
}

/** What another notebook holds, added to this one. */
export function noteAll(notes: Notebook, { findings, standIns, failure, hits, misses, saved, savedTokens }: Notebook): void {
  notes.findings.push(...findings);
  for (const [code, texts] of standIns) noteStandIn(notes, code, texts);
  if (failure !== null) fail(notes, failure);
  notes.hits += hits;
  notes.misses += misses;
  notes.saved += saved;
  notes.savedTokens += savedTokens;
}

/** A part that was remembered: its share of what its answer cost. */
export function noteHit({ notes, prices }: Writing, { answer }: StoredPart): void {
  notes.hits += 1;
  notes.saved += (costOf(answer.model, answer.usage, prices) ?? 0) / answer.parts.length;
  const { input, output, cacheRead, cacheWrite } = answer.usage;
  notes.savedTokens += (input + output + cacheRead + cacheWrite) / answer.parts.length;
}

export function noteStandIn(notes: Notebook, code: string, texts: number): void {
  notes.standIns.set(code, (notes.standIns.get(code) ?? 0) + texts);
}

export function fail(notes: Notebook, { code, message, hint, final }: NonNullable<Notebook['failure']>): void {
  if (notes.failure === null || gravity({ code, final }) > gravity(notes.failure)) notes.failure = { code, message, hint, final };
}

/** What ended all asking says more than what passed. That a plan leaves something out is known first, and says least. */
function gravity({ code, final }: Pick<NonNullable<Notebook['failure']>, 'code' | 'final'>): number {
  if (final) return 2;
  return code === 'budget' ? 0 : 1;
}

export function evidenceOf(changes: readonly Sha[], writing: Writing): readonly Evidence[] {
  return changes.flatMap((id) => writing.changes.get(id)?.evidence ?? []);
}

/** What the words of a line use against the glossary. A lead is a name, and stays. */
export function avoidedBy({ texts, upgrade }: Pick<Draft, 'texts' | 'upgrade'>, { setup }: Writing): readonly Doubt[] {
  const all = [...Object.values(texts), ...Object.values(upgrade)];
  const doubts = all.flatMap((text) => avoidedIn(text, setup.choice.avoided));
  return doubts.filter(({ found }, at) => doubts.findIndex((other) => other.found === found) === at);
}

export function textsOf({ lead, texts, upgrade }: Pick<Draft, 'lead' | 'texts' | 'upgrade'>): readonly string[] {
  return [lead, ...Object.values(texts), ...Object.values(upgrade)];
}
