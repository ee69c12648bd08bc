/** Pull requests that are still open, as they stand at this moment. */
import * as v from 'valibot';
import type { Commit, FilePatch } from '../../domain.ts';
import { GITHUB } from '../../limits.ts';
import type { OpenPull, OpenPulls } from '../../ports/pulls.ts';
import type { Repository } from '../../ports/releases.ts';
import type { Call, GitHubClient, Reply } from './client.ts';
import { CommitSchema } from './commits.ts';
import { GitHubError } from './failure.ts';
import { lastPage, pagesBetween, sideBySide } from './pages.ts';
import { FileSchema, patchOf } from './patches.ts';
import { accountLogin } from './people.ts';

const RefSchema = v.object({
  ref: v.string(),
  sha: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)),
  repo: v.nullish(v.object({ full_name: v.string() })),
});

const PullSchema = v.object({
  number: v.number(),
  html_url: v.string(),
  title: v.string(),
  body: v.nullish(v.string()),
  state: v.picklist(['open', 'closed']),
  user: v.nullish(v.object({ login: v.string(), type: v.optional(v.string(), '') })),
  labels: v.array(v.object({ name: v.string() })),
  base: RefSchema,
  head: RefSchema,
});

/** Open pull requests of a repository. Throws TidingsError `no-permission`, `github-failed`. */
export function createOpenPulls(client: GitHubClient, repository: Repository): OpenPulls {
  return new GitHubOpenPulls(client, repository);
}

class GitHubOpenPulls implements OpenPulls {
  readonly #client: GitHubClient;
  readonly #repo: { readonly owner: string; readonly repo: string };

  constructor(client: GitHubClient, { owner, name }: Repository) {
    this.#client = client;
    this.#repo = { owner, repo: name };
  }

  async read(number: number): Promise<Omit<OpenPull, 'commits' | 'files'> | null> {
    try {
      return openPullOf((await this.#get(number, '', PullSchema)).data);
    } catch (thrown) {
      if (thrown instanceof GitHubError && thrown.status === 404) return null;
      throw thrown;
    }
  }

  async complete(pull: Omit<OpenPull, 'commits' | 'files'>, { files }: { readonly files: boolean }): Promise<OpenPull> {
    const [commits, touched] = await Promise.all([
      this.#all<Commit>(pull.number, '/commits', CommitSchema),
      files ? this.#all(pull.number, '/files', FileSchema) : null,
    ]);
    return { ...pull, commits, ...(touched === null ? {} : { files: touched.map((file): FilePatch => patchOf(file)) }) };
  }

  async #all<T>(number: number, path: string, item: v.GenericSchema<unknown, T>): Promise<readonly T[]> {
    const read = (page: number) => this.#get(number, path, v.array(item), { per_page: GITHUB.pageSize, page });
    const first = await read(1);
    const rest = await sideBySide(pagesBetween(2, lastPage(first.link)), GITHUB.concurrency, async (page) => (await read(page)).data);
    return [first.data, ...rest].flat();
  }

  #get<T>(number: number, path: string, schema: Call<T>['schema'], parameters: Call<T>['parameters'] = {}): Promise<Reply<T>> {
    return this.#client.rest({
      asked: `pull request #${number} of ${this.#repo.owner}/${this.#repo.repo}`,
      access: 'read',
      code: 'github-failed',
      route: `GET /repos/{owner}/{repo}/pulls/{pull_number}${path}`,
      parameters: { ...this.#repo, pull_number: number, ...parameters },
      schema,
    });
  }
}

function openPullOf(data: v.InferOutput<typeof PullSchema>): Omit<OpenPull, 'commits' | 'files'> {
  const { number, html_url: url, title, body, state, user, labels, base, head } = data;
  const login = user == null ? null : accountLogin(user.login, user.type === 'Bot');
  return {
    ...{ number, url, title, state, body: body ?? '' },
    author: login === null ? null : { name: login, login },
    labels: labels.map((label) => label.name),
    ...{ baseBranch: base.ref, baseSha: base.sha, headBranch: head.ref, headSha: head.sha },
    headRepository: head.repo?.full_name ?? null,
  };
}
