/** The command in a clone: notes on stdout, everything else on stderr, exit codes for scripts. No network, no key, no token. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { squashPull } from '../support/git/pulls.ts';
import { createRepository, git, type Repository } from '../support/git/repository.ts';
import type { ChildResult } from '../support/runner/child.ts';
import { runCli } from '../support/runner/cli.ts';
import { itemsOf } from '../support/scenario/seen.ts';
import { ACTION } from '../support/scenario/world.ts';

describe('the command', () => {
  let root: string;
  let repository: Repository;

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'tidings-cli-'));
    repository = createRepository();
    repository.commit({ message: 'Begin', files: { 'README.md': '# Widgets\n' } });
    repository.tag('v1.2.0');
    squashPull(repository, { number: 1, title: 'feat: print on both sides' });
    squashPull(repository, { number: 2, title: 'fix(menu): open at the first click' });
    repository.commit({ message: 'fix: begin at the first page', files: { a: '1' } });
    repository.tag('v1.3.0');
    repository.tag('v1.3.1');
    repository.flush();
    repository.git(['tag', 'v1.3.2', 'v1.3.1^{tree}']);
    repository.commit({ message: 'docs: say where to click', files: { b: '1', 'kept.yml': 'exclude: { types: [fix] }\n' } });
    repository.flush();
    mkdirSync(join(repository.dir, 'folder'));
  });
  afterAll(() => {
    repository.remove();
    rmSync(root, { recursive: true, force: true });
  });

  /** Without a process of its own: three tests have one. */
  function run(...args: readonly string[]): Promise<ChildResult> {
    return runCli({ args: ['--repo', repository.dir, ...args], cwd: root, withoutChild: true });
  }

  it('of the README writes notes without a network', async () => {
    const [line = ''] = readFileSync(join(ACTION, 'README.md'), 'utf8').match(/^node dist\/cli\.js .*$/m) ?? [];
    const [, , ...words] = line.split(' ');
    expect(words).toContain('v1.2.0..v1.3.0');
    const args = words.map((word) => (word.startsWith('../') ? repository.dir : word));
    const { stdout, stderr, exitCode } = await runCli({ args, cwd: root });
    expect(exitCode).toBe(0);
    expect(itemsOf(stdout)).toHaveLength(3);
    expect(stdout).toMatch(/^- Print on both sides \(#1\b.*\)$/m);
    expect(stdout).not.toMatch(/^(range|read|write|done) /m);
    expect(stderr.trimEnd().split('\n').at(-1)).toMatch(/^done +3 changes, 3 of 3 commits accounted for, deterministic/);
    expect(stderr).toMatch(/^range +v1\.2\.0\.\.v1\.3\.0: /m);
  });

  it('finds the range by one tag, by two names, and without any', async () => {
    const [one, two, none] = [await run('v1.3.0'), await run('v1.2.0', 'v1.3.0'), await run()];
    expect(one.stdout).toBe(two.stdout);
    expect(itemsOf(one.stdout)).toHaveLength(3);
    expect(itemsOf(none.stdout)).toEqual([expect.stringContaining('Say where to click')]);
    expect([one, two, none].map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
  });

  it('leaves out a patch that another line has under other words, also where that line took back another one', async () => {
    const lines = createRepository();
    const [feature, fix] = [{ 'teal.txt': 'teal\n' }, { 'parser.txt': 'parse\n' }];
    lines.commit({ message: 'Begin', files: { 'README.md': '# Widgets\n' } });
    lines.branch('side');
    lines.commit({ message: 'feat: add the teal theme', files: feature });
    lines.commit({ message: 'fix: parse the empty header', files: fix });
    lines.tag('v1.1.0');
    const line = { branch: 'side' };
    lines.commit({ ...line, message: 'Other words', files: fix });
    lines.commit({ ...line, message: 'feat: add the teal theme', files: feature });
    lines.commit({ ...line, message: 'Revert "feat: add the teal theme"', files: { 'teal.txt': null } });
    lines.tag('v1.0.1', 'side');
    lines.flush();
    const { stdout, stderr } = await run('--repo', lines.dir, 'v1.0.1..v1.1.0');
    lines.remove();
    expect(itemsOf(stdout)).toEqual([expect.stringContaining('Add the teal theme')]);
    expect(stderr).toMatch(/^read .* 1 of them already in v1\.0\.1$/m);
  });

  it('prints JSON that its schema describes', async () => {
    const { stdout, exitCode } = await run('v1.2.0..v1.3.0', '--format', 'json');
    const validate = new Ajv({ strict: false, allErrors: true }).compile(
      JSON.parse(readFileSync(join(ACTION, 'schema/notes.json'), 'utf8')),
    );
    const document: unknown = JSON.parse(stdout);
    expect(exitCode).toBe(0);
    validate(document);
    expect(validate.errors).toBeNull();
    expect(document).toMatchObject({ mode: 'deterministic', complete: true, range: { from: 'v1.2.0', to: 'v1.3.0', commits: 3 } });
  });

  it('writes into a file instead', async () => {
    const file = join(root, 'notes.md');
    const { stdout, exitCode } = await run('v1.3.0', '--output', file);
    expect([stdout, exitCode]).toEqual(['', 0]);
    expect(itemsOf(readFileSync(file, 'utf8'))).toHaveLength(3);
  });

  (existsSync('/dev/full') ? it : it.skip)('says which file could not be written whole, and what to do', async () => {
    const { stderr, exitCode } = await run('--output', '/dev/full', 'v1.3.0');
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^error: --output: \/dev\/full could not be written whole \(ENOSPC.*\nMake room or name another file/m);
  });

  it('plans without writing', async () => {
    const { stdout, stderr, exitCode } = await run('v1.3.0', '--dry-run', 'plan');
    expect([stdout, exitCode]).toEqual(['', 0]);
    expect(stderr).toMatch(/^plan +3 changes/m);
  });

  it('takes any key of the config', async () => {
    const { stdout, stderr, exitCode } = await run('v1.3.0', '--set', 'exclude.types=[feat]', '--set', 'language=de');
    expect(exitCode).toBe(0);
    expect(itemsOf(stdout)).toHaveLength(2);
    expect(stderr).toMatch(/^config +.*--set/m);
    const refused = await run('v1.3.0', '--set', 'colour=blue');
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toMatch(/^error: .*colour/m);
    expect(refused.stderr).toContain('exclude');
  });

  it('reads the config from the top of the clone, in whichever of its folders it stands', async () => {
    writeFileSync(join(repository.dir, 'folder/own.yml'), 'exclude: { types: [fix] }\n');
    const range = ['v1.2.0..v1.3.0', '--config', 'folder/own.yml'];
    const top = await run(...range);
    expect(itemsOf(top.stdout)).toEqual([expect.stringContaining('Print on both sides')]);
    for (const folder of ['folder', '.git']) {
      const below = await run('--repo', join(repository.dir, folder), ...range);
      expect(below).toEqual({ ...top, stderr: expect.any(String) });
    }
  });

  it('reads the config of a bare clone from its HEAD', async () => {
    git(root, ['clone', '--quiet', '--bare', repository.dir, 'bare.git']);
    const bare = (config: string) => run('--repo', join(root, 'bare.git'), 'v1.2.0..v1.3.0', '--config', config);
    const { stdout, stderr } = await bare('kept.yml');
    expect(itemsOf(stdout)).toEqual([expect.stringContaining('Print on both sides')]);
    expect(stderr).toMatch(/^config +HEAD:kept\.yml; /m);
    const refused = await bare('gone.yml');
    expect(refused).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('HEAD:gone.yml, which cannot be read') });
    const written = await run('--repo', join(root, 'bare.git'), 'v1.2.0..v1.3.0', '--changelog', 'CHANGELOG.md');
    expect(written).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('is a bare clone') });
    expect(existsSync(join(root, 'bare.git', 'CHANGELOG.md'))).toBe(false);
  });

  it('says what it is and how it is used', async () => {
    const [version, help] = [await run('--version'), await run('--help')];
    const { version: wanted } = JSON.parse(readFileSync(join(ACTION, 'package.json'), 'utf8'));
    expect(version).toMatchObject({ exitCode: 0, stdout: `${wanted}\n`, stderr: '' });
    expect(help).toMatchObject({ exitCode: 0, stderr: '' });
    for (const option of ['--repo', '--format', '--output', '--dry-run', '--set', 'Exit codes']) expect(help.stdout).toContain(option);
  });

  it.each([
    ['a format that is not there', ['--format', 'html'], /markdown, json/],
    ['a price in words', ['--max-cost', 'five'], /Option --max-cost is "five"/],
    [
      'a changelog outside of the clone',
      ['--changelog', '../CHANGELOG.md'],
      /^error: .*\.\.\/CHANGELOG\.md is not a file inside the checkout/,
    ],
    ['a config file that is a folder', ['--config', 'folder'], /^error: folder is there and cannot be read/],
    ['a tag that is not there, with the nearest ones', ['v1.3.9'], /v1\.3\.9\.\n.*v1\.3\.1/],
    ['a tag that points at no commit', ['v1.3.2'], /^error: The tag v1\.3\.2 points at a tree, not at a commit\.\n/],
    ['a folder that is not there', ['--repo', '/not/there'], /^error: There is no folder \/not\/there\.\n/],
    ['an audience that is not there', ['--audience', 'pirates'], /pirates.*\n.*technical, business/],
  ])('ends with 2 for %s', async (_what, args, message) => {
    const { exitCode, stdout, stderr } = await run(...args);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(2);
  });

  it('ends with 0 for an empty range, and says so', async () => {
    const { exitCode, stdout, stderr } = await run('v1.3.0..v1.3.1');
    expect(exitCode).toBe(0);
    expect(itemsOf(stdout)).toEqual([]);
    expect(stderr).toMatch(/^done +0 changes, 0 of 0 commits accounted for/m);
  });

  it('ends its process with 2 for an option that is not there, and with 1 where there is no repository', async () => {
    const unknown = await runCli({ args: ['--colour'], cwd: root });
    expect(unknown).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining('--colour') });
    const { exitCode, stdout, stderr } = await runCli({ args: ['--repo', root], cwd: root });
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^error: /);
    expect(stderr.trim().split('\n').length).toBeLessThanOrEqual(2);
  });

  it('ends quietly when nobody reads its output', () => {
    const cli = join(ACTION, 'dist/cli.js');
    const script = `node "${cli}" --repo "${repository.dir}" v1.3.0 | true; exit \${PIPESTATUS[0]}`;
    const { status, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8', env: { PATH: process.env.PATH, HOME: root } });
    expect(stderr).not.toContain('EPIPE');
    expect(status).toBe(0);
  });
});
