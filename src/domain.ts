/**
 * The words of Tidings as types. Everything here is plain readonly data; nothing imports anything.
 * A sha is the full lower-case hex name of a commit.
 */

export type Sha = string;

/** A human or a bot. `login` is the forge's account name where it is known; names are untrusted text. */
export type Person = { readonly name: string; readonly login: string | null };

export type Tag = { readonly name: string /** The commit, annotated tags peeled. */; readonly sha: Sha };

export type Commit = {
  readonly sha: Sha;
  /** First parent first, as git stores them; parents outside the range are listed too. */
  readonly parents: readonly Sha[];
  /** The whole message, decoded leniently. Untrusted. */
  readonly message: string;
  readonly author: Person;
  /** Seconds since the epoch. Never takes part in order. */
  readonly committedAt: number;
  /** Paths touched, against the first parent; absent where the source did not read them. */
  readonly files?: readonly string[];
};

/** What a commit does to one file, against its first parent. */
export type FilePatch = {
  readonly path: string;
  /** The path before, where it was moved. */
  readonly was: string | null;
  readonly state: 'added' | 'changed' | 'removed';
  /** Its hunks from the first `@@` on, bounded; '' where there are none to show. Untrusted. */
  readonly text: string;
};

export type Issue = { readonly number: number; readonly title: string };

/** A merged pull request as the forge tells it. */
export type PullRequest = {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly author: Person | null;
  readonly labels: readonly string[];
  /** ISO 8601, or null when it is not merged. */
  readonly mergedAt: string | null;
  /** The commit that landed it: merge or squash commit, or the last rebased one. */
  readonly mergeCommit: Sha | null;
  readonly baseBranch: string;
  /** ISO 8601 of the last edit of the body, or null when it was never edited. */
  readonly bodyEditedAt: string | null;
  /** Login of who edited the body last; null when nobody did, or the account is gone. */
  readonly bodyEditor: string | null;
  /** Whether that editor may write to the repository; absent where nobody had to know. */
  readonly editorMayWrite?: boolean;
  readonly closes: readonly Issue[];
  readonly files?: readonly string[];
};

/** Base and head of the comparison, and how they were found. */
export type Range = {
  /** What stands before the `..`: a tag, branch or sha as named; null when the range starts at the root. */
  readonly from: string | null;
  readonly to: string;
  /** The merge base of both ends; null from the root. */
  readonly base: Sha | null;
  /** The tip of the other line of history, where `from` is not an ancestor of `to`: what it shipped already is left out; null where it is one. */
  readonly side: Sha | null;
  readonly head: Sha;
  /** The tag being released, where `to` is one or the run knows it; null for an unreleased head. */
  readonly tag: string | null;
  /** The tag prefix of the family (`v`, `create-vite@`); null when `to` and `from` are no tags. */
  readonly family: string | null;
  /** One sentence: which base was chosen and why. */
  readonly reason: string;
  /** Tags that were nearer in some order and were not taken, each with why. */
  readonly passedOver: readonly string[];
};

/** How much is read of a change: its words; the paths it touches too; and an excerpt of its patch where its words say nothing. */
export const DEPTHS = ['messages', 'files', 'patches'] as const;
export type Depth = (typeof DEPTHS)[number];

/** What of a change may enter a request: canonical, cleaned, bounded. No sha, date, login, counter or range name. */
export type Evidence = {
  readonly title: string;
  readonly body: string;
  /** Conventional type, lower case (`feat`, `fix`), or null. */
  readonly type: string | null;
  /** The area: conventional scope, or the `[tag]`/`tag:` before the title; null when there is none. */
  readonly area: string | null;
  /** The text behind `BREAKING CHANGE:` or of an upgrade note; '' when only marked; null when not marked. */
  readonly breaking: string | null;
  /** Marked as a security fix by label, CVE or GHSA id. */
  readonly security: boolean;
  /** Labels that the config uses, sorted. */
  readonly labels: readonly string[];
  /** Paths, sorted, bounded; empty at `evidence: messages`. */
  readonly files: readonly string[];
  /** An excerpt of what it changes, bounded; '' where its words say enough, and where patches are not read. */
  readonly patch: string;
};

/** What a person wrote for the notes before the merge: goes in as written. `none` leaves the change out. */
/** `feature`: a changeset bumps the second part of a version for it. */
export type OwnWords = { readonly kind: 'text'; readonly text: string; readonly feature?: true } | { readonly kind: 'none' };

