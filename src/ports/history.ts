/** Where commits, their patches and the words that changes keep in files are read: a clone, or GitHub. */
import type { Commit, FilePatch, Fragment, Sha, Tag } from '../domain.ts';

/** Where `a` stands to `b`: what only one of them has, and where they meet (null: no common history). */
export type Relation = { readonly ahead: number; readonly behind: number; readonly base: Sha | null };

/** The commits of a range and the number that the source itself counts for it. */
export type CommitList = { readonly commits: readonly Commit[]; readonly counted: number };

/** `onPart` hears of commits as they come in, and of how many there are, where the source knows that so early. */
export type CommitOptions = { readonly files: boolean; readonly onPart?: (commits: readonly Commit[], counted: number) => void };

/** A repository's history: a clone, or GitHub. Throws TidingsError `unknown-ref`, `shallow-clone`, `git-failed`, `github-failed`. */
export interface History {
  readonly kind: 'git' | 'github';
  /** All tags, in no order. */
  tags(): Promise<readonly Tag[]>;
  /** The commit of a tag, branch, `HEAD` or (abbreviated) sha; null when there is none. */
  resolve(ref: string): Promise<Sha | null>;
  /** Seconds since the epoch of those commits that are there: says which may be the oldest, never an order. */
  committedAt(shas: readonly Sha[]): Promise<ReadonlyMap<Sha, number>>;
  /** How `head` stands to `base`: ahead is what only head has. */
  relation(base: Sha, head: Sha): Promise<Relation>;
  /** Throws `shallow-clone` where not all of the history of `head` is there; absent where it always is. */
  refuseCut?(head: Sha): Promise<void>;
  /** Commits reachable from head and not from base, in any order; everything when base is null. */
  commits(base: Sha | null, head: Sha, options: CommitOptions): Promise<CommitList>;
  /**
   * The commits of either line alone whose patch the other line has too, merges and commits without files aside, each with the size of
   * its patch: equal ones have the same. Null where patches cannot be compared.
   */
  sharedPatches(side: Sha, head: Sha): Promise<ReadonlyMap<Sha, string> | null>;
  /** Names and logins of everybody who authored something before `base`; null where that cannot be known cheaply. */
  authorsBefore(base: Sha | null): Promise<ReadonlySet<string> | null>;
}

/**
 * What single commits do to files, where the list of commits does not say: asked for a few. What a source cannot or may
 * not read any more is missing in the answer, and is no error. Throws TidingsError `git-failed`, `cancelled`.
 */
export interface Diffs {
  /** Paths against the first parent, complete. */
  paths(shas: readonly Sha[]): Promise<ReadonlyMap<Sha, readonly string[]>>;
  /** The text of `.gitattributes` at the root of a commit; '' where there is none. */
  attributes(sha: Sha): Promise<string>;
  /** Hands on what was read of each commit against its first parent, bounded, in any order; the most important commits stand first. */
  patches(shas: readonly Sha[], take: (sha: Sha, files: readonly FilePatch[]) => void): Promise<void>;
}

/** The news files that the changes of a range add. What cannot be read is counted, and is no error. Throws TidingsError `git-failed`, `cancelled`. */
export interface Fragments {
  /** The folders of such files at either end: a cheap look, asked beside the commits. `touched`: the paths of all commits between, where they are read anyway. */
  folders(base: Sha | null, head: Sha, touched?: Promise<readonly string[]>): Promise<readonly string[]>;
  /** Those that commits of the range added to these folders. `ordered`: its commits, parents before children. */
  read(folders: readonly string[], range: FragmentRange): Promise<FragmentsFound>;
}

export type FragmentRange = { readonly base: Sha | null; readonly head: Sha; readonly ordered: readonly Commit[] };

export type FragmentsFound = { readonly fragments: readonly Fragment[] /** Files whose text was not read. */; readonly unread: number };
