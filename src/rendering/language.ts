/** The program's own words in notes, by language. A language without a table here gets English headings around its texts. */
import { ar } from './words/ar.ts';
import { de } from './words/de.ts';
import { ENGLISH } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { he } from './words/he.ts';
import { it } from './words/it.ts';
import { ja } from './words/ja.ts';
import { ko } from './words/ko.ts';
import { wordsName } from './words/name.ts';
import { nl } from './words/nl.ts';
import { pl } from './words/pl.ts';
import { pt } from './words/pt.ts';
import { ru } from './words/ru.ts';
import { bookOf, type Table } from './words/table.ts';
import { tr } from './words/tr.ts';
import { uk } from './words/uk.ts';
import type { Wordbook } from './words/wordbook.ts';
import { zh } from './words/zh.ts';
import { zhHant } from './words/zh-hant.ts';

export { KINDS, type Kind, QUIET, type Quiet, type Summary, type Wordbook } from './words/wordbook.ts';

const TABLES: readonly Table[] = [ar, de, es, fr, he, it, ja, ko, nl, pl, pt, ru, tr, uk, zh, zhHant];
const BY_LANGUAGE: ReadonlyMap<string, Table> = new Map(TABLES.map((table) => [wordsName(table.language), table]));

/** Languages whose headings and phrases are known. */
export const LANGUAGES: readonly string[] = ['en', ...TABLES.map(({ language }) => language)];

/** Scripts that are written from right to left. */
const RIGHT_TO_LEFT = new Set(['ar', 'he', 'fa', 'ur', 'yi', 'ps', 'sd', 'ug', 'dv', 'ckb']);

const books = new Map<string, Wordbook>([['en', ENGLISH]]);

/** The words of a BCP 47 language, by its first part and the script of Chinese; each has one book. */
export function wordbook(language: string): Wordbook {
  const name = wordsName(language);
  const table = BY_LANGUAGE.get(name);
  const book = books.get(name) ?? (table === undefined ? ENGLISH : bookOf(table));
  books.set(name, book);
  return book;
}

/** True where headings and phrases stand in the language itself. */
export function speaks(language: string): boolean {
  return wordsName(language) === 'en' || BY_LANGUAGE.has(wordsName(language));
}

export function isRightToLeft(language: string): boolean {
  return RIGHT_TO_LEFT.has(mainPart(language));
}

/** The language's own name: `Deutsch`; the tag where nobody knows one. */
export function languageName(language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(language) ?? language;
  } catch {
    return language;
  }
}

/** `2026-11-23` as the language writes a day: `23. November 2026`. Dates of another form stay as they are. */
export function dayIn(language: string, day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  try {
    return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC', numberingSystem: 'latn' }).format(date);
  } catch {
    return day;
  }
}

function mainPart(language: string): string {
  return language.toLowerCase().split('-')[0] ?? 'en';
}
