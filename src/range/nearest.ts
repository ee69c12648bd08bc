/** Names that somebody may have meant. */
import { compareVersions, familyOf, isPrerelease, parseTag } from './tags.ts';

const LONGEST = 100;

/** Share of the letters that may differ in a name that is near; three always may, where that leaves half of the name. */
const FAR = 0.4;

/**
 * At most `count` names that are near a misspelt one, nearest first; none where somebody can have meant none of them. Of a version its
 * neighbours in the order of its family go before names that are spelt alike: `v8.0.0` is nearer to `v9.9.9` than `v2.9.9` is.
 */
export function nearestNames(wanted: string, names: readonly string[], count = 3): readonly string[] {
  const inOrder = neighbours(wanted, names).slice(0, Math.max(1, count - 1));
  return [...new Set([...inOrder, ...alike(wanted, names, count + inOrder.length)])].slice(0, count);
}

/** The version before (or the same under another spelling), the one after it, and the one before those; prereleases only for a prerelease. */
function neighbours(wanted: string, names: readonly string[]): readonly string[] {
  const target = parseTag(wanted);
  if (target === null || target.version.numbers.length < 2) return [];
  const family = names.flatMap((name) => {
    const tag = parseTag(name);
    const fits = tag !== null && familyOf(tag.prefix) === familyOf(target.prefix) && tag.version.dated === target.version.dated;
    return fits && (isPrerelease(target.version) || !isPrerelease(tag.version)) ? [tag] : [];
  });
  family.sort((a, b) => compareVersions(b.version, a.version) || (a.name < b.name ? -1 : 1));
  const below = family.findIndex((tag) => compareVersions(tag.version, target.version) <= 0);
  const at = below < 0 ? family.length : below;
  return [family[at], family[at - 1], family[at + 1]].flatMap((tag) => tag?.name ?? []);
}

function alike(wanted: string, names: readonly string[], count: number): readonly string[] {
  const target = wanted.toLowerCase().slice(0, LONGEST);
  const distances = names
    .map((name) => ({ name, distance: editDistance(target, name.toLowerCase().slice(0, LONGEST)) }))
    .filter(({ name, distance }) => isNear(target, name.toLowerCase(), distance));
  distances.sort(
    (a, b) => a.distance - b.distance || sharedStart(b.name, target) - sharedStart(a.name, target) || (a.name < b.name ? -1 : 1),
  );
  return distances.slice(0, count).map(({ name }) => name);
}

/** A beginning is near too: `v7` of `v7.1.0`, `create-vite` of `create-vite@7.0.0`. */
function isNear(target: string, name: string, distance: number): boolean {
  const length = Math.max(target.length, name.length);
  return distance <= length * FAR || (distance <= 3 && distance * 2 <= length) || (target.length > 1 && name.includes(target));
}

/** Letters to insert, delete, replace or swap with their neighbour to make one of the other. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (last[column - 1] ?? 0) + Number(a[row - 1] !== b[column - 1]);
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] ? (beforeLast[column - 2] ?? Infinity) + 1 : Infinity;
      current.push(Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, replaced, swapped));
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}

function sharedStart(name: string, target: string): number {
  const lower = name.toLowerCase();
  let at = 0;
  while (at < target.length && lower[at] === target[at]) at += 1;
  return at;
}
