import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NulSplitter } from '../../../src/adapters/git/tokens.ts';

function tokensOf(chunks: readonly Buffer[], limit: number): readonly string[] {
  const splitter = new NulSplitter(limit);
  return [...chunks.flatMap((chunk) => splitter.push(chunk)), ...splitter.end()];
}

describe('bytes between NULs', () => {
  it('are the text that each would be alone, however the chunks fall and whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 12 }), { minLength: 1, maxLength: 8 }), fc.nat(60), (parts, at) => {
        const alone = parts.map((part) => Buffer.from(part.map((byte) => byte || 1)));
        const bytes = Buffer.concat(alone.flatMap((one) => [one, Buffer.from([0])]));
        const place = at % (bytes.length + 1);
        const expected = alone.map((one) => one.toString('utf8'));
        expect(tokensOf([bytes.subarray(0, place), bytes.subarray(place)], 1_000)).toEqual(expected);
      }),
    );
  });

  it.each([
    ['in one chunk', [`first\0${'x'.repeat(50)}\0last\0`]],
    ['over several', ['first\0xxxx', 'x'.repeat(46), '\0last\0']],
    ['without an end', ['first\0', `${'x'.repeat(50)}`]],
  ])('keep the beginning of what is too long: %s', (_where, chunks) => {
    const [first, long, ...rest] = tokensOf(
      chunks.map((chunk) => Buffer.from(chunk)),
      10,
    );
    expect([first, long]).toEqual(['first', 'x'.repeat(10)]);
    expect(rest).toEqual(chunks.length === 2 ? [] : ['last']);
  });
});
