/** What 429s do to everybody. */
import { gateMs, isAbsurd } from './backoff.ts';
import type { Limiter } from './limiter.ts';
import { span, type WaitTold } from './told.ts';

export interface Gate {
  /** A 429 to a call that started then: nobody starts before it is time. */
  shut(retryAfterMs: number | null, startedAt: number): void;
  /** A call was answered. */
  passed(): void;
  /** The wait that was asked for again and does not fit the time, in words; null where none was. */
  tooLong(): string | null;
}

export type GateOptions = {
  readonly limiter: Pick<Limiter, 'hold'>;
  readonly clock: { now(): number };
  /** Of the clock. */
  readonly deadline: number;
  readonly told: WaitTold;
};

/** Counts 429s in a row, those of calls side by side as one, and shuts the limiter's gate. */
export function createGate({ limiter, clock, deadline, told }: GateOptions): Gate {
  let inARow = 0;
  let lastAt = Number.NEGATIVE_INFINITY;
  let tooLong: string | null = null;

  function hold(ms: number, text: string): void {
    told(ms, text);
    limiter.hold(ms);
  }

  return {
    shut(retryAfterMs, startedAt) {
      if (startedAt >= lastAt) inARow += 1;
      lastAt = clock.now();
      const left = deadline - clock.now();
      const asks = retryAfterMs === null ? null : `The API asks to wait ${span(retryAfterMs)} (429)`;
      if (retryAfterMs === null || asks === null) {
        const ms = gateMs(null, inARow);
        hold(ms, `The API is at its rate limit (429); the next try is in ${span(ms)}.`);
      } else if (!isAbsurd(retryAfterMs, left)) {
        const ms = gateMs(retryAfterMs, inARow);
        // A guess of ours ends nothing.
        hold(ms < left ? ms : gateMs(retryAfterMs, 1), `${asks}${ms > retryAfterMs ? ` again; the next try is in ${span(ms)}` : ''}.`);
      } else if (inARow === 1) {
        const ms = gateMs(null, inARow);
        hold(ms, `${asks}, which is too long; the next try is in ${span(ms)}.`);
      } else {
        if (retryAfterMs >= left) tooLong = `${asks}, longer than the time that is left.`;
        hold(retryAfterMs, `${asks}.`);
      }
    },
    passed() {
      inARow = 0;
    },
    tooLong: () => tooLong,
  };
}
