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
      const given = { ...drawn, compare: comparedWith(drawn.version ?? ''), date: '2026-11-23' };
      const once = intoChangelog(existing, given).text;
      expect(intoChangelog(once, given).text).toBe(once);
      const kept = once.split('\n');
      for (const own of lines.filter((text) => text !== '')) expect(kept).toContain(own);
    }),
  );
});
