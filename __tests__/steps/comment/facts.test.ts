import { describe, expect, it } from '@jest/globals';
import { parseInputs } from '../../../src/config/inputs.ts';
import { makeConfig } from '../../../src/config/make.ts';
import type { Change, Entry, Evidence } from '../../../src/domain.ts';
import { factsOf, knownLabels, lacksNote, missingIn } from '../../../src/steps/comment/facts.ts';
import { change, entry } from '../../support/writing/changes.ts';

type Settings = Parameters<typeof makeConfig>[1];
type Classed = Parameters<typeof missingIn>[0][number];

const GOOD = { title: 'keep the theme of the table after a reload', type: 'fix' } as const;

function configOf(settings: Settings = {}): ReturnType<typeof makeConfig> {
  return makeConfig(parseInputs({}), settings);
}

function one(evidence: Partial<Evidence> = {}, more: Partial<Change> = {}, written: Partial<Entry> | null = {}): Classed {
  const made = change('a', { ...GOOD, ...evidence }, more);
  const line = written === null ? null : entry('a', { category: 'fixed', wording: 'rules', ...written });
  return { change: made, entry: line, aside: null, heading: 'Fixed', placed: false };
}

describe('what is missing', () => {
  const missing = (classed: Classed, settings: Settings = {}, required = false) => missingIn([classed], configOf(settings), required);

  it('is nothing of a change that says what it does', () => {
    expect(missing(one())).toEqual([]);
  });

  it('is a title that says something, where no note stands for it', () => {
    expect(missing(one({ title: 'Update' }))).toEqual(['title']);
    expect(missing(one({ title: 'Update' }, { ownWords: { kind: 'text', text: 'Tables keep their theme' } }))).toEqual([]);
  });

  it('is what to do about a break', () => {
    expect(missing(one({ breaking: '' }))).toEqual(['upgrade']);
    expect(missing(one({ breaking: 'Use Node 20.' }, {}, { upgrade: { technical: 'Use Node 20.' } }))).toEqual([]);
  });

  it('is a label, where the sections go by labels', () => {
    const settings = { categories: [{ title: 'Bugs', labels: ['bug'] }, { title: 'Rest' }] };
    expect(missing(one(), settings)).toEqual(['label']);
    expect(missing(one({}, { labels: ['BUG'] }), settings)).toEqual([]);
    expect(missing({ ...one(), placed: true }, settings)).toEqual([]);
    expect(missing(one({}, { labels: ['security'] }), settings)).toEqual([]);
  });

  it('is a label, where one says the section of what has no type', () => {
    const settings = { 'category-labels': { enhancement: 'improved' } } as const;
    expect(missing(one({ type: null }), settings)).toEqual(['label']);
    expect(missing(one(), settings)).toEqual([]);
    expect(knownLabels(configOf(settings))).toEqual(['enhancement']);
  });

  it('is a note, where one is asked of everybody', () => {
    expect(missing(one(), {}, true)).toEqual(['note']);
    expect(missing(one({}, { ownWords: { kind: 'text', text: 'It works' } }), {}, true)).toEqual([]);
  });

  it('is nothing of bots, and of what has no line', () => {
    expect(missing(one({ title: 'Update' }, { bot: true }), {}, true)).toEqual([]);
    expect(missing(one({ title: 'Update', breaking: '' }, {}, null), {}, true)).toEqual([]);
    expect(lacksNote([one({}, { bot: true }), one({}, {}, null)])).toBe(false);
  });
});

describe('how it was classed', () => {
  const facts = (classed: Classed, settings: Settings = {}) =>
    Object.fromEntries(factsOf([classed], configOf(settings)).map(({ what, as, because }) => [what, `${as}: ${because}`]));

  it.each([
    ['the type', one(), {}, { Section: 'Fixed: the type "fix"', Words: 'summed up: made from the title by rules' }],
    ['a label', one({}, { labels: ['Bug'] }), { 'category-labels': { bug: 'fixed' } }, { Section: 'Fixed: the label "bug"' }],
    ['its words', one({ type: null }), {}, { Section: 'Fixed: its words' }],
    ['the model', one({ type: null }, {}, { wording: 'model' }), {}, { Section: 'Fixed: the model read it so' }],
    ['the author', one({}, {}, { wording: 'person' }), {}, { Words: 'as written: its author wrote a release note' }],
    [
      'a mark by a label',
      one({ breaking: '' }, { labels: ['breaking-change'] }, { breaking: true }),
      {},
      { Breaking: 'yes: the label "breaking-change"', Section: 'Fixed: it is breaking' },
    ],
    ['a mark in the words', one({ security: true }, {}, { security: true }), {}, { Security: 'yes: title or description say so' }],
    ['the area of the title', one({ area: 'table' }), {}, { Area: 'table: the title names it' }],
    ['the area of the paths', one({}, { files: ['packages/ui/a.ts'] }), {}, { Area: 'ui: all its paths are in it' }],
  ] as const)('is told by %s', (_, classed, settings, told) => {
    expect(facts(classed, settings)).toMatchObject(told);
  });

  it('says of what has no line why', () => {
    const left = {
      ...one({}, {}, null),
      aside: { change: 'x', state: 'left-out', reason: 'excluded by type "fix"', rule: 'type' },
    } as const;
    expect(facts(left)).toEqual({ Line: 'none: excluded by type "fix"' });
  });

  it('tells the changes of a branch apart', () => {
    expect(factsOf([one(), one()], configOf()).filter(({ what }) => what === 'Change')).toHaveLength(2);
  });
});
