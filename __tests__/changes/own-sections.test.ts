import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ownSections, type Sorted } from '../../src/changes/own-sections.ts';
import type { Marks, Rules, SectionRule } from '../../src/config/config.ts';
import { CATEGORIES, type Change } from '../../src/domain.ts';
import { change, entry } from '../support/writing/changes.ts';
import { NO_RULES } from './history.ts';

const NO_MARKS: Marks = { labels: [], authors: [], types: [], paths: [], areas: [] };

function section(title: string, takes: Partial<Marks>, exclude: Partial<Marks> = {}): SectionRule {
  return { title, takes: { ...NO_MARKS, ...takes }, exclude: { ...NO_MARKS, ...exclude }, collapsed: false };
}

/** Titles of the sections with the names of the changes in them; those in none behind ''. */
function sorted(changes: readonly Change[], own: readonly SectionRule[], told: Partial<Sorted> = {}, rules: Partial<Rules> = {}) {
  const entries = changes.map((one) => ({ ...entry('', { ...told }), id: one.id, changes: [one.id] }));
  const config = { sections: { by: 'category', own }, rules: { ...NO_RULES, ...rules } } as const;
  const byId = new Map(changes.map((one) => [one.id, one]));
  return ownSections(entries, byId, config).map(({ title, entries: ids }) => [title, ids.map((id) => byId.get(id)?.evidence.title)]);
}

const labelled = (title: string, ...labels: readonly string[]) => change(title, { title }, { labels });

describe('sections of the project', () => {
  const own = [
    section('Features', { labels: ['enhancement'] }, { labels: ['wip'], authors: ['robot'] }),
    section('Fixes', { labels: ['bug'], types: ['bugfix'], areas: ['crash-*'], paths: ['fixes'] }),
    section('Rest', { labels: ['*'] }, { areas: ['ci'] }),
  ];

  it('take each change to the first that fits, by any of its labels and without case', () => {
    const changes = [labelled('a', 'x', 'Enhancement'), labelled('b', 'BUG', 'enhancement'), labelled('c', 'bug'), labelled('d')];
    expect(sorted(changes, own)).toEqual([
      ['Features', ['a', 'b']],
      ['Fixes', ['c']],
      ['Rest', ['d']],
    ]);
  });

  it('let a change that one excludes go on to the next', () => {
    const robot = { name: 'robot[bot]', login: 'robot[bot]' };
    const changes = [labelled('a', 'enhancement', 'wip'), { ...labelled('b', 'enhancement'), by: robot }];
    expect(sorted(changes, own)).toEqual([
      ['Features', []],
      ['Fixes', []],
      ['Rest', ['a', 'b']],
    ]);
  });

  it('take by type in any spelling, by area, and by paths that all lie inside', () => {
    const changes = [
      change('a', { title: 'a', type: 'fix' }),
      change('b', { title: 'b', area: 'crash-report' }),
      change('c', { title: 'c' }, { files: ['fixes/1', 'fixes/2/3'] }),
      change('d', { title: 'd' }, { files: ['fixes/1', 'src/a'] }),
      change('e', { title: 'e', area: 'ci' }),
    ];
    expect(sorted(changes, own)).toEqual([
      ['Features', []],
      ['Fixes', ['a', 'b', 'c']],
      ['Rest', ['d']],
    ]);
  });

  it('keep what breaks out, and what is about security, where none was made for it', () => {
    const changes = [labelled('a', 'enhancement')];
    for (const told of [{ breaking: true }, { security: true }]) {
      expect(sorted(changes, own, told).flatMap(([, titles]) => titles)).toEqual([]);
    }
  });

  it('give what breaks to the section with a label for it, however it is known to break', () => {
    const mine = [section('Rest', { labels: ['*'] }), section('Breaking', { labels: ['BREAKING'] })];
    expect(sorted([labelled('a', 'enhancement')], mine, { breaking: true })).toEqual([
      ['Rest', []],
      ['Breaking', ['a']],
    ]);
  });

  it('hide nothing that must be read behind a fold of the project', () => {
    const folded = { ...section('API', { labels: ['breaking', 'security'] }), collapsed: true };
    for (const told of [{ breaking: true }, { security: true }]) {
      expect(sorted([labelled('a', 'breaking', 'security')], [folded], told)).toEqual([['API', []]]);
      expect(
        sorted([labelled('a', 'breaking', 'security')], [folded, section('Open', { labels: ['breaking', 'security'] })], told),
      ).toEqual([
        ['API', []],
        ['Open', ['a']],
      ]);
    }
    expect(sorted([labelled('a', 'breaking')], [folded], {})).toEqual([['API', ['a']]]);
  });

  it('place an entry of several changes by the first section that any of them fits', () => {
    const [plain, feature] = [labelled('plain'), labelled('feature', 'enhancement')];
    const both = { ...entry(''), id: plain.id, changes: [plain.id, feature.id] };
    const byId = new Map([plain, feature].map((one) => [one.id, one]));
    const placed = ownSections([both], byId, { sections: { by: 'category', own }, rules: NO_RULES });
    expect(placed.map(({ entries }) => entries.length)).toEqual([1, 0, 0]);
  });

  it('are none without rules, and none by label where no label is known', () => {
    expect(sorted([labelled('a')], [])).toEqual([]);
    const byLabel = own.filter(({ takes }) => takes.types.length === 0);
    expect(sorted([labelled('a')], byLabel)).toEqual([]);
    const asked = { ...labelled('a'), pull: { number: 1, url: null, confirmed: true } };
    expect(sorted([asked], byLabel)).toEqual([
      ['Features', []],
      ['Rest', ['a']],
    ]);
  });
});

