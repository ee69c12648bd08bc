/** Pull requests on the forge, merged and open. */
import type { Commit, FilePatch, Person, PullRequest, Sha } from '../domain.ts';

/** Pull requests of commits, from the forge. */
export interface Pulls {
  /** For each asked commit, the merged pull requests that the forge associates with it (own repository only). Throws where it fails at one. */
  ofCommits(shas: readonly Sha[], options: { readonly files: boolean }): Promise<ReadonlyMap<Sha, readonly PullRequest[]>>;
  /** The same for commits that are still coming in. */
  read(options: { readonly files: boolean }): PullReading;
  /** By login in lower case: whether the first merged pull request of an author stands among those read; who is absent is not known. */
  firstTimers(): Promise<ReadonlyMap<string, boolean>>;
}

/** What is known of a commit whose pull requests are asked for. */
export type AskedCommit = Pick<Commit, 'sha' | 'message' | 'parents' | 'committedAt'>;

/** The reading of one range's pull requests. Commits that the budget did not pay for, or that the forge failed at, are missing in what was found. */
export interface PullReading {
  /** Takes some commits of the range, any of them again; `total`: how many the range has. */
  add(commits: readonly AskedCommit[], total: number): void;
  /** When all commits were added. */
  found(): Promise<ReadonlyMap<Sha, readonly PullRequest[]>>;
  /** Known when all was found: how the forge failed at what is missing; null where it did not. */
  readonly fault: { readonly message: string; readonly hint: string } | null;
}

/** A pull request that nobody merged yet. All texts are untrusted. */
export type OpenPull = {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly author: Person | null;
  readonly labels: readonly string[];
  readonly state: 'open' | 'closed';
  readonly baseBranch: string;
  /** The commit of the base that it stands on by now: settings are read from there. */
  readonly baseSha: Sha;
  readonly headBranch: string;
  readonly headSha: Sha;
  /** `owner/name`; null when the fork is gone. */
  readonly headRepository: string | null;
  /** Parents before children; 250 at most. */
  readonly commits: readonly Commit[];
  /** Against the base; absent where they were not asked for. */
  readonly files?: readonly FilePatch[];
};

/** Open pull requests of one repository. */
export interface OpenPulls {
  /** Null where there is none of that number. Throws TidingsError `no-permission`, `github-failed`. */
  read(number: number): Promise<Omit<OpenPull, 'commits' | 'files'> | null>;
  /** The same with its commits, and its files where they are wanted. */
  complete(pull: Omit<OpenPull, 'commits' | 'files'>, options: { readonly files: boolean }): Promise<OpenPull>;
}
