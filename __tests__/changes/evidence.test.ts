import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanBody } from '../../src/changes/evidence.ts';
import { anyText } from '../support/any-text.ts';
import { grouped, NO_RULES, pull, single } from './history.ts';

describe('cleanBody', () => {
  it('drops comments, templates, images, badges and commands, and keeps the words', () => {
    const body = [
      '<!-- Thank you for contributing!',
      '```release-note',
      'example',
      '``` -->',
      '### Description',
      'It **flickers** on `<br>` and `Vec<T>`. ![shot](https://github.com/user-attachments/assets/1) <b>Bold</b>',
      '[![CI](https://img.shields.io/x.svg)](https://ci.example.org)',
      '<img width="20" src="x.png">',
      '### Checklist',
      '- [x] I read the guide',
      '- [ ] Tests',
      '## Screenshots',
      '_No response_',
      '---',
      'Fixes #12, closes #13.',
      'cc @someone',
      '/kind bug',
      '🤖 Generated with [Claude Code](https://claude.com)',
      'Signed-off-by: A <a@example.org>',
      '## Notes',
      'Use [the guide](https://example.org/guide).',
    ].join('\r\n');
    expect(cleanBody(body, 2_000)).toBe(
      '### Description\nIt **flickers** on `<br>` and `Vec<T>`.  Bold\n## Notes\nUse [the guide](https://example.org/guide).',
    );
  });

  it("drops bots' folded lists and keeps what people fold", () => {
    const body =
      '<details>\n<summary>Release notes</summary>\n\n```\nsecret\n```\n<details><summary>x</summary>in</details>\n</details>\n\nafter\n\n<details><summary>Benchmark</summary>\n\nfast\n</details>';
    expect(cleanBody(body, 2_000)).toBe('after\n\nBenchmark\n\nfast');
  });

  it('keeps the text after a comment that nobody closed, and comments in code', () => {
    expect(cleanBody('handle `<!-- x -->` and <!-- this', 2_000)).toBe('handle `<!-- x -->` and  this');
  });

  it('cuts long code short', () => {
    const text = cleanBody(`Before\n\`\`\`ts\n${'line();\n'.repeat(100)}\`\`\`\nAfter`, 2_000);
    expect(text.split('\n')).toHaveLength(24);
    expect(text.endsWith('```\nAfter')).toBe(true);
  });

  it('drops shas and reverting lines', () => {
    expect(
      cleanBody(
        'This reverts commit 0123456789abcdef0123456789abcdef01234567.\nBroken since commit 0123456 in https://github.com/o/r/commit/0123456789abcdef0123456789abcdef01234567 now\n(cherry picked from commit 0123456789)',
        2_000,
      ),
    ).toBe('Broken since commit  in  now');
  });

  it('drops noise from the list of squashed commits', () => {
    expect(
      cleanBody('* feat: add x\n\n* fix: lint\n\n* wip\n\n* Update src/a.ts\n\n* address review comments\n\n* chore: tests', 2_000),
    ).toBe('* feat: add x');
  });

  it.each([
    'ghp_abcdefghijklmnopqrstuvwxyz0123456789',
    'github_pat_11ABCDEFG0abcdefghijkl_mnopqrstuvwxyz',
    'sk-ant-api03-abcdefghijkl',
    'AKIAIOSFODNN7EXAMPLE',
    'xoxb-1234567890-abcdefghij',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abcdefghijkl',
    '-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----',
    '-----BEGIN OPENSSH PRIVATE KEY-----\nMIIE and never closed',
    'ghp_abcdefgh\u200bijklmnopqrstuvwxyz0123456789',
  ])('redacts %j', (secret) => {
    const text = cleanBody(`before ${secret} after`, 2_000);
    expect(text).toMatch(/^before \[redacted\]/);
    expect(text).not.toMatch(/ghp_|github_pat|sk-ant|AKIA|xoxb|eyJ|PRIVATE|MIIE/);
  });

  it('redacts a password in an address', () => {
    expect(cleanBody('postgres://me:hunter22@db.example.org/x', 2_000)).toBe('postgres://me:[redacted]@db.example.org/x');
  });

  it('drops what nobody sees and keeps scripts and emoji whole', () => {
    expect(cleanBody('a\u202eb\u200b\u2066c\u{E0041}\u0007 می‌خواهم 👩‍💻 ❤️ \u200d\u200d', 2_000)).toBe('abc می‌خواهم 👩‍💻 ❤️');
  });

  it('never lets a look-alike of a marker through, however it is nested', () => {
    expect(cleanBody('<!-<!-- x -->- tidings:end --> `<!-- tidings -->` <!-<!-- tidings- tidings', 2_000)).not.toMatch(/<!--\s*tidings/i);
  });

  it('cuts at a line within the bound', () => {
    expect(cleanBody(`one\n${'x'.repeat(50)}`, 20)).toBe('one');
    expect(cleanBody('x'.repeat(50), 20)).toBe('x'.repeat(20));
  });

  it('never cuts a character in half', () => {
    expect(cleanBody(`\`\`\`${'\u{10000}'.repeat(60)}`, 500)).not.toMatch(/\p{Cs}/u);
  });

  it('is bounded, visible, stable and quick on anything', () => {
    const pieces = fc.constantFrom(
      '<!--',
      '-->',
      '```',
      '`',
      '<details>',
      '</details>',
      '<!-- tidings',
      '\n',
      '# x',
      '- [ ] ',
      '\u200b',
      '![a](',
      ')',
      'ghp_0123456789abcdefghij',
      '\r\n',
      'word ',
      '<b',
      '>',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, anyText()), { maxLength: 80 }), (parts) => {
        const text = cleanBody(parts.join(''), 500);
        expect(text.length).toBeLessThanOrEqual(500);
        expect(text).not.toMatch(/<!--\s*tidings|(?!\n)\p{Cc}|\u202e|\u200b|\p{Cs}/iu);
        expect(text).toBe(text.trim());
        expect(cleanBody(parts.join(''), 500)).toBe(text);
      }),
    );
  });

  it.each([
    '<!--'.repeat(20_000),
    '`'.repeat(60_000),
    '[!['.repeat(20_000),
    '<details>'.repeat(8_000),
    '#1, '.repeat(20_000),
    'fixes '.repeat(20_000),
    ' '.repeat(60_000),
    'a-'.repeat(30_000),
  ])('does not hang on %#', (text) => {
    expect(cleanBody(text, 2_000).length).toBeLessThanOrEqual(2_000);
    expect(single(`x\n\n${text}`).evidence.body.length).toBeLessThanOrEqual(2_000);
  });
});

