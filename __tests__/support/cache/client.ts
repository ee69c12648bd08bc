import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Bundled, bundled } from '../project/bundled.ts';
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

/** `result` is an entry's id or -1 for a save, the matched key or null for a restore. */
export type ClientAnswer = { readonly result: unknown; readonly log: string };

const CLIENT = fileURLToPath(new URL('./fixtures/client.mjs', import.meta.url));

/** The script with the real client, for `runCacheClient`. */
export function cacheClient(): Promise<Bundled> {
  return bundled(CLIENT);
}

/** Runs the real client in a process with the environment of a job and nothing else. */
export async function runCacheClient(
  client: Bundled,
  workspace: string,
  temp: string,
  cache: RunnerCache,
  request: ClientRequest,
): Promise<ClientAnswer> {
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
  const { stdout } = await promisify(execFile)(process.execPath, [client.path, JSON.stringify(request)], { cwd: workspace, env });
  const line = stdout.split('\n').find((text) => text.startsWith('RESULT '));
  if (line === undefined) throw new Error(`the cache client printed no result: ${stdout}`);
  return { result: JSON.parse(line.slice('RESULT '.length)), log: stdout };
}
