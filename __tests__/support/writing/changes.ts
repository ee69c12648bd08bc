import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Change, Draft, Entry, Evidence, Folded, Unit } from '../../../src/domain.ts';

export function evidence(members: Partial<Evidence> = {}): Evidence {
  return { title: '', body: '', type: null, area: null, breaking: null, security: false, labels: [], files: [], patch: '', ...members };
}

/** A change of one commit whose id follows from `name`. */
export function change(name: string, members: Partial<Evidence> = {}, more: Partial<Change> = {}): Change {
  const id = sha(name);
  return {
    id,
    commits: [id],
    pull: null,
    evidence: evidence({ title: `add ${name}`, ...members }),
    authors: [],
    bot: false,
    labels: [],
    by: null,
    hint: null,
    ownWords: null,
    names: [],
    namesShas: [],
    closes: [],
    origin: null,
    reverts: null,
    undoes: [],
    files: null,
    byMerge: false,
    ...more,
  };
}

export function sha(name: string): string {
  return createHash('sha1').update(name).digest('hex');
}

/** Each change alone. */
export function alone(changes: readonly Change[]): readonly Unit[] {
  return changes.map((one) => ({ id: one.id, changes: [one] }));
}

export function folded(units: readonly Unit[]): Folded {
  return { units, dependencies: [], asides: [] };
}

export function draft(text: string, members: Partial<Draft> = {}): Draft {
  return {
    ...{ lead: '', category: 'improved', importance: 2, breaking: false, security: false },
    texts: { technical: text },
    upgrade: {},
    ...members,
  };
}

export function entry(name: string, members: Partial<Entry> = {}): Entry {
  return { ...draft(`Add ${name}`), id: sha(name), changes: [sha(name)], wording: 'model', ...members };
}

const WORDS = 'cache server client socket parser worker module plugin bundle asset route timer queue buffer stream'.split(' ');
const VERBS = 'add fix drop allow move keep show skip'.split(' ');

/** Titles that a check has no doubt about, some of which belong to a story. */
const title = fc
  .tuple(
    fc.constantFrom(...VERBS),
    fc.constantFrom(...WORDS),
    fc.constantFrom(...WORDS),
    fc.option(fc.constantFrom('a', 'b', 'c'), { freq: 6 }),
  )
  .map(([verb, one, other, story]) => `${verb} ${one} ${other}${story === null ? '' : ` [story:${story}]`}`);

export const anyEvidence: fc.Arbitrary<Evidence> = fc
  .record({
    title,
    type: fc.constantFrom(null, 'feat', 'fix', 'perf', 'docs', 'refactor'),
    area: fc.constantFrom(null, 'server', 'client'),
    breaking: fc.constantFrom(null, null, null, null, '', 'set the cache'),
    security: fc.constantFrom(false, false, false, true),
  })
  .map((members) => evidence(members));

export const anyId = fc.nat().map((number) => sha(`id ${number}`));

/** Changes with ids of their own. Half of the lists have changes that say the same. */
export function anyChanges(most: number, least = 0): fc.Arbitrary<readonly Change[]> {
  return fc
    .uniqueArray(anyId, { minLength: least, maxLength: most, size: 'max' })
    .chain((ids) => fc.tuple(fc.constant(ids), fc.array(anyEvidence, { minLength: ids.length, maxLength: ids.length, size: 'max' })))
    .map(([ids, evidences]) => ids.map((id, at) => ({ ...change(''), id, commits: [id], evidence: evidences[at] ?? evidence() })));
}

/** Neighbours taken together into units of up to three. */
export function anyUnits(changes: readonly Change[]): fc.Arbitrary<readonly Unit[]> {
  return fc.array(fc.constantFrom(1, 1, 1, 1, 2, 3), { minLength: changes.length, maxLength: changes.length, size: 'max' }).map((sizes) => {
    const units: Unit[] = [];
    for (let at = 0; at < changes.length; ) {
      const members = changes.slice(at, at + (sizes[units.length] ?? 1));
      const [first] = members;
      if (first !== undefined) units.push({ id: first.id, changes: members });
      at += members.length;
    }
    return units;
  });
}
