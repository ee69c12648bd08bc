import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pie } from '../../src/report/pie.ts';
import { anyText } from '../support/any-text.ts';

describe('the chart of categories', () => {
  it('has a part for each, the largest first', () => {
    expect(pie('Lines by category', { fixed: 2, new: 5, internal: 0 })).toBe(
      'pie showData title Lines by category\n  "new" : 5\n  "fixed" : 2',
    );
  });

  it('is not drawn where there is nothing to compare', () => {
    expect(pie('x', { fixed: 2, new: 0 })).toBeNull();
    expect(pie('x', {})).toBeNull();
  });

  it('is a chart of one part a line, whatever the labels are', () => {
    fc.assert(
      fc.property(fc.dictionary(anyText(), fc.integer({ min: 1, max: 9 }), { minKeys: 2, maxKeys: 20 }), (counts) => {
        const lines = pie('x', counts)?.split('\n') ?? [];
        expect(lines).toHaveLength(Math.min(12, Object.keys(counts).length) + 1);
        for (const line of lines.slice(1)) expect(line).toMatch(/^ {2}"[\p{L}\p{N} -]*" : \d$/u);
      }),
    );
  });
});
