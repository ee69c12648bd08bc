/** Pull requests as GraphQL gives them: what is asked for, and what it becomes. */
import * as v from 'valibot';
import type { PullRequest } from '../../domain.ts';
import { GITHUB } from '../../limits.ts';
import { accountLogin } from './people.ts';
import type { Question } from './together.ts';

/** How much is asked of each pull request. `lean`: what does not fit the hour otherwise, without the issues that GitHub linked. */
export type Detail = { readonly files: boolean; readonly lean: boolean };

/** Pull requests of one commit: mostly one. */
const PULLS_PER_COMMIT = { whole: 3, lean: 2 } as const;
const LABELS = 20;
const ISSUES = 10;
/** Pull requests just merged, which GitHub may not yet know by their commits. */
const RECENT = 20;

function fragment({ files, lean }: Detail): string {
  return `fragment pull on PullRequest {
  number url title body mergedAt lastEditedAt editor { login } baseRefName authorAssociation
  baseRepository { nameWithOwner }
  author { __typename login ... on User { name } }
  labels(first: ${LABELS}) { nodes { name } }
  ${lean ? '' : `closingIssuesReferences(first: ${ISSUES}) { nodes { number title repository { nameWithOwner } } }`}
  mergeCommit { oid }
  ${files ? filesFrom('') : ''}
}`;
}

function filesFrom(after: string): string {
  return `files(first: ${GITHUB.pageSize}${after}) { nodes { path } pageInfo { hasNextPage endCursor } }`;
}

/** The document for some commits, each under an alias with its place. Only hexadecimal names may be given. */
export function pullsOfCommits(shas: readonly string[], detail: Detail): string {
  const asked = shas.map((sha, at) => `c${at}: object(oid: "${sha}") { ...of }`);
  return `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) {\nnameWithOwner\n${asked.join('\n')}\n} }
fragment of on Commit { associatedPullRequests(first: ${perCommit(detail)}) { nodes { ...pull } } }
${fragment(detail)}`;
}

function perCommit({ lean }: Detail): number {
  return lean ? PULLS_PER_COMMIT.lean : PULLS_PER_COMMIT.whole;
}

/** Points of the hourly budget that a document for so many commits costs: its connections by hundred. */
export function pointsOf(commits: number, detail: Detail): number {
  const each = 1 + (detail.lean ? 0 : 1) + (detail.files ? 1 : 0);
  return Math.max(1, Math.round((commits * (1 + perCommit(detail) * each)) / GITHUB.connectionsPerPoint));
}

/** Those merged last, as fields of the repository. */
export function recentPulls(files: boolean): Pick<Question, 'fields' | 'fragments'> {
  const nodes = `nodes { ...pull commits(first: ${GITHUB.pageSize}) { nodes { commit { oid message } } } }`;
  const recent = `pullRequests(states: MERGED, first: ${RECENT}, orderBy: { field: UPDATED_AT, direction: DESC }) { ${nodes} }`;
  return { fields: { ownName: 'nameWithOwner', recent }, fragments: fragment({ files, lean: false }) };
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
  editor: v.nullish(v.object({ login: v.string() })),
  baseRefName: v.string(),
  authorAssociation: v.optional(v.string(), ''),
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

const CommitSchema = v.nullable(v.object({ associatedPullRequests: nodes(v.nullable(PullSchema)) }));

/** The answer to `pullsOfCommits`: the repository's own name, and under each alias a commit; null where GitHub has none. */
export const PullsOfCommitsSchema = v.object({ repository: v.objectWithRest({ nameWithOwner: v.string() }, CommitSchema) });

const RecentSchema = v.intersect([
  PullSchema,
  v.object({ commits: nodes(v.nullable(v.object({ commit: v.object({ oid: v.string(), message: v.string() }) }))) }),
]);
export type RecentNode = v.InferOutput<typeof RecentSchema>;

export const RecentPullsSchema = v.object({ ownName: v.string(), recent: nodes(v.nullable(RecentSchema)) });

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
    bodyEditor: node.editor?.login ?? null,
    closes: closes.filter((issue) => own(issue.repository.nameWithOwner)).map(({ number, title }) => ({ number, title })),
    ...(files === null ? {} : { files }),
  };
}
