import { createHash } from 'node:crypto';
import type { FileChange } from './git-files.ts';
import type { GitCommit, GitGraph, GitPerson } from './git-graph.ts';
import type { World } from './world.ts';

export type Json = { readonly [key: string]: unknown };

/** Where things are said to live: `api` and `uploads` are this server (as the client reached it), `html` the web pages. */
export type Links = { readonly api: string; readonly uploads: string; readonly html: string };

/** Of the few names that a server knows. */
const numbers = new Map<string, number>();

/** A number for a name, the same every time. */
export function numberOf(text: string): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  const made = createHash('sha1').update(text).digest().readUInt32BE(0) >>> 1;
  numbers.set(text, made);
  return made;
}

/** The id of a node, the same in REST and GraphQL. */
export function nodeId(type: string, ...key: readonly (string | number)[]): string {
  return Buffer.from([type, ...key].join('\n')).toString('base64url');
}

/** Seconds since the epoch as GitHub writes a time. */
export function isoTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

const USER_URLS: Readonly<Record<string, string>> = {
  followers_url: '/followers',
  following_url: '/following{/other_user}',
  gists_url: '/gists{/gist_id}',
  starred_url: '/starred{/owner}{/repo}',
  subscriptions_url: '/subscriptions',
  organizations_url: '/orgs',
  repos_url: '/repos',
  events_url: '/events{/privacy}',
  received_events_url: '/received_events',
};

/** An account. Bots carry `[bot]` in the login here, and not in GraphQL. */
export function user(links: Links, login: string): Json {
  const url = `${links.api}/users/${encodeURIComponent(login)}`;
  const bot = login.endsWith('[bot]');
  return {
    login,
    id: numberOf(login),
    node_id: nodeId(bot ? 'Bot' : 'User', login),
    avatar_url: `https://avatars.githubusercontent.com/u/${numberOf(login)}?v=4`,
    gravatar_id: '',
    url,
    html_url: bot ? `${links.html}/apps/${login.replace('[bot]', '')}` : `${links.html}/${login}`,
    ...Object.fromEntries(Object.entries(USER_URLS).map(([key, end]) => [key, url + end])),
    type: bot ? 'Bot' : 'User',
    site_admin: false,
  };
}

const REPOSITORY_URLS = `archive/{archive_format}{/ref} assignees{/user} git/blobs{/sha} branches{/branch} collaborators{/collaborator}
comments{/number} commits{/sha} compare/{base}...{head} contents/{+path} contributors deployments downloads events forks git/commits{/sha}
git/refs{/sha} git/tags{/sha} hooks issues/comments{/number} issues/events{/number} issues{/number} keys{/key_id} labels{/name} languages
merges milestones{/number} notifications{?since,all,participating} pulls{/number} releases{/id} stargazers statuses/{sha} subscribers
subscription tags teams git/trees{/sha}`.split(/\s+/);

const URL_NAMES: Readonly<Record<string, string>> = {
  'git/blobs': 'blobs',
  'git/commits': 'git_commits',
  'git/refs': 'git_refs',
  'git/tags': 'git_tags',
  'git/trees': 'trees',
  'issues/comments': 'issue_comment',
  'issues/events': 'issue_events',
};

function repositoryUrls(url: string): Json {
  return Object.fromEntries(
    REPOSITORY_URLS.map((end) => {
      const path = end.replace(/\/?\{.*$/, '');
      return [`${URL_NAMES[path] ?? path}_url`, `${url}/${end}`];
    }),
  );
}

/** A repository with the fields that every form of it has. */
export function repository(links: Links, world: World, graph: GitGraph): Json {
  const url = `${links.api}/repos/${world.name}`;
  const html = `${links.html}/${world.name}`;
  const times = graph.commits;
  const last = isoTime(times[0]?.committer.at ?? 0);
  return {
    id: numberOf(world.name),
    node_id: nodeId('Repository', world.name),
    name: world.repo,
    full_name: world.name,
    private: world.private,
    owner: user(links, world.owner),
    html_url: html,
    description: null,
    fork: false,
    url,
    ...repositoryUrls(url),
    git_url: `git:${html.replace(/^https?:/, '')}.git`,
    ssh_url: `git@${new URL(links.html).host}:${world.name}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    ...{ forks_count: 0, stargazers_count: 0, watchers_count: 0, open_issues_count: 0, forks: 0, watchers: 0, open_issues: 0, size: 0 },
    ...{ has_issues: true, has_projects: true, has_downloads: true, has_wiki: true, has_pages: false, has_discussions: false },
    ...{ archived: false, disabled: false, visibility: world.private ? 'private' : 'public' },
    default_branch: graph.defaultBranch,
    created_at: isoTime(times.at(-1)?.committer.at ?? 0),
    updated_at: last,
    pushed_at: last,
  };
}

function gitUser(person: GitPerson): Json {
  return { name: person.name, email: person.email, date: isoTime(person.at) };
}

export function commit(links: Links, world: World, one: GitCommit): Json {
  const url = `${links.api}/repos/${world.name}/commits/${one.sha}`;
  const git = `${links.api}/repos/${world.name}/git`;
  const html = `${links.html}/${world.name}/commit`;
  const account = (person: GitPerson) => {
    const login = world.login(person.email);
    return login === null ? null : user(links, login);
  };
  return {
    sha: one.sha,
    node_id: nodeId('Commit', world.name, one.sha),
    commit: {
      author: gitUser(one.author),
      committer: gitUser(one.committer),
      message: one.message,
      tree: { sha: one.tree, url: `${git}/trees/${one.tree}` },
      url: `${git}/commits/${one.sha}`,
      comment_count: 0,
      verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
    },
    url,
    html_url: `${html}/${one.sha}`,
    comments_url: `${url}/comments`,
    author: account(one.author),
    committer: account(one.committer),
    parents: one.parents.map((sha) => ({ sha, url: `${links.api}/repos/${world.name}/commits/${sha}`, html_url: `${html}/${sha}` })),
  };
}

export function file(links: Links, world: World, head: string, change: FileChange, patch?: string): Json {
  const path = encodeURIComponent(change.path);
  return {
    sha: /^0+$/.test(change.blob) ? null : change.blob,
    filename: change.path,
    status: change.status,
    additions: change.additions,
    deletions: change.deletions,
    changes: change.additions + change.deletions,
    blob_url: `${links.html}/${world.name}/blob/${head}/${path}`,
    raw_url: `${links.html}/${world.name}/raw/${head}/${path}`,
    contents_url: `${links.api}/repos/${world.name}/contents/${path}?ref=${head}`,
    ...(patch === undefined ? {} : { patch }),
    ...(change.previous === null ? {} : { previous_filename: change.previous }),
  };
}
