/** Reverts and what they revert, where both are in the range. */
import type { Change, Reverted, Sha } from '../domain.ts';
import { isProtected } from './foldable.ts';
import { parseTitle } from './title.ts';

/** Shorter titles (`Simplify`) are too common to name one change. */
const TELLING = 10;

export type Cancelled = { readonly partner: Sha; readonly role: 'revert' | 'reverted' };

/**
 * What reverting takes out, each with its partner. From the last to the first, so that a revert which is reverted
 * itself cancels nothing and what it reverted stands. A revert goes with what it reverts when all of that is here; one
 * with work of its own stays. A protected change is not cancelled.
 */
export function cancelled(changes: readonly Change[]): ReadonlyMap<Sha, Cancelled> {
  const pairs = new Map<Sha, Cancelled>();
  if (!changes.some(isReverting)) return pairs;
  const find = finder(changes);
  for (let index = changes.length - 1; index >= 0; index -= 1) {
    const revert = changes[index];
    if (revert === undefined || !isReverting(revert) || pairs.has(revert.id)) continue;
    const partners = cancelTargets(revert, index, find, pairs);
    const [partner] = partners.filter((one) => one !== null);
    const complete = revert.reverts !== null && partners.every((one) => one !== null);
    if (complete && partner !== undefined && !isProtected(revert)) pairs.set(revert.id, { partner, role: 'revert' });
  }
  return pairs;
}

function isReverting(change: Change): boolean {
  return change.reverts !== null || change.undoes.length > 0;
}

/** Cancels what a change reverts; for each target what was cancelled for it, or null. */
function cancelTargets(revert: Change, index: number, find: Find, pairs: Map<Sha, Cancelled>): readonly (Sha | null)[] {
  const done = new Set<Sha>();
  return [...(revert.reverts === null ? [] : [revert.reverts]), ...revert.undoes].map((target) => {
    const found = find(target, index);
    const again = [...done].find((id) => found.holder === id || found.changes.some((change) => change.id === id));
    if (again !== undefined) return again;
    const original = found.changes.find((change) => !pairs.has(change.id) && !isProtected(change));
    if (original === undefined) return null;
    pairs.set(original.id, { partner: revert.id, role: 'reverted' });
    done.add(original.id);
    return original.id;
  });
}

type Find = (
  target: Reverted,
  before: number,
) => {
  /** The nearest first. */ readonly changes: readonly Change[] /** The change of which it is a part. */;
  readonly holder: Sha | null;
};

/** Finds what a revert names among the changes before it: by sha, then number, then title. */
function finder(changes: readonly Change[]): Find {
  const position = new Map(changes.map((change, at) => [change.id, at]));
  const byNumber = index(changes, numberKeys);
  // Most reverts name a sha or a number: titles are read where neither finds one.
  let titles: ReadonlyMap<string, readonly Change[]> | null = null;
  const titled = (title: string): readonly Change[] | undefined => {
    titles ??= index(changes, titleKeys);
    return titles.get(keyOf(title)) ?? titles.get(textOf(title));
  };
  return ({ sha, number, title }, before) => {
    const earlier = (found: readonly Change[] | undefined): readonly Change[] =>
      (found ?? []).filter((change) => (position.get(change.id) ?? before) < before).reverse();
    const holder = sha === null ? undefined : changes.find((change) => change.commits.some((one) => one.startsWith(sha)));
    // A sha inside a larger change reverts a part of it: that is work of its own.
    const isWhole = sha !== null && holder !== undefined && (holder.id.startsWith(sha) || holder.commits.length === 1);
    if (isWhole) return { changes: earlier([holder]), holder: holder.id };
    const numbered = number === null ? [] : earlier(byNumber.get(number));
    const found = numbered.length > 0 || title === null ? numbered : earlier(titled(title));
    return { changes: found, holder: holder?.id ?? null };
  };
}

/** `keysOf`: each once. */
function index<Key>(changes: readonly Change[], keysOf: (change: Change) => readonly Key[]): ReadonlyMap<Key, readonly Change[]> {
  const found = new Map<Key, Change[]>();
  for (const change of changes) {
    for (const key of keysOf(change)) {
      const list = found.get(key);
      if (list === undefined) found.set(key, [change]);
      else list.push(change);
    }
  }
  return found;
}

function numberKeys({ pull, hint }: Change): readonly number[] {
  const number = pull?.number ?? hint;
  return number === null ? [] : [number];
}

/** With type and area for titles quoted whole, and the text alone for `revert: text`; a revert by what it reverts. */
function titleKeys(change: Change): readonly string[] {
  const quoted = change.reverts?.title ?? null;
  if (quoted !== null) return [`revert ${textOf(quoted)}`];
  const { type, area, title } = change.evidence;
  const text = plain(title);
  const full = `${type ?? ''}(${area ?? ''}): ${text}`;
  return text.length < TELLING ? [full] : [full, text];
}

function keyOf(title: string): string {
  const parsed = parseTitle(title, 300);
  return `${parsed.type ?? ''}(${parsed.area ?? ''}): ${plain(parsed.text)}`;
}

/** The text of a quoted title; a revert of a revert quotes `Revert "text"`, `revert: text` or `Reapply "text"`. */
function textOf(title: string): string {
  const inner = /^(?:revert|back(?:ed)? ?out|roll(?:ed)? ?back|undo)(?:\([^()]*\))?:? *["“](.+)["”](?: \(#\d+\))*$/i.exec(title)?.[1];
  if (inner !== undefined) return `revert ${textOf(inner)}`;
  const again = /^(?:reapply|un-?revert) *["“](.+)["”](?: \(#\d+\))*$/i.exec(title)?.[1];
  if (again !== undefined) return `revert revert ${textOf(again)}`;
  const typed = /^revert(?:\([^()]*\))?!?: *(.+)$/i.exec(title)?.[1];
  return typed === undefined ? plain(parseTitle(title, 300).text) : `revert ${textOf(typed)}`;
}

function plain(title: string): string {
  return title
    .toLowerCase()
    .replace(/[`'"“”‘’]|[.!…]+$/g, '')
    .trim();
}
