/** The way to GitHub: one token, one server, retries and limits obeyed, every failure a TidingsError. */
import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { type ThrottlingOptions, throttling } from '@octokit/plugin-throttling';
import * as v from 'valibot';
import { TidingsError } from '../../errors.ts';
import type { Journal } from '../../ports.ts';
import { Budget, RateLimitSchema, type Resource } from './budget.ts';
import { explain, GitHubError, type Purpose, refusalOf } from './failure.ts';
import { GraphQl, type GraphQlReply } from './graphql.ts';
import { RETRIES, Waiting } from './waiting.ts';

export type ClientOptions = {
  readonly token: string;
  /** Base of the REST API: `https://api.github.com`, `https://ghes.example.com/api/v3`. */
  readonly apiUrl: string;
  readonly signal: AbortSignal;
  readonly journal: Journal;
  /** Seconds that one request may spend waiting for limits; a longer wait is an error. */
  readonly patience?: number;
  /** Milliseconds that a second of waiting takes: tests shorten it. */
  readonly second?: number;
  /** Groups that space out writes, in place of one a second and one creation in three. */
  readonly spacing?: Pick<ThrottlingOptions, 'write' | 'notifications'>;
};

/** One REST request. `route` and its placeholders are Octokit's: `GET /repos/{owner}/{repo}/tags`. */
export type Call<T> = Purpose & {
  readonly route: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly schema: v.GenericSchema<unknown, T>;
  /** True where a second try could do the same thing twice: it is left to the caller. */
  readonly once?: boolean;
  /** True for the one request that a run waits for at its start: it goes straight out, and into the queue only when GitHub refuses it. */
  readonly direct?: boolean;
};

export type Reply<T> = { readonly data: T /** The `Link` header. */; readonly link: string | null };

/** How the other files of this folder speak to GitHub. */
export type GitHubClient = {
  /** Throws GitHubError with the status, or TidingsError `cancelled`. */
  rest<T>(call: Call<T>): Promise<Reply<T>>;
  /** Throws TooHeavy for a document that takes GitHub too long, else like `rest`. */
  graphql(purpose: Purpose, document: string, variables: Readonly<Record<string, unknown>>): Promise<GraphQlReply>;
  /** Says so when a job of so many requests or points is more than what is left of the hour. */
  afford(resource: Resource, needed: number): Promise<void>;
  readonly waiting: Waiting;
  readonly journal: Journal;
};

/** Seconds after which a request is given up. */
const REQUEST_SECONDS = 60;
/** Seconds that one request waits for limits at most, where nothing else is said. */
const PATIENCE = 120;
/** Requests or points from which on the budget is asked for beforehand. */
const LARGE_JOB = 50;
/** Answers that a second try does not change; limits (403, 429) are the throttling's. */
const FINAL = [400, 401, 403, 404, 409, 410, 422, 429, 451];

export function createClient(options: ClientOptions): GitHubClient {
  return new Client(options);
}

type Octokit = ReturnType<typeof getOctokit>;

/** An answer that asking again does not change. */
function isFinal(thrown: unknown): boolean {
  const status = refusalOf(thrown)?.status;
  return status === 401 || status === 404;
}

class Client implements GitHubClient {
  readonly journal: Journal;
  readonly waiting: Waiting;
  readonly #signal: AbortSignal;
  readonly #budget = new Budget();
  /** With retries and throttling: each request waits for its turn, about 10 ms even when nobody else is there. */
  readonly #octokit: Octokit;
  readonly #plain: Octokit;
  readonly #graphql: GraphQl;

