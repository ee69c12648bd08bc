/** The SDK's client, small and closed: only Messages, no retries, nothing read from the environment. Loaded at the first call. */
import type { BaseAnthropic } from '@anthropic-ai/sdk/client';
import type { AccessTokenProvider } from '@anthropic-ai/sdk/lib/credentials/types';
import type { Messages } from '@anthropic-ai/sdk/resources/messages';
import { carefulFetch } from './careful-fetch.ts';
import type { Credentials } from './credentials.ts';

export type ClientOptions = {
  readonly credentials: Credentials;
  /** As given by the input; no slash at the end is needed. */
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds of one call. */
  readonly timeoutMs: number;
  readonly fetch: typeof globalThis.fetch;
  /** Hears what was sent that nobody else may see. */
  readonly sent: (secret: string) => void;
};

export type Client = {
  readonly messages: Messages;
  readonly errors: ErrorClasses;
  /** The body of another endpoint; throws like the SDK. */
  readonly get: (path: string, signal: AbortSignal) => Promise<unknown>;
};

/** The SDK's error classes, to tell its errors apart. */
export type ErrorClasses = Pick<
  typeof BaseAnthropic,
  'APIError' | 'APIConnectionError' | 'APIConnectionTimeoutError' | 'APIUserAbortError'
>;

/** Ours: milliseconds of one exchange, and no more than half of a call's. */
const EXCHANGE_MS = 30_000;

const QUIET = { error: ignore, warn: ignore, info: ignore, debug: ignore };
/** The one variable that no option closes: headers in it would win over ours, `Authorization` too. */
const CUSTOM_HEADERS = 'ANTHROPIC_CUSTOM_HEADERS';

export async function createClient(given: ClientOptions): Promise<Client> {
  const options = { ...given, fetch: carefulFetch(given.fetch, given.headers, given.sent) };
  const { BaseAnthropic: Base } = await import('@anthropic-ai/sdk/client');
  const { Messages: Resource } = await import('@anthropic-ai/sdk/resources/messages');
  const baseURL = options.baseUrl.replace(/\/+$/, '');
  const credential = await credentialOf(options, baseURL);
  const client = withoutVariable(
    CUSTOM_HEADERS,
    () =>
      new Base({
        apiKey: null,
        authToken: null,
        webhookKey: null,
        ...credential,
        baseURL,
        timeout: options.timeoutMs,
        maxRetries: 0,
        fetch: options.fetch,
        logger: QUIET,
        logLevel: 'off',
        openTelemetry: false,
      }),
  );
  return { messages: new Resource(client), errors: Base, get: (path, signal) => client.get<unknown>(path, { signal }) };
}

async function credentialOf(options: ClientOptions, baseURL: string): Promise<{ apiKey: string } | { credentials: AccessTokenProvider }> {
  const { credentials, fetch } = options;
  if (credentials.kind === 'key') return { apiKey: credentials.key };
  const { oidcFederationProvider } = await import('@anthropic-ai/sdk/lib/credentials/oidc-federation');
  const { ruleId, organizationId, serviceAccountId, workspaceId, identityToken } = credentials;
  const patience = Math.min(EXCHANGE_MS, options.timeoutMs / 2);
  // Of an error of its fetch the SDK keeps the words alone.
  let unreached: unknown = null;
  const exchange = oidcFederationProvider({
    identityTokenProvider: () => identityToken().catch((error: unknown) => Promise.reject(new NoIdentityToken(error))),
    federationRuleId: ruleId,
    organizationId,
    serviceAccountId,
    workspaceId,
    baseURL,
    fetch: (input, init) =>
      fetch(input, { ...init, signal: AbortSignal.timeout(patience) }).catch((error: unknown) => {
        unreached = error;
        throw error;
      }),
  });
  async function token(): Promise<Awaited<ReturnType<AccessTokenProvider>>> {
    unreached = null;
    try {
      return await exchange();
    } catch (error) {
      const isTold = error instanceof NoIdentityToken || (error instanceof Error && error.name === 'WorkloadIdentityError');
      throw unreached === null && isTold ? error : new NoExchange(unreached ?? error);
    }
  }
  return { credentials: token };
}

/** The job has no identity token to give. */
export class NoIdentityToken extends Error {
  constructor(cause: unknown) {
    super(`No identity token: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'NoIdentityToken';
  }
}

/** The token endpoint could not be reached. */
export class NoExchange extends Error {
  constructor(cause: unknown) {
    super('The token endpoint cannot be reached', { cause });
    this.name = 'NoExchange';
  }
}

/** Runs synchronous code as if the variable were not set. */
function withoutVariable<T>(name: string, run: () => T): T {
  const value = process.env[name];
  delete process.env[name];
  try {
    return run();
  } finally {
    if (value !== undefined) process.env[name] = value;
  }
}

function ignore(): void {}
