/** A writing job with the key and no right to write, and a publishing job with the right and no key. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { released } from '../support/scenario/histories.ts';
import { operationsOf, writesOf } from '../support/scenario/seen.ts';
import { type JobRun, type MainRun, Workplace } from '../support/scenario/world.ts';

const READER = 'ghs_reader';
const WRITER = 'ghs_writer';
/** As SECURITY.md has it. */
const WRITER_ALONE = 'ghs_writer_alone';

describe('two jobs', () => {
  let place: Workplace;
  let writing: JobRun;

  beforeAll(async () => {
    place = await Workplace.open({
      withoutChild: true,
      history: released(5),
      tokens: {
        [READER]: { permissions: { contents: 'read', 'pull-requests': 'read' } },
        [WRITER_ALONE]: { permissions: { contents: 'write' } },
        [WRITER]: { permissions: { contents: 'write', 'pull-requests': 'read' } },
      },
    });
    writing = await place.job({ token: READER, inputs: { release: 'none' } });
  });
  afterAll(() => place.close());

  function publish(file: string, inputs: Readonly<Record<string, string>> = {}, token = WRITER): Promise<MainRun> {
    return place.main({ token, key: false, inputs: { 'notes-json': file, ...inputs } });
  }

  function only() {
    const all = place.github.releases.all();
    expect(all).toHaveLength(1);
    return all[0];
  }

  it('the first one writes notes and nothing else', () => {
    expect(writing.main.conclusion).toBe('success');
    expect(writesOf(writing.github)).toEqual([]);
    expect(operationsOf(writing.github)).not.toContain('repos/list-releases');
    expect(writing.main.outputs).toMatchObject({ mode: 'ai', 'release-id': '', releases: '[]' });
  });

  it('the second one makes of them what a single job makes', async () => {
    const run = await publish(writing.main.outputs['json-file'] ?? '');
    expect(run.main.conclusion).toBe('success');
    expect([run.model, run.cache]).toEqual([[], []]);
    expect(run.main.log.join('\n')).toMatch(/^check +5 commits and 5 pull requests are in the range/m);
    expect(run.github.filter(({ path }) => !path.includes('/releases')).length).toBeLessThanOrEqual(1 + 1 + 4);
    const { notes, changes, mode, complete, tag, range, 'next-version': next } = writing.main.outputs;
    expect(run.main.outputs).toMatchObject({ notes, changes, mode, complete, tag, range, 'next-version': next });
    const published = only();
    expect(run.main.outputs['release-id']).toBe(String(published?.id));

    place.github.releases.remove(published?.id ?? 0);
    await place.main({ token: WRITER });
    expect({ ...only(), id: 0, createdAt: '', updatedAt: '' }).toEqual({ ...published, id: 0, createdAt: '', updatedAt: '' });
  });

  it('the second one needs no right but the one to write', async () => {
    const run = await publish(writing.main.outputs['json-file'] ?? '', {}, WRITER_ALONE);
    expect(run.main.conclusion).toBe('success');
    expect(run.main.annotations).toEqual([]);
    expect(run.main.outputs['release-id']).toBe(String(only()?.id));
  });

  it.each([
    ['a pull request that is not in the range', /"number":3,"url":"[^"]*"/, '"number":4,"url":null', '#4'],
    ['an address elsewhere', /"number":3,"url":"https:\/\/github\.com\/octo/, '"number":3,"url":"https://github.com/evil', '#3'],
    ['another server', /"server":"https:\/\/github\.com"/, '"server":"https://github.evil"', 'github.evil'],
    ['a commit that nobody made', /"ledger":\[\{"sha":"[0-9a-f]{8}/, '"ledger":[{"sha":"00000000', '0000000'],
    ['a tag that is not there', /"tag":null/g, '"tag":"v1.2.4"', 'v1.2.4'],
  ])('%s in the notes is refused before anything is written', async (_what, found, replaced, named) => {
    const text = await readFile(writing.main.outputs['json-file'] ?? '', 'utf8');
    const file = join(writing.main.job.temp, 'changed.json');
    expect(text).toMatch(found);
    await writeFile(file, text.replace(found, replaced));
    const run = await publish(file);
    expect(run.main.conclusion).toBe('failure');
    expect(run.main.annotations).toEqual([expect.objectContaining({ level: 'error', message: expect.stringContaining(named) })]);
    expect(writesOf(run.github)).toEqual([]);
    expect(run.main.outputs).toEqual({ complete: 'false', mode: 'ai' });
    expect(run.main.summary).toContain('### ❌ No release (bad-notes)');
  });

  it('a rehearsal of the second one writes nothing; the evidence page is made where it is asked for, and no stranger is an author', async () => {
    const text = await readFile(writing.main.outputs['json-file'] ?? '', 'utf8');
    const file = join(writing.main.job.temp, 'peopled.json');
    expect(text).toMatch(/"login":"[^"]+"/);
    await writeFile(file, text.replace(/"login":"[^"]+"/g, '"login":"evil"'));
    const run = await publish(file, { 'dry-run': 'full', config: 'evidence-page: true' });
    const told = run.main.annotations.map(({ message }) => message);
    expect(told).toEqual([expect.stringContaining('is by "evil": people whom GitHub knows stand in their place')]);
    // Nobody says who is new.
    expect(run.main.outputs.notes).toBe(writing.main.outputs.notes?.replace('first contributions by ', ''));
    expect(run.main.conclusion).toBe('success');
    expect(writesOf(run.github)).toEqual([]);
    expect(run.main.outputs).toMatchObject({ 'release-id': '', tag: 'v1.2.4' });
    const page = await readFile(run.main.outputs['evidence-page'] ?? '', 'utf8');
    expect(page).toContain("Made from the notes' JSON");
    expect(page).toContain('"label":"#3"');
  });

  it('notes of another repository are refused', async () => {
    const text = await readFile(writing.main.outputs['json-file'] ?? '', 'utf8');
    const file = join(writing.main.job.temp, 'others.json');
    await writeFile(file, text.replace('"name":"widgets"', '"name":"gadgets"'));
    const run = await publish(file);
    expect(run.main.conclusion).toBe('failure');
    expect(run.main.annotations).toEqual([expect.objectContaining({ level: 'error', message: expect.stringContaining('octo/gadgets') })]);
    expect(run.github).toEqual([]);
  });

  it.each([
    ['is not there', 'missing.json', null],
    ['is no JSON', 'broken.json', '{'],
    ['is other JSON', 'other.json', '{"format":"tidings-notes","version":99}'],
  ])('a file that %s is refused by name', async (_what, name, text) => {
    const file = join(writing.main.job.temp, name);
    if (text !== null) await writeFile(file, text);
    const run = await publish(file);
    expect(run.main.conclusion).toBe('failure');
    expect(run.main.annotations.filter(({ level }) => level === 'error')).toHaveLength(1);
    expect(run.github).toEqual([]);
  });

  it('without a tag the release stays a draft, and that is said', async () => {
    const run = await publish(writing.main.outputs['json-file'] ?? '', { release: 'publish' });
    expect(only()?.draft).toBe(true);
    expect(run.main.annotations).toEqual([expect.objectContaining({ level: 'notice', message: expect.stringContaining('v1.2.4') })]);
  });

  it('with a tag the release is published', async () => {
    const draft = only();
    place.tag('v1.2.4');
    const run = await place.main({ token: WRITER, ref: 'refs/tags/v1.2.4', inputs: { release: 'publish' } });
    expect(run.main.conclusion).toBe('success');
    expect(only()).toMatchObject({ id: draft?.id, draft: false, tag: 'v1.2.4' });
    expect(run.main.outputs['release-url']).toBe('https://github.com/octo/widgets/releases/tag/v1.2.4');
    expect(run.model).toEqual([]);
  });
});
