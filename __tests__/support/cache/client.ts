import { fileURLToPath } from 'node:url';
import { Attendant, type Reply } from '../project/attendant.ts';
import type { RunnerCache } from './server.ts';

/** What the fixture does with the real `@actions/cache`; paths are relative to the workspace. */
export type ClientRequest =
  | { readonly do: 'save'; readonly paths: readonly string[]; readonly key: string }
  | {
      readonly do: 'restore';
      readonly paths: readonly string[];
      readonly key: string;
      readonly restoreKeys?: readonly string[];
      readonly lookupOnly?: boolean;
    };

/** An entry's id or -1 for a save, the matched key or null for a restore. */
export type ClientResult = number | string | null;

export type CacheClient = Attendant<ClientRequest, ClientResult>;

const CLIENT = fileURLToPath(new URL('./fixtures/client.ts', import.meta.url));

/** The process with the real client, for `askCacheClient`. */
export function cacheClient(): Promise<CacheClient> {
  return Attendant.of(CLIENT);
}

/** Has the real client do it with the environment of a job and nothing else. */
export function askCacheClient(
  client: CacheClient,
  workspace: string,
  temp: string,
  cache: RunnerCache,
  request: ClientRequest,
): Promise<Reply<ClientResult>> {
  const env = {
    PATH: process.env.PATH,
    RUNNER_TEMP: temp,
    GITHUB_WORKSPACE: workspace,
    GITHUB_SERVER_URL: 'https://github.com',
    ACTIONS_CACHE_SERVICE_V2: 'True',
    ACTIONS_RESULTS_URL: cache.resultsUrl,
    ACTIONS_RUNTIME_TOKEN: cache.runtimeToken,
    ACTIONS_CACHE_MODE: cache.mode,
  };
  return client.ask(request, { cwd: workspace, env });
}
