import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { previewMarkdown } from '../../../src/rendering/comment/markdown.ts';
import { isEmptyPreview, type Preview, parsePreview } from '../../../src/rendering/comment/preview.ts';
import { anyText } from '../../support/any-text.ts';
import { runs } from '../../support/sample.ts';
import { nodesOf, textOutsideCode } from '../tree.ts';

const PLACE = { repositoryUrl: 'https://github.com/octo/widgets', limit: 65_000, commands: true };

const LINE = { lead: 'table', text: 'Keep the theme', upgrade: '', authors: ['ada'] };
const PREVIEW: Preview = {
  version: 1,
  repository: 'octo/widgets',
  pull: { number: 12, head: 'a'.repeat(40) },
  mode: 'deterministic',
  notes: [{ package: null, audience: 'technical', language: 'en', sections: [{ title: 'Fixed', lines: [LINE] }] }],
  asides: [],
  facts: [{ what: 'Section', as: 'Fixed', because: 'the type "fix"' }],
  missing: [],
  labels: [],
  noteRequired: false,
};

function notes(members: Partial<Preview['notes'][number]>): Preview['notes'][number] {
  return { package: null, audience: 'technical', language: 'en', sections: [{ title: 'Fixed', lines: [LINE] }], ...members };
}

describe('a preview in a comment', () => {
  it('shows the line as it will stand, and why', () => {
    const text = previewMarkdown(PREVIEW, PLACE);
    expect(text.split('\n').slice(0, 6)).toEqual([
      '### Release notes preview',
      '',
      '[#12](https://github.com/octo/widgets/pull/12) will say in the notes of the next release:',
      '',
      '> **Fixed**',
      '>',
    ]);
    expect(text).toContain('> - **table**: Keep the theme ([#12](https://github.com/octo/widgets/pull/12) by ada)');
    expect(text).toContain('| Section | Fixed | the type "fix" |');
    expect(text).toContain('Written by rules for <code>aaaaaaa</code>');
  });

  it('names readers and packages only where there are several, and together where they read the same', () => {
    expect(previewMarkdown(PREVIEW, PLACE)).not.toContain('For ');
    const other = [{ title: 'Fixed', lines: [{ ...LINE, text: 'Tables look right' }] }];
    const readers = [notes({}), notes({ audience: 'business', sections: other }), notes({ audience: 'press', sections: [] })];
    const text = previewMarkdown({ ...PREVIEW, notes: readers }, PLACE);
    expect(text.match(/^For .*$/gm)).toEqual(['For technical:', 'For business:', 'For press: nothing.']);
    const packages = ['core', 'ui', 'docs'].flatMap((name) =>
      ['technical', 'business'].map((audience) => notes({ package: name, audience, ...(name === 'docs' ? { sections: [] } : {}) })),
    );
    const together = previewMarkdown({ ...PREVIEW, notes: packages }, PLACE);
    expect(together.match(/^For .*$/gm)).toEqual(['For `core` (technical, business), `ui` (technical, business):']);
  });

  it('says why there is no line', () => {
    const text = previewMarkdown(
      { ...PREVIEW, notes: [notes({ sections: [] })], asides: ['excluded by type "chore"', 'a release'] },
      PLACE,
    );
    expect(text).toContain('has no line in the notes: excluded by type "chore" (and 1 more).');
  });

  it('says what is missing, and what mends it', () => {
    const text = previewMarkdown({ ...PREVIEW, missing: ['title', 'upgrade', 'label', 'note'], labels: ['bug', 'a`b'] }, PLACE);
    expect(text).toContain('Add one of these labels: `bug`, ``a`b``.');
    expect(text.match(/^- .*$/gm)?.length).toBeGreaterThanOrEqual(4);
  });

  it('is empty without a line and without anything missing', () => {
    const silent = { ...PREVIEW, notes: [notes({ sections: [] })] };
    expect([isEmptyPreview(PREVIEW), isEmptyPreview(silent), isEmptyPreview({ ...silent, missing: ['note'] })]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('fits the limit, with whole lines', () => {
    const lines = Array.from({ length: 300 }, (_, at) => ({ ...LINE, text: `${at} ${'word '.repeat(300)}`.trim() }));
    const long = { ...PREVIEW, notes: [notes({ sections: [{ title: 'Fixed', lines }] })] };
    const text = previewMarkdown(long, PLACE);
    expect(text.length).toBeLessThanOrEqual(PLACE.limit);
    expect(text).toMatch(/^> - and \d+ more$/m);
    expect(previewMarkdown(long, { ...PLACE, limit: 500 })).toContain('It stands in the summary of the job.');
  });

  const nasty = fc.oneof(
    anyText({ maxLength: 80 }),
    fc
      .array(
        fc.constantFrom(
          '@octocat',
          '#1',
          '</details>',
          '<img src=x>',
          '](https://evil.example)',
          '![x',
          '`',
          '```',
          '|',
          '\n',
          '- ',
          '> ',
          '# ',
          'x',
          ' ',
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join('')),
  );

  it('lets no text of a stranger act', () => {
    const own = nodesOf(previewMarkdown(PREVIEW, PLACE)).filter(({ type }) => type === 'html').length;
    fc.assert(
      fc.property(nasty, nasty, nasty, (lead, text, other) => {
        const line = { lead, text: `x${text}`, upgrade: other, authors: [other] };
        const hostile: Preview = {
          ...PREVIEW,
          notes: [notes({ sections: [{ title: other, lines: [line] }] })],
          facts: [{ what: 'Area', as: lead, because: text }],
        };
        const markdown = previewMarkdown(hostile, PLACE);
        const nodes = nodesOf(markdown);
        const links = nodes.filter(({ type }) => type === 'link').map(({ url }) => url);
        expect([...new Set(links)]).toEqual(['https://github.com/octo/widgets/pull/12']);
        expect(nodes.filter(({ type }) => type === 'html')).toHaveLength(own);
        expect(nodes.filter(({ type }) => ['image', 'imageReference', 'definition', 'footnoteDefinition'].includes(type))).toEqual([]);
        expect(textOutsideCode(markdown)).not.toMatch(/@octocat|#1(?!2)/);
        expect(markdown).not.toMatch(/^::/m);
      }),
      { numRuns: runs(50) },
    );
  });
});

describe('a preview as JSON', () => {
  it('comes back as it was', () => {
    expect(parsePreview(JSON.stringify(PREVIEW))).toEqual(PREVIEW);
  });

  it.each([
    ['no JSON', 'x'],
    ['another version', JSON.stringify({ ...PREVIEW, version: 2 })],
    ['keys that nobody knows', JSON.stringify({ ...PREVIEW, markdown: '#' })],
    ['a number that is none', JSON.stringify({ ...PREVIEW, pull: { number: -1, head: 'a'.repeat(40) } })],
    ['texts without end', JSON.stringify({ ...PREVIEW, asides: ['x'.repeat(6_000)] })],
  ])('is refused: %s', (_, json) => {
    expect(() => parsePreview(json)).toThrow(expect.objectContaining({ code: 'bad-notes' }));
  });
});
