/** The first step to GitHub: what its first request needs. All the rest is loaded while that is on its way. */
import type { Repository } from '../../ports/releases.ts';
import { type ClientOptions, createClient } from './client.ts';
import type { GitHub } from './connect.ts';
import { readFilesAt } from './content.ts';
import { createGitHubHistory, type RemoteHistory } from './history.ts';

export type Reach = {
  readonly history: RemoteHistory;
  readonly readFiles: GitHub['readFiles'];
  /** Everything else, on the same client. */
  rest(): Promise<GitHub>;
};

export function reachGitHub(repository: Repository, options: ClientOptions): Reach {
  const client = createClient(options);
  const history = createGitHubHistory(client, repository);
  return {
    history,
    readFiles: (paths, ref) => readFilesAt(client, repository, paths, ref),
    rest: async () => (await import('./connect.ts')).allOf(client, history, repository),
  };
}
