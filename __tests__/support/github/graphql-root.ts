import type { PullRecord } from '../git/pulls.ts';
import type { GitRef } from './git-graph.ts';
import { type Args, connection, type Fields } from './graphql-connection.ts';
import { issueNode } from './graphql-discussion.ts';
import { forbiddenError, notFoundError } from './graphql-errors.ts';
import { commitNode, pullNode, refNode, releaseNode, targetNode } from './graphql-nodes.ts';
import { actor, viewer } from './graphql-people.ts';
import type { Scope } from './graphql-scope.ts';
import type { RateLimits } from './rate-limits.ts';
import { may } from './rest-route.ts';
import { nodeId, numberOf } from './rest-shapes.ts';
import { searchIssues } from './search.ts';
import type { Level, Permissions, World } from './world.ts';

/** Who asks, and what for. */
export type Request = {
  readonly worlds: readonly World[];
  readonly html: string;
  readonly permissions: Permissions;
  readonly login: string;
  readonly limits: RateLimits;
  readonly cost: { readonly points: number; readonly nodes: number };
};

function order(args: Args): { readonly field: string; readonly up: boolean } | null {
  const given = args.orderBy;
  if (typeof given !== 'object' || given === null) return null;
  return { field: String(Reflect.get(given, 'field')), up: Reflect.get(given, 'direction') === 'ASC' };
}

function names(args: Args, name: string): readonly string[] | null {
  const given = args[name];
  return Array.isArray(given) ? given.map(String) : null;
}

/** A view of a repository; null when its name is not served. */
async function open(request: Request, name: string): Promise<Scope | null> {
  const world = request.worlds.find((one) => [one.name, one.formerly].some((known) => known?.toLowerCase() === name.toLowerCase()));
  if (world === undefined) return null;
  const graph = await world.graph();
  const { html, permissions, login } = request;
  const repository: Record<string, unknown> = {};
  const scope: Scope = { world, graph, html, permissions, actor: login, repository };
  Object.assign(repository, repositoryFields(scope));
  return scope;
}

function repositoryFields(scope: Scope): Fields {
  const { world, graph, html } = scope;
  return {
    __typename: 'Repository',
    id: nodeId('Repository', world.name),
    databaseId: numberOf(world.name),
    name: world.repo,
    nameWithOwner: world.name,
    owner: () => actor(html, world.owner),
    url: `${html}/${world.name}`,
    resourcePath: `/${world.name}`,
    description: null,
    isPrivate: world.private,
    isFork: false,
    isArchived: false,
    viewerPermission: may(scope.permissions, 'contents', 'write') ? 'WRITE' : 'READ',
    defaultBranchRef: () => refNode(scope, graph.ref(`refs/heads/${graph.defaultBranch}`)),
    object: (args: Args) => object(scope, args),
    ref: (args: Args) => {
      need(scope, 'contents', 'read');
      return refNode(scope, graph.ref(String(args.qualifiedName)));
    },
    refs: (args: Args) => refs(scope, args),
    ...releaseFields(scope),
    ...discussionFields(scope),
  };
}

function need(scope: Scope, kind: keyof Permissions, level: Level): void {
  if (!may(scope.permissions, kind, level)) throw forbiddenError();
}

async function object(scope: Scope, args: Args): Promise<Fields | null> {
  need(scope, 'contents', 'read');
  const { world, graph } = scope;
  const expression = String(args.oid ?? args.expression ?? '');
  const ref = args.oid === undefined || args.oid === null ? graph.ref(expression) : undefined;
  if (ref) return targetNode(scope, ref);
  const commit = graph.resolve(expression);
  if (commit) return commitNode(scope, commit);
  const found = await world.read(expression.replace(/^HEAD(?=[:^~]|$)/, graph.defaultBranch));
  if (found === null || (found.type !== 'blob' && found.type !== 'tree')) return null;
  const { sha: oid, content } = found;
  const common = { oid, abbreviatedOid: oid.slice(0, 7), repository: () => scope.repository };
  if (found.type === 'tree')
    return { __typename: 'Tree', id: nodeId('Tree', world.name, oid), ...common, entries: () => treeEntries(content) };
  const binary = content.includes(0);
  const about = { byteSize: content.length, isBinary: binary, isTruncated: false, text: binary ? null : content.toString('utf8') };
  return { __typename: 'Blob', id: nodeId('Blob', world.name, oid), ...common, ...about };
}

/** The entries of a tree object: `<mode> <name>`, NUL, the twenty bytes of the object's name. */
function treeEntries(content: Buffer): Fields[] {
  const entries: Fields[] = [];
  for (let at = 0; at < content.length; ) {
    const end = content.indexOf(0, at);
    const [mode = '', ...name] = content.subarray(at, end).toString('utf8').split(' ');
    const oid = content.subarray(end + 1, end + 21).toString('hex');
    entries.push({
      __typename: 'TreeEntry',
      name: name.join(' '),
      oid,
      mode: Number.parseInt(mode, 8),
      type: mode === '40000' ? 'tree' : 'blob',
    });
    at = end + 21;
  }
  return entries;
}

function refs(scope: Scope, args: Args): Fields {
  need(scope, 'contents', 'read');
  const { graph } = scope;
  const prefix = `${String(args.refPrefix).replace(/\/$/, '')}/`;
  const wanted = typeof args.query === 'string' ? args.query.toLowerCase() : '';
  const found = [...graph.refs.values()].filter(
    (ref) => ref.name.startsWith(prefix) && ref.name.slice(prefix.length).toLowerCase().includes(wanted),
  );
  const by = order(args);
  if (by?.field === 'TAG_COMMIT_DATE') {
    const at = (ref: GitRef) => graph.commit(ref.commit)?.committer.at ?? 0;
    found.sort((a, b) => at(a) - at(b));
  }
  if (by ? !by.up : args.direction === 'DESC') found.reverse();
  return connection(found, (ref) => refNode(scope, ref), args);
}

