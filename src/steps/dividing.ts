/** Asking about less, where an answer to all does not come: which failures are worth it, and how many calls it may take in a run. */
import type { Answered, FailureCode } from '../ports/question.ts';

/** Answers to fewer changes may do, down to so many: one change may be the cause, or all of them, or nothing that we can mend. */
export const DIVISIBLE: Partial<Readonly<Record<FailureCode, number>>> = { cut: 1, 'too-large': 1, refused: 1, invalid: 5 };

/** Calls that dividing may take: for each call of the plan, and beside them. One hopeless change among twenty takes ten. */
const CALLS = { ofPlan: 2, beside: 16 } as const;

/** Calls that dividing took in a run, and that it may take. */
export type Divided = { calls: number; most: number };

/** `planned`: calls of the plan. */
export function dividedFor(planned: number): Divided {
  return { calls: 0, most: CALLS.beside + CALLS.ofPlan * planned };
}

/** The halves to ask about in place of all; null where the failure is not of that kind, where fewer are none, or where it took enough calls. */
export function halvesOf<Item>(
  items: readonly Item[],
  { code, final }: Extract<Answered, { state: 'failed' }>,
  divided: Divided,
  least: Partial<Readonly<Record<FailureCode, number>>> = DIVISIBLE,
): readonly (readonly Item[])[] | null {
  if (final || items.length <= (least[code] ?? items.length) || divided.calls + 2 > divided.most) return null;
  divided.calls += 2;
  const middle = Math.ceil(items.length / 2);
  return [items.slice(0, middle), items.slice(middle)];
}
