/** GitHub fails while the pull requests are read: notes still come, of the commits, and say what they lack. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { git } from '../support/git/process.ts';
import { squashPull } from '../support/git/pulls.ts';
import type { Repository } from '../support/git/repository.ts';
import { itemsOf } from '../support/scenario/seen.ts';
import { type MainRun, Workplace } from '../support/scenario/world.ts';

const SAID = 'GitHub failed to tell the pull requests of 2 of 2 commits';
const FOREVER = 1_000;

function history(repository: Repository) {
  repository.commit({ message: 'Begin', files: { 'README.md': '# Widgets\n' } });
  repository.tag('v1.2.3');
  return [
    squashPull(repository, { number: 1, title: 'fix: parse the empty header', labels: ['area: parser'] }),
    squashPull(repository, { number: 2, title: 'feat: add the teal theme' }),
  ];
}

function warningsOf({ main }: MainRun): readonly string[] {
  return main.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
}

describe('GitHub that fails', () => {
  let place: Workplace;
  let workspace: string;

  beforeAll(async () => {
    place = await Workplace.open({ history });
    workspace = await mkdtemp(join(tmpdir(), 'tidings-checkout-'));
    git(place.repository.dir, ['clone', '--quiet', `file://${place.repository.dir}`, workspace]);
  });
  afterAll(async () => {
    await rm(workspace, { recursive: true, force: true });
    await place.close();
  });

  it('altogether: a job with a checkout has its outputs, and fails at the release alone', async () => {
    place.github.fault(() => true, 'drop', FOREVER);
    const run = await place.main({ workspace, key: false, inputs: { from: 'v1.2.3' } });
    place.github.clearFaults();
    const { conclusion, outputs, summary, annotations } = run.main;
    const notes = await readFile(outputs['notes-file'] ?? '', 'utf8');
    expect(itemsOf(notes)).toEqual([expect.stringContaining('Add the teal theme'), expect.stringContaining('Parse the empty header')]);
    expect(notes).toMatch(new RegExp(`^> \\[!WARNING\\]\n> ${SAID}`));
    expect(summary).toContain(SAID);
    expect(outputs).toMatchObject({ complete: 'true', changes: '2' });
    expect(warningsOf(run)).toContainEqual(
      expect.stringMatching(/^GitHub failed at the pull requests of octo\/widgets: .*Check the network/),
    );
    expect(conclusion).toBe('failure');
    expect(annotations.filter(({ level }) => level === 'error').map(({ message }) => message)).toEqual([
      expect.stringMatching(/releases of octo\/widgets/),
    ]);
  });

  it('at GraphQL alone: a job without a checkout has its draft', async () => {
    place.github.fault({ path: '/graphql', query: /on Commit/ }, { status: 500, body: { message: 'Server Error' } }, FOREVER);
    const run = await place.main({ key: false, inputs: { from: 'v1.2.3' } });
    place.github.clearFaults();
    expect(run.main.conclusion).toBe('success');
    expect(warningsOf(run)).toEqual([expect.stringContaining(SAID)]);
    const [release] = place.github.releases.all();
    expect(release?.body).toContain(SAID);
    expect(itemsOf(release?.body ?? '')).toHaveLength(2);
  });
});
