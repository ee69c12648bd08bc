/** The questions about pull requests, one GraphQL document each: what takes GitHub too long is asked for in halves. */
import * as v from 'valibot';
import type { Sha } from '../../domain.ts';
import { GITHUB } from '../../limits.ts';
import type { Repository } from '../../ports/releases.ts';
import type { GitHubClient } from './client.ts';
import { unexpected } from './failure.ts';
import { patiently, TooHeavy, tooHeavy } from './graphql.ts';
import {
  type Detail,
  landedHere,
  MORE_FILES,
  MoreFilesSchema,
  type PullNode,
  PullsOfCommitsSchema,
  pointsOf,
  pullsOfCommits,
  type RecentNode,
  RecentPullsSchema,
  recentPulls,
} from './pull-requests.ts';

/** What GitHub said of each commit: the pull requests merged into this repository. */
export type Found = readonly (readonly [Sha, readonly PullNode[]])[];

export class Batches {
  readonly #client: GitHubClient;
  readonly #variables: { readonly owner: string; readonly name: string };
  readonly #purpose: { readonly asked: string; readonly access: 'read'; readonly code: 'github-failed' };
  readonly #recent = new Map<boolean, Promise<readonly RecentNode[]>>();

  constructor(client: GitHubClient, { owner, name }: Repository) {
    this.#client = client;
    this.#variables = { owner, name };
    this.#purpose = { asked: `the pull requests of ${owner}/${name}`, access: 'read', code: 'github-failed' };
  }

  /** Halves what GitHub cannot answer in time; a single commit is asked for again, then it is an error. */
  async of(shas: readonly Sha[], detail: Detail): Promise<Found> {
    if (shas.length === 1) return patiently(this.#client.waiting, () => this.#ask(shas, detail));
    try {
      return await this.#ask(shas, detail);
    } catch (thrown) {
      if (!(thrown instanceof TooHeavy)) throw thrown;
      const middle = Math.ceil(shas.length / 2);
      this.#client.journal.debug(`GitHub gave up on the pull requests of ${shas.length} commits; asking for ${middle} at once.`);
      return [...(await this.of(shas.slice(0, middle), detail)), ...(await this.of(shas.slice(middle), detail))];
    }
  }

  /** Those merged last, with their commits: GitHub knows them by number before it knows them by commit. Asked for once. */
  recent(files: boolean): Promise<readonly RecentNode[]> {
    const known = this.#recent.get(files) ?? this.#askRecent(files);
    this.#recent.set(files, known);
    return known;
  }

  /** All files of a pull request whose first page came with it; null where GitHub does not tell them, or cut the list. */
  async files({ number, files }: PullNode): Promise<readonly string[] | null> {
    const told = files !== null && files !== undefined;
    const paths: string[] = [];
    for (let page = files; page !== null && page !== undefined; ) {
      paths.push(...(page.nodes ?? []).map((file) => file.path));
      const { hasNextPage, endCursor: after } = page.pageInfo;
      if (!hasNextPage || after === null) break;
      const { repository } = await patiently(this.#client.waiting, () => this.query(MORE_FILES, MoreFilesSchema, { number, after }));
      page = repository.pullRequest.files;
    }
    return told && paths.length < GITHUB.filesOfCommit ? paths : null;
  }

  /** Sends a document and reads its answer; `points`: what it costs. */
  async query<T>(
    document: string,
    schema: v.GenericSchema<unknown, T>,
    variables: Readonly<Record<string, unknown>> = {},
    points = 1,
  ): Promise<T> {
    const { data } = await this.#client.graphql(this.#purpose, document, { ...this.#variables, ...variables }, points);
    return this.#parsed(schema, data);
  }

  #parsed<T>(schema: v.GenericSchema<unknown, T>, data: unknown): T {
    const parsed = v.safeParse(schema, data);
    if (parsed.success) return parsed.output;
    throw unexpected(this.#purpose, parsed.issues[0].message);
  }

  async #askRecent(files: boolean): Promise<readonly RecentNode[]> {
    const answers = await this.#client.together(this.#variables, { purpose: this.#purpose, ...recentPulls(files) });
    const { ownName, recent } = this.#parsed(RecentPullsSchema, answers);
    return recent.nodes.filter((node) => node !== null).filter((node) => landedHere(node, ownName));
  }

  async #ask(shas: readonly Sha[], detail: Detail): Promise<Found> {
    const points = pointsOf(shas.length, detail);
    const { repository } = await this.query(pullsOfCommits(shas, detail), PullsOfCommitsSchema, {}, points);
    return shas.map((sha, at) => {
      const commit = repository[`c${at}`];
      // Absent is not null: GitHub gave up in the middle, without a word.
      if (commit === undefined) throw tooHeavy(this.#purpose, 200, 'a part of the answer is missing');
      const nodes = typeof commit === 'object' ? (commit?.associatedPullRequests.nodes ?? []) : [];
      return [sha, nodes.filter((node) => node !== null).filter((node) => landedHere(node, repository.nameWithOwner))];
    });
  }
}
