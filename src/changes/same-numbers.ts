/** Which changes of two lines of history are one pull request. */
import type { Change } from '../domain.ts';

/**
 * Makes the test whether a change of one line is a pull request that the other line has: under the same number, or
 * as a backport of each other, or of one origin.
 */
export function sameNumbers(others: readonly Change[]): (change: Change) => boolean {
  const numbered = byNumber(others, numberOf);
  const taken = byNumber(others, (other) => other.origin);
  return (change) => {
    const [own, origin] = [change.pull?.number ?? null, change.origin];
    const same = found(numbered, own).filter((other) => isCertain(change, other) || isAlike(change, other));
    const backports = [...found(taken, own), ...found(taken, origin), ...found(numbered, origin)];
    // A revert names what it reverts, and is not that.
    return [...same, ...backports].some((other) => (other.reverts === null) === (change.reverts === null));
  };
}

function found(index: ReadonlyMap<number, readonly Change[]>, number: number | null): readonly Change[] {
  return number === null ? [] : (index.get(number) ?? []);
}

/** A number that the forge does not tie to the commit can still be its own: a cherry-pick keeps the title of its origin. */
function numberOf(change: Change): number | null {
  return change.pull?.number ?? change.hint;
}

function isCertain(one: Change, other: Change): boolean {
  return one.pull?.confirmed === true && other.pull?.confirmed === true;
}

/** At least half of the shorter title's words: a number at a title's end may be an issue that two changes are about. */
function isAlike(one: Change, other: Change): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared * 2 >= Math.min(a.size, b.size);
}

function wordsOf({ evidence }: Change): ReadonlySet<string> {
  return new Set(evidence.title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function byNumber(changes: readonly Change[], numberOf: (change: Change) => number | null): ReadonlyMap<number, readonly Change[]> {
  const index = new Map<number, Change[]>();
  for (const change of changes) {
    const number = numberOf(change);
    if (number !== null) index.set(number, [...(index.get(number) ?? []), change]);
  }
  return index;
}
