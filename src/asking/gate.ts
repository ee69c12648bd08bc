/** What 429s do to everybody. */
import { gateMs } from './backoff.ts';
import type { Limiter } from './limiter.ts';

export interface Gate {
  /** A 429 to a call that started then: nobody starts before it is time. */
  shut(retryAfterMs: number | null, startedAt: number): void;
  /** A call was answered. */
  passed(): void;
}

/** Counts 429s in a row, those of calls side by side as one, and shuts the limiter's gate. */
export function createGate(limiter: Limiter, clock: { now(): number }): Gate {
  let inARow = 0;
  let lastAt = Number.NEGATIVE_INFINITY;
  return {
    shut(retryAfterMs, startedAt) {
      if (startedAt >= lastAt) inARow += 1;
      lastAt = clock.now();
      limiter.hold(gateMs(retryAfterMs, inARow));
    },
    passed() {
      inARow = 0;
    },
  };
}
