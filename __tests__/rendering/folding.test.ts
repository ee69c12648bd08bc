import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CATEGORIES } from '../../src/domain.ts';
import type { Line, Section } from '../../src/rendering/document.ts';
import { FIRST_LINES, foldSections } from '../../src/rendering/folding.ts';
import { renderMarkdown } from '../../src/rendering/markdown.ts';
import { notesOf, type Told } from './history.ts';

function line(key: string, importance: number, told: Partial<Line> = {}): Line {
  return { key, lead: '', text: key, refs: [], authors: [], upgrade: '', importance, count: 1, grave: false, ...told };
}

function section(key: string, lines: readonly Line[], told: Partial<Section> = {}): Section {
  return { key, category: null, title: key, lines, folded: false, ...told };
}

function some(count: number, name: string, importance = 2, told: Partial<Line> = {}): readonly Line[] {
  return Array.from({ length: count }, (_, index) => line(`${name} ${index}`, importance, told));
}

const shownOf = (sections: readonly Section[]): readonly Line[] => sections.filter(({ folded }) => !folded).flatMap(({ lines }) => lines);

describe('foldSections', () => {
  it('leaves a release alone that is short enough', () => {
    const sections = [section('new', some(30, 'a')), section('fixed', some(FIRST_LINES - 30, 'b'))];
    expect(foldSections(sections, 0, 300)).toBe(sections);
    expect(foldSections(sections, 1, 300)).not.toBe(sections);
  });

  it('puts the least important behind a fold of their section, in their order', () => {
    const lines = [...some(10, 'few'), ...some(60, 'some', 3), ...some(5, 'most', 4)];
    const [first, rest, ...others] = foldSections([section('fixed', lines)], 0, 300);
    expect(others).toEqual([]);
    expect(rest).toMatchObject({ key: 'fixed:more', folded: true, more: true });
    expect(first?.lines).toEqual(lines.filter(({ key }) => !rest?.lines.some((one) => one.key === key)));
    expect(first?.lines).toHaveLength(FIRST_LINES);
    expect(rest?.lines.map(({ key }) => key)).toEqual([...some(10, 'few').map(({ key }) => key), 'some 59']);
  });

  it('takes turns among sections and areas, and shows some of each', () => {
    const lines = (name: string, importance = 2) => ['a', 'b', 'c'].flatMap((lead) => some(40, `${name}-${lead}`, importance, { lead }));
    const sections = foldSections([section('new', lines('x', 3)), section('fixed', lines('y')), section('improved', lines('z'))], 0, 300);
    const shown = sections.filter(({ folded }) => !folded).map((one) => one.lines.length);
    expect(shown).toEqual([FIRST_LINES - 20, 10, 10]);
    const [, , fixed] = sections;
    expect(fixed?.lines.map(({ lead }) => lead)).toEqual([...'aaaabbbccc']);
  });

  it('shows more of a very long release where some care about so much', () => {
    const shown = (notable: number, changes: number) =>
      shownOf(
        foldSections(
          [section('new', [...some(500 - notable, 'a', 2), ...some(notable, 'b', 3)]), section('fixed', some(100, 'c'))],
          10,
          changes,
        ),
      ).length;
    const least = 20;
    expect([20, 80, 500].map((notable) => shown(notable, 1_000))).toEqual([FIRST_LINES - 10, 80 + least, FIRST_LINES - 10 + 210]);
    expect([300, 301, 400, 700].map((changes) => shown(500, changes) - (FIRST_LINES - 10))).toEqual([0, 1, 30, 120]);
  });

  it('folds documentation whole before it folds anything of what users meet', () => {
    const docs = section('documentation', some(5, 'd', 1), { category: 'documentation' });
    const sections = foldSections([section('fixed', some(FIRST_LINES, 'a')), docs], 0, 300);
    expect(sections.map(({ key, folded }) => [key, folded])).toEqual([
      ['fixed', false],
      ['documentation', true],
    ]);
  });

  it('makes no fold of one or two lines', () => {
    expect(foldSections([section('fixed', some(FIRST_LINES + 2, 'a'))], 0, 300)).toHaveLength(1);
    expect(foldSections([section('fixed', some(FIRST_LINES + 3, 'a'))], 0, 300)).toHaveLength(2);
  });

  it('loses no line and folds nothing grave, whatever there is', () => {
    const anyLine = fc.record({ importance: fc.integer({ min: 1, max: 5 }), grave: fc.boolean(), lead: fc.constantFrom('', 'a', 'b') });
    const anySection = fc.record({
      category: fc.constantFrom(null, ...CATEGORIES),
      folded: fc.boolean(),
      lines: fc.array(anyLine, { minLength: 1, maxLength: 60 }),
    });
    fc.assert(
      fc.property(fc.array(anySection, { maxLength: 8 }), fc.nat(80), fc.nat(2_000), (made, above, changes) => {
        const sections = made.map(({ category, folded, lines }, at) =>
          section(
            `s${at}`,
            lines.map(({ importance, ...rest }, index) => line(`${at}.${index}`, importance, rest)),
            { category, folded },
          ),
        );
        const after = foldSections(sections, above, changes);
        const keys = (all: readonly Section[]) => all.flatMap(({ lines }) => lines.map(({ key }) => key)).sort();
        expect(keys(after)).toEqual(keys(sections));
        const behind = after.filter(({ more }) => more === true).flatMap(({ lines }) => lines);
        expect(behind.filter(({ grave }) => grave)).toEqual([]);
        const grave = shownOf(sections).filter((one) => one.grave).length;
        const more = Math.ceil(Math.max(0, changes - 300) * 0.3);
        const open = after.filter(({ folded }) => !folded).length;
        expect(shownOf(after).length).toBeLessThanOrEqual(Math.max(FIRST_LINES, above) + more + grave + open * 6);
      }),
    );
  });

  it('reads as a fold below the lines of its section', () => {
    const changes = Array.from({ length: FIRST_LINES + 20 }, (_, index): Told => ({ title: `close socket ${index}`, type: 'fix' }));
    const markdown = renderMarkdown(notesOf({ changes }));
    expect(markdown).toMatch(
      /## Fixed\n\n(?:- Close socket .*\n){64}\n<details>\n<summary>20 more<\/summary>\n\n(?:- Close socket .*\n){20}\n<\/details>/,
    );
  });
});
