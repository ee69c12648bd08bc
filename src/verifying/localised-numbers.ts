/** Figures as other languages write them: `1.000`, `1 000`, `1,5`, `10 Tsd.`. Pure. */
import { hasNumber, type Quantities } from './quantities.ts';

/** Languages that write a point before decimals, as English does. */
const WITH_POINT = /^(?:en|ja|zh|ko|he|th|hi|bn|ta|ms|fil)\b|-(?:CH|LI|MX|US|GT|HN|NI|PA|PE|DO|PR|SV)$/i;
const SPACE = '[ \u00a0\u202f\u2009]';
const BEFORE = String.raw`(?<![\p{L}\d.,/-])`;
const AFTER = String.raw`(?!\d|[.,]\d)`;
/** Thousands in groups, or decimals, or both. Bounded: texts are written by strangers. */
const GROUPED = new RegExp(
  `${BEFORE}\\d{1,3}(?:(?:\\.\\d{3}){1,5}|(?:${SPACE}\\d{3}){1,5}|(?:['’]\\d{3}){1,5})(?:,\\d{1,9})?${AFTER}`,
  'gu',
);
const DECIMAL = new RegExp(`${BEFORE}\\d{1,15},\\d{1,9}${AFTER}`, 'gu');
/** With a word or sign that counts more. */
const COUNTED: readonly (readonly [RegExp, number])[] = [
  [
    /(?<![\p{L}\d.,])(\d{1,9}(?:[.,]\d{1,3})?)\s?(?:Tsd\.|Tausend|mille|mila|mil|duizend|tys\.|тыс\.|bin|千)(?![\p{Script=Latin}\p{Script=Cyrillic}])/giu,
    1_000,
  ],
  [/(?<![\p{L}\d.,])(\d{1,9}(?:[.,]\d{1,3})?)\s?(?:万|萬|만)/gu, 10_000],
];

/**
 * The text with its figures as the source writes them, wherever that is the same number; any other figure stays as it is.
 * `source`: the figures of the English text.
 */
export function withEnglishNumbers(text: string, source: Quantities, language: string): string {
  const counted = COUNTED.reduce(
    (read, [pattern, factor]) =>
      read.replace(pattern, (found, digits: string) => among(found, String(Math.round(Number(digits.replace(',', '.')) * factor)), source)),
    text,
  );
  if (WITH_POINT.test(language)) return counted;
  const grouped = counted.replace(GROUPED, (found) => among(found, found.replace(/[^\d,]/g, '').replace(',', '.'), source));
  return grouped.replace(DECIMAL, (found) => among(found, found.replace(',', '.'), source));
}

/** The other reading where only that one stands in the source. */
function among(found: string, reading: string, source: Quantities): string {
  const isEnglish = /^\d+(?:,\d{3})*(?:\.\d+)*$/.test(found);
  return !(isEnglish && hasNumber(found, source)) && hasNumber(reading, source) ? reading : found;
}
