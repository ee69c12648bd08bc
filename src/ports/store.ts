/** What a run remembers of the model's answers. */
import type { Usage } from '../domain.ts';

/** A remembered answer of the model, whole. */
export type StoredAnswer = {
  /** `pace` is no answer of the model: what was learnt of the account's limits. */
  readonly task: 'map' | 'merge' | 'compose' | 'localise' | 'verify' | 'pace';
  /** Keys of what it answers: position in the request is index in the answer. */
  readonly parts: readonly string[];
  /** Keys of what it was shown beside them. */
  readonly context: readonly string[];
  /** True when it is the second try of a text that failed its check. */
  readonly repair: boolean;
  readonly model: string;
  /** The answer's JSON text as it came. */
  readonly text: string;
  readonly usage: Usage;
};

/** Content-addressed memory of answers. Never throws: what cannot be read is a miss, what cannot be written a warning. */
export interface Store {
  /** The newest answer that has a part with this key, and the part's index in it. */
  recall(part: string): StoredPart | null;
  /** Keeps an answer under the name of its request; on disk when the promise resolves. */
  keep(name: string, answer: StoredAnswer): Promise<void>;
  /** Takes the answer to this request out, here and on disk: it was none. Nothing happens where there is none. */
  forget(name: string): Promise<void>;
  /** Whether this part passed that check in an earlier run; `check` names the rules and all that they look at beside the part's key. */
  hasPassed(part: StoredPart, check: string): boolean;
  notePassed(part: StoredPart, check: string): void;
  statistics(): StoreStatistics;
}

export type StoredPart = { readonly name: string; readonly answer: StoredAnswer; readonly index: number };

export type StoreStatistics = { readonly answers: number; readonly bytes: number; readonly added: number };
