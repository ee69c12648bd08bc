import type { IncomingMessage } from 'node:http';
import { type Answer, failure, field, notAccessible, notFound } from './answers.ts';
import { type Match, requestViolations, responseViolations } from './contract.ts';
import { prepare, run } from './graphql.ts';
import type { Args } from './graphql-connection.ts';
import { type Body, type Door, tokenOf } from './http-io.ts';
import type { RateLimits, Refusal, Resource } from './rate-limits.ts';
import type { Remembered } from './remembered.ts';
import { discussionRoutes } from './rest-discussion.ts';
import { historyRoutes } from './rest-history.ts';
import { releaseRoutes } from './rest-releases.ts';
import { repositoryRoutes } from './rest-repository.ts';
import { mayUse, type Route } from './rest-route.ts';
import type { Links } from './rest-shapes.ts';
import type { TokenSpec, World } from './world.ts';

/** Time that answers take. A GraphQL request costs so much for each node it may return; over 10 s it ends in a 502. */
export type Latency = {
  readonly perRequestMs?: number;
  readonly perNodeMs?: number;
  /** `false`: the 502 without the waiting. */
  readonly sleep?: boolean;
};

/** What the doors share: the repositories, who may come in, and where slips are written down. */
export type Site = {
  readonly worlds: readonly World[];
  readonly tokens: ReadonlyMap<string, TokenSpec>;
  readonly limits: RateLimits;
  readonly violations: string[];
  readonly latency: Latency;
  readonly checkAnswers: boolean;
  /** Null: every answer is made anew. */
  readonly remembered: Remembered | null;
  readonly html: string;
  readonly clock: () => number;
  /** Where this server listens: `http://127.0.0.1:4000`. */
  readonly origin: string;
};

/** A request on its way to an answer. */
export type Incoming = {
  readonly request: IncomingMessage;
  readonly door: Door;
  readonly url: URL;
  readonly match: Match | null;
  readonly body: Body;
  readonly bytes: Buffer;
  readonly method: string;
  /** Requests that are being answered, this one too. */
  readonly inFlight: number;
};

const ROUTES: Readonly<Record<string, Route>> = { ...historyRoutes, ...releaseRoutes, ...discussionRoutes, ...repositoryRoutes };
export const DOCS = 'https://docs.github.com/rest';
/** Time after which GitHub gives a GraphQL request up (GitHub's documentation, 2026-11). */
const GRAPHQL_TIMEOUT_MS = 10_000;
const TIMED_OUT =
  'Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug. Please include `TEST` when reporting this issue.';

/** Answers a request: who asks, the secondary limits, then the door that the path leads to. */
export async function answer(site: Site, incoming: Incoming): Promise<Answer> {
  const { request, door, match, method } = incoming;
  const name = tokenOf(request);
  const token = site.tokens.get(name ?? '');
  if (token === undefined) return failure(401, name === null ? 'Requires authentication' : 'Bad credentials', DOCS);
  const kind = door.kind === 'graphql' ? 'graphql' : 'rest';
  const busy = site.limits.enter(kind, kind === 'rest' && method !== 'GET', incoming.inFlight);
  if (busy) return refusal(busy);
  await wait(site, site.latency.perRequestMs ?? 0);
  if (door.kind === 'graphql') return graphql(site, incoming, token);
  const answered = await rest(site, incoming, token);
  if (site.checkAnswers && match && answered.status < 500) {
    site.violations.push(...responseViolations(match.operation, answered.status, answered.body).map((problem) => `answer: ${problem}`));
  }
  return answered;
}

async function rest(site: Site, { door, url, match, body, bytes, method, request }: Incoming, token: TokenSpec): Promise<Answer> {
  const { path } = door;
  if (match === null) {
    site.violations.push(`${method} ${path}: GitHub has no such operation, or the contract does not hold it`);
    return notFound(DOCS);
  }
  const { operation, params } = match;
  const query = Object.fromEntries(url.searchParams);
  const found = requestViolations(match, query, body);
  const route = ROUTES[operation.id];
  if (found.length > 0 || route === undefined) {
    site.violations.push(...(route ? found.map((problem) => `${operation.id}: ${problem}`) : [`${operation.id} is not served`]));
    return failure(400, found.join('; ') || 'Not served', operation.docs);
  }
  const asksLimits = operation.id === 'rate-limit/get';
  const refused = asksLimits ? null : site.limits.spend(resourceOf(door, match), 1);
  if (refused) return refusal(refused);
  const world = worldOf(site, params);
  if (world === undefined) return moved(site, url, params) ?? notFound(operation.docs);
  if (!mayUse(route, token.permissions)) return notAccessible(operation.docs);
  const handled = async () =>
    route.handle({
      world,
      worlds: site.worlds,
      links: linksOf(site, door),
      params,
      query,
      body: body.value,
      bytes,
      contentType: request.headers['content-type'] ?? 'application/octet-stream',
      url,
      actor: token.login ?? 'github-actions[bot]',
      permissions: token.permissions,
      docs: operation.docs,
      limits: site.limits,
      now: new Date(site.clock()).toISOString().replace(/\.\d+Z$/, 'Z'),
    });
  return method === 'GET' && !asksLimits ? remembering(site, url.pathname + url.search, handled) : handled();
}

