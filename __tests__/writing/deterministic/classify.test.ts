import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Category, Evidence } from '../../../src/domain.ts';
import { categoryOf, importanceOf } from '../../../src/writing/deterministic/classify.ts';
import { readTitle } from '../../../src/writing/deterministic/title.ts';
import { PLAIN_TITLES } from './plain-titles.ts';

function evidence(title: string, told: Partial<Evidence> = {}): Evidence {
  return { title, body: '', type: null, area: null, breaking: null, security: false, labels: [], files: [], patch: '', ...told };
}

function sectionOf(title: string, told: Partial<Evidence> = {}): Category {
  const one = evidence(title, told);
  return categoryOf(one, readTitle(one));
}

function importance(title: string, told: Partial<Evidence> = {}): number {
  const one = evidence(title, told);
  return importanceOf(one, sectionOf(title, told), readTitle(one));
}

describe('what users meet is not folded', () => {
  it.each<[string, Category]>([
    ['Rename option `cacheDir` to `cacheFolder`', 'improved'],
    ['Rename the `--out` flag to `--output`', 'improved'],
    ['refactor: rename the `--out` flag to `--output`', 'improved'],
    ['Move `--out` flag to `build` subcommand', 'improved'],
    ['Migrate config to TOML', 'improved'],
    ['feat: add `removeServerHot` future deprecation', 'improved'],
    ['feat: add `removeServerHot` deprecation', 'deprecated'],
    ['chore: drop support for Node 16', 'deprecated'],
    ['build: require Node 20', 'improved'],
    ['Require Node 22', 'improved'],
    ['Add CI mode flag `--ci`', 'new'],
    ['Add test mode for payments', 'new'],
    ['Add --color=always to test explorer command', 'new'],
    ['Add snapshots to backup engine', 'new'],
    ['Fix workflow engine crash', 'fixed'],
    ['Split panes in the editor', 'improved'],
    ['Sync favorites across devices', 'new'],
    ['Merge cells in tables', 'improved'],
    ['Merge duplicate contacts', 'improved'],
    ['Move cards between boards', 'improved'],
    ['Format numbers by locale', 'improved'],
    ['Clean up old backups automatically', 'improved'],
    ['Remove outdated snapshots after 30 days', 'improved'],
    ['Test connections before saving them', 'improved'],
    ['Minor units for currencies', 'improved'],
    ['Unify formatting of progress messages', 'improved'],
    ['Bump timeout to 30s', 'improved'],
    ['Bump retries from 3 to 5', 'improved'],
    ['Update translations', 'improved'],
    ['i18n: update translations', 'improved'],
    ['feat: update sidebar', 'improved'],
    ['Update sidebar', 'improved'],
    ['Update permissions', 'improved'],
    ['Upgrade wizard', 'improved'],
    ['Add docs command to CLI', 'new'],
    ['docs command prints man page', 'improved'],
    ['Search finds typos', 'improved'],
    ['Support spelling suggestions', 'new'],
    ['Fix typo in error message shown on login', 'fixed'],
    ['README badges are shown in package page', 'improved'],
  ])('%j is %s', (title, category) => {
    expect(sectionOf(title)).toBe(category);
  });
});

describe('the work on the project is', () => {
  it.each<[string, Category]>([
    ['Rename fn `take_path` to `any`', 'internal'],
    ['refactor: rename option parser', 'internal'],
    ['Produce one node more in atom.rs', 'internal'],
    ['In handlers/extract.rs, make a node instead of a string', 'internal'],
    ['fix: address minor FIXME', 'internal'],
    ['chore: move all settings to `pnpm-workspace.yaml`', 'internal'],
    ['ci: require Node 20', 'internal'],
    ['Require Node 22 in CI', 'internal'],
    ['Split ted from helper functions', 'internal'],
    ['Migrate PathTransform to SyntaxEditor', 'internal'],
    ['Deduplicate code in proc-macro-srv', 'internal'],
    ['Merge branch main', 'internal'],
    ['Apply suggestions from code review', 'internal'],
    ['Format code', 'internal'],
    ['Add incremental tests checking for invalidation', 'internal'],
    ['Fix tests on Windows', 'internal'],
    ['Fix CI failures', 'internal'],
    ['Update snapshots', 'internal'],
    ['github: Direct users to discussions instead of issues for questions', 'internal'],
    ['Use GH app for authenticating sync PRs', 'internal'],
    ['Update `libc` crate', 'improved'],
    ['Bump @scope/pkg from 1 to 2', 'dependencies'],
    ['Bump actions/checkout from 3 to 4', 'dependencies'],
    ['Bump salsa from 0.21 to 0.22', 'dependencies'],
    ['Bump jest to v30', 'dependencies'],
    ['chore: update rolldown-plugin-dts', 'dependencies'],
    ['Fix typos', 'documentation'],
    ['Fix typo in comment', 'documentation'],
    ['Update core::mem::copy documentation', 'documentation'],
    ['Explain pagination in the README', 'documentation'],
  ])('%j is %s', (title, category) => {
    const area = /^github(?=:)/.exec(title)?.[0] ?? null;
    expect(sectionOf(title, { area })).toBe(category);
  });

  it('a bump where a manifest says so', () => {
    expect(sectionOf('Update salsa', { files: ['Cargo.toml', 'crates/base/src/lib.rs'] })).toBe('dependencies');
    expect(sectionOf('Bump salsa to 3', { files: ['Cargo.lock'] })).toBe('dependencies');
    expect(sectionOf('Update salsa', { files: ['src/lib.rs'] })).toBe('improved');
  });

  it('what only touches the files of the forge', () => {
    expect(sectionOf('Add a template for questions', { files: ['.github/ISSUE_TEMPLATE/question.md'] })).toBe('internal');
    expect(sectionOf('Add a template for questions', { files: ['.github/ISSUE_TEMPLATE/question.md', 'src/a.ts'] })).toBe('new');
  });
});

