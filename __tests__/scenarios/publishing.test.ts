/** What is published is one thing, in the right place, with nothing of a person's lost. */
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { git } from '../support/git/process.ts';
import { runCli } from '../support/runner/cli.ts';
import { runPost } from '../support/runner/runner.ts';
import { released } from '../support/scenario/histories.ts';
import { itemsOf, writesOf } from '../support/scenario/seen.ts';
import { type MainRun, type StepOptions, Workplace } from '../support/scenario/world.ts';

let place: Workplace;
beforeEach(async () => {
  place = await Workplace.open({ history: released(3) });
});
afterEach(() => place.close());

/** By rules, and without the post step: it is asked where it matters. */
function job(options: StepOptions = {}): Promise<MainRun> {
  return place.main({ key: false, ...options });
}

function only() {
  const all = place.github.releases.all();
  expect(all).toHaveLength(1);
  const [release] = all;
  if (release === undefined) throw new Error('there is no release');
  return release;
}

/** The config file on the default branch. */
function configured(yaml: string): void {
  place.repository.commit({ message: 'chore: configure the notes', files: { '.github/tidings.yml': yaml } });
  place.repository.flush();
}

describe('the standing draft', () => {
  it('is one with its edit after push, push, a human edit and the tag, which differs from the guess', async () => {
    await place.job({ key: false });
    place.merge({ number: 4, title: 'feat: print on both sides' });
    await place.job({ key: false });
    const draft = only();
    expect(draft.tag).toBe('v1.3.0');
    const [first = '', second = ''] = itemsOf(draft.body ?? '');
    const edited = first.replace(/^- [^([]*/, '- A person says it better ');
    Object.assign(draft, {
      name: 'The autumn release',
      body: `Hello!\n${(draft.body ?? '').replace(first, edited).replace(`${second}\n`, '')}`,
    });
    place.merge({ number: 5, title: 'fix: close the drawer' });
    place.tag('v2.0.0');
    const run = await job({ ref: 'refs/tags/v2.0.0' });
    expect(only()).toMatchObject({ id: draft.id, tag: 'v2.0.0', draft: true, name: 'The autumn release' });
    const items = itemsOf(only().body ?? '');
    expect(only().body).toMatch(/^Hello!\n<!-- tidings:begin/);
    expect(items).toContain(edited);
    expect(items).not.toContain(second);
    expect(items.filter((line) => line.includes('/pull/5)'))).toHaveLength(1);
    expect(run.main.summary).toContain('removed, and stays out');
    expect(run.main.outputs['release-id']).toBe(String(draft.id));
  });

  it('tells of a line that a person edited and that would now be another, in log and summary', async () => {
    await job();
    const draft = only();
    const line = itemsOf(draft.body ?? '').find((item) => item.includes('/pull/2)')) ?? '';
    const edited = line.replace(/^- /, '- Better: ');
    Object.assign(draft, { body: (draft.body ?? '').replace(line, edited) });
    place.github.pulls.change(2, { title: 'fix(menu): begin again with the first page' });
    const run = await job();
    expect(itemsOf(only().body ?? '')).toContain(edited);
    expect(run.main.annotations).toEqual([expect.objectContaining({ level: 'notice', message: expect.stringContaining('was kept') })]);
    expect(run.main.summary).toContain('- kept: `- Better: ');
    expect(run.main.summary).toMatch(/would be: `- .*[Bb]egin again with the first page/);
  });

  it('is left alone when a person presses Publish between two runs; the next one gets a draft of its own', async () => {
    await job();
    const draft = only();
    place.tag('v1.2.4');
    place.github.releases.publish(draft, '2026-11-23T00:00:00Z');
    const body = draft.body;
    const run = await job({ ref: 'refs/tags/v1.2.4' });
    expect(writesOf(run.github)).toEqual([]);
    expect(only()).toMatchObject({ id: draft.id, draft: false, tag: 'v1.2.4', body });
    place.merge({ number: 4, title: 'fix: close the drawer' });
    await job();
    expect(place.github.releases.all()).toMatchObject([
      { draft: true, tag: 'v1.2.5' },
      { id: draft.id, draft: false, tag: 'v1.2.4', body },
    ]);
  });

  it('is made once although GitHub only seems to have failed at it', async () => {
    place.github.fault({ operation: 'repos/create-release' }, 'drop-after');
    expect((await job()).main.conclusion).toBe('success');
    expect(only()).toMatchObject({ tag: 'v1.2.4', draft: true });
  });

  it('looks again in the post step for a double that GitHub showed late', async () => {
    await job();
    const { tag, name, body, target, id } = only();
    place.github.releases.remove(id);
    const older = place.github.releases.add({ tag, name, body, target, draft: true });
    older.hiddenFor = 1_000;
    const { main } = await place.main({ key: false });
    const double = main.outputs['release-id'];
    expect(place.github.releases.all().map((release) => String(release.id))).toEqual([double, String(older.id)]);
    older.hiddenFor = 0;
    expect((await runPost(main))?.conclusion).toBe('success');
    expect(only().id).toBe(older.id);
  });
});

describe('the config', () => {
  it('names title and tag', async () => {
    configured('release-name: "Widgets {version}"\ntag-name: "release-{version}"\n');
    await job();
    expect(only()).toMatchObject({ name: 'Widgets 1.2.4', tag: 'release-1.2.4' });
  });

  it.each([
    ['skip', '', 0],
    ['section', 'By hand', 3],
    ['replace', 'By hand', 3],
    ['empty', 'By hand', 0],
  ])('"existing: %s" decides on a release that is out', async (existing, body, lines) => {
    configured(`existing: ${existing}\nexclude: { types: [chore] }\n`);
    place.tag('v1.2.4');
    place.github.releases.add({ tag: 'v1.2.4', name: 'Out', body });
    await job({ ref: 'refs/tags/v1.2.4' });
    expect(itemsOf(only().body ?? '')).toHaveLength(lines);
    expect((only().body ?? '').includes('By hand')).toBe(body !== '' && existing !== 'replace');
    expect(only()).toMatchObject({ name: 'Out', draft: false });
  });
});

describe('the changelog', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'tidings-changelog-'));
    configured('changelog: CHANGELOG.md\nexclude: { types: [chore] }\n');
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  function cloned(name: string): string {
    git(root, ['clone', '--quiet', `file://${place.repository.dir}`, name]);
    return join(root, name);
  }

  it('grows with the pushes and gets its version with the tag, mentions inert, and twice is once', async () => {
    const first = cloned('first');
    const run = await job({ workspace: first });
    expect(run.main.log.join('\n')).toMatch(/^changelog +CHANGELOG\.md: Unreleased added/m);
    const open = await readFile(join(first, 'CHANGELOG.md'), 'utf8');
    expect(open).toContain('## [Unreleased]\n');
    expect(itemsOf(open)).toHaveLength(3);
    expect(open).toContain(' by ada)');
    expect(open).not.toContain('@ada');
    expect(git(first, ['status', '--porcelain'])).toBe('?? CHANGELOG.md');

    place.tag('v1.2.4');
    const second = cloned('second');
    await writeFile(join(second, 'CHANGELOG.md'), open);
    await job({ workspace: second, ref: 'refs/tags/v1.2.4' });
    const text = await readFile(join(second, 'CHANGELOG.md'), 'utf8');
    expect(text).toMatch(/## \[1\.2\.4\] - \d{4}-\d{2}-\d{2}\n/);
    expect(itemsOf(text)).toEqual(itemsOf(open));
    expect(text).toContain('[1.2.4]: https://github.com/octo/widgets/compare/v1.2.3...v1.2.4');
    const again = await job({ workspace: second, ref: 'refs/tags/v1.2.4' });
    expect(await readFile(join(second, 'CHANGELOG.md'), 'utf8')).toBe(text);
    expect(again.main.log.join('\n')).toMatch(/^changelog +CHANGELOG\.md: 1\.2\.4 unchanged/m);
  });

  it('that cannot be written stops no other publisher, and makes the step red', async () => {
    const clone = cloned('linked');
    await symlink('/etc/hosts', join(clone, 'CHANGELOG.md'));
    const run = await job({ workspace: clone });
    expect(run.main.conclusion).toBe('failure');
    expect(run.main.annotations).toEqual([expect.objectContaining({ level: 'error', message: expect.stringContaining('CHANGELOG.md') })]);
    expect(only()).toMatchObject({ tag: 'v1.2.4', draft: true });
    expect(run.main.outputs).toMatchObject({ tag: 'v1.2.4', 'release-id': String(only().id) });
    expect(run.main.summary).toContain('CHANGELOG.md');
  });

  it('is written at a terminal where the command names it, and only there', async () => {
    place.tag('v1.2.4');
    const clone = cloned('terminal');
    const run = (...args: readonly string[]) => runCli({ args: ['v1.2.4', '--format', 'json', ...args], cwd: clone });
    expect((await run()).exitCode).toBe(0);
    expect(git(clone, ['status', '--porcelain'])).toBe('');
    const { exitCode, stderr } = await run('--changelog', 'NEWS.md');
    expect([exitCode, stderr]).toEqual([0, expect.stringMatching(/^changelog +NEWS\.md: 1\.2\.4 added/m)]);
    expect(itemsOf(await readFile(join(clone, 'NEWS.md'), 'utf8'))).toHaveLength(3);
    expect((await run('--changelog', '../NEWS.md')).exitCode).toBe(2);
  });

  it('is not written without a checkout, nor in a rehearsal', async () => {
    expect((await job()).main.annotations).toEqual([
      expect.objectContaining({ level: 'notice', message: expect.stringContaining('no checkout') }),
    ]);
    const clone = cloned('rehearsal');
    await job({ workspace: clone, inputs: { 'dry-run': 'full' } });
    expect(git(clone, ['status', '--porcelain'])).toBe('');
  });
});
