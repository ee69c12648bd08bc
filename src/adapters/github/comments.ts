/** Comments of issues and pull requests: whose they are is GitHub's word, not the text's. */
import * as v from 'valibot';
import { TidingsError } from '../../errors.ts';
import { GITHUB } from '../../limits.ts';
import type { Comment, Comments } from '../../ports/comments.ts';
import type { Repository } from '../../ports/releases.ts';
import type { Call, GitHubClient } from './client.ts';
import { GitHubError, type Purpose, unexpected } from './failure.ts';
import { patiently } from './graphql.ts';

/** Pages that are read: ours is among the first comments as a rule. */
const PAGES = 10;

const DOCUMENT = `query ($owner: String!, $name: String!, $number: Int!, $after: String) { repository(owner: $owner, name: $name) {
issueOrPullRequest(number: $number) { ... on Issue { comments(first: ${GITHUB.pageSize}, after: $after) { ...page } }
... on PullRequest { comments(first: ${GITHUB.pageSize}, after: $after) { ...page } } }
} }
fragment page on IssueCommentConnection { nodes { body url viewerDidAuthor } pageInfo { hasNextPage endCursor } }`;

const PageSchema = v.object({
  nodes: v.array(v.nullable(v.object({ body: v.string(), url: v.string(), viewerDidAuthor: v.boolean() }))),
  pageInfo: v.object({ hasNextPage: v.boolean(), endCursor: v.nullable(v.string()) }),
});
const ReplySchema = v.object({ repository: v.object({ issueOrPullRequest: v.object({ comments: PageSchema }) }) });

/** The id stands at the end of the address; GraphQL's own number for it is too short for what GitHub counts by now. */
function idOf(url: string): number {
  return Number(/#issuecomment-(\d+)$/.exec(url)?.[1] ?? Number.NaN);
}

/** What was written is the token's own. */
const WrittenSchema = v.pipe(
  v.object({ id: v.number(), body: v.optional(v.string(), ''), html_url: v.string() }),
  v.transform(({ id, body, html_url: url }): Comment => ({ id, body, url, own: true })),
);

/** The comments of a repository. Throws TidingsError `no-permission`, `publish-failed`. */
export function createComments(client: GitHubClient, repository: Repository): Comments {
  return new GitHubComments(client, repository);
}

/** All that a job names is all that it has: what reading needs stands beside what writing needs. */
const COMMENT_PERMISSIONS = 'permissions:\n  contents: read\n  pull-requests: write';

/** The work, a missing permission told as the one that comments need. */
export async function withCommentPermission<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    if (!(thrown instanceof GitHubError) || thrown.code !== 'no-permission' || thrown.status === 401) throw thrown;
    throw new TidingsError('no-permission', thrown.message, `Add to the job:\n${COMMENT_PERMISSIONS}`, thrown);
  }
}

class GitHubComments implements Comments {
  readonly #client: GitHubClient;
  readonly #repository: Repository;

  constructor(client: GitHubClient, repository: Repository) {
    this.#client = client;
    this.#repository = repository;
  }

  async list(issue: number): Promise<readonly Comment[]> {
    const comments: Comment[] = [];
    let after: string | null = null;
    for (let page = 0; page < PAGES; page += 1) {
      const { nodes, pageInfo } = await this.#page(issue, after);
      for (const node of nodes) {
        if (node === null) continue;
        const { body, url, viewerDidAuthor: own } = node;
        const id = idOf(url);
        if (!Number.isNaN(id)) comments.push({ id, body, url, own });
      }
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    return comments;
  }

  async #page(number: number, after: string | null): Promise<v.InferOutput<typeof PageSchema>> {
    const { owner, name } = this.#repository;
    const purpose: Purpose = { asked: `the comments of #${number} in ${owner}/${name}`, access: 'read', code: 'github-failed' };
    const { data } = await patiently(this.#client.waiting, () => this.#client.graphql(purpose, DOCUMENT, { owner, name, number, after }));
    const parsed = v.safeParse(ReplySchema, data);
    if (!parsed.success) throw unexpected(purpose, parsed.issues[0].message);
    return parsed.output.repository.issueOrPullRequest.comments;
  }

  /** Sent once: a second try could make a second comment. */
  create(issue: number, body: string): Promise<Comment> {
    return this.#write(`a comment on #${issue}`, 'POST', 'issues/{issue_number}/comments', { issue_number: issue, body }, WrittenSchema);
  }

  update(id: number, body: string): Promise<Comment> {
    return this.#write(`comment ${id}`, 'PATCH', 'issues/comments/{comment_id}', { comment_id: id, body }, WrittenSchema);
  }

  async remove(id: number): Promise<void> {
    try {
      await this.#write(`comment ${id}`, 'DELETE', 'issues/comments/{comment_id}', { comment_id: id }, v.unknown());
    } catch (thrown) {
      if (thrown instanceof TidingsError && thrown.cause instanceof GitHubError && thrown.cause.status === 404) return;
      throw thrown;
    }
  }

  #write<T>(
    asked: string,
    method: 'POST' | 'PATCH' | 'DELETE',
    path: string,
    parameters: Call<T>['parameters'],
    schema: Call<T>['schema'],
  ): Promise<T> {
    const { owner, name } = this.#repository;
    return withCommentPermission(async () => {
      const { data } = await this.#client.rest({
        asked: `${asked} in ${owner}/${name}`,
        access: 'write',
        code: 'publish-failed',
        route: `${method} /repos/{owner}/{repo}/${path}`,
        parameters: { owner, repo: name, ...parameters },
        schema,
        once: method === 'POST',
      });
      return data;
    });
  }
}
