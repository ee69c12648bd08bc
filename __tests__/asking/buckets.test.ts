import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  accountOf,
  type Buckets,
  bucketsOf,
  correct,
  foresee,
  fullBuckets,
  longestWait,
  reserve,
  settle,
  waitMs,
} from '../../src/asking/buckets.ts';
import { NO_RATES } from '../../src/ports/model.ts';

const LIMITS = { requests: 60, input: 6_000, output: 600 };

describe('token buckets', () => {
  it('let a minute worth through, then as fast as they refill', () => {
    let buckets = fullBuckets(LIMITS, 0);
    buckets = reserve(buckets, { input: 6_000, output: 0 }, 0);
    expect(waitMs(buckets, { input: 100, output: 0 }, 0)).toBe(1_000);
    expect(waitMs(buckets, { input: 100, output: 0 }, 400)).toBe(600);
    expect(waitMs(buckets, { input: 100, output: 0 }, 1_000)).toBe(0);
  });

  it('pay off a debt when an answer was longer than its estimate', () => {
    const started = reserve(fullBuckets(LIMITS, 0), { input: 10, output: 100 }, 0);
    const settled = settle(started, { input: 10, output: 100 }, { input: 10, output: 700 }, 0);
    expect(settled.output.level).toBe(-100);
    // 100 tokens of debt, and 12 to spare.
    expect(waitMs(settled, { input: 1, output: 0 }, 0)).toBe(11_200);
  });

  it('give back what was estimated too high, never beyond the limit', () => {
    const started = reserve(fullBuckets(LIMITS, 0), { input: 1_000, output: 100 }, 0);
    expect(settle(started, { input: 1_000, output: 100 }, { input: 0, output: 0 }, 60_000).input.level).toBe(6_000);
  });

  it('take sizes from the headers as they are, and levels downwards only', () => {
    const buckets = reserve(fullBuckets(LIMITS, 0), { input: 1_000, output: 0 }, 0);
    const corrected = (rate: { limit: number; remaining: number | null }) =>
      correct(buckets, { ...NO_RATES, input: rate }, foresee(buckets), 0).input;
    expect(corrected({ limit: 3_000, remaining: 500 })).toMatchObject({ limit: 3_000, level: 500 });
    expect(corrected({ limit: 12_000, remaining: 12_000 })).toMatchObject({ limit: 12_000, level: 11_000 });
    expect(corrected({ limit: 6_000, remaining: null })).toMatchObject({ limit: 6_000, level: 5_000 });
    expect(correct(buckets, NO_RATES, foresee(buckets), 0)).toEqual(buckets);
  });

  it('hold at once only what was ever seen to remain', () => {
    const full = fullBuckets(LIMITS, 0);
    const seen = (buckets: Buckets, remaining: number, now: number) =>
      correct(buckets, { ...NO_RATES, input: { limit: 6_000, remaining } }, foresee(buckets), now);
    const small = seen(reserve(full, { input: 100, output: 0 }, 0), 1_400, 0);
    expect(waitMs(small, { input: 1_400, output: 0 }, 600_000)).toBe(0);
    expect(reserve(small, { input: 0, output: 0 }, 600_000).input.level).toBe(1_400);
    expect(reserve(seen(small, 1_500, 600_000), { input: 0, output: 0 }, 1_200_000).input.level).toBe(1_500);
    const again = bucketsOf(accountOf(small), 0);
    expect([again.input.limit, again.input.level]).toEqual([6_000, 1_400]);
  });

  it('believe a header whether it was written when the call began or when it ended', () => {
    let buckets = reserve(fullBuckets(LIMITS, 0), { input: 1_000, output: 0 }, 0);
    const before = foresee(buckets);
    buckets = reserve(buckets, { input: 2_000, output: 0 }, 0);
    for (const remaining of [5_000, 3_000]) {
      expect(correct(buckets, { ...NO_RATES, input: { limit: 6_000, remaining } }, before, 0).input.level).toBe(3_000);
    }
    // Somebody else used 500.
    const seen = { ...buckets, input: { ...buckets.input, seen: true } };
    expect(correct(seen, { ...NO_RATES, input: { limit: 6_000, remaining: 2_500 } }, before, 0).input.level).toBe(2_500);
  });

  it('take nothing for left of a bucket that turns out to be smaller, but what remains after all that was taken since', () => {
    const presumed = fullBuckets({ requests: 1_000, input: 2_000_000, output: 400_000 }, 0);
    const before = reserve(presumed, { input: 10, output: 1_500 }, 0);
    const ended = settle(before, { input: 10, output: 1_500 }, { input: 10, output: 1_900 }, 15_000);
    // Written before the answer counted, as the service is free to do: 5,000 was all that the bucket holds.
    const output = { limit: 10_000, remaining: 5_000 };
    expect(correct(ended, { ...NO_RATES, output }, foresee(before), 15_000).output).toMatchObject({ most: 5_000, level: 3_100, held: 0 });
  });

  it('let a call start only with a little output to spare', () => {
    const spent = settle(
      reserve(fullBuckets(LIMITS, 0), { input: 1, output: 0 }, 0),
      { input: 1, output: 0 },
      { input: 1, output: 600 },
      0,
    );
    expect(spent.output.level).toBe(0);
    expect(longestWait(spent, { input: 1, output: 0 }, 0)).toEqual({ limit: 'output', ms: 1_200 });
  });

  it('hold back the output of calls under way, which the service has not counted', () => {
    const started = reserve(fullBuckets(LIMITS, 0), { input: 10, output: 400 }, 0);
    const rates = { ...NO_RATES, output: { limit: 600, remaining: 600 } };
    expect(correct(started, rates, foresee(started), 0).output).toMatchObject({ level: 200, held: 400 });
    expect(waitMs(reserve(started, { input: 10, output: 400 }, 0), { input: 1, output: 400 }, 0)).toBe(21_200);
    expect(reserve(started, { input: 0, output: 0 }, 600_000).output.level).toBe(200);
  });

  it('let an estimate above the limit start when the bucket is full', () => {
    expect(waitMs(fullBuckets(LIMITS, 0), { input: 1_000_000, output: 0 }, 0)).toBe(0);
  });

  it('never let more through in a window than the limit and one refill', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 2_000 }), { minLength: 1, maxLength: 80 }), (loads) => {
        let buckets = fullBuckets(LIMITS, 0);
        let now = 0;
        const starts: { readonly at: number; readonly input: number }[] = [];
        for (const input of loads) {
          now += waitMs(buckets, { input, output: 0 }, now);
          buckets = reserve(buckets, { input, output: 0 }, now);
          starts.push({ at: now, input });
        }
        for (const { at } of starts) {
          const window = starts.filter((each) => each.at >= at && each.at < at + 60_000);
          expect(window.reduce((sum, each) => sum + each.input, 0)).toBeLessThanOrEqual(2 * LIMITS.input);
        }
      }),
    );
  });
});
