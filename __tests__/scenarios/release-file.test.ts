/** The project's own sections: from `.github/release.yml` as GitHub reads it, or from the config file. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { git } from '../support/git/process.ts';
import { squashPull } from '../support/git/pulls.ts';
import { createRepository, type Repository } from '../support/git/repository.ts';
import { runCli } from '../support/runner/cli.ts';
import { filesAsked, itemsOf } from '../support/scenario/seen.ts';
import { type MainRun, Workplace } from '../support/scenario/world.ts';

const HOSTILE = '</summary><img src=x onerror=alert(1)> @octocat [x](javascript:1) <!-- tidings:end v1 -->';
const RELEASE_FILE = `changelog:
  exclude:
    labels: [ignore-for-release]
    authors: [robot]
  categories:
    - title: Breaking Changes 🛠
      labels: [Semver-Major]
    - title: "${HOSTILE}"
      labels: [enhancement]
    - title: Fixes
      labels: [bug]
      exclude:
        labels: [wip]
    - title: Other Changes
      labels: ["*"]
`;

/** Her only change is excluded. */
const GRACE = { name: 'Grace Hopper', email: 'grace@users.noreply.github.com', login: 'grace' };

function history(file: string, text: string) {
  return (repository: Repository) => {
    repository.commit({ message: 'Begin', files: { 'README.md': '# Widgets\n', [file]: text } });
    repository.tag('v1.2.3');
    const robot = { name: 'robot[bot]', login: 'robot[bot]' };
    return [
      squashPull(repository, { number: 1, title: 'Print on both sides', labels: ['enhancement'] }),
      squashPull(repository, { number: 2, title: 'Open at the first click', labels: ['Bug'] }),
      squashPull(repository, { number: 3, title: 'Half a fix', labels: ['bug', 'wip'] }),
      squashPull(repository, { number: 4, title: 'Nobody needs to know', labels: ['ignore-for-release'], author: GRACE }),
      squashPull(repository, { number: 5, title: 'Turn the wheels', author: { ...robot, email: 'robot@example.com' } }),
      squashPull(repository, { number: 6, title: 'feat!: print on paper only' }),
      squashPull(repository, { number: 7, title: 'Tidy up' }),
    ];
  };
}

/** A complete checkout, made when it is first asked for. */
function cloneOf(place: Workplace, root: string): string {
  const dir = join(root, 'clone');
  if (!existsSync(dir)) git(root, ['clone', '--quiet', `file://${place.repository.dir}`, dir]);
  return dir;
}

function headings(notes = ''): readonly string[] {
  return [...notes.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading);
}

