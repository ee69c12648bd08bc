import type { IncomingHttpHeaders } from 'node:http';
import type { Clock } from './clock.ts';
import { Fault, invalid } from './fault.ts';
import { isObject } from './json.ts';

/** A federation rule: whose identity tokens are exchanged. */
export type Federation = {
  readonly ruleId: string;
  readonly organizationId: string;
  readonly serviceAccountId?: string;
  readonly workspaceId?: string;
  /** Whether the identity token is one of ours; any is where not given. */
  readonly accepts?: (identityToken: string) => boolean;
  /** Life of an access token in server seconds; 3600 where not given. */
  readonly expiresInSeconds?: number;
};

export type Auth = {
  /** @throws Fault 401 for a missing, unknown or expired credential; 400 for a missing or unknown API version. */
  check(headers: IncomingHttpHeaders): void;
  /** `POST /v1/oauth/token`, RFC 7523. Refusals have the error body of RFC 6749. */
  exchange(body: unknown, headers: IncomingHttpHeaders): { readonly status: number; readonly body: string };
};

/** What SDK 1.12.0 sends on every call. */
const VERSION = '2026-10-21';
const TOKEN_PREFIX = 'sk-ant-oat01-';
const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const TOKEN_BETA = 'oauth-2025-04-20';
const EXCHANGE_BETA = 'oidc-federation-2026-04-01';

/** Credentials of this server: `keys` (any non-empty key where not given), and access tokens from `federation`. */
export function createAuth(keys: readonly string[] | undefined, federation: Federation | undefined, clock: Clock): Auth {
  const issued = new Map<string, number>();
  function isKnown(token: string): boolean {
    if (token.startsWith(TOKEN_PREFIX)) return (issued.get(token) ?? 0) > clock.now();
    return token !== '' && (keys === undefined || keys.includes(token));
  }
  return {
    check(headers) {
      const token = /^Bearer +(.*)$/i.exec(headers.authorization ?? '')?.[1]?.trim();
      if (token === undefined) throw new Fault(401, 'authentication_error', 'Authorization header with a bearer token is required');
      if (!isKnown(token)) throw new Fault(401, 'authentication_error', 'invalid bearer token');
      if (token.startsWith(TOKEN_PREFIX) && !betas(headers).includes(TOKEN_BETA))
        throw new Fault(401, 'authentication_error', 'OAuth is not enabled for this request');
      const version = headers['anthropic-version'];
      if (version === undefined) throw invalid('anthropic-version: header is required');
      if (version !== VERSION) throw invalid(`anthropic-version: "${String(version)}" is not a valid version`);
    },
    exchange(body, headers) {
      const error = exchangeError(body, headers, federation);
      if (error)
        return {
          status: error === 'invalid_grant' ? 401 : 400,
          body: JSON.stringify({ error, error_description: 'The token exchange was refused' }),
        };
      const lifetime = federation?.expiresInSeconds ?? 3600;
      const token = `${TOKEN_PREFIX}${String(issued.size + 1).padStart(8, '0')}`;
      issued.set(token, clock.now() + lifetime * 1000);
      return { status: 200, body: JSON.stringify({ access_token: token, token_type: 'Bearer', expires_in: lifetime }) };
    },
  };
}

function exchangeError(body: unknown, headers: IncomingHttpHeaders, rule: Federation | undefined): string | undefined {
  if (!isObject(body) || typeof body.assertion !== 'string' || body.assertion === '') return 'invalid_request';
  if (body.grant_type !== GRANT) return 'unsupported_grant_type';
  if (![TOKEN_BETA, EXCHANGE_BETA].every((beta) => betas(headers).includes(beta))) return 'invalid_request';
  if (!rule || body.federation_rule_id !== rule.ruleId || body.organization_id !== rule.organizationId) return 'invalid_grant';
  if (body.service_account_id !== rule.serviceAccountId || body.workspace_id !== rule.workspaceId) return 'invalid_grant';
  return rule.accepts && !rule.accepts(body.assertion) ? 'invalid_grant' : undefined;
}

function betas(headers: IncomingHttpHeaders): readonly string[] {
  return String(headers['anthropic-beta'] ?? '').split(/[ ,]+/);
}
