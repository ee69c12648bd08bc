/** Titles of releases: made from a template, known again, and read off earlier ones. */
import { parseTag } from './tags.ts';

/** `today`: `2026-11-23`. */
export type TitleFacts = { readonly package: string | null; readonly today: string };

const DAY = /\d{4}-\d{2}-\d{2}/g;
const DATE_SIGN = '\u0000';

/** `{tag}`, `{version}`, `{package}` and `{date}` filled in. */
export function titleFrom(template: string, tag: string, { package: owner, today }: TitleFacts): string {
  const values: Readonly<Record<string, string>> = { tag, version: versionOf(tag), package: owner ?? '', date: today };
  return template
    .replace(/\{(tag|version|package|date)\}/g, (_, name: string) => values[name] ?? '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Whether the template gives this title on some day. */
export function isTitleFrom(template: string, title: string, tag: string, facts: TitleFacts): boolean {
  const parts = titleFrom(template, tag, { ...facts, today: DATE_SIGN }).split(DATE_SIGN);
  const pattern = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('\\d{4}-\\d{2}-\\d{2}');
  return new RegExp(`^${pattern}$`).test(title);
}

/** A title and its tag, of a release that was published. */
export type TitledTag = { readonly title: string; readonly tag: string };

/**
 * The template that the last two releases of a family agree on (`newest` first); of a single one only where nothing but the
 * name of the project stands beside the version: other words are a name for that release alone. Null where none is to be seen.
 */
export function learnedTemplate(newest: readonly TitledTag[], names: readonly string[]): string | null {
  const [last, before] = newest.slice(0, 2).map(templateOf);
  if (last === undefined || last === null) return null;
  if (before !== undefined) return before === last ? last : null;
  const known = new Set(['release', 'version', 'v', ...names.map((name) => name.toLowerCase())]);
  const words = last.replace(/\{\w+\}/g, ' ').match(/[\p{L}\p{N}_-]*\p{L}[\p{L}\p{N}_-]*/gu) ?? [];
  return words.every((word) => known.has(word.toLowerCase())) ? last : null;
}

function templateOf({ title, tag }: TitledTag): string | null {
  if (/[{}]/.test(title)) return null;
  const version = versionOf(tag);
  if (title.includes(tag)) return title.split(tag).map(undated).join('{tag}');
  return title.includes(version) ? title.split(version).map(undated).join('{version}') : null;
}

function undated(text: string): string {
  return text.replace(DAY, '{date}');
}

function versionOf(tag: string): string {
  return parseTag(tag)?.version.text ?? tag;
}
