/** What commits do to files, asked for one by one: a bounded number, inside what is left of the hour. */
import * as v from 'valibot';
import { PatchSelection } from '../../changes/patches.ts';
import type { FilePatch, Sha } from '../../domain.ts';
import { GITHUB } from '../../limits.ts';
import type { Diffs } from '../../ports/history.ts';
import type { Repository } from '../../ports/releases.ts';
import type { GitHubClient } from './client.ts';
import { readFilesAt } from './content.ts';
import { GitHubError } from './failure.ts';
import { lastPage, sideBySide } from './pages.ts';

/** Bytes of one file's patch that are looked at. */
const FILE_BYTES = 256 * 1024;
const ATTRIBUTES = '.gitattributes';
/** A commit that is not there (any more). */
const GONE = [404, 409, 422];

export const FileSchema = v.object({
  filename: v.string(),
  previous_filename: v.optional(v.string()),
  status: v.optional(v.string(), 'modified'),
  /** Absent for binary files and for large ones. */
  patch: v.optional(v.string(), ''),
});
const CommitFilesSchema = v.object({ files: v.optional(v.array(FileSchema), []) });
type File = v.InferOutput<typeof FileSchema>;

/** Of one commit: what is kept for excerpts, and all paths where they are known. */
type Read = { readonly patches: readonly FilePatch[]; readonly paths: readonly string[] | null };

export function createDiffs(client: GitHubClient, repository: Repository): Diffs {
  return new GitHubDiffs(client, repository);
}

class GitHubDiffs implements Diffs {
  readonly #client: GitHubClient;
  readonly #repository: Repository;
  readonly #repo: { readonly owner: string; readonly repo: string };
  /** Requests that may still be sent. */
  #left: number = GITHUB.singleCommits;
  #refused = false;
  /** A commit is asked for once, for its paths or its patch. */
  readonly #read = new Map<Sha, Read>();

  constructor(client: GitHubClient, repository: Repository) {
    this.#client = client;
    this.#repository = repository;
    this.#repo = { owner: repository.owner, repo: repository.name };
  }

  async paths(shas: readonly Sha[]): Promise<ReadonlyMap<Sha, readonly string[]>> {
    await this.#fetch(shas, true);
    return new Map(
      shas.flatMap((sha): [Sha, readonly string[]][] => {
        const paths = this.#read.get(sha)?.paths ?? null;
        return paths === null ? [] : [[sha, paths]];
      }),
    );
  }

  async attributes(sha: Sha): Promise<string> {
    const files = await readFilesAt(this.#client, this.#repository, [ATTRIBUTES], sha).catch((thrown: unknown) => this.#missed(thrown));
    return files?.get(ATTRIBUTES) ?? '';
  }

  async patches(shas: readonly Sha[], take: (sha: Sha, files: readonly FilePatch[]) => void): Promise<void> {
    await this.#fetch(shas, false);
    for (const sha of shas) {
      const read = this.#read.get(sha);
      if (read !== undefined) take(sha, read.patches);
    }
  }

  /** Reads the first of those that nobody read yet, as many as may be asked for. */
  async #fetch(shas: readonly Sha[], whole: boolean): Promise<void> {
    const open = [...new Set(shas)].filter((sha) => !this.#read.has(sha));
    const most = this.#refused ? 0 : Math.min(open.length, this.#left);
    const granted = most === 0 ? 0 : await this.#client.afford('core', most);
    this.#left -= granted;
    await sideBySide(open.slice(0, granted), GITHUB.concurrency, async (sha) => {
      if (this.#refused) return;
      const read = await this.#commit(sha, whole).catch((thrown: unknown) => this.#missed(thrown));
      if (read !== null) this.#read.set(sha, read);
    });
  }

  /** Notes do without: a commit that is gone is one less, any other refusal ends the asking. */
  #missed(thrown: unknown): null {
    if (!(thrown instanceof GitHubError)) throw thrown;
    if (!GONE.includes(thrown.status ?? 0)) this.#refused = true;
    this.#client.journal.debug(thrown.message);
    return null;
  }

  async #commit(sha: Sha, whole: boolean): Promise<Read> {
    const first = await this.#page(sha, 1);
    const selection = new PatchSelection();
    for (const file of first.files) selection.add(patchOf(file));
    const files = [...first.files];
    for (let page = 2; whole && page <= first.pages && this.#left > 0; page += 1) {
      this.#left -= 1;
      files.push(...(await this.#page(sha, page)).files);
      if (page === first.pages) return { patches: selection.files, paths: files.length < GITHUB.filesOfCommit ? pathsOf(files) : null };
    }
    return { patches: selection.files, paths: first.pages === 1 ? pathsOf(files) : null };
  }

  async #page(sha: Sha, page: number): Promise<{ readonly files: readonly File[]; readonly pages: number }> {
    const { data, link } = await this.#client.rest({
      asked: `the files of ${sha.slice(0, 7)} in ${this.#repo.owner}/${this.#repo.repo}`,
      access: 'read',
      code: 'github-failed',
      route: 'GET /repos/{owner}/{repo}/commits/{ref}',
      parameters: { ...this.#repo, ref: sha, ...(page === 1 ? {} : { page }) },
      schema: CommitFilesSchema,
    });
    return { files: data.files, pages: lastPage(link) };
  }
}

/** Both names of a file that was moved, as a clone tells them. */
function pathsOf(files: readonly File[]): readonly string[] {
  return [...new Set(files.flatMap(({ filename, previous_filename: was }) => (was === undefined ? [filename] : [filename, was])))].sort();
}

const STATES: Readonly<Record<string, FilePatch['state']>> = { added: 'added', copied: 'added', removed: 'removed' };

/** A file as the story has it, its patch bounded. */
export function patchOf({ filename, previous_filename: was, status, patch }: File): FilePatch {
  return { path: filename, was: was ?? null, state: STATES[status] ?? 'changed', text: patch.slice(0, FILE_BYTES) };
}
