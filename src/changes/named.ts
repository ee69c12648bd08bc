/** What a change names by number and sha: issues, origins, follow-ups, and what it takes back. */
import type { Change, Commit, Sha } from '../domain.ts';
import { type Material, messagesOf, titleOf } from './evidence.ts';
import { originOf } from './origin.ts';
import { type References, referencesOf } from './references.ts';
import { revertsOfChange, takenBack } from './reverting.ts';

export type Named = Pick<Change, 'names' | 'namesShas' | 'closes' | 'origin' | 'reverts' | 'undoes'>;

/** What of the range helps to read names. */
export type Known = {
  readonly repositoryUrl: string | null;
  /** The pull request's number of a commit of the range by its (abbreviated) name. */
  readonly numberOf: (sha: Sha) => number | null;
};

/** Reads all names; `own` are the commits that it is made of. What a change takes back is not what it belongs to. */
export function namedBy(material: Material, own: readonly Commit[], { repositoryUrl, numberOf }: Known): Named {
  const { landing, contents, pull, number } = material;
  const found = referencesIn(material, repositoryUrl);
  const reverts = revertsOfChange(material, repositoryUrl);
  const back = takenBack(reverts);
  const others = (numbers: readonly number[]): readonly number[] =>
    numbers.length === 0 ? numbers : ascending(numbers.filter((one) => one !== number && !back.numbers.has(one)));
  const closes = others(found.closes);
  const origin = reverts.whole === null ? originOf({ landing, contents, pull, closes, numberOf }, number, repositoryUrl) : null;
  // The title of a revert quotes the numbers of another.
  const titled = reverts.whole === null ? titleOf(material).numbers : [];
  const named = found.closes.concat(titled, found.origins, origin ?? []);
  return {
    names: others(named),
    namesShas: found.shas.length === 0 ? [] : shasOfOthers(found.shas, own, back.shas),
    closes,
    origin,
    reverts: reverts.whole,
    undoes: reverts.others,
  };
}

/** What its messages name, and its description; mostly there is one message alone. */
function referencesIn(material: Material, repositoryUrl: string | null): References {
  const { pull } = material;
  const all = messagesOf(material);
  const only = all.length === 1 ? all[0] : undefined;
  if (pull === null && only !== undefined) return only.references;
  const told = all.map((message) => message.references);
  if (pull !== null) told.push(referencesOf(pull.body, repositoryUrl));
  return {
    closes: [...(pull?.closes.map((issue) => issue.number) ?? []), ...told.flatMap(({ closes }) => closes)],
    origins: told.flatMap(({ origins }) => origins),
    shas: told.flatMap(({ shas }) => shas),
  };
}

/** Each once, without its own and those that it takes back: either may be abbreviated. */
function shasOfOthers(shas: readonly Sha[], commits: readonly Commit[], back: readonly Sha[]): readonly Sha[] {
  const own = new Set(commits.map((commit) => commit.sha));
  return [...new Set(shas)].filter((sha) => !own.has(sha) && !back.some((one) => one.startsWith(sha) || sha.startsWith(one)));
}

function ascending(numbers: readonly number[]): readonly number[] {
  return numbers.length < 2 ? numbers : [...new Set(numbers)].sort((a, b) => a - b);
}
