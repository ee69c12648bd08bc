import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mergePull, pullRecords, squashPull } from '../git/pulls.ts';
import { createRepository, type Repository } from '../git/repository.ts';
import { readGraph } from './git-graph.ts';
import { derivePulls, PullRegistry } from './pull-registry.ts';

let repository: Repository;

beforeAll(() => {
  repository = createRepository();
  repository.commit({ message: 'start' });
});

afterAll(() => repository.remove());

describe('derivePulls', () => {
  it('reads squash and merge commits as what they were, and leaves a sync from elsewhere alone', async () => {
    const records = pullRecords(repository, [
      squashPull(repository, { number: 1, title: 'feat: one' }),
      mergePull(repository, { number: 2, title: 'fix: two', headBranch: 'two', commits: [{ message: 'a' }, { message: 'b' }] }),
    ]);
    const foreign = repository.commit({ message: 'Elsewhere (#90)', branch: 'foreign', parents: [] });
    repository.merge({ from: foreign, message: 'Merge pull request #3 from octo/sync\n\nsync' });
    repository.flush();
    const graph = await readGraph(repository.dir);
    const derived = new Map(derivePulls(graph, (email) => email.replace(/@.*/, '')).map((record) => [record.number, record]));
    const { mergeCommit, landed } = records[0] ?? { mergeCommit: null, landed: [] };
    expect(derived.get(1)).toMatchObject({ title: 'feat: one', author: 'ada', state: 'closed', mergeCommit, landed });
    expect(derived.get(2)).toMatchObject({
      title: 'fix: two',
      headBranch: 'two',
      landed: records[1]?.landed,
      commits: records[1]?.commits,
    });
    expect(derived.get(3)).toMatchObject({ title: 'sync', commits: [], landed: [graph.resolve('main')?.sha] });
  });
});

describe('PullRegistry', () => {
  it('follows changes', () => {
    const [record] = pullRecords(repository, [squashPull(repository, { number: 7, title: 'feat: seven' })]);
    const registry = new PullRegistry(record ? [record] : []);
    const sha = record?.mergeCommit ?? '';
    expect(registry.ofCommit(sha, 0)).toEqual([record]);
    registry.change(7, { labels: ['late'] });
    expect(registry.ofCommit(sha, 0)[0]?.labels).toEqual(['late']);
    registry.remove(7);
    expect(registry.ofCommit(sha, 0)).toEqual([]);
    expect(() => registry.change(7, {})).toThrow('There is no pull request #7');
  });
});