/** Numbers of the pull requests below each heading. */
function numbersBelow(notes = ''): readonly (readonly number[])[] {
  return notes
    .split(/^## /m)
    .slice(1)
    .map((part) => itemsOf(part).map((item) => Number(/\[#(\d+)\]/.exec(item)?.[1])));
}

describe('.github/release.yml', () => {
  let place: Workplace;
  let remote: MainRun;
  let root: string;

  beforeAll(async () => {
    place = await Workplace.open({ withoutChild: true, history: history('.github/release.yml', RELEASE_FILE) });
    root = await mkdtemp(join(tmpdir(), 'tidings-release-file-'));
    remote = await place.main({ key: false });
  });
  afterAll(async () => {
    await rm(root, { recursive: true, force: true });
    await place.close();
  });

  it('gives a job without a checkout its sections, asked for beside the config', () => {
    const { notes } = remote.main.outputs;
    expect(headings(notes)).toEqual(['Breaking Changes 🛠', expect.stringContaining('octocat'), 'Fixes', 'Other Changes']);
    expect(numbersBelow(notes)).toEqual([[6], [1], [2], expect.arrayContaining([3, 7])]);
    expect(notes).not.toMatch(/Nobody needs to know|Turn the wheels/);
    expect(notes).toMatch(/^\*\*Contributors:\*\* (?!.*grace)/m);
    expect(filesAsked(remote.github)).toHaveLength(1);
    expect(remote.main.log.join('\n')).toMatch(/^config .*\.github\/release\.yml/m);
  });

  it('is text, whatever its titles hold', () => {
    const heading = headings(remote.main.outputs.notes)[1] ?? '';
    expect(heading.replace(/`[^`]*`/g, '')).not.toMatch(/<img|<\/|@octocat|\[x\]\(/);
    const [release] = place.github.releases.all();
    expect(release?.body?.match(/^<!-- tidings:end /gm)).toHaveLength(1);
  });

  it('gives the same notes in a checkout', async () => {
    const run = await place.main({ key: false, workspace: cloneOf(place, root) });
    expect(run.main.outputs.notes).toBe(remote.main.outputs.notes);
    expect(filesAsked(run.github)).toEqual([]);
  });

  it('asks the model nothing about it, and nothing again', async () => {
    const [before, after] = [await place.job({ inputs: { release: 'none' } }), await place.main({ inputs: { release: 'none' } })];
    expect(before.model.length).toBeGreaterThan(0);
    expect(after.model).toEqual([]);
    expect(JSON.stringify(before.model.map(({ request }) => request?.data))).not.toContain('enhancement');
    expect(numbersBelow(before.main.outputs.notes).map((numbers) => numbers.length)).toEqual([1, 1, 1, 2]);
  });

  it('comes whole into the JSON: a later job publishes the same', async () => {
    const writing = await place.main({ key: false, inputs: { release: 'none' } });
    const publishing = await place.main({ key: false, inputs: { 'notes-json': writing.main.outputs['json-file'] ?? '' } });
    expect(publishing.main.conclusion).toBe('success');
    expect(publishing.main.outputs.notes).toBe(remote.main.outputs.notes);
  });

  it('sorts nothing by label where labels are not known: the command without a token', async () => {
    const { stdout, stderr, exitCode } = await runCli({ args: ['--repo', cloneOf(place, root)], cwd: root });
    expect(exitCode).toBe(0);
    expect(headings(stdout)).toEqual(['Breaking changes', 'New', 'Improved', 'Fixed']);
    expect(stderr).toMatch(/^note .*release\.yml sorts changes by label: its labels are not known without a token/m);
    expect(stderr).toMatch(/^config +defaults;/m);
  });

  it('stands behind what is set otherwise', async () => {
    const categories = 'categories=[{title: Features, types: [feat]}, {title: Everything, collapse: true}]';
    const { stdout, exitCode } = await runCli({ args: ['--repo', cloneOf(place, root), '--set', categories], cwd: root });
    expect(exitCode).toBe(0);
    expect(headings(stdout)).toEqual(['Breaking changes']);
    expect(stdout).toContain('<summary>Everything (5)</summary>');
  });
});

describe('a release file with an unknown key', () => {
  const text = 'changelog:\n  categories:\n    - title: Fixes\n      label: [bug]\n';
  let place: Workplace;
  let root: string;

  beforeAll(async () => {
    place = await Workplace.open({ withoutChild: true, history: history('.github/release.yaml', text) });
    root = await mkdtemp(join(tmpdir(), 'tidings-release-file-'));
  });
  afterAll(async () => {
    await rm(root, { recursive: true, force: true });
    await place.close();
  });

  it('is refused by its name and key, in a job and at a terminal', async () => {
    const { main } = await place.main({ key: false });
    expect(main.conclusion).toBe('failure');
    const [error, ...more] = main.annotations.filter(({ level }) => level === 'error');
    expect(more).toEqual([]);
    expect(error?.message).toContain('.github/release.yaml: there is no key changelog.categories.0.label');
    const { stderr, stdout, exitCode } = await runCli({ args: ['--repo', cloneOf(place, root)], cwd: root });
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain('.github/release.yaml: there is no key changelog.categories.0.label');
  });
});

const TWO_PRODUCTS = `packages:
  linter: { tag-prefix: v, exclude-areas: [types, 'types-*'] }
  types: { tag-prefix: types@, areas: [types, 'types-*'] }
group-by: area
`;

describe('two products in one tree, told apart by the area', () => {
  let root: string;
  let repository: Repository;

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'tidings-areas-'));
    repository = createRepository();
    repository.commit({ message: 'Begin', files: { 'README.md': '# Widgets\n', '.github/tidings.yml': TWO_PRODUCTS } });
    for (const tag of ['v1.0.0', 'types@0.1.0']) repository.tag(tag);
    const titles = [
      '[types] infer more',
      '[types-server] answer faster',
      'feat(rules): add one',
      'fix(rules): mend one',
      'fix: exit in time',
    ];
    for (const [at, title] of titles.entries()) squashPull(repository, { number: at + 1, title });
    repository.flush();
    git(root, ['clone', '--quiet', `file://${repository.dir}`, 'clone']);
  });
  afterAll(() => {
    repository.remove();
    rmSync(root, { recursive: true, force: true });
  });

  const run = (...args: readonly string[]) => runCli({ args: ['--repo', join(root, 'clone'), ...args], cwd: root });

  it('gives each its own lines', async () => {
    const [linter, types] = await Promise.all([run('--package', 'linter'), run('--package', 'types')]);
    expect([linter.exitCode, types.exitCode]).toEqual([0, 0]);
    expect(itemsOf(types.stdout).join()).toMatch(/infer more.*answer faster/i);
    expect(itemsOf(types.stdout)).toHaveLength(2);
    expect(itemsOf(linter.stdout)).toHaveLength(3);
  });

  it('groups by area on request', async () => {
    const { stdout } = await run('--package', 'linter');
    expect(headings(stdout)).toEqual(['rules', 'Other']);
    expect(stdout).toContain('## rules\n\n- Add one');
  });
});
