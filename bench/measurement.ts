/** What a bench answers: measured figures, some of them with a bound that has to hold. */

export type Measurement = {
  readonly metric: string;
  /** `ratio`, `ms`, `requests`, `tokens`, `dollars`, `bytes`. */
  readonly unit: string;
  readonly value: number;
  /** The most (`<=`) or the least (`>=`) that it may be; null for a figure that is only told. */
  readonly bound: Bound | null;
};

export type Bound = { readonly op: '<=' | '>='; readonly value: number };

/** A bench is a file of this folder that exports `measure`. */
export type Measure = () => Promise<readonly Measurement[]>;

export function holds({ value, bound }: Measurement): boolean {
  if (bound === null) return true;
  return bound.op === '<=' ? value <= bound.value : value >= bound.value;
}

/** The middle value; the mean of the two middle ones of an even number. NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}
