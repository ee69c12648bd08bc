/** What writers are asked and what they answer. Data only, under local indices: a writer never sees or writes a reference. */
import type { Draft, Evidence } from '../domain.ts';

/** Read changes: one draft per item, in the same order. */
export type MapRequest = { readonly task: 'map'; readonly items: readonly Evidence[] };

/** A line as merge and compose see it. `linked`: lines of one number name each other and must become one. */
export type Line = Draft & { readonly linked: number | null };

/**
 * Join related lines. Indices count through `settled`, then `open`.
 * Settled lines were decided in an earlier run: they stay byte for byte unless an open one joins them.
 */
export type MergeRequest = { readonly task: 'merge'; readonly settled: readonly Line[]; readonly open: readonly Line[] };

/** An edit script; what it does not name stays as it is. Every group has at least two members and one open one. */
export type MergeAnswer = { readonly groups: readonly Group[] };
export type Group = { readonly members: readonly number[]; readonly words: Words };

/** The words of a joined line. Category, importance and marks are those of its members. */
export type Words = Pick<Draft, 'lead' | 'texts' | 'upgrade'>;

/** Facts that the overview may use; the program fills placeholders such as `{changes}` in the answer. */
export type Facts = {
  readonly project: string;
  readonly firstRelease: boolean;
  /** Few lines need no highlights. */
  readonly size: 'small' | 'medium' | 'big';
};

/** Write the words around the lines, for one audience and language. */
export type ComposeRequest = {
  readonly task: 'compose';
  readonly audience: string;
  readonly lines: readonly Line[];
  readonly facts: Facts;
};

/** Sentences name the lines they stand on by index. */
export type ComposeAnswer = { readonly overview: readonly Claim[]; readonly highlights: readonly Claim[] };
export type Claim = { readonly text: string; readonly lines: readonly number[] };
