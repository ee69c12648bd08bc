/** What the story needs from the world. Each adapter implements one of these; tests run the real ones against servers on loopback. */
import type { Commit, FilePatch, Fragment, Person, PullRequest, Sha, Tag, Usage } from './domain.ts';

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
  /** Commits reachable from head and not from base, in any order; everything when base is null. */
  commits(base: Sha | null, head: Sha, options: CommitOptions): Promise<CommitList>;
  /** The commits of either line alone whose patch the other line has too, merges and commits without files aside; null where patches cannot be compared. */
  sharedPatches(side: Sha, head: Sha): Promise<ReadonlySet<Sha> | null>;
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

/** Pull requests of commits, from the forge. */
export interface Pulls {
  /** For each asked commit, the merged pull requests that the forge associates with it (own repository only). */
  ofCommits(shas: readonly Sha[], options: { readonly files: boolean }): Promise<ReadonlyMap<Sha, readonly PullRequest[]>>;
  /** The same for commits that are still coming in. */
  read(options: { readonly files: boolean }): PullReading;
  /** By login in lower case: whether the first merged pull request of an author stands among those read; who is absent is not known. */
  firstTimers(): Promise<ReadonlyMap<string, boolean>>;
}

/** What is known of a commit whose pull requests are asked for. */
export type AskedCommit = Pick<Commit, 'sha' | 'message' | 'parents' | 'committedAt'>;

/** The reading of one range's pull requests. Commits that the budget did not pay for are missing in what was found. */
export interface PullReading {
  /** Takes some commits of the range, any of them again; `total`: how many the range has. */
  add(commits: readonly AskedCommit[], total: number): void;
  /** When all commits were added. */
  found(): Promise<ReadonlyMap<Sha, readonly PullRequest[]>>;
}

/** The repository on its forge, for links. */
export type Repository = {
  readonly owner: string;
  readonly name: string /** `https://github.com`, no slash at the end. */;
  readonly server: string;
};

/** A release as the forge has it. */
export type Release = {
  readonly id: number;
  readonly tag: string;
  readonly name: string;
  readonly body: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
  readonly url: string;
  readonly target: string;
  /** What is attached; absent where it was not told. */
  readonly files?: readonly AttachedFile[];
};

/** `name`: as GitHub writes it; `digest`: as in `sha256:0f…`, null where it is not told; `own`: attached by the account that made the release. */
export type AttachedFile = { readonly name: string; readonly digest: string | null; readonly own: boolean };

export type ReleaseFields = {
  readonly tag: string;
  readonly name: string;
  readonly body: string;
  readonly prerelease: boolean;
  /** Only when the tag does not exist yet. */
  readonly target?: string;
};

/** `makeLatest`: whether it becomes the latest release, null: as GitHub decides. `discussionCategory`: where a discussion is opened; null: nowhere. */
export type PublishingWay = { readonly makeLatest: 'true' | 'false' | 'legacy' | null; readonly discussionCategory: string | null };

/** Releases of one repository. Throws TidingsError `no-permission`, `publish-failed`, and where it may have been done all the same `publish-unsure`. */
export interface Releases {
  /** All of them, drafts too where the token may see them. */
  list(): Promise<readonly Release[]>;
  get(id: number): Promise<Release | null>;
  /** Always a draft. */
  create(fields: ReleaseFields): Promise<Release>;
  /** Leaves a draft a draft, and a published release published. */
  update(id: number, fields: ReleaseFields): Promise<Release>;
  /** A draft as it is; its tag is there. */
  publish(id: number, tag: string, way: PublishingWay): Promise<Release>;
  remove(id: number): Promise<void>;
  /** Attaches a file, replacing one of the same name. */
  attach(id: number, name: string, text: string): Promise<void>;
  /** One that is gone already is no error. */
  detach(id: number, name: string): Promise<void>;
}

/** A comment on an issue or a pull request. */
export type Comment = {
  readonly id: number;
  readonly body: string;
  readonly url: string;
  /** Written by the account that the token belongs to. */
  readonly own: boolean;
};

/** The comments of one repository. Throws TidingsError `no-permission`, `publish-failed`. */
export interface Comments {
  /** Oldest first, bounded. */
  list(issue: number): Promise<readonly Comment[]>;
  create(issue: number, body: string): Promise<Comment>;
  update(id: number, body: string): Promise<Comment>;
  /** One that is gone already is no error. */
  remove(id: number): Promise<void>;
}

/** What a comment may be answered with, without words. */
export type ReactionName = '+1' | '-1' | 'confused' | 'eyes';

/** Reactions to comments. Throws TidingsError `no-permission`, `publish-failed`. */
export interface Reactions {
  react(comment: number, reaction: ReactionName): Promise<void>;
}

