import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importStream, type PendingCommit, type PendingRef, type Person } from './fast-import.ts';
import { packRefs } from './packed-refs.ts';
import { git } from './process.ts';

export type { Person } from './fast-import.ts';
export { git, gitBytes, gitEnvironment } from './process.ts';

/** A commit by mark (`:3`, as `commit()` returns it), by sha, or by the name of a branch of this repository. */
export type Commitish = string;

/** What a commit holds. Without `parents` it follows the tip of its branch; without `date` the clock goes on by a minute. */
export type CommitSpec = {
  readonly message: string | Buffer;
  readonly parents?: readonly Commitish[];
  readonly branch?: string;
  /** Any ref in place of a branch, as `refs/pull/1/head`. */
  readonly ref?: string;
  readonly author?: Person;
  readonly committer?: Person;
  /** ISO 8601; whole seconds count. */
  readonly date?: string;
  /** Contents by path; `null` deletes. A merge starts from the tree of its first parent. */
  readonly files?: Readonly<Record<string, string | Buffer | null>>;
  /** Its `encoding` header; `message` and `authorName` are bytes in it. */
  readonly encoding?: string;
  /** The bytes that stand for the author's name in the commit, in place of that of `author`. */
  readonly authorName?: Buffer;
};

/** A merge into the tip of `branch`; without `message` it is worded as git does. */
export type MergeSpec = Omit<CommitSpec, 'parents' | 'message'> & {
  readonly from: Commitish | readonly Commitish[];
  readonly message?: string | Buffer;
};

export type RepositoryOptions = {
  /** Where to make it; without it a temporary folder. */
  readonly dir?: string;
  /** The default branch. */
  readonly branch?: string;
  /** The time before the first commit, ISO 8601. */
  readonly start?: string;
};

/** The author of commits that name none. */
export const ADA: Person = { name: 'Ada Lovelace', email: 'ada@example.com', login: 'ada' };

const SECONDS_PER_COMMIT = 60;

