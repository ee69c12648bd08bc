import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { correct, fullBuckets, reserve, settle, waitMs } from '../../src/asking/buckets.ts';
import { NO_RATES } from '../../src/ports.ts';

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
    expect(waitMs(settled, { input: 1, output: 0 }, 0)).toBe(10_000);
  });

  it('give back what was estimated too high, never beyond the limit', () => {
    const started = reserve(fullBuckets(LIMITS, 0), { input: 1_000, output: 100 }, 0);
    expect(settle(started, { input: 1_000, output: 100 }, { input: 0, output: 0 }, 60_000).input.level).toBe(6_000);
  });

  it('take sizes from the headers as they are, and levels downwards only', () => {
    const buckets = reserve(fullBuckets(LIMITS, 0), { input: 1_000, output: 0 }, 0);
    const smaller = correct(buckets, { ...NO_RATES, input: { limit: 3_000, remaining: 500 } }, 0);
    expect(smaller.input).toEqual({ limit: 3_000, level: 500, at: 0 });
    const bigger = correct(buckets, { ...NO_RATES, input: { limit: 12_000, remaining: 12_000 } }, 0);
    expect(bigger.input).toEqual({ limit: 12_000, level: 11_000, at: 0 });
    expect(correct(buckets, NO_RATES, 0)).toEqual(buckets);
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
