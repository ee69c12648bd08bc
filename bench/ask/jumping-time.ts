/**
 * Time that stands still while anybody works, and jumps to the next moment that somebody waits for once nobody does. So the figures are of
 * the limits and the latencies alone, on a machine however busy, and an hour passes in seconds.
 */
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../../__tests__/support/anthropic/clock.ts';

export interface JumpingTime {
  /** Milliseconds since the epoch. */
  now(): number;
  /** For clients; never early, and late by less than a grain. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  /** For the server: a call that it lets wait is nobody's work. */
  readonly server: Clock;
  /** A client's call: until it ends somebody works on it, or the server lets it wait. */
  calling<T>(call: () => Promise<T>): Promise<T>;
  /** Something starts that no sleep tells of. */
  stir(): void;
  stop(): void;
}

type Sleeper = { readonly until: number; wake(): void };

/** Rounds of timers without news after which nobody works: a library may pass a job on by a few timers of its own. */
const SETTLED = 5;

/** `grain`: milliseconds; moments inside one are one. */
export function jumpingTime(grain: number, start = Date.UTC(2026, 10, 22)): JumpingTime {
  let now = start;
  let calls = 0;
  let atServer = 0;
  let news = 0;
  let stopped = false;
  const sleepers = new Set<Sleeper>();

  function asleep(ms: number, signal: AbortSignal): Promise<void> {
    news += 1;
    return new Promise((resolve) => {
      if (signal.aborted || ms <= 0) return resolve();
      const until = Math.ceil((now + ms) / grain) * grain;
      const sleeper: Sleeper = {
        until,
        wake() {
          news += 1;
          sleepers.delete(sleeper);
          signal.removeEventListener('abort', sleeper.wake);
          resolve();
        },
      };
      sleepers.add(sleeper);
      signal.addEventListener('abort', sleeper.wake);
    });
  }

  async function run(): Promise<void> {
    for (let [quiet, seen] = [0, -1]; !stopped; ) {
      await wait(0);
      await turn();
      quiet = news === seen && calls === atServer ? quiet + 1 : 0;
      seen = news;
      if (quiet < SETTLED) continue;
      const next = Math.min(...[...sleepers].map(({ until }) => until));
      if (!Number.isFinite(next)) continue;
      now = next;
      for (const sleeper of [...sleepers]) if (sleeper.until <= now) sleeper.wake();
      quiet = 0;
    }
  }

  void run();
  return {
    now: () => now,
    sleep: asleep,
    server: {
      now: () => now,
      async sleep(ms, signal) {
        atServer += 1;
        await asleep(ms, signal);
        atServer -= 1;
      },
    },
    async calling(call) {
      calls += 1;
      news += 1;
      try {
        return await call();
      } finally {
        calls -= 1;
        news += 1;
      }
    },
    stir() {
      news += 1;
    },
    stop() {
      stopped = true;
    },
  };
}
