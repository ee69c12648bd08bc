/** Everything that a run asks of one repository on GitHub, behind one import: the folder's door, loaded when there is a token. */
import type { Diffs, Fragments, Pulls, Releases, Repository } from '../../ports.ts';
import { type ClientOptions, createClient } from './client.ts';
import { readFilesAt } from './content.ts';
import { createFragments } from './fragments.ts';
import { createGitHubHistory, type RemoteHistory } from './history.ts';
import { createDiffs } from './patches.ts';
import { createPulls } from './pulls.ts';
import { createReleases } from './releases.ts';

export type GitHub = {
  readonly history: RemoteHistory;
  readonly pulls: Pulls;
  readonly diffs: Diffs;
  readonly fragments: Fragments;
  readonly releases: Releases;
  /** The texts of those files that are there at a commit, branch or tag; one request. */
  readFiles(paths: readonly string[], ref: string): Promise<ReadonlyMap<string, string>>;
};

export function connectGitHub(repository: Repository, options: ClientOptions): GitHub {
  const client = createClient(options);
  return {
    history: createGitHubHistory(client, repository),
    pulls: createPulls(client, repository),
    diffs: createDiffs(client, repository),
    fragments: createFragments(client, repository),
    releases: createReleases(client, repository),
    readFiles: (paths, ref) => readFilesAt(client, repository, paths, ref),
  };
}
