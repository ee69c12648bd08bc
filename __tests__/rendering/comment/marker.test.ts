import { describe, expect, it } from '@jest/globals';
import { type CommentMark, markLine, markOf, printOf, withoutMark } from '../../../src/rendering/comment/marker.ts';

const MARKS: readonly CommentMark[] = [
  { kind: 'preview', key: '', print: '' },
  { kind: 'preview', key: '', print: printOf(['a']) },
  { kind: 'preview', key: '', print: printOf(['a']), missing: 'title,upgrade,label,note' },
  { kind: 'range', key: printOf('v1..v2'), print: '' },
  { kind: 'help', key: '', print: '' },
];

describe('the mark of a comment', () => {
  it.each(MARKS)('%j comes back, and leaves the text', (mark) => {
    expect(markOf(`${markLine(mark)}\n### Title\n`)).toEqual(mark);
    expect(withoutMark(`${markLine(mark)}\r\n### Title\r\n`)).toBe('### Title');
    expect(markLine(mark).length).toBeLessThanOrEqual(150);
  });

  it.each([
    '',
    'text',
    ' <!-- tidings:comment v1 preview -->',
    'x\n<!-- tidings:comment v1 preview -->',
    '<!-- tidings:comment v2 preview -->',
  ])('is none in %j', (body) => {
    expect(markOf(body)).toBeNull();
  });

  it('prints the same of the same, and else something else', () => {
    expect(printOf({ a: 1 })).toBe(printOf({ a: 1 }));
    expect(printOf({ a: 1 })).not.toBe(printOf({ a: 2 }));
  });
});
