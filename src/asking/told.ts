/** Tells a person what is waited for: each wait once, and no short ones. */
import type { Journal } from '../ports/journal.ts';

/** Nobody wonders about a shorter silence, in milliseconds. */
const SHORT_MS = 5_000;

/** Tells a wait that begins now, unless one is told that is not over yet. */
export type WaitTold = (ms: number, text: string) => void;

/** `clock`: milliseconds, any origin. */
export function createWaitTold(journal: Journal, clock: { now(): number }): WaitTold {
  let until = Number.NEGATIVE_INFINITY;
  return (ms, text) => {
    if (ms <= SHORT_MS || clock.now() < until) return;
    until = clock.now() + ms;
    journal.notice(text);
  };
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Milliseconds as a person says them: `25 s`, `10 min`, `24 h`, `20,000 days`. */
export function span(ms: number): string {
  const seconds = ms / 1_000;
  if (seconds < 2 * MINUTE) return `${Math.round(seconds)} s`;
  if (seconds < 2 * HOUR) return `${Math.round(seconds / MINUTE)} min`;
  if (seconds < 3 * DAY) return `${Math.round(seconds / HOUR)} h`;
  return `${Math.round(seconds / DAY).toLocaleString('en-US')} days`;
}
