import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { git } from '../git/process.ts';
import type { PullRecord } from '../git/pulls.ts';
import { pullRecords } from '../git/pulls.ts';
import type { Repository } from '../git/repository.ts';
import { CommentStore } from './comments.ts';
import { allCommitFiles, diffFiles, type FileChange, ObjectReader } from './git-files.ts';
import { type GitGraph, gitDirOf, readGraph } from './git-graph.ts';
import { PullRegistry } from './pull-registry.ts';
import { ReleaseStore } from './releases.ts';

export type Level = 'none' | 'read' | 'write';

/** What a job's token may do; what is not named is `none`, as with `permissions:` in a workflow. */
export type Permissions = { readonly [scope in 'actions' | 'contents' | 'issues' | 'pull-requests']?: Level };

/** `login` is who acts with the token: `github-actions[bot]` when left out. */
export type TokenSpec = { readonly permissions: Permissions; readonly login?: string };

export type IssueRecord = {
  readonly number: number;
  readonly title: string;
  readonly body?: string | null;
  readonly author?: string;
  readonly labels?: readonly string[];
  readonly state?: 'open' | 'closed';
};

export type CacheRecord = {
  readonly id: number;
  readonly key: string;
  readonly ref: string;
  readonly version: string;
  readonly sizeInBytes: number;
};

/** Commits that a GraphQL comparison gives; the rest is left out without a word (seen on GitHub, 2026). */
const COMPARISON_COMMITS = 1000;

/** A repository to serve. */
export type HostedRepository = {
  /** `owner/name`. */
  readonly name: string;
  readonly dir: string;
  /** The name before it was renamed: REST redirects from it, GraphQL follows it. */
  readonly formerly?: string;
  readonly pulls?: readonly PullRecord[];
  readonly issues?: readonly IssueRecord[];
  readonly caches?: readonly CacheRecord[];
  /** Logins by e-mail address; `login@users.noreply.github.com` is understood without. */
  readonly logins?: ReadonlyMap<string, string>;
  /** Permission by login; everybody else can read. */
  readonly collaborators?: Readonly<Record<string, 'admin' | 'write' | 'read' | 'none'>>;
  readonly private?: boolean;
  /** Published releases and their tags are locked. */
  readonly immutableReleases?: boolean;
  /** A new draft is missing from the first so many listings. */
  readonly draftLag?: number;
  /** Commits that a GraphQL comparison gives; GitHub's 1,000 unless said. */
  readonly comparisonCommits?: number;
};

/** A repository of the builder as the server takes it. */
export function hosted(
  repository: Repository,
  options: Omit<HostedRepository, 'dir' | 'logins' | 'name'> & { readonly name?: string } = {},
): HostedRepository {
  repository.flush();
  return {
    ...options,
    name: options.name ?? 'octo/widgets',
    dir: repository.dir,
    pulls: pullRecords(repository, options.pulls ?? []),
    logins: repository.logins,
  };
}

/** One served repository: the facts of its git directory, read again when its refs change, and what only the server knows. */
export class World {
  readonly name: string;
  readonly owner: string;
  readonly repo: string;
  readonly dir: string;
  readonly private: boolean;
  readonly formerly: string | null;
  readonly comparisonCommits: number;
  readonly pulls: PullRegistry;
  readonly releases: ReleaseStore;
  readonly comments = new CommentStore();
  readonly issues: Map<number, IssueRecord>;
  readonly caches: CacheRecord[];
  readonly collaborators: Map<string, string>;
  /** Workflow runs that were asked for. */
  readonly dispatches: { readonly workflow: string; readonly ref: string; readonly inputs: unknown }[] = [];
  /** So many of the most recently merged pull requests are not associated with their commits yet. */
  lag = 0;
  readonly #objects: ObjectReader;
  readonly #gitDir: string;
  readonly #logins: ReadonlyMap<string, string>;
  #graph: { readonly stamp: string; readonly value: Promise<GitGraph> } | null = null;
  #files: { readonly graph: GitGraph; readonly value: Promise<Map<string, FileChange[]>> } | null = null;
  readonly #diffs = new Map<string, Promise<FileChange[]>>();

