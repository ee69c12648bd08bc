/** What rendering needs: an outline, the words around it, and the facts behind its references. Plain data, no text of its own. */
import type { HouseStyle } from '../config/config.ts';
import type { Aside, Change, Composition, Contributor, DependencyRow, Outline, OwnSection, Range, Sha } from '../domain.ts';
import type { Repository } from '../ports/releases.ts';

/** What rendering has to know of a change. */
export type ChangeView = Pick<Change, 'id' | 'commits' | 'pull' | 'origin' | 'authors' | 'bot'>;

export type NotesInput = {
  /** null: references are plain text. */
  readonly repository: Repository | null;
  readonly range: Range;
  /** The tag that the notes will stand under, where it is known and not yet set. */
  readonly releaseTag: string | null;
  readonly outline: Pick<Outline, 'entries'>;
  /** The project's own, in order; what stands in none of them goes to the sections of its category. */
  readonly sections: readonly OwnSection[];
  /** Every change that an entry or a dependency row names. */
  readonly changes: ReadonlyMap<Sha, ChangeView>;
  readonly composition: Composition;
  readonly dependencies: readonly DependencyRow[];
  readonly asides: readonly Aside[];
  /** Changes of the range that are of no package, where the notes are those of one. */
  readonly ofNoPackage: number;
  readonly contributors: readonly Contributor[];
  /** What is missing from the notes, in a sentence; null when they are complete. */
  readonly incomplete: string | null;
  readonly audience: string;
  /** BCP 47. */
  readonly language: string;
  /** Texts that stand in the main language because nobody could write them in this one. */
  readonly untranslated?: number;
  /** Whose notes they are, where there are several packages. */
  readonly package?: string;
  /** The day of the head commit: `2026-11-23`. */
  readonly date?: string;
  /** Absent: the usual look. */
  readonly style?: HouseStyle;
  /** `real` pings people; everywhere but in the release it is `inert`. */
  readonly mentions: 'real' | 'inert';
};
