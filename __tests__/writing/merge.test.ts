import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type KeyedLine, mergeQuestion, readMergeAnswer } from '../../src/writing/merge.ts';
import { draft } from '../support/writing/changes.ts';
import { setupFor } from '../support/writing/run.ts';

const setup = setupFor('technical');
const line = (name: string, more: Partial<KeyedLine['line']> = {}): KeyedLine => ({
  key: `key of ${name}`,
  line: { ...draft(name), linked: null, ...more },
});
const group = (members: unknown, more: Readonly<Record<string, unknown>> = {}) => ({
  ...{ members, lead: ' dev ', texts: { technical: 'Joined' }, upgrade: '' },
  ...more,
});
const read = (groups: readonly unknown[], settled: number, open: number) =>
  readMergeAnswer(JSON.stringify({ groups }), settled, open, setup).groups;
const membersOf = (groups: readonly unknown[], settled: number, open: number) => read(groups, settled, open).map((one) => one.members);

describe('mergeQuestion', () => {
  it('counts indices through settled and open lines', () => {
    const question = mergeQuestion(
      [line('a', { lead: 'dev' })],
      [line('b', { linked: 0 }), line('c', { breaking: true, upgrade: { technical: 'Do it' }, linked: 0 })],
      setup,
    );
    expect(question.data).toEqual({
      task: 'merge',
      settled: [{ index: 0, lead: 'dev', text: 'a' }],
      open: [
        { index: 1, text: 'b', linked: 0 },
        { index: 2, text: 'c', breaking: true, upgrade: 'Do it', linked: 0 },
      ],
    });
    expect(question).toMatchObject({ task: 'merge', parts: ['key of b', 'key of c'], context: ['key of a'], repair: false });
  });
});

describe('readMergeAnswer', () => {
  it('reads groups with their members in order', () => {
    expect(read([group([3, 0])], 2, 3)).toEqual([
      {
        members: [0, 3],
        words: { lead: 'dev', texts: { technical: 'Joined' }, upgrade: {} },
      },
    ]);
  });

  it.each([
    ['one line', [2]],
    ['no line', []],
    ['settled lines alone', [0, 1]],
    ['the same line twice', [2, 2]],
    ['a line beside itself and another', [2, 2, 3]],
    ['a line that is not there', [2, 5]],
    ['a negative index', [-1, 2]],
    ['half an index', [0.5, 2]],
    ['text', ['2', '3']],
    ['nothing', null],
  ])('refuses a group of %s', (_, members) => {
    expect(read([group(members)], 2, 3)).toEqual([]);
  });

  it.each([
    ['an empty text', { texts: { technical: '' } }],
    ['no text for the audience', { texts: {} }],
    ['a category', { category: 'new' }],
    ['a member more', { id: 'abc' }],
  ])('refuses a group with %s, and keeps the others', (_, more) => {
    expect(membersOf([group([0, 2], more), group([1, 3])], 2, 3)).toEqual([[1, 3]]);
  });

  it('lets the first group have a line that two want', () => {
    expect(membersOf([group([0, 2]), group([2, 3]), group([3, 4])], 2, 3)).toEqual([
      [0, 2],
      [3, 4],
    ]);
  });

  it('answers garbage with no groups', () => {
    for (const text of ['', 'null', '[]', '{"groups":5}', '{"groups":[null,1,"x",[]]}'])
      expect(readMergeAnswer(text, 1, 1, setup)).toEqual({ groups: [] });
  });

  it('never has a line twice, out of range, or a group without an open line', () => {
    const members = fc.array(fc.oneof(fc.integer({ min: -2, max: 14 }), fc.double()), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(members, { maxLength: 8 }), fc.nat({ max: 6 }), fc.nat({ max: 6 }), (lists, settled, open) => {
        const found = membersOf(
          lists.map((one) => group(one)),
          settled,
          open,
        );
        expect(new Set(found.flat()).size).toBe(found.flat().length);
        for (const one of found) {
          expect(one.length).toBeGreaterThan(1);
          expect(one.every((index) => Number.isInteger(index) && index >= 0 && index < settled + open)).toBe(true);
          expect(one.some((index) => index >= settled)).toBe(true);
        }
      }),
    );
  });
});
