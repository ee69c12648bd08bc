/**
 * The way out of the machine, by the proxy that the environment names. undici, because the fetch of Node 20 knows no proxies; also where
 * none is named, because GitHub's toolkit brings it already and the runtime's own would be loaded beside it.
 */
import type { Dispatcher, ProxyAgent } from 'undici';
import { brokenProxy, shownProxy, type Way, wayTo } from '../../config/proxy.ts';
import { messageOf } from '../../errors.ts';

/** Ours: milliseconds for a proxy to answer that it has a tunnel. */
const TUNNEL_MS = 15_000;

/** No user and no password. */
const NOBODY = Buffer.from(':').toString('base64');

/** Nothing of the request has left for the server. */
export class NotSent extends TypeError {
  readonly unsent = true;
  /** Of the error behind it: `ECONNREFUSED`, `SELF_SIGNED_CERT_IN_CHAIN`; '' where it has none. */
  readonly code: string;
  /** What the proxy answered instead of opening a tunnel; null where it was not the proxy that refused. */
  readonly proxyStatus: number | null;

  constructor(message: string, proxyStatus: number | null, behind: unknown, cause: unknown = null) {
    super(message, cause === null ? {} : { cause });
    this.code = codeOf(behind);
    this.proxyStatus = proxyStatus;
  }
}

/**
 * A fetch that obeys `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` in both spellings. Certificates of `NODE_EXTRA_CA_CERTS` are Node's to add.
 * Rejects with NotSent where the server heard nothing. undici is loaded by the first call: a run that finds all answered needs none.
 */
export function openFetch(environment: NodeJS.ProcessEnv): typeof globalThis.fetch {
  const agents = new Map<string, ProxyAgent>();
  return async (input, init) => {
    const address = addressOf(input);
    const way = wayTo(address, environment);
    if (way.kind === 'broken') throw brokenProxy(way.variable);
    const undici = await import('undici');
    let sent = false;
    const begins = () => {
      sent = true;
    };
    const agent = way.kind === 'direct' ? undici.getGlobalDispatcher() : agentOf(way.address, undici, agents);
    const dispatcher = agent.compose((dispatch) => (options, handler) => dispatch(options, listening(handler, begins)));
    try {
      return await undici.fetch(address, { ...init, dispatcher });
    } catch (thrown) {
      // Who gave up knows why.
      if (sent || init?.signal?.aborted === true) throw thrown;
      throw notSent(thrown, way);
    }
  };
}

function agentOf(
  address: string,
  { Pool, ProxyAgent }: Pick<typeof import('undici'), 'Pool' | 'ProxyAgent'>,
  agents: Map<string, ProxyAgent>,
): ProxyAgent {
  const known = agents.get(address);
  if (known !== undefined) return known;
  const { username, password } = new URL(address);
  const login = Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64');
  const agent = new ProxyAgent({
    uri: address,
    // The agent's own reading leaves out a user without a password.
    ...(login === NOBODY ? {} : { token: `Basic ${login}` }),
    clientFactory: (origin, options) =>
      new Pool(origin, { ...options, headersTimeout: TUNNEL_MS }).compose(
        (dispatch) => (request, handler) => dispatch(request, ended(handler)),
      ),
  });
  agents.set(address, agent);
  return agent;
}

/** The same handler; undici would open a tunnel that the proxy closes again and again without end, were it told that a socket closed. */
function ended(handler: Dispatcher.DispatchHandlers): Dispatcher.DispatchHandlers {
  return {
    ...listening(handler, () => undefined),
    onError: (error) => handler.onError?.(codeOf(error) === 'UND_ERR_SOCKET' ? new Error(error.message) : error),
  };
}

/** The same handler; `begins` hears that there is a connection, and that the request goes into it now. */
function listening(handler: Dispatcher.DispatchHandlers, begins: () => void): Dispatcher.DispatchHandlers {
  return {
    onConnect(abort) {
      begins();
      handler.onConnect?.(abort);
    },
    onError: (error) => handler.onError?.(error),
    onUpgrade: (status, headers, socket) => handler.onUpgrade?.(status, headers, socket),
    onResponseStarted: () => handler.onResponseStarted?.(),
    onHeaders: (status, headers, resume, text) => handler.onHeaders?.(status, headers, resume, text) ?? true,
    onData: (chunk) => handler.onData?.(chunk) ?? true,
    onComplete: (trailers) => handler.onComplete?.(trailers),
    onBodySent: (size, total) => handler.onBodySent?.(size, total),
  };
}

function notSent(thrown: unknown, way: Way): NotSent {
  const causes = causesOf(thrown);
  const innermost = causes.at(-1);
  if (way.kind !== 'proxy') return new NotSent(messageOf(thrown), null, innermost, causes.at(1) ?? null);
  const proxy = `the proxy ${shownProxy(way.address)} (${way.variable})`;
  const status = causes.map((each) => /Proxy response \((\d{3})\)/.exec(messageOf(each))?.[1]).find((found) => found !== undefined);
  if (status === undefined) return new NotSent(`No connection through ${proxy}: ${messageOf(innermost)}`, null, innermost);
  const says = status === '407' ? 'wants a login' : 'refuses the connection';
  return new NotSent(`${proxy.replace(/^t/, 'T')} ${says} (${status})`, Number(status), null);
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function causesOf(error: unknown): readonly unknown[] {
  const isError = typeof error === 'object' && error !== null && 'cause' in error;
  return isError && error.cause != null ? [error, ...causesOf(error.cause)] : [error];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function addressOf(input: string | URL | Request): string {
  return typeof input === 'object' && 'url' in input ? input.url : String(input);
}
