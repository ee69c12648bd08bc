/** The only way to the model: the store, the breaker, the limiter, the call. */
import type { Prices } from '../limits.ts';
import type { Asking } from '../ports/asking.ts';
import type { Model } from '../ports/model.ts';
import type { Wait } from '../ports/timeline.ts';
import { NO_KEY, OUT_OF_TIME, WRONG_ANSWERS } from './answers.ts';
import { createAttempts } from './attempt.ts';
import { createEnd, type EndOptions } from './end.ts';
import { createOutputGuess, loadOf } from './estimate.ts';
import { keepPace, recallPace } from './known-pace.ts';
import { createProgress } from './progress.ts';
import { createPurse } from './purse.ts';
import { createPursuit, type PursuitOptions } from './pursuit.ts';
import { recalled } from './recall.ts';
import { requestName } from './request-name.ts';
import { createSpeeds } from './speeds.ts';
import { createRecorder, type Way } from './timeline.ts';
import { createUse } from './use.ts';

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
  const speeds = createSpeeds(recallPace(store, options.address)?.speeds ?? {});
  const end = createEnd(options);
  const attempts =
    model === null
      ? null
      : createAttempts({
          model,
          purse,
          guess,
          speeds,
          clock,
          breaker: options.breaker,
          pace: options.pace,
          deadline: budget.deadline,
          onDeadline: () => end.now(OUT_OF_TIME, 'cut'),
          ended: end.stopped,
          cut: end.cut,
          warn: (text) => options.journal.warn(text),
        });
  const use = createUse(end);
  const pursuit = attempts === null ? null : createPursuit(options, attempts, end, use);
  /** Names of requests that were answered by a call and not judged yet. */
  const unjudged = new Set<string>();
  const recorder = createRecorder(clock);
  const progress = createProgress({ journal: options.journal, clock, underWay: recorder.underWay, spent: purse.spent });
  return {
    async ask(question) {
      const answer = recalled(question, store);
      if (answer !== null) return { state: 'answered', answer };
      const ended = end.how();
      if (ended !== null) return ended;
      if (pursuit === null) return NO_KEY;
      if (clock.now() >= budget.deadline) return end.now(OUT_OF_TIME, 'cut');
      progress.begins();
      const way = aloud(recorder.begin(question), progress.waits);
      const answered = await pursuit(question, loadOf(question, options.charactersPerToken, guess), way);
      way.over();
      progress.ends(answered.state === 'answered');
      if (answered.state === 'answered') unjudged.add(requestName(question));
      return answered;
    },
    async judged(question, wrong, isKept = false) {
      const name = requestName(question);
      const isFresh = unjudged.delete(name);
      if (isFresh && wrong === null) use.good();
      if (isFresh && wrong !== null) {
        attempts?.spoil();
        recorder.spoil(name);
        use.bad('invalid', wrong, WRONG_ANSWERS);
      }
      if (wrong !== null && !isKept) await store.forget(name);
    },
    recalled: (question) => recalled(question, store),
    spent: () => ({ ...(attempts?.count() ?? { calls: 0, failed: 0 }), ...purse.spent() }),
    known: () => ({ ...options.limiter.known(), speeds: speeds.known(), left: budget.deadline - clock.now() }),
    expect: progress.expect,
    timeline: recorder.timeline,
    close: () => keepPace(store, options.address, { ...options.limiter.known(), speeds: speeds.known() }),
  };
}

/** What may be waited for so long that a person wonders. */
const LONG: ReadonlySet<Wait> = new Set(['gate', 'breaker', 'retry']);

/** The same way; each word of such a wait is a chance to say how far asking is. */
function aloud(way: Way, waits: () => void): Way {
  return {
    ...way,
    waited(reason, until) {
      way.waited(reason, until);
      if (LONG.has(reason)) waits();
    },
  };
}
