/** Reverts and what they revert, where both are in the range. */
import type { Change, Sha } from '../domain.ts';
import { isProtected } from './foldable.ts';
import { parseTitle } from './title.ts';

/** Shorter titles (`Simplify`) are too common to name one change. */
const TELLING = 10;

export type Cancelled = { readonly partner: Sha; readonly role: 'revert' | 'reverted' };

/**
 * Pairs that cancel, each way. From the last to the first, so that a revert which is reverted
 * itself cancels nothing and what it reverted stands. A protected change is not cancelled.
 */
export function cancelled(changes: readonly Change[]): ReadonlyMap<Sha, Cancelled> {
  const pairs = new Map<Sha, Cancelled>();
  if (!changes.some((change) => change.reverts !== null)) return pairs;
  const find = finder(changes);
  for (let index = changes.length - 1; index >= 0; index -= 1) {
    const revert = changes[index];
    if (revert === undefined || revert.reverts === null || pairs.has(revert.id) || isProtected(revert)) continue;
    const original = find(revert, index).find((change) => !pairs.has(change.id) && !isProtected(change));
    if (original === undefined) continue;
    pairs.set(original.id, { partner: revert.id, role: 'reverted' });
    pairs.set(revert.id, { partner: original.id, role: 'revert' });
  }
  return pairs;
}

/** Finds what a revert names among the changes before it, the nearest first: by sha, then number, then title. */
function finder(changes: readonly Change[]): (revert: Change, before: number) => readonly Change[] {
  const position = new Map(changes.map((change, index) => [change.id, index]));
  const byNumber = index(changes, (change) => [change.pull?.number ?? change.hint ?? null].filter((number) => number !== null).map(String));
  const byTitle = index(changes, titleKeys);
  return (revert, before) => {
    const { sha, number, title } = revert.reverts ?? { sha: null, number: null, title: null };
    const earlier = (found: readonly Change[] | undefined): readonly Change[] =>
      (found ?? []).filter((change) => (position.get(change.id) ?? before) < before).reverse();
    // A sha inside a larger change reverts a part of it: that is work of its own.
    const bySha =
      sha === null
        ? []
        : changes.filter((change) => change.id.startsWith(sha) || (change.commits.length === 1 && change.commits[0]?.startsWith(sha)));
    if (bySha.length > 0) return earlier(bySha);
    const numbered = number === null ? [] : earlier(byNumber.get(String(number)));
    if (numbered.length > 0 || title === null) return numbered;
    return earlier(byTitle.get(keyOf(title)) ?? byTitle.get(textOf(title)));
  };
}

function index(changes: readonly Change[], keysOf: (change: Change) => readonly string[]): ReadonlyMap<string, readonly Change[]> {
  const found = new Map<string, Change[]>();
  for (const change of changes) {
    for (const key of new Set(keysOf(change))) {
      const list = found.get(key);
      if (list === undefined) found.set(key, [change]);
      else list.push(change);
    }
  }
  return found;
}

/** With type and area for titles quoted whole, and the text alone for `revert: text`. */
function titleKeys(change: Change): readonly string[] {
  const { type, area, title } = change.evidence;
  const text = plain(title);
  const full = `${type ?? ''}(${area ?? ''}): ${text}`;
  const quoted = change.reverts?.title ?? null;
  const again = quoted === null ? [] : [`revert ${textOf(quoted)}`];
  return text.length < TELLING ? [full] : [full, text, ...again];
}

function keyOf(title: string): string {
  const parsed = parseTitle(title, 300);
  return `${parsed.type ?? ''}(${parsed.area ?? ''}): ${plain(parsed.text)}`;
}

/** The text of a quoted title; a revert of a revert quotes `Revert "text"`. */
function textOf(title: string): string {
  const inner = /^revert:? *["“](.+)["”]$/i.exec(title)?.[1];
  return inner === undefined ? plain(parseTitle(title, 300).text) : `revert ${textOf(inner)}`;
}

function plain(title: string): string {
  return title
    .toLowerCase()
    .replace(/[`'"“”‘’]|[.!…]+$/g, '')
    .trim();
}
