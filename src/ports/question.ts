/** A question to the model, and how asking it ended. */
import type { StoredAnswer } from './store.ts';

/** One question to the model. */
export type Question = {
  readonly task: Exclude<StoredAnswer['task'], 'pace'>;
  readonly system: string;
  /** JSON Schema of the answer. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** What the model gets as data: one JSON document. */
  readonly data: unknown;
  readonly parts: readonly string[];
  readonly context: readonly string[];
  readonly repair: boolean;
  readonly model: string;
  /** Tokens that the answer may have. */
  readonly maxTokens: number;
  /** Lower goes first. */
  readonly priority: number;
  /** The package whose parts these are, where there are several: another one's same question is answered by itself. Not sent. */
  readonly owner?: string;
};

/** How asking ended. `final`: no later question can succeed either (key refused, account spent, unknown model, budget, cancelled). */
export type Answered =
  | { readonly state: 'answered'; readonly answer: StoredAnswer }
  | { readonly state: 'failed'; readonly code: FailureCode; readonly message: string; readonly hint: string; readonly final: boolean };

export type FailureCode =
  | 'no-key'
  | 'refused-key'
  | 'spent'
  | 'unknown-model'
  | 'bad-request'
  | 'too-large'
  | 'rate-limited'
  | 'overloaded'
  | 'unreachable'
  | 'timed-out'
  | 'cut'
  | 'refused'
  | 'invalid'
  | 'budget'
  | 'cancelled';
