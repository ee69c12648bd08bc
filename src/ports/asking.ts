/** The way to the model, and what asking may take. */
import type { Usage } from '../domain.ts';
import type { Answered, Question } from './question.ts';
import type { Store, StoredAnswer } from './store.ts';
import type { Timeline } from './timeline.ts';

/** The only way to the model: store, breaker, limiter, call. Never throws. */
export interface Asking {
  ask(question: Question): Promise<Answered>;
  /**
   * What a call of this run answered was read: `wrong` says what is wrong with all of it, null where something can be used. Where nothing
   * ever can, asking ends. What was remembered does not count. Absent: nobody counts. What is wrong is forgotten, or it would stand in the
   * way of a better answer in later runs; `isKept`: it is what was asked for, and only says more than its evidence.
   */
  judged?(question: Question, wrong: string | null, isKept?: boolean): Promise<void>;
  /** The remembered answer that `ask` gives without a call; null where there is none. Absent: nothing is known of it. */
  recalled?(question: Question): StoredAnswer | null;
  /** What was spent so far. */
  spent(): Spent;
  known(): KnownMeans;
  /** What the run is going to ask at most, for its progress. */
  expect(plan: Expected): void;
  /** When which call was under way, and what questions waited for. */
  timeline(): Timeline;
  /** Keeps what was learnt on the way, for the next run. To be called at the end. */
  close(): Promise<void>;
}

/** What is known by now of what asking may take. */
export type KnownMeans = {
  /** By model. */
  readonly accounts: Readonly<Record<string, AccountLimits>>;
  /** Calls side by side. */
  readonly width: number;
  /** Tokens of an answer in a second, by model, after the first one; absent: nothing is known. */
  readonly speeds?: Readonly<Record<string, number>>;
  /** Milliseconds that are left of the time budget; absent: all of it. */
  readonly left?: number;
};

/** Requests, input and output tokens: per minute, and how much of it at once. */
export type AccountLimits = { readonly perMinute: Amounts; readonly atOnce: Amounts };

type Amounts = { readonly requests: number; readonly input: number; readonly output: number };

export type Spent = {
  readonly calls: number;
  /** Calls that brought nothing of use: failures, and answers of which nothing could be used. */
  readonly failed: number;
  readonly usage: Usage;
  /** Dollars. */
  readonly cost: number;
  /** Dollars that calls which broke off may have cost beside that. */
  readonly unsure: number;
};

/** `calls`: at most; `remembered`: parts that are not asked for. */
export type Expected = { readonly calls: number; readonly remembered: number };

/** What a run remembers and whom it asks. */
export type Memory = {
  readonly store: Store;
  /** Null: the deterministic writer does everything. */
  readonly asking: Asking | null;
  /** What came from the Actions cache; null where it was not asked. */
  readonly restored: Restored | null;
};

/** `bytes`: of the answers, unpacked. `requests`: sent for it. */
export type Restored = { readonly bytes: number; readonly requests: number };
