/** The pull requests of commits, by GraphQL in batches side by side. */
import * as v from 'valibot';
import type { PullRequest, Sha } from '../../domain.ts';
import { GITHUB } from '../../limits.ts';
import type { Pulls, Repository } from '../../ports.ts';
import type { GitHubClient } from './client.ts';
import { GitHubError } from './failure.ts';
import { TooHeavy } from './graphql.ts';
import { sideBySide } from './pages.ts';
import {
  landedHere,
  MORE_FILES,
  MoreFilesSchema,
  type PullNode,
  PullsOfCommitsSchema,
  pointsOf,
  pullRequest,
  pullsOfCommits,
  RecentPullsSchema,
  recentPulls,
} from './pull-requests.ts';
import { RETRIES } from './waiting.ts';

/** The pull requests of a repository. Throws TidingsError `no-permission` (never answers as if there were none), `github-failed`. */
export function createPulls(client: GitHubClient, repository: Repository): Pulls {
  return new GitHubPulls(client, repository);
}

/** What GitHub said of one commit. */
type Found = readonly (readonly [Sha, readonly PullNode[]])[];

class GitHubPulls implements Pulls {
  readonly #client: GitHubClient;
  readonly #variables: { readonly owner: string; readonly name: string };
  readonly #name: string;

  constructor(client: GitHubClient, { owner, name }: Repository) {
    this.#client = client;
    this.#variables = { owner, name };
    this.#name = `${owner}/${name}`;
  }

  async ofCommits(shas: readonly Sha[], { files }: { readonly files: boolean }): Promise<ReadonlyMap<Sha, readonly PullRequest[]>> {
    const asked = [...new Set(shas)].filter((sha) => /^[0-9a-f]{40,64}$/.test(sha));
    const batches = batchesOf(asked, GITHUB.pullsPerQuery);
    await this.#client.afford('graphql', batches.length * pointsOf(GITHUB.pullsPerQuery, files));
    const found = new Map((await sideBySide(batches, GITHUB.concurrency, (batch) => this.#batch(batch, files))).flat());
    const without = asked.filter((sha) => found.get(sha)?.length === 0);
    for (const [sha, nodes] of await this.#justMerged(without, files)) found.set(sha, nodes);
    const pulls = await this.#pulls([...found.values()].flat(), files);
    return new Map([...found].map(([sha, nodes]) => [sha, nodes.flatMap((node) => pulls.get(node.number) ?? [])]));
  }

  /** Halves what GitHub cannot answer in time; a single commit is asked for again, then it is an error. */
  async #batch(shas: readonly Sha[], files: boolean, tries = 0): Promise<Found> {
    try {
      return await this.#ask(shas, files);
    } catch (thrown) {
      if (!(thrown instanceof TooHeavy)) throw thrown;
      if (shas.length === 1) {
        if (tries >= RETRIES) throw thrown;
        await this.#client.waiting.pause((tries + 1) ** 2);
        return this.#batch(shas, files, tries + 1);
      }
      const middle = Math.ceil(shas.length / 2);
      this.#client.journal.debug(`GitHub gave up on the pull requests of ${shas.length} commits; asking for ${middle} at once.`);
      return [...(await this.#batch(shas.slice(0, middle), files)), ...(await this.#batch(shas.slice(middle), files))];
    }
  }

  async #ask(shas: readonly Sha[], files: boolean): Promise<Found> {
    const { repository } = await this.#query(pullsOfCommits(shas, files), PullsOfCommitsSchema);
    return shas.map((sha, at) => {
      const nodes = repository[`c${at}`]?.associatedPullRequests?.nodes ?? [];
      return [sha, nodes.filter((node) => node !== null).filter((node) => landedHere(node, this.#name))];
    });
  }

  /** In the seconds after a merge GitHub does not know a pull request by its commits, but already by its number. */
  async #justMerged(shas: readonly Sha[], files: boolean): Promise<Found> {
    if (shas.length === 0) return [];
    const { repository } = await this.#query(recentPulls(files), RecentPullsSchema);
    const recent = repository.pullRequests.nodes.filter((node) => node !== null).filter((node) => landedHere(node, this.#name));
    return shas.map((sha) => {
      const holds = (node: (typeof recent)[number]) =>
        node.mergeCommit?.oid === sha || node.commits.nodes.some((one) => one?.commit.oid === sha);
      return [sha, recent.filter(holds)];
    });
  }

  /** Each pull request once, with the files that did not fit its first page. */
  async #pulls(nodes: readonly PullNode[], files: boolean): Promise<ReadonlyMap<number, PullRequest>> {
    const distinct = [...new Map(nodes.map((node) => [node.number, node])).values()];
    const pulls = await sideBySide(distinct, GITHUB.concurrency, async (node) => {
      return pullRequest(node, this.#name, files ? await this.#files(node) : null);
    });
    return new Map(pulls.map((pull) => [pull.number, pull]));
  }

  async #files({ number, files }: PullNode): Promise<readonly string[]> {
    const paths: string[] = [];
    for (let page = files; page !== null && page !== undefined; ) {
      paths.push(...(page.nodes ?? []).map((file) => file.path));
      const { hasNextPage, endCursor } = page.pageInfo;
      if (!hasNextPage || endCursor === null) break;
      const { repository } = await this.#query(MORE_FILES, MoreFilesSchema, { number, after: endCursor });
      page = repository.pullRequest.files;
    }
    return paths;
  }

  async #query<T>(document: string, schema: v.GenericSchema<unknown, T>, variables: Readonly<Record<string, unknown>> = {}): Promise<T> {
    const purpose = { asked: `the pull requests of ${this.#name}`, access: 'read', code: 'github-failed' } as const;
    const { data } = await this.#client.graphql(purpose, document, { ...this.#variables, ...variables });
    const parsed = v.safeParse(schema, data);
    if (parsed.success) return parsed.output;
    const message = `GitHub's answer for ${purpose.asked} is not what the API describes: ${parsed.issues[0].message}.`;
    throw new GitHubError(purpose.code, { message, hint: 'Check that the API URL is that of a GitHub server.', status: null, said: '' });
  }
}

function batchesOf<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
