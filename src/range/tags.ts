/** Tag names as versions: any prefix, semver, dates, loose numbers. */
import semver from 'semver';

/** A version in any scheme. Two of one family compare, whatever their schemes. */
export type Version = {
  /** As it stands in the tag name, without the prefix. */
  readonly text: string;
  /** Year, month and day for a date; at least one number. */
  readonly numbers: readonly number[];
  /** Identifiers in their order: `beta`, `1`; empty for a stable version. A hash is not among them, for it has no order. */
  readonly prerelease: readonly string[];
  /** The hash of a nightly build (`1.0.0-nightly.5f3a2b1`), or null. */
  readonly hash: string | null;
  /** True for `2025-07-07`, `2025.7.1` and `20250707`. */
  readonly dated: boolean;
};

/** A tag that is a version. `prefix` is what stands before the number: `v`, ``, `pkg@`, `cli/v`. */
export type VersionTag = { readonly name: string; readonly prefix: string; readonly version: Version };

const DATE = /^(\d{4})-(\d{2})(?:-(\d{2})(?:[.-](\d{1,4}))?)?$/;
const NUMBERS = /^(\d+(?:([._])\d+(?:\2\d+)*)?)(.*)$/;
/** What may follow the numbers: `-beta.1`, `.rc2`, `rc1`, and build metadata behind a plus sign. */
const REST =
  /^(?:-([0-9A-Za-z.-]+)|[._-]?((?:alpha|beta|rc|cr|pre|preview|dev|snapshot|canary|nightly|final|release|ga|m|a|b)(?:[.-]?\d+)*))?(?:\+[0-9A-Za-z.-]+)?$/i;
const STABLE_WORDS = new Set(['final', 'release', 'ga']);
/** Digits beyond which a number is an id, not part of a version (`20250707123456` still is one). */
const MAX_DIGITS = 14;

/** Reads a tag name; null when it holds no version (`nightly`, `latest`). */
export function parseTag(name: string): VersionTag | null {
  const found = places(name).flatMap((at) => {
    const version = parseVersion(name.slice(at));
    return version !== null && prefixFits(name.slice(0, at), version) ? [{ name, prefix: name.slice(0, at), version }] : [];
  });
  // `http2-1.0.0` is version 1.0.0, not 2 with a prerelease: more numbers say more; at the same number the longer text wins.
  const most = Math.max(...found.map((tag) => weight(tag.version)));
  return found.find((tag) => weight(tag.version) === most) ?? null;
}

/** Order of versions: numbers first, then a prerelease before its release, then prereleases by semver's rule. */
export function compareVersions(a: Version, b: Version): number {
  return compareNumbers(a.numbers, b.numbers) || comparePrereleases(a.prerelease, b.prerelease);
}

export function isPrerelease(version: Version): boolean {
  return version.prerelease.length > 0;
}

/** What stands behind the plus sign (`build.2` of `2.1.0+build.2`), or null: it has no order. */
export function buildOf({ text }: Version): string | null {
  const at = text.indexOf('+');
  return at < 0 ? null : text.slice(at + 1);
}

/** What prefixes of one family share: with and without `v` before the number is one family (`v0.4.10`, then `0.5.0`). */
export function familyOf(prefix: string): string {
  return prefix.replace(/(^|[^\p{L}\d])v$/iu, '$1');
}

/** Where a run of digits starts that no digit or decimal point comes before. */
function places(name: string): number[] {
  return [...name.matchAll(/(?<![\d]|\d[._])\d/g)].map((match) => match.index);
}

function weight(version: Version): number {
  return version.dated ? 3 : Math.min(version.numbers.length, 3);
}

/** A single number is a version behind a separator, `v` or one letter (`b4521`), not behind a word or inside a hash. */
function prefixFits(prefix: string, version: Version): boolean {
  return version.numbers.length > 1 || /^[a-z]?$|[^\p{L}\d]v?$/iu.test(prefix);
}

function parseVersion(text: string): Version | null {
  const date = DATE.exec(text);
  if (date !== null) {
    const numbers = numbersOf(date.slice(1));
    return isDate(numbers) ? { text, numbers, prerelease: [], hash: null, dated: true } : null;
  }
  const [, digits, , rest = ''] = NUMBERS.exec(text) ?? [];
  const tail = REST.exec(rest);
  if (digits === undefined || tail === null) return null;
  const parts = digits.split(/[._]/);
  if (parts.some((part) => part.length > MAX_DIGITS)) return null;
  const numbers = dayNumbers(digits) ?? parts.map(Number);
  return { text, numbers, ...prereleaseOf(tail[1] ?? tail[2] ?? ''), dated: isDate(numbers) };
}

/** Year, month and day of `20250707`. */
function dayNumbers(digits: string): number[] | null {
  const match = /^(\d{4})(\d{2})(\d{2})(?:\.(\d{1,4}))?$/.exec(digits);
  const numbers = numbersOf(match?.slice(1) ?? []);
  return isDate(numbers) ? numbers : null;
}

function numbersOf(parts: readonly (string | undefined)[]): number[] {
  return parts.flatMap((part) => (part === undefined ? [] : [Number(part)]));
}

function isDate(numbers: readonly number[]): boolean {
  const [year = 0, month = 0] = numbers;
  return numbers.length > 1 && year >= 1990 && year < 2200 && month >= 1 && month <= 12;
}

function prereleaseOf(text: string): Pick<Version, 'prerelease' | 'hash'> {
  const parts = text.toLowerCase().split(/[.-]/);
  const hash = parts.find(isHash) ?? null;
  const words = parts.filter((part) => part !== '' && !STABLE_WORDS.has(part) && !isHash(part)).flatMap(identifiers);
  return { prerelease: words.length === 0 && hash !== null ? ['hash'] : words, hash };
}

/** `rc10` becomes `rc`, `10`, so that it stands after `rc9`. */
function identifiers(part: string): string[] {
  const parts = /^([a-z]+)(\d+)$/.exec(part)?.slice(1) ?? [part];
  return parts.map((one) => (/^\d+$/.test(one) ? one.replace(/^0+(?=\d)/, '') : one));
}

function isHash(part: string): boolean {
  return /^g?[0-9a-f]{6,40}$/.test(part) && /\d/.test(part) && /[a-f]/.test(part);
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const length = Math.max(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function comparePrereleases(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return Math.sign(b.length - a.length);
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const difference = semver.compareIdentifiers(a[at] ?? '', b[at] ?? '');
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
