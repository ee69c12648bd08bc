/** Keeps spending inside the budget: what is spent, what calls under way may still cost at most, and what cut calls may have cost. */
import type { Usage } from '../domain.ts';
import type { Question } from '../ports.ts';
import { addUsage, costOf, NO_USAGE, type Prices, tokensOf } from '../report/price.ts';

export type Budget = {
  /** Dollars. Does not hold for a model of unknown price: there the tokens do. */
  readonly cost: number;
  /** Input and output together. */
  readonly tokens: number;
  /** Milliseconds since the epoch: nothing starts later, and what is under way is cut. */
  readonly deadline: number;
};

export interface Purse {
  /** Takes the most that a call may cost; waits for calls under way where only they stand in the way. Null: it does not fit. */
  reserve(question: Question, input: number): Promise<Reserved | null>;
  spent(): { readonly usage: Usage; readonly cost: number };
}

/** To be ended once. */
export type Reserved = { readonly end: (charge: Charge) => void };

/** What a call took. `unknown`: it may have been charged and nobody said what. */
export type Charge = Usage | 'nothing' | 'unknown';

type Amount = { readonly cost: number; readonly tokens: number };

export function createPurse(budget: Budget, prices: Prices): Purse {
  let usage = NO_USAGE;
  let cost = 0;
  let presumed: Amount = { cost: 0, tokens: 0 };
  let held: Amount = { cost: 0, tokens: 0 };
  let underWay = 0;
  let waiting: readonly (() => void)[] = [];

  function amountOf(model: string, used: Usage): Amount {
    return { cost: costOf(model, used, prices) ?? 0, tokens: tokensOf(used) };
  }

  function fits(amount: Amount, beside: Amount): boolean {
    const tokens = tokensOf(usage) + presumed.tokens + beside.tokens + amount.tokens;
    return cost + presumed.cost + beside.cost + amount.cost <= budget.cost && tokens <= budget.tokens;
  }

  function hold(question: Question, most: Amount, input: number): Reserved {
    held = { cost: held.cost + most.cost, tokens: held.tokens + most.tokens };
    underWay += 1;
    return {
      end(used) {
        held = { cost: held.cost - most.cost, tokens: held.tokens - most.tokens };
        underWay -= 1;
        if (used === 'unknown') {
          const guess = amountOf(question.model, { ...NO_USAGE, input });
          presumed = { cost: presumed.cost + guess.cost, tokens: presumed.tokens + guess.tokens };
        } else if (used !== 'nothing') {
          usage = addUsage(usage, used);
          cost += costOf(question.model, used, prices) ?? 0;
        }
        const woken = waiting;
        waiting = [];
        for (const wake of woken) wake();
      },
    };
  }

  return {
    async reserve(question, input) {
      // The dearest case: the whole prompt is written to the prompt cache, and the answer is as long as it may be.
      const most = amountOf(question.model, { ...NO_USAGE, cacheWrite: input, output: question.maxTokens });
      for (;;) {
        if (fits(most, held)) return hold(question, most, input);
        if (underWay === 0 || !fits(most, { cost: 0, tokens: 0 })) return null;
        await new Promise<void>((resolve) => {
          waiting = [...waiting, resolve];
        });
      }
    },
    spent: () => ({ usage, cost }),
  };
}
