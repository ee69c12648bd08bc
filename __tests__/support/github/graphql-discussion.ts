import type { FileChange } from './git-files.ts';
import { type Args, connection, type Fields } from './graphql-connection.ts';
import { actor } from './graphql-people.ts';
import type { Scope } from './graphql-scope.ts';
import { nodeId, numberOf } from './rest-shapes.ts';
import type { IssueRecord } from './world.ts';

export function labelNode(scope: Scope, name: string): Fields {
  const { world, html } = scope;
  const url = `${html}/${world.name}/labels/${encodeURIComponent(name)}`;
  return {
    __typename: 'Label',
    id: nodeId('Label', world.name, name),
    name,
    color: 'ededed',
    description: null,
    isDefault: false,
    url,
    repository: () => scope.repository,
  };
}

export function milestoneNode(scope: Scope, title: string): Fields {
  const number = (numberOf(title) % 1000) + 1;
  const url = `${scope.html}/${scope.world.name}/milestone/${number}`;
  return {
    __typename: 'Milestone',
    id: nodeId('Milestone', scope.world.name, title),
    number,
    title,
    url,
    state: 'OPEN',
    closed: false,
    description: null,
  };
}

/** What issues and pull requests have in common. */
export function discussionFields(scope: Scope, one: IssueRecord, page: 'pull' | 'issues'): Fields {
  const { world, html } = scope;
  const path = `/${world.name}/${page}/${one.number}`;
  const labels = one.labels ?? [];
  return {
    number: one.number,
    title: one.title,
    body: one.body ?? '',
    bodyText: one.body ?? '',
    url: html + path,
    permalink: html + path,
    resourcePath: path,
    repository: () => scope.repository,
    labels: (args: Args) => connection(labels, (name) => labelNode(scope, name), args),
    locked: false,
  };
}

const CHANGE_TYPES: Readonly<Record<FileChange['status'], string>> = {
  added: 'ADDED',
  removed: 'DELETED',
  modified: 'MODIFIED',
  renamed: 'RENAMED',
  copied: 'COPIED',
  changed: 'CHANGED',
};

export function fileNode(file: FileChange): Fields {
  const { path, additions, deletions, status } = file;
  return { path, additions, deletions, changeType: CHANGE_TYPES[status], viewerViewedState: 'UNVIEWED' };
}

export function foreignRepository(html: string, name: string): Fields {
  const [owner = '', repo = ''] = name.split('/');
  const url = `${html}/${name}`;
  return {
    __typename: 'Repository',
    id: nodeId('Repository', name),
    name: repo,
    nameWithOwner: name,
    owner: actor(html, owner),
    url,
    isFork: true,
  };
}

export function issueNode(scope: Scope, one: IssueRecord): Fields {
  const closed = (one.state ?? 'closed') === 'closed';
  const at = '2026-01-01T00:00:00Z';
  return {
    __typename: 'Issue',
    id: nodeId('Issue', scope.world.name, one.number),
    databaseId: numberOf(`issue ${one.number}`),
    ...discussionFields(scope, one, 'issues'),
    author: () => actor(scope.html, one.author ?? 'octocat'),
    authorAssociation: 'NONE',
    state: closed ? 'CLOSED' : 'OPEN',
    stateReason: closed ? 'COMPLETED' : null,
    closed,
    createdAt: at,
    updatedAt: at,
    closedAt: closed ? at : null,
    milestone: null,
    comments: (args: Args) => comments(scope, one.number, args),
  };
}

export function comments(scope: Scope, number: number, args: Args): Fields {
  const { world, html } = scope;
  return connection(
    world.comments.list(number),
    (one) => ({
      __typename: 'IssueComment',
      id: nodeId('IssueComment', world.name, one.id),
      databaseId: one.id,
      body: one.body,
      author: actor(html, one.author),
      viewerDidAuthor: one.author === scope.actor,
      createdAt: one.createdAt,
      updatedAt: one.updatedAt,
      url: `${html}/${world.name}/issues/${number}#issuecomment-${one.id}`,
    }),
    args,
  );
}