/** A news file that a change adds for the notes (`.changeset/*.md`, `newsfragments/`), with its last text. */
export type Fragment = {
  readonly path: string;
  readonly text: string;
  readonly addedBy: Sha;
  /** The commit that took it away: a release, or the same change again. */
  readonly removedBy: Sha | null;
};

/** What a revert names: a title, a pull request, a commit (maybe abbreviated). */
export type Reverted = { readonly title: string | null; readonly number: number | null; readonly sha: string | null };

/** A reference to the pull request of a change. `confirmed` is false for a number read from a title alone. */
export type PullRef = { readonly number: number; readonly url: string | null; readonly confirmed: boolean };

/** The unit of notes: a merged pull request with its commits, or a commit that belongs to none. */
export type Change = {
  /** The sha of its landing commit: both sources know it. */
  readonly id: Sha;
  /** In the order of the range. */
  readonly commits: readonly Sha[];
  readonly pull: PullRef | null;
  readonly evidence: Evidence;
  /** The author, then co-authors; people only, no tools. */
  readonly authors: readonly Person[];
  /** True when the author is a bot. */
  readonly bot: boolean;
  /** Who made it, bots too: rules may exclude them by name. */
  readonly by: Person | null;
  /** The number in its title, also one that cannot be this repository's: reverts name it. */
  readonly hint: number | null;
  /** All labels as the forge has them (rules use them, requests do not). */
  readonly labels: readonly string[];
  readonly ownWords: OwnWords | null;
  /** Numbers of issues and pull requests that it closes, fixes or names as its origin. */
  readonly names: readonly number[];
  /** Shas that its message names (`Fixes: <sha>`, `This reverts commit`, cherry-pick origins); may be abbreviated. */
  readonly namesShas: readonly string[];
  /** Set where it is nothing but a cherry-pick of a part of a larger change of the range. */
  readonly copyOf?: Copy;
  /** The issues of this repository that it closes, sorted. */
  readonly closes: readonly number[];
  /** The pull request that it brings to another line: of a backport or a cherry-pick. Null for everything else. */
  readonly origin: number | null;
  /** What it reverts as a whole, or null when it is no revert. */
  readonly reverts: Reverted | null;
  /** What it reverts beside that, or in passing while it does work of its own. */
  readonly undoes: readonly Reverted[];
  /** All paths that it touches; null when the source did not read them. */
  readonly files: readonly string[] | null;
  /** Whether a merge landed it. What is worded as one and has a single parent was picked or squashed: it has content. */
  readonly byMerge: boolean;
};

/** A part of a change, by its commits. */
export type Copy = { readonly change: Sha; readonly commits: readonly Sha[] };

/** Changes that name each other, at the place of the earliest: they become one line. Mostly one change. */
export type Unit = { readonly id: Sha; readonly changes: readonly Change[] };

/** One dependency over the whole range. `from`/`to` are null where no bump says it. */
export type DependencyRow = {
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly development: boolean;
  readonly security: boolean;
  readonly changes: readonly Sha[];
};

/** Why a change has no line of its own. */
export type Aside = {
  readonly change: Sha;
  readonly state: 'folded' | 'left-out';
  /** For people: `cancels 1a2b3c4`, `excluded by label "skip-notes"`. */
  readonly reason: string;
  /** A short code for counting: `revert`, `merge`, `no-content`, `release`, `label`, `author`, `type`, `path`, `area`, `own-word`, `shipped`, `duplicate`. */
  readonly rule: string;
};

export type Folded = {
  readonly units: readonly Unit[];
  readonly dependencies: readonly DependencyRow[];
  readonly asides: readonly Aside[];
};