describe('a title without a type', () => {
  it.each(PLAIN_TITLES.map(([title, ...sections]) => ({ title, sections })))('$title', ({ title, sections }) => {
    expect(sections).toContain(sectionOf(title));
  });

  it('says the same in the form of another house', () => {
    const written = fc.constantFrom<(title: string) => string>(
      (title) => `${title}.`,
      (title) => `${title} (#12)`,
      (title) => `ABC-12: ${title}`,
      (title) => `✨ ${title}`,
      (title) => `${title} [skip ci]`,
      (title) => (/^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title),
    );
    fc.assert(
      fc.property(fc.constantFrom(...PLAIN_TITLES), written, ([title], change) => {
        expect(sectionOf(change(title))).toBe(sectionOf(title));
      }),
      { numRuns: 500 },
    );
  });

  it('says the same in any tense', () => {
    const verbs = ['add', 'allow', 'support', 'implement', 'fix', 'mend', 'prevent', 'handle', 'ignore', 'preserve', 'restore', 'improve'];
    const more = ['remove', 'deprecate', 'introduce', 'stop', 'skip', 'ensure', 'correct', 'repair', 'enable', 'offer', 'expose', 'drop'];
    const past = (verb: string) => (/e$/.test(verb) ? `${verb}d` : /[^aeiou][aeiou]p$/.test(verb) ? `${verb}ped` : `${verb}ed`);
    const forms = fc.constantFrom<(verb: string) => string>(
      past,
      (verb) => `${verb}s`,
      (verb) => past(verb).replace(/ed$/, 'ing'),
    );
    const things = fc.constantFrom(
      'the login dialog',
      'empty values in the import',
      'several windows',
      '`maxRetries`',
      'keyboard shortcuts',
    );
    fc.assert(
      fc.property(fc.constantFrom(...verbs, ...more), forms, things, (verb, form, thing) => {
        expect(`${form(verb)} ${thing}: ${sectionOf(`${form(verb)} ${thing}`)}`).toBe(
          `${form(verb)} ${thing}: ${sectionOf(`${verb} ${thing}`)}`,
        );
      }),
      { numRuns: 400 },
    );
  });

  it('is an improvement only where it is one', () => {
    const found = PLAIN_TITLES.filter(([title]) => sectionOf(title) === 'improved').length;
    expect(found / PLAIN_TITLES.length).toBeLessThan(0.15);
  });
});

describe('the importance of a change', () => {
  it('is high where an upgrade may meet it', () => {
    const titles = ['Require Node 22', 'Change default port from 3000 to 8080', 'Make strict mode the default', 'Throw on unknown keys'];
    const more = [
      'Disallow uploads larger than 5 MB',
      'Stop reading `.foorc`',
      'Rename option `a` to `b`',
      'chore: drop support for Node 16',
    ];
    expect([...titles, ...more].map((title) => importance(title))).toEqual(Array.from({ length: 8 }, () => 4));
  });

  it('is not for a fix that only reads alike', () => {
    expect(importance('fix: reject wrong headers')).toBe(3);
    expect(importance('throw a helpful error', { type: 'feat' })).toBe(2);
    expect(importance('feat: set default title of the page')).toBe(3);
  });
});
