/** GitHub as a source of history: comparisons and lists by REST, a hundred items a page. */
import * as v from 'valibot';
import type { Commit, Sha, Tag } from '../../domain.ts';
import { TidingsError } from '../../errors.ts';
import { GITHUB } from '../../limits.ts';
import type { CommitList, CommitOptions, History, Relation } from '../../ports/history.ts';
import type { Repository } from '../../ports/releases.ts';
import type { Call, GitHubClient, Reply } from './client.ts';
import { CommitSchema, type Comparison, ComparisonSchema, OnlyShaSchema, TagSchema } from './commits.ts';
import { committedDates } from './dates.ts';
import { readEnds } from './ends.ts';
import { GitHubError, Limited } from './failure.ts';
import { type Ends, Foresight, isFullSha } from './foresight.ts';
import { lastPage, pagesBetween, pagesFor, sideBySide } from './pages.ts';

/** The history of a repository on GitHub. Throws TidingsError `no-permission`, `github-failed`, `unknown-ref`. */
export function createGitHubHistory(client: GitHubClient, repository: Repository): RemoteHistory {
  return new GitHubHistory(client, repository);
}

export type RemoteHistory = History & {
  /**
   * Starts what a range between these names is going to ask for, so that it is there when it is wanted: what other names
   * lead to is asked for as always. `from` null: it is going to be found among the tags.
   */
  foresee(from: string | null, to: string): void;
  /** The range that was foreseen, as soon as its ends are certain; null where they are not, or none was. */
  foreseen(): Promise<Ends | null>;
  /** Seconds since the epoch of a commit that something was compared with; null where that is not known. */
  dateOf(sha: Sha): number | null;
};

class GitHubHistory implements RemoteHistory {
  readonly kind = 'github';
  readonly #client: GitHubClient;
  readonly #repo: { readonly owner: string; readonly repo: string };
  readonly #name: string;
  #tags: Promise<readonly Tag[]> | null = null;
  /** First pages of comparisons; null where the two share no history. */
  readonly #comparisons = new Map<string, Promise<Comparison | null>>();
  readonly #refs = new Map<string, Promise<Sha | null>>();
  /** Of what comparisons begin with. */
  readonly #dates = new Map<Sha, number>();
  #foresight: Foresight | null = null;

  constructor(client: GitHubClient, { owner, name }: Repository) {
    this.#client = client;
    this.#repo = { owner, repo: name };
    this.#name = `${owner}/${name}`;
  }

