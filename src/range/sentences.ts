/** What is said of a range: which base was chosen, why, and what was passed over. */
import type { Range } from '../domain.ts';
import { PRERELEASE } from './candidates.ts';
import { buildOf, compareVersions, type Version } from './tags.ts';

/** A tag that was not taken. */
export type PassedOver = { readonly name: string; readonly why: string };

/** Lines of what was passed over that are kept. */
const PASSED_LINES = 5;

/** Neighbours with the same reason share a line; the nearest lines stay. */
export function passedOverLines(passed: readonly PassedOver[]): readonly string[] {
  const runs: { why: string; names: string[] }[] = [];
  for (const { name, why } of passed) {
    const last = runs.at(-1);
    if (last?.why === why) last.names.push(name);
    else runs.push({ why, names: [name] });
  }
  return runs.slice(0, PASSED_LINES).map(({ why, names }) => {
    const [first] = names;
    return names.length === 1
      ? `${first}: ${why}`
      : `${first} to ${names.at(-1)} (${names.length} tags): ${why === PRERELEASE ? 'prereleases' : why}`;
  });
}

/** `tag of the family v*`, `stable tag without a prefix`. */
export function tagOfFamily(prefix: string, stable: boolean): string {
  return `${stable ? 'stable ' : ''}tag ${ofFamily(prefix)}`;
}

/** `of the family v*`, `without a prefix`. */
export function ofFamily(prefix: string): string {
  return prefix === '' ? 'without a prefix' : `of the family ${prefix}*`;
}

/** Said where the base counts otherwise than the release, or is another build of one version: versions have no order there. */
export function orderedByHistory(base: Version, release: Version | null): string {
  if (release === null) return '';
  if (base.dated !== release.dated) return base.dated ? '; the releases had dates at that time' : '; the releases had numbers at that time';
  const isBuild = compareVersions(base, release) === 0 && buildOf(base) !== buildOf(release);
  return isBuild ? '; it is another build of the same version, so the order is that of history' : '';
}

/** The same of a tag that was found, and what is said behind it where the family wrote its tags otherwise then. */
export function kindOf(prefix: string, family: string, stable: boolean): readonly [kind: string, respelled: string] {
  if (prefix === family) return [tagOfFamily(family, stable), ''];
  const then = prefix === '' ? 'had no prefix' : `were named ${prefix}*`;
  return [`${stable ? 'stable ' : ''}tag of its family`, `; the tags ${then} at that time`];
}

/** Said where a family begins beside older ones: it can be one of them under a new name, which nobody but a person knows. */
export function renamed(older: string | null): string {
  return older === null ? '' : `; where it goes on from another family, name the last tag of that one as \`from\`, such as ${older}`;
}

/** Said where base and head are one commit, or head is older. */
export function emptiness(ahead: number, behind: number, to: string): string {
  if (ahead > 0) return '';
  return behind === 0
    ? `; both stand on one commit, so nothing lies between them`
    : `; ${to} lies in its past, so nothing lies between them`;
}

/** The range with what was left out of it because the other line of history has it: `shipped` changes. */
export function withShipped(range: Range, shipped: number): Range {
  if (range.side === null) return range;
  const { from, reason } = range;
  const name = nameOf(from ?? '');
  const told =
    shipped === 0
      ? `nothing in it is in ${name} already`
      : shipped === 1
        ? `1 change that ${name} has already is left out`
        : `${shipped} changes that ${name} has already are left out`;
  return { ...range, reason: `${reason.replace(/\.$/, '')}; ${told}.` };
}

/** An end as a sentence names it: a bare commit by its first digits. */
export function nameOf(end: string): string {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(end) ? end.slice(0, 7) : end;
}
