import { describe, expect, it } from '@jest/globals';
import { visible } from '../../src/changes/visible.ts';

describe('visible', () => {
  it.each([
    ['a\u2800b\u180bc\u{e0080}d\ufdd0e\u202ef\u200bg', 'abcdefg'],
    ['a\u001b[31mb\u0007c', 'abc'],
    [`a${'\u0489'.repeat(40)}b`, `a${'\u0489'.repeat(4)}b`],
    ['❤\ufe0f\u200d🔥 ⚠\ufe0f\ufe0f', '❤\ufe0f\u200d🔥 ⚠\ufe0f'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['a\tb\r\nc\u2028d', 'a b\nc\nd'],
  ])('of %j is %j', (text, seen) => {
    expect(visible(text)).toBe(seen);
  });
});