  constructor(hosted: HostedRepository) {
    const [owner = '', repo = ''] = hosted.name.split('/');
    this.name = hosted.name;
    this.owner = owner;
    this.repo = repo;
    this.dir = hosted.dir;
    this.private = hosted.private ?? false;
    this.formerly = hosted.formerly ?? null;
    this.comparisonCommits = hosted.comparisonCommits ?? COMPARISON_COMMITS;
    this.pulls = new PullRegistry(hosted.pulls);
    this.releases = new ReleaseStore({ draftLag: hosted.draftLag ?? 0, immutable: hosted.immutableReleases ?? false });
    this.issues = new Map((hosted.issues ?? []).map((issue) => [issue.number, issue]));
    this.caches = [...(hosted.caches ?? [])];
    this.collaborators = new Map(Object.entries(hosted.collaborators ?? {}));
    this.#logins = hosted.logins ?? new Map();
    this.#gitDir = gitDirOf(hosted.dir);
    this.#objects = new ObjectReader(hosted.dir);
  }

  graph(): Promise<GitGraph> {
    const stamp = refStamp(this.#gitDir);
    if (this.#graph?.stamp !== stamp) this.#graph = { stamp, value: readGraph(this.dir) };
    return this.#graph.value;
  }

  /** The account of a committer, when the address belongs to one. */
  login(email: string): string | null {
    return this.#logins.get(email) ?? /^(?:\d+\+)?(.+)@users\.noreply\.[\w.]+$/.exec(email)?.[1] ?? null;
  }

  read(name: string): ReturnType<ObjectReader['read']> {
    return this.#objects.read(name);
  }

  /** The files of a commit against its first parent. */
  async commitFiles(sha: string): Promise<readonly FileChange[]> {
    return (await this.allFiles()).get(sha) ?? [];
  }

  /** The files of every commit; read once, as long as no ref moves. */
  async allFiles(): Promise<ReadonlyMap<string, readonly FileChange[]>> {
    const graph = await this.graph();
    if (this.#files?.graph !== graph) this.#files = { graph, value: allCommitFiles(this.dir) };
    return this.#files.value;
  }

  rangeFiles(base: string, head: string): Promise<readonly FileChange[]> {
    const key = `${base}..${head}`;
    const known = this.#diffs.get(key) ?? diffFiles(this.dir, base, head);
    this.#diffs.set(key, known);
    return known;
  }

  /** The files of a pull request, without a process of its own: those of its merge commit, or of its commits together. */
  async pullFiles(pull: PullRecord): Promise<readonly FileChange[]> {
    const graph = await this.graph();
    const merge = pull.mergeCommit === null ? undefined : graph.commit(pull.mergeCommit);
    const one = merge !== undefined && (merge.parents.length > 1 || pull.landed.length < 2);
    const shas = one ? [merge.sha] : pull.landed.length > 0 ? pull.landed : pull.commits;
    const files = new Map<string, FileChange>();
    for (const sha of shas) {
      for (const file of await this.commitFiles(sha)) {
        const known = files.get(file.path);
        const more = { additions: file.additions + (known?.additions ?? 0), deletions: file.deletions + (known?.deletions ?? 0) };
        files.set(file.path, { ...file, ...more, status: known?.status ?? file.status });
      }
    }
    return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** Makes a tag, as publishing a release does. */
  createTag(name: string, sha: string): void {
    git(this.dir, ['update-ref', `refs/tags/${name}`, sha]);
  }

  close(): void {
    this.#objects.close();
  }
}

/** Changes whenever a ref does: writing one renames a file in its folder, packing them rewrites `packed-refs`. */
function refStamp(gitDir: string): string {
  const stamps = ['HEAD', 'packed-refs'].map((name) => changeTime(join(gitDir, name)));
  const open = [join(gitDir, 'refs')];
  for (let dir = open.pop(); dir !== undefined; dir = open.pop()) {
    stamps.push(changeTime(dir));
    for (const entry of readdirSync(dir, { withFileTypes: true })) if (entry.isDirectory()) open.push(join(dir, entry.name));
  }
  return stamps.join(' ');
}

function changeTime(path: string): string {
  return String(statSync(path, { bigint: true, throwIfNoEntry: false })?.mtimeNs ?? '');
}
