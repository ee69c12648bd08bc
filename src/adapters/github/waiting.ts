/** How long a run waits for GitHub's limits, and that it stops waiting when it is cancelled. */
import { setMaxListeners } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { GITHUB } from '../../limits.ts';
import type { Journal } from '../../ports/journal.ts';

export type WaitingOptions = {
  readonly signal: AbortSignal;
  readonly journal: Journal;
  /** Seconds that one request may wait in all. */
  readonly patience: number;
  /** Milliseconds of a second. */
  readonly second: number;
};

export class Waiting {
  readonly #options: WaitingOptions;
  #gate: Promise<void> = Promise.resolve();
  #told = false;

  constructor(options: WaitingOptions) {
    this.#options = options;
    // Every request that runs listens to it.
    setMaxListeners(0, options.signal);
  }

  /** Whether a request that was tried again `tries` times waits so many seconds more; says so when it does, loudly once. */
  mayWait(seconds: number, tries: number): boolean {
    const { patience, journal } = this.#options;
    if (tries >= GITHUB.retries || seconds * (tries + 1) > patience) return false;
    const text = `GitHub asks to wait ${seconds} s for its rate limit.`;
    if (this.#told) journal.debug(text);
    else journal.notice(text);
    this.#told = true;
    return true;
  }

  async pause(seconds: number): Promise<void> {
    const { second, signal } = this.#options;
    await delay(seconds * second, undefined, { signal });
  }

  /** Holds everybody who passes the gate for so many seconds. */
  async close(seconds: number): Promise<void> {
    const closed = Promise.all([this.#gate, this.pause(seconds)]).then(() => undefined);
    // Nobody may be waiting at the gate when the run is cancelled.
    closed.catch(() => undefined);
    this.#gate = closed;
    await closed;
  }

  /** Resolves when no limit holds the requests back. */
  passGate(): Promise<void> {
    return this.#gate;
  }

  /** The result of the work, or the reason of the cancellation when that comes first. */
  async untilCancelled<T>(work: () => Promise<T>): Promise<T> {
    const { signal } = this.#options;
    signal.throwIfAborted();
    let stop = () => {};
    const cancelled = new Promise<never>((_, reject) => {
      stop = () => reject(signal.reason);
      signal.addEventListener('abort', stop, { once: true });
    });
    try {
      return await Promise.race([work(), cancelled]);
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }
}
