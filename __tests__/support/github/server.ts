import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { failure, field } from './answers.ts';
import { type Match, matchOperation } from './contract.ts';
import { answer, DOCS, type Latency, pause, resourceOf, type Site } from './doors.ts';
import { type Behaviour, Faults, type Matcher } from './faults.ts';
import { type Body, type Door, doorOf, parseBody, readBody, tokenOf, writeAnswer } from './http-io.ts';
import type { PullRegistry } from './pull-registry.ts';
import { type RateLimitOptions, RateLimits } from './rate-limits.ts';
import type { ReleaseStore } from './releases.ts';
import type { Remembered } from './remembered.ts';
import { type HostedRepository, type TokenSpec, World } from './world.ts';

export type GitHubOptions = {
  readonly repositories: readonly HostedRepository[];
  /** What each token may do; without this, `TOKEN` may do everything. The empty name is a request without a token. */
  readonly tokens?: Readonly<Record<string, TokenSpec>>;
  readonly rateLimits?: RateLimitOptions;
  readonly latency?: Latency;
  /** Where the web pages are said to be. */
  readonly html?: string;
  /** Milliseconds since the epoch. */
  readonly clock?: () => number;
  /** Holds the server's own answers against the contract too; what differs is a violation. */
  readonly checkAnswers?: boolean;
  /** Answers of earlier servers over the same repositories, for a client that changes nothing. */
  readonly remembered?: Remembered;
  readonly port?: number;
};

/** One request as it came. `inFlight` counts it and those that were being answered then. */
export type RequestRecord = {
  readonly method: string;
  /** Without the query, percent-encoded as sent. */
  readonly path: string;
  readonly operation: string | null;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
  readonly token: string | null;
  readonly at: number;
  readonly inFlight: number;
  /** Null until answered, and for ever when no answer is sent. */
  status: number | null;
};

/** The token that may do everything. */
export const TOKEN = 'ghs_test';

const ALL: TokenSpec = { permissions: { actions: 'write', contents: 'write', issues: 'write', 'pull-requests': 'write' } };

/** Starts a GitHub on loopback over real git repositories. Close it with `close()`. */
export async function startGitHub(options: GitHubOptions): Promise<GitHubServer> {
  const server = new GitHubServer(options);
  await server.listen(options.port ?? 0);
  return server;
}

/** A GitHub for tests: REST and GraphQL over git repositories, with GitHub's rules, limits and errors. */
export class GitHubServer {
  /** Every request so far. */
  readonly requests: RequestRecord[] = [];
  /** What clients have sent, or this server has answered, against GitHub's own description. A test ends with this empty. */
  readonly violations: string[] = [];
  readonly limits: RateLimits;
  readonly worlds: readonly World[];
  /** The most requests that were being answered at one time. */
  maxInFlight = 0;
  /** Bytes sent over connections that are closed. */
  bytesSent = 0;
  readonly #site: Omit<Site, 'origin'>;
  readonly #clock: () => number;
  readonly #faults = new Faults();
  readonly #server: Server;
  readonly #waiting: (() => void)[] = [];
  #inFlight = 0;
  #origin = '';

