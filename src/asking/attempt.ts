/** One attempt with a slot in hand: budget, breaker, call, and the accounts afterwards. */
import type { Usage } from '../domain.ts';
import { type Fault, type Model, type ModelReply, NO_RATES } from '../ports/model.ts';
import type { Question } from '../ports/question.ts';
import { count as counted } from '../report/figures.ts';
import { NO_USAGE, tokensOf } from '../report/price.ts';
import { believable } from './believable.ts';
import type { Breaker, Outcome } from './breaker.ts';
import type { OutputGuess } from './estimate.ts';
import { classify } from './failures.ts';
import type { Called } from './limiter.ts';
import type { Charge, Purse } from './purse.ts';
import type { Speeds } from './speeds.ts';
import type { Pace } from './time.ts';
import type { Way } from './timeline.ts';

/** The status of an answer that began. */
const OK = 200;

export type Attempt =
  /** `startedAt`: of the clock. */
  | { readonly state: 'called'; readonly reply: ModelReply; readonly startedAt: number }
  /** The breaker is open, or asking has ended. */
  | { readonly state: 'blocked' }
  | { readonly state: 'over-budget' };

export interface Attempts {
  /** Calls once, if the budget and the breaker let it; `input` is the estimate of its input tokens. */
  make(question: Question, input: number, way: Way): Promise<Called<Attempt>>;
  count(): { readonly calls: number; readonly failed: number };
  /** A call that was answered brought nothing of use. */
  spoil(): void;
}

export type AttemptsOptions = {
  readonly model: Model;
  readonly breaker: Breaker;
  readonly purse: Purse;
  readonly guess: OutputGuess;
  readonly speeds: Speeds;
  readonly clock: { now(): number };
  readonly pace: Pace;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
  /** Called when the deadline comes while a call is under way. */
  readonly onDeadline: () => void;
  /** Aborts when nothing may start any more. */
  readonly ended: AbortSignal;
  /** Aborts calls under way. */
  readonly cut: AbortSignal;
  readonly warn: (text: string) => void;
};

export function createAttempts(options: AttemptsOptions): Attempts {
  const { model, breaker, purse, guess, speeds, clock, pace, deadline, onDeadline, ended, cut, warn } = options;
  let calls = 0;
  let failed = 0;
  let isTold = false;

  async function callBeforeDeadline(question: Question): Promise<ModelReply> {
    const done = new AbortController();
    const timer = pace.sleep(deadline - clock.now(), done.signal).then(() => {
      if (!done.signal.aborted) onDeadline();
    });
    const reply = await model.call(question, cut);
    done.abort();
    await timer;
    return reply;
  }

  /** The reply with a usage that can be true; told once where it was not. */
  function withUsage(reply: ModelReply, prompt: number, maxTokens: number): ModelReply {
    if (reply.state !== 'replied') return reply;
    const usage = believable(reply.usage, prompt, maxTokens);
    if (usage === reply.usage) return reply;
    if (!isTold) {
      const told = `An answer is said to have taken ${counted(tokensOf(reply.usage), 'token')}, which cannot be`;
      warn(`${told}: as many are counted as its request allows, ${tokensOf(usage).toLocaleString('en-US')}. What is charged is not known.`);
    }
    isTold = true;
    return { ...reply, usage };
  }

  return {
    async make(question, input, way) {
      const reserved = await purse.reserve(question, input);
      way.waited('budget');
      if (reserved === null) return notCalled('over-budget');
      const admission = ended.aborted ? null : breaker.admit();
      if (admission === null || !admission.admitted) {
        reserved.end('nothing');
        return notCalled('blocked');
      }
      const startedAt = clock.now();
      way.starts();
      calls += 1;
      const { maxTokens } = reserved;
      const reply = withUsage(await callBeforeDeadline({ ...question, maxTokens }), input, maxTokens);
      admission.settle(outcomeOf(reply));
      reserved.end(chargeOf(reply, { ...NO_USAGE, cacheWrite: input, output: Math.min(maxTokens, guess.of(question)) }));
      if (reply.state === 'replied') {
        guess.learn(question, reply.usage.output);
        speeds.learn(question.model, reply.usage.output, clock.now() - startedAt);
      } else failed += 1;
      return { value: { state: 'called', reply, startedAt }, used: usedOf(reply), rates: reply.rates, ok: reply.state === 'replied' };
    },
    count: () => ({ calls, failed }),
    spoil() {
      failed += 1;
    },
  };
}

function notCalled(state: 'blocked' | 'over-budget'): Called<Attempt> {
  return { value: { state }, used: { input: 0, output: 0 }, rates: NO_RATES, ok: false };
}

function outcomeOf(reply: ModelReply): Outcome {
  if (reply.state === 'replied') return 'answer';
  if (reply.fault.kind === 'aborted') return 'ignored';
  return classify(reply.fault).countsForBreaker ? 'failure' : 'answer';
}

/** What the budget counts: errors are free, and what was never sent; of a call that broke off, or failed after status 200, nobody knows. */
function chargeOf(reply: ModelReply, presumed: Usage): Charge {
  if (reply.state === 'replied') return reply.usage;
  const { fault } = reply;
  return isRefused(fault) || (fault.kind === 'connection' && fault.unsent === true) ? 'nothing' : { presumed };
}

/** Tokens as the rate limits count them: cache reads are free, a refused call took nothing; null when nobody said. */
function usedOf(reply: ModelReply): Called<Attempt>['used'] {
  if (reply.state === 'replied') return { input: reply.usage.input + reply.usage.cacheWrite, output: reply.usage.output };
  return isRefused(reply.fault) ? { input: 0, output: 0 } : null;
}

/** Before anything was answered. */
function isRefused(fault: Fault): boolean {
  return fault.kind === 'identity' || (fault.kind === 'status' && fault.status !== OK);
}