  foresee(from: string | null, to: string): void {
    const { owner, repo: name } = this.#repo;
    this.#foresight = new Foresight(from, to, {
      compare: (base, head) => this.#comparePage(base, head, 1),
      ends: (names) => readEnds(this.#client, { owner, name }, names),
    });
    if (from !== null) return;
    this.tags().catch(() => undefined);
    if (isFullSha(to)) this.resolve(to).catch(() => undefined);
  }

  async foreseen(): Promise<Ends | null> {
    return (await this.#foresight?.ends()) ?? null;
  }

  dateOf(sha: Sha): number | null {
    return this.#dates.get(sha) ?? null;
  }

  tags(): Promise<readonly Tag[]> {
    this.#tags ??= this.#readTags();
    return this.#tags;
  }

  /** A tag that was read needs no request; a full ref name asks for just that. */
  async resolve(ref: string): Promise<Sha | null> {
    const known =
      this.#tags === null || isFullSha(ref)
        ? undefined
        : (await this.#tags).find((tag) => ref === tag.name || ref === `refs/tags/${tag.name}`);
    if (known !== undefined) return known.sha;
    const foreseen = await this.#foresight?.shaOf(ref);
    if (foreseen !== undefined) return foreseen;
    const asked = this.#refs.get(ref) ?? this.#ask(ref);
    this.#refs.set(ref, asked);
    return asked;
  }

  async #ask(ref: string): Promise<Sha | null> {
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

  committedAt(shas: readonly Sha[]): Promise<ReadonlyMap<Sha, number>> {
    return committedDates(this.#client, { owner: this.#repo.owner, name: this.#repo.repo }, shas);
  }

  async relation(base: Sha, head: Sha): Promise<Relation> {
    const comparison = await this.#compare(base, head);
    if (comparison !== null) return { ahead: comparison.ahead_by, behind: comparison.behind_by, base: comparison.merge_base_commit.sha };
    const [ahead, behind] = await Promise.all([this.#count(head), this.#count(base)]);
    return { ahead, behind, base: null };
  }

  /** Without paths: a comparison does not tell them by commit. Where a limit ends it, what was read stays: the count tells what is missing. */
  async commits(base: Sha | null, head: Sha, { onPart = () => undefined }: CommitOptions): Promise<CommitList> {
    const first = base === null ? null : await this.#compare(base, head);
    if (base === null || first === null) return this.#reachable(head, onPart);
    const counted = first.total_commits;
    onPart(first.commits, counted);
    const rest = await this.#pages(pagesBetween(2, pagesFor(counted)), async (page) => {
      const { commits } = await this.#comparePage(base, head, page).catch(orGone);
      onPart(commits, counted);
      return commits;
    });
    const commits = distinct([first.commits, ...rest].flat());
    if (this.#foresight === null || commits.length < counted || counted === 0 || commits.some(({ sha }) => sha === head))
      return { commits, counted };
    // A name moved while its first page was read: what it leads to now is asked for by sha.
    this.#foresight = null;
    this.#comparisons.clear();
    return this.commits(base, head, { files: false, onPart });
  }

  /** Patches are not compared: each would cost a request. */
  async sharedPatches(): Promise<null> {
    return null;
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

  async #reachable(head: Sha, onPart: NonNullable<CommitOptions['onPart']>): Promise<CommitList> {
    const counted = await this.#count(head);
    const found = await this.#pages(pagesBetween(1, pagesFor(counted)), async (page) => {
      const { data } = await this.#listCommits(head, GITHUB.pageSize, page);
      onPart(data, counted);
      return data;
    });
    return { commits: distinct(found.flat()), counted };
  }

  /** As many pages as the hour pays for, side by side, until a limit ends it. */
  async #pages(pages: readonly number[], read: (page: number) => Promise<readonly Commit[]>): Promise<(readonly Commit[])[]> {
    const affordable = await this.#client.afford('core', pages.length);
    let over = false;
    return sideBySide(pages.slice(0, affordable), GITHUB.concurrency, async (page) => {
      if (over) return [];
      try {
        return await read(page);
      } catch (thrown) {
        if (!(thrown instanceof Limited)) throw thrown;
        over = true;
        return [];
      }
    });
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
    const known = this.#comparisons.get(key) ?? this.#firstPage(base, head);
    this.#comparisons.set(key, known);
    return known;
  }

  async #firstPage(base: Sha, head: Sha): Promise<Comparison | null> {
    return (await this.#foresight?.comparison(base, head)) ?? this.#comparePage(base, head, 1).catch(orUnrelated);
  }

  async #comparePage(base: string, head: string, page: number): Promise<Comparison> {
    const basehead = `${base}...${head}`;
    const asked = `the comparison of ${short(base)} with ${short(head)} in ${this.#name}`;
    const { data } = await this.#get(asked, 'compare/{basehead}', ComparisonSchema, { basehead, per_page: GITHUB.pageSize, page });
    for (const { sha, committedAt } of [data.base_commit, data.merge_base_commit]) {
      if (committedAt !== null) this.#dates.set(sha, committedAt);
    }
    return data;
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
  return orGone(thrown);
}

/** A commit that somebody's push took away, perhaps in the middle of the run. */
function orGone(thrown: unknown): never {
  if (!(thrown instanceof GitHubError) || thrown.status !== 404) throw thrown;
  throw new TidingsError(
    'unknown-ref',
    `GitHub does not have both commits: ${thrown.message}`,
    'Check the names, and that both were pushed. After a force push, run the job again.',
  );
}

function short(name: string): string {
  return isFullSha(name) ? name.slice(0, 7) : name;
}

/** Every commit once: a ref that moves between two pages shows some twice. */
function distinct(commits: readonly Commit[]): Commit[] {
  return [...new Map(commits.map((commit) => [commit.sha, commit])).values()];
}
