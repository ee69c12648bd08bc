/** Collect: the commits of the range, their pull requests, and the changes that they make up. */

import { groupChanges } from '../changes/group.ts';
import { Messages } from '../changes/message.ts';
import { orderCommits } from '../changes/order.ts';
import type { Config } from '../config/config.ts';
import { readsFiles } from '../config/reads-files.ts';
import type { Change, Commit, Range, Sha } from '../domain.ts';
import type { Problem } from '../errors.ts';
import type { CommitOptions, Diffs, Fragments, History } from '../ports/history.ts';
import type { Pulls } from '../ports/pulls.ts';
import type { Repository } from '../ports/releases.ts';
import { type Unread, withDiffs } from './read-diffs.ts';
import { readSide, shippedReasons } from './read-side.ts';

export type Sources = {
  readonly history: History;
  /** Null without a token: numbers come from the messages alone. */
  readonly pulls: Pulls | null;
  /** Of the same place as the history. */
  readonly diffs: Diffs;
  readonly fragments: Fragments;
  /** Null where the clone has no known remote. */
  readonly repository: Repository | null;
};

/** Pull requests that are not known. `fault` null: it was the forge's limits that did not allow asking. */
export type Unasked = {
  /** Those of so many commits of the range. */
  readonly commits: number;
  /** Some of the other line. */
  readonly side: boolean;
  readonly fault: Problem | null;
};

export type Collected = {
  /** In the order of the range. */
  readonly commits: readonly Commit[];
  /** The number that GitHub or git counts for the range. */
  readonly counted: number;
  readonly changes: readonly Change[];
  /** Changes without the paths or the patch that were wanted, and news files whose text was not read. */
  readonly unread: Unread & { readonly fragments: number };
  /** Changes that the other line of history has too, by id, and the reason to tell; empty where the base is an ancestor. */
  readonly shipped: ReadonlyMap<Sha, string>;
  /** Names and logins that were there before; null: not known. */
  readonly knownAuthors: ReadonlySet<string> | null;
  readonly unasked: Unasked;
  /** Where nobody knows who was there before: whose first pull request stands in the range, by login in lower case. */
  readonly firstTimers: Promise<ReadonlyMap<string, boolean>>;
};

export async function collect(range: Range, config: Config, sources: Sources): Promise<Collected> {
  const files = readsFiles(config);
  const otherSide = readSide(range, { ...sources, repositoryUrl: urlOf(sources.repository), rules: config.rules });
  // It is read beside the range; where the range fails first, nobody waits for it.
  otherSide.catch(() => undefined);
  const folders = sources.fragments.folders(range.base, range.head);
  folders.catch(() => undefined);
  const reading = sources.pulls?.read({ files }) ?? null;
  const messages = new Messages(urlOf(sources.repository));
  const onPart: CommitOptions['onPart'] = (part, counted) => {
    reading?.add(part, counted);
    messages.take(part);
  };
  const earlier = sources.history.authorsBefore(range.base);
  earlier.catch(() => undefined);
  const list = await sources.history.commits(range.base, range.head, { files, onPart });
  const commits = orderCommits(list.commits, range.head);
  // Those that came in no part, as where they were read before.
  reading?.add(commits, commits.length);
  const [pulls, news] = await Promise.all([
    reading === null || commits.length === 0 ? null : reading.found(),
    folders.then((found) => sources.fragments.read(found, { base: range.base, head: range.head, ordered: commits })),
  ]);
  const grouped = groupChanges({
    ordered: commits,
    head: range.head,
    pulls,
    repositoryUrl: urlOf(sources.repository),
    messages,
    rules: config.rules,
    evidence: config.evidence,
    fragments: news.fragments,
  });
  const { changes, unread } = await withDiffs(grouped, commits, { depth: config.evidence, files }, sources.diffs);
  const [side, knownAuthors] = await Promise.all([otherSide, earlier]);
  const unasked = {
    commits: pulls === null ? 0 : commits.filter(({ sha }) => !pulls.has(sha)).length,
    side: (side?.fault ?? null) !== null,
    fault: reading?.fault ?? side?.fault ?? null,
  };
  // Answered while the notes are written.
  const firstTimers = knownAuthors === null && sources.pulls !== null ? sources.pulls.firstTimers() : Promise.resolve(new Map());
  firstTimers.catch(() => undefined);
  const shipped = shippedReasons(range, { commits, changes }, side);
  return {
    commits,
    counted: list.counted,
    changes,
    unread: { ...unread, fragments: news.unread },
    shipped,
    knownAuthors: withAuthors(knownAuthors, side?.commits ?? []),
    unasked,
    firstTimers,
  };
}

/** Who worked on the other line is not new. */
export function withAuthors(known: ReadonlySet<string> | null, commits: readonly Commit[]): ReadonlySet<string> | null {
  if (known === null || commits.length === 0) return known;
  const names = commits.flatMap(({ author }) => (author.login === null ? [author.name] : [author.name, author.login]));
  return new Set([...known, ...names.map((name) => name.toLowerCase())]);
}

export function urlOf(repository: Repository | null): string | null {
  return repository === null ? null : `${repository.server}/${repository.owner}/${repository.name}`;
}
