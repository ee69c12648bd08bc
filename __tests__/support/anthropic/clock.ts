import { setTimeout as wait } from 'node:timers/promises';

/** Time as the server sees it, in milliseconds since the epoch. `sleep` resolves early when the signal aborts. */
export type Clock = {
  now(): number;
  sleep(ms: number, signal: AbortSignal): Promise<void>;
};

/** Real time, run `scale` times as fast: at 60 a server minute passes in one second. */
export function scaledClock(scale = 1): Clock {
  const start = Date.now();
  return {
    now: () => start + (Date.now() - start) * scale,
    async sleep(ms, signal) {
      await wait(ms / scale, undefined, { signal }).catch(() => undefined);
    },
  };
}

export type ManualClock = Clock & { advance(ms: number): void };

/** A clock that stands still until a test moves it. */
export function manualClock(start = Date.UTC(2026, 10, 22)): ManualClock {
  let now = start;
  const sleepers = new Set<{ readonly until: number; wake(): void }>();
  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        const sleeper = { until: now + ms, wake: resolve };
        if (ms <= 0 || signal.aborted) return resolve();
        sleepers.add(sleeper);
        signal.addEventListener('abort', () => {
          sleepers.delete(sleeper);
          resolve();
        });
      }),
    advance(ms) {
      now += ms;
      for (const sleeper of sleepers) {
        if (sleeper.until > now) continue;
        sleepers.delete(sleeper);
        sleeper.wake();
      }
    },
  };
}