/** Who may do what at this moment. */
export interface Permissions {
  /** False also where the token may not ask, and for an account that is gone. Throws TidingsError `github-failed` where GitHub fails. */
  mayWrite(login: string): Promise<boolean>;
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

/** A remembered answer of the model, whole. */
export type StoredAnswer = {
  /** `pace` is no answer of the model: what was learnt of the account's limits. */
  readonly task: 'map' | 'merge' | 'compose' | 'localise' | 'verify' | 'pace';
  /** Keys of what it answers: position in the request is index in the answer. */
  readonly parts: readonly string[];
  /** Keys of what it was shown beside them. */
  readonly context: readonly string[];
  /** True when it is the second try of a text that failed its check. */
  readonly repair: boolean;
  readonly model: string;
  /** The answer's JSON text as it came. */
  readonly text: string;
  readonly usage: Usage;
};

/** Content-addressed memory of answers. Never throws: what cannot be read is a miss, what cannot be written a warning. */
export interface Store {
  /** The newest answer that has a part with this key, and the part's index in it. */
  recall(part: string): StoredPart | null;
  /** Keeps an answer under the name of its request; on disk when the promise resolves. */
  keep(name: string, answer: StoredAnswer): Promise<void>;
  /** Takes the answer to this request out, here and on disk: it was none. Nothing happens where there is none. */
  forget(name: string): Promise<void>;
  /** Whether this part passed that check in an earlier run; `check` names the rules and all that they look at beside the part's key. */
  hasPassed(part: StoredPart, check: string): boolean;
  notePassed(part: StoredPart, check: string): void;
  statistics(): StoreStatistics;
}

export type StoredPart = { readonly name: string; readonly answer: StoredAnswer; readonly index: number };

export type StoreStatistics = { readonly answers: number; readonly bytes: number; readonly added: number };

/** One question to the model. */
export type Question = {
  readonly task: Exclude<StoredAnswer['task'], 'pace'>;
  readonly system: string;
  /** JSON Schema of the answer. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** What the model gets as data: one JSON document. */
  readonly data: unknown;
  readonly parts: readonly string[];
  readonly context: readonly string[];
  readonly repair: boolean;
  readonly model: string;
  /** Tokens that the answer may have. */
  readonly maxTokens: number;
  /** Lower goes first. */
  readonly priority: number;
  /** The package whose parts these are, where there are several: another one's same question is answered by itself. Not sent. */
  readonly owner?: string;
};

/** How asking ended. `final`: no later question can succeed either (key refused, account spent, unknown model, budget, cancelled). */
export type Answered =
  | { readonly state: 'answered'; readonly answer: StoredAnswer }
  | { readonly state: 'failed'; readonly code: FailureCode; readonly message: string; readonly hint: string; readonly final: boolean };

export type FailureCode =
  | 'no-key'
  | 'refused-key'
  | 'spent'
  | 'unknown-model'
  | 'bad-request'
  | 'too-large'
  | 'rate-limited'
  | 'overloaded'
  | 'unreachable'
  | 'timed-out'
  | 'cut'
  | 'refused'
  | 'invalid'
  | 'budget'
  | 'cancelled';

/** The only way to the model: store, breaker, limiter, call. Never throws. */
export interface Asking {
  ask(question: Question): Promise<Answered>;
  /**
   * What a call of this run answered was read: `wrong` says what is wrong with all of it, null where something can be used. Where nothing
   * ever can, asking ends. What was remembered does not count. Absent: nobody counts. What is wrong is forgotten, or it would stand in the
   * way of a better answer in later runs; `isKept`: it is what was asked for, and only says more than its evidence.
   */
  judged?(question: Question, wrong: string | null, isKept?: boolean): Promise<void>;
  /** The remembered answer that `ask` gives without a call; null where there is none. Absent: nothing is known of it. */
  recalled?(question: Question): StoredAnswer | null;
  /** What was spent so far. */
  spent(): Spent;
  known(): KnownMeans;
  /** What the run is going to ask at most, for its progress. */
  expect(plan: Expected): void;
  /** When which call was under way, and what questions waited for. */
  timeline(): Timeline;
  /** Keeps what was learnt on the way, for the next run. To be called at the end. */
  close(): Promise<void>;
}

/** What is known by now of what asking may take. */
export type KnownMeans = {
  /** By model. */
  readonly accounts: Readonly<Record<string, AccountLimits>>;
  /** Calls side by side. */
  readonly width: number;
  /** Tokens of an answer in a second, by model, after the first one; absent: nothing is known. */
  readonly speeds?: Readonly<Record<string, number>>;
  /** Milliseconds that are left of the time budget; absent: all of it. */
  readonly left?: number;
};

/** Requests, input and output tokens: per minute, and how much of it at once. */
export type AccountLimits = { readonly perMinute: Amounts; readonly atOnce: Amounts };
type Amounts = { readonly requests: number; readonly input: number; readonly output: number };

export type Spent = {
  readonly calls: number;
  /** Calls that brought nothing of use: failures, and answers of which nothing could be used. */
  readonly failed: number;
  readonly usage: Usage;
  /** Dollars. */
  readonly cost: number;
  /** Dollars that calls which broke off may have cost beside that. */
  readonly unsure: number;
};

/** `calls`: at most; `remembered`: parts that are not asked for. */
export type Expected = { readonly calls: number; readonly remembered: number };

/**
 * What a question waits for before it is sent: a free slot, the distance between two starts, one of the limits of a minute, the gate after a
 * 429, the breaker, the pause after a failure, calls under way that hold the rest of the budget.
 */
export const WAITS = ['slot', 'pace', 'requests', 'input', 'output', 'gate', 'breaker', 'retry', 'budget'] as const;
export type Wait = (typeof WAITS)[number];

/** What decided the time of asking. `calls`: calls were under way and nobody waited. `own`: nothing was asked; Tidings worked between two rounds. */
export const CAUSES = [...WAITS, 'calls', 'own'] as const;
export type Cause = (typeof CAUSES)[number];

/** A part of the time of asking. Whole milliseconds since the first question, as everywhere in a timeline. */
export type WaitSpan = { readonly for: Wait; readonly from: number; readonly to: number };

/** One call, and what its question waited for since it was asked or its last call failed: `wanted`, then waits without a gap, then the call. */
export type TimedCall = {
  readonly task: Question['task'];
  readonly model: string;
  /** The first digits of the name under which its answer is kept. */
  readonly request: string;
  /** `repaired`: the second try of a text was answered. Else why it failed. */
  readonly outcome: 'answered' | 'repaired' | FailureCode;
  readonly wanted: number;
  readonly started: number;
  readonly ended: number;
  readonly waits: readonly WaitSpan[];
  /** Tokens; 0 where nobody said. Input with what the prompt cache gave. */
  readonly input: number;
  readonly output: number;
};

/** Calls in the order of their ends. */
export type Timeline = {
  readonly calls: readonly TimedCall[];
  /** Waits that led to no call. */
  readonly inVain: readonly WaitSpan[];
};

/** Tells a person what happens. Text may hold strangers' words: the adapter makes it one harmless line. */
export interface Journal {
  /** A line of the story: range, config, read, plan, write, draft. */
  step(name: string, text: string): void;
  /** Progress that the next one may overwrite. */
  progress(text: string): void;
  notice(text: string): void;
  warn(text: string): void;
  debug(text: string): void;
  /** Details for who looks for them: behind a fold where there are folds, and only where debug lines are shown. */
  details(title: string, lines: readonly string[]): void;
}

/** Time and memory as the run sees them. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Milliseconds since the process started. */
  elapsed(): number;
  /** Bytes that the process took at most. */
  peakMemory(): number;
}

