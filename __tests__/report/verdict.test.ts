import { describe, expect, it } from '@jest/globals';
import { verdictOf } from '../../src/report/verdict.ts';

describe('the verdict', () => {
  it.each([
    ['ai', true, '23 changes, complete, AI, $0.0080'],
    ['partial', true, '23 changes, complete, partly AI, $0.0080'],
    ['deterministic', false, '23 changes, NOT complete, deterministic, $0.0080'],
  ] as const)('of %s says it in four words', (mode, complete, words) => {
    expect(verdictOf({ changes: Array.from({ length: 23 }), complete, mode, run: { cost: 0.008 } }).join(', ')).toBe(words);
  });

  it('says why the model could not do it all', () => {
    const run = { cost: 0, failure: { code: 'invalid', message: 'No.', hint: '' } };
    expect(verdictOf({ changes: [], complete: true, mode: 'deterministic', run })[2]).toBe('deterministic (invalid)');
  });
});
