/** What needs no line of its own, decided by rules that cost nothing, before any token is spent. */
import type { Package, Rules } from '../config/config.ts';
import type { Aside, Change, Folded } from '../domain.ts';
import { type Cancelled, cancelled } from './cancel.ts';
import { dependenciesOf } from './dependencies.ts';
import { excludedByPerson, generalRules, outsidePackage, type Rule } from './exclude.ts';
import { isProtected, short } from './foldable.ts';
import { unitsOf } from './link.ts';
import { isEmpty, isRelease } from './no-content.ts';

/**
 * Folds changes that stand in the order of the range: each ends in exactly one of units, dependency rows or asides.
 * A person's word on a change comes first; nothing else hides a breaking or security change, or one with own words.
 */
export function fold(changes: readonly Change[], rules: Rules, owner: Package | null = null): Folded {
  const pairs = cancelled(changes);
  const general = generalRules(rules);
  const elsewhere = owner === null ? () => null : outsidePackage(owner);
  const asides = changes.flatMap((change) => asideOf(change, pairs.get(change.id), rules, general, elsewhere) ?? []);
  const aside = new Set(asides.map((one) => one.change));
  const left = changes.filter((change) => !aside.has(change.id));
  const dependencies = dependenciesOf(left.filter((change) => !isKept(change)));
  return { units: unitsOf(left.filter((change) => !dependencies.folded.has(change.id))), dependencies: dependencies.rows, asides };
}

function asideOf(change: Change, pair: Cancelled | undefined, rules: Rules, general: Rule, elsewhere: Rule): Aside | null {
  const outside = elsewhere(change);
  if (outside !== null) return { change: change.id, state: 'left-out', ...outside };
  const word = excludedByPerson(change, rules);
  if (word !== null) return { change: change.id, state: 'left-out', ...word };
  if (pair !== undefined) {
    const verb = pair.role === 'reverted' ? 'reverted by' : 'cancels';
    return { change: change.id, state: 'folded', reason: `${verb} ${short(pair.partner)}`, rule: 'revert' };
  }
  if (isKept(change)) return null;
  if (isRelease(change)) return { change: change.id, state: 'folded', reason: 'a release', rule: 'release' };
  if (isEmpty(change)) return { change: change.id, state: 'folded', reason: 'no content of its own', rule: 'no-content' };
  const verdict = general(change);
  return verdict === null ? null : { change: change.id, state: 'left-out', ...verdict };
}

/** What a person wrote for the notes goes in, and so does what must be read. */
function isKept(change: Change): boolean {
  return isProtected(change) || change.ownWords?.kind === 'text';
}