  constructor(options: ClientOptions) {
    const { token, apiUrl, signal, journal, patience = PATIENCE, second = 1000, spacing = {} } = options;
    this.journal = journal;
    this.#signal = signal;
    this.waiting = new Waiting({ signal, journal, patience, second });
    const { debug } = journal;
    const log = { debug, info: debug, warn: debug, error: debug };
    const common = { baseUrl: apiUrl.replace(/\/+$/, ''), userAgent: 'tidings', log };
    const watch = (octokit: Pick<Octokit, 'hook'>) => this.#watch(octokit);
    const waitFor = (seconds: number, _: unknown, __: unknown, tries: number) => this.waiting.mayWait(seconds, tries);
    const limits = { ...spacing, id: apiUrl, retryAfterBaseValue: second, onRateLimit: waitFor, onSecondaryRateLimit: waitFor };
    const again = { doNotRetry: FINAL, retries: RETRIES, retryAfterBaseValue: second };
    this.#octokit = getOctokit(token, { ...common, retry: again, throttle: limits }, watch, retry, throttling);
    // Without throttling: it sends one GraphQL request a second, and does not know an Enterprise server's address of GraphQL.
    this.#plain = getOctokit(token, common, watch);
    const url = `${common.baseUrl.replace(/\/api\/v3$/, '/api')}/graphql`;
    this.#graphql = new GraphQl((body) => this.#plain.request(`POST ${url}`, body), this.waiting);
  }

  async rest<T>({ route, parameters, schema, once = false, direct = false, ...purpose }: Call<T>): Promise<Reply<T>> {
    const request = once ? { retries: 0 } : {};
    const queued = () => this.#octokit.request(route, { ...parameters, request });
    const send = direct
      ? () => this.#plain.request(route, parameters).catch((thrown) => (isFinal(thrown) ? Promise.reject(thrown) : queued()))
      : queued;
    const response = await this.#guarded(purpose, send);
    const parsed = v.safeParse(schema, response.data);
    if (!parsed.success) throw unexpected(purpose, parsed.issues[0].message);
    return { data: parsed.output, link: response.headers.link ?? null };
  }

  graphql(purpose: Purpose, document: string, variables: Readonly<Record<string, unknown>>): Promise<GraphQlReply> {
    return this.#guarded(purpose, () => this.#graphql.ask(purpose, document, variables));
  }

  async afford(resource: Resource, needed: number): Promise<void> {
    if (needed < LARGE_JOB) return;
    if (this.#budget.left(resource) === null) await this.#readBudget();
    const left = this.#budget.left(resource);
    if (left === null || left.remaining >= needed) return;
    const until = new Date(left.reset * 1000).toISOString().slice(11, 16);
    const unit = resource === 'core' ? 'requests' : 'GraphQL points';
    this.journal.warn(`This needs about ${needed} ${unit}; the token has ${left.remaining} left until ${until} UTC.`);
  }

  /** Servers without limits answer 404. */
  async #readBudget(): Promise<void> {
    const purpose = { asked: 'the rate limits', access: 'read', code: 'github-failed' } as const;
    try {
      const { data } = await this.rest({ ...purpose, route: 'GET /rate_limit', parameters: {}, schema: RateLimitSchema });
      for (const resource of ['core', 'graphql'] as const) this.#budget.set(resource, data.resources[resource]);
    } catch (thrown) {
      if (!(thrown instanceof GitHubError)) throw thrown;
      this.journal.debug(`The rate limits are not known: ${thrown.message}`);
    }
  }

  /** Around every single attempt: a time-out, and the budget out of the headers. */
  #watch({ hook }: Pick<Octokit, 'hook'>): void {
    hook.before('request', (request) => {
      request.request.signal = AbortSignal.any([this.#signal, AbortSignal.timeout(REQUEST_SECONDS * 1000)]);
    });
    hook.after('request', (response) => this.#budget.note(response.headers));
  }

  /** Does not wait for retries of a run that was cancelled, and lets out no error but TidingsErrors. */
  async #guarded<T>(purpose: Purpose, work: () => Promise<T>): Promise<T> {
    try {
      return await this.waiting.untilCancelled(work);
    } catch (thrown) {
      throw this.#signal.aborted
        ? new TidingsError('cancelled', 'The run was cancelled.', 'Nothing more was asked for.')
        : explain(thrown, purpose);
    }
  }
}

function unexpected(purpose: Purpose, what: string): GitHubError {
  const message = `GitHub's answer for ${purpose.asked} is not what the API describes: ${what}.`;
  return new GitHubError(purpose.code, {
    message,
    hint: 'Check that the API URL is that of a GitHub server, and what a proxy answers.',
    status: null,
    said: '',
  });
}
