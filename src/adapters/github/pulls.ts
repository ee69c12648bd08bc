/** The pull requests of commits, by GraphQL in batches side by side. */
import type { PullRequest, Sha } from '../../domain.ts';
import type { PullReading, Pulls } from '../../ports/pulls.ts';
import type { Repository } from '../../ports/releases.ts';
import { Batches } from './batches.ts';
import type { GitHubClient } from './client.ts';
import { Editors } from './editors.ts';
import { GitHubError } from './failure.ts';
import { Authors } from './newcomers.ts';
import { Reading } from './reading.ts';

export type RemotePulls = Pulls & {
  /** Starts the reading that `read` is going to ask for: takes commits that the range will most probably have. */
  ahead(options: { readonly files: boolean }): Pick<PullReading, 'add'>;
};

/** The pull requests of a repository. Throws TidingsError `no-permission` (never answers as if there were none), `github-failed`. */
export function createPulls(client: GitHubClient, repository: Repository): RemotePulls {
  return new GitHubPulls(client, repository);
}

class GitHubPulls implements RemotePulls {
  readonly #client: GitHubClient;
  readonly #batches: Batches;
  readonly #name: string;
  readonly #authors = new Authors();
  readonly #editors: Editors;
  /** What was started and nobody took yet. */
  #begun: { readonly files: boolean; readonly reading: Reading } | null = null;

  constructor(client: GitHubClient, repository: Repository) {
    this.#client = client;
    this.#batches = new Batches(client, repository);
    this.#name = `${repository.owner}/${repository.name}`;
    this.#editors = new Editors(client, repository);
  }

  ahead({ files }: { readonly files: boolean }): Pick<PullReading, 'add'> {
    const reading = this.#newReading(files);
    this.#begun = { files, reading };
    return { add: (commits, total) => reading.foresee(commits, total) };
  }

  read({ files }: { readonly files: boolean }): PullReading {
    const begun = this.#begun;
    this.#begun = null;
    return begun?.files === files ? begun.reading : this.#newReading(files);
  }

  #newReading(files: boolean): Reading {
    const seen = this.#authors.add.bind(this.#authors);
    const judged = (pulls: readonly PullRequest[]) => this.#editors.judge(pulls);
    return new Reading({ client: this.#client, batches: this.#batches, name: this.#name, files, seen, judged });
  }

  async ofCommits(shas: readonly Sha[], options: { readonly files: boolean }): Promise<ReadonlyMap<Sha, readonly PullRequest[]>> {
    const reading = this.#newReading(options.files);
    const commits = shas.map((sha) => ({ sha, message: '', parents: [], committedAt: 0 }));
    reading.add(commits, commits.length);
    const found = await reading.found();
    if (reading.fault !== null) throw reading.fault;
    return found;
  }

  async firstTimers(): Promise<ReadonlyMap<string, boolean>> {
    try {
      return await this.#authors.firstTimers(this.#batches, this.#name);
    } catch (thrown) {
      if (!(thrown instanceof GitHubError)) throw thrown;
      this.#client.journal.debug(`Who is new is not known: ${thrown.message}`);
      return new Map();
    }
  }
}