/** An empty repository as `git init` leaves it, without a process (gitrepository-layout(5)); and without logs of refs, which nobody reads. */
function initialise(gitDir: string, branch: string): void {
  for (const dir of ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags']) mkdirSync(join(gitDir, dir), { recursive: true });
  writeFileSync(join(gitDir, 'HEAD'), `ref: refs/heads/${branch}\n`);
  writeFileSync(
    join(gitDir, 'config'),
    '[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = false\n\tlogallrefupdates = false\n',
  );
}

/** Makes an empty repository in a temporary folder (or in `dir`). Remove it with `remove()`. */
export function createRepository(options: RepositoryOptions = {}): Repository {
  return new Repository(options);
}

/**
 * A real git repository under construction. Commits are collected in memory and written by one `git fast-import` when something asks
 * for a sha or runs git. Authors and dates are fixed, so the same calls give the same shas.
 */
export class Repository {
  readonly dir: string;
  readonly defaultBranch: string;
  /** Logins by e-mail address, of the people who have committed with a login. */
  readonly logins = new Map<string, string>();
  #clock: number;
  #marks = 0;
  #commits: PendingCommit[] = [];
  #tags: PendingRef[] = [];
  readonly #moved = new Set<string>();
  readonly #tips = new Map<string, string>();
  readonly #shas = new Map<string, string>();
  readonly #written = new Map<string, PendingCommit>();

  constructor(options: RepositoryOptions) {
    this.dir = options.dir ?? mkdtempSync(join(tmpdir(), 'tidings-git-'));
    mkdirSync(this.dir, { recursive: true });
    this.defaultBranch = options.branch ?? 'main';
    this.#clock = epochSeconds(options.start ?? '2026-01-01T00:00:00Z');
    initialise(join(this.dir, '.git'), this.defaultBranch);
  }

  /** Adds a commit to a branch (the default one) and returns its mark. An empty list of parents makes a root. */
  commit(spec: CommitSpec): Commitish {
    const ref = spec.ref ?? `refs/heads/${spec.branch ?? this.defaultBranch}`;
    const tip = this.#tips.get(ref);
    const parents = spec.parents ?? (tip === undefined ? [] : [tip]);
    const author = this.#meet(spec.author ?? ADA);
    const pending: PendingCommit = {
      mark: ++this.#marks,
      parents: parents.map((parent) => this.#resolve(parent)),
      message: Buffer.from(spec.message),
      author,
      committer: this.#meet(spec.committer ?? author),
      at: spec.date === undefined ? this.#tick() : epochSeconds(spec.date),
      files: spec.files ?? {},
      encoding: spec.encoding ?? null,
      authorName: spec.authorName ?? null,
    };
    const mark = `:${pending.mark}`;
    this.#commits.push(pending);
    this.#written.set(mark, pending);
    this.ref(ref, mark);
    return mark;
  }

  /** Merges into the tip of a branch. The tree is the first parent's, plus `files`. */
  merge(spec: MergeSpec): Commitish {
    const branch = spec.branch ?? this.defaultBranch;
    const { from, message, ...rest } = spec;
    const others = typeof from === 'string' ? [from] : from;
    return this.commit({
      ...rest,
      message: message ?? `Merge branch '${others.join("', '")}' into ${branch}`,
      parents: [branch, ...others],
    });
  }

  /** Sets a tag; `annotated` is the message of a tag object. */
  tag(name: string, target: Commitish = this.defaultBranch, options: { annotated?: string; tagger?: Person; date?: string } = {}): void {
    const { annotated, tagger, date } = options;
    const at = date === undefined ? this.#clock : epochSeconds(date);
    this.#tags.push({
      ref: `refs/tags/${name}`,
      target: this.#resolve(target),
      ...(annotated === undefined ? {} : { annotation: { message: annotated, tagger: tagger ?? ADA, at } }),
    });
  }

  /** Sets a branch to a commit; commits with that `branch` follow it. */
  branch(name: string, target: Commitish = this.defaultBranch): void {
    this.ref(`refs/heads/${name}`, target);
  }

  /** Sets any ref, as `refs/pull/1/head`. */
  ref(ref: string, target: Commitish): void {
    this.#tips.set(ref, this.#resolve(target));
    this.#moved.add(ref);
  }

  /** Writes everything that is pending: one process for any number of commits. */
  flush(): void {
    if (this.#moved.size === 0 && this.#tags.length === 0) return;
    const moved = [...this.#moved].map((ref) => ({ ref, target: this.#tips.get(ref) ?? '' }));
    const loose = moved.filter(({ ref }) => !ref.startsWith('refs/pull/'));
    this.#import(importStream(this.#commits, [...loose, ...this.#tags]));
    for (const [ref, at] of this.#tips) this.#tips.set(ref, this.#shas.get(at) ?? at);
    const pulls = moved.filter(({ ref }) => ref.startsWith('refs/pull/')).map(({ ref }) => [ref, this.#tips.get(ref) ?? ''] as const);
    if (pulls.length > 0) packRefs(join(this.dir, '.git'), new Map(pulls));
    this.#commits = [];
    this.#tags = [];
    this.#moved.clear();
  }

  /** The sha of a commit; writes what is pending. */
  sha(commit: Commitish): string {
    this.flush();
    const at = this.#resolve(commit);
    if (at.startsWith(':')) throw new Error(`No commit has the mark ${commit}`);
    return at;
  }

  /** The files that a commit of this builder sets. */
  filesOf(commit: Commitish): PendingCommit['files'] {
    return this.#written.get(commit)?.files ?? {};
  }

  /** What was asked for in a commit of this builder, by its mark. */
  specOf(commit: Commitish): PendingCommit {
    const spec = this.#written.get(commit);
    if (spec === undefined) throw new Error(`No commit has the mark ${commit}`);
    return spec;
  }

  /** Runs git here, after writing what is pending; returns stdout without the last line break. */
  git(args: readonly string[], input?: Buffer | string): string {
    this.flush();
    return git(this.dir, args, input);
  }

  /** Removes the folder. */
  remove(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }

  #import(stream: Buffer): void {
    const marks = join(this.dir, '.git', 'tidings-marks');
    // As one pack: a folder for each object takes as long to write and to remove as all the rest.
    git(
      this.dir,
      ['-c', 'fastimport.unpackLimit=1', 'fast-import', '--quiet', '--force', '--date-format=raw', `--export-marks=${marks}`],
      stream,
    );
    for (const line of readFileSync(marks, 'utf8').split('\n')) {
      const [mark, sha] = line.split(' ');
      if (mark !== undefined && sha !== undefined) this.#shas.set(mark, sha);
    }
  }

  #tick(): number {
    this.#clock += SECONDS_PER_COMMIT;
    return this.#clock;
  }

  #meet(person: Person): Person {
    if (person.login !== undefined) this.logins.set(person.email, person.login);
    return person;
  }

  #resolve(commit: Commitish): string {
    const at = this.#tips.get(`refs/heads/${commit}`) ?? this.#tips.get(commit) ?? commit;
    if (!/^(:\d+|[0-9a-f]{40})$/.test(at)) throw new Error(`Neither a mark, a sha nor a branch of this repository: ${commit}`);
    return this.#shas.get(at) ?? at;
  }
}

function epochSeconds(iso: string): number {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) throw new Error(`Not a date: ${iso}`);
  return Math.floor(time / 1000);
}
