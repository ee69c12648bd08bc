/** Says when a call may start: a queue for slots, one set of token buckets per model, and one gate for all. */

import { setMaxListeners } from 'node:events';
import type { Rates } from '../ports/model.ts';
import type { Queue } from '../ports/queue.ts';
import type { Wait } from '../ports/timeline.ts';
import { gateJitterMs } from './backoff.ts';
import {
  type Account,
  accountOf,
  type Buckets,
  bucketsOf,
  correct,
  type Foreseen,
  foresee,
  fullBuckets,
  type Limits,
  type Load,
  longestWait,
  reserve,
  settle,
} from './buckets.ts';
import { narrowed, startRamp, widened } from './ramp.ts';
import { createTaken } from './taken.ts';
import { aborted, type Pace, SLICE_MS } from './time.ts';

export interface Limiter {
  /**
   * Starts the call as soon as a slot, the rates of its model and the gate allow it, lower priority first.
   * Does not start it when that would be after the deadline, or when the signal aborts before.
   */
  run<T>(ticket: Ticket, call: () => Promise<Called<T>>): Promise<Ran<T>>;
  /** A 429: nobody starts for so long, and fewer at once afterwards. */
  hold(ms: number): void;
  /** The service struggles: fewer at once. */
  slower(): void;
  /** Forgets everybody who waits: their `run` ends `stopped`. Calls under way go on. */
  stop(): void;
  /** What was learnt, for the next run. */
  known(): KnownPace;
}

/** What a run found out: the account's limits by model, and how many calls went at once without a refusal. */
export type KnownPace = { readonly accounts: Readonly<Record<string, Account>>; readonly width: number };

export type Ticket = {
  readonly model: string;
  /** 0 to 9; anything else is brought there. */
  readonly priority: number;
  /** Asked when the call may start, and again while it waits. */
  readonly estimate: () => Load;
  readonly signal: AbortSignal;
  /** Hears what the time since its last word was waited for; `until`: only up to that moment of `now`. */
  readonly waited?: (reason: Wait, until?: number) => void;
};

/** What a call gives back to the limiter. `used`: null when it is not known, then the estimate stands. */
export type Called<T> = { readonly value: T; readonly used: Load | null; readonly rates: Rates; readonly ok: boolean };

export type Ran<T> = { readonly state: 'ran'; readonly value: T } | NotRun;
type NotRun = { readonly state: 'stopped' | 'too-late' };

export type LimiterOptions = {
  /** Makes the queue that keeps the slots. */
  readonly queue: (options: { readonly width: number; readonly spacing: number }) => Queue;
  /** The most calls at once. */
  readonly concurrency: number;
  /** Per minute and model, until headers say otherwise. */
  readonly limits: Limits;
  /** Of an earlier run; null where there was none. */
  readonly known?: KnownPace | null;
  /** The least milliseconds between two starts. */
  readonly spacing?: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly pace: Pace;
  /** No call starts after this moment of `now`. */
  readonly deadline: number;
};

export function createLimiter(options: LimiterOptions): Limiter {
  const { now, pace, deadline } = options;
  const rates = createRateKeeper(options);
  const slots = createSlots(options);
  const taken = createTaken(slots.width, now);
  const ended = new AbortController();
  setMaxListeners(0, ended.signal);
  let endState: NotRun['state'] = 'stopped';
  let gate = Number.NEGATIVE_INFINITY;

  /** Waits, slot in hand, for the gate and the buckets, and takes from these in the moment that they allow it: others wait for the same. */
  async function reserved(ticket: Ticket, signal: AbortSignal): Promise<NotRun | Start> {
    for (;;) {
      if (signal.aborted) return { state: endState };
      const load = ticket.estimate();
      const atGate = gate - now();
      const { limit, ms } =
        atGate > 0 ? ({ limit: 'gate', ms: atGate + gateJitterMs(atGate, pace.random()) } as const) : rates.wait(ticket.model, load);
      if (now() + ms >= deadline) return { state: 'too-late' };
      if (ms <= 0) return { state: 'reserved', load, foreseen: rates.reserve(ticket.model, load) };
      await pace.sleep(Math.min(ms, SLICE_MS), signal);
      ticket.waited?.(limit);
    }
  }

  async function inSlot<T>(ticket: Ticket, signal: AbortSignal, call: () => Promise<Called<T>>): Promise<Ran<T>> {
    const start = await reserved(ticket, signal);
    if (start.state !== 'reserved') return start;
    const called = await call();
    rates.learn(ticket.model, start, called);
    slots.space(rates.requestsPerMinute());
    if (called.ok) slots.wider(rates.wait(ticket.model, ticket.estimate()).ms === 0);
    return { state: 'ran', value: called.value };
  }

  function end(state: NotRun['state']): void {
    if (ended.signal.aborted) return;
    endState = state;
    ended.abort();
    slots.queue.stop();
  }

  return {
    async run(ticket, call) {
      const signal = AbortSignal.any([ticket.signal, ended.signal]);
      if (signal.aborted) return { state: endState };
      let started = false;
      const job = slots.queue.run(clamped(ticket.priority), () => {
        started = true;
        // Until a slot was free it was the calls; from then on the distance between two starts.
        ticket.waited?.('slot', taken.freeSince() ?? now());
        ticket.waited?.('pace');
        return taken.during(() => inSlot(ticket, signal, call));
      });
      const over = aborted(signal);
      // Who still queues is let go at the end; who has a slot ends by itself, and its call with its own signal.
      const early = over.promise.then(() => (started ? job : null));
      const ran = await Promise.race([job, early]);
      over.release();
      if (!started) ticket.waited?.('slot');
      return ran ?? { state: endState };
    },
    hold(ms) {
      gate = Math.max(gate, now() + ms);
      slots.narrower();
      if (gate >= deadline) end('too-late');
    },
    slower: slots.narrower,
    stop: () => end('stopped'),
    known: () => ({ accounts: rates.accounts(), width: slots.width() }),
  };
}

