/** How long to wait before another try. Pure: randomness comes in as a number from 0 to 1. */

const FIRST_MS = 1_000;
const LONGEST_MS = 30_000;
/** What a 429 without `retry-after` asks for, doubled each time until another call succeeds. */
const GATE_FIRST_MS = 5_000;
const GATE_LONGEST_MS = 60_000;
/** `retry-after: 0` is no pause. */
const GATE_LEAST_MS = 1_000;
/** What is asked for beyond it is a mistake, until it is asked for twice. */
const HOUR_MS = 3_600_000;

/** Exponential; half of it is jitter, so that no try comes at once: `failures` tries have failed so far (1 after the first). */
export function backoffMs(failures: number, random: number): number {
  return ((1 + random) / 2) * Math.min(LONGEST_MS, FIRST_MS * 2 ** failures);
}

/**
 * How long the gate stays shut after a 429: what it asks for, or a guess that grows with 429s in a row. From the second in a row on
 * never shorter than the guess: what was asked for before was too short.
 */
export function gateMs(retryAfterMs: number | null, inARow: number): number {
  const guess = Math.min(GATE_LONGEST_MS, GATE_FIRST_MS * 2 ** Math.max(0, inARow - 1));
  if (retryAfterMs === null) return guess;
  return Math.max(retryAfterMs, inARow > 1 ? guess : GATE_LEAST_MS);
}

/** Whether a wait is longer than the time that is left, or than anybody waits. */
export function isAbsurd(askedMs: number, leftMs: number): boolean {
  return askedMs >= Math.min(leftMs, HOUR_MS);
}

/** Spreads those who wait at the gate, so that they do not start in one moment: up to a second and a tenth of the wait. */
export function gateJitterMs(waitMs: number, random: number): number {
  return random * (1_000 + waitMs / 10);
}