/** What a run remembers and whom it asks. */
export type Memory = {
  readonly store: Store;
  /** Null: the deterministic writer does everything. */
  readonly asking: Asking | null;
  /** What came from the Actions cache; null where it was not asked. */
  readonly restored: Restored | null;
};

/** `bytes`: of the answers, unpacked. `requests`: sent for it. */
export type Restored = { readonly bytes: number; readonly requests: number };

/** Sends one question once. Never throws: what goes wrong is a fault in the reply. */
export interface Model {
  call(question: Question, signal: AbortSignal): Promise<ModelReply>;
}

export type ModelReply =
  | {
      readonly state: 'replied';
      /** The text of the answer, all text blocks together. */
      readonly text: string;
      /** As the API says it: `end_turn`, `max_tokens`, `refusal`, ... */
      readonly stopReason: string | null;
      readonly usage: Usage;
      readonly requestId: string | null;
      readonly rates: Rates;
    }
  | { readonly state: 'failed'; readonly fault: Fault; readonly rates: Rates };

/** What was seen to go wrong, without judgement. `failures.ts` judges. */
export type Fault =
  /** An answer that says no. `type` and `errorCode` are the API's own words, null where a gateway speaks. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly type: string | null;
      readonly errorCode: string | null;
      readonly message: string;
      readonly retryAfterMs: number | null;
    }
  /** No whole answer inside the time of one call. */
  | { readonly kind: 'timeout'; readonly message: string }
  /** No connection, or one that was cut. */
  | {
      readonly kind: 'connection';
      readonly message: string;
      /** It failed before the request was sent. */
      readonly unsent?: true;
      /** A proxy said no, with this status; or the other side showed a certificate that nobody here trusts. */
      readonly barred?: number | 'certificate';
    }
  /** Status 200 with something that is not a message. */
  | { readonly kind: 'unreadable'; readonly message: string }
  /** No identity token, or its exchange failed; `status` of the exchange, null where it was not reached. */
  | { readonly kind: 'identity'; readonly status: number | null; readonly message: string }
  /** The caller's signal. */
  | { readonly kind: 'aborted'; readonly message: string };

/** One limit as the API tells it: `limit` per minute. */
export type Rate = { readonly limit: number; readonly remaining: number | null };

/** What the response headers say; null where they do not. */
export type Rates = { readonly requests: Rate | null; readonly input: Rate | null; readonly output: Rate | null };

export const NO_RATES: Rates = { requests: null, input: null, output: null };

/** Who keeps the slots. Implemented by the adapter of the queueing library. */
export interface Queue {
  /** Runs the job when it is its turn, lower priority (0 to 9) first. Resolves to null when it was dropped before. */
  run<T>(priority: number, job: () => Promise<T>): Promise<T | null>;
  /** `width`: jobs at once; `spacing`: milliseconds between two starts. */
  change(options: { readonly width: number; readonly spacing: number }): void;
  /** Drops what waits; what runs goes on. */
  stop(): void;
}
