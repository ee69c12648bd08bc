/** Changes that name each other become one unit: a feature and its follow-up fixes are one line. */
import type { Change, Sha, Unit } from '../domain.ts';

/** Changes of one unit; beyond it a line would say nothing. An issue that more changes name links none of them. */
const MOST = 8;

/** Links changes by number, sha, shared issue and cherry-pick origin; each unit stands at the place of its earliest. */
export function unitsOf(changes: readonly Change[]): readonly Unit[] {
  const sets = new Sets();
  for (const [one, other] of [...byNumber(changes), ...bySha(changes)]) sets.join(one, other);
  const units: Unit[] = [];
  const linked = new Map<Sha, Change[]>();
  for (const change of changes) {
    const root = sets.root(change.id);
    const earlier = linked.get(root);
    if (earlier !== undefined) {
      earlier.push(change);
      continue;
    }
    const members = [change];
    units.push({ id: change.id, changes: members });
    if (sets.isLinked(root)) linked.set(root, members);
  }
  return units;
}

type Edge = readonly [Sha, Sha];

/** A number ties those who name it to each other, and to the change that it is. */
function byNumber(changes: readonly Change[]): readonly Edge[] {
  const naming = new Map<number, Sha[]>();
  const add = (number: number, id: Sha): void => {
    const ids = naming.get(number);
    if (ids === undefined) naming.set(number, [id]);
    else ids.push(id);
  };
  const owners = new Map<number, Sha>();
  for (const { pull, id } of changes) if (pull !== null) owners.set(pull.number, id);
  for (const change of changes) for (const number of change.names) add(number, change.id);
  for (const change of changes) {
    const { pull } = change;
    // Two commits of one pull request that did not land together (a rebase with others between) are one as well.
    if (pull !== null && owners.get(pull.number) !== change.id) add(pull.number, change.id);
  }
  return [...naming].flatMap(([number, ids]) => {
    const owner = owners.get(number);
    const tied = owner === undefined || ids.includes(owner) ? ids : [owner, ...ids];
    return tied.length > MOST ? [] : tied.slice(1).map((id): Edge => [tied[0] ?? id, id]);
  });
}

function bySha(changes: readonly Change[]): readonly Edge[] {
  const naming = changes.filter((change) => change.namesShas.length > 0);
  if (naming.length === 0) return [];
  const named = naming.flatMap((change) => change.namesShas);
  const shortest = named.reduce((least, sha) => Math.min(least, sha.length), Number.POSITIVE_INFINITY);
  const beginnings = new Set(named.map((sha) => sha.slice(0, shortest)));
  const owners = new Map<Sha, Sha>();
  for (const { id, commits } of changes) {
    // Few commits are named: only those are sorted.
    for (const sha of commits) if (beginnings.has(sha.slice(0, shortest))) owners.set(sha, id);
  }
  let sorted: readonly Sha[] | null = null;
  return naming.flatMap((change) =>
    change.namesShas.flatMap((sha): Edge[] => {
      // A whole name is no beginning of another.
      if (sha.length < change.id.length) sorted ??= [...owners.keys()].sort();
      const owner = sha.length < change.id.length ? owningChange(sorted ?? [], owners, sha) : (owners.get(sha) ?? null);
      return owner === null || owner === change.id ? [] : [[owner, change.id]];
    }),
  );
}

/** The change of the first commit whose sha begins so, by binary search. */
function owningChange(shas: readonly Sha[], owners: ReadonlyMap<Sha, Sha>, prefix: string): Sha | null {
  let low = 0;
  let high = shas.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((shas[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  const found = shas[low];
  return found?.startsWith(prefix) === true ? (owners.get(found) ?? null) : null;
}

/** Disjoint sets that refuse to grow beyond the bound. */
class Sets {
  readonly #parent = new Map<Sha, Sha>();
  readonly #size = new Map<Sha, number>();

  root(id: Sha): Sha {
    let at = id;
    for (let up = this.#parent.get(at); up !== undefined; up = this.#parent.get(at)) at = up;
    return at;
  }

  isLinked(root: Sha): boolean {
    return this.#size.has(root);
  }

  join(one: Sha, other: Sha): void {
    const [a, b] = [this.root(one), this.root(other)];
    const size = (this.#size.get(a) ?? 1) + (this.#size.get(b) ?? 1);
    if (a === b || size > MOST) return;
    this.#parent.set(b, a);
    this.#size.set(a, size);
  }
}
