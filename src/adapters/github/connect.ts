/** Everything that a run asks of one repository on GitHub, behind one import. */
import type { Comments, Permissions, Reactions } from '../../ports/comments.ts';
import type { Diffs, Fragments } from '../../ports/history.ts';
import type { OpenPulls } from '../../ports/pulls.ts';
import type { Releases, Repository } from '../../ports/releases.ts';
import { type ClientOptions, createClient, type GitHubClient } from './client.ts';
import { createComments } from './comments.ts';
import { readFilesAt } from './content.ts';
import { createFragments } from './fragments.ts';
import { createGitHubHistory, type RemoteHistory } from './history.ts';
import { createOpenPulls } from './open-pulls.ts';
import { createDiffs } from './patches.ts';
import { createPermissions } from './permission.ts';
import { createPulls, type RemotePulls } from './pulls.ts';
import { createReactions } from './reactions.ts';
import { createReleases } from './releases.ts';

export type GitHub = {
  readonly history: RemoteHistory;
  readonly pulls: RemotePulls;
  readonly diffs: Diffs;
  readonly fragments: Fragments;
  readonly releases: Releases;
  readonly comments: Comments;
  readonly reactions: Reactions;
  readonly permissions: Permissions;
  readonly openPulls: OpenPulls;
  /** The texts of those files that are there at a commit, branch or tag; one request. */
  readFiles(paths: readonly string[], ref: string): Promise<ReadonlyMap<string, string>>;
};

export function connectGitHub(repository: Repository, options: ClientOptions): GitHub {
  const client = createClient(options);
  return allOf(client, createGitHubHistory(client, repository), repository);
}

/** The same over a client and a history that are in use already. */
export function allOf(client: GitHubClient, history: RemoteHistory, repository: Repository): GitHub {
  return {
    history,
    pulls: createPulls(client, repository),
    diffs: createDiffs(client, repository),
    fragments: createFragments(client, repository, (sha) => history.dateOf(sha)),
    releases: createReleases(client, repository),
    comments: createComments(client, repository),
    reactions: createReactions(client, repository),
    permissions: createPermissions(client, repository),
    openPulls: createOpenPulls(client, repository),
    readFiles: (paths, ref) => readFilesAt(client, repository, paths, ref),
  };
}
