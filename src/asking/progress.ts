/** How far asking is, in one line that the next one replaces. */
import type { Expected, Spent } from '../ports/asking.ts';
import type { Journal } from '../ports/journal.ts';
import { tokensOf } from '../report/price.ts';
import { progressLine } from '../report/progress.ts';
import { sparse } from '../report/sparse.ts';

/** Ours: milliseconds between two lines; a run that asks for no longer says none. */
const LINE_MS = 1_000;

export type ProgressOptions = {
  readonly journal: Journal;
  /** Milliseconds, any origin. */
  readonly clock: { now(): number };
  /** Calls under way. */
  readonly underWay: () => number;
  readonly spent: () => Pick<Spent, 'usage' | 'cost'>;
};

export interface Progress {
  expect(plan: Expected): void;
  /** A question is asked. */
  begins(): void;
  /** Something is waited for, and nothing ends. */
  waits(): void;
  /** It has ended; only an answer counts as done. */
  ends(answered: boolean): void;
}

export function createProgress({ journal, clock, underWay, spent }: ProgressOptions): Progress {
  let plan: Expected = { calls: 0, remembered: 0 };
  let begun = 0;
  let done = 0;
  let since = 0;
  let isTime = () => false;

  function tell(): void {
    if (!isTime()) return;
    const { usage, cost } = spent();
    const seconds = (clock.now() - since) / 1_000;
    const all = Math.max(begun, plan.calls);
    journal.progress(
      progressLine({ done, all, underWay: underWay(), remembered: plan.remembered, tokens: tokensOf(usage), cost, seconds }),
    );
  }

  return {
    expect(told) {
      plan = told;
    },
    begins() {
      if (begun === 0) {
        since = clock.now();
        isTime = sparse(clock.now, LINE_MS);
      }
      begun += 1;
    },
    waits: tell,
    ends(answered) {
      if (answered) done += 1;
      tell();
    },
  };
}