function remembering({ remembered, origin }: Site, request: string, make: () => Promise<Answer>): Promise<Answer> {
  return remembered === null ? make() : remembered.answer(request, origin, make);
}

function worldOf(site: Site, params: Readonly<Record<string, string>>): World | undefined {
  if (params.owner === undefined) return site.worlds[0];
  const name = `${params.owner}/${params.repo}`.toLowerCase();
  return site.worlds.find((world) => world.name.toLowerCase() === name);
}

/** Where a renamed repository is now. */
function moved({ worlds }: Site, url: URL, { owner, repo }: Readonly<Record<string, string>>): Answer | null {
  const world = worlds.find(({ formerly }) => formerly?.toLowerCase() === `${owner}/${repo}`.toLowerCase());
  if (world === undefined) return null;
  const location = url.href.replace(`/repos/${owner}/${repo}`, `/repos/${world.name}`);
  return { status: 301, headers: { location }, body: { message: 'Moved Permanently', url: location } };
}

function linksOf({ html, origin }: Site, { enterprise }: Door): Links {
  return enterprise
    ? { api: `${origin}/api/v3`, uploads: `${origin}/api/uploads`, html }
    : { api: origin, uploads: `${origin}/uploads`, html };
}

async function graphql(site: Site, { body, method }: Incoming, token: TokenSpec): Promise<Answer> {
  const query = field(body.value, 'query');
  if (method !== 'POST' || typeof query !== 'string') {
    site.violations.push(`${method} /graphql: no query was sent`);
    return failure(400, 'A query attribute must be specified and must be a string.', 'https://docs.github.com/graphql');
  }
  const prepared = await prepare(query, variablesOf(body.value));
  if (prepared.state !== 'ready') {
    if (prepared.state === 'wrong') site.violations.push(...prepared.errors.map((error) => `GraphQL: ${String(error.message)}`));
    return { status: 200, body: { errors: prepared.errors } };
  }
  const { cost } = prepared;
  const refused = site.limits.spend('graphql', cost.points);
  if (refused) return { status: 200, body: { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded for installation.' }] } };
  const took = cost.nodes * (site.latency.perNodeMs ?? 0);
  await wait(site, Math.min(took, GRAPHQL_TIMEOUT_MS));
  if (took > GRAPHQL_TIMEOUT_MS) {
    site.limits.spend('graphql', cost.points);
    return { status: 502, body: { data: null, errors: [{ message: TIMED_OUT }] } };
  }
  const request = {
    worlds: site.worlds,
    html: site.html,
    permissions: token.permissions,
    login: token.login ?? 'github-actions[bot]',
    limits: site.limits,
    cost,
  };
  return remembering(site, JSON.stringify(body.value), async () => {
    const answered = await run(prepared, request, (name) => site.violations.push(`GraphQL: ${name} is not served`));
    return { status: 200, body: answered };
  });
}

function variablesOf(body: unknown): Args {
  const variables = field(body, 'variables');
  return typeof variables === 'object' && variables !== null ? Object.fromEntries(Object.entries(variables)) : {};
}

/** The budget that a request draws on. */
export function resourceOf(door: Door, match: Match | null): Resource {
  if (door.kind === 'graphql') return 'graphql';
  return match?.operation.id.startsWith('search/') ? 'search' : 'core';
}

/** Lets time pass, unless the site only counts it. */
function wait({ latency }: Site, ms: number): Promise<void> | undefined {
  return ms > 0 && latency.sleep !== false ? pause(ms) : undefined;
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** What GitHub answers when a limit is reached: 403, and for a secondary one the time to wait. */
function refusal({ kind, retryAfter }: Refusal): Answer {
  const docs = `${DOCS}/using-the-rest-api/rate-limits-for-the-rest-api`;
  if (kind === 'primary') return failure(403, 'API rate limit exceeded for installation ID 1.', docs);
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  return { ...failure(403, message, docs), headers: { 'retry-after': String(retryAfter) } };
}
