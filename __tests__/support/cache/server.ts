import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { BLOB_PATH, BlobStore } from './blobs.ts';
import { CacheEntries, type CacheEntry } from './entries.ts';
import { readRequest, type ServiceReply, type ServiceRequest, twirpError } from './exchange.ts';
import { type CacheOperation, type FaultRule, Faults, type Outcome, underFault } from './faults.ts';
import { answerMethod, METHODS, TWIRP_PATH } from './protocol.ts';
import { readToken, signToken, type TokenRequest } from './tokens.ts';
import { close, listen, write } from './wire.ts';

/** A request that reached the service; `body` is the parsed JSON of a method, undefined for bytes. */
export type CacheRequestRecord = {
  readonly operation: CacheOperation;
  readonly method: string;
  readonly body: unknown;
  readonly bytes: number;
  /** HTTP status that was answered; undefined when no answer was given or it was cut. */
  readonly status: number | undefined;
};

/** What a runner needs to know of the service for one job. */
export type RunnerCache = { readonly resultsUrl: string; readonly runtimeToken: string; readonly mode?: CacheMode };

/** The `cache-mode` of a workflow, as the runner exports it in `ACTIONS_CACHE_MODE`. */
export type CacheMode = 'read' | 'write' | 'write-only' | 'none';

/** An entry to put there without an upload. */
export type CacheSeed = {
  readonly key: string;
  readonly version: string;
  readonly scope: string;
  readonly bytes: Buffer;
  readonly repositoryId?: string;
};

export type CacheServiceOptions = {
  /** 0 takes a free port. */
  readonly port?: number;
  /** The clock of `createdAt`. */
  readonly now?: () => Date;
  /** Where clients find it: the address in signed URLs. Default: on loopback. */
  readonly publicUrl?: string;
};

/** The Actions cache service on loopback, protocol version 2. */
export type CacheService = {
  /** On loopback. */
  readonly port: number;
  /** For `ACTIONS_RESULTS_URL`; ends with a slash, as the real one. */
  readonly url: string;
  /** In the order of arrival; filled when the answer is decided. */
  readonly requests: readonly CacheRequestRecord[];
  /** Oldest first. */
  readonly entries: readonly CacheEntry[];
  /** The token of a job; other tokens are refused. */
  runtimeToken(request: TokenRequest): string;
  /** Address, token and mode together, for the runner. */
  forJob(request: TokenRequest, mode?: CacheMode): RunnerCache;
  /** Sets a fault; the returned function takes it away. */
  fail(rule: FaultRule): () => void;
  /** Puts an entry there, instead of one with the same scope, key and version. */
  seed(entry: CacheSeed): void;
  /** Evicts entries; answers how many. */
  evict(which: (entry: CacheEntry) => boolean): number;
  /** Frees the keys of uploads that never finished. */
  dropReservations(): void;
  clearRequests(): void;
  close(): Promise<void>;
};

/** Starts the service on 127.0.0.1. Keep `GITHUB_SERVER_URL` at https://github.com: on another host the client speaks the old protocol. */
export async function startCacheService(options: CacheServiceOptions = {}): Promise<CacheService> {
  const secret = randomBytes(32).toString('hex');
  const entries = new CacheEntries(options.now ?? (() => new Date()));
  const faults = new Faults();
  const closing = new AbortController();
  let requests: readonly CacheRequestRecord[] = [];
  let base = 'http://127.0.0.1';
  const blobs = new BlobStore(entries, secret, () => base);

  const server = createServer((message, response) => {
    // A client that is killed in the middle of its request leaves nothing to answer.
    serve(message, response).catch(() => response.destroy());
  });

  async function serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await readRequest(message, base);
    const operation = operationOf(request);
    if (operation === undefined) return write(response, { kind: 'reply', reply: twirpError(404, 'bad_route', 'no handler for path') });
    const answer = () => answerRequest({ secret, entries, blobs }, operation, request);
    const outcome = await underFault(faults.take(operation), answer, closing.signal);
    requests = [...requests, recordOf(operation, request, outcome)];
    write(response, outcome);
  }

  const port = await listen(server, options.port ?? 0);
  base = options.publicUrl ?? `http://127.0.0.1:${port}`;
  return {
    port,
    url: `${base}/`,
    get requests() {
      return requests;
    },
    get entries() {
      return entries.all;
    },
    runtimeToken: (request) => signToken(secret, request),
    forJob: (request, mode) => ({
      resultsUrl: `${base}/`,
      runtimeToken: signToken(secret, request),
      ...(mode === undefined ? {} : { mode }),
    }),
    fail: (rule) => faults.add(rule),
    seed: (entry) => seed(entries, entry),
    evict: (which) => entries.remove(which),
    dropReservations: () => entries.dropReservations(),
    clearRequests: () => {
      requests = [];
    },
    close: () => close(server, closing),
  };
}

type Rooms = { readonly secret: string; readonly entries: CacheEntries; readonly blobs: BlobStore };

function answerRequest(rooms: Rooms, operation: CacheOperation, request: ServiceRequest): ServiceReply {
  if (operation === 'upload' || operation === 'download') return rooms.blobs.answer(request);
  const claims = readToken(rooms.secret, request.headers.authorization);
  return claims === undefined
    ? twirpError(401, 'unauthenticated', 'invalid or missing token')
    : answerMethod(rooms, operation, claims, request);
}

function operationOf(request: ServiceRequest): CacheOperation | undefined {
  const { pathname } = request.url;
  if (pathname.startsWith(BLOB_PATH)) return request.method === 'PUT' ? 'upload' : 'download';
  if (request.method !== 'POST') return undefined;
  return METHODS.find((method) => pathname === `${TWIRP_PATH}${method}`);
}

function recordOf(operation: CacheOperation, request: ServiceRequest, outcome: Outcome): CacheRequestRecord {
  return {
    operation,
    method: request.method,
    body: operation === 'upload' || operation === 'download' ? undefined : parsedOrText(request.body.toString('utf8')),
    bytes: request.body.length,
    status: outcome.kind === 'reply' ? outcome.reply.status : undefined,
  };
}

function parsedOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function seed(entries: CacheEntries, entry: CacheSeed): void {
  const place = { repositoryId: entry.repositoryId ?? '1', scope: entry.scope };
  entries.remove(
    (other) =>
      other.repositoryId === place.repositoryId &&
      other.scope === place.scope &&
      other.key === entry.key &&
      other.version === entry.version,
  );
  const reservation = entries.reserve(place, entry.key, entry.version);
  if (reservation === undefined) throw new Error(`an upload to ${entry.key} is open`);
  entries.finish(reservation, entry.bytes);
}