function releaseFields(scope: Scope): Fields {
  const { world, permissions } = scope;
  const node = (release: ReturnType<World['releases']['latest']>) => (release ? releaseNode(scope, release) : null);
  return {
    release: (args: Args) => node(world.releases.published(String(args.tagName))),
    latestRelease: () => node(world.releases.latest()),
    releases: (args: Args) => {
      const found = world.releases.listing(may(permissions, 'contents', 'write'));
      if (order(args)?.up) found.reverse();
      return connection(found, node, args);
    },
  };
}

function discussionFields(scope: Scope): Fields {
  const { world } = scope;
  const kind = (number: number) => world.pulls.get(number) ?? world.issues.get(number);
  return {
    pullRequest: (args: Args) => {
      need(scope, 'pull-requests', 'read');
      const record = world.pulls.get(Number(args.number));
      if (record === undefined) throw notFoundError(`Could not resolve to a PullRequest with the number of ${args.number}.`);
      return pullNode(scope, record);
    },
    issue: (args: Args) => {
      const issue = world.issues.get(Number(args.number));
      if (issue === undefined) throw notFoundError(`Could not resolve to an Issue with the number of ${args.number}.`);
      return issueNode(scope, issue);
    },
    issueOrPullRequest: (args: Args) => {
      const found = kind(Number(args.number));
      if (found === undefined) throw notFoundError(`Could not resolve to an issue or pull request with the number of ${args.number}.`);
      return 'mergedAt' in found ? pullNode(scope, found) : issueNode(scope, found);
    },
    pullRequests: (args: Args) => {
      need(scope, 'pull-requests', 'read');
      return connection(pullRequests(world, args), (record) => pullNode(scope, record), args);
    },
  };
}

function stateOf(record: PullRecord): string {
  return record.mergedAt !== null ? 'MERGED' : record.state === 'open' ? 'OPEN' : 'CLOSED';
}

function pullRequests(world: World, args: Args): PullRecord[] {
  const states = names(args, 'states');
  const labels = names(args, 'labels');
  const found = world.pulls.list().filter((record) => {
    if (states && !states.includes(stateOf(record))) return false;
    if (typeof args.baseRefName === 'string' && args.baseRefName !== record.base) return false;
    if (typeof args.headRefName === 'string' && args.headRefName !== record.headBranch) return false;
    return labels === null || record.labels.some((label) => labels.includes(label));
  });
  const by = order(args);
  const at = (record: PullRecord) => Date.parse(by?.field === 'UPDATED_AT' ? (record.mergedAt ?? record.createdAt) : record.createdAt);
  found.sort((a, b) => at(a) - at(b) || a.number - b.number);
  return by && !by.up ? found.reverse() : found;
}

async function search(request: Request, args: Args): Promise<Fields> {
  const found = args.type === 'ISSUE' ? searchIssues(request.worlds, String(args.query)) : [];
  const scopes = new Map(await Promise.all(request.worlds.map(async (world) => [world, await open(request, world.name)] as const)));
  const node = ({ world, issue, pull }: (typeof found)[number]) => {
    const scope = scopes.get(world);
    if (!scope) return null;
    return pull ? pullNode(scope, pull) : issueNode(scope, issue);
  };
  const counts = { issueCount: found.length, repositoryCount: 0, userCount: 0, codeCount: 0, discussionCount: 0, wikiCount: 0 };
  return connection(found, node, args, { most: 1000, extra: counts });
}

async function nodeById(request: Request, id: string): Promise<Fields> {
  const [type, name = '', key = ''] = Buffer.from(id, 'base64url').toString('utf8').split('\n');
  const scope = await open(request, name);
  const found = scope && findNode(scope, type, key);
  if (!found) throw notFoundError(`Could not resolve to a node with the global id of '${id}'`);
  return found;
}

function findNode(scope: Scope, type: string | undefined, key: string): Fields | null {
  const { world, graph } = scope;
  if (type === 'Repository') return scope.repository;
  const commit = type === 'Commit' ? graph.commit(key) : undefined;
  if (commit) {
    need(scope, 'contents', 'read');
    return commitNode(scope, commit);
  }
  const pull = type === 'PullRequest' ? world.pulls.get(Number(key)) : undefined;
  if (pull) {
    need(scope, 'pull-requests', 'read');
    return pullNode(scope, pull);
  }
  const release = type === 'Release' ? world.releases.get(Number(key)) : undefined;
  return release ? releaseNode(scope, release) : null;
}

function rateLimit({ limits, cost }: Request): Fields {
  const { limit, remaining, used, reset } = limits.state('graphql');
  return { limit, remaining, used, cost: cost.points, nodeCount: cost.nodes, resetAt: new Date(reset * 1000).toISOString() };
}

/** The fields of the query root. */
export function rootFields(request: Request): Fields {
  return {
    repository: async (args: Args) => {
      const name = `${args.owner}/${args.name}`;
      const scope = await open(request, name);
      if (scope === null) throw notFoundError(`Could not resolve to a Repository with the name '${name}'.`);
      return scope.repository;
    },
    viewer: () => viewer(request.html, request.login),
    user: (args: Args) => actor(request.html, String(args.login)),
    rateLimit: () => rateLimit(request),
    search: (args: Args) => search(request, args),
    node: (args: Args) => nodeById(request, String(args.id)),
    nodes: (args: Args) =>
      (names(args, 'ids') ?? []).map((id) => nodeById(request, id).catch((error: unknown) => (error instanceof Error ? error : null))),
  };
}
