/** Waiting and chance, passed in so that tests need neither. */
import { setTimeout as wait } from 'node:timers/promises';

/** Ours: long waits are cut so, and what is waited for is told in between. In milliseconds. */
export const SLICE_MS = 10_000;

export interface Pace {
  /** Resolves after so many milliseconds, or at once when the signal aborts. Never rejects. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  /** From 0 (in) to 1 (out). */
  random(): number;
}

/** Timers take 32 bits: a longer one would fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

export const realPace: Pace = {
  async sleep(ms, signal) {
    await wait(Math.min(Math.max(0, ms), LONGEST_TIMER_MS), undefined, { signal }).catch(() => undefined);
  },
  random: Math.random,
};

/** Resolves when the signal aborts; `release` takes the listener away again. */
export function aborted(signal: AbortSignal): { readonly promise: Promise<void>; release(): void } {
  let release: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => {
    if (signal.aborted) return resolve();
    const listener = (): void => resolve();
    signal.addEventListener('abort', listener, { once: true });
    release = () => signal.removeEventListener('abort', listener);
  });
  return { promise, release };
}
