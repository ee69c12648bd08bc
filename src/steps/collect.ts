/** Collect: the commits of the range, their pull requests, and the changes that they make up. */

import { groupChanges } from '../changes/group.ts';
import { orderCommits } from '../changes/order.ts';
import type { Config } from '../config/config.ts';
import type { Change, Commit, Range } from '../domain.ts';
import type { History, Pulls, Repository } from '../ports.ts';

export type Sources = {
  readonly history: History;
  /** Null without a token: numbers come from the messages alone. */
  readonly pulls: Pulls | null;
  /** Null where the clone has no known remote. */
  readonly repository: Repository | null;
};

export type Collected = {
  /** In the order of the range. */
  readonly commits: readonly Commit[];
  /** The number that GitHub or git counts for the range. */
  readonly counted: number;
  readonly changes: readonly Change[];
  /** Names and logins that were there before; null: not known. */
  readonly knownAuthors: ReadonlySet<string> | null;
};

export async function collect(range: Range, config: Config, sources: Sources): Promise<Collected> {
  const files = config.evidence === 'files' || config.package !== null || config.rules.exclude.paths.length > 0;
  const [list, knownAuthors] = await Promise.all([
    sources.history.commits(range.base, range.head, { files }),
    sources.history.authorsBefore(range.base),
  ]);
  const commits = orderCommits(list.commits, range.head);
  const shas = commits.map((commit) => commit.sha);
  const pulls = sources.pulls === null || shas.length === 0 ? null : await sources.pulls.ofCommits(shas, { files });
  const changes = groupChanges({
    ordered: commits,
    head: range.head,
    pulls,
    repositoryUrl: urlOf(sources.repository),
    rules: config.rules,
    evidence: config.evidence,
  });
  return { commits, counted: list.counted, changes, knownAuthors };
}

export function urlOf(repository: Repository | null): string | null {
  return repository === null ? null : `${repository.server}/${repository.owner}/${repository.name}`;
}
