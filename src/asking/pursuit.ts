/** Asks one question until there is an answer or a reason to give up. */
import type { Answered, Fault, Journal, Question, Store } from '../ports.ts';
import { answerOf, type Failed, failure, LEFT_ALONE, NO_ROOM, OUT_OF_MONEY, OUT_OF_TIME } from './answers.ts';
import type { Attempt, Attempts } from './attempt.ts';
import { backoffMs } from './backoff.ts';
import type { Breaker } from './breaker.ts';
import type { Load } from './buckets.ts';
import type { End } from './end.ts';
import { classify } from './failures.ts';
import { createGate } from './gate.ts';
import type { Called, Limiter, Ran } from './limiter.ts';
import type { Budget } from './purse.ts';
import { requestName } from './request-name.ts';
import { aborted, type Pace } from './time.ts';
import type { Way } from './timeline.ts';

export type PursuitOptions = {
  readonly store: Store;
  readonly limiter: Limiter;
  readonly breaker: Breaker;
  readonly budget: Budget;
  /** Milliseconds since the epoch. */
  readonly clock: { now(): number };
  readonly pace: Pace;
  /** Tries of one question that meet a failing service. 429s do not count: the gate waits for them as long as there is time. */
  readonly tries: number;
  readonly journal: Journal;
};

/** `estimate` is asked anew for each try: guesses get better. */
export type Pursuit = (question: Question, estimate: () => Load, way: Way) => Promise<Answered>;

export function createPursuit(options: PursuitOptions, attempts: Attempts, end: End): Pursuit {
  const { store, limiter, breaker, budget, clock, pace, journal } = options;
  const gate = createGate(limiter, clock);
  let everAnswered = false;
  let lastFault: Fault | null = null;

  /** Waits while the breaker is open. Null: go on. */
  async function passBreaker(way: Way): Promise<Failed | null> {
    for (;;) {
      const ended = end.how();
      if (ended !== null) return ended;
      const wait = breaker.waitMs();
      if (wait === 0) return null;
      // A service that was down all along is not worth a minute of a release: the rules write it.
      if (!everAnswered && lastFault !== null) return end.now(asFailure(lastFault), 'finish');
      if (wait === null) await either(breaker.changed(), end.stopped);
      else if (clock.now() + wait >= budget.deadline) return LEFT_ALONE;
      else await pace.sleep(wait, end.stopped);
      way.waited('breaker');
    }
  }

  /** Why there was no call; null when there was, or when another try is due. */
  function whyNot(ran: Ran<Attempt>, last: Failed | null): Failed | null {
    if (ran.state === 'ran') return ran.value.state === 'over-budget' ? end.now(OUT_OF_MONEY, 'finish') : null;
    const ended = end.how();
    if (ended !== null) return ended;
    return clock.now() >= budget.deadline ? end.now(OUT_OF_TIME, 'cut') : (last ?? NO_ROOM);
  }

  /** One attempt. Its consequences for everybody are drawn while it still holds its slot: nobody slips in between. */
  async function attempt(question: Question, input: number, way: Way): Promise<Called<Attempt>> {
    const called = await attempts.make(question, input, way);
    if (called.value.state !== 'called') return called;
    const { reply, startedAt } = called.value;
    if (reply.state === 'replied') {
      everAnswered = true;
      gate.passed();
      return called;
    }
    const { fault } = reply;
    lastFault = fault;
    const { code, hint, retry, final } = classify(fault);
    journal.debug(`A call failed (${code}, retry: ${retry}): ${fault.message}`);
    if (final) end.now(failure(code, fault.message, hint, true), 'finish');
    else if (retry === 'gate') gate.shut(askedMs(fault), startedAt);
    else if (retry === 'backoff') limiter.slower();
    return called;
  }

  /** Waits as the fault asks. Null: try again. */
  async function afterFault(fault: Fault, tries: number): Promise<Failed | null> {
    const ended = end.how();
    if (ended !== null) return ended;
    const { code, hint, retry } = classify(fault);
    if (retry === 'gate') return null;
    const said = failure(code, fault.message, hint, false);
    if (retry === 'no' || tries >= options.tries) return said;
    const delay = Math.max(askedMs(fault) ?? 0, backoffMs(tries, pace.random()));
    if (clock.now() + delay >= budget.deadline) return said;
    await pace.sleep(delay, end.stopped);
    return end.how();
  }

  return async (question, estimate, way) => {
    let last: Failed | null = null;
    let tries = 0;
    for (;;) {
      const closed = await passBreaker(way);
      if (closed !== null) return closed;
      const load = estimate();
      const ticket = { model: question.model, priority: question.priority, estimate: load, signal: end.stopped, waited: way.waited };
      const ran = await limiter.run(ticket, () => attempt(question, load.input, way));
      const not = whyNot(ran, last);
      if (not !== null) return not;
      if (ran.state !== 'ran' || ran.value.state !== 'called') continue;
      const { reply } = ran.value;
      if (reply.state === 'replied') {
        const answered = answerOf(question, reply);
        way.ended(answered, reply.usage);
        if (answered.state === 'answered') await store.keep(requestName(question), answered.answer);
        return answered;
      }
      const { code, hint, retry } = classify(reply.fault);
      if (retry !== 'gate') tries += 1;
      last = failure(code, reply.fault.message, hint, false);
      way.ended(last, null);
      const over = await afterFault(reply.fault, tries);
      way.waited('retry');
      if (over !== null) return over;
    }
  };
}

function askedMs(fault: Fault): number | null {
  return fault.kind === 'status' ? fault.retryAfterMs : null;
}

async function either(event: Promise<void>, signal: AbortSignal): Promise<void> {
  const end = aborted(signal);
  await Promise.race([event, end.promise]);
  end.release();
}

/** What a fault says to everybody who still waits. */
function asFailure(fault: Fault): Failed {
  const { code, hint } = classify(fault);
  return failure(code, fault.message, hint, true);
}
