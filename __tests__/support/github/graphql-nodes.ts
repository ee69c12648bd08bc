import type { PullRecord } from '../git/pulls.ts';
import type { FileChange } from './git-files.ts';
import type { GitCommit, GitRef } from './git-graph.ts';
import { type Args, connection, type Fields } from './graphql-connection.ts';
import { comments, discussionFields, fileNode, foreignRepository, issueNode, milestoneNode } from './graphql-discussion.ts';
import { forbiddenError } from './graphql-errors.ts';
import { actor, authorsOf, gitActor } from './graphql-people.ts';
import type { Scope } from './graphql-scope.ts';
import { type StoredRelease, untagged } from './releases.ts';
import { touching } from './rest-history.ts';
import { may } from './rest-route.ts';
import { isoTime, nodeId, numberOf } from './rest-shapes.ts';

function text(args: Args, name: string): string | undefined {
  const value = args[name];
  return typeof value === 'string' ? value : undefined;
}

function needPulls(scope: Scope): void {
  if (!may(scope.permissions, 'pull-requests', 'read')) throw forbiddenError();
}

function sum(files: readonly FileChange[], field: 'additions' | 'deletions'): number {
  return files.reduce((total, file) => total + file[field], 0);
}

export function commitNode(scope: Scope, one: GitCommit): Fields {
  const { world, graph, html } = scope;
  const [headline = '', ...rest] = one.message.split('\n');
  const path = `/${world.name}/commit/${one.sha}`;
  const person = (who: GitCommit['author']) => gitActor(html, world, who);
  const parents = () => one.parents.flatMap((sha) => graph.commit(sha) ?? []);
  const files = () => world.commitFiles(one.sha);
  return {
    __typename: 'Commit',
    id: nodeId('Commit', world.name, one.sha),
    oid: one.sha,
    abbreviatedOid: one.sha.slice(0, 7),
    message: one.message,
    messageHeadline: headline,
    messageBody: rest.join('\n').trim(),
    author: () => person(one.author),
    committer: () => person(one.committer),
    authors: (args: Args) => connection(authorsOf(one.author, one.message), (who) => gitActor(html, world, who), args),
    authoredDate: isoTime(one.author.at),
    committedDate: isoTime(one.committer.at),
    authoredByCommitter: one.author.email === one.committer.email,
    committedViaWeb: one.committer.email === 'noreply@github.com',
    url: html + path,
    commitUrl: html + path,
    resourcePath: path,
    repository: () => scope.repository,
    parents: (args: Args) => connection(parents(), (parent) => commitNode(scope, parent), args),
    history: (args: Args) => history(scope, one, args),
    associatedPullRequests: (args: Args) => {
      needPulls(scope);
      return connection(world.pulls.ofCommit(one.sha, world.lag), (record) => pullNode(scope, record), args);
    },
    additions: async () => sum(await files(), 'additions'),
    deletions: async () => sum(await files(), 'deletions'),
    changedFilesIfAvailable: async () => (await files()).length,
    signature: null,
  };
}

async function history(scope: Scope, from: GitCommit, args: Args): Promise<Fields> {
  const since = text(args, 'since');
  const until = text(args, 'until');
  const path = text(args, 'path');
  const low = since === undefined ? 0 : Date.parse(since) / 1000;
  const high = until === undefined ? Number.POSITIVE_INFINITY : Date.parse(until) / 1000;
  const inTime = scope.graph.history(from).filter((one) => one.committer.at >= low && one.committer.at <= high);
  const found = path === undefined ? inTime : await touching(scope.world, inTime, path);
  return connection(found, (one) => commitNode(scope, one), args, { head: from.sha });
}

