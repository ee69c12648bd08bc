/**
 * Lets the library of the Actions cache work only as long as the service does its part. Alone it tries for half a minute, in silence, when the
 * service is broken. Its requests are seen on Node's own channels, so nothing is asked twice to find that out.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { ClientRequest, IncomingMessage } from 'node:http';

/** All in milliseconds. */
export type Patience = {
  /** For the answer to a question. */
  readonly answerMs: number;
  /** Without a byte of an archive moving. */
  readonly stallMs: number;
  /** For one call of the library, whatever moves. */
  readonly totalMs: number;
};

export type Seen = {
  /** Requests that were sent. */
  readonly requests: number;
  /** The last status of each question, by the name of its method. */
  readonly statuses: ReadonlyMap<string, number>;
};

export type Watched<T> =
  | { readonly state: 'done'; readonly value: T; readonly seen: Seen }
  /** `rest`: the library is still at it. Never rejects. */
  | { readonly state: 'late'; readonly why: string; readonly rest: Promise<unknown>; readonly seen: Seen };

/** A second fault of the same request: the first one may be a blip, and the library tries again after three seconds. */
const FAULTS = 2;
const QUESTION = /\/github\.actions\.results\.api\.v1\.CacheService\/(\w+)$/;
/** Version 1, of servers of one's own: the same questions under other names; PATCH brings the archive. */
const OLD_QUESTIONS: readonly (readonly [RegExp, string])[] = [
  [/^GET .*\/_apis\/artifactcache\/cache$/, 'GetCacheEntryDownloadURL'],
  [/^POST .*\/_apis\/artifactcache\/caches$/, 'CreateCacheEntry'],
  [/^POST .*\/_apis\/artifactcache\/caches\/\d+$/, 'FinalizeCacheEntryUpload'],
];
/** How version 1 answers what has no answer. */
const NO_CONTENT = 204;
const CHANNELS = ['http.client.request.created', 'http.client.request.start', 'http.client.response.finish'] as const;

/** Does the work and answers what came of it, or why it was given up. Rejects with the work's own error. */
export async function watched<T>(patience: Patience, signal: AbortSignal | null, work: () => Promise<T>): Promise<Watched<T>> {
  const traffic = new Traffic(patience);
  const listen = (message: unknown): void => traffic.take(message);
  for (const channel of CHANNELS) subscribe(channel, listen);
  const timer = setInterval(() => traffic.look(), Math.min(250, patience.answerMs / 4));
  const stop = (): void => traffic.giveUp('the run was stopped.');
  signal?.addEventListener('abort', stop, { once: true });
  if (signal?.aborted === true) stop();
  try {
    const call = INSIDE.run(traffic, work);
    const end = await Promise.race([call.then((value) => ({ value })), traffic.givenUp]);
    if (typeof end !== 'string') return { state: 'done', value: end.value, seen: traffic.seen() };
    return { state: 'late', why: end, rest: call.catch(() => undefined), seen: traffic.seen() };
  } finally {
    clearInterval(timer);
    signal?.removeEventListener('abort', stop);
    for (const channel of CHANNELS) unsubscribe(channel, listen);
  }
}

type Call = { readonly what: string; readonly method: string | null; bytes: number; movedAt: number; answered: boolean };

/** Tells the library's requests from those of others that are under way. */
const INSIDE = new AsyncLocalStorage<Traffic>();

class Traffic {
  readonly givenUp: Promise<string>;
  readonly #patience: Patience;
  readonly #startedAt = performance.now();
  readonly #calls = new Map<ClientRequest, Call>();
  readonly #faults = new Map<string, number>();
  readonly #statuses = new Map<string, number>();
  #requests = 0;
  #resolve: (why: string) => void = () => undefined;

  constructor(patience: Patience) {
    this.#patience = patience;
    this.givenUp = new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }

  seen(): Seen {
    return { requests: this.#requests, statuses: new Map(this.#statuses) };
  }

  giveUp(why: string): void {
    this.#resolve(why);
  }

  /** A message of one of the channels. */
  take(message: unknown): void {
    if (typeof message !== 'object' || message === null || !('request' in message)) return;
    const { request } = message;
    if (!(request instanceof ClientRequest)) return;
    if ('response' in message && message.response instanceof IncomingMessage) this.#answer(request, message.response);
    else if (INSIDE.getStore() === this) this.#begin(request);
  }

  /** To be called again and again. */
  look(): void {
    const now = performance.now();
    const { answerMs, stallMs, totalMs } = this.#patience;
    if (now - this.#startedAt > totalMs) this.giveUp('the Actions cache is too slow.');
    for (const [request, call] of this.#calls) {
      const bytes = bytesOf(request);
      if (bytes !== call.bytes) Object.assign(call, { bytes, movedAt: now });
      if (now - call.movedAt > (call.method === null ? stallMs : answerMs)) this.giveUp('the Actions cache does not answer.');
    }
  }

  #begin(request: ClientRequest): void {
    if (this.#calls.has(request)) return;
    const path = request.path.split('?')[0] ?? '';
    const call: Call = {
      what: `${request.method} ${request.host}${path}`,
      method: questionOf(request.method, path),
      ...{ bytes: 0, movedAt: performance.now(), answered: false },
    };
    this.#requests += 1;
    this.#calls.set(request, call);
    request.once('close', () => {
      this.#calls.delete(request);
      if (!call.answered) this.#fault(call, 'does not answer');
    });
  }

  #answer(request: ClientRequest, response: IncomingMessage): void {
    const call = this.#calls.get(request);
    if (call === undefined) return;
    call.answered = true;
    const status = response.statusCode ?? 0;
    if (call.method !== null) this.#statuses.set(call.method, status);
    const isJson = response.headers['content-type']?.includes('json') === true;
    if (status >= 500) this.#fault(call, `answers ${status}`);
    else if (call.method !== null && !isJson && status !== NO_CONTENT) this.#fault(call, 'answers nonsense');
  }

  #fault(call: Call, how: string): void {
    const faults = (this.#faults.get(call.what) ?? 0) + 1;
    this.#faults.set(call.what, faults);
    if (faults >= FAULTS) this.giveUp(`the Actions cache ${how}.`);
  }
}

/** The name of the question that a request asks; null where it moves an archive. */
function questionOf(method: string, path: string): string | null {
  const old = OLD_QUESTIONS.find(([pattern]) => pattern.test(`${method} ${path}`));
  return QUESTION.exec(path)?.[1] ?? old?.[1] ?? null;
}

/** Bytes that really went over the wire, both ways. */
function bytesOf({ socket }: ClientRequest): number {
  return socket === null ? 0 : socket.bytesRead + socket.bytesWritten - socket.writableLength;
}
