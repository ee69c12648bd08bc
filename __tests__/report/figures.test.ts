import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { count } from '../../src/report/figures.ts';

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
