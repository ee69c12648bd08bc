/** How asking ends for everybody: cancelled, out of time or money, or refused for good. */
import { setMaxListeners } from 'node:events';
import type { Journal } from '../ports/journal.ts';
import { CANCELLED, type Failed } from './answers.ts';
import type { Limiter } from './limiter.ts';

/** The end of all asking: the first reason is everybody's answer. */
export interface End {
  how(): Failed | null;
  /** Nothing starts any more; `cut` also breaks off what is under way. */
  now(how: Failed, underWay: 'cut' | 'finish'): Failed;
  readonly stopped: AbortSignal;
  readonly cut: AbortSignal;
}

export type EndOptions = {
  readonly limiter: Limiter;
  readonly journal: Journal;
  /** Ends everything: calls under way are cut. */
  readonly signal: AbortSignal;
};

export function createEnd({ limiter, journal, signal }: EndOptions): End {
  const stopped = new AbortController();
  const cut = new AbortController();
  // Every call under way and everybody who waits listens to them.
  setMaxListeners(0, stopped.signal, cut.signal);
  let final: Failed | null = null;
  function now(how: Failed, underWay: 'cut' | 'finish'): Failed {
    if (final === null) {
      final = how;
      // The remedy follows at the end of the run.
      if (how.code !== 'cancelled') journal.warn(`The model is no longer asked: ${how.message}`);
      stopped.abort();
      limiter.stop();
    }
    if (underWay === 'cut') cut.abort();
    return final;
  }
  if (signal.aborted) now(CANCELLED, 'cut');
  else signal.addEventListener('abort', () => now(CANCELLED, 'cut'), { once: true });
  return { how: () => final, now, stopped: stopped.signal, cut: cut.signal };
}
