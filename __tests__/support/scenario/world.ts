/** A whole workplace for the bundled action: a real repository, GitHub, the model's API and the cache service, all on loopback. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Recorded } from '../anthropic/record.ts';
import { type AnthropicOptions, type AnthropicServer, startAnthropic } from '../anthropic/server.ts';
import { scopesOfRun } from '../cache/scopes.ts';
import { type CacheRequestRecord, type CacheService, startCacheService } from '../cache/server.ts';
import { type PullRecord, type PullSpec, pullRecords, squashPull } from '../git/pulls.ts';
import { createRepository, type Repository } from '../git/repository.ts';
import { type GitHubOptions, type GitHubServer, type RequestRecord, startGitHub, TOKEN } from '../github/server.ts';
import { type HostedRepository, hosted } from '../github/world.ts';
import { createJob, type Job } from '../runner/job.ts';
import { Masks } from '../runner/masks.ts';
import { type ActionOptions, type ActionRun, runAction, runPost, type StepResult } from '../runner/runner.ts';

/** Where the action under test stands. */
export const ACTION = join(import.meta.dirname, '../../..');

/** A key of the shape that the API's keys have. */
export const KEY = 'sk-ant-api03-scenario';
export const REPOSITORY = 'octo/widgets';
const PAYLOAD = { repository: { default_branch: 'main' } };

export type WorkplaceOptions = {
  /** Builds the history and answers its pull requests. */
  readonly history: (repository: Repository) => readonly PullRecord[];
  readonly hosted?: Partial<HostedRepository>;
  readonly tokens?: GitHubOptions['tokens'];
  readonly rateLimits?: GitHubOptions['rateLimits'];
  readonly anthropic?: AnthropicOptions;
  /** Of its steps, where they say nothing of it: whether the test asks about none of their processes. */
  readonly withoutChild?: boolean;
};

export type StepOptions = Partial<
  Pick<ActionOptions, 'action' | 'inputs' | 'stop' | 'workspace' | 'env' | 'job' | 'timeoutMs' | 'idToken' | 'debug' | 'withoutChild'>
> & {
  /** `refs/heads/main`, `refs/tags/v1.0.0`. */
  readonly ref?: string;
  readonly event?: string;
  readonly payload?: Readonly<Record<string, unknown>>;
  /** Who started the job. */
  readonly actor?: string;
  readonly token?: string;
  /** False: no key; a text: another key. */
  readonly key?: boolean | string;
};

/** What the servers saw meanwhile, in the order of arrival. */
export type Seen = {
  readonly github: readonly RequestRecord[];
  readonly model: readonly Recorded[];
  readonly cache: readonly CacheRequestRecord[];
};

export type MainRun = Seen & { readonly main: ActionRun };
/** Both stages of one job. */
export type JobRun = MainRun & { readonly post: StepResult | undefined };

export class Workplace {
  readonly repository: Repository;
  readonly github: GitHubServer;
  readonly anthropic: AnthropicServer;
  readonly cache: CacheService;
  readonly #withoutChild: boolean;
  readonly #jobs: Pick<Job, 'dispose'>[] = [];

  private constructor(
    repository: Repository,
    github: GitHubServer,
    anthropic: AnthropicServer,
    cache: CacheService,
    withoutChild: boolean,
  ) {
    this.repository = repository;
    this.github = github;
    this.anthropic = anthropic;
    this.cache = cache;
    this.#withoutChild = withoutChild;
  }

  static async open(options: WorkplaceOptions): Promise<Workplace> {
    const repository = createRepository();
    const pulls = options.history(repository);
    const host = hosted(repository, { name: REPOSITORY, pulls, ...options.hosted });
    const tokens = options.tokens === undefined ? {} : { tokens: options.tokens };
    const rateLimits = options.rateLimits === undefined ? {} : { rateLimits: options.rateLimits };
    const [github, anthropic, cache] = await Promise.all([
      startGitHub({ repositories: [host], ...tokens, ...rateLimits }),
      startAnthropic({ keys: [KEY], ...options.anthropic }),
      startCacheService({}),
    ]);
    return new Workplace(repository, github, anthropic, cache, options.withoutChild ?? false);
  }

  /** Merges one more pull request into the default branch. */
  merge(spec: PullSpec): void {
    const record = squashPull(this.repository, spec);
    for (const pull of pullRecords(this.repository, [record])) this.github.pulls.set(pull);
  }

  tag(name: string): void {
    this.repository.tag(name);
    this.repository.flush();
  }

  /** The commit of a ref, the default branch's head where none is given. */
  sha(ref = 'refs/heads/main'): string {
    return ref.startsWith('refs/heads/') ? this.repository.sha(ref) : this.repository.git(['rev-parse', `${ref}^{commit}`]).trim();
  }

  /** The folders of a job to come: for who wants to look into them while it runs, or to begin again in them. */
  async folders(): Promise<Job> {
    const job = await createJob(PAYLOAD, new Masks([KEY, TOKEN]));
    this.#jobs.push(job);
    return job;
  }

  /** A job with this action as its one step. */
  async job(options: StepOptions = {}): Promise<JobRun> {
    const seen = this.#watch();
    const { main } = await this.main(options);
    const post = await runPost(main);
    return { main, post, ...seen() };
  }

  /** The main stage alone: what follows is up to the test. */
  async main(options: StepOptions = {}): Promise<MainRun> {
    const { ref = 'refs/heads/main', event = 'push', key = true, token = TOKEN, payload = {}, inputs = {}, actor, ...rest } = options;
    const seen = this.#watch();
    const secret = key === true ? KEY : key;
    const main = await runAction({
      action: ACTION,
      inputs: { ...(secret === false ? {} : { 'anthropic-api-key': secret }), 'anthropic-base-url': this.anthropic.url, ...inputs },
      event: {
        name: event,
        ref,
        sha: this.sha(ref),
        repository: REPOSITORY,
        payload: { ...PAYLOAD, ...payload },
        ...(actor === undefined ? {} : { actor }),
      },
      github: { apiUrl: this.github.url, graphqlUrl: this.github.graphqlUrl, token },
      cache: this.cache.forJob(scopesOfRun({ event, ref })),
      secrets: [KEY],
      withoutChild: this.#withoutChild,
      ...rest,
    });
    this.#jobs.push(main);
    return { main, ...seen() };
  }

  /** Ends everything; throws where a client broke a rule of a service. */
  async close(): Promise<void> {
    const violations = [...this.github.violations, ...this.anthropic.violations.map(({ path, message }) => `${path}: ${message}`)];
    await Promise.all(this.#jobs.map((job) => job.dispose()));
    await Promise.all([this.github.close(), this.anthropic.close(), this.cache.close()]);
    this.repository.remove();
    if (violations.length > 0) throw new Error(`Requests that a real service would refuse:\n${violations.join('\n')}`);
  }

  /** What comes from now on. */
  #watch(): () => Seen {
    const [github, model, cache] = [this.github.requests.length, this.anthropic.requests.length, this.cache.requests.length];
    return () => ({
      github: this.github.requests.slice(github),
      model: this.anthropic.requests.slice(model),
      cache: this.cache.requests.slice(cache),
    });
  }
}

/** How many answers the store of a job holds on disk. */
export function answersKept(job: Job): Promise<number> {
  return answersIn(join(job.temp, 'tidings-store'));
}

/** How many answers a store's folder holds. */
export async function answersIn(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => /^[0-9a-f]{64}\.json(\.gz)?$/.test(name)).length;
}

/** Resolves when the condition holds. Looks every few milliseconds: it is about what another process does. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 10));
}
