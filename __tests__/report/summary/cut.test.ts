import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cutAtLine } from '../../../src/report/summary/cut.ts';

const SAID = '(Cut here.)';

describe('a text that has to fit', () => {
  it('stays as it is where it does', () => {
    expect(cutAtLine('a\nb', 3, SAID)).toBe('a\nb');
  });

  it('is cut behind a line, and says so', () => {
    const text = Array.from({ length: 1_000 }, (_, at) => `line ${at}`).join('\n');
    const cut = cutAtLine(text, 2_000, SAID);
    expect(cut).toMatch(/^line 0\n[\s\S]*\nline \d+\n\n\(Cut here\.\)$/);
    expect(text.startsWith(cut.slice(0, -SAID.length - 2))).toBe(true);
  });

  it('closes the folds and the fence that are open where it is cut', () => {
    const lines = ['<details>', '<summary>A</summary>', '', '<details>', '', '```text', ...Array.from({ length: 500 }, () => '<details>')];
    expect(cutAtLine(lines.join('\n'), 1_000, SAID)).toMatch(/<details>\n```\n\n<\/details>\n\n<\/details>\n\n\(Cut here\.\)$/);
  });

  it('never has more bytes than there is room', () => {
    const line = fc.oneof(fc.constantFrom('<details>', '</details>', '```', '~~~~', ''), fc.string({ unit: 'grapheme', maxLength: 80 }));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 200 }), fc.integer({ min: 1_000, max: 4_000 }), (lines, room) => {
        expect(Buffer.byteLength(cutAtLine(lines.join('\n'), room, SAID))).toBeLessThanOrEqual(room);
      }),
    );
  });
});
