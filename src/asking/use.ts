/** Whether what is answered is of any use: where nothing ever is, asking ends. */
import type { FailureCode } from '../ports/question.ts';
import { failure } from './answers.ts';
import type { End } from './end.ts';

/**
 * Ours: so many answers of which none could be used, and the next ones are not paid for. More than one change that nobody can answer
 * for costs before its neighbours are answered, and fewer than a release of a hundred changes asks.
 */
const ENOUGH = 12;

export interface Use {
  /** Something of an answer can be used. */
  good(): void;
  /** Nothing of it can; with what was wrong, and what to do about it. */
  bad(code: FailureCode, message: string, hint: string): void;
}

export function createUse(end: End): Use {
  let anyGood = false;
  let bad = 0;
  return {
    good() {
      anyGood = true;
    },
    bad(code, message, hint) {
      bad += 1;
      if (anyGood || bad < ENOUGH) return;
      end.now(failure(code, `None of ${bad} answers could be used; the last one: ${message}`, hint, true), 'finish');
    },
  };
}
