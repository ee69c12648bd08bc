/** The way to GitHub: one token, one server, retries and limits obeyed, every failure a TidingsError. */
import { text } from 'node:stream/consumers';
import { getOctokit } from '@actions/github';
import * as v from 'valibot';
import { TidingsError } from '../../errors.ts';
import { GITHUB } from '../../limits.ts';
import type { Journal } from '../../ports/journal.ts';
import type { Repository } from '../../ports/releases.ts';
import { attempt, type Outcome, toldWait } from './attempts.ts';
import { Budget, RateLimitSchema, type Resource } from './budget.ts';
import { explain, GitHubError, isBarred, isLimited, limited, type Purpose, refusalOf, unexpected } from './failure.ts';
import { Gate } from './gate.ts';
import { type GraphQlReply, judgeReply, judgeThrown, patiently } from './graphql.ts';
import { type Answers, type Question, Together } from './together.ts';
import { Waiting } from './waiting.ts';

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
  /** Seconds after which a request is given up; never shortened by `second`. */
  readonly timeout?: number;
  /** The way out of the machine; the library's own, which knows proxies, where none is given. */
  readonly fetch?: typeof globalThis.fetch;
};

/** One REST request. `route` and its placeholders are Octokit's: `GET /repos/{owner}/{repo}/tags`. */
export type Call<T> = Purpose & {
  readonly route: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly schema: v.GenericSchema<unknown, T>;
  /** True where a second try could do the same thing twice: it is left to the caller. */
  readonly once?: boolean;
};

export type Reply<T> = { readonly data: T /** The `Link` header. */; readonly link: string | null };

/** How the other files of this folder speak to GitHub. */
export type GitHubClient = {
  /** Throws Limited, GitHubError with the status, or TidingsError `cancelled`. */
  rest<T>(call: Call<T>): Promise<Reply<T>>;
  /** Throws TooHeavy for a document that takes GitHub too long, else like `rest`. `points`: what it costs, 1 where not said. */
  graphql(purpose: Purpose, document: string, variables: Readonly<Record<string, unknown>>, points?: number): Promise<GraphQlReply>;
  /** A small question about a repository, in one request with others of the same moment. Throws like `graphql`. */
  together(repository: Pick<Repository, 'owner' | 'name'>, question: Question): Promise<Answers>;
  /**
   * How many of the needed requests or points the hour still pays for, what publishing needs left over. They are set aside for the
   * caller. A large job is told; one that does not fit warns.
   */
  afford(resource: Resource, needed: number): Promise<number>;
  /** What reading may still spend of the hour; null where it is not known: it stands in the headers of any earlier answer. */
  left(resource: Resource): number | null;
  readonly waiting: Waiting;
  readonly journal: Journal;
};

export function createClient(options: ClientOptions): GitHubClient {
  return new Client(options);
}

type Octokit = ReturnType<typeof getOctokit>;
type Sent = { readonly data: unknown; readonly headers: Readonly<Record<string, unknown>> };

