import { describe, expect, it } from '@jest/globals';
import { size } from '../../src/report/figures.ts';
import { rememberedText } from '../../src/report/remembered.ts';

const EMPTY = { answers: 0, bytes: 0, added: 0, restored: null };
const NOTHING = { cost: 0, tokens: 0 };

describe('what is said of the store', () => {
  it('is nothing where nobody was asked', () => {
    expect(rememberedText({ calls: { cached: 0, missed: 0 }, saved: NOTHING, store: EMPTY })).toBeNull();
  });

  it('is shares, savings, and what stands there', () => {
    const store = { answers: 64, bytes: 83_400, added: 2, restored: { bytes: 61_000, requests: 2 } };
    expect(rememberedText({ calls: { cached: 60, missed: 2 }, saved: { cost: 0.0123, tokens: 45_210 }, store })).toBe(
      'Remembered 60 of 62 texts (96 %), which saved $0.0123 and 45,210 tokens. 64 answers in the store, 2 of them new, 81 kB; 60 kB restored from the Actions cache in 2 requests.',
    );
  });

  it('is a miss in the first run', () => {
    const store = { answers: 3, bytes: 900, added: 3, restored: { bytes: 0, requests: 1 } };
    expect(rememberedText({ calls: { cached: 0, missed: 3 }, saved: NOTHING, store })).toBe(
      'Remembered 0 of 3 texts (0 %). 3 answers in the store, 3 of them new, 900 B; nothing restored from the Actions cache in 1 request.',
    );
  });

  it('says sizes shortly', () => {
    expect([0, 999, 1_000, 1_023_000, 1_024_000, 33_554_432].map(size)).toEqual(['0 B', '999 B', '1 kB', '999 kB', '1 MB', '32 MB']);
    expect(size(1_258_291)).toBe('1.2 MB');
  });
});
