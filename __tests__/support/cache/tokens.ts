import { createHmac, timingSafeEqual } from 'node:crypto';
import * as v from 'valibot';

/** What a token may do in a scope: 1 reads, 2 writes, 3 both (the bits of the real `ac` claim). */
export type Permission = 1 | 2 | 3;

/** One element of the `ac` claim. */
export type ScopeGrant = { readonly Scope: string; readonly Permission: number };

/** What the cache service takes from a job's runtime token. */
export type CacheClaims = { readonly repositoryId: string; readonly grants: readonly ScopeGrant[] };

/** The scopes of one job: its own ref, what it may do there, and the refs that it may read besides, nearest first. */
export type TokenRequest = {
  readonly scope: string;
  /** Default 3: reads and writes. */
  readonly permission?: Permission | 0;
  readonly readScopes?: readonly string[];
  /** Default `1`. */
  readonly repositoryId?: string;
};

const READ = 1;
const WRITE = 2;

const Grants = v.array(v.object({ Scope: v.string(), Permission: v.number() }));
const Claims = v.object({ ac: v.pipe(v.string(), v.parseJson(), Grants), repository_id: v.string() });

/** The grants of a token in the order in which the service searches them. */
export function grantsOf(request: TokenRequest): readonly ScopeGrant[] {
  const own = { Scope: request.scope, Permission: request.permission ?? READ | WRITE };
  const others = (request.readScopes ?? []).filter((scope) => scope !== request.scope).map((Scope) => ({ Scope, Permission: READ }));
  return [own, ...others];
}

/** The JWT that the runner exports as `ACTIONS_RUNTIME_TOKEN`; `ac` is a JSON string inside the JSON, as in the real one. */
export function signToken(secret: string, request: TokenRequest): string {
  const claims = { ac: JSON.stringify(grantsOf(request)), repository_id: request.repositoryId ?? '1', scp: 'Actions.Results' };
  const head = `${segment({ alg: 'HS256', typ: 'JWT' })}.${segment(claims)}`;
  return `${head}.${signature(secret, head)}`;
}

/** The claims of a bearer header, or undefined when the token is missing, malformed or signed by somebody else. */
export function readToken(secret: string, authorization: string | undefined): CacheClaims | undefined {
  const [head = '', body = '', mark = ''] = (authorization ?? '').replace(/^Bearer /i, '').split('.');
  const expected = Buffer.from(signature(secret, `${head}.${body}`));
  const given = Buffer.from(mark);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  const claims = v.safeParse(v.pipe(v.string(), v.parseJson(), Claims), Buffer.from(body, 'base64url').toString('utf8'));
  return claims.success ? { repositoryId: claims.output.repository_id, grants: claims.output.ac } : undefined;
}

/** The scopes that the token may read, in its order. */
export function readableScopes(claims: CacheClaims): readonly string[] {
  return claims.grants.filter((grant) => (grant.Permission & READ) !== 0).map((grant) => grant.Scope);
}

/** The scope that the token writes to: the first that it may write. */
export function writableScope(claims: CacheClaims): string | undefined {
  return claims.grants.find((grant) => (grant.Permission & WRITE) !== 0)?.Scope;
}

function segment(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function signature(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url');
}
