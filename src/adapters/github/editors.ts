/** Who may write: asked only for those who edited a release note, or what breaks, after the merge, once each. */
import { isEditedClaim } from '../../changes/own-words.ts';
import type { PullRequest } from '../../domain.ts';
import { GITHUB } from '../../limits.ts';
import type { Repository } from '../../ports/releases.ts';
import type { GitHubClient } from './client.ts';
import { GitHubError } from './failure.ts';
import { sideBySide } from './pages.ts';
import { mayWrite } from './permission.ts';

/** Editors that one run asks about; of the others it is not known. */
const MOST = 20;

export class Editors {
  readonly #client: GitHubClient;
  readonly #repository: Repository;
  readonly #known = new Map<string, Promise<boolean>>();

  constructor(client: GitHubClient, repository: Repository) {
    this.#client = client;
    this.#repository = repository;
  }

  /** The pull requests, those with an edited claim completed with whether its editor may write. */
  async judge(pulls: readonly PullRequest[]): Promise<readonly PullRequest[]> {
    const edited = pulls.filter((pull) => pull.bodyEditor !== null && isEditedClaim(pull));
    const editors = [...new Set(edited.flatMap(({ bodyEditor }) => bodyEditor ?? []))].slice(0, MOST);
    const answers = await sideBySide(editors, GITHUB.concurrency, async (login) => [login, await this.#mayWrite(login)] as const);
    const writes = new Map(answers);
    return pulls.map((pull) => (edited.includes(pull) ? { ...pull, editorMayWrite: writes.get(pull.bodyEditor ?? '') ?? false } : pull));
  }

  #mayWrite(login: string): Promise<boolean> {
    const known = this.#known.get(login) ?? this.#ask(login);
    this.#known.set(login, known);
    return known;
  }

  /** A question that fails is a no. */
  async #ask(username: string): Promise<boolean> {
    try {
      return await mayWrite(this.#client, this.#repository, username);
    } catch (thrown) {
      if (!(thrown instanceof GitHubError)) throw thrown;
      this.#client.journal.debug(`Whether ${username} may write is not known: ${thrown.message}`);
      return false;
    }
  }
}
