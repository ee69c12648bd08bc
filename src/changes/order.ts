/**
 * The order of a range. It depends on the parents alone, so that a clone and the forge give the same order, a moved
 * base removes commits without moving others, and an appended head is appended.
 */
import type { Commit, Sha } from '../domain.ts';

/**
 * Depth-first post-order from `head`, first parent first, restricted to the given commits: parents before children,
 * a branch right before the merge that brings it in. Given commits that `head` does not reach come last, so that
 * none is lost; their tips are taken by sha.
 */
export function orderCommits(commits: readonly Commit[], head: Sha): readonly Commit[] {
  const bySha = new Map<Sha, Commit>();
  for (const commit of commits) bySha.set(commit.sha, commit);
  const seen = new Set<Commit>();
  const ordered: Commit[] = [];
  visit(head, bySha, seen, ordered);
  for (const tip of unreachedTips(bySha, seen)) visit(tip, bySha, seen, ordered);
  return ordered;
}

/** Iterative: a history of 20,000 commits in a row would overflow the call stack. */
function visit(start: Sha, bySha: ReadonlyMap<Sha, Commit>, seen: Set<Commit>, ordered: Commit[]): void {
  const stack: { readonly commit: Commit; next: number }[] = [];
  const enter = (sha: Sha): void => {
    const commit = bySha.get(sha);
    if (commit === undefined || seen.has(commit)) return;
    seen.add(commit);
    stack.push({ commit, next: 0 });
  };
  enter(start);
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const parent = top.commit.parents[top.next];
    if (parent === undefined) {
      ordered.push(top.commit);
      stack.pop();
    } else {
      top.next += 1;
      enter(parent);
    }
  }
}

function unreachedTips(bySha: ReadonlyMap<Sha, Commit>, seen: ReadonlySet<Commit>): readonly Sha[] {
  if (seen.size === bySha.size) return [];
  const rest = [...bySha.values()].filter((commit) => !seen.has(commit));
  const parents = new Set(rest.flatMap((commit) => commit.parents));
  return rest
    .map((commit) => commit.sha)
    .filter((sha) => !parents.has(sha))
    .sort();
}