  constructor(options: GitHubOptions) {
    this.#clock = options.clock ?? Date.now;
    this.worlds = options.repositories.map((repository) => new World(repository));
    this.limits = new RateLimits(options.rateLimits ?? {}, this.#clock);
    this.#site = {
      worlds: this.worlds,
      tokens: new Map(Object.entries(options.tokens ?? { [TOKEN]: ALL })),
      limits: this.limits,
      violations: this.violations,
      latency: options.latency ?? {},
      checkAnswers: options.checkAnswers ?? false,
      remembered: options.remembered ?? null,
      html: options.html ?? 'https://github.com',
      clock: this.#clock,
    };
    this.#server = createServer((request, response) => void this.#receive(request, response));
    this.#server.on('connection', (socket) => {
      socket.once('close', () => {
        this.bytesSent += socket.bytesWritten;
      });
    });
  }

  /** For `GITHUB_API_URL`. */
  get url(): string {
    return this.#origin;
  }

  get graphqlUrl(): string {
    return `${this.#origin}/graphql`;
  }

  /** The same server as GitHub Enterprise Server: REST under `/api/v3`, GraphQL at `/api/graphql`. */
  get enterpriseUrl(): string {
    return `${this.#origin}/api/v3`;
  }

  /** A served repository; the first one without a name. */
  world(name?: string): World {
    const world = name === undefined ? this.worlds[0] : this.worlds.find((one) => one.name === name);
    if (world === undefined) throw new Error(`No repository ${name ?? ''} is served`);
    return world;
  }

  get releases(): ReleaseStore {
    return this.world().releases;
  }

  get pulls(): PullRegistry {
    return this.world().pulls;
  }

  /** So many of the most recently merged pull requests are not associated with their commits yet. */
  set lag(count: number) {
    for (const world of this.worlds) world.lag = count;
  }

  /** Spoils the next `times` fitting requests, after letting `after` of them pass. */
  fault(matcher: Matcher, behaviour: Behaviour, times = 1, after = 0): void {
    this.#faults.add(matcher, behaviour, times, after);
  }

  clearFaults(): void {
    this.#faults.clear();
  }

  listen(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, '127.0.0.1', () => {
        const address = this.#server.address();
        if (typeof address === 'object' && address !== null) this.#origin = `http://127.0.0.1:${address.port}`;
        resolve();
      });
    });
  }

  close(): Promise<void> {
    for (const world of this.worlds) world.close();
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  #together(count: number): Promise<void> {
    if (this.maxInFlight >= count) {
      for (const go of this.#waiting.splice(0)) go();
      return Promise.resolve();
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#inFlight++;
    this.maxInFlight = Math.max(this.maxInFlight, this.#inFlight);
    response.once('close', () => this.#inFlight--);
    try {
      const bytes = await readBody(request);
      await this.#answer(request, response, bytes);
    } catch (error) {
      if (request.destroyed && !request.complete) return;
      this.violations.push(`the server failed: ${error instanceof Error ? error.stack : String(error)}`);
      if (!response.headersSent) writeAnswer(response, failure(500, 'Server Error', DOCS), {});
    }
  }

  async #answer(request: IncomingMessage, response: ServerResponse, bytes: Buffer): Promise<void> {
    const url = new URL(request.url ?? '/', this.#origin);
    const door = doorOf(url.pathname);
    const method = request.method ?? 'GET';
    const match = door.kind === 'graphql' ? null : matchOperation(method, door.path, door.kind);
    const body = parseBody(bytes);
    const document = door.kind === 'graphql' ? field(body.value, 'query') : null;
    const operation = match?.operation.id ?? null;
    const record = this.#record(request, { url, door, operation, body });
    const fault = this.#faults.take({ method, path: door.path, operation, query: typeof document === 'string' ? document : null });
    if (fault === 'drop') return void request.socket.destroy();
    if (fault === 'stall') return;
    if (fault !== null && typeof fault === 'object' && 'status' in fault) {
      record.status = fault.status;
      return writeAnswer(response, fault, this.limits.headers(door.kind === 'graphql' ? 'graphql' : 'core'));
    }
    if (fault !== null && typeof fault === 'object' && 'delayMs' in fault) await pause(fault.delayMs);
    if (fault !== null && typeof fault === 'object' && 'untilTogether' in fault) await this.#together(fault.untilTogether);
    const site = { ...this.#site, origin: this.#origin };
    const answered = await answer(site, { request, door, url, match, body, bytes, method, inFlight: this.#inFlight });
    if (fault === 'drop-after') return void request.socket.destroy();
    record.status = answered.status;
    const cut = fault !== null && typeof fault === 'object' && 'cutAfter' in fault ? fault.cutAfter : undefined;
    writeAnswer(response, answered, this.#headers(door, match), cut);
  }

  #record(request: IncomingMessage, seen: { url: URL; door: Door; operation: string | null; body: Body }): RequestRecord {
    const record: RequestRecord = {
      method: request.method ?? 'GET',
      path: seen.door.path,
      operation: seen.operation,
      query: Object.fromEntries(seen.url.searchParams),
      headers: request.headers,
      body: seen.body.value ?? null,
      token: tokenOf(request),
      at: this.#clock(),
      inFlight: this.#inFlight,
      status: null,
    };
    this.requests.push(record);
    return record;
  }

  #headers(door: Door, match: Match | null): Record<string, string> {
    const id = `${this.requests.length.toString(16).toUpperCase().padStart(4, '0')}:TEST`;
    return { ...this.limits.headers(resourceOf(door, match)), 'x-github-request-id': id, server: 'github.com' };
  }
}
