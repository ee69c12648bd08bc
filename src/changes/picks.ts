/** Cherry-picks as git notes them, and shas that may be abbreviated. */
import type { Commit, Sha } from '../domain.ts';

const PICKED = /\(cherry[ -]picked from commit ([0-9a-f]{7,40})\)/gi;
/** Characters of a message that are read. */
const READ = 20_000;
/** Digits that an abbreviated sha has at least. */
const SHORTEST = 7;

/** Commits that git noted as the origin of a cherry-pick, lower case; may be abbreviated. */
export function pickedFrom(commit: Commit): readonly string[] {
  if (!/cherry/i.test(commit.message)) return [];
  return [...commit.message.slice(0, READ).matchAll(PICKED)].flatMap((match) => match[1]?.toLowerCase() ?? []);
}

/** Makes the test whether a sha is among these; on both sides it may be abbreviated. */
export function shasLike(shas: readonly string[]): (sha: Sha) => boolean {
  const index = new Map<string, string[]>();
  for (const sha of shas) index.set(sha.slice(0, SHORTEST), [...(index.get(sha.slice(0, SHORTEST)) ?? []), sha]);
  return (sha) => (index.get(sha.slice(0, SHORTEST)) ?? []).some((one) => one.startsWith(sha) || sha.startsWith(one));
}
