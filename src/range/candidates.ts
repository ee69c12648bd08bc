/** Which tags can be the base of a release, in the order in which they are looked at. */
import type { Sha, Tag } from '../domain.ts';
import { buildOf, compareVersions, familyOf, isPrerelease, parseTag, type Version, type VersionTag } from './tags.ts';

/** A tag with its version and its commit. */
export type VersionedTag = VersionTag & { readonly sha: Sha };

/** The tags that version one thing, newest version first. `prefix` is the newest one's. */
export type Family = { readonly prefix: string; readonly tags: readonly VersionedTag[] };

/** A possible base, or one that is passed over: then `skip` says why. */
export type Candidate = VersionedTag & { readonly skip: string | null };

/** Why a stable release passes over a tag. */
export const PRERELEASE = 'a prerelease';

/**
 * All families; the one without a name of its own (`v1.2.3`, `1.2.3`) first, then those with more tags. Tags without a
 * version are in none, nor are those that move with the releases (`v2` on the commit of `v2.0.1`).
 */
export function familiesOf(tags: readonly Tag[]): readonly Family[] {
  const groups = new Map<string, VersionedTag[]>();
  for (const tag of tags) {
    const parsed = parseTag(tag.name);
    if (parsed === null) continue;
    const key = familyOf(parsed.prefix);
    const members = groups.get(key) ?? [];
    members.push({ ...parsed, sha: tag.sha });
    groups.set(key, members);
  }
  const families = [...groups].map(([key, members]) => {
    const newestFirst = members.filter((tag) => standsFor(tag, members) === null).sort(byVersion);
    return { key, family: { prefix: newestFirst[0]?.prefix ?? key, tags: newestFirst } };
  });
  families.sort(
    (a, b) => Number(a.key !== '') - Number(b.key !== '') || b.family.tags.length - a.family.tags.length || order(a.key, b.key),
  );
  return families.map(({ family }) => family);
}

/** The release that a tag on a commit means: `v2` and `latest` move along with the releases. Null where the tag is one itself, or means none. */
export function releaseMeant(name: string, sha: Sha, tags: readonly Tag[]): VersionTag | null {
  const [parsed, here] = [parseTag(name), tags.filter((tag) => tag.sha === sha)];
  if (parsed === null) return familiesOf(here).find(({ prefix }) => familyOf(prefix) === '')?.tags[0] ?? null;
  const versions = here.flatMap((tag) => {
    const version = parseTag(tag.name);
    return version === null || familyOf(version.prefix) !== familyOf(parsed.prefix) ? [] : [{ ...version, sha }];
  });
  return standsFor({ ...parsed, sha }, versions);
}

/** The fuller version on the same commit whose first numbers a tag repeats: such a tag is moved with every release. */
function standsFor({ sha, version }: VersionedTag, family: readonly VersionedTag[]): VersionedTag | null {
  if (version.numbers.length > 2 || version.dated || isPrerelease(version)) return null;
  const isFuller = (other: Version) =>
    other.numbers.length > version.numbers.length && version.numbers.every((number, at) => number === other.numbers[at]);
  const fuller = family.filter((other) => other.sha === sha && !isPrerelease(other.version) && isFuller(other.version));
  return fuller.sort(byVersion)[0] ?? null;
}

/** The family of a prefix: its own tags, or those that differ by a `v` where it has none. Null when there is neither. */
export function familyWithPrefix(prefix: string, tags: readonly Tag[]): Family | null {
  const own = familiesOf(tags.filter((tag) => parseTag(tag.name)?.prefix === prefix))[0];
  const kin = familiesOf(tags.filter((tag) => tag.name.startsWith(familyOf(prefix)))).find(
    (one) => familyOf(one.prefix) === familyOf(prefix),
  );
  return own ?? (kin === undefined ? null : { ...kin, prefix });
}

/**
 * The bases of a release, nearest first: tags of its family and its way of counting below it in version order. A stable release passes
 * over prereleases. Nightlies that differ by a hash alone have no order, nor have builds of one version: the others of the same version
 * stand beside it.
 */
export function candidatesBefore(release: VersionTag, tags: readonly Tag[]): readonly Candidate[] {
  const family = familyOf(release.prefix);
  const kin = tags.filter((tag) => tag.name.startsWith(family));
  const members = familiesOf(kin).find((one) => familyOf(one.prefix) === family)?.tags ?? [];
  const below = members.filter((tag) => tag.version.dated === release.version.dated && isBefore(tag, release));
  const stable = !isPrerelease(release.version);
  const ownPrefixFirst = [...below].sort(
    (a, b) => compareVersions(b.version, a.version) || Number(b.prefix === release.prefix) - Number(a.prefix === release.prefix),
  );
  return ownPrefixFirst.map((tag) => ({ ...tag, skip: stable && isPrerelease(tag.version) ? PRERELEASE : null }));
}

/**
 * Tags of a release's family in the other way of counting, dates or numbers, newest first. The two have no order, so each can stand
 * before the release. They pass over prereleases as those of its own way do.
 */
export function candidatesBeside(release: VersionTag, tags: readonly Tag[]): readonly Candidate[] {
  const family = familyOf(release.prefix);
  const members = familiesOf(tags.filter((tag) => tag.name.startsWith(family))).find((one) => familyOf(one.prefix) === family)?.tags ?? [];
  const stable = !isPrerelease(release.version);
  return members
    .filter(({ version }) => version.dated !== release.version.dated)
    .map((tag) => ({ ...tag, skip: stable && isPrerelease(tag.version) ? PRERELEASE : null }));
}

/** A family by its ways of counting, the one with more tags first: dates and numbers have no order between them. */
export function waysOf(family: Family): readonly Family[] {
  const [dated, plain] = [family.tags.filter(({ version }) => version.dated), family.tags.filter(({ version }) => !version.dated)];
  const ways = dated.length > plain.length ? [dated, plain] : [plain, dated];
  return ways.filter((tags) => tags.length > 0).map((tags) => ({ prefix: tags[0]?.prefix ?? family.prefix, tags }));
}

/** The bases of what is not released yet, nearest first. `kind` says which are looked at; the others are passed over. */
export function candidatesOf(family: Family, kind: 'stable' | 'prerelease'): readonly Candidate[] {
  return family.tags.map((tag) => {
    if (isPrerelease(tag.version) === (kind === 'prerelease')) return { ...tag, skip: null };
    return { ...tag, skip: kind === 'stable' ? PRERELEASE : 'not in this history' };
  });
}

/** Candidates of one version together: history decides between them. */
export function byStep(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const steps: Candidate[][] = [];
  for (const candidate of candidates) {
    const last = steps.at(-1);
    const before = last?.[0];
    if (last === undefined || before === undefined || compareVersions(before.version, candidate.version) !== 0) steps.push([candidate]);
    else last.push(candidate);
  }
  return steps;
}

function isBefore(tag: VersionTag, release: VersionTag): boolean {
  const order = compareVersions(tag.version, release.version);
  if (order !== 0) return order < 0;
  if (buildOf(tag.version) !== buildOf(release.version)) return true;
  return tag.version.hash !== null && release.version.hash !== null && tag.version.hash !== release.version.hash;
}

function byVersion(a: VersionTag, b: VersionTag): number {
  return compareVersions(b.version, a.version) || order(a.name, b.name);
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
