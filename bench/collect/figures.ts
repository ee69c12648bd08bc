/** How figures of the bench become rows. */
import { type Measurement, median } from '../measurement.ts';

export function told(metric: string, unit: string, value: number): Measurement {
  return { metric, unit, value, bound: null };
}

export function atMost(metric: string, unit: string, value: number, limit: number): Measurement {
  return { metric, unit, value, bound: { op: '<=', value: limit } };
}

/** The median of the rounds' ratios: both sides of a round ran one behind the other, so that a busy machine slows both alike. */
export function ratio(ours: readonly number[], others: readonly number[]): number {
  return median(ours.map((value, round) => value / (others[round] ?? Number.NaN)));
}
