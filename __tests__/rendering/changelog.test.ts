import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareVersions, parseTag } from '../../src/range/tags.ts';
import { type ChangelogSection, intoChangelog } from '../../src/rendering/changelog.ts';

/** As the step gives it. */
function comparedWith(version: string): ChangelogSection['compare'] {
  const own = parseTag(version)?.version;
  return (name) => {
    const other = parseTag(name)?.version;
    return own === undefined || other === undefined ? null : compareVersions(other, own);
  };
}

const SECTION: ChangelogSection = {
  version: '1.2.0',
  compare: comparedWith('1.2.0'),
  date: '2026-11-23',
  body: '### Added\n\n- A thing',
  url: 'https://github.com/octo/widgets/compare/v1.1.0...v1.2.0',
  nextUrl: 'https://github.com/octo/widgets/compare/v1.2.0...HEAD',
  holds: new Set(['#1']),
};
const OPEN = { ...SECTION, version: null };

const FILE = `# Changelog

Ours by hand.

## [Unreleased]

## [1.1.0] - 2026-10-01

### Fixed

- By hand

## 1.0.0 (2026-09-01)

- First

[unreleased]: https://github.com/octo/widgets/compare/v1.1.0...HEAD
[1.1.0]: https://github.com/octo/widgets/compare/v1.0.0...v1.1.0
`;

/** Without the comments around what is generated. */
function plain(text: string): string {
  return text.replace(/<!-- \/?tidings:changelog.*-->\n\n?/g, '');
}

function twice(existing: string | null, section: ChangelogSection): string {
  const first = intoChangelog(existing, section).text;
  expect(intoChangelog(first, { ...section, date: '2027-01-01' })).toEqual({
    text: first,
    action: expect.stringMatching('unchanged|kept'),
  });
  return first;
}

