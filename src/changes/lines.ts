/** The lines of history in a range: the first-parent chain of its head, and the chains that its merges bring in. */
import type { Commit, Sha } from '../domain.ts';

/** A chain of first parents. */
export type Line = {
  /** The merge that brings it in; null for the line of the head. */
  readonly via: Sha | null;
  /** Oldest first. */
  readonly commits: readonly Commit[];
};

/**
 * Cuts ordered commits into lines: each commit stands in exactly one, the first that reaches it in the order of the
 * range. A line comes after the one that it hangs from.
 */
export function linesOf(ordered: readonly Commit[], head: Sha): readonly Line[] {
  const bySha = new Map<Sha, Commit>();
  for (const commit of ordered) bySha.set(commit.sha, commit);
  const seen = new Set<Commit>();
  const lines: Line[] = [];
  follow(head, bySha, seen, lines);
  // What the head does not reach.
  for (let at = ordered.length - 1; at >= 0 && seen.size < bySha.size; at -= 1) follow(ordered[at]?.sha ?? '', bySha, seen, lines);
  return lines;
}

function follow(tip: Sha, bySha: ReadonlyMap<Sha, Commit>, seen: Set<Commit>, lines: Line[]): void {
  const waiting: { readonly tip: Sha; readonly via: Sha | null }[] = [{ tip, via: null }];
  for (let start = waiting.pop(); start !== undefined; start = waiting.pop()) {
    const commits = chain(start.tip, bySha, seen);
    if (commits.length === 0) continue;
    lines.push({ via: start.via, commits });
    // The oldest merge is popped first: its branch claims its commits before the branches of later merges do.
    for (const merge of commits.filter((commit) => commit.parents.length > 1).reverse()) {
      for (const parent of merge.parents.slice(1).reverse()) waiting.push({ tip: parent, via: merge.sha });
    }
  }
}

function chain(tip: Sha, bySha: ReadonlyMap<Sha, Commit>, seen: Set<Commit>): readonly Commit[] {
  const commits: Commit[] = [];
  for (let commit = bySha.get(tip); commit !== undefined && !seen.has(commit); commit = bySha.get(commit.parents[0] ?? '')) {
    seen.add(commit);
    commits.push(commit);
  }
  return commits.reverse();
}
