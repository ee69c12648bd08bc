/** Difficulty: the previous tag is not an ancestor, and commits on both sides are the same change. On both sources. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gitFragments } from '../../src/adapters/git/fragments.ts';
import { openGitHistory } from '../../src/adapters/git/history.ts';
import { gitDiffs } from '../../src/adapters/git/patches.ts';
import { createFragments } from '../../src/adapters/github/fragments.ts';
import { createGitHubHistory } from '../../src/adapters/github/history.ts';
import { createDiffs } from '../../src/adapters/github/patches.ts';
import { createPulls } from '../../src/adapters/github/pulls.ts';
import { parseInputs } from '../../src/config/inputs.ts';
import { makeConfig } from '../../src/config/make.ts';
import { unaskedLine } from '../../src/report/story.ts';
import { collect, type Sources } from '../../src/steps/collect.ts';
import { findRange } from '../../src/steps/find-range.ts';
import { clientOf, closeAll, counts, HOME, type Served, serve } from '../adapters/github/bed.ts';
import { mergePull, type PullRecord, squashPull } from '../support/git/pulls.ts';
import type { Repository } from '../support/git/repository.ts';

afterAll(closeAll);

/**
 * main: v1.0.0, #1, #2 (breaking), a plain fix, #3 (two commits), #4, #5, v1.1.0.
 * 1.0.x: picks of #1 and #2, the plain fix, half of #3, a backport #6 of #4, a pick of #5 and its revert, v1.0.1.
 */
function build(repository: Repository): readonly PullRecord[] {
  repository.commit({ message: 'Begin', files: { 'README.md': '# Widgets\n' } });
  repository.tag('v1.0.0');
  repository.branch('1.0.x');
  repository.flush();
  const one = squashPull(repository, { number: 1, title: 'fix: one' });
  const two = squashPull(repository, { number: 2, title: 'feat!: two' });
  const plain = { message: 'fix: by hand', files: { 'hand.txt': 'by hand\n' } };
  repository.commit(plain);
  const halves = ['fix: a half', 'fix: another half'].map((message, at) => ({ message, files: { [`half-${at}.txt`]: message } }));
  const three = mergePull(repository, { number: 3, title: 'Both halves', commits: halves });
  const four = squashPull(repository, { number: 4, title: 'fix: four' });
  const five = squashPull(repository, { number: 5, title: 'feat: five' });
  repository.tag('v1.1.0');
  const line = { branch: '1.0.x' };
  repository.commit({ ...line, message: 'fix: one (#1)', files: { 'one.txt': 'resolved\n' } });
  const picked = repository.sha(two.mergeCommit ?? '');
  repository.commit({
    ...line,
    message: `feat: two, for the old line\n\n(cherry picked from commit ${picked})`,
    files: { 'two.txt': '2' },
  });
  repository.commit({ ...line, ...plain });
  repository.commit({ ...line, ...halves[0], message: 'fix: a half' });
  const six = squashPull(repository, { number: 6, title: '[Backport 1.0.x] fix: four (#4)', base: '1.0.x' });
  const back = repository.commit({ ...line, message: 'feat: five (#5)', files: { 'changes/5.txt': 'feat: five\n' } });
  repository.commit({
    ...line,
    message: `Revert "feat: five (#5)"\n\nThis reverts commit ${repository.sha(back)}.`,
    files: { 'changes/5.txt': null },
  });
  repository.commit({ ...line, message: 'docs: for the old line alone', files: { 'old.md': 'old\n' } });
  repository.tag('v1.0.1', '1.0.x');
  return [one, two, three, four, five, six];
}

describe('a base on another line of history', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(build);
  });

  const [config, repository] = [makeConfig(parseInputs({}), {}), HOME];

  async function read(sources: Sources) {
    const range = await findRange({ from: 'v1.0.1', to: 'v1.1.0', tagPrefix: null }, sources.history);
    const collected = await collect(range, config, sources);
    const shipped = collected.changes.filter(({ id }) => collected.shipped.has(id)).map(({ evidence }) => evidence.title);
    return { range, collected, shipped };
  }

  async function clone(withToken: boolean): Promise<Sources> {
    const { dir } = served.repository;
    const pulls = withToken ? createPulls(clientOf(served.server), HOME) : null;
    return { history: await openGitHistory(dir), diffs: gitDiffs(dir), fragments: gitFragments(dir), pulls, repository };
  }

  it.each([
    ['a clone', false],
    ['a clone and GitHub', true],
  ])('leaves out what the other line shipped, by number, origin and patch: %s', async (_what, withToken) => {
    const { range, collected, shipped } = await read(await clone(withToken));
    expect(range).toMatchObject({
      base: served.repository.git(['rev-parse', 'v1.0.0']),
      side: served.repository.git(['rev-parse', 'v1.0.1']),
    });
    expect(shipped).toEqual(['one', 'two', 'by hand', 'four']);
    expect([...new Set(collected.shipped.values())]).toEqual(['already in v1.0.1']);
    expect([collected.commits.length, collected.counted, collected.changes.length]).toEqual([8, 8, 6]);
  });

  it('leaves out what numbers, titles and patches tell where GitHub fails at the other line, and says so', async () => {
    const own = new RegExp(served.repository.git(['rev-parse', 'v1.0.1']));
    served.server.fault({ path: '/graphql', query: own }, { status: 500, body: { message: 'Server Error' } }, 1_000);
    const { collected, shipped } = await read(await clone(true));
    served.server.clearFaults();
    expect(shipped).toEqual(['one', 'two', 'by hand', 'four']);
    expect(collected.unasked).toMatchObject({ commits: 0, side: true, fault: { message: expect.stringContaining('octo/widgets') } });
    expect(unaskedLine(collected.unasked, 8)).toMatch(/^GitHub failed to tell pull requests of the release before/);
  });

  it('leaves out the same from GitHub alone, but what only patches tell, inside the budget', async () => {
    served.server.requests.length = 0;
    const client = clientOf(served.server);
    const history = createGitHubHistory(client, HOME);
    const { collected, shipped } = await read({
      history,
      pulls: createPulls(client, HOME),
      diffs: createDiffs(client, HOME),
      fragments: createFragments(client, HOME),
      repository,
    });
    expect(shipped).toEqual(['one', 'two', 'four']);
    expect([collected.commits.length, collected.changes.length]).toEqual([8, 6]);
    const { rest, graphql } = counts(served.server);
    expect(rest + graphql).toBeLessThanOrEqual(2 * (1 + 1 + 4));
  });
});
