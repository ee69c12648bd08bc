/** The tag name of the next release. */
import { compareVersions, isPrerelease, parseTag, type Version } from './tags.ts';

/** What the range holds. */
export type Marks = { readonly breaking: boolean; readonly feature: boolean };

/** Stable releases before 1.0 from which on their way of counting is a habit. */
const HABIT = 3;
const FIX: Marks = { breaking: false, feature: false };
/** The word that every stable release of a family may bear, with its separator: `.Final`, `-ga`. */
const STABLE_SUFFIX = /[._-]?(?:final|release|ga)(?=\+|$)/i;

/**
 * The name that follows `previous` in its own scheme: semver by what is in the range (before 1.0 a breaking change raises the minor,
 * all else the patch, or the minor too where the family never had a patch), a prerelease by its counter, a date by `today`
 * (`YYYY-MM-DD`). `family`: its other versions; those that are there already are passed over. Null when `previous` holds no version.
 */
export function nextVersion(previous: string, marks: Marks, today: string, family: readonly Version[] = []): string | null {
  const tag = parseTag(previous);
  if (tag === null) return null;
  const next = tag.prefix + nextText(tag.version, marks, today, family);
  const version = parseTag(next)?.version;
  const isTaken = version !== undefined && family.some((other) => compareVersions(other, version) === 0);
  // Another branch has it: a maintenance line, or a release that was made on the side.
  return isTaken ? nextVersion(next, FIX, today, family) : next;
}

/** The name of the first release of a family. */
export function firstVersion(prefix: string): string {
  return `${prefix}0.1.0`;
}

function nextText(version: Version, marks: Marks, today: string, family: readonly Version[]): string {
  if (isPrerelease(version)) return nextPrerelease(version);
  return version.dated ? nextDate(version, today) : nextNumbers(version, marks, family) + (STABLE_SUFFIX.exec(version.text)?.[0] ?? '');
}

function nextNumbers(version: Version, marks: Marks, family: readonly Version[]): string {
  const separator = version.text.includes('_') ? '_' : '.';
  const stable = family.filter((other) => !isPrerelease(other) && !other.dated);
  const numbers = version.numbers.slice(0, usualLength(version, stable));
  const at = Math.min(level(version.numbers, marks, stable), numbers.length - 1);
  return numbers.map((number, index) => (index < at ? number : index === at ? number + 1 : 0)).join(separator);
}

/** A fourth number that only a few releases have (`7.0.8.1`) is not kept. */
function usualLength({ numbers }: Version, stable: readonly Version[]): number {
  const shorter = stable.filter((other) => other.numbers.length < numbers.length);
  return numbers.length > 3 && shorter.length * 2 > stable.length ? 3 : numbers.length;
}

/** Which number goes up: 0 major, 1 minor, 2 patch, 3 where the family counts its patches there. */
function level(numbers: readonly number[], marks: Marks, stable: readonly Version[]): number {
  if (numbers[0] === 0) return marks.breaking || hasNoPatches(stable) ? 1 : 2;
  if (marks.breaking) return 0;
  if (marks.feature) return 1;
  return numbers.length > 3 && [numbers, ...stable.map((other) => other.numbers)].some((other) => (other[3] ?? 0) > 0) ? 3 : 2;
}

function hasNoPatches(stable: readonly Version[]): boolean {
  const early = stable.filter(({ numbers }) => numbers[0] === 0 && numbers.length > 2);
  return early.length >= HABIT && early.every(({ numbers }) => numbers[2] === 0);
}

/** `-beta.9` becomes `-beta.10`, `-rc9` `-rc10`, `-beta` `-beta.1`; a build's hash and metadata go. */
function nextPrerelease(version: Version): string {
  const text = version.text.replace(/\+.*$/, '');
  const plain = version.hash === null ? text : text.replace(new RegExp(`[.-]?${version.hash}`, 'i'), '');
  const counter = /^(.*[a-z.-])(\d+)$/i.exec(plain);
  return counter === null ? `${plain}.1` : `${counter[1]}${Number(counter[2]) + 1}`;
}

/** The same shape with today's date; a second release in the same period gets or raises a counter. */
function nextDate(version: Version, today: string): string {
  const now = today.split('-').map(Number);
  const { numbers, text } = version;
  const period = periodLength(version);
  const samePeriod = !isEarlier(numbers.slice(0, period), now.slice(0, period));
  const date = (samePeriod ? numbers : now).slice(0, period);
  const shaped = shape(text, date, period);
  if (samePeriod) return `${shaped}.${(numbers[period] ?? 0) + 1}`;
  return period === 2 && numbers.length > 2 ? `${shaped}.0` : shaped;
}

/** 3 where the tag names a day, 2 where it names a month and perhaps counts in it (`2025.8.3`). */
function periodLength(version: Version): number {
  if (version.numbers.length < 3) return 2;
  if (/^\d{4}-|^\d{8}/.test(version.text)) return 3;
  // With points a day shows itself by two digits; `2025.8.3` is the third release after August's first.
  return /^\d{4}[._]\d{1,2}[._]\d{2}(?!\d)/.test(version.text) ? 3 : 2;
}

function isEarlier(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((number, index) => number !== b[index]);
  return at !== -1 && (a[at] ?? 0) < (b[at] ?? 0);
}

function shape(text: string, date: readonly number[], period: number): string {
  const separator = /^\d{4}([-._])/.exec(text)?.[1] ?? '';
  const unpadded = /^\d{4}[._]\d(?!\d)/.test(text) || (period === 2 && !/^\d{4}.0/.test(text) && separator !== '-');
  return date.map((number, index) => (index > 0 && !unpadded ? String(number).padStart(2, '0') : String(number))).join(separator);
}