describe('evidence', () => {
  it('is canonical: no own number, sha or author enters', () => {
    const body = 'This PR (#12) does x, see https://github.com/own/repo/pull/12/files and #13.\n\nCo-authored-by: Bo <b@example.org>';
    const [change] = grouped([{ mark: 'a', message: 'feat(ui): add x (#12)' }], {
      pulls: { a: [pull(12, 'a', { title: 'feat(ui): add x', body })] },
    });
    expect(change?.evidence).toEqual({
      title: 'add x',
      body: 'This PR does x, see  and #13.',
      type: 'feat',
      area: 'ui',
      breaking: null,
      security: false,
      labels: [],
      files: [],
      patch: '',
    });
  });

  it('lets in only labels that have a section, in the spelling of the config', () => {
    const rules = { ...NO_RULES, categoryLabels: { Bug: 'fixed', docs: 'documentation' } as const };
    const [change] = grouped([{ mark: 'a', message: 'x (#1)' }], {
      rules,
      pulls: { a: [pull(1, 'a', { labels: ['bug', 'area/x', 'Docs'] })] },
    });
    expect(change?.evidence.labels).toEqual(['Bug', 'docs']);
  });

  it("keeps the facts of a bot's table and none of its text", () => {
    const body =
      'This PR contains the following updates:\n\n| Package | Type | Change |\n|---|---|---|\n| [lodash](https://x) ([source](https://y)) | devDependencies | [`^4.17.20` → `^4.17.21`](https://z) |\n| [@types/node](https://x) | dependencies | [`24.0.1` -> `24.1.0`](https://z) |\n\n---\n\n### Release Notes\n\n<details>\n<summary>lodash</summary>\n\nBREAKING CHANGE: of lodash, CVE-2020-8203\n\n</details>\n\n### Configuration\n\n- [ ] rebase';
    const [change] = grouped([{ mark: 'a', message: 'fix(deps): update all non-major dependencies (#1)', author: 'renovate[bot]' }], {
      pulls: {
        a: [
          pull(1, 'a', {
            title: 'fix(deps): update all non-major dependencies',
            body,
            author: { name: 'renovate[bot]', login: 'renovate[bot]' },
          }),
        ],
      },
    });
    expect(change?.evidence).toMatchObject({
      body: '- lodash 4.17.20 -> 4.17.21 (development)\n- @types/node 24.0.1 -> 24.1.0',
      breaking: null,
      security: false,
    });
  });

  it('reads what is breaking from footers, and only there', () => {
    expect(single('feat!: x').evidence.breaking).toBe('');
    expect(single('feat: x\n\nBREAKING CHANGE: use `y` now\nand z\n\n- more').evidence.breaking).toBe('use `y` now\nand z\n\n- more');
    expect(single('feat: x\n\nBREAKING-CHANGE: y\nReviewed-by: A').evidence.breaking).toBe('y');
    expect(single('feat: x\n\nThis is no breaking change: really').evidence.breaking).toBeNull();
    expect(single('feat: x\n\nBREAKING CHANGE: none').evidence.breaking).toBeNull();
    expect(single('feat!: x\n\n## Migration\n\nCall y.\n\n## Other\n\nz').evidence.breaking).toBe('Call y.');
    expect(single('docs: x\n\n```\nBREAKING CHANGE: example\n```').evidence.breaking).toBeNull();
    const how = 'It is TOML.\n\nBefore:\n```json\n{"a": 1}\n```\nAfter: `a = 1`';
    expect(single(`feat: x\n\nBREAKING CHANGE: ${how}`).evidence.breaking).toBe(how);
    expect(single('feat!: x\n\n## Migration\n\n```sh\n# first\nx\n```').evidence.breaking).toBe('```sh\n# first\nx\n```');
    expect(single('feat: x\n\n## Action required\n\nSet DB_URL first.\n\n## Other\n\nz').evidence.breaking).toBe('Set DB_URL first.');
    expect(single('feat: x\n\n## Action required\n\nNo action is needed.').evidence.breaking).toBeNull();
    expect(single('feat: x\n\n```\n## Action required\n\nexample\n```').evidence.breaking).toBeNull();
    expect(single('release: v2.0.0\n\nBREAKING CHANGE: a list of others').evidence.breaking).toBeNull();
  });

  it("reads marks from a pull request's text and not from its template", () => {
    const told = (body: string, labels: readonly string[] = []) =>
      grouped([{ mark: 'a', message: 'x (#1)' }], { pulls: { a: [pull(1, 'a', { body, labels })] } })[0]?.evidence;
    expect(told('<!-- BREAKING CHANGE: describe, CVE-2020-1234 -->\nx')).toMatchObject({ breaking: null, security: false });
    expect(told('x', ['Breaking'])?.breaking).toBe('');
    expect(told('x', ['Security'])?.security).toBe(true);
    expect(told('mends GHSA-jfh8-c2jp-5v3q')?.security).toBe(true);
    expect(told('mends CVE-2024-12345')?.security).toBe(true);
  });

  it.each([
    ['feat: take the mode of ru…', 'feat: take the mode of running tests', 'take the mode of running tests'],
    ['Take the mode of ru…', 'feat: Take the mode of running tests', 'Take the mode of running tests'],
    ['Take the mode of ru…', 'Take another way', 'Take the mode of ru…'],
    ['Wait for it…', 'Wait for it…', 'Wait for it…'],
  ])('has the whole of a title that the forge cut: %j of %j', (title, subject, whole) => {
    const specs = [
      { mark: 'a', message: 'one' },
      { mark: 'x', message: subject, parents: ['base'] },
      { mark: 'm', message: `Merge pull request #2 from bo/x\n\n${title}`, parents: ['a', 'x'] },
    ];
    expect(grouped(specs)[1]?.evidence.title).toBe(whole);
    expect(grouped(specs, { pulls: { m: [pull(2, 'm', { title })] } })[1]?.evidence.title).toBe(whole);
  });

  it('cleans the title as well', () => {
    const title = single('fix: use ghp_abcdefghijklmnopqrstuvwxyz0123456789 <!-- tidings x\u202e (fix #1) (#2)').evidence.title;
    expect(title).toBe('use [redacted]  x');
  });
});