export function pullNode(scope: Scope, record: PullRecord): Fields {
  const { world, graph, html } = scope;
  const merged = record.mergedAt !== null;
  const files = () => world.pullFiles(record);
  const commits = record.commits.flatMap((sha) => graph.commit(sha) ?? []);
  const head = record.commits.at(-1) ?? record.mergeCommit ?? '';
  const { number, title, body, labels } = record;
  const merge = record.mergeCommit === null ? undefined : graph.commit(record.mergeCommit);
  const account = (login: string | null) => (login === null ? null : actor(html, login));
  return {
    __typename: 'PullRequest',
    id: nodeId('PullRequest', world.name, number),
    databaseId: numberOf(`pull ${number}`),
    ...discussionFields(scope, { number, title, body, labels }, 'pull'),
    author: () => account(record.author),
    authorAssociation: record.authorAssociation,
    editor: () => account(record.editor),
    lastEditedAt: record.lastEditedAt,
    includesCreatedEdit: record.lastEditedAt !== null,
    state: merged ? 'MERGED' : record.state === 'open' ? 'OPEN' : 'CLOSED',
    merged,
    closed: record.state === 'closed',
    isDraft: record.draft,
    createdAt: record.createdAt,
    publishedAt: record.createdAt,
    updatedAt: record.lastEditedAt ?? record.mergedAt ?? record.createdAt,
    closedAt: record.mergedAt,
    mergedAt: record.mergedAt,
    mergedBy: () => (merged ? actor(html, world.owner) : null),
    mergeCommit: () => merge && commitNode(scope, merge),
    baseRefName: record.base,
    baseRefOid: () => graph.commit(record.landed[0] ?? '')?.parents[0] ?? head,
    baseRef: () => refNode(scope, graph.ref(`refs/heads/${record.base}`)),
    headRefName: record.headBranch,
    headRefOid: head,
    headRef: () => refNode(scope, graph.ref(`refs/heads/${record.headBranch}`)),
    baseRepository: () => scope.repository,
    headRepository: () => (record.headRepository === null ? scope.repository : foreignRepository(html, record.headRepository)),
    headRepositoryOwner: () => actor(html, record.headRepository?.split('/')[0] ?? world.owner),
    isCrossRepository: record.headRepository !== null,
    milestone: () => (record.milestone === null ? null : milestoneNode(scope, record.milestone)),
    files: async (args: Args) => connection(await files(), fileNode, args),
    additions: async () => sum(await files(), 'additions'),
    deletions: async () => sum(await files(), 'deletions'),
    changedFiles: async () => (await files()).length,
    commits: (args: Args) => connection(commits, (one) => ({ __typename: 'PullRequestCommit', commit: commitNode(scope, one) }), args),
    closingIssuesReferences: (args: Args) =>
      connection(record.closingIssues, (issue) => issueNode(scope, { state: 'closed', ...issue }), args),
    comments: (args: Args) => comments(scope, number, args),
  };
}

/** A ref; its target is the tag object where there is one. */
export function refNode(scope: Scope, ref: GitRef | undefined): Fields | null {
  if (ref === undefined) return null;
  const { world } = scope;
  const [, prefix = '', name = ''] = /^(refs\/[^/]+\/)(.*)$/.exec(ref.name) ?? [];
  return {
    __typename: 'Ref',
    id: nodeId('Ref', world.name, ref.name),
    name,
    prefix,
    repository: () => scope.repository,
    target: () => targetNode(scope, ref),
    compare: (args: Args) => compareNode(scope, ref, text(args, 'headRef') ?? ''),
  };
}

export function targetNode(scope: Scope, ref: GitRef): Fields | null {
  const commit = scope.graph.commit(ref.commit);
  const target = commit ? commitNode(scope, commit) : null;
  if (ref.annotation === null || target === null) return target;
  const { message, tagger } = ref.annotation;
  return {
    __typename: 'Tag',
    id: nodeId('Tag', scope.world.name, ref.object),
    oid: ref.object,
    abbreviatedOid: ref.object.slice(0, 7),
    name: ref.name.replace('refs/tags/', ''),
    message,
    tagger: () => gitActor(scope.html, scope.world, tagger),
    target,
    repository: () => scope.repository,
  };
}

function compareNode(scope: Scope, base: GitRef, headRef: string): Fields | null {
  const from = scope.graph.commit(base.commit);
  const to = scope.graph.resolve(headRef);
  if (from === undefined || to === undefined) return null;
  const { ahead, behind } = scope.graph.compare(from, to);
  const authors = new Set(ahead.map((one) => one.author.email));
  return {
    __typename: 'Comparison',
    id: nodeId('Comparison', scope.world.name, from.sha, to.sha),
    aheadBy: ahead.length,
    behindBy: behind,
    status: ahead.length === 0 ? (behind === 0 ? 'IDENTICAL' : 'BEHIND') : behind === 0 ? 'AHEAD' : 'DIVERGED',
    baseTarget: () => commitNode(scope, from),
    headTarget: () => commitNode(scope, to),
    commits: (args: Args) =>
      connection(ahead, (one) => commitNode(scope, one), args, {
        most: scope.world.comparisonCommits,
        extra: { authorCount: authors.size },
      }),
  };
}

export function releaseNode(scope: Scope, one: StoredRelease): Fields {
  const { world, graph, html } = scope;
  const path = `/${world.name}/releases/tag/${one.draft ? untagged(one) : encodeURIComponent(one.tag)}`;
  const tag = graph.refs.get(`refs/tags/${one.tag}`);
  const commit = tag && graph.commit(tag.commit);
  return {
    __typename: 'Release',
    id: nodeId('Release', world.name, one.id),
    databaseId: one.id,
    name: one.name,
    tagName: one.tag,
    description: one.body,
    isDraft: one.draft,
    isPrerelease: one.prerelease,
    isLatest: world.releases.latest()?.id === one.id,
    createdAt: one.createdAt,
    publishedAt: one.publishedAt,
    updatedAt: one.updatedAt,
    url: html + path,
    resourcePath: path,
    author: () => actor(html, one.author.replace('[bot]', '')),
    tag: () => refNode(scope, tag),
    tagCommit: () => (commit ? commitNode(scope, commit) : null),
    repository: () => scope.repository,
    releaseAssets: (args: Args) =>
      connection(
        one.assets,
        (asset) => ({ id: nodeId('ReleaseAsset', world.name, asset.id), name: asset.name, size: asset.content.length }),
        args,
      ),
  };
}
