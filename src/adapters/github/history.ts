/** GitHub as a source of history: comparisons and lists by REST, a hundred items a page. */
import * as v from 'valibot';
import type { Commit, Sha, Tag } from '../../domain.ts';
import { TidingsError } from '../../errors.ts';
import { GITHUB } from '../../limits.ts';
import type { CommitList, History, Relation, Repository } from '../../ports.ts';
import type { Call, GitHubClient, Reply } from './client.ts';
import { CommitSchema, type Comparison, ComparisonSchema, OnlyShaSchema, TagSchema } from './commits.ts';
import { GitHubError } from './failure.ts';
import { lastPage, pagesBetween, pagesFor, sideBySide } from './pages.ts';

/** The history of a repository on GitHub. Throws TidingsError `no-permission`, `github-failed`, `unknown-ref`. */
export function createGitHubHistory(client: GitHubClient, repository: Repository): History {
  return new GitHubHistory(client, repository);
}

class GitHubHistory implements History {
  readonly kind = 'github';
  readonly #client: GitHubClient;
  readonly #repo: { readonly owner: string; readonly repo: string };
  readonly #name: string;
  #tags: Promise<readonly Tag[]> | null = null;
  /** First pages of comparisons; null where the two share no history. */
  readonly #comparisons = new Map<string, Promise<Comparison | null>>();

  constructor(client: GitHubClient, { owner, name }: Repository) {
    this.#client = client;
    this.#repo = { owner, repo: name };
    this.#name = `${owner}/${name}`;
  }

  tags(): Promise<readonly Tag[]> {
    this.#tags ??= this.#readTags();
    return this.#tags;
  }

  /** A tag that was read needs no request; a full ref name asks for just that. */
  async resolve(ref: string): Promise<Sha | null> {
    const known = this.#tags === null ? undefined : (await this.#tags).find((tag) => ref === tag.name || ref === `refs/tags/${tag.name}`);
    if (known !== undefined) return known.sha;
    try {
      const { data } = await this.#get(`the commit of ${ref} in ${this.#name}`, 'commits/{ref}', OnlyShaSchema, {
        ref: ref.replace(/^refs\//, ''),
        per_page: 1,
      });
      return data.sha;
    } catch (thrown) {
      // 422: no such commit; 404: no such ref; 409: the repository is empty.
      if (thrown instanceof GitHubError && [404, 409, 422].includes(thrown.status ?? 0)) return null;
      throw thrown;
    }
  }

  async relation(base: Sha, head: Sha): Promise<Relation> {
    const comparison = await this.#compare(base, head);
    if (comparison !== null) return { ahead: comparison.ahead_by, behind: comparison.behind_by, base: comparison.merge_base_commit.sha };
    const [ahead, behind] = await Promise.all([this.#count(head), this.#count(base)]);
    return { ahead, behind, base: null };
  }

  /** Without paths: a comparison does not tell them by commit. */
  async commits(base: Sha | null, head: Sha): Promise<CommitList> {
    const first = base === null ? null : await this.#compare(base, head);
    if (base === null || first === null) return this.#reachable(head);
    const counted = first.total_commits;
    const pages = pagesBetween(2, pagesFor(counted));
    await this.#client.afford('core', pages.length);
    const rest = await sideBySide(pages, GITHUB.concurrency, async (page) => (await this.#comparePage(base, head, page)).commits);
    return { commits: distinct([first.commits, ...rest].flat()), counted };
  }

  async authorsBefore(base: Sha | null): Promise<ReadonlySet<string> | null> {
    return base === null ? new Set() : null;
  }

  async #readTags(): Promise<readonly Tag[]> {
    const asked = `the tags of ${this.#name}`;
    const read = (page: number) => this.#get(asked, 'tags', v.array(TagSchema), { per_page: GITHUB.pageSize, page });
    const first = await read(1);
    const rest = await sideBySide(pagesBetween(2, lastPage(first.link)), GITHUB.concurrency, async (page) => (await read(page)).data);
    return [first.data, ...rest].flat();
  }

  async #reachable(head: Sha): Promise<CommitList> {
    const counted = await this.#count(head);
    const pages = pagesBetween(1, pagesFor(counted));
    await this.#client.afford('core', pages.length);
    const read = (page: number) => this.#listCommits(head, GITHUB.pageSize, page);
    const found = await sideBySide(pages, GITHUB.concurrency, async (page) => (await read(page)).data);
    return { commits: distinct(found.flat()), counted };
  }

  /** With one commit a page, the last page is the number of commits. */
  async #count(head: Sha): Promise<number> {
    const { data, link } = await this.#listCommits(head, 1, 1);
    return Math.max(data.length, lastPage(link));
  }

  #listCommits(head: Sha, size: number, page: number): Promise<Reply<readonly Commit[]>> {
    return this.#get(`the commits of ${this.#name}`, 'commits', v.array(CommitSchema), { sha: head, per_page: size, page });
  }

  #compare(base: Sha, head: Sha): Promise<Comparison | null> {
    const key = `${base}...${head}`;
    const known = this.#comparisons.get(key) ?? this.#comparePage(base, head, 1).catch(orUnrelated);
    this.#comparisons.set(key, known);
    return known;
  }

  async #comparePage(base: Sha, head: Sha, page: number): Promise<Comparison> {
    const basehead = `${base}...${head}`;
    const asked = `the comparison of ${base.slice(0, 7)} with ${head.slice(0, 7)} in ${this.#name}`;
    return (await this.#get(asked, 'compare/{basehead}', ComparisonSchema, { basehead, per_page: GITHUB.pageSize, page })).data;
  }

  #get<T>(asked: string, path: string, schema: Call<T>['schema'], parameters: Call<T>['parameters']): Promise<Reply<T>> {
    const purpose = { asked, access: 'read', code: 'github-failed' } as const;
    return this.#client.rest({
      ...purpose,
      schema,
      route: `GET /repos/{owner}/{repo}/${path}`,
      parameters: { ...this.#repo, ...parameters },
    });
  }
}

/** A comparison of what has no common ancestor is a 404, as is one of commits that are not there. */
function orUnrelated(thrown: unknown): null {
  if (!(thrown instanceof GitHubError) || thrown.status !== 404) throw thrown;
  if (/no common ancestor/i.test(thrown.said)) return null;
  throw new TidingsError(
    'unknown-ref',
    `GitHub does not have both commits: ${thrown.message}`,
    'Check the names, and that both were pushed.',
  );
}

/** Every commit once: a ref that moves between two pages shows some twice. */
function distinct(commits: readonly Commit[]): Commit[] {
  return [...new Map(commits.map((commit) => [commit.sha, commit])).values()];
}
