/** What 429s do to everybody. */
import { gateJitterMs, gateMs, isAbsurd } from './backoff.ts';
import type { Limiter } from './limiter.ts';
import { span, type WaitTold } from './told.ts';

export interface Gate {
  /** A 429 to a call that started then: nobody starts before it is time. */
  shut(retryAfterMs: number | null, startedAt: number): void;
  /** A call was answered. */
  passed(): void;
}

export type GateOptions = {
  readonly limiter: Pick<Limiter, 'hold'>;
  readonly clock: { now(): number };
  /** Of the clock. */
  readonly deadline: number;
  readonly told: WaitTold;
  /** A wait does not fit the time that is left: there will be no other try. */
  readonly over: (text: string) => void;
};

/** Counts 429s in a row, those of calls side by side as one, and shuts the limiter's gate. */
export function createGate({ limiter, clock, deadline, told, over }: GateOptions): Gate {
  let inARow = 0;
  let lastAt = Number.NEGATIVE_INFINITY;

  /** With the longest that is added so that not all start in one moment. */
  function fits(ms: number): boolean {
    return ms + gateJitterMs(ms, 1) < deadline - clock.now();
  }

  /** `text`: what the API does; what is waited for follows it. Nobody waits for what the time does not allow. */
  function hold(ms: number, text: string, next: 'told' | 'known' = 'told'): void {
    if (!fits(ms)) {
      over(`${text}; the time budget ends before the next try.`);
      return;
    }
    told(ms, next === 'known' ? `${text}.` : `${text}; the next try is in ${span(ms)}.`);
    limiter.hold(ms);
  }

  return {
    shut(retryAfterMs, startedAt) {
      if (startedAt >= lastAt) inARow += 1;
      lastAt = clock.now();
      const left = deadline - clock.now();
      if (retryAfterMs === null) {
        hold(gateMs(null, inARow), 'The API is at its rate limit (429)');
        return;
      }
      const asks = `The API asks to wait ${span(retryAfterMs)} (429)`;
      if (!isAbsurd(retryAfterMs, left)) {
        const guess = gateMs(retryAfterMs, inARow);
        // A guess of ours ends nothing.
        const ms = fits(guess) ? guess : gateMs(retryAfterMs, 1);
        if (ms > retryAfterMs) hold(ms, `${asks} again`);
        else hold(ms, asks, 'known');
      } else if (inARow === 1) hold(gateMs(null, 1), `${asks}, which is too long`);
      else hold(retryAfterMs, asks, 'known');
    },
    passed() {
      inARow = 0;
    },
  };
}
