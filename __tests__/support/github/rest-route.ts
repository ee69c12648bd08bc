import type { Answer } from './answers.ts';
import type { RateLimits } from './rate-limits.ts';
import type { Links } from './rest-shapes.ts';
import type { Level, Permissions, World } from './world.ts';

/** A request that has passed the contract, with what a handler needs to answer it. */
export type Call = {
  readonly world: World;
  readonly worlds: readonly World[];
  readonly links: Links;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** The JSON body. */
  readonly body: unknown;
  /** The body as it came. */
  readonly bytes: Buffer;
  readonly contentType: string;
  readonly url: URL;
  /** Who asks. */
  readonly actor: string;
  readonly permissions: Permissions;
  /** The page of GitHub's documentation, as errors name it. */
  readonly docs: string;
  readonly limits: RateLimits;
  /** The present, ISO 8601 in whole seconds. */
  readonly now: string;
};

export type Handler = (call: Call) => Answer | Promise<Answer>;

type Scope = keyof Permissions;

/** A handler and what a token needs for it: one of the scopes, at the level. */
export type Route = { readonly scopes: readonly Scope[]; readonly level: Level; readonly handle: Handler };

/** Open to every token. */
export function open(handle: Handler): Route {
  return { scopes: [], level: 'none', handle };
}

export function reading(scopes: readonly Scope[], handle: Handler): Route {
  return { scopes, level: 'read', handle };
}

export function writing(scopes: readonly Scope[], handle: Handler): Route {
  return { scopes, level: 'write', handle };
}

const RANK: Readonly<Record<Level, number>> = { none: 0, read: 1, write: 2 };

/** Whether a token may use a scope at a level. */
export function may(permissions: Permissions, scope: Scope, level: Level): boolean {
  return RANK[permissions[scope] ?? 'none'] >= RANK[level];
}

/** Whether a token may use a route. */
export function mayUse(route: Route, permissions: Permissions): boolean {
  return route.scopes.length === 0 || route.scopes.some((scope) => may(permissions, scope, route.level));
}
