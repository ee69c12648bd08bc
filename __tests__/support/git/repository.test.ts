import { afterEach, describe, expect, it } from '@jest/globals';
import { mergePull, openPull, pullRecords, rebasePull, squashPull } from './pulls.ts';
import { createRepository, type Repository } from './repository.ts';

const made: Repository[] = [];

function repository(): Repository {
  const fresh = createRepository();
  made.push(fresh);
  return fresh;
}

afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

describe('createRepository', () => {
  it('gives the same shas for the same calls', () => {
    const shas = [repository(), repository()].map((repo) => {
      repo.commit({ message: 'one', files: { 'a.txt': 'a' } });
      return repo.sha(repo.commit({ message: 'two', files: { 'a.txt': null, 'b "q".txt': 'b' } }));
    });
    expect(shas[0]).toMatch(/^[0-9a-f]{40}$/);
    expect(shas[0]).toBe(shas[1]);
    expect(made[0]?.git(['ls-tree', '-r', '--name-only', '-z', 'main'])).toBe('b "q".txt\0');
  });

  it('writes branches, roots, merges and both kinds of tags', () => {
    const repo = repository();
    const root = repo.commit({ message: 'root' });
    repo.branch('side', root);
    const side = repo.commit({ message: 'side', branch: 'side', files: { side: 's' } });
    repo.commit({ message: 'main' });
    const merge = repo.merge({ from: 'side', files: { side: 's' } });
    const orphan = repo.commit({ message: 'orphan', branch: 'gh-pages', parents: [] });
    repo.tag('v1', merge);
    repo.tag('v2', side, { annotated: 'two' });
    expect(repo.git(['rev-list', '--count', 'main'])).toBe('4');
    expect(repo.git(['rev-parse', 'v1'])).toBe(repo.sha(merge));
    expect(repo.git(['cat-file', '-t', 'v2'])).toBe('tag');
    expect(repo.git(['rev-parse', 'v2^{}'])).toBe(repo.sha(side));
    expect(repo.git(['rev-list', '--parents', 'gh-pages'])).toBe(repo.sha(orphan));
    expect(repo.git(['log', '-1', '--format=%s', 'main'])).toBe("Merge branch 'side' into main");
  });

  it('goes on after a flush, from marks, shas and branches', () => {
    const repo = repository();
    const first = repo.commit({ message: 'first' });
    const sha = repo.sha(first);
    repo.commit({ message: 'second' });
    repo.commit({ message: 'third', branch: 'other', parents: [sha] });
    expect(repo.git(['merge-base', 'main', 'other'])).toBe(sha);
    expect(() => repo.sha(':99')).toThrow('No commit has the mark :99');
  });

  it('keeps bytes that are not UTF-8 and empty messages', () => {
    const repo = repository();
    repo.commit({ message: Buffer.from([0xff, 0xfe, 0x41]) });
    repo.commit({ message: '' });
    expect(repo.git(['log', '--format=%B', '-1'])).toBe('');
    expect(repo.git(['rev-list', '--count', 'main'])).toBe('2');
  });

  it('writes two thousand commits in one go', () => {
    const repo = repository();
    for (let n = 0; n < 2000; n++) repo.commit({ message: `commit ${n}` });
    expect(repo.git(['rev-list', '--count', 'main'])).toBe('2000');
  });
});

describe('pull requests', () => {
  it('lands a squash, a merge and a rebase as GitHub does', () => {
    const repo = repository();
    repo.commit({ message: 'start' });
    const commits = [
      { message: 'one', files: { one: '1' } },
      { message: 'two', files: { two: '2' } },
    ];
    const records = pullRecords(repo, [
      squashPull(repo, { number: 1, title: 'Squashed', commits }),
      mergePull(repo, { number: 2, title: 'Merged', commits: [{ message: 'three', files: { three: '3' } }] }),
      rebasePull(repo, { number: 3, title: 'Rebased', commits: [{ message: 'four', files: { four: '4' } }] }),
    ]);
    expect(repo.git(['log', '--first-parent', '--format=%s', 'main']).split('\n')).toEqual([
      'four',
      'Merge pull request #2 from octo/change-2',
      'Squashed (#1)',
      'start',
    ]);
    expect(records.map((record) => record.landed.length)).toEqual([1, 2, 1]);
    expect(records[2]?.mergeCommit).toBe(repo.git(['rev-parse', 'main']));
    expect(records[2]?.commits).not.toContain(records[2]?.mergeCommit);
    expect(repo.git(['ls-tree', '--name-only', 'main']).split('\n')).toEqual(['four', 'one', 'three', 'two']);
    expect(repo.git(['log', '-1', '--format=%B', 'main~2'])).toContain('* one\n\n* two');
  });

  it('keeps the heads of pull requests beside packed refs', () => {
    const repo = repository();
    repo.commit({ message: 'start' });
    repo.tag('v1', 'main', { annotated: 'one' });
    const first = squashPull(repo, { number: 1, title: 'One' });
    repo.git(['pack-refs', '--all']);
    const second = openPull(repo, { number: 2, title: 'Two' });
    const heads = [first, second].map((record) => repo.sha(record.commits[0] ?? ''));
    expect(repo.git(['for-each-ref', '--format=%(objectname)', 'refs/pull']).split('\n')).toEqual(heads);
    expect(repo.git(['rev-parse', 'v1^{}'])).toBe(repo.git(['rev-parse', 'main~1']));
    expect(repo.git(['branch', '--list', 'change-*', '--format=%(refname:short)'])).toBe('change-2');
  });
});
