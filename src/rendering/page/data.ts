/** What the evidence page is told: plain data, also read by the page's own script. All texts are untrusted. */
import type { LedgerState } from '../../domain.ts';

export type PageData = {
  /** `owner/name`; '' where it is not known. */
  readonly project: string;
  readonly range: string;
  /** The page's own words, by key, and their language. */
  readonly words: Readonly<Record<string, string>>;
  readonly language: string;
  readonly rightToLeft: boolean;
  /** `Changes: 23`, `complete`, `AI`, `$0.008`. */
  readonly verdict: readonly PageMark[];
  readonly notes: readonly PageNotes[];
  readonly changes: readonly PageChange[];
  readonly ledger: readonly PageRow[];
  readonly timeline: PageTimeline | null;
  /** What was left out so that the page stays small, in sentences. */
  readonly shortened: readonly string[];
};

/** One package's notes for one audience in one language. */
export type PageNotes = {
  readonly name: string;
  readonly language: string;
  readonly reason: string;
  readonly warning: string | null;
  readonly rightToLeft: boolean;
  /** In the language of the notes. */
  readonly whatToDo: string;
  readonly sections: readonly PageSection[];
};

/** `title`: '' for none. */
export type PageSection = {
  readonly title: string;
  readonly folded: boolean;
  readonly lines: readonly PageLine[];
};

/** `grave`: it can hurt or stop an upgrade. */
export type PageMark = { readonly text: string; readonly grave: boolean };

export type PageLine = {
  readonly kind: 'line' | 'overview' | 'dependency';
  /** The entry's id; '' where there is none. */
  readonly id: string;
  readonly lead: string;
  readonly text: string;
  readonly upgrade: string;
  /** `Breaking changes`, `Security`, `Fixed`, in the words of the notes; `importance 3 of 5`. */
  readonly marks: readonly PageMark[];
  readonly wording: 'model' | 'rules' | 'person' | null;
  readonly author: PageAuthor | null;
  /** Places in `changes`. */
  readonly changes: readonly number[];
  /** Ids of the lines that it stands on. */
  readonly entries: readonly string[];
  readonly findings: readonly PageFinding[];
};

/** The answer of the model that holds these very words. `remembered`: no call of this run. */
export type PageAuthor = { readonly request: string; readonly task: string; readonly model: string; readonly remembered: boolean };

/** `where`: the part of the line; '' for its text. */
export type PageFinding = { readonly where: string; readonly outcome: string; readonly doubts: readonly string[] };

export type PageChange = {
  readonly label: string;
  /** An http(s) address; null where there is none. */
  readonly url: string | null;
  readonly title: string;
  readonly authors: readonly string[];
  readonly commits: readonly PageCommit[];
  /** What was known of it beside the title: `type: feat`, `label: bug`. */
  readonly marks: readonly PageMark[];
  /** '' where there is none, null where it is not on the page. */
  readonly body: string | null;
  readonly files: readonly string[];
  readonly patch: string;
  /** What a person wrote for the notes; '' for nothing. */
  readonly ownWords: string;
};

export type PageCommit = { readonly short: string; readonly url: string | null };

export type PageRow = {
  readonly commit: PageCommit;
  /** A place in `changes`; null where it belongs to none. */
  readonly change: number | null;
  readonly state: LedgerState;
  readonly reason: string;
};

/** Milliseconds since the first question. */
export type PageTimeline = {
  readonly ms: number;
  readonly bottleneck: string;
  readonly calls: readonly PageCall[];
  readonly rest: readonly string[];
};

export type PageCall = {
  readonly request: string;
  readonly task: string;
  readonly model: string;
  readonly outcome: string;
  readonly started: number;
  readonly ended: number;
  readonly waits: readonly string[];
  readonly input: number;
  readonly output: number;
};
