/** Keeps spending inside the budget: what is spent, what calls under way may still cost at most, and what cut calls may have cost. */
import type { Usage } from '../domain.ts';
import type { Prices } from '../limits.ts';
import type { Question } from '../ports/question.ts';
import { type Amount, answerWithin, mostOf } from '../report/estimate.ts';
import { addUsage, costOf, NO_USAGE, tokensOf } from '../report/price.ts';

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
  /** `unsure`: dollars that calls which broke off may have cost beside that. */
  spent(): { readonly usage: Usage; readonly cost: number; readonly unsure: number };
}

/** To be ended once. `maxTokens`: that the answer may have; fewer than asked for where the budget is nearly spent. */
export type Reserved = { readonly maxTokens: number; readonly end: (charge: Charge) => void };

/** What a call took. `presumed`: it broke off, and nobody said what it was charged. */
export type Charge = Usage | 'nothing' | { readonly presumed: Usage };

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

  /** What is neither spent nor presumed to be. */
  function left(): Amount {
    return { cost: budget.cost - cost - presumed.cost, tokens: budget.tokens - tokensOf(usage) - presumed.tokens };
  }

  function fitsBesideOthers(amount: Amount): boolean {
    const { cost: dollars, tokens } = left();
    return held.cost + amount.cost <= dollars && held.tokens + amount.tokens <= tokens;
  }

  function hold(question: Question, input: number, maxTokens: number): Reserved {
    const most = mostOf({ model: question.model, maxTokens }, input, prices);
    held = { cost: held.cost + most.cost, tokens: held.tokens + most.tokens };
    underWay += 1;
    return {
      maxTokens,
      end(used) {
        held = { cost: held.cost - most.cost, tokens: held.tokens - most.tokens };
        underWay -= 1;
        if (used !== 'nothing' && 'presumed' in used) {
          const guess = amountOf(question.model, used.presumed);
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
      const most = mostOf(question, input, prices);
      for (;;) {
        if (fitsBesideOthers(most)) return hold(question, input, question.maxTokens);
        const within = answerWithin(question, input, left(), prices);
        if (within === null) return null;
        if (underWay === 0) return hold(question, input, within);
        await new Promise<void>((resolve) => {
          waiting = [...waiting, resolve];
        });
      }
    },
    spent: () => ({ usage, cost, unsure: presumed.cost }),
  };
}
