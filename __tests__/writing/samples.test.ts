import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SAMPLE_CHARACTERS, sampleOf } from '../../src/writing/samples.ts';

describe('sampleOf', () => {
  it.each([
    ['Reads configs twice as fast.', 'Reads configs twice as fast.'],
    ['- **css**: Drop x ([#12](https://github.com/a/b/pull/12) by @foo)', '- **css**: Drop x'],
    ['- Drop y (#13, #14 and GH-15)', '- Drop y'],
    ['- Drop z (other/repo#3, 1a2b3c4 by @ann-b and @c)', '- Drop z'],
    ['See https://evil.example/x or www.evil.example now', 'See or now'],
    ['![pixel](https://evil.example/p.png) [the docs](https://a.example)', 'pixel the docs'],
    ['Thanks, @org/team!', 'Thanks, !'],
    ['Write to a@b.example', 'Write to a@b.example'],
    ['# One\n\n## Two', '# One\n\n## Two'],
  ])('of %j is %j', (text, sample) => {
    expect(sampleOf(text)).toBe(sample);
  });

  it('is bounded, cut at a line', () => {
    const sample = sampleOf(Array.from({ length: 200 }, (_, at) => `- Add thing ${at}`).join('\n'));
    expect(sample.length).toBeLessThanOrEqual(SAMPLE_CHARACTERS);
    expect(sample).toMatch(/\n- Add thing \d+$/);
  });

  it('points nowhere and at nobody', () => {
    const part = fc.oneof(fc.string(), fc.constantFrom('#12', '@ann', '[a](https://x.y/z)', '(by @a)', 'https://x.y', ' ', '\n', 'a/b#3'));
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const sample = sampleOf(parts.join(' '));
        expect(sample).not.toMatch(/https?:\/\/|(?<!\S)#\d|(?<!\S)@\w/);
        expect(sample.length).toBeLessThanOrEqual(SAMPLE_CHARACTERS);
      }),
    );
  });
});
