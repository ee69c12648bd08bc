import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Commit, Sha } from '../../src/domain.ts';
import { commitsSince, graphOf, reachedFrom, relationTo } from '../../src/range/graph.ts';
import { dags } from '../changes/dags.ts';

/** A commit with everything before it, by following parents as often as it takes. */
function history(commits: readonly Commit[], sha: Sha | null): ReadonlySet<Sha> {
  const all = new Set(sha === null ? [] : [sha]);
  for (const one of all) for (const parent of commits.find((commit) => commit.sha === one)?.parents ?? []) all.add(parent);
  return all;
}

/** Whole histories: what stood outside is no parent. */
const histories = dags().map(({ commits, head }) => {
  const known = new Set(commits.map(({ sha }) => sha));
  return { head, commits: commits.map((commit) => ({ ...commit, parents: commit.parents.filter((parent) => known.has(parent)) })) };
});

describe('a graph', () => {
  it('says of every base in it what the whole history says', () => {
    fc.assert(
      fc.property(histories, fc.nat(), ({ commits, head }, seed) => {
        const bound = seed % 4 === 0 ? null : (commits[seed % commits.length]?.sha ?? null);
        const before = history(commits, bound);
        const all = history(commits, head);
        const graph = graphOf(
          head,
          bound,
          commits.filter(({ sha }) => !before.has(sha)),
        );
        for (const { sha: base } of commits) {
          const own = history(commits, base);
          const since = commits.map(({ sha }) => sha).filter((sha) => all.has(sha) && !own.has(sha));
          const holds = bound === null || own.has(bound);
          const found = commitsSince(graph, base);
          expect(found === 'unknown' ? found : found.map(({ sha }) => sha)).toEqual(holds ? since : 'unknown');
          expect(relationTo(graph, base)).toEqual(holds ? { ahead: since.length, behind: 0, base } : 'unknown');
        }
      }),
    );
  });

  it('knows nothing of a base that is not in it, nor of the root where it does not go so far', () => {
    const commit = { sha: 'b', parents: ['a'], message: '', author: { name: '', login: null }, committedAt: 0 };
    const graph = graphOf('b', 'a', [commit]);
    expect(reachedFrom(graph, 'c')).toBe('unknown');
    expect(reachedFrom(graph, null)).toBe('unknown');
    expect([...reachedFrom(graph, 'a')]).toEqual([]);
  });

  it('of the whole history that misses a commit answers nothing about what stands on it', () => {
    const commit = { sha: 'b', parents: ['a'], message: '', author: { name: '', login: null }, committedAt: 0 };
    expect(commitsSince(graphOf('b', null, [commit]), 'b')).toBe('unknown');
    expect(commitsSince(graphOf('b', null, [commit]), null)).toEqual([commit]);
  });
});