class Client implements GitHubClient {
  readonly journal: Journal;
  readonly waiting: Waiting;
  readonly #signal: AbortSignal;
  readonly #timeout: number;
  readonly #budget = new Budget();
  readonly #gate: Gate;
  readonly #octokit: Octokit;
  readonly #graphqlUrl: string;
  readonly #together = new Together((purpose, document, variables) =>
    patiently(this.waiting, () => this.graphql(purpose, document, variables)),
  );

  constructor(options: ClientOptions) {
    const { token, apiUrl, signal, journal, patience = GITHUB.patience, second = 1000, timeout = GITHUB.requestSeconds } = options;
    this.journal = journal;
    this.#signal = signal;
    this.#timeout = timeout;
    this.waiting = new Waiting({ signal, journal, patience, second });
    this.#gate = new Gate({ now: Date.now, pause: (seconds) => this.waiting.pause(seconds), second });
    const { debug } = journal;
    const baseUrl = apiUrl.replace(/\/+$/, '');
    const log = { debug, info: debug, warn: debug, error: debug };
    this.#octokit = getOctokit(token, { baseUrl, userAgent: 'tidings', log, ...(options.fetch && { request: { fetch: options.fetch } }) });
    this.#graphqlUrl = `${baseUrl.replace(/\/api\/v3$/, '/api')}/graphql`;
  }

  rest<T>(call: Call<T>): Promise<Reply<T>> {
    const writes = !call.route.startsWith('GET ');
    const points = writes ? GITHUB.writePoints : 1;
    const send = () => this.#gate.through('core', points, () => this.waiting.passGate().then(() => this.#restOnce(call, writes)));
    const spaced = writes ? () => this.#gate.alone(GITHUB.writeSpacing, send) : send;
    return this.#guarded(call, () => attempt(this.waiting, spaced, call.once));
  }

  graphql(purpose: Purpose, query: string, variables: Readonly<Record<string, unknown>>, points = 1): Promise<GraphQlReply> {
    const send = () =>
      this.#gate.through('graphql', 1, () => this.waiting.passGate().then(() => this.#ask(purpose, { query, variables }, points)));
    return this.#guarded(purpose, () => attempt(this.waiting, send));
  }

  together(repository: Pick<Repository, 'owner' | 'name'>, question: Question): Promise<Answers> {
    return this.#together.ask(repository, question);
  }

  async afford(resource: Resource, needed: number): Promise<number> {
    if (this.left(resource) === null && needed >= GITHUB.largeJob) await this.#readBudget();
    const left = this.left(resource);
    const granted = left === null ? needed : Math.min(needed, left);
    this.#budget.promise(resource, granted);
    const known = this.#budget.left(resource);
    if (left === null || known === null) return granted;
    const unit = resource === 'core' ? 'requests' : 'points of GraphQL';
    if (granted < needed) {
      const until = new Date(known.reset * 1000).toISOString().slice(11, 16);
      this.journal.warn(`This needs about ${needed} ${unit}; the token has ${known.remaining + granted} left until ${until} UTC.`);
    } else if (needed >= GITHUB.largeJob) {
      this.journal.step('budget', `needs about ${needed} ${unit}; ${known.remaining + granted} left`);
    }
    return granted;
  }

  left(resource: Resource): number | null {
    const left = this.#budget.left(resource);
    return left === null ? null : Math.max(0, left.remaining - GITHUB.reserve[resource]);
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

  async #restOnce<T>(call: Call<T>, writes: boolean): Promise<Outcome<Reply<T>>> {
    try {
      const { data, headers } = await this.#send(call.route, call.parameters, 'core', 1);
      const parsed = v.safeParse(call.schema, data);
      // What was written is written: only reading can be done again.
      if (!parsed.success) return { kind: writes ? 'final' : 'again', error: unexpected(call, parsed.issues[0].message) };
      return { kind: 'answered', value: { data: parsed.output, link: typeof headers.link === 'string' ? headers.link : null } };
    } catch (thrown) {
      const refusal = refusalOf(thrown);
      if (refusal === null) return { kind: isBarred(thrown) ? 'final' : 'again', error: explain(thrown, call) };
      const { status, headers, said } = refusal;
      if (isLimited(status, headers, said)) return { kind: 'limited', seconds: toldWait(headers), error: limited(call, status, said) };
      return { kind: status >= 500 || status === 408 ? 'again' : 'final', error: explain(thrown, call) };
    }
  }

  async #ask(purpose: Purpose, body: Readonly<Record<string, unknown>>, points: number): Promise<Outcome<GraphQlReply>> {
    try {
      const { data, headers } = await this.#send(`POST ${this.#graphqlUrl}`, body, 'graphql', points);
      return judgeReply(purpose, data, headers);
    } catch (thrown) {
      return judgeThrown(purpose, thrown);
    }
  }

  /** One attempt, with a time-out. Octokit's own reading of answers takes five times as long as `JSON.parse`. */
  async #send(route: string, parameters: Readonly<Record<string, unknown>>, resource: Resource, points: number): Promise<Sent> {
    const signal = AbortSignal.any([this.#signal, AbortSignal.timeout(this.#timeout * 1000)]);
    try {
      const { data, headers } = await this.#octokit.request(route, { ...parameters, request: { signal, parseSuccessResponseBody: false } });
      this.#budget.note(headers);
      return { data: await contentOf(data), headers };
    } catch (thrown) {
      this.#budget.note(refusalOf(thrown)?.headers ?? {});
      throw thrown;
    } finally {
      this.#budget.spent(resource, points);
    }
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

/** The JSON of a body; the text where it is none. */
async function contentOf(body: unknown): Promise<unknown> {
  if (!(body instanceof ReadableStream)) return body;
  const content = await text(body);
  try {
    return JSON.parse(content);
  } catch {
    return content;
  }
}