export const CATEGORIES = [
  'new',
  'improved',
  'fixed',
  'performance',
  'security',
  'deprecated',
  'documentation',
  'internal',
  'dependencies',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** 5: everybody must read it; 4: most care; 3: some care; 2: few notice; 1: nobody outside the project. */
export type Importance = 1 | 2 | 3 | 4 | 5;

/** Text per audience name. Inline Markdown limited to code spans and emphasis. */
export type Texts = Readonly<Record<string, string>>;

/** What a writer says of one change, and what a line shows to merge and compose: content without references. */
export type Draft = {
  /** The area in the project's own name; '' when there is none. */
  readonly lead: string;
  readonly category: Category;
  readonly importance: Importance;
  readonly breaking: boolean;
  readonly security: boolean;
  readonly texts: Texts;
  /** What to do about a breaking change, per audience; {} when the evidence does not say. */
  readonly upgrade: Texts;
};

/** Who worded it: the model, the deterministic rules, or a person. */
export type Wording = 'model' | 'rules' | 'person';

/** One line of notes and the changes it stands for. */
export type Entry = Draft & {
  /** The id of its first change. */
  readonly id: Sha;
  readonly changes: readonly Sha[];
  readonly wording: Wording;
};

/** The entries of the whole range, related ones grouped, in the order of the range. `carried` go to compose. */
export type Outline = { readonly entries: readonly Entry[]; readonly carried: readonly Sha[] };

/** A sentence and the ids of the entries it stands on. */
export type Sentence = { readonly text: string; readonly entries: readonly Sha[] };

/** A section that the project made for itself, and the entries that stand in it. */
export type OwnSection = {
  /** As the project writes it: untrusted text. '': what is left, under the program's own word. */
  readonly title: string;
  /** Its lines stand behind a fold. */
  readonly collapsed: boolean;
  readonly entries: readonly Sha[];
};

/** What compose writes for one audience and language. */
export type Composition = {
  readonly overview: readonly Sentence[];
  readonly highlights: readonly Sentence[];
  readonly wording: Wording;
};

/** A thing that a text says and its evidence does not. */
export type Doubt = { readonly kind: string; readonly found: string };

/** What the check did to a text, for the JSON and the summary. */
export type Finding = {
  /** Entry ids the text stands on. */
  readonly entries: readonly Sha[];
  readonly where: 'entry' | 'overview' | 'highlight' | 'upgrade';
  /** Of a text that was written from the main language's: its language. */
  readonly language?: string;
  readonly doubts: readonly Doubt[];
  /** `kept`: nobody could take the second look that was wished for. */
  readonly outcome: 'repaired' | 'replaced' | 'dropped' | 'kept';
};

export type LedgerState = 'written' | 'folded' | 'left-out' | 'failed';

/** One row per commit of the range. */
export type LedgerRow = {
  readonly sha: Sha;
  /** The change it belongs to; null only when `failed`. */
  readonly change: Sha | null;
  readonly state: LedgerState;
  readonly reason: string;
  /** The entry that shows it; null unless `written` or folded into a line. */
  readonly entry: Sha | null;
};

export type Contributor = { readonly person: Person; readonly changes: number /** null: not known. */; readonly first: boolean | null };

/** How much of the wording is the model's. */
export type Mode = 'ai' | 'partial' | 'deterministic';

export type Audience = { readonly name: string /** What these readers know and want. */; readonly instruction: string };

/** What the user chose and what therefore makes an answer another answer. Part of every key. */
export type Choice = {
  readonly audiences: readonly Audience[];
  readonly instructions: string;
  /** Terms that are written exactly so. */
  readonly glossary: readonly string[];
  /** Terms that no text uses; absent where there are none. */
  readonly avoided?: readonly AvoidedTerm[];
};

/** A word that the project does not use, and what it says instead; '': nothing was named. */
export type AvoidedTerm = { readonly avoid: string; readonly use: string };

/** Tokens as the API counts them. */
export type Usage = {
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
};

/** What the run did, for the last line, the summary and the JSON. */
export type Figures = {
  readonly calls: number;
  readonly failed: number;
  readonly hits: number;
  readonly misses: number;
  readonly usage: Usage;
  /** Dollars. */
  readonly cost: number;
  /** Dollars that remembered answers would have cost. */
  readonly saved: number;
  /** Tokens, in and out, that remembered answers took when they were asked for. */
  readonly savedTokens: number;
  readonly store: StoreFigures;
  /** What was foreseen before the first call; null where nobody was to be asked. */
  readonly planned: PlannedFigures | null;
  readonly seconds: number;
  /** Bytes. */
  readonly peakMemory: number;
};

/** `tokens`: in and out. `cost`: dollars, null where a model's price is not known. `leftOut`: changes that did not fit the budget. */
export type PlannedFigures = {
  readonly calls: number;
  readonly tokens: number;
  readonly cost: number | null;
  readonly minutes: number;
  readonly leftOut: number;
};

/** The store at the end of a run; `restored`: what came from the Actions cache, null where it was not asked. */
export type StoreFigures = {
  readonly answers: number;
  readonly bytes: number;
  /** Answers of this run. */
  readonly added: number;
  readonly restored: { readonly bytes: number; readonly requests: number } | null;
};