describe('sections by area', () => {
  function byArea(told: readonly (Partial<Sorted> & { readonly area?: string; readonly files?: readonly string[] })[]) {
    const changes = told.map(({ area = null, files = null }, at) => change(`c${at}`, { area }, { files }));
    const entries = told.map(({ area, files, ...one }, at) => entry(`c${at}`, { ...one }));
    const names = new Map(changes.map(({ id }, at) => [id, at]));
    const config = { sections: { by: 'area', own: [section('Mine', { labels: ['*'] })] }, rules: NO_RULES } as const;
    const placed = ownSections(entries, new Map(changes.map((one) => [one.id, one])), config);
    return placed.map(({ title, entries: ids }) => [title, ids.map((id) => names.get(id))]);
  }

  it('are named as the project spells them mostly, in the order of their names; one entry is no area', () => {
    expect(
      byArea([
        { area: 'Plugin Legacy' },
        { area: 'plugin-legacy' },
        { area: 'css' },
        { files: ['packages/plugin-legacy/index.js'] },
        { area: 'css, dev' },
        { area: 'hmr' },
        {},
      ]),
    ).toEqual([
      ['css', [2, 4]],
      ['plugin-legacy', [0, 1, 3]],
      ['', [5, 6]],
    ]);
  });

  it('leave what must be read, and what few look for, to the sections of their category', () => {
    expect(
      byArea([
        { area: 'css' },
        { area: 'css' },
        { area: 'css', breaking: true },
        { area: 'css', security: true },
        { area: 'css', category: 'internal' },
        { category: 'documentation' },
      ]),
    ).toEqual([
      ['css', [0, 1]],
      ['', []],
    ]);
    expect(byArea([{ area: 'css' }, { area: 'hmr' }])).toEqual([]);
  });
});

describe('any sections', () => {
  it('hold each entry once at most', () => {
    const rule = fc.record({
      labels: fc.subarray(['a', 'b', '*']),
      types: fc.subarray(['feat', 'fix']),
      areas: fc.subarray(['css', 'p*']),
      paths: fc.subarray(['src', 'docs']),
    });
    const told = fc.record({
      labels: fc.subarray(['a', 'b', 'breaking']),
      type: fc.constantFrom(null, 'feat', 'fix'),
      area: fc.constantFrom(null, 'css', 'plugin'),
      files: fc.constantFrom(null, ['src/a'], ['docs/a', 'src/b']),
      category: fc.constantFrom(...CATEGORIES),
      breaking: fc.boolean(),
      security: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(rule, { maxLength: 4 }),
        fc.array(told, { maxLength: 12 }),
        fc.constantFrom('category', 'area'),
        (own, all, by) => {
          const changes = all.map(({ type, area, labels, files }, at) => change(`c${at}`, { type, area }, { labels, files }));
          const entries = all.map(({ category, breaking, security }, at) => entry(`c${at}`, { category, breaking, security }));
          const sections = { by, own: own.map((takes, at) => section(`s${at}`, takes)) } as const;
          const placed = ownSections(entries, new Map(changes.map((one) => [one.id, one])), { sections, rules: NO_RULES });
          const ids = placed.flatMap((one) => one.entries);
          expect(new Set(ids).size).toBe(ids.length);
          const catchAll =
            by === 'category' && own.some(({ labels }) => labels.includes('*')) && all.some(({ labels }) => labels.length > 0);
          const plain = entries.filter(({ breaking, security }) => !breaking && !security);
          if (catchAll) expect(plain.filter(({ id }) => !ids.includes(id))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
