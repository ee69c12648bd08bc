/** Which pull request a change is, by the forge's word, and which commits a rebase merge brought in together. */
import type { Commit, PullRef, PullRequest, Sha } from '../domain.ts';
import type { Landings } from './landings.ts';

export type Pulls = ReadonlyMap<Sha, readonly PullRequest[]>;

/**
 * The landing commits with rebased pull requests joined: on an open line, the commits right before the one that
 * landed a pull request belong to it when the forge says so and none of them landed another.
 */
export function withRebases(landings: Landings, pulls: Pulls | null): ReadonlyMap<Sha, Sha> {
  if (pulls === null) return landings.owner;
  const owner = new Map(landings.owner);
  for (const { commits } of landings.openLines) {
    let landed: { readonly pull: PullRequest; readonly sha: Sha } | null = null;
    for (let index = commits.length - 1; index >= 0; index -= 1) {
      const commit = commits[index];
      if (commit === undefined) continue;
      const pull: PullRequest | null = commit.parents.length > 1 ? null : landedAt(commit.sha, pulls.get(commit.sha));
      if (pull !== null) landed = { pull, sha: commit.sha };
      else if (landed !== null && isRebased(commit, landed.pull, pulls)) owner.set(commit.sha, landed.sha);
      else landed = null;
    }
  }
  return owner;
}

function isRebased(commit: Commit, pull: PullRequest, pulls: Pulls): boolean {
  return commit.parents.length < 2 && pulls.get(commit.sha)?.some((other) => other.number === pull.number) === true;
}

function landedAt(sha: Sha, pulls: readonly PullRequest[] | undefined): PullRequest | null {
  return pulls?.find((pull) => pull.mergeCommit === sha) ?? null;
}

/**
 * The pull request of a change: the one that its landing commit landed; else the one that its message names, if the
 * forge ties it to this commit and knows no other landing commit in the range.
 */
export function pullOf(
  id: Sha,
  commits: readonly Sha[],
  hint: number | null,
  pulls: Pulls | null,
  inRange: Pick<ReadonlySet<Sha>, 'has'>,
): PullRequest | null {
  if (pulls === null) return null;
  for (const sha of [id, ...commits]) {
    const landed = pulls.get(sha)?.find((pull) => pull.mergeCommit === id);
    if (landed !== undefined) return landed;
  }
  const candidates = (pulls.get(id) ?? []).filter((pull) => pull.mergeCommit === null || !inRange.has(pull.mergeCommit));
  return candidates.find((pull) => pull.number === hint) ?? null;
}

/** The reference of a change: confirmed by the forge, or a plausible number of its title where the forge was not asked. */
export function referenceOf(pull: PullRequest | null, hint: number | null, asked: boolean, repositoryUrl: string | null): PullRef | null {
  if (pull !== null) return { number: pull.number, url: pull.url, confirmed: true };
  if (asked || hint === null) return null;
  return { number: hint, url: repositoryUrl === null ? null : `${repositoryUrl}/pull/${hint}`, confirmed: false };
}
