/** A monorepo of five packages with tag families of their own: one reading, one asking, notes and a draft for each. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as v from 'valibot';
import { type NotesDocument, notesSchema } from '../../src/rendering/document-schema.ts';
import { git } from '../support/git/process.ts';
import { type PullRecord, type PullSpec, squashPull } from '../support/git/pulls.ts';
import type { Repository } from '../support/git/repository.ts';
import { runCli } from '../support/runner/cli.ts';
import { itemsOf, operationsOf, titlesAsked, writesOf } from '../support/scenario/seen.ts';
import { type JobRun, type MainRun, Workplace } from '../support/scenario/world.ts';

const NAMES = ['core', 'ui', 'cli', 'docs', 'icons'] as const;
const CONFIG = `packages:\n${NAMES.map((name) => `  ${name}: {paths: [packages/${name}], tag-prefix: ${name}@}\n`).join('')}`;
const COMPARE = 'repos/compare-commits-with-basehead';
const SHARED = 'feat(themes): paint every widget in the colours of the system';

function pull(number: number, title: string, ...paths: readonly string[]): PullSpec {
  const files = Object.fromEntries(paths.map((path) => [`${path}/${number}.txt`, `${number}\n`]));
  return { number, title, commits: [{ message: title, files }] };
}

/** core@1.0.0 and docs@3.0.0, #1 core, ui@2.0.0, #2 ui, cli@0.4.0, #3 of three packages, #4 of none, #5 cli; icons has no tag. */
function history(repository: Repository): readonly PullRecord[] {
  const icons = { 'packages/icons/begin.svg': '<svg/>\n' };
  repository.commit({ message: 'Begin', files: { 'README.md': '# Widgets\n', '.github/tidings.yml': CONFIG, ...icons } });
  repository.tag('core@1.0.0');
  repository.tag('docs@3.0.0');
  const specs: readonly (PullSpec | string)[] = [
    pull(1, 'fix(table): keep the last row in sight', 'packages/core'),
    'ui@2.0.0',
    pull(2, 'fix(menu): open at the first click', 'packages/ui'),
    'cli@0.4.0',
    pull(3, SHARED, 'packages/core', 'packages/ui', 'packages/icons'),
    pull(4, 'ci: look at the weather before a release', '.github/workflows'),
    pull(5, 'fix(flags): read the words behind an equals sign', 'packages/cli'),
  ];
  return specs.flatMap((spec) => {
    if (typeof spec !== 'string') return [squashPull(repository, spec)];
    repository.tag(spec);
    return [];
  });
}

async function documentOf(run: MainRun): Promise<NotesDocument> {
  return v.parse(notesSchema, JSON.parse(await readFile(run.main.outputs['json-file'] ?? '', 'utf8')));
}

/** The titles behind the lines of each package. */
function linesOf(document: NotesDocument): Readonly<Record<string, readonly string[]>> {
  const titles = new Map(document.changes.map(({ id, title }) => [id, title]));
  return Object.fromEntries(document.notes.map((notes) => [notes.package ?? '', notes.entries.map((id) => titles.get(id) ?? '')]));
}

