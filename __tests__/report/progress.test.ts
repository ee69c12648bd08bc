import { describe, expect, it } from '@jest/globals';
import { type ProgressFigures, progressLine } from '../../src/report/progress.ts';
import { sparse } from '../../src/report/sparse.ts';

const FIGURES: ProgressFigures = { done: 12, all: 40, underWay: 8, remembered: 20, tokens: 31_200, cost: 0.004, seconds: 10.7 };

describe('the line of progress', () => {
  it('says what is done, under way, remembered, spent and left', () => {
    expect(progressLine(FIGURES)).toBe('calls 12 of 40 done, 8 in flight, 20 remembered; 31k tokens, $0.0040; about 25 s left');
  });

  it.each<[Partial<ProgressFigures>, string]>([
    [{ remembered: 0 }, 'calls 12 of 40 done, 8 in flight; 31k tokens, $0.0040; about 25 s left'],
    [{ done: 40, underWay: 0, remembered: 0 }, 'calls 40 of 40 done, 0 in flight; 31k tokens, $0.0040'],
    [{ done: 0, remembered: 0, tokens: 950, cost: 0 }, 'calls 0 of 40 done, 8 in flight; 950 tokens, $0'],
    [{ seconds: 300, remembered: 0, tokens: 1_234_567 }, 'calls 12 of 40 done, 8 in flight; 1.2M tokens, $0.0040; about 12 min left'],
    [{ seconds: 0.01, remembered: 0, tokens: 999_600 }, 'calls 12 of 40 done, 8 in flight; 1.0M tokens, $0.0040; about 1 s left'],
  ])('%j', (more, line) => {
    expect(progressLine({ ...FIGURES, ...more })).toBe(line);
  });

  it('comes once in its time, and not at first', () => {
    let now = 100;
    const isTime = sparse(() => now, 1_000);
    const at = (ms: number) => {
      now = ms;
      return isTime();
    };
    expect([100, 1_099, 1_100, 1_101, 2_099, 2_100, 9_000, 9_500].map(at)).toEqual([false, false, true, false, false, true, true, false]);
  });
});
