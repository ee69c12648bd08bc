/** Pull requests as GraphQL gives them: what is asked for, and what it becomes. */
import * as v from 'valibot';
import type { PullRequest } from '../../domain.ts';
import { GITHUB } from '../../limits.ts';
import { accountLogin } from './people.ts';

/** Pull requests of one commit: mostly one. */
const PULLS_PER_COMMIT = 3;
const LABELS = 20;
const ISSUES = 10;
/** Pull requests just merged, which GitHub may not yet know by their commits. */
const RECENT = 20;

function fragment(files: boolean): string {
  return `fragment pull on PullRequest {
  number url title body mergedAt lastEditedAt baseRefName
  baseRepository { nameWithOwner }
  author { __typename login ... on User { name } }
  labels(first: ${LABELS}) { nodes { name } }
  closingIssuesReferences(first: ${ISSUES}) { nodes { number title repository { nameWithOwner } } }
  mergeCommit { oid }
  ${files ? filesFrom('') : ''}
}`;
}

function filesFrom(after: string): string {
  return `files(first: ${GITHUB.pageSize}${after}) { nodes { path } pageInfo { hasNextPage endCursor } }`;
}

/** The document for some commits, each under an alias with its place. Only hexadecimal names may be given. */
export function pullsOfCommits(shas: readonly string[], files: boolean): string {
  const asked = shas.map((sha, at) => `c${at}: object(oid: "${sha}") { ...of }`);
  return `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) {\n${asked.join('\n')}\n} }
fragment of on Commit { associatedPullRequests(first: ${PULLS_PER_COMMIT}) { nodes { ...pull } } }
${fragment(files)}`;
}

/** Points of the hourly budget that the document costs (docs.github.com, GraphQL rate limits, 2026-11: connections by hundred). */
export function pointsOf(commits: number, files: boolean): number {
  const connections = commits * (1 + PULLS_PER_COMMIT * (files ? 3 : 2));
  return Math.max(1, Math.round(connections / 100));
}

export function recentPulls(files: boolean): string {
  return `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) {
pullRequests(states: MERGED, first: ${RECENT}, orderBy: { field: UPDATED_AT, direction: DESC }) {
  nodes { ...pull commits(first: ${GITHUB.pageSize}) { nodes { commit { oid } } } }
} } }
${fragment(files)}`;
}

/** The files of one pull request behind a cursor. */
export const MORE_FILES = `query ($owner: String!, $name: String!, $number: Int!, $after: String!) { repository(owner: $owner, name: $name) {
pullRequest(number: $number) { ${filesFrom(', after: $after')} }
} }`;

const nodes = <T>(node: v.GenericSchema<unknown, T>) => v.object({ nodes: v.array(node) });

export const FilesSchema = v.object({
  nodes: v.nullish(v.array(v.object({ path: v.string() })), []),
  pageInfo: v.object({ hasNextPage: v.boolean(), endCursor: v.nullable(v.string()) }),
});

const AuthorSchema = v.pipe(
  v.object({ __typename: v.string(), login: v.string(), name: v.nullish(v.string()) }),
  v.transform(({ __typename, login, name }) => ({ login: accountLogin(login, __typename === 'Bot'), name: name ?? login })),
);

const PullSchema = v.object({
  number: v.number(),
  url: v.string(),
  title: v.string(),
  body: v.string(),
  mergedAt: v.nullable(v.string()),
  lastEditedAt: v.nullable(v.string()),
  baseRefName: v.string(),
  baseRepository: v.nullable(v.object({ nameWithOwner: v.string() })),
  author: v.nullable(AuthorSchema),
  labels: v.nullish(nodes(v.object({ name: v.string() }))),
  closingIssuesReferences: v.nullish(
    nodes(v.nullable(v.object({ number: v.number(), title: v.string(), repository: v.object({ nameWithOwner: v.string() }) }))),
  ),
  mergeCommit: v.nullable(v.object({ oid: v.string() })),
  files: v.nullish(FilesSchema),
});
export type PullNode = v.InferOutput<typeof PullSchema>;

/** The answer to `pullsOfCommits`; what is no commit, or was not found, is null or empty. */
export const PullsOfCommitsSchema = v.object({
  repository: v.record(v.string(), v.nullable(v.object({ associatedPullRequests: v.nullish(nodes(v.nullable(PullSchema))) }))),
});

export const RecentPullsSchema = v.object({
  repository: v.object({
    pullRequests: nodes(
      v.nullable(v.intersect([PullSchema, v.object({ commits: nodes(v.nullable(v.object({ commit: v.object({ oid: v.string() }) }))) })])),
    ),
  }),
});

export const MoreFilesSchema = v.object({
  repository: v.object({ pullRequest: v.object({ files: v.nullish(FilesSchema) }) }),
});

/** Whether it was merged into a branch of this repository (`owner/name`). */
export function landedHere(node: PullNode, repository: string): boolean {
  return node.mergedAt !== null && node.baseRepository?.nameWithOwner.toLowerCase() === repository.toLowerCase();
}

/** Issues of other repositories are left out: their numbers mean something else here. `files` null: not asked for. */
export function pullRequest(node: PullNode, repository: string, files: readonly string[] | null): PullRequest {
  const own = (name: string) => name.toLowerCase() === repository.toLowerCase();
  const closes = (node.closingIssuesReferences?.nodes ?? []).filter((issue) => issue !== null);
  return {
    number: node.number,
    url: node.url,
    title: node.title,
    body: node.body,
    author: node.author,
    labels: (node.labels?.nodes ?? []).map((label) => label.name),
    mergedAt: node.mergedAt,
    mergeCommit: node.mergeCommit?.oid ?? null,
    baseBranch: node.baseRefName,
    bodyEditedAt: node.lastEditedAt,
    closes: closes.filter((issue) => own(issue.repository.nameWithOwner)).map(({ number, title }) => ({ number, title })),
    ...(files === null ? {} : { files }),
  };
}
