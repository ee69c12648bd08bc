/** What needs no line of its own, decided by rules that cost nothing, before any token is spent. */
import type { Rules } from '../config/config.ts';
import type { Aside, Change, DependencyRow, Folded, Sha } from '../domain.ts';
import { type Cancelled, cancelled } from './cancel.ts';
import { copyTest } from './copies.ts';
import { type Dependencies, dependenciesOf } from './dependencies.ts';
import { excludedByPerson, generalRules, type Rule } from './exclude.ts';
import { isProtected, short } from './foldable.ts';
import { unitsOf } from './link.ts';
import { isEmpty, isRelease } from './no-content.ts';

type Shipped = ReadonlyMap<Sha, string>;

/**
 * Folds changes that stand in the order of the range: each ends in exactly one of units, dependency rows or asides.
 * A person's word on a change comes first; nothing else hides a breaking or security change, or one with own words,
 * but that it was told before: `shipped` has the changes that an earlier release has, by id, with the reason.
 */
export function fold(changes: readonly Change[], rules: Rules, shipped: Shipped = new Map()): Folded {
  // The revert of what was shipped is news.
  const pairs = cancelled(shipped.size === 0 ? changes : changes.filter(({ id }) => !shipped.has(id)));
  const general = generalRules(rules);
  const told = (change: Change) => toldBefore(change, shipped);
  const first: Aside[] = [];
  for (const change of changes) {
    const one = asideOf(change, pairs.get(change.id), rules, general, told);
    if (one !== null) first.push(one);
  }
  const asides = withCopies(changes, first);
  const aside = new Set(asides.map((one) => one.change));
  const left = changes.filter((change) => !aside.has(change.id));
  const dependencies = dependenciesOf(left.filter((change) => !isKept(change)));
  return {
    units: unitsOf(left.filter((change) => !dependencies.folded.has(change.id))),
    dependencies: dependencies.rows.filter((row) => !isPutBack(row)),
    asides: [...asides, ...putBack(dependencies)],
  };
}

/** In the end the dependency is where it was before the range. */
function isPutBack({ from, to, security }: DependencyRow): boolean {
  const bare = (version: string | null) => version?.replace(/^v(?=\d)/, '');
  return from !== null && bare(from) === bare(to) && !security;
}

/** Changes that no row tells of, as nothing is left of what they did. */
function putBack({ rows, folded }: Dependencies): readonly Aside[] {
  const told = new Set(rows.filter((row) => !isPutBack(row)).flatMap(({ changes }) => changes));
  const back = rows.filter(isPutBack);
  return [...folded.keys()].flatMap((change): readonly Aside[] => {
    const row = told.has(change) ? undefined : back.find(({ changes }) => changes.includes(change));
    if (row === undefined) return [];
    return [{ change, state: 'folded', reason: `${row.name} ends at ${row.from} as before`, rule: 'revert' }];
  });
}

function asideOf(change: Change, pair: Cancelled | undefined, rules: Rules, general: Rule, told: Rule): Aside | null {
  const verdict = excludedByPerson(change, rules) ?? told(change);
  if (verdict !== null) return { change: change.id, state: 'left-out', ...verdict };
  if (pair !== undefined) {
    const verb = pair.role === 'reverted' ? 'reverted by' : 'cancels';
    return { change: change.id, state: 'folded', reason: `${verb} ${short(pair.partner)}`, rule: 'revert' };
  }
  if (isKept(change)) return null;
  if (isRelease(change)) return { change: change.id, state: 'folded', reason: 'a release', rule: 'release' };
  if (isEmpty(change)) return { change: change.id, state: 'folded', ...emptiness(change) };
  const excluded = general(change);
  return excluded === null ? null : { change: change.id, state: 'left-out', ...excluded };
}

/** What a merge changed itself is not known: git lists no paths for it. */
function emptiness({ byMerge }: Change): Pick<Aside, 'reason' | 'rule'> {
  return byMerge ? { reason: 'a merge', rule: 'merge' } : { reason: 'no content of its own', rule: 'no-content' };
}

/** What is a copy of a part of another change that stands has no line; in the order of the range. */
function withCopies(changes: readonly Change[], asides: readonly Aside[]): readonly Aside[] {
  if (!changes.some((change) => change.copyOf !== undefined)) return asides;
  const known = new Map(asides.map((aside) => [aside.change, aside]));
  const copied = copyTest(changes, (id) => known.has(id));
  return changes.flatMap((change): readonly Aside[] => {
    const aside = known.get(change.id);
    if (aside !== undefined) return [aside];
    const [origin] = copied(change)?.commits ?? [];
    if (origin === undefined) return [];
    return [{ change: change.id, state: 'folded', reason: `the same as ${short(origin)} in this range`, rule: 'duplicate' }];
  });
}

function toldBefore({ id }: Change, shipped: Shipped): ReturnType<Rule> {
  const reason = shipped.get(id);
  return reason === undefined ? null : { rule: 'shipped', reason };
}

/** What a person wrote for the notes goes in, and so does what must be read. */
function isKept(change: Change): boolean {
  return isProtected(change) || change.ownWords?.kind === 'text';
}
