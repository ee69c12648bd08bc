import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Decision,
  isDecided,
  type Join,
  joinEntries,
  leadingDraft,
  type Placed,
  partsAt,
  type Settling,
  settle,
  withJoined,
  withOnePerson,
} from '../../src/writing/settle.ts';
import { draft, entry } from '../support/writing/changes.ts';

const read = (name: string, more: Parameters<typeof entry>[1] = {}): Placed => ({
  entry: entry(name, more),
  identity: name,
  level: -1,
  members: [],
});

const join: Join = (members, words, level) => {
  const entries = members.map((member) => member.entry);
  const wording = leadingDraft(entries)?.wording === 'person' ? 'person' : 'model';
  const identity = `(${members.map((member) => member.identity).join('+')})`;
  return { entry: joinEntries(entries, words ?? draft('by rule'), wording), identity, level, members };
};

/** Decisions written as `level: name` to a group of names, or to null. */
function settling(remembered: Readonly<Record<string, readonly string[] | null>>, more: Partial<Settling> = {}): Settling {
  const decide = (key: string): Decision | undefined => {
    const group = remembered[key];
    if (group === undefined || group === null) return group;
    return { members: group.map((name) => `${key.slice(0, 1)}:${name}`), words: draft(group.join(' and ')) };
  };
  const decisions = { levels: 3, keyOf: (line: Placed, level: number) => `${level}:${line.identity}`, decide };
  return { decisions, linked: new Map(), ready: () => true, join, ...more };
}

const names = (lines: readonly Placed[]) => lines.map((line) => line.identity);
const some = (text: string) => [...text].map((name) => read(name));

describe('settle', () => {
  it('leaves lines alone that nothing is remembered of', () => {
    const lines = some('abc');
    expect(settle(lines, settling({}))).toEqual(lines);
    expect(settle([], settling({}))).toEqual([]);
  });

  it('applies a join at the place of its first member, in the order of the range', () => {
    expect(names(settle(some('abcd'), settling({ '0:d': ['d', 'b'] })))).toEqual(['a', '(b+d)', 'c']);
  });

  it('looks at each line a bounded number of times, however many belong together', () => {
    const lines = Array.from({ length: 600 }, (_, at) => read(`line ${at}`));
    const linked = new Map(lines.map((line, at) => [line.entry.id, at % 300]));
    let looks = 0;
    const ready = () => {
      looks += 1;
      return true;
    };
    expect(settle(lines, settling({}, { linked, ready }))).toHaveLength(300);
    expect(looks).toBeLessThan(4 * lines.length);
  });

  it('joins the next pair with what the one before it became', () => {
    const [x, y, z] = [read('x'), read('y'), read('z')];
    const twice = { ...y, entry: { ...y.entry, changes: [y.entry.id, 'other'] } };
    const linked = new Map([
      [x.entry.id, 1],
      [y.entry.id, 1],
      ['other', 2],
      [z.entry.id, 2],
    ]);
    expect(names(settle([x, twice, z], settling({}, { linked })))).toEqual(['((x+y)+z)']);
  });

  it('applies joins of joins, of any level, whatever the order in which they are found', () => {
    const remembered = { '0:a': ['(b+c)', 'a'], '1:c': ['b', 'c'], '2:e': ['(a+(b+c))', 'e'] };
    expect(names(settle(some('abcde'), settling(remembered)))).toEqual(['((a+(b+c))+e)', 'd']);
  });

  it('needs all members', () => {
    expect(names(settle(some('abd'), settling({ '0:a': ['a', 'b', 'c'], '0:d': ['(a+b)', 'd'] })))).toEqual(['a', 'b', 'd']);
  });

  it('lets the first of two joins have a line', () => {
    expect(names(settle(some('abc'), settling({ '0:a': ['a', 'b'], '0:c': ['b', 'c'] })))).toEqual(['(a+b)', 'c']);
  });

  it('ends on decisions that make no sense', () => {
    const remembered = { '0:a': ['a'], '0:b': ['b', 'b'], '0:c': [], '1:a': ['a', 'a', 'b'], '0:(a+b)': ['(a+b)'] };
    expect(names(settle(some('abc'), settling(remembered)))).toEqual(['a', 'b', 'c']);
  });

  it('joins linked lines by rule when nobody will be asked about them', () => {
    const linked = new Map(some('bd').map((line) => [line.entry.id, 7]));
    expect(names(settle(some('abcd'), settling({}, { linked })))).toEqual(['a', '(b+d)', 'c']);
    expect(names(settle(some('abcd'), settling({}, { linked, ready: (line) => line.identity !== 'd' })))).toEqual(['a', 'b', 'c', 'd']);
    expect(names(settle(some('abcd'), settling({ '1:c': ['(b+d)', 'c'] }, { linked })))).toEqual(['a', '((b+d)+c)']);
  });

  it('never joins the words of two persons', () => {
    const person = (name: string) => read(name, { wording: 'person' });
    const lines = [person('a'), read('b'), person('c')];
    expect(names(settle(lines, settling({ '0:b': ['a', 'b', 'c'] })))).toEqual(['(a+b)', 'c']);
    const linked = new Map(lines.map((line) => [line.entry.id, 1]));
    expect(names(settle(lines, settling({}, { linked })))).toEqual(['(a+b)', 'c']);
    expect(names(settle([person('a'), person('c')], settling({}, { linked })))).toEqual(['a', 'c']);
  });

  it('ends with every change once, whatever is remembered', () => {
    const identity = fc.constantFrom(...'abcdef', '(a+b)', '(c+d)', '((a+b)+c)', '(a+b+c)');
    const key = fc.tuple(fc.constantFrom(0, 1, 2), identity).map(([level, name]) => `${level}:${name}`);
    const remembered = fc.dictionary(key, fc.option(fc.array(identity, { maxLength: 4 })), { maxKeys: 12 });
    fc.assert(
      fc.property(remembered, fc.array(fc.nat({ max: 2 }), { minLength: 6, maxLength: 6 }), (given, numbers) => {
        const lines = some('abcdef');
        const linked = new Map(lines.flatMap((line, at) => (numbers[at] ? [[line.entry.id, numbers[at]] as const] : [])));
        const settled = settle(lines, settling({ ...given }, { linked }));
        expect(settled.flatMap((line) => line.entry.changes).sort()).toEqual(lines.map((line) => line.entry.id).sort());
        expect(settle(settled, settling({ ...given }, { linked }))).toEqual(settled);
      }),
      { numRuns: 500 },
    );
  });
});

