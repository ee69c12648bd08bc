import { describe, expect, it } from '@jest/globals';
import { fitMarkdown } from '../../src/rendering/fit.ts';
import { markedLines, wrap } from '../../src/rendering/marker.ts';
import { arrange } from '../../src/rendering/sections.ts';
import { notesOf, row, type Told } from './history.ts';
import { nodesOf } from './tree.ts';

const changes = (count: number, told: Partial<Told>): readonly Told[] =>
  Array.from({ length: count }, (_, index) => ({
    title: `${told.type ?? ''} part ${index} of ${told.area ?? 'all'} in a line of usual length`,
    pull: 1_000 + index,
    by: ['ada', 'grace'],
    ...told,
  }));

const document = arrange(
  notesOf({
    changes: [
      ...changes(3, { type: 'feat', area: 'api', breaking: 'Call `open()` first.' }),
      ...changes(2, { type: 'fix', area: 'net', security: true }),
      ...changes(60, { type: 'feat', area: 'cli' }),
      ...changes(80, { type: 'fix', area: 'core' }),
      ...changes(40, { type: 'docs', area: 'guide' }),
      ...changes(50, { type: 'refactor', area: 'deep' }),
    ],
    dependencies: Array.from({ length: 30 }, (_, index) => row(`package-${index}`, '1.0.0', '2.0.0')),
  }),
);
const whole = fitMarkdown(document, 1_000_000).markdown;

describe('fitMarkdown', () => {
  it('leaves alone what fits', () => {
    expect(fitMarkdown(document, whole.length)).toMatchObject({ markdown: whole, steps: [] });
    expect(whole).not.toContain('Shortened');
  });

  it('first counts internal changes, and says so', () => {
    const fitted = fitMarkdown(document, whole.length - 1);
    expect(fitted.steps).toEqual(['Shortened to fit: 50 internal changes are only counted.']);
    expect(fitted.markdown).toContain('Shortened to fit: 50 internal changes are only counted.');
    expect(fitted.markdown).not.toContain('<summary>Internal');
    expect(fitted.markdown).toContain('<summary>Dependencies (30)</summary>');
  });

  it('takes one step after the other as the room gets less, always within the limit', () => {
    let before = 0;
    for (const limit of [40_000, 30_000, 20_000, 12_000, 6_000, 3_000, 1_500, 700, 300]) {
      const { markdown, steps } = fitMarkdown(document, limit);
      expect(markdown.length).toBeLessThanOrEqual(limit);
      expect(steps.length).toBeGreaterThanOrEqual(before);
      for (const step of steps) expect(markdown).toContain(step);
      before = steps.length;
    }
  });

  it('cuts the documentation before a feature, and never what breaks or is about security', () => {
    const { markdown, steps } = fitMarkdown(document, 16_000);
    expect(steps.at(-1)).toMatch(/^Shortened to fit: \d+ lines of less importance left out\.$/);
    expect(markdown).not.toContain('Documentation');
    expect(markdown.match(/^- \*\*api\*\*/gm)).toHaveLength(3);
    expect(markdown.match(/^- \*\*net\*\*/gm)).toHaveLength(2);
    expect(markdown.match(/^- \*\*cli\*\*/gm)).toHaveLength(60);
  });

  it('keeps what breaks or is about security in a section of the project too', () => {
    const input = notesOf({
      changes: [
        ...changes(3, { type: 'feat', area: 'api', breaking: 'Call `open()` first.' }),
        ...changes(2, { type: 'fix', area: 'net', security: true }),
        ...changes(60, { type: 'feat', area: 'cli' }),
      ],
    });
    const sections = [{ title: 'All', collapsed: true, entries: input.outline.entries.map(({ id }) => id) }];
    for (const limit of [8_000, 2_500]) {
      const { markdown } = fitMarkdown(arrange({ ...input, sections }), limit);
      expect(markdown.match(/^- \*\*api\*\*/gm)).toHaveLength(3);
      expect(markdown.match(/^ {2}\*\*What to do/gm)).toHaveLength(3);
      expect(markdown.match(/^- \*\*net\*\*/gm)).toHaveLength(2);
      expect(markdown).toContain('Shortened to fit');
    }
  });

  it('cuts between lines: every line that is left is a line of the whole', () => {
    const lines = new Set(arrangeLines(whole));
    const { markdown } = fitMarkdown(document, 9_000);
    for (const line of arrangeLines(markdown)) expect(lines.has(line) || line.startsWith('Shortened')).toBe(true);
  });

  it('closes every fold that it opens', () => {
    for (let limit = 500; limit < whole.length; limit += 2_503) {
      const { markdown } = fitMarkdown(document, limit);
      expect(markdown.split('<details>')).toHaveLength(markdown.split('</details>').length);
      expect(nodesOf(markdown).length).toBeGreaterThan(0);
    }
  });

  it('counts what stands around the lines', () => {
    const identity = { repo: 'acme/rocket', family: 'v', base: 'v1.0.0' };
    const { lines, markdown } = fitMarkdown(
      document,
      20_000,
      (each) => wrap(each.map(({ text }) => text).join('\n'), identity, markedLines(each)).length,
    );
    expect(wrap(markdown, identity, markedLines(lines)).length).toBeLessThanOrEqual(20_000);
  });
});

/** Lines without their authors: a step takes those. */
function arrangeLines(markdown: string): readonly string[] {
  return markdown.split('\n').map((line) => line.replace(/ by @.*\)$/, ')'));
}
