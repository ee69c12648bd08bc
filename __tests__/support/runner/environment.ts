import { arch, platform } from 'node:process';

/** What started the run. Refs are full: `refs/heads/main`, `refs/tags/v1.2.0`, `refs/pull/7/merge`. */
export type RunEvent = {
  readonly name: string;
  readonly payload: unknown;
  readonly ref: string;
  readonly sha: string;
  /** Default `octocat`. */
  readonly actor?: string;
  /** Default `octo/tidings`. */
  readonly repository?: string;
  /** Default `1`. */
  readonly repositoryId?: string;
  readonly baseRef?: string;
  readonly headRef?: string;
  readonly runId?: string;
  readonly runAttempt?: string;
  readonly job?: string;
  readonly workflow?: string;
};

/** Where GitHub is for the run. */
export type GitHubAddress = { readonly apiUrl: string; readonly graphqlUrl: string; readonly token: string; readonly serverUrl?: string };

/** The Actions cache service for the job. */
export type JobCache = { readonly resultsUrl: string; readonly runtimeToken: string; readonly mode?: string };

/** Folders and files of the runner; the last five are the files that a step writes to. */
export type RunnerPaths = {
  readonly home: string;
  readonly temp: string;
  readonly tools: string;
  readonly workspace: string;
  readonly eventFile: string;
  readonly output: string;
  readonly state: string;
  readonly summary: string;
  readonly exports: string;
  readonly path: string;
};

export type EnvironmentSource = {
  readonly event: RunEvent;
  readonly github: GitHubAddress;
  readonly cache: JobCache | undefined;
  readonly idToken: { readonly url: string; readonly token: string } | undefined;
  readonly debug: boolean;
  readonly paths: RunnerPaths;
};

/** The repository of an event that names none. */
export const DEFAULT_REPOSITORY = 'octo/tidings';

const OS_NAMES: Readonly<Record<string, string>> = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' };

/** The environment of a JavaScript action on a runner: the default variables, no more (GitHub docs, variables, read 2026-11-22). */
export function runnerEnvironment(source: EnvironmentSource): Readonly<Record<string, string>> {
  return { ...machine(source), ...run(source.event), ...addresses(source.github), ...files(source.paths), ...services(source) };
}

function machine({ paths, debug }: EnvironmentSource): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: paths.home,
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    RUNNER_OS: OS_NAMES[platform] ?? platform,
    RUNNER_ARCH: arch.toUpperCase(),
    RUNNER_NAME: 'test-runner',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: paths.temp,
    RUNNER_TOOL_CACHE: paths.tools,
    ...(debug ? { RUNNER_DEBUG: '1' } : {}),
  };
}

function run(event: RunEvent): Record<string, string> {
  const repository = event.repository ?? DEFAULT_REPOSITORY;
  const workflow = event.workflow ?? 'release-notes';
  const actor = event.actor ?? 'octocat';
  return {
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_ID: event.repositoryId ?? '1',
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0] ?? '',
    GITHUB_REPOSITORY_OWNER_ID: '1',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: event.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_BASE_REF: event.baseRef ?? '',
    GITHUB_HEAD_REF: event.headRef ?? '',
    GITHUB_SHA: event.sha,
    GITHUB_ACTOR: actor,
    GITHUB_TRIGGERING_ACTOR: actor,
    GITHUB_RUN_ID: event.runId ?? '1001',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: event.runAttempt ?? '1',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_JOB: event.job ?? 'notes',
    GITHUB_WORKFLOW: workflow,
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/${workflow}.yml@${event.ref}`,
    GITHUB_WORKFLOW_SHA: event.sha,
    GITHUB_ACTION: '__self',
    GITHUB_ACTION_REF: '',
    GITHUB_ACTION_REPOSITORY: '',
  };
}

/** The server stays github.com by default: on a loopback host @actions/cache speaks its old protocol. */
function addresses(github: GitHubAddress): Record<string, string> {
  return {
    GITHUB_SERVER_URL: github.serverUrl ?? 'https://github.com',
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
  };
}

function files(paths: RunnerPaths): Record<string, string> {
  return {
    GITHUB_WORKSPACE: paths.workspace,
    GITHUB_EVENT_PATH: paths.eventFile,
    GITHUB_OUTPUT: paths.output,
    GITHUB_STATE: paths.state,
    GITHUB_STEP_SUMMARY: paths.summary,
    GITHUB_ENV: paths.exports,
    GITHUB_PATH: paths.path,
  };
}

function services({ cache, idToken }: EnvironmentSource): Record<string, string> {
  const results = cache && {
    ACTIONS_RUNTIME_TOKEN: cache.runtimeToken,
    ACTIONS_RUNTIME_URL: cache.resultsUrl,
    ACTIONS_RESULTS_URL: cache.resultsUrl,
    ACTIONS_CACHE_URL: cache.resultsUrl,
    ACTIONS_CACHE_SERVICE_V2: 'True',
    ...(cache.mode === undefined ? {} : { ACTIONS_CACHE_MODE: cache.mode }),
  };
  const identity = idToken && { ACTIONS_ID_TOKEN_REQUEST_URL: idToken.url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: idToken.token };
  return { ...results, ...identity };
}
