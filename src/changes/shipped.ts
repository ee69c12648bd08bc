/**
 * What the other line of history shipped already, where the base of a range is not an ancestor of its head: release
 * branches get their fixes as cherry-picks and backports of what the main line has. When in doubt a change stays.
 */
import type { Change, Commit, Sha } from '../domain.ts';
import { cancelled } from './cancel.ts';
import { pickedFrom, shasLike } from './picks.ts';
import { sameNumbers } from './same-numbers.ts';
import { sameTitles } from './same-titles.ts';

/** A line of history as it was read. */
export type Reading = { readonly commits: readonly Commit[]; readonly changes: readonly Change[] };

export type OtherSide = Reading & {
  /** Commits of both lines whose patches are equal, each with the size of its patch; null where patches were not compared. */
  readonly samePatches: ReadonlyMap<Sha, string> | null;
};

type Test = (commit: Commit) => boolean;

/**
 * The changes of the range that the other side has, by id: those with the same pull request, those that somebody made
 * there under the same title, and those all of whose commits are there, by cherry-pick origin or by patch. What the other
 * side reverted it does not have.
 */
export function shippedChanges(range: Reading, side: OtherSide): ReadonlySet<Sha> {
  const gone = revertedCommits(side);
  const live = side.commits.filter((commit) => !gone.has(commit.sha));
  const bySha = new Map(range.commits.map((commit) => [commit.sha, commit]));
  const [isPicked, isSamePatch] = [pickTest(live), patchTest(side, gone)];
  const isThere = (commit: Commit) => isPicked(commit) || isSamePatch(commit);
  const changes = side.changes.filter((change) => !change.commits.some((sha) => gone.has(sha)));
  const [hasNumber, hasTitle] = [sameNumbers(changes), sameTitles(range.changes, changes)];
  const shipped = range.changes.filter(
    (change) => hasNumber(change) || hasTitle(change) || partsOf(change, bySha).some((part) => part.every(isThere)),
  );
  return new Set(shipped.map((change) => change.id));
}

/** What makes up a change: its commits without merges, and the merge that landed it. Each alone is all of it. */
function partsOf(change: Change, bySha: ReadonlyMap<Sha, Commit>): readonly (readonly Commit[])[] {
  const commits = change.commits.flatMap((sha) => bySha.get(sha) ?? []);
  const work = commits.filter((commit) => commit.parents.length < 2);
  const merge = commits.filter((commit) => commit.sha === change.id && commit.parents.length > 1);
  return [work, merge].filter((part) => part.length > 0);
}

/** Commits of the other side that it took back: whole changes with their reverts, and what else a revert there names by sha. */
function revertedCommits(side: Reading): ReadonlySet<Sha> {
  // Marks protect a change from being folded; they do not keep it in a release that reverted it.
  const changes = side.changes.map((change) => ({ ...change, evidence: { ...change.evidence, breaking: null, security: false } }));
  const pairs = cancelled(changes);
  const standing = changes.filter((change) => !pairs.has(change.id));
  const undone = standing.flatMap(({ reverts, undoes }) => [...(reverts === null ? [] : [reverts]), ...undoes]);
  const isNamed = shasLike(undone.flatMap(({ sha }) => (sha === null ? [] : [sha])));
  const numbers = new Set(undone.flatMap(({ number }) => (number === null ? [] : [number])));
  const isUndone = ({ id, origin, hint }: Change) =>
    pairs.has(id) || [origin, hint].some((number) => number !== null && numbers.has(number));
  const whole = changes.filter(isUndone).flatMap((change) => change.commits);
  const parts = side.commits.filter((commit) => isNamed(commit.sha) || pickedFrom(commit).some(isNamed));
  return new Set([...whole, ...parts.map((commit) => commit.sha)]);
}

/** Either side can be the origin of the other, and both can have one origin elsewhere. */
function pickTest(live: readonly Commit[]): Test {
  const isThere = shasLike(live.map((commit) => commit.sha));
  const isOrigin = shasLike(live.flatMap(pickedFrom));
  return (commit) => isThere(commit.sha) || isOrigin(commit.sha) || pickedFrom(commit).some((sha) => isThere(sha) || isOrigin(sha));
}

/** Nobody says which commit has which patch: beside a reverted one the size must tell, and where that is the same the subject. */
function patchTest({ commits, samePatches }: OtherSide, gone: ReadonlySet<Sha>): Test {
  if (samePatches === null || samePatches.size === 0) return () => false;
  const same = commits.filter((commit) => samePatches.has(commit.sha));
  const sizeOf = (commit: Commit) => samePatches.get(commit.sha) ?? '';
  const named = (commit: Commit) => `${subjectOf(commit)}\n${sizeOf(commit)}`;
  const goneSizes = new Set(same.filter((commit) => gone.has(commit.sha)).map(sizeOf));
  const live = new Set(same.filter((commit) => !gone.has(commit.sha)).map(named));
  return (commit) => samePatches.has(commit.sha) && (!goneSizes.has(sizeOf(commit)) || live.has(named(commit)));
}

function subjectOf({ message }: Commit): string {
  return (message.split('\n', 1)[0] ?? '').replace(/(?: \(#\d+\))+$/, '').trim();
}
