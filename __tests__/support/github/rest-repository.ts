import { type Answer, field, invalid, linkHeader, notFound, ok, paging, slicePage, textField } from './answers.ts';
import { type Call, may, open, type Route, reading, writing } from './rest-route.ts';
import * as shapes from './rest-shapes.ts';

async function getRepository({ world, links, actor, permissions }: Call): Promise<Answer> {
  const shape = shapes.repository(links, world, await world.graph());
  return ok({ ...shape, network_count: 0, subscribers_count: 0, permissions: roleOf(actor, may(permissions, 'contents', 'write')) });
}

/** What a user may do; an app's token stands for no user, so GitHub reports nothing of what it may. */
function roleOf(actor: string, mayWrite: boolean): Readonly<Record<string, boolean>> {
  const isUser = !actor.endsWith('[bot]');
  return { admin: false, maintain: false, push: isUser && mayWrite, triage: isUser && mayWrite, pull: isUser };
}

function contentUrls({ world, links }: Call, path: string, kind: 'blob' | 'tree', sha: string, ref: string) {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  const self = `${links.api}/repos/${world.name}/contents/${encoded}?ref=${ref}`;
  const git = `${links.api}/repos/${world.name}/git/${kind}s/${sha}`;
  const html = `${links.html}/${world.name}/${kind}/${ref}/${encoded}`;
  return { url: self, git_url: git, html_url: html, _links: { self, git, html } };
}

type TreeEntry = { readonly dir: boolean; readonly name: string; readonly sha: string };

/** A tree object: mode, name and 20 bytes of sha for each entry. */
function treeEntries(content: Buffer): TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < content.length; ) {
    const end = content.indexOf(0, at);
    const [mode = '', ...name] = content.subarray(at, end).toString('utf8').split(' ');
    entries.push({ dir: mode === '40000', name: name.join(' '), sha: content.subarray(end + 1, end + 21).toString('hex') });
    at = end + 21;
  }
  return entries;
}

async function getContent(call: Call): Promise<Answer> {
  const { world, links, params, query, docs } = call;
  const path = (params.path ?? '').replace(/\/+$/, '');
  const commit = (await world.graph()).resolve(query.ref ?? 'HEAD');
  const found = commit && (await world.read(`${commit.sha}:${path}`));
  if (!commit || !found) return notFound(docs);
  const download = (to: string) => `${links.html}/${world.name}/raw/${commit.sha}/${to.split('/').map(encodeURIComponent).join('/')}`;
  if (found.type === 'tree') {
    const entries = treeEntries(found.content).map((entry) => {
      const at = path === '' ? entry.name : `${path}/${entry.name}`;
      const { name, sha, dir } = entry;
      const urls = contentUrls(call, at, dir ? 'tree' : 'blob', sha, commit.sha);
      return { type: dir ? 'dir' : 'file', size: 0, name, path: at, sha, download_url: dir ? null : download(at), ...urls };
    });
    return ok(entries);
  }
  return ok({
    type: 'file',
    encoding: 'base64',
    size: found.content.length,
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    content: found.content.toString('base64').replace(/.{60}/g, '$&\n'),
    sha: found.sha,
    download_url: download(path),
    ...contentUrls(call, path, 'blob', found.sha, commit.sha),
  });
}

const ROLES: Readonly<Record<string, readonly string[]>> = {
  admin: ['pull', 'triage', 'push', 'maintain', 'admin'],
  write: ['pull', 'triage', 'push'],
  read: ['pull'],
};

/** What somebody may do here; those who are not named can read a public repository and nothing of a private one. */
function collaborator({ world, links, params }: Call): Answer {
  const login = params.username ?? '';
  const permission = world.collaborators.get(login) ?? (world.private ? 'none' : 'read');
  const granted = ROLES[permission] ?? [];
  const permissions = Object.fromEntries(['pull', 'triage', 'push', 'maintain', 'admin'].map((name) => [name, granted.includes(name)]));
  return ok({ permission, role_name: permission, user: { ...shapes.user(links, login), permissions, role_name: permission } });
}

async function contributors({ world, links, query, url }: Call): Promise<Answer> {
  const graph = await world.graph();
  const head = graph.resolve('HEAD');
  if (head === undefined) return { status: 204 };
  const counts = new Map<string, { readonly shape: shapes.Json; count: number }>();
  for (const { author } of graph.history(head)) {
    const login = world.login(author.email);
    if (login === null && query.anon === undefined) continue;
    const shape = login === null ? { type: 'Anonymous', name: author.name, email: author.email } : shapes.user(links, login);
    const known = counts.get(login ?? author.email);
    if (known) known.count++;
    else counts.set(login ?? author.email, { shape, count: 1 });
  }
  const sorted = [...counts.values()].sort((a, b) => b.count - a.count);
  const page = paging(query);
  const shown = slicePage(sorted, page).map(({ shape, count }) => ({ ...shape, contributions: count }));
  return ok(shown, linkHeader(url, page, sorted.length));
}

function getUser({ links, params }: Call): Answer {
  const at = '2026-01-01T00:00:00Z';
  return ok({
    ...shapes.user(links, params.username ?? ''),
    ...{ name: null, company: null, blog: null, location: null, email: null, hireable: null, bio: null },
    ...{ public_repos: 0, public_gists: 0, followers: 0, following: 0, created_at: at, updated_at: at },
  });
}

function rateLimit({ limits }: Call): Answer {
  const [core, graphql, search] = (['core', 'graphql', 'search'] as const).map((resource) => limits.state(resource));
  return ok({ resources: { core, graphql, search }, rate: core });
}

function caches({ world, query, url }: Call): Answer {
  const found = world.caches.filter((one) => {
    if (query.key !== undefined && !one.key.startsWith(query.key)) return false;
    return query.ref === undefined || one.ref === query.ref || one.ref === `refs/heads/${query.ref}`;
  });
  const page = paging(query);
  const at = '2026-01-01T00:00:00Z';
  const shown = slicePage(found, page).map(({ id, key, ref, version, sizeInBytes }) => {
    return { id, key, ref, version, size_in_bytes: sizeInBytes, created_at: at, last_accessed_at: at };
  });
  return ok({ total_count: found.length, actions_caches: shown }, linkHeader(url, page, found.length));
}

async function dispatch({ world, params, body, docs }: Call): Promise<Answer> {
  const ref = textField(body, 'ref') ?? '';
  if ((await world.graph()).ref(ref) === undefined) return invalid(docs, { resource: 'Workflow', code: 'invalid', field: 'ref' });
  world.dispatches.push({ workflow: params.workflow_id ?? '', ref, inputs: field(body, 'inputs') ?? {} });
  return { status: 204 };
}

/** The repository itself, its files and people, and what stands around it. */
export const repositoryRoutes: Readonly<Record<string, Route>> = {
  'repos/get': open(getRepository),
  'repos/get-content': reading(['contents'], getContent),
  'repos/get-collaborator-permission-level': open(collaborator),
  'repos/list-contributors': open(contributors),
  'users/get-by-username': open(getUser),
  'rate-limit/get': open(rateLimit),
  'actions/get-actions-cache-list': reading(['actions'], caches),
  'actions/create-workflow-dispatch': writing(['actions'], dispatch),
};
