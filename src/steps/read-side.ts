/** Reads the other line of history of a range whose base is not an ancestor of its head: what it has was shipped already. */
import { groupChanges } from '../changes/group.ts';
import { orderCommits } from '../changes/order.ts';
import { type OtherSide, type Reading, shippedChanges } from '../changes/shipped.ts';
import type { Rules } from '../config/config.ts';
import type { Commit, PullRequest, Range, Sha } from '../domain.ts';
import { type Problem, TidingsError } from '../errors.ts';
import type { History } from '../ports/history.ts';
import type { Pulls } from '../ports/pulls.ts';

export type SideSources = {
  readonly history: History;
  /** Null without a token. */
  readonly pulls: Pulls | null;
  readonly repositoryUrl: string | null;
  readonly rules: Rules;
};

type Found = ReadonlyMap<Sha, readonly PullRequest[]>;

/** `fault`: how the forge failed at pull requests of it. */
export type ReadSide = OtherSide & { readonly fault: Problem | null };

/** Null where there is no other line. Its commits never enter notes or ledger. */
export async function readSide({ base, side, head }: Range, sources: SideSources): Promise<ReadSide | null> {
  if (side === null) return null;
  const { history, repositoryUrl, rules } = sources;
  const [list, samePatches] = await Promise.all([history.commits(base, side, { files: false }), history.sharedPatches(side, head)]);
  const commits = orderCommits(list.commits, side);
  const { pulls, fault } = await pullsOf(commits, sources.pulls);
  const changes = groupChanges({ ordered: commits, head: side, pulls, repositoryUrl, rules, evidence: 'messages' });
  return { commits, changes, samePatches, fault };
}

/** Where the forge fails, titles and patches still tell what is there. */
async function pullsOf(commits: readonly Commit[], pulls: Pulls | null): Promise<{ pulls: Found | null; fault: Problem | null }> {
  if (pulls === null || commits.length === 0) return { pulls: null, fault: null };
  try {
    const shas = commits.map((commit) => commit.sha);
    return { pulls: await pulls.ofCommits(shas, { files: false }), fault: null };
  } catch (thrown) {
    if (thrown instanceof TidingsError && thrown.code === 'github-failed') return { pulls: null, fault: thrown };
    throw thrown;
  }
}

/** Why changes of the range are left out because of its other line, by id. */
export function shippedReasons({ from }: Range, reading: Reading, side: OtherSide | null): ReadonlyMap<Sha, string> {
  if (side === null) return new Map();
  const name = /^[0-9a-f]{40}$/.test(from ?? '') ? `commit ${from?.slice(0, 7)}` : from;
  return new Map([...shippedChanges(reading, side)].map((id) => [id, `already in ${name}`]));
}
