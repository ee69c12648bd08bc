import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { count, lastLine } from '../../src/report/figures.ts';

describe('count', () => {
  it('knows one from many', () => {
    expect([count(0, 'change'), count(1, 'change'), count(2, 'change'), count(2, 'entry', 'entries')]).toEqual([
      '0 changes',
      '1 change',
      '2 changes',
      '2 entries',
    ]);
  });

  it('groups digits as the locale en-US does', () => {
    fc.assert(
      fc.property(fc.nat(), (number) => {
        expect(count(number, 'x')).toBe(`${number.toLocaleString('en-US')} ${number === 1 ? 'x' : 'xs'}`);
      }),
    );
  });
});

describe('lastLine', () => {
  it('groups both numbers of commits', () => {
    const row = { sha: '1'.repeat(40), change: null, state: 'written', reason: '', entry: null } as const;
    const ledger = [...Array.from({ length: 1_519 }, () => row), { ...row, state: 'failed' as const }];
    expect(lastLine(1_518, 1_520, ledger, 'deterministic')).toBe('1,518 changes, 1,519 of 1,520 commits accounted for, deterministic');
    expect(lastLine(1, 1, [], 'partial', { code: 'refused' })).toBe('1 change, 0 of 1 commit accounted for, partial (refused)');
  });
});