describe('a version', () => {
  it('begins a file that is not there', () => {
    const text = twice(null, SECTION);
    expect(plain(text)).toContain(
      '\n## [1.2.0] - 2026-11-23\n\n### Added\n\n- A thing\n\n\n[1.2.0]: https://github.com/octo/widgets/compare/v1.1.0...v1.2.0\n'.replace(
        '\n\n\n[',
        '\n\n[',
      ),
    );
    expect(text.startsWith('# Changelog\n')).toBe(true);
  });

  it('stands below Unreleased and above the last one, with its link', () => {
    const text = twice(FILE, SECTION);
    expect(plain(text)).toBe(
      FILE.replace('## [1.1.0]', '## [1.2.0] - 2026-11-23\n\n### Added\n\n- A thing\n\n## [1.1.0]')
        .replace('v1.1.0...HEAD', 'v1.2.0...HEAD')
        .replace('\n[1.1.0]:', `\n[1.2.0]: ${SECTION.url}\n[1.1.0]:`),
    );
  });

  it('that is older stands where it belongs, and does not move the link of what is not released', () => {
    const text = twice(FILE, { ...SECTION, version: '1.0.5', compare: comparedWith('1.0.5') });
    expect([...text.matchAll(/^## .*$/gm)].map(([heading]) => heading)).toEqual([
      '## [Unreleased]',
      '## [1.1.0] - 2026-10-01',
      '## [1.0.5] - 2026-11-23',
      '## 1.0.0 (2026-09-01)',
    ]);
    expect(text).toContain('v1.1.0...HEAD');
    expect(twice(FILE, { ...SECTION, version: '0.9.0', compare: comparedWith('0.9.0') })).toMatch(/- First\n\n## \[0\.9\.0\]/);
  });

  it('that is ours is renewed, with the day that it had', () => {
    const first = intoChangelog(FILE, SECTION).text;
    const again = intoChangelog(first, { ...SECTION, body: '### Added\n\n- Another', date: '2026-12-24' });
    expect(again.action).toBe('updated');
    expect(again.text).toContain('## [1.2.0] - 2026-11-23\n');
    expect(again.text).toContain('- Another');
    expect(again.text).not.toContain('- A thing');
  });

  it.each([
    ['that a person edited', intoChangelog(FILE, SECTION).text.replace('- A thing', '- A fine thing'), SECTION],
    ['that a person wrote', FILE, { ...SECTION, version: '1.1.0' }],
    ['that a person wrote in another form', FILE, { ...SECTION, version: 'v1.0.0' }],
  ])('%s stays as it is', (_what, existing, section) => {
    expect(intoChangelog(existing, { ...section, body: 'New' })).toEqual({ text: existing, action: 'kept' });
  });

  it('without anything to tell has a heading alone', () => {
    expect(twice(FILE, { ...SECTION, body: '' })).toContain('## [1.2.0] - 2026-11-23\n\n## [1.1.0]');
  });

  it('of a package stands under its tag', () => {
    expect(twice(FILE, { ...SECTION, version: 'core@2.0.0', compare: comparedWith('core@2.0.0') })).toMatch(
      /## \[Unreleased\]\n\n## \[core@2\.0\.0\] - /,
    );
  });
});

describe('what is not released yet', () => {
  it('stands behind what people wrote there, and goes when nothing is left', () => {
    const own = FILE.replace('## [Unreleased]\n', '## [Unreleased]\n\n- A line of ours\n');
    const text = twice(own, OPEN);
    expect(plain(text)).toBe(own.replace('of ours\n', 'of ours\n\n### Added\n\n- A thing\n'));
    expect(intoChangelog(text, { ...OPEN, body: '' }).text).toBe(own);
  });

  it('becomes the version', () => {
    const text = intoChangelog(intoChangelog(FILE, OPEN).text, SECTION).text;
    expect(text).toBe(intoChangelog(FILE, SECTION).text);
  });

  it('stays where a person edited it, and that is told', () => {
    const edited = intoChangelog(FILE, OPEN).text.replace('- A thing', '- A fine thing');
    expect(intoChangelog(edited, { ...OPEN, body: 'New' }).action).toBe('kept');
    const result = intoChangelog(edited, SECTION);
    expect(result.action).toBe('left');
    expect(result.text).toContain('- A fine thing');
    expect(result.text).toContain('## [1.2.0]');
  });

  it('makes its section', () => {
    expect(plain(twice('# Changelog\n\n## 1.0.0\n', OPEN))).toBe('# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A thing\n\n## 1.0.0\n');
  });
});

it('keeps line ends, and headings inside fences are no headings', () => {
  const fenced = '# Changelog\n\n```md\n## [1.2.0]\n```\n\n## [1.1.0]\n\n- x\n';
  const text = twice(fenced.replaceAll('\n', '\r\n'), SECTION);
  expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  expect(text).toMatch(/```\r\n\r\n## \[1\.2\.0\] - /);
});

describe('the place of a version', () => {
  const line = (text: string, of: RegExp) =>
    text
      .replace(/^\ufeff/, '')
      .split(/\r?\n/)
      .findIndex((one) => of.test(one));

  it.each([
    [
      'headings of the first level',
      '# [1.1.0](https://x) (2026-10-01)\n\n### Bug Fixes\n\n* a\n\n## [1.0.1](https://x) (2026-09-01)\n\n* b\n',
    ],
    ['a title above them', '# Change Log\n\n# 1.1.0\n\n* a\n\n# 1.0.0\n\n* b\n'],
    ['underlined headings', '1.1.0 / 2026-10-01\n==================\n\n * a\n\n1.0.0 / 2026-09-01\n==================\n\n * b\n'],
    ['headings underlined with dashes', 'Changes\n=======\n\nv1.1.0 (2026-10-01)\n---\n\n * a\n'],
    [
      'headings of the third level',
      '# Changelog\n\n### [1.1.0](https://x) (2026-10-01)\n\n* a\n\n## [1.0.0](https://x)\n\n### 1.0.0 is no longer served\n',
    ],
    ['headings with a word before', '# Changelog\n\n## Version 1.1.0\n\n- a\n'],
    ['the name of the project before each', '# widgets 1.1.0\n\n* a\n\n# widgets 1.0.0 (2026-01-01)\n\n* b\n'],
    ['a section that only speaks of a version', '# Changelog\n\n## Version 1.1.0\n\n## Node 20.1 support\n'],
    ['brackets that are escaped', '# Changelog\n\n## \\[1.1.0] - 2026-10-01\n\n- a\n'],
    ['a mark of the encoding', '\ufeff## 1.1.0\n\n- a\n'],
    ['a comment that shows the form', '# Changelog\n\n<!--\n## [Unreleased]\n\n## [9.0.0]\n-->\n\n## [1.1.0] - 2026-10-01\n\n- a\n'],
    ['a fence inside a longer one', '# Changelog\n\n````md\n```\n## [Unreleased]\n```\n````\n\n## [1.1.0]\n\n- a\n'],
    ['a fence in a list', '# Changelog\n\n1. Use\n\n   ```md\n## [Unreleased]\n   ```\n\n## [1.1.0]\n\n- a\n'],
  ])('is above the first lower one: %s', (_what, existing) => {
    const text = twice(existing, SECTION);
    const own = line(text, /^#+ \[1\.2\.0\] - 2026-11-23$/);
    expect(own).toBeGreaterThanOrEqual(0);
    expect(
      text
        .split('\n')
        .slice(own + 1)
        .find((one) => /\d\.\d\.\d/.test(one) && !one.includes('v1.2.0')),
    ).toMatch(/1\.1\.0/);
    expect(line(text, /1\.1\.0(?!\.\.\.)/)).toBeGreaterThan(own);
    expect(line(text, /^(?:-->|````| {3}```)$/)).toBeLessThan(own);
    // An open section never goes where nobody sees it.
    expect(line(text, /^(?:-->|````| {3}```)$/)).toBeLessThan(line(twice(existing, OPEN), /tidings:changelog/));
  });

  it('has the anchor of the one below it left in its place', () => {
    const text = twice('<a name="1.1.0"></a>\n## 1.1.0\n\n* a\n', SECTION);
    expect(text).toContain('\n\n<a name="1.1.0"></a>\n## 1.1.0\n');
  });

  it.each([
    '# Changes\n\n**1.1.0**\n\n- a\n',
    '# Changes\n\n<h2>v1.1.0</h2>\n',
    '## [Unreleased]\n\n* 1.1.0\n  - a\n',
    '#### 1.1.0\n',
    '## 1.1.0\n\n<!--\n- a\n',
  ])('is not guessed in %j', (existing) => {
    expect(intoChangelog(existing, SECTION)).toEqual({ text: existing, action: 'unplaced' });
  });
});

describe('all else', () => {
  it('keeps its line ends, whatever they are, and its blank lines', () => {
    const existing = '\ufeff# Changelog\r\n\n\n\n## [1.1.0] - 2026-10-01\n\n- a\r\n- b\n\n\n[1.1.0]: https://x\r\n';
    const text = twice(existing, SECTION);
    const at = text.indexOf('## [1.2.0]');
    const end = text.indexOf('## [1.1.0]');
    const link = `[1.2.0]: ${SECTION.url}\n`;
    expect(text.slice(at, end)).not.toContain('\r');
    expect((text.slice(0, at) + text.slice(end)).replace(link, '')).toBe(existing);
  });

  it('gets pieces with the line ends that most lines have', () => {
    const existing = FILE.replaceAll('\n', '\r\n').replace('Ours by hand.\r\n', 'Ours by hand.\n');
    expect(twice(existing, SECTION).replaceAll('\r\n', '').split('\n')).toHaveLength(2);
    expect(
      twice(twice(existing, OPEN), { ...OPEN, body: '- Other' })
        .replaceAll('\r\n', '')
        .split('\n'),
    ).toHaveLength(2);
  });
});

describe('when a version comes, Unreleased', () => {
  const LINES =
    '### Added\n\n- One ([#1](https://x/pull/1) by ada)\n- Four ([#4](https://x/pull/4) by ada)\n\n### Fixed\n\n- Two ([1a2b3c4](https://x/commit/1a2b3c4) by ada)';
  const open = intoChangelog(FILE, { ...OPEN, body: LINES }).text;
  const holds = new Set(['#1', '1a2b3c4']);

  it('keeps what came after it', () => {
    const { text, action } = intoChangelog(open, { ...SECTION, holds });
    expect(action).toBe('added');
    const left = '### Added\n\n- Four ([#4](https://x/pull/4) by ada)';
    expect(text).toBe(intoChangelog(intoChangelog(FILE, SECTION).text, { ...OPEN, body: left }).text);
  });

  it('is not touched by one that is older than others in the file', () => {
    const section = { ...SECTION, version: '1.0.5', compare: comparedWith('1.0.5'), holds };
    expect(intoChangelog(open, section).text).toContain(LINES);
  });

  it.each([
    ['empty', '', 'updated'],
    ['in words of a person', '- In our words\n\n', 'kept'],
  ])('loses what is under a heading that a person prepared, %s', (_what, words, action) => {
    const prepared = open.replace('## [1.1.0]', () => `## [1.2.0] - 2026-11-20\n\n${words}## [1.1.0]`);
    const result = intoChangelog(prepared, { ...SECTION, holds: new Set([...holds, '#4']) });
    expect(result.action).toBe(action);
    expect(result.text).not.toContain('Four');
    expect(result.text).toContain('## [1.2.0] - 2026-11-20\n');
    expect(result.text.includes('- A thing')).toBe(words === '');
  });

  it('tells that the lines of a person stay there', () => {
    const own = FILE.replace('## [Unreleased]\n', '## [Unreleased]\n\n- A line of ours\n');
    expect(intoChangelog(own, SECTION).action).toBe('left');
  });

  it.each([
    ['compare/v1.1.0...main', 'compare/v1.2.0...main'],
    ['compare/v1.1.0...HEAD', 'compare/v1.2.0...HEAD'],
    ['compare/v1.0.0...v1.1.0', 'compare/v1.0.0...v1.1.0'],
    ['commits/main', 'commits/main'],
  ])('has its link %s', (before, after) => {
    const text = twice(FILE.replace('compare/v1.1.0...HEAD', before), SECTION);
    expect(text).toContain(`[unreleased]: https://github.com/octo/widgets/${after}\n`);
  });
});

it('changes nothing that people wrote, whatever stands there', () => {
  const line = fc.constantFrom(
    '## [Unreleased]',
    '## [1.1.0] - 2026-01-01',
    '## 1.3.0',
    '- a line',
    '',
    '```',
    '# Title',
    '[1.1.0]: https://x',
    '### Added',
    'Text',
    '====',
    '# 1.0.0',
    '<!--',
    '-->',
    '**1.0.0**',
    '```` md',
  );
  const section = fc.record({
    version: fc.constantFrom(null, '1.2.0', '1.1.0', 'core@1.0.0'),
    body: fc.constantFrom('', '- ours', '### Added\n\n- ours\n- more'),
    url: fc.constantFrom(null, 'https://x/compare/a...b'),
    nextUrl: fc.constantFrom(null, 'https://x/compare/b...HEAD'),
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), section, (lines, drawn) => {
      const existing = `${lines.join('\n')}\n`;
      const given = { ...drawn, compare: comparedWith(drawn.version ?? ''), date: '2026-11-23', holds: new Set<string>() };
      const once = intoChangelog(existing, given).text;
      expect(intoChangelog(once, given).text).toBe(once);
      const kept = once.split('\n');
      for (const own of lines.filter((text) => text !== '')) expect(kept).toContain(own);
    }),
  );
});