describe('a push to a monorepo', () => {
  let place: Workplace;
  let first: JobRun;
  let root: string;

  beforeAll(async () => {
    place = await Workplace.open({ withoutChild: true, history });
    root = await mkdtemp(join(tmpdir(), 'tidings-packages-'));
    first = await place.job({ withoutChild: false });
  });
  afterAll(async () => {
    await rm(root, { recursive: true, force: true });
    await place.close();
  });

  function drafts(): Readonly<Record<string, readonly string[]>> {
    return Object.fromEntries(place.github.releases.all().map(({ tag, body }) => [tag, itemsOf(body ?? '')]));
  }

  it('writes the notes of each package since its own last release', async () => {
    expect(first.main.conclusion).toBe('success');
    const document = await documentOf(first);
    expect(document.notes.map(({ package: name, range, releaseTag }) => [name ?? '', range.from, releaseTag])).toEqual([
      ['core', 'core@1.0.0', 'core@1.1.0'],
      ['ui', 'ui@2.0.0', 'ui@2.1.0'],
      ['cli', 'cli@0.4.0', 'cli@0.4.1'],
      ['docs', 'docs@3.0.0', null],
      ['icons', null, 'icons@0.1.0'],
    ]);
    expect(linesOf(document)).toEqual({
      core: ['keep the last row in sight', 'paint every widget in the colours of the system'],
      ui: ['open at the first click', 'paint every widget in the colours of the system'],
      cli: ['read the words behind an equals sign'],
      docs: [],
      icons: ['Begin', 'paint every widget in the colours of the system'],
    });
    expect(document.complete).toBe(true);
    expect(document.ledger.map(({ state }) => state)).not.toContain('failed');
  });

  it('asks about a change of three packages once, and reads the commits once', () => {
    expect(titlesAsked(first.model).filter((title) => title.includes('paint every widget'))).toHaveLength(1);
    expect(new Set(titlesAsked(first.model)).size).toBe(titlesAsked(first.model).length);
    expect(operationsOf(first.github).filter((name) => name === 'repos/list-tags')).toHaveLength(1);
  });

  it('keeps a draft for each package with something new', () => {
    expect(Object.keys(drafts()).sort()).toEqual(['cli@0.4.1', 'core@1.1.0', 'icons@0.1.0', 'ui@2.1.0']);
    expect(drafts()['core@1.1.0']).toHaveLength(2);
    const releases: unknown = JSON.parse(first.main.outputs.releases ?? '');
    expect(releases).toEqual(
      ['core@1.1.0', 'ui@2.1.0', 'cli@0.4.1', 'icons@0.1.0'].map((tag) =>
        expect.objectContaining({ package: tag.replace(/@.*/, ''), tag, nextVersion: tag }),
      ),
    );
    expect(first.main.outputs).toMatchObject({ tag: '', 'release-id': '', changes: '6' });
  });

  it('says which changes touch no package, and counts them', async () => {
    const said = expect.stringContaining('look at the weather before a release (#4)');
    expect(first.main.annotations).toEqual([expect.objectContaining({ level: 'notice', message: said })]);
    expect(first.main.summary).toContain('look at the weather before a release');
    const document = await documentOf(first);
    const rows = document.ledger.filter(({ reason }) => reason === 'touches no package');
    expect(rows.map(({ change }) => change)).toEqual(document.unassigned);
    expect(document.unassigned).toHaveLength(1);
  });

  it('joins the notes under the names of the packages, and has a file for each', async () => {
    const { notes = '', 'notes-files': files = '{}' } = first.main.outputs;
    expect(notes.match(/^# .*$/gm)).toEqual(['# `core@1.1.0`', '# `ui@2.1.0`', '# `cli@0.4.1`', '# `icons@0.1.0`']);
    // What touches no package is told where its range is.
    expect(notes.match(/^Not listed: 1 change of no package\.$/gm)?.length).toBeGreaterThan(0);
    const file = v.object({ package: v.string(), audience: v.string(), language: v.string(), path: v.string() });
    const map = v.parse(v.record(v.string(), file), JSON.parse(files));
    const each = Object.values(map);
    expect(Object.keys(map)).toEqual(NAMES.map((name) => `${name}/technical/en`));
    expect(each.map((one) => [one.package, one.audience])).toEqual(NAMES.map((name) => [name, 'technical']));
    expect(itemsOf(await readFile(each[1]?.path ?? '', 'utf8'))).toHaveLength(2);
    expect(first.main.summary).toMatch(/^\| ui \| `ui@2\.0\.0\.\.[0-9a-f]{7}` \| 2 \| /m);
  });

  it('from a complete checkout comes to the same, and asks the model nothing', async () => {
    const workspace = join(root, 'clone');
    git(root, ['clone', '--quiet', `file://${place.repository.dir}`, workspace]);
    const run = await place.main({ workspace });
    expect(run.main.conclusion).toBe('success');
    expect(operationsOf(run.github)).not.toContain(COMPARE);
    expect(run.model).toEqual([]);
    expect(writesOf(run.github)).toEqual([]);
    expect(run.main.outputs.notes).toBe(first.main.outputs.notes);
    expect(linesOf(await documentOf(run))).toEqual(linesOf(await documentOf(first)));
  });

  it('grows by one line in each of the packages that one more pull request touches', async () => {
    const before = drafts();
    place.merge(pull(6, 'fix(keys): listen to the arrow keys', 'packages/core', 'packages/cli'));
    const run = await place.job();
    expect(titlesAsked(run.model)).toEqual(['listen to the arrow keys']);
    expect(writesOf(run.github)).toHaveLength(2);
    expect(drafts()['core@1.1.0']).toHaveLength(3);
    expect(drafts()['cli@0.4.1']).toHaveLength(2);
    expect(drafts()['ui@2.1.0']).toEqual(before['ui@2.1.0']);
    expect(drafts()['core@1.1.0']).toEqual(expect.arrayContaining([...(before['core@1.1.0'] ?? [])]));
  });

  it('of a tag is about the package of the tag alone, whose draft it adopts', async () => {
    place.tag('core@1.1.0');
    const run = await place.main({ ref: 'refs/tags/core@1.1.0' });
    expect(run.main.conclusion).toBe('success');
    expect(run.model).toEqual([]);
    expect(run.main.outputs).toMatchObject({ tag: 'core@1.1.0', 'previous-tag': 'core@1.0.0', 'next-version': '' });
    expect((await documentOf(run)).notes.map(({ package: name }) => name)).toEqual(['core']);
    expect(itemsOf(run.main.outputs.notes ?? '')).toHaveLength(3);
    expect(Object.keys(drafts())).toHaveLength(4);
  });

  it('of a tag that is no package’s is about the whole repository', async () => {
    place.tag('v1.0.0');
    const run = await place.main({ ref: 'refs/tags/v1.0.0', inputs: { release: 'none' } });
    const { notes, unassigned } = await documentOf(run);
    expect(notes.map(({ package: name }) => name)).toEqual([null]);
    expect([notes[0]?.entries.length, unassigned]).toEqual([7, []]);
  });

  it('with one package that cannot be published still publishes the others', async () => {
    for (const { id } of place.github.releases.all()) place.github.releases.remove(id);
    place.github.fault({ method: 'POST', path: /\/releases$/ }, { status: 422, body: { message: 'Validation Failed' } });
    const run = await place.main({ inputs: { package: 'ui, cli' } });
    expect(run.main.conclusion).toBe('failure');
    expect(Object.keys(drafts())).toHaveLength(1);
    const errors = run.main.annotations.filter(({ level }) => level === 'error');
    expect(errors).toEqual([expect.objectContaining({ message: expect.stringMatching(/^(ui|cli): /) })]);
    expect(JSON.parse(run.main.outputs.releases ?? '')).toHaveLength(1);
  });

  it('is published by a second job from the JSON, all packages', async () => {
    for (const { id } of place.github.releases.all()) place.github.releases.remove(id);
    const writing = await place.main({ inputs: { release: 'none', package: '*' } });
    const run = await place.main({ key: false, inputs: { 'notes-json': writing.main.outputs['json-file'] ?? '' } });
    expect(run.main.conclusion).toBe('success');
    expect([run.model, run.cache]).toEqual([[], []]);
    expect(Object.keys(drafts()).sort()).toEqual(['cli@0.4.1', 'icons@0.1.0', 'ui@2.1.0']);
    expect(run.main.outputs.notes).toBe(writing.main.outputs.notes);
  });

  it('plans the calls of all packages, and tells what each has', async () => {
    place.cache.evict(() => true);
    const run = await place.main({ inputs: { 'dry-run': 'plan' } });
    expect(run.main.log.join('\n')).toMatch(/^plan +\d+ changes in \d of 5 packages \(.*icons 2.*\): 0 remembered, 1 chunk to ask/m);
    expect(run.model).toEqual([]);
  });

  it('at a terminal prints all packages, or those that are named', async () => {
    const command = (...args: readonly string[]) =>
      runCli({ args: ['--repo', join(root, 'clone'), '--repository', 'octo/widgets', ...args, 'main'], cwd: root });
    const [all, two, wrong] = await Promise.all([command(), command('--package', 'ui', '--package', 'cli'), command('--package', 'vue')]);
    expect(all.stdout.match(/^# .*$/gm)).toHaveLength(4);
    expect(two.stdout.match(/^# .*$/gm)).toHaveLength(2);
    expect([all.exitCode, two.exitCode, wrong.exitCode]).toEqual([0, 0, 2]);
    expect(wrong.stderr).toContain('names "vue"');
  });
});
