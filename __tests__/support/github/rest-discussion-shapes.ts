import type { PullRecord } from '../git/pulls.ts';
import type { Comment } from './comments.ts';
import type { FileChange } from './git-files.ts';
import type { GitGraph } from './git-graph.ts';
import { type Json, type Links, nodeId, numberOf, user } from './rest-shapes.ts';
import type { IssueRecord, World } from './world.ts';

export function label(links: Links, world: World, name: string): Json {
  const url = `${links.api}/repos/${world.name}/labels/${encodeURIComponent(name)}`;
  const id = numberOf(`label ${name}`);
  return { id, node_id: nodeId('Label', world.name, name), url, name, color: 'ededed', default: false, description: '' };
}

function milestone(links: Links, world: World, title: string): Json {
  const number = (numberOf(title) % 1000) + 1;
  const url = `${links.api}/repos/${world.name}/milestones/${number}`;
  return {
    url,
    html_url: `${links.html}/${world.name}/milestone/${number}`,
    labels_url: `${url}/labels`,
    id: numberOf(`milestone ${title}`),
    node_id: nodeId('Milestone', world.name, title),
    number,
    title,
    description: null,
    creator: user(links, world.owner),
    open_issues: 0,
    closed_issues: 0,
    state: 'open',
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
    due_on: null,
    closed_at: null,
  };
}

function pullLinks(links: Links, world: World, pull: PullRecord, head: string): Json {
  const api = `${links.api}/repos/${world.name}`;
  const self = `${api}/pulls/${pull.number}`;
  const urls = {
    self,
    html: `${links.html}/${world.name}/pull/${pull.number}`,
    issue: `${api}/issues/${pull.number}`,
    comments: `${api}/issues/${pull.number}/comments`,
    review_comments: `${self}/comments`,
    review_comment: `${api}/pulls/comments{/number}`,
    commits: `${self}/commits`,
    statuses: `${api}/statuses/${head}`,
  };
  return Object.fromEntries(Object.entries(urls).map(([rel, href]) => [rel, { href }]));
}

/** A pull request as the lists give it. `repo` is its repository's shape, made once for a list. */
export function pull(links: Links, world: World, graph: GitGraph, record: PullRecord, repo: Json): Json {
  const api = `${links.api}/repos/${world.name}`;
  const html = `${links.html}/${world.name}/pull/${record.number}`;
  const head = record.commits.at(-1) ?? record.landed.at(-1) ?? record.mergeCommit ?? '';
  const author = user(links, record.author ?? 'ghost');
  const headOwner = record.headRepository?.split('/')[0] ?? world.owner;
  const fork = record.headRepository === null ? repo : { ...repo, full_name: record.headRepository, fork: true };
  const end = (owner: string, ref: string, sha: string, of: Json) => ({
    ...{ label: `${owner}:${ref}`, ref, sha, user: user(links, owner), repo: of },
  });
  return {
    url: `${api}/pulls/${record.number}`,
    id: numberOf(`pull ${record.number}`),
    node_id: nodeId('PullRequest', world.name, record.number),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: `${api}/issues/${record.number}`,
    commits_url: `${api}/pulls/${record.number}/commits`,
    review_comments_url: `${api}/pulls/${record.number}/comments`,
    review_comment_url: `${api}/pulls/comments{/number}`,
    comments_url: `${api}/issues/${record.number}/comments`,
    statuses_url: `${api}/statuses/${head}`,
    number: record.number,
    state: record.state,
    locked: false,
    active_lock_reason: null,
    title: record.title,
    user: author,
    body: record.body,
    labels: record.labels.map((name) => label(links, world, name)),
    milestone: record.milestone === null ? null : milestone(links, world, record.milestone),
    created_at: record.createdAt,
    updated_at: record.lastEditedAt ?? record.mergedAt ?? record.createdAt,
    closed_at: record.mergedAt,
    merged_at: record.mergedAt,
    merge_commit_sha: record.mergeCommit,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: end(headOwner, record.headBranch, head, fork),
    base: end(world.owner, record.base, graph.commit(record.landed[0] ?? record.commits[0] ?? '')?.parents[0] ?? head, repo),
    _links: pullLinks(links, world, record, head),
    author_association: record.authorAssociation,
    auto_merge: null,
    draft: record.draft,
  };
}

/** A pull request as it is given alone, with its counts. */
export function fullPull(shape: Json, record: PullRecord, files: readonly FileChange[], comments: number, mergedBy: Json): Json {
  const merged = record.mergedAt !== null;
  return {
    ...shape,
    merged,
    mergeable: merged ? null : true,
    rebaseable: merged ? null : true,
    mergeable_state: merged ? 'unknown' : 'clean',
    merged_by: merged ? mergedBy : null,
    comments,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: Math.max(1, record.commits.length),
    additions: files.reduce((sum, one) => sum + one.additions, 0),
    deletions: files.reduce((sum, one) => sum + one.deletions, 0),
    changed_files: files.length,
  };
}

export function comment(links: Links, world: World, one: Comment): Json {
  const api = `${links.api}/repos/${world.name}`;
  const page = world.pulls.get(one.issue) ? 'pull' : 'issues';
  return {
    url: `${api}/issues/comments/${one.id}`,
    html_url: `${links.html}/${world.name}/${page}/${one.issue}#issuecomment-${one.id}`,
    issue_url: `${api}/issues/${one.issue}`,
    id: one.id,
    node_id: nodeId('IssueComment', world.name, one.id),
    user: user(links, one.author),
    created_at: one.createdAt,
    updated_at: one.updatedAt,
    body: one.body,
    author_association: 'NONE',
    performed_via_github_app: null,
  };
}

/** An issue, or a pull request in the form of one. */
export function issue(links: Links, world: World, one: IssueRecord, record?: PullRecord): Json {
  const api = `${links.api}/repos/${world.name}`;
  const url = `${api}/issues/${one.number}`;
  const page = `${links.html}/${world.name}/${record ? 'pull' : 'issues'}/${one.number}`;
  const at = record?.createdAt ?? '2026-01-01T00:00:00Z';
  const state = one.state ?? 'closed';
  const pullUrls = { url: `${api}/pulls/${one.number}`, html_url: page, diff_url: `${page}.diff`, patch_url: `${page}.patch` };
  return {
    url,
    repository_url: api,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: page,
    id: numberOf(`issue ${one.number}`),
    node_id: nodeId(record ? 'PullRequest' : 'Issue', world.name, one.number),
    number: one.number,
    title: one.title,
    body: one.body ?? '',
    user: user(links, one.author ?? 'octocat'),
    labels: (one.labels ?? []).map((name) => label(links, world, name)),
    state,
    locked: false,
    assignee: null,
    assignees: [],
    milestone: null,
    comments: world.comments.list(one.number).length,
    created_at: at,
    updated_at: at,
    closed_at: state === 'closed' ? (record?.mergedAt ?? at) : null,
    author_association: record?.authorAssociation ?? 'NONE',
    ...(record ? { draft: record.draft, pull_request: { ...pullUrls, merged_at: record.mergedAt } } : {}),
  };
}
