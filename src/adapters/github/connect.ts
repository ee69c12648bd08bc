/** Everything that a run asks of one repository on GitHub, behind one import: the folder's door, loaded when there is a token. */
import type { History, Pulls, Releases, Repository } from '../../ports.ts';
import { type ClientOptions, createClient } from './client.ts';
import { readFileAt } from './content.ts';
import { createGitHubHistory } from './history.ts';
import { createPulls } from './pulls.ts';
import { createReleases } from './releases.ts';

export type GitHub = {
  readonly history: History;
  readonly pulls: Pulls;
  readonly releases: Releases;
  /** The text of a file at a commit, branch or tag; null when there is no such file. */
  readFile(path: string, ref: string): Promise<string | null>;
};

export function connectGitHub(repository: Repository, options: ClientOptions): GitHub {
  const client = createClient(options);
  return {
    history: createGitHubHistory(client, repository),
    pulls: createPulls(client, repository),
    releases: createReleases(client, repository),
    readFile: (path, ref) => readFileAt(client, repository, path, ref),
  };
}
