/** The line that says how far asking is. */
import { dollars } from './figures.ts';

export type ProgressFigures = {
  readonly done: number;
  /** At most. */
  readonly all: number;
  readonly underWay: number;
  /** Parts that nobody has to be asked about. */
  readonly remembered: number;
  readonly tokens: number;
  /** Dollars. */
  readonly cost: number;
  /** Since the first question. */
  readonly seconds: number;
};

/** `calls 12 of 40 done, 8 in flight, 20 remembered; 31k tokens, $0.0040; about 25 s left`. The time left is from the rate so far. */
export function progressLine({ done, all, underWay, remembered, tokens, cost, seconds }: ProgressFigures): string {
  const calls = [`calls ${done} of ${all} done`, `${underWay} in flight`, ...(remembered > 0 ? [`${remembered} remembered`] : [])];
  const left = done === 0 || done >= all ? [] : [`about ${duration((seconds / done) * (all - done))} left`];
  return [calls.join(', '), `${short(tokens)} tokens, ${dollars(cost)}`, ...left].join('; ');
}

/** `25 s`, `3 min`; never nothing. */
function duration(seconds: number): string {
  return seconds < 90 ? `${Math.max(1, Math.round(seconds))} s` : `${Math.round(seconds / 60)} min`;
}

/** `950`, `31k`, `1.2M`. */
function short(number: number): string {
  if (number < 1_000) return String(number);
  return number < 999_500 ? `${Math.round(number / 1_000)}k` : `${(number / 1_000_000).toFixed(1)}M`;
}
