/** What a change names by number and sha: issues, origins, follow-ups, and what it takes back. */
import type { Change, Commit, Sha } from '../domain.ts';
import { type Material, messagesOf, titleOf } from './evidence.ts';
import { originOf } from './origin.ts';
import { referencesOf } from './references.ts';
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
  const all = messagesOf(material);
  const described = pull === null ? [] : [referencesOf(pull.body, repositoryUrl)];
  const found = [...all.map((message) => message.references), ...described];
  const reverts = revertsOfChange(material, repositoryUrl);
  const back = takenBack(reverts);
  const isOther = (one: number): boolean => one !== number && !back.numbers.has(one);
  const closing = [...(pull?.closes.map((issue) => issue.number) ?? []), ...found.flatMap(({ closes }) => closes)];
  const closes = ascending(closing.filter(isOther));
  const origin = reverts.whole === null ? originOf({ landing, contents, pull, closes, numberOf }, number, repositoryUrl) : null;
  // The title of a revert quotes the numbers of another.
  const titled = reverts.whole === null ? titleOf(material).numbers : [];
  const named = [...closing, ...titled, ...found.flatMap(({ origins }) => origins), ...(origin === null ? [] : [origin])];
  const namesShas = [...new Set(found.flatMap((references) => references.shas))];
  const shas = new Set(namesShas.length === 0 ? [] : own.map((commit) => commit.sha));
  return {
    names: ascending(named.filter(isOther)),
    namesShas: namesShas.filter((sha) => !shas.has(sha) && !back.shas.some((one) => one.startsWith(sha) || sha.startsWith(one))),
    closes,
    origin,
    reverts: reverts.whole,
    undoes: reverts.others,
  };
}

function ascending(numbers: readonly number[]): readonly number[] {
  return numbers.length < 2 ? numbers : [...new Set(numbers)].sort((a, b) => a - b);
}