describe('isDecided', () => {
  const { decisions } = settling({ '1:a': null, '0:b': ['b', 'x'] });

  it('holds for lines that stay alone at this level or above, and for lines that were joined there', () => {
    const [a, b] = [read('a'), read('b')];
    expect([0, 1, 2].map((level) => isDecided(a, level, decisions))).toEqual([true, true, false]);
    expect(isDecided(b, 0, decisions)).toBe(false);
    expect([0, 1, 2].map((level) => isDecided(join([a, b], null, 1), level, decisions))).toEqual([true, true, false]);
  });
});

describe('partsAt', () => {
  it('takes apart what was joined above a level', () => {
    const [a, b, c] = [read('a'), read('b'), read('c')];
    const lower = join([a, b], null, 0);
    const upper = join([lower, c], null, 1);
    expect(names(partsAt(upper, 0))).toEqual(['(a+b)', 'c']);
    expect(partsAt(upper, 1)).toEqual([upper]);
    const late = join([upper, read('d')], null, 0);
    expect(partsAt(late, 0)).toEqual([late]);
  });
});

describe('withOnePerson, withJoined', () => {
  it('keep order', () => {
    const lines = [read('a'), read('b', { wording: 'person' }), read('c', { wording: 'person' }), read('d')];
    expect(names(withOnePerson(lines))).toEqual(['a', 'b', 'd']);
    const members = lines.filter((_, at) => at % 2 === 1);
    expect(names(withJoined(lines, members, join(members, null, 0)))).toEqual(['a', '(b+d)', 'c']);
  });
});

describe('joinEntries', () => {
  it('loses no change, mark, or word on what to do', () => {
    const members = [
      entry('a', { importance: 2 }),
      entry('b', { importance: 5, breaking: true, upgrade: { technical: 'Do b' } }),
      entry('c', { importance: 1, security: true, category: 'security' }),
    ];
    const joined = joinEntries(members, draft('All', { importance: 3, category: 'new' }), 'model');
    expect(joined).toEqual({
      ...draft('All', { importance: 5, breaking: true, security: true, category: 'security', upgrade: { technical: 'Do b' } }),
      id: members[0]?.id,
      changes: members.flatMap((member) => member.changes),
      wording: 'model',
    });
    expect(joinEntries(members, draft('All', { upgrade: { technical: 'Do it' } }), 'model').upgrade).toEqual({ technical: 'Do it' });
  });
});

describe('leadingDraft', () => {
  it('is a person, else the most important, else the first', () => {
    expect(leadingDraft([])).toBeUndefined();
    const [a, b, c] = [entry('a'), entry('b', { importance: 4 }), entry('c', { wording: 'person', importance: 1 })];
    expect(leadingDraft([a, b, c])).toBe(c);
    expect(leadingDraft([a, b])).toBe(b);
    expect(leadingDraft([entry('x'), a])?.id).toBe(entry('x').id);
  });
});
