/** The only way to the model: the store, the breaker, the limiter, the call. */
import type { Asking, Journal, Model } from '../ports.ts';
import { count, dollars } from '../report/figures.ts';
import type { Prices } from '../report/price.ts';
import { NO_KEY, OUT_OF_TIME } from './answers.ts';
import { createAttempts } from './attempt.ts';
import { createEnd, type EndOptions } from './end.ts';
import { createOutputGuess, loadOf } from './estimate.ts';
import { keepPace } from './known-pace.ts';
import { createPurse } from './purse.ts';
import { createPursuit, type PursuitOptions } from './pursuit.ts';
import { recalled } from './recall.ts';

/** All that asking stands on. Clock, limiter and breaker count milliseconds of one origin: the epoch. */
export type AskingOptions = PursuitOptions &
  EndOptions & {
    /** Null without a key: then only the store answers. */
    readonly model: Model | null;
    readonly prices: Prices;
    /** Where the model is asked; names what is learnt there. */
    readonly address: string;
    /** For estimates. */
    readonly charactersPerToken: number;
  };

/** Puts store, breaker, limiter and model together. */
export function createAsking(options: AskingOptions): Asking {
  const { store, model, clock, budget } = options;
  const purse = createPurse(budget, options.prices);
  const guess = createOutputGuess();
  const end = createEnd(options);
  const attempts =
    model === null
      ? null
      : createAttempts({
          model,
          purse,
          guess,
          clock,
          breaker: options.breaker,
          pace: options.pace,
          deadline: budget.deadline,
          onDeadline: () => end.now(OUT_OF_TIME, 'cut'),
          ended: end.stopped,
          cut: end.cut,
        });
  const pursuit = attempts === null ? null : createPursuit(options, attempts, end);
  const progress = createProgress(options.journal);
  return {
    async ask(question) {
      const answer = recalled(question, store);
      if (answer !== null) return { state: 'answered', answer };
      const ended = end.how();
      if (ended !== null) return ended;
      if (pursuit === null) return NO_KEY;
      if (clock.now() >= budget.deadline) return end.now(OUT_OF_TIME, 'cut');
      progress.begin();
      const answered = await pursuit(question, () => loadOf(question, options.charactersPerToken, guess));
      progress.end(purse.spent().cost);
      return answered;
    },
    spent: () => ({ ...(attempts?.count() ?? { calls: 0, failed: 0 }), ...purse.spent() }),
    close: () => keepPace(store, options.address, options.limiter.known()),
  };
}

/** How far asking is, in one line that the next one replaces. */
function createProgress(journal: Journal): { begin(): void; end(cost: number): void } {
  let begun = 0;
  let ended = 0;
  return {
    begin() {
      begun += 1;
    },
    end(cost) {
      ended += 1;
      journal.progress(`${ended} of ${count(begun, 'question')} answered, ${dollars(cost)}`);
    },
  };
}
