/** Publishers side by side: each puts the notes in one place and has a result of its own. One that fails stops no other. */
import { type Problem, problemOf } from '../errors.ts';

/** How it went at one place. */
export type Published<Result> = {
  /** The place, for a person: `release`, `changelog`. */
  readonly place: string;
  /** Null where it failed. */
  readonly result: Result | null;
  /** What went wrong: each makes the step red at its end. */
  readonly problems: readonly Problem[];
};

/** Throws nothing: what is thrown becomes the problem of this place. */
export async function publishTo<Result>(place: string, work: () => Promise<Result>): Promise<Published<Result>> {
  try {
    return { place, result: await work(), problems: [] };
  } catch (thrown) {
    return { place, result: null, problems: [problemOf(thrown)] };
  }
}
