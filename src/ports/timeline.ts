/** When which call was under way, and what questions waited for. */
import type { FailureCode, Question } from './question.ts';

/**
 * What a question waits for before it is sent: a free slot, the distance between two starts, one of the limits of a minute, the gate after a
 * 429, the breaker, the pause after a failure, calls under way that hold the rest of the budget.
 */
export const WAITS = ['slot', 'pace', 'requests', 'input', 'output', 'gate', 'breaker', 'retry', 'budget'] as const;

export type Wait = (typeof WAITS)[number];

/** What decided the time of asking. `calls`: calls were under way and nobody waited. `own`: nothing was asked; Tidings worked between two rounds. */
export const CAUSES = [...WAITS, 'calls', 'own'] as const;

export type Cause = (typeof CAUSES)[number];

/** A part of the time of asking. Whole milliseconds since the first question, as everywhere in a timeline. */
export type WaitSpan = { readonly for: Wait; readonly from: number; readonly to: number };

/** One call, and what its question waited for since it was asked or its last call failed: `wanted`, then waits without a gap, then the call. */
export type TimedCall = {
  readonly task: Question['task'];
  readonly model: string;
  /** The first digits of the name under which its answer is kept. */
  readonly request: string;
  /** `repaired`: the second try of a text was answered. Else why it failed. */
  readonly outcome: 'answered' | 'repaired' | FailureCode;
  readonly wanted: number;
  readonly started: number;
  readonly ended: number;
  readonly waits: readonly WaitSpan[];
  /** Tokens; 0 where nobody said. Input with what the prompt cache gave. */
  readonly input: number;
  readonly output: number;
};

/** Calls in the order of their ends. */
export type Timeline = {
  readonly calls: readonly TimedCall[];
  /** Waits that led to no call. */
  readonly inVain: readonly WaitSpan[];
};
