/** A job that forgot `contents: write` gets its notes, and is told what to add. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { released } from '../support/scenario/histories.ts';
import { itemsOf } from '../support/scenario/seen.ts';
import { type JobRun, Workplace } from '../support/scenario/world.ts';

const READER = 'ghs_reader';

describe('a token that may only read', () => {
  let place: Workplace;
  let run: JobRun;

  beforeAll(async () => {
    const permissions = { contents: 'read', 'pull-requests': 'read' } as const;
    place = await Workplace.open({ history: released(3), tokens: { [READER]: { permissions } } });
    run = await place.job({ token: READER });
  });
  afterAll(() => place.close());

  it('fails the step after the notes are there', async () => {
    const { outputs, summary, conclusion } = run.main;
    expect(conclusion).toBe('failure');
    expect(itemsOf(outputs.notes ?? '')).toHaveLength(3);
    expect(itemsOf(await readFile(outputs['notes-file'] ?? '', 'utf8'))).toHaveLength(3);
    expect(JSON.parse(await readFile(outputs['json-file'] ?? '', 'utf8'))).toMatchObject({ mode: 'ai' });
    expect(summary).toContain(outputs.notes);
    expect(outputs).toMatchObject({ 'release-id': '', 'release-url': '', releases: '[]', tag: 'v1.2.4' });
  });

  it('names the permission as it stands in a workflow', () => {
    const errors = run.main.annotations.filter(({ level }) => level === 'error');
    expect(errors).toHaveLength(1);
    const yaml = ['permissions:', '  contents: write', '  pull-requests: read'];
    expect(errors[0]?.message.split('\n').slice(1)).toEqual(yaml);
    expect(run.main.summary).toContain(yaml.map((line) => `> ${line}`).join('\n'));
    expect(place.github.releases.all()).toEqual([]);
  });

  it('keeps what was answered', () => {
    expect(run.post?.conclusion).toBe('success');
    expect(place.cache.entries).toHaveLength(1);
  });
});

describe('a token that may not see pull requests', () => {
  it('fails with the permission to add instead of writing notes without them', async () => {
    const place = await Workplace.open({ history: released(3), tokens: { [READER]: { permissions: { contents: 'write' } } } });
    const run = await place.main({ token: READER });
    expect(run.main.conclusion).toBe('failure');
    expect(run.main.annotations).toEqual([expect.objectContaining({ message: expect.stringContaining('pull-requests: read') })]);
    expect(run.model).toEqual([]);
    expect(place.github.releases.all()).toEqual([]);
    await place.close();
  });
});
