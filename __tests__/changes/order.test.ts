import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linesOf } from '../../src/changes/lines.ts';
import { orderCommits } from '../../src/changes/order.ts';
import type { Commit } from '../../src/domain.ts';
import { dags } from './dags.ts';
import { commitsOf, sha } from './history.ts';

const marks = (commits: readonly Commit[]): string =>
  commits.map((commit) => String.fromCharCode(Number.parseInt(commit.sha.slice(0, 2), 16))).join('');

describe('orderCommits', () => {
  it('puts a branch right before the merge that brings it in', () => {
    const commits = commitsOf([
      { mark: 'a', message: '' },
      { mark: 'x', message: '', parents: ['a'] },
      { mark: 'y', message: '', parents: ['x'] },
      { mark: 'b', message: '', parents: ['a'] },
      { mark: 'm', message: '', parents: ['b', 'y'] },
      { mark: 'c', message: '', parents: ['m'] },
    ]);
    expect(marks(orderCommits(commits, sha('c')))).toBe('abxymc');
  });

  it('keeps commits that the head does not reach, at the end', () => {
    const commits = commitsOf([
      { mark: 'z', message: '', parents: ['base'] },
      { mark: 'y', message: '', parents: ['base'] },
      { mark: 'a', message: '', parents: ['base'] },
    ]);
    expect(marks(orderCommits(commits, sha('a')))).toBe('ayz');
  });

  it('walks 20,000 commits in a row', () => {
    const commits = Array.from({ length: 20_000 }, (_, index) => ({
      sha: `${index}`,
      parents: index === 0 ? [] : [`${index - 1}`],
      message: '',
      author: { name: 'a', login: null },
      committedAt: 0,
    }));
    const ordered = orderCommits(commits, '19999');
    expect(ordered).toHaveLength(20_000);
    expect(ordered[12_345]?.sha).toBe('12345');
    expect(linesOf(ordered, '19999')).toHaveLength(1);
  });

  it('has every parent before its child and takes no part of input order and dates', () => {
    fc.assert(
      fc.property(dags(), fc.infiniteStream(fc.nat()), ({ commits, head }, random) => {
        const ordered = orderCommits(commits, head);
        const place = new Map(ordered.map((commit, index) => [commit.sha, index]));
        expect(ordered).toHaveLength(commits.length);
        for (const commit of ordered)
          for (const parent of commit.parents) expect(place.get(parent) ?? -1).toBeLessThan(place.get(commit.sha) ?? -1);
        const shuffled = [...commits]
          .map((commit) => ({ ...commit, committedAt: random.next().value }))
          .sort((a, b) => a.committedAt - b.committedAt);
        expect(orderCommits(shuffled, head).map((commit) => commit.sha)).toEqual(ordered.map((commit) => commit.sha));
      }),
    );
  });

  it('leaves the rest in order when a base part goes, and appends an appended head', () => {
    fc.assert(
      fc.property(dags(), fc.nat(), ({ commits, head }, pick) => {
        const ordered = orderCommits(commits, head);
        const base = commits[pick % commits.length];
        const gone = ancestors(commits, base?.sha ?? '');
        const left = commits.filter((commit) => !gone.has(commit.sha));
        expect(orderCommits(left, head).map((commit) => commit.sha)).toEqual(
          ordered.map((commit) => commit.sha).filter((one) => !gone.has(one)),
        );
        const next: Commit = { sha: 'f'.repeat(40), parents: [head], message: '', author: { name: 'a', login: null }, committedAt: 0 };
        expect(orderCommits([next, ...commits], next.sha)).toEqual([...ordered, next]);
      }),
    );
  });

  it('cuts every commit into exactly one line of first parents', () => {
    fc.assert(
      fc.property(dags(), ({ commits, head }) => {
        const lines = linesOf(orderCommits(commits, head), head);
        expect(lines.flatMap((line) => line.commits.map((commit) => commit.sha)).sort()).toEqual(
          commits.map((commit) => commit.sha).sort(),
        );
        for (const line of lines)
          expect(line.commits.slice(1).map((commit) => commit.parents[0])).toEqual(line.commits.slice(0, -1).map((commit) => commit.sha));
      }),
    );
  });
});

function ancestors(commits: readonly Commit[], from: string): ReadonlySet<string> {
  const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
  const found = new Set<string>();
  const waiting = [from];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    waiting.push(...(bySha.get(next)?.parents ?? []));
  }
  return found;
}
