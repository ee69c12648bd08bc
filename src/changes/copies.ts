/** Cherry-picks of a part of a larger change of the same range: these bring nothing new, and are no unit with the whole. */
import type { Change, Commit, Copy, Sha } from '../domain.ts';
import { pickedFrom } from './picks.ts';

/** What of the range helps to find what was picked. */
export type Holders = {
  /** The commit of the range with that (abbreviated) name, and the change that holds it. */
  readonly find: (name: string) => { readonly sha: Sha; readonly holder: Sha } | null;
  /** The commits that did the work of a change, and whether a merge landed it. */
  readonly holder: (id: Sha) => { readonly work: readonly Sha[]; readonly byMerge: boolean };
};

export type Copies = {
  /** Commits of larger changes that it picks. */
  readonly parts: ReadonlySet<Sha>;
  /** Set where it has no other content than parts of one change. */
  readonly copyOf: Copy | null;
};

const NONE: Copies = { parts: new Set(), copyOf: null };

/** Reads the picks of a change: `known` are its commits, `work` those of them that did the work. */
export function copiesOf(id: Sha, known: readonly Commit[], work: readonly Commit[], holders: Holders): Copies {
  if (known.every((commit) => pickedFrom(commit).length === 0)) return NONE;
  const found = new Map(known.map((commit) => [commit.sha, pickedFrom(commit).flatMap((name) => holders.find(name) ?? [])]));
  const picks = [...found.values()].flat().filter(({ holder }) => holder !== id);
  if (picks.length === 0) return NONE;
  const shas = new Set(picks.map(({ sha }) => sha));
  const isWhole = (one: Sha): boolean => {
    const holder = holders.holder(one);
    return (holder.byMerge && shas.has(one)) || holder.work.every((sha) => shas.has(sha));
  };
  const parts = picks.filter(({ holder }) => !isWhole(holder));
  const [first] = parts;
  if (first === undefined) return NONE;
  const isCopy = work.every((commit) => (found.get(commit.sha) ?? []).some(({ holder }) => holder === first.holder));
  const commits = [...new Set(parts.filter(({ holder }) => holder === first.holder).map(({ sha }) => sha))];
  return { parts: new Set(parts.map(({ sha }) => sha)), copyOf: isCopy ? { change: first.holder, commits } : null };
}

/** Makes the test whether a copy has nothing to tell beside its original: that stands whole, and says all that must be read. */
export function copyTest(changes: readonly Change[], isAside: (id: Sha) => boolean): (change: Change) => Copy | null {
  const byId = new Map(changes.map((change) => [change.id, change]));
  const undone = changes
    .flatMap(({ reverts, undoes }) => [...(reverts === null ? [] : [reverts]), ...undoes])
    .flatMap(({ sha }) => sha ?? []);
  return (change) => {
    const copy = change.copyOf ?? null;
    const original = copy === null ? undefined : byId.get(copy.change);
    if (copy === null || original === undefined || isAside(original.id)) return null;
    if (copy.commits.some((sha) => undone.some((name) => sha.startsWith(name)))) return null;
    return saysAll(original, change) ? copy : null;
  };
}

function saysAll(original: Change, copy: Change): boolean {
  return (
    (copy.evidence.breaking === null || original.evidence.breaking !== null) &&
    (!copy.evidence.security || original.evidence.security) &&
    (copy.ownWords?.kind !== 'text' || original.ownWords?.kind === 'text')
  );
}
