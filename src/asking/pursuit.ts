/** Asks one question until there is an answer or a reason to give up. */
import type { Usage } from '../domain.ts';
import type { Journal } from '../ports/journal.ts';
import type { Fault } from '../ports/model.ts';
import type { Answered, Question } from '../ports/question.ts';
import type { Store } from '../ports/store.ts';
import { answerOf, type Failed, failure, LEFT_ALONE, noRoom, OUT_OF_MONEY, OUT_OF_TIME } from './answers.ts';
import type { Attempt, Attempts } from './attempt.ts';
import { backoffMs, isAbsurd } from './backoff.ts';
import type { Breaker } from './breaker.ts';
import type { Load } from './buckets.ts';
import type { End } from './end.ts';
import { classify } from './failures.ts';
import { createGate } from './gate.ts';
import type { Called, Limiter, Ran } from './limiter.ts';
import type { Budget } from './purse.ts';
import { requestName } from './request-name.ts';
import { aborted, type Pace, SLICE_MS } from './time.ts';
import type { Way } from './timeline.ts';
import { createWaitTold, span } from './told.ts';
import type { Use } from './use.ts';

/**
 * How often the breaker opens before all asking ends, where the service has said nothing but failures yet: after two trials, or at once
 * where nothing can be sent to its host. A release is not held for a service that was down all along. One that refused somebody for a
 * while (429) is there.
 */
const OPENINGS = { down: 3, unsent: 1 } as const;

/** The least tries of a question while there is no answer yet: more than the trials of the breaker. */
const FIRST_TRIES = 8;

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

/** An attempt, with what its reply is as an answer. */
type Tried =
  | Exclude<Attempt, { state: 'called' }>
  | { readonly state: 'replied'; readonly answered: Answered; readonly usage: Usage }
  | { readonly state: 'failed'; readonly fault: Fault };

/** `estimate` is asked anew whenever it is needed: guesses get better. */
export type Pursuit = (question: Question, estimate: () => Load, way: Way) => Promise<Answered>;

export function createPursuit(options: PursuitOptions, attempts: Attempts, end: End, use: Use): Pursuit {
  const { store, limiter, breaker, budget, clock, pace, journal } = options;
  const told = createWaitTold(journal, clock);
  const over = (text: string) => end.now(noRoom(text), 'finish');
  const gate = createGate({ limiter, clock, deadline: budget.deadline, told, over });
  let everAnswered = false;

  /** Waits while the breaker is open. Null: go on. */
  async function passBreaker(way: Way): Promise<Failed | null> {
    for (;;) {
      const ended = end.how();
      if (ended !== null) return ended;
      const wait = breaker.waitMs();
      if (wait === 0) return null;
      if (wait === null) await either(breaker.changed(), end.stopped);
      else if (clock.now() + wait >= budget.deadline) return LEFT_ALONE;
      else {
        told(wait, `The API keeps failing; the next try is in ${span(wait)}.`);
        await pace.sleep(Math.min(wait, SLICE_MS), end.stopped);
      }
      way.waited('breaker');
    }
  }

  /** Why there was no call; null when there was, or when another try is due. */
  function whyNot(ran: Ran<Tried>, last: Failed | null): Failed | null {
    if (ran.state === 'ran') return ran.value.state === 'over-budget' ? OUT_OF_MONEY : null;
    const ended = end.how();
    if (ended !== null) return ended;
    if (clock.now() >= budget.deadline) return end.now(OUT_OF_TIME, 'cut');
    return last ?? noRoom();
  }

  function isDownAllAlong(fault: Fault): boolean {
    const unsent = fault.kind === 'connection' && fault.unsent === true;
    return !breaker.everAnswered() && breaker.openings() >= (unsent ? OPENINGS.unsent : OPENINGS.down);
  }

  /** How long the next try waits: as the failing service asks, where somebody can wait so long, and no shorter than the backoff. Null: not in this time. */
  function pauseAfter(fault: Fault, tries: number): number | null {
    const asked = fault.kind === 'status' ? fault.retryAfterMs : null;
    const left = budget.deadline - clock.now();
    const absurd = asked !== null && isAbsurd(asked, left);
    const pause = Math.max(absurd ? 0 : (asked ?? 0), backoffMs(tries, pace.random()));
    if (pause >= left) return null;
    if (fault.kind === 'status' && asked !== null)
      told(asked, `The API asks to wait ${span(asked)} (${fault.status})${absurd ? ', which is too long; it is tried sooner' : ''}.`);
    return pause;
  }

  /** One attempt. Its consequences for everybody are drawn while it still holds its slot: nobody slips in between. */
  async function attempt(question: Question, input: number, way: Way): Promise<Called<Tried>> {
    const called = await attempts.make(question, input, way);
    if (called.value.state !== 'called') return { ...called, value: called.value };
    const { reply, startedAt } = called.value;
    if (reply.state === 'failed') {
      failed(reply.fault, startedAt);
      return { ...called, value: { state: 'failed', fault: reply.fault } };
    }
    everAnswered = true;
    gate.passed();
    const answered = answerOf(question, reply);
    if (answered.state === 'failed') {
      attempts.spoil();
      use.bad(answered.code, answered.message, answered.hint);
    }
    return { ...called, value: { state: 'replied', answered, usage: reply.usage } };
  }

  /** What a fault means for everybody. */
  function failed(fault: Fault, startedAt: number): void {
    const { code, hint, retry, final } = classify(fault);
    journal.debug(`A call failed (${code}, retry: ${retry}): ${fault.message}`);
    if (final) end.now(failure(code, fault.message, hint, true), 'finish');
    else if (retry === 'gate') gate.shut(askedMs(fault), startedAt);
    else if (retry === 'backoff') limiter.slower();
    else use.bad(code, failure(code, fault.message, hint, false).message, hint);
    if (isDownAllAlong(fault)) end.now(failure(code, fault.message, hint, true), 'finish');
  }

  /** Waits as the fault asks. Null: try again. */
  async function afterFault(fault: Fault, tries: number): Promise<Failed | null> {
    const ended = end.how();
    if (ended !== null) return ended;
    const { code, hint, retry } = classify(fault);
    if (retry === 'gate') return null;
    const said = failure(code, fault.message, hint, false);
    if (retry === 'no' || tries >= (everAnswered ? options.tries : Math.max(options.tries, FIRST_TRIES))) return said;
    const pause = pauseAfter(fault, tries);
    if (pause === null) return said;
    await pace.sleep(pause, end.stopped);
    return end.how();
  }

  return async (question, estimate, way) => {
    let last: Failed | null = null;
    let tries = 0;
    for (;;) {
      const closed = await passBreaker(way);
      if (closed !== null) return closed;
      const ticket = { model: question.model, priority: question.priority, estimate, signal: end.stopped, waited: way.waited };
      const ran = await limiter.run(ticket, () => attempt(question, estimate().input, way));
      const not = whyNot(ran, last);
      if (not !== null) return not;
      if (ran.state !== 'ran' || ran.value.state === 'blocked' || ran.value.state === 'over-budget') continue;
      if (ran.value.state === 'replied') {
        const { answered, usage } = ran.value;
        way.ended(answered, usage);
        if (answered.state === 'failed') return end.how() ?? answered;
        await store.keep(requestName(question), answered.answer);
        return answered;
      }
      const { fault } = ran.value;
      const { code, hint, retry } = classify(fault);
      if (retry !== 'gate') tries += 1;
      last = failure(code, fault.message, hint, false);
      way.ended(last, null);
      const over = await afterFault(fault, tries);
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
