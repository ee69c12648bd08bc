/** A stretch of history that was read once, and what its parents alone say of the ranges inside it. */
import type { Commit, Sha } from '../domain.ts';
import type { Relation } from '../ports/history.ts';

/** All that `head` has more than `bound`: an ancestor of the head, or null where it goes down to the roots. */
export type Graph = { readonly head: Sha; readonly bound: Sha | null; readonly commits: ReadonlyMap<Sha, Commit> };

export function graphOf(head: Sha, bound: Sha | null, commits: readonly Commit[]): Graph {
  return { head, bound, commits: new Map(commits.map((commit) => [commit.sha, commit])) };
}

/**
 * The commits of the graph that `base` has, itself among them; null for the root: none. `unknown` where the graph does not hold all that
 * the head has more than the base: the base is not in it, or branched off before the bound.
 */
export function reachedFrom(graph: Graph, base: Sha | null): ReadonlySet<Sha> | 'unknown' {
  if (base === graph.bound) return new Set();
  if (base === null || !graph.commits.has(base)) return 'unknown';
  const reached = new Set([base]);
  const outside = new Set<Sha>();
  for (const sha of reached) {
    for (const parent of graph.commits.get(sha)?.parents ?? []) (graph.commits.has(parent) ? reached : outside).add(parent);
  }
  const holdsAll = graph.bound === null ? outside.size === 0 : outside.has(graph.bound);
  return holdsAll ? reached : 'unknown';
}

/** How the graph's head stands to `base`; `unknown` as above. */
export function relationTo(graph: Graph, base: Sha): Relation | 'unknown' {
  const reached = reachedFrom(graph, base);
  return reached === 'unknown' ? reached : { ahead: graph.commits.size - reached.size, behind: 0, base };
}

/** The commits that the head has more than `base`, in the order of the graph; `unknown` as above. */
export function commitsSince(graph: Graph, base: Sha | null): readonly Commit[] | 'unknown' {
  const reached = reachedFrom(graph, base);
  return reached === 'unknown' ? reached : [...graph.commits.values()].filter(({ sha }) => !reached.has(sha));
}
