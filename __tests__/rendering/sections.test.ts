import { describe, expect, it } from '@jest/globals';
import { fillCounts } from '../../src/rendering/counts.ts';
import { wordbook } from '../../src/rendering/language.ts';
import { leadNames } from '../../src/rendering/leads.ts';
import { credit } from '../../src/rendering/lines.ts';
import { renderMarkdown } from '../../src/rendering/markdown.ts';
import { compareUrl } from '../../src/rendering/references.ts';
import { arrange, sizeOf } from '../../src/rendering/sections.ts';
import { summaryOf } from '../../src/rendering/summary.ts';
import { notesOf, row, sha, type Told } from './history.ts';
import { nodesOf } from './tree.ts';

const words = wordbook('en');

describe('arrange', () => {
  it('orders lines by lead, those without one behind, then by importance', () => {
    const input = notesOf({
      changes: [
        { title: 'no area', type: 'fix' },
        { title: 'second', type: 'fix', area: 'dev' },
        { title: 'explained', type: 'fix', area: 'dev', body: 'Because. '.repeat(120) },
        { title: 'first', type: 'fix', area: 'CSS' },
      ],
    });
    expect(arrange(input).sections[0]?.lines.map((line) => line.text)).toEqual(['First', 'Explained', 'Second', 'No area']);
  });

  it('says that all was left out, and names nobody for it', () => {
    const asides = ['a', 'b'].map((mark) => ({ change: sha(mark), state: 'left-out' as const, rule: 'type', reason: 'x' }));
    const contributors = [{ person: { name: 'Ada', login: 'ada' }, changes: 2, first: true }];
    const empty = { ...notesOf({ changes: [] }), contributors };
    expect(renderMarkdown({ ...empty, asides })).toMatch(/^No changes to tell since v[\d.]+: 2 were left out\./);
    expect(renderMarkdown({ ...empty, asides })).not.toContain('Ada'.toLowerCase());
    expect(renderMarkdown(empty)).toMatch(/^No changes since v[\d.]+\./);
  });

  it('goes by who is affected: what can hurt an upgrade first', () => {
    const changes: readonly Told[] = [
      { title: 'add it', type: 'feat' },
      { title: 'explain it', type: 'docs', area: 'docs' },
      { title: 'mend it', type: 'fix' },
      { title: 'escape it', type: 'fix', security: true },
      { title: 'deprecate it', type: 'feat', body: 'DEPRECATED: Use that.' },
      { title: 'drop it', type: 'feat', breaking: '' },
      { title: 'hasten it', type: 'perf', area: 'perf' },
      { title: 'tidy it', type: 'refactor' },
    ];
    const markdown = renderMarkdown(notesOf({ changes }));
    const headings = [...markdown.matchAll(/^(?:## |<summary>)([^(<\n]+?)(?: \(|<|$)/gm)].map(([, title]) => title);
    expect(headings).toEqual([
      ...['Breaking changes', 'Security', 'Deprecated and removed', 'New', 'Performance', 'Fixed', 'Documentation', 'Internal'],
    ]);
    expect(markdown).toMatch(/- Deprecate it .*\n {2}\*\*What to do:\*\* Use that\./);
    expect(markdown).toContain('\n- Explain it (');
    expect(markdown).toContain('\n- Hasten it (');
  });

  it('counts in the overview what a reader sees: lines that read the same are one', () => {
    const fix = { title: 'parse the empty header', type: 'fix' };
    const input = notesOf({ changes: [{ title: 'add a theme', type: 'feat' }, fix, { ...fix, by: ['bob'] }, { ...fix, type: 'perf' }] });
    const markdown = renderMarkdown(input);
    expect(markdown).toMatch(/^One new feature, one fix and one performance improvement/);
    expect(markdown.match(/^- Parse the empty header/gm)).toHaveLength(2);
  });

  it('tells once what a line already says to do', () => {
    const input = notesOf({ changes: [{ title: 'update all nodes before this release', type: 'feat', breaking: '' }] });
    const entries = input.outline.entries.map((entry) => ({ ...entry, upgrade: { technical: 'Update all nodes before this release.' } }));
    const markdown = renderMarkdown({ ...input, outline: { ...input.outline, entries } });
    expect(markdown).toContain('- Update all nodes before this release (');
    expect(markdown).not.toMatch(/What to do|not say what to do/);
  });

  it('shows every audience what a person wrote', () => {
    const input = notesOf({
      changes: [
        { title: 'tidy it', type: 'refactor' },
        { title: 'tidy that', type: 'refactor' },
      ],
    });
    const entries = input.outline.entries.map((entry, at) => ({
      ...entry,
      texts: { business: at === 0 ? 'Written by a person' : 'Tidy that' },
      ...(at === 0 ? { wording: 'person' as const } : {}),
    }));
    const markdown = renderMarkdown({ ...input, audience: 'business', outline: { ...input.outline, entries } });
    expect(markdown).toContain('Written by a person (');
    expect(markdown).not.toContain('Tidy that');
    expect(markdown).toContain('Not listed: 1 internal change.');
  });

  it.each([
    ['The `rows` option is gone; use `lines`', false],
    ['`rows` is gone. Please set `lines`.', false],
    ['Drop `rows` (use `lines`)', false],
    ['Read `lines` instead', false],
    ['Throw instead of waiting', true],
    ['Use `lines` in tables', true],
    ['Drop the use of `rows`', true],
  ])('says that nothing says what to do only where that is so: %s', (text, isSaid) => {
    const input = notesOf({ changes: [{ title: 'drop it', type: 'feat', breaking: '' }] });
    const entries = input.outline.entries.map((entry) => ({ ...entry, texts: { technical: text }, upgrade: {} }));
    expect(renderMarkdown({ ...input, outline: { ...input.outline, entries } }).includes('not say what to do')).toBe(isSaid);
  });

  it('counts changes of no package where they are listed in no notes', () => {
    const changes: readonly Told[] = [{ title: 'add it', type: 'feat' }];
    expect(renderMarkdown(notesOf({ changes }, { ofNoPackage: 3 }))).toMatch(/\n\nNot listed: 3 changes of no package\.$/);
    expect(renderMarkdown(notesOf({ changes }))).not.toContain('Not listed');
  });

  it('names development dependencies with their versions', () => {
    const dependencies = [row('vitest', '3.0.0', '4.0.0', { development: true }), row('tsx', null, null, { development: true })];
    expect(renderMarkdown(notesOf({ changes: [], dependencies }))).toMatch(/: Update vitest 3\.0\.0 → 4\.0\.0 and tsx \(/);
  });

  it('tells a highlighted line once', () => {
    const changes = Array.from(
      { length: 26 },
      (_, index): Told => ({ title: `add thing ${index}`, type: 'feat', body: index === 3 || index === 7 ? 'Why. '.repeat(200) : '' }),
    );
    const markdown = renderMarkdown(notesOf({ changes }));
    expect(markdown).toMatch(/## Highlights\n\n- Add thing 3 \(.*\n- Add thing 7 \(/);
    expect(markdown.split('Add thing 3 (')).toHaveLength(2);
  });

  it('keeps the line of a highlight in other words, and has no highlights in a small release', () => {
    const changes = Array.from({ length: 26 }, (_, index): Told => ({ title: `add thing ${index}`, type: 'feat' }));
    const input = notesOf({ changes });
    const highlights = [{ text: 'Things of a kind nobody had before.', entries: [sha('add thing 3'), sha('add thing 4')] }];
    const markdown = renderMarkdown({ ...input, composition: { ...input.composition, highlights } });
    expect(markdown).toContain('- Things of a kind nobody had before.');
    expect(markdown).toContain('- Add thing 3 (');
    const small = notesOf({ changes: changes.slice(0, 5) });
    expect(renderMarkdown({ ...small, composition: { ...small.composition, highlights } })).not.toContain('Highlights');
  });

  it('says the same thing once, with all its references', () => {
    const changes: readonly Told[] = [1, 2, 3].map((pull) => ({ title: `fix a typo (#${pull})`, type: 'docs', pull, by: [`p${pull}`] }));
    expect(renderMarkdown(notesOf({ changes }))).toMatch(/- Fix a typo \(\[#1\]\S+, \[#2\]\S+, \[#3\]\S+ by @p1, @p2 and @p3\)/);
  });

  it('joins bumps of one dependency with its last version', () => {
    const changes: readonly Told[] = ['update rolldown', 'update rolldown to 1.0.1', 'bump rolldown from 1.0.1 to 1.0.2'].map((title) => ({
      title,
      type: 'feat',
    }));
    const [section] = arrange(notesOf({ changes })).sections;
    expect(section?.lines.map((line) => [line.text, line.count])).toEqual([['Bump rolldown from 1.0.1 to 1.0.2', 3]]);
  });

  it('hides no security fix of a dependency in the fold', () => {
    const markdown = renderMarkdown(
      notesOf({ changes: [], dependencies: [row('undici', '6.0.0', '6.1.0', { security: true, development: true })] }),
    );
    expect(markdown).toMatch(/## Security\n\n- \*\*undici\*\*: Update from 6\.0\.0 to 6\.1\.0 \(used in development only\)/);
    expect(markdown).not.toContain('<details>');
  });

  it('thanks no bots and pings nobody but where mentions are real', () => {
    const history = {
      changes: [
        { title: 'close it', type: 'fix', by: ['ada'] },
        { title: 'open it', type: 'fix', by: ['rob'], bot: true },
      ],
    };
    expect(renderMarkdown(notesOf(history))).toContain('by @ada');
    expect(renderMarkdown(notesOf(history))).not.toContain('rob');
    expect(renderMarkdown(notesOf(history, { mentions: 'inert' }))).not.toContain('@');
  });

  it('knows how big a release is', () => {
    const entries = (count: number, type: string) =>
      notesOf({ changes: Array.from({ length: count }, (_, index) => ({ title: `x ${index}`, type })) }).outline.entries;
    expect([entries(7, 'fix'), entries(8, 'fix'), entries(24, 'fix'), entries(25, 'fix'), entries(99, 'refactor')].map(sizeOf)).toEqual([
      'small',
      'medium',
      'medium',
      'big',
      'small',
    ]);
  });

  it('makes one document of any hostile history: only its own links, folds and tables', () => {
    const evil = '</details> ![x](https://evil.example) @everyone | # <b> `';
    const input = notesOf({
      changes: [
        { title: evil, type: 'fix', area: evil, pull: 1, breaking: `${evil}!` },
        { title: `feat: ${evil}`, pull: 2 },
      ],
      dependencies: [row(evil, evil, evil)],
      contributors: [{ person: { name: evil, login: evil }, changes: 1, first: true }],
    });
    const nodes = nodesOf(renderMarkdown({ ...input, incomplete: evil, range: { ...input.range, from: evil, tag: evil } }));
    expect(nodes.filter((node) => node.type === 'html').map((node) => node.value)).toEqual([
      '<details>\n<summary>Dependencies (1)</summary>',
      '</details>',
    ]);
    expect(nodes.filter((node) => node.type === 'image')).toEqual([]);
    expect(nodes.filter((node) => node.type === 'link').every((node) => node.url?.startsWith('https://github.com/acme/rocket/'))).toBe(
      true,
    );
    expect(nodes.filter((node) => node.type === 'text').some((node) => /@\w/.test(node.value ?? ''))).toBe(false);
  });
});

describe('summaryOf', () => {
  const said = (changes: readonly Told[], bumps = false): string => summaryOf(notesOf({ changes }).outline.entries, bumps, words);
  const some = (count: number, told: Partial<Told>): readonly Told[] =>
    Array.from({ length: count }, (_, index) => ({ title: `part ${index}`, ...told }));

  it.each([
    [said([{ title: 'x', type: 'fix', area: 'css' }]), 'One fix in css.'],
    [
      said([
        { title: 'x', type: 'fix', area: 'css' },
        { title: 'y', type: 'feat', area: 'dev' },
      ]),
      'One new feature and one fix, in css and dev.',
    ],
    [said([...some(2, { type: 'fix' }), { title: 'y', type: 'docs' }], true), 'Two fixes; otherwise documentation and dependency updates.'],
    [
      said([...some(9, { type: 'fix', area: 'css' }), ...some(4, { type: 'feat' })]),
      'Four new features and nine fixes, most of them in css.',
    ],
    [said([{ title: 'x', type: 'refactor' }]), 'Internal changes only.'],
    [said([], true), 'Dependency updates only.'],
    [said([{ title: 'x', type: 'fix', breaking: '' }]), ''],
    [
      said([
        { title: 'x', type: 'fix', breaking: '' },
        { title: 'y', type: 'fix' },
      ]),
      'Also one fix.',
    ],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });
});

describe('compareUrl', () => {
  const input = notesOf({ changes: [] });
  const url = (told: Partial<typeof input.range>, releaseTag: string | null = null) =>
    compareUrl({ ...input, releaseTag, range: { ...input.range, ...told } });

  it('names tags, and commits where a name would move', () => {
    expect(url({})).toEqual({ label: 'v1.0.0...v1.1.0', url: 'https://github.com/acme/rocket/compare/v1.0.0...v1.1.0' });
    expect(url({ from: 'pkg/a@1.0.0', tag: 'pkg/a@1.1.0' })?.url).toBe(
      'https://github.com/acme/rocket/compare/pkg/a%401.0.0...pkg/a%401.1.0',
    );
    expect(url({ from: 'HEAD~3', to: 'HEAD', tag: null })).toEqual({
      label: `${sha('base').slice(0, 7)}...${sha('head').slice(0, 7)}`,
      url: `https://github.com/acme/rocket/compare/${sha('base')}...${sha('head')}`,
    });
    expect(url({ from: null, base: null })?.url).toBe('https://github.com/acme/rocket/commits/v1.1.0');
    expect(url({ to: 'main', tag: null }, 'v2.0.0')?.label).toBe('v1.0.0...v2.0.0');
  });
});

describe('fillCounts', () => {
  const counts = { changes: 1_497, fixes: 1, features: 0, breaking: 2 };
  it.each([
    ['{breaking} breaking changes and {fixes} fixes.', 'Two breaking changes and one fix.'],
    ['{changes} changes.', '1,497 changes.'],
    ['{features} new features and {fixes} fixes.', 'One fix.'],
    ['{fixes} fixes and {features} new features.', 'One fix.'],
    ['{fixes} small fixes, in css. {breaking} changes break.', 'One small fix, in css. Two changes break.'],
    ['`{fixes}` stays, {unknown} too.', '`{fixes}` stays, {unknown} too.'],
    ['It has {fixes} bug fixes.', 'It has one bug fix.'],
  ])('%s', (text, filled) => {
    expect(fillCounts(text, counts, words)).toBe(filled);
  });
});

describe('leadNames', () => {
  it('writes one thing one way: as the first line does, whatever comes behind it', () => {
    const names = leadNames(
      [
        'css',
        'CSS',
        'css',
        'Plugin Legacy',
        'plugin-legacy',
        'plugin-legacy',
        'test',
        'tests',
        'tests',
        'es',
        'ess',
        'quickfix',
        'quickfixes',
        'quickfix',
      ].map((lead) => ({ lead, category: 'fixed' as const })),
    );
    expect([names.get('CSS'), names.get('Plugin Legacy'), names.get('test'), names.get('es'), names.get('quickfixes')]).toEqual([
      'css',
      'Plugin Legacy',
      'test',
      'es',
      'quickfix',
    ]);
    const seen = leadNames([
      { lead: 'CSS', category: 'internal' },
      { lead: 'css', category: 'fixed' },
    ]);
    expect(seen.get('CSS')).toBe('css');
  });
});

describe('credit', () => {
  it('mentions only what can be a login', () => {
    const person = (login: string | null, name = 'Ada L') => credit({ name, login }, 'real');
    expect([person('ada'), person('ada-l_acme'), person(null), person('@ada'), person('a b')]).toEqual([
      '@ada',
      '@ada-l_acme',
      'Ada L',
      'Ada L',
      'Ada L',
    ]);
    expect(credit({ name: '', login: 'ada' }, 'inert')).toBe('ada');
  });
});

describe('sections of the project', () => {
  const told = [
    { title: 'add it', type: 'feat' },
    { title: 'mend it', type: 'fix', area: 'css' },
    { title: 'mend that', type: 'fix' },
    { title: 'tidy up', type: 'chore' },
    { title: 'drop it', type: 'feat', breaking: 'Use that.' },
    { title: 'close the hole', type: 'fix', security: true },
  ];
  const titled = (title: string, titles: readonly string[], collapsed = false) => ({ title, collapsed, entries: titles.map(sha) });
  const headings = (markdown: string) => [...markdown.matchAll(/^(?:## |<summary>)(.*)$/gm)].map(([, heading = '']) => heading);

  it('stand behind what must be read, before those of the categories, and show each entry once', () => {
    const sections = [titled('Fixes 🐛', ['mend it']), titled('Empty', []), titled('News', ['add it', 'mend it'])];
    const markdown = renderMarkdown(notesOf({ changes: told }, { sections }));
    expect(headings(markdown)).toEqual(['Breaking changes', 'Security', 'Fixes 🐛', 'News', 'Fixed', 'Internal (1)</summary>']);
    const lines = markdown.split('\n').filter((line) => line.startsWith('- '));
    expect(lines).toHaveLength(told.length);
    for (const { title } of told) expect(lines.filter((line) => line.toLowerCase().includes(title))).toHaveLength(1);
  });

  it('show what breaks with what to do, and have it not twice', () => {
    const markdown = renderMarkdown(notesOf({ changes: told }, { sections: [titled('Breaking 🛠', ['drop it'])] }));
    expect(headings(markdown)).not.toContain('Breaking changes');
    expect(headings(markdown).slice(0, 2)).toEqual(['Breaking 🛠', 'Security']);
    const behind = [titled('News', ['add it']), titled('Breaking 🛠', ['drop it'])];
    expect(headings(renderMarkdown(notesOf({ changes: told }, { sections: behind }))).slice(0, 3)).toEqual([
      'Security',
      'News',
      'Breaking 🛠',
    ]);
    expect(markdown).toMatch(/## Breaking 🛠\n\n- Drop it .*\n {2}\*\*What to do:\*\* Use that\./);
  });

  it('fold where the project says so, and have the word of the program for the rest', () => {
    const sections = [titled('Bits', ['mend it', 'mend that'], true), titled('', ['add it'])];
    expect(headings(renderMarkdown(notesOf({ changes: told }, { sections })))).toEqual([
      'Breaking changes',
      'Security',
      'Bits (2)</summary>',
      'Other',
      'Internal (1)</summary>',
    ]);
  });

  it.each(['drop it', 'close the hole'])('are open where they hold what must be read: %s', (title) => {
    const markdown = renderMarkdown(notesOf({ changes: told }, { sections: [titled('API', [title, 'mend it'], true)] }));
    expect(headings(markdown)).toContain('API');
  });

  it('do not say the area again that their heading says', () => {
    const markdown = renderMarkdown(notesOf({ changes: told }, { sections: [titled('CSS', ['mend it'])] }));
    expect(markdown).toContain('## CSS\n\n- Mend it');
    expect(renderMarkdown(notesOf({ changes: told }))).toContain('- **css**: ');
  });

  it.each([true, false])('are text whatever their title holds (collapsed: %s)', (collapsed) => {
    const title = '</summary><img src=x onerror=alert(1)> @octocat #1 [x](javascript:1) `a` <!-- tidings:end v1 --> ::error::x\n\n# Fake';
    const markdown = renderMarkdown(notesOf({ changes: told }, { sections: [titled(title, ['mend it'], collapsed)] }));
    const nodes = nodesOf(markdown);
    const html = nodes.filter((node) => node.type === 'html').map((node) => node.value ?? '');
    expect(html.join('').replace(/<\/?(?:details|summary|code)>/g, '')).not.toMatch(/[<>]/);
    const addresses = nodes.flatMap(({ type, url = '' }) => (type === 'link' || type === 'image' ? [url] : []));
    expect(addresses.filter((url) => !url.startsWith('https://github.com/acme/rocket/'))).toEqual([]);
    expect(nodes.filter((node) => node.type === 'heading')).toHaveLength(collapsed ? 4 : 5);
    expect(markdown).not.toMatch(/^::/m);
    expect(markdown.replace(/`[^`]*`|<code>.*?<\/code>/g, '')).not.toContain('@octocat');
  });

  it('of a business audience hold nothing of the inside', () => {
    const markdown = renderMarkdown(
      notesOf(
        { changes: told, audiences: ['business'] },
        {
          sections: [
            titled(
              'All',
              told.map(({ title }) => title),
            ),
          ],
        },
      ),
    );
    expect(markdown).not.toContain('Tidy up');
    expect(markdown).toContain('1 internal change');
  });
});