/** What a call took that may start. */
type Start = { readonly state: 'reserved'; readonly load: Load; readonly foreseen: Foreseen };

interface RateKeeper {
  /** Until the call may start, and the limit that asks for it. */
  wait(model: string, load: Load): ReturnType<typeof longestWait>;
  reserve(model: string, load: Load): Foreseen;
  learn(model: string, start: Pick<Start, 'load' | 'foreseen'>, called: Pick<Called<unknown>, 'used' | 'rates'>): void;
  /** Of the model that has the fewest. */
  requestsPerMinute(): number;
  accounts(): KnownPace['accounts'];
}

function createRateKeeper({ now, limits, known }: LimiterOptions): RateKeeper {
  const models = new Map<string, Buckets>();
  const before = new Map(Object.entries(known?.accounts ?? {}));
  function of(model: string): Buckets {
    const account = before.get(model);
    return models.get(model) ?? (account === undefined ? fullBuckets(limits, now()) : bucketsOf(account, now()));
  }
  return {
    wait: (model, load) => longestWait(of(model), load, now()),
    reserve(model, load) {
      const reserved = reserve(of(model), load, now());
      models.set(model, reserved);
      return foresee(reserved);
    },
    learn(model, { load, foreseen }, { used, rates }) {
      const settled = settle(of(model), load, used ?? load, now());
      models.set(model, correct(settled, rates, foreseen, now()));
    },
    accounts: () => Object.fromEntries([...before, ...[...models].map(([model, buckets]) => [model, accountOf(buckets)] as const)]),
    requestsPerMinute: () => (models.size === 0 ? limits.requests : Math.min(...[...models.values()].map((each) => each.requests.limit))),
  };
}

interface Slots {
  readonly queue: Queue;
  space(requestsPerMinute: number): void;
  wider(slack: boolean): void;
  narrower(): void;
  width(): number;
}

/** Refusals that come together are one. */
const TOGETHER_MS = 1_000;

function createSlots({ queue: make, concurrency, limits, known, spacing: least = 0, now }: LimiterOptions): Slots {
  const apart = (requestsPerMinute: number) => Math.max(least, spacingMs(requestsPerMinute));
  let ramp = startRamp(concurrency, known?.width);
  let spacing = apart(Math.min(limits.requests, ...Object.values(known?.accounts ?? {}).map((each) => each.perMinute.requests)));
  let narrowedAt = Number.NEGATIVE_INFINITY;
  const queue = make({ width: ramp.width, spacing });
  function set(next: typeof ramp, nextSpacing: number): void {
    if (next.width !== ramp.width || nextSpacing !== spacing) queue.change({ width: next.width, spacing: nextSpacing });
    ramp = next;
    spacing = nextSpacing;
  }
  return {
    queue,
    space: (requestsPerMinute) => set(ramp, apart(requestsPerMinute)),
    wider: (slack) => set(widened(ramp, slack), spacing),
    narrower() {
      if (now() - narrowedAt < TOGETHER_MS) return;
      narrowedAt = now();
      set(narrowed(ramp), spacing);
    },
    width: () => ramp.width,
  };
}

/** Short intervals are enforced too, so starts are spread; four times as dense as the limit, for the buckets hold what is above it. */
function spacingMs(requestsPerMinute: number): number {
  return Math.floor(60_000 / Math.max(1, requestsPerMinute) / 4);
}

function clamped(priority: number): number {
  return Number.isFinite(priority) ? Math.min(9, Math.max(0, Math.round(priority))) : 9;
}
