import { describe, expect, it } from '@jest/globals';
import { closedBy, lateLine, noCallLine, type Plan, planLine, takenLine, unpricedLine } from '../../src/report/plan.ts';

const PLAN: Plan = {
  ...{
    changes: 400,
    packages: [],
    remembered: 20,
    chunks: 17,
    calls: 30,
    tokens: 123_456,
    cost: 0.0432,
    minutes: 0.8,
    leftOut: null,
    closed: null,
  },
};

describe('the line of the plan', () => {
  it('tells what is asked and what that takes', () => {
    expect(planLine(PLAN)).toBe(
      '400 changes: 20 remembered, 17 chunks to ask, about 30 calls, 123,456 tokens, about $0.0432, about 48 seconds',
    );
    expect([lateLine(PLAN, 0.8), lateLine({ ...PLAN, calls: 0 }, 0.1)]).toEqual([null, null]);
    expect(lateLine(PLAN, 0.1)).toBe('That is longer than time-budget (0.1 minutes): what is not answered by then is worded by rules.');
    expect(planLine({ ...PLAN, cost: null, minutes: 12.4 })).toMatch(/123,456 tokens, price not known, about 12 minutes$/);
  });

  it('tells what does not fit', () => {
    const of = (changes: number, overviews: number) => planLine({ ...PLAN, leftOut: { changes, overviews, budget: '$0.05' } });
    expect(of(37, 0)).toMatch(/; 37 of 400 changes are worded by rules: they do not fit \$0\.05$/);
    expect(of(400, 2)).toMatch(/; 400 of 400 changes and 2 overviews are worded by rules: they do not fit \$0\.05$/);
    expect(of(0, 1)).toMatch(/; 1 overview is worded by rules: it does not fit \$0\.05$/);
  });

  it('names no price where nobody is asked', () => {
    expect(planLine({ ...PLAN, remembered: 0, chunks: 0, calls: 0, tokens: 0, cost: 0 })).toBe(
      '400 changes, all by the deterministic writer, no call',
    );
    expect(planLine({ ...PLAN, remembered: 400, chunks: 0, calls: 0, tokens: 0, cost: 0 })).toBe(
      '400 changes: 400 remembered, 0 chunks to ask, no call',
    );
  });
});

describe('what was taken', () => {
  it('stands beside what was planned', () => {
    expect(takenLine({ calls: 33, tokens: 120_000, cost: 0.05, unsure: 0, minutes: 2.4 }, PLAN)).toBe(
      '33 calls (30 planned), 120,000 tokens (123,456), $0.0500 ($0.0432), 2 minutes (48 seconds)',
    );
    expect(takenLine({ calls: 1, tokens: 1, cost: 0, unsure: 0, minutes: 0 }, { ...PLAN, cost: null })).toContain('$0 (price not known)');
    expect(takenLine({ calls: 1, tokens: 1, cost: 0, unsure: 0.0104, minutes: 0 }, PLAN)).toMatch(
      /, and perhaps \$0\.0104 more for calls that broke off$/,
    );
  });
});

describe('models of unknown price', () => {
  it('are named with what holds instead', () => {
    expect(unpricedLine([], 5)).toBeNull();
    expect(unpricedLine(['a', 'b'], 20_000_000)).toBe(
      'The price of a and b is not known, so max-cost does not hold there: only max-tokens does (20,000,000 tokens). Set `prices` in the config.',
    );
  });
});

describe('a budget that allows no call', () => {
  const none: Plan = { ...PLAN, remembered: 0, chunks: 0, calls: 0, tokens: 0, cost: 0 };

  it.each([
    [{ cost: 0, tokens: 1, minutes: 1 }, 'max-cost is 0'],
    [{ cost: 1, tokens: 0, minutes: 1 }, 'max-tokens is 0'],
    [{ cost: 1, tokens: 1, minutes: 0 }, 'time-budget is 0'],
    [{ cost: 0.001, tokens: 1, minutes: 0.1 }, null],
  ])('%j is one by itself: %s', (budget, said) => {
    expect(closedBy(budget)).toBe(said);
  });

  it('is named, before and at the end', () => {
    const closed = { ...none, closed: 'max-cost is 0' };
    expect(planLine(closed)).toBe('400 changes, all by the deterministic writer, no call is allowed: max-cost is 0');
    expect(noCallLine(closed)).toBe('no call is allowed: max-cost is 0');
    const small = { ...none, leftOut: { changes: 400, overviews: 1, budget: '100 tokens' } };
    expect(planLine(small)).toBe('400 changes, all by the deterministic writer, no call fits 100 tokens');
    expect(noCallLine(small)).toBe('no call fits 100 tokens');
    expect(noCallLine(none)).toBeNull();
  });
});
