/** Pushes to the default branch keep one draft up to date, and the tag adopts it. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { git } from '../support/git/process.ts';
import { readActionFile } from '../support/runner/action-file.ts';
import { released, title } from '../support/scenario/histories.ts';
import { itemsOf, tasksOf, titlesAsked, writesOf } from '../support/scenario/seen.ts';
import { ACTION, type JobRun, Workplace } from '../support/scenario/world.ts';

const CHANGES = 60;
const LATE = 'fix(search): find the words behind an apostrophe';

describe('a run that is overtaken by a later one', () => {
  let place: Workplace;
  let early: string;
  let newest: string;

  beforeAll(async () => {
    place = await Workplace.open({ history: released(3) });
    early = place.sha();
    await place.main({ key: false });
    place.merge({ number: 4, title: LATE });
    await place.main({ key: false });
    newest = place.github.releases.all()[0]?.body ?? '';
  });
  afterAll(() => place.close());

  it('takes nothing back from the draft, and says so', async () => {
    place.repository.branch('early', early);
    const run = await place.main({ key: false, ref: 'refs/heads/early' });
    expect(run.main.conclusion).toBe('success');
    expect(writesOf(run.github)).toEqual([]);
    expect(itemsOf(newest)).toHaveLength(4);
    expect(place.github.releases.all()).toEqual([expect.objectContaining({ body: newest })]);
    expect(run.main.annotations).toEqual([expect.objectContaining({ level: 'notice', message: expect.stringContaining('later commit') })]);
    expect(itemsOf(run.main.outputs.notes ?? '')).toHaveLength(3);
  });

  it('takes nothing back either with a checkout that is older than the draft', async () => {
    const root = await mkdtemp(join(tmpdir(), 'tidings-early-'));
    git(root, ['clone', '--quiet', '--single-branch', '--branch', 'early', `file://${place.repository.dir}`, 'clone']);
    const run = await place.main({ key: false, ref: 'refs/heads/early', workspace: join(root, 'clone') });
    await rm(root, { recursive: true, force: true });
    expect(run.main.log.join('\n')).toMatch(/^read .*from the clone/m);
    expect(writesOf(run.github)).toEqual([]);
    expect(place.github.releases.all()).toEqual([expect.objectContaining({ body: newest })]);
  });

  it('gives way to a history that was written anew', async () => {
    place.repository.branch('main', early);
    place.merge({ number: 5, title: 'fix: something else' });
    const run = await place.main({ key: false });
    expect(writesOf(run.github)).toHaveLength(1);
    const items = itemsOf(place.github.releases.all()[0]?.body ?? '');
    expect(items).toHaveLength(4);
    expect(items.filter((line) => line.includes('Something else'))).toHaveLength(1);
  });
});

describe('a standing draft', () => {
  let place: Workplace;
  let first: JobRun;
  let firstBody: string;
  let files: { readonly markdown: string; readonly json: string };

  beforeAll(async () => {
    place = await Workplace.open({ history: released(CHANGES) });
    first = await place.job();
    firstBody = draft()?.body ?? '';
    const { 'notes-file': notesFile = '', 'json-file': jsonFile = '' } = first.main.outputs;
    files = { markdown: await readFile(notesFile, 'utf8'), json: await readFile(jsonFile, 'utf8') };
  });
  afterAll(() => place.close());

  function draft() {
    const all = place.github.releases.all();
    expect(all).toHaveLength(1);
    return all[0];
  }

  it('is made by the first push, with every output of action.yml', async () => {
    const { outputs, conclusion } = first.main;
    const file = await readActionFile(ACTION);
    expect(conclusion).toBe('success');
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(file.outputs).sort());
    const release = draft();
    expect(release).toMatchObject({ tag: 'v1.2.4', name: 'v1.2.4', draft: true, prerelease: false, target: place.sha() });
    const url = outputs['release-url'] ?? '';
    expect(url).toMatch(/^https:\/\/github\.com\/octo\/widgets\/releases\/tag\/untagged-/);
    expect(outputs).toMatchObject({
      tag: 'v1.2.4',
      'next-version': 'v1.2.4',
      'previous-tag': 'v1.2.3',
      range: `v1.2.3..${place.sha().slice(0, 7)}`,
      'release-id': String(release?.id),
      changes: String(CHANGES),
      complete: 'true',
      mode: 'ai',
      'cache-hits': '0',
    });
    expect(JSON.parse(outputs.releases ?? '')).toEqual([{ package: null, tag: 'v1.2.4', id: release?.id, url, nextVersion: 'v1.2.4' }]);
    expect(Number(outputs.cost)).toBeGreaterThan(0);
    expect(Number(outputs['cache-misses'])).toBeGreaterThanOrEqual(CHANGES);
  });

  it('holds a line with its reference for each change, as outputs, files and summary do', () => {
    const { outputs, summary } = first.main;
    const items = itemsOf(firstBody);
    expect(items).toHaveLength(CHANGES);
    for (let n = 1; n <= CHANGES; n += 1) expect(firstBody.split(`[#${n}](https://github.com/octo/widgets/pull/${n})`)).toHaveLength(2);
    expect(firstBody).toContain(' by @ada)');
    expect(files.markdown).toBe(`${outputs.notes}\n`);
    expect(outputs.notes).toContain(' by ada)');
    expect(itemsOf(outputs.notes ?? '')).toEqual(items.map((line) => line.replace('@ada', 'ada')));
    expect(JSON.parse(files.json)).toMatchObject({ complete: true, mode: 'ai', range: { from: 'v1.2.3', head: place.sha() } });
    expect(summary).toContain(outputs.notes);
    expect(summary).toContain(`${CHANGES} changes, complete, AI`);
    expect(first.main.log.at(-1)).toMatch(/^done .*60 changes, 60 of 60 commits accounted for, ai/);
  });

  it('asks each change once, in chunks, and keeps the answers in the cache', () => {
    expect([...titlesAsked(first.model)].sort()).toEqual(Array.from({ length: CHANGES }, (_, at) => bare(title(at + 1))).sort());
    expect(tasksOf(first.model).filter((task) => task === 'map')).toHaveLength(3);
    expect(tasksOf(first.model).filter((task) => task === 'compose')).toHaveLength(1);
    expect(place.cache.entries).toHaveLength(1);
    expect(first.post?.conclusion).toBe('success');
  });

  it('is left alone by a run that finds nothing new', async () => {
    const before = draft();
    const again = await place.job();
    expect(again.model).toEqual([]);
    expect(writesOf(again.github)).toEqual([]);
    expect(draft()).toEqual(before);
    expect(again.main.outputs).toMatchObject({ 'cache-misses': '0', cost: '0.0000', mode: 'ai', 'release-id': String(before?.id) });
    expect(again.main.outputs.notes).toBe(first.main.outputs.notes);
    expect(again.main.log.join('\n')).toMatch(/^draft +v1\.2\.4 unchanged/m);
    expect(again.cache.filter(({ operation }) => operation === 'upload')).toEqual([]);
  });

  it('grows by one line for one more pull request, and asks about that one alone', async () => {
    place.merge({ number: 61, title: LATE });
    const grown = await place.job();
    const tasks = tasksOf(grown.model);
    expect(titlesAsked(grown.model)).toEqual([bare(LATE)]);
    // All of it in the model's words: the rules would word the older lines alike here.
    expect(grown.main.outputs.mode).toBe('ai');
    expect(tasks.filter((task) => task === 'map')).toHaveLength(1);
    expect(tasks.filter((task) => task === 'merge').length).toBeLessThanOrEqual(2);
    expect(tasks.filter((task) => task === 'compose').length).toBeLessThanOrEqual(1);
    expect(writesOf(grown.github)).toEqual([`PATCH /repos/octo/widgets/releases/${draft()?.id}`]);
    const items = itemsOf(draft()?.body ?? '');
    const added = items.filter((line) => line.includes('/pull/61)'));
    expect(added).toEqual([expect.stringContaining('Find the words behind an apostrophe')]);
    expect(items.filter((line) => !added.includes(line))).toEqual(itemsOf(firstBody));
  });

  it('becomes the next minor version in place when a feature lands', async () => {
    const id = draft()?.id;
    place.merge({ number: 62, title: 'feat: print on both sides' });
    const run = await place.job();
    expect(draft()).toMatchObject({ id, tag: 'v1.3.0', name: 'v1.3.0', draft: true });
    expect(run.main.outputs).toMatchObject({ 'next-version': 'v1.3.0', tag: 'v1.3.0', 'release-id': String(id) });
  });

  it('is adopted by a tag of another name, and asks for nothing on the way', async () => {
    const before = draft();
    place.tag('v2.0.0');
    const run = await place.job({ ref: 'refs/tags/v2.0.0' });
    expect(run.model).toEqual([]);
    expect(draft()).toMatchObject({ id: before?.id, tag: 'v2.0.0', name: 'v2.0.0', draft: true });
    expect(itemsOf(draft()?.body ?? '')).toEqual(itemsOf(before?.body ?? ''));
    expect(run.main.outputs).toMatchObject({ tag: 'v2.0.0', 'next-version': '', range: 'v1.2.3..v2.0.0', 'previous-tag': 'v1.2.3' });
    expect(run.main.log.join('\n')).toMatch(/^draft +v2\.0\.0 adopted/m);
  });

  it('is not made where nothing came after the tag', async () => {
    const run = await place.main();
    expect(run.main.conclusion).toBe('success');
    expect(run.model).toEqual([]);
    expect(writesOf(run.github)).toEqual([]);
    expect(draft()?.tag).toBe('v2.0.0');
  });

  it('leaves nothing in the workspace', async () => {
    expect(await readdir(first.main.job.workspace)).toEqual([]);
  });
});

/** A title as it stands in a request: type and area are members of their own. */
function bare(text: string): string {
  return text.replace(/^\w+(\(\w+\))?: /, '');
}
