/** The words of a text that can be true or false by themselves: numbers, names of things, markup. */

import { DEGREES } from './degrees.ts';
import { FACTOR_COUNTS, FACTOR_WORDS, SPOKEN_NUMBERS, SPOKEN_SHARES, SPOKEN_WORDS } from './quantities.ts';

export type FactKind =
  | 'markup'
  | 'reference'
  | 'url'
  | 'handle'
  | 'flag'
  | 'variable'
  | 'error'
  | 'path'
  | 'identifier'
  | 'code'
  | 'quote'
  | 'number'
  | 'degree'
  | 'name';
export type Fact = { readonly kind: FactKind; readonly text: string };

/**
 * In this order: what an earlier pattern took is not read again by a later one. Every pattern that repeats begins where
 * its characters begin, or is bounded: texts are written by strangers, and none may cost more than its length.
 */
const PATTERNS: readonly (readonly [FactKind, RegExp])[] = [
  ['code', /(?<!`)(`{1,2})(?!`)[^`]+\1(?!`)/g],
  ['url', /\b(?:https?:\/\/|www\.)[^\s<>()`]+/gi],
  [
    'markup',
    /<\/?[a-z!][^<>]{0,400}>?|!?\[[^[\]]{0,300}\](?:\([^()\s]{0,300}\)?|\[[^[\]]{0,300}\])|\]\(|&(?:#\d+|#x[\da-f]+|[a-z]{2,8});|```|\p{Cc}|\p{Cf}|[\u2028\u2029]/giu,
  ],
  ['reference', /(?<![\w./-])[\w./-]{2,100}#\d+\b|(?<![\w&])#\d+\b|\bGH-\d+\b|\b(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40}\b/g],
  ['quote', /"[^"]{2,400}"|“[^“”]{2,400}”/g],
  ['handle', /(?<![\w@/.])@[a-z\d][\w-]*(?:\/[\w.-]+)?|(?<![\w@/.+-])[\w.+-]{1,64}@[a-z][\w-]*(?:\.[\w-]+)*/gi],
  // Not the end of a word that a name begins: `require`-based.
  ['flag', /(?<![\w\uFFFC-])--?[a-z][\w-]*(?==|\b)/gi],
  ['variable', /(?<![\w$])\$\{?[A-Za-z_]\w*\}?|%[A-Z_]{3,40}%|\b(?!ERR_)[A-Z][A-Z\d]*(?:_[A-Z\d]+)+\b/g],
  ['error', /\bERR(?:_[A-Z\d]+)+\b|\bE[A-Z]{4,}\b|\bSIG[A-Z]{3,6}\b|\b(?:E|TS)\d{3,5}\b/g],
  [
    'path',
    /(?<![\w/.@-])(?:\.{0,2}\/)?[\w.@-]+(?:\/[\w.@*-]+)+|(?<![\w.-])\.[a-z][\w.-]*[a-z\d]\b|(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.(?:[cm]?[jt]sx?|json|ya?ml|toml|md|html?|s?css|less|vue|svelte|rs|go|py|rb|java|lock|sh)\b/gi,
  ],
  [
    'identifier',
    /\bGHSA(?:-[\da-z]{4}){3}\b|(?<![\w$.])[A-Za-z_$][\w$]*(?:(?:\.|::)[A-Za-z_$][\w$]*)+(?:\(\))?|(?<!\w)\w+\(\)|\b(?!k(?:B|Hz)\b)[a-z]+[A-Z]\w*|\b[A-Za-z\d]+(?:_[A-Za-z\d]+)+\b|\b(?![KMGT]iB\b)[A-Z][a-z\d]+[A-Z]\w*|\b(?![vV]\d)[A-Za-z]+-?\d+(?:-\d+)*\b/g,
  ],
];

/** Stands for what an earlier pattern took. */
export const TAKEN = '\uFFFC';
/** Abbreviations that look like names with dots. */
const ABBREVIATIONS = /\b(?:e\.g|i\.e|a\.k\.a|etc|vs)\./gi;

/** Facts of a text. `english`: read degrees, number words and capitalised words too; in other languages they mean other things. */
export function factsOf(text: string, options: { readonly english: boolean }): readonly Fact[] {
  const facts: Fact[] = [];
  let rest = text.replace(ABBREVIATIONS, ' ');
  const take = (kind: FactKind, pattern: RegExp) => {
    rest = rest.replace(pattern, (match) => {
      facts.push({ kind, text: match });
      return TAKEN;
    });
  };
  for (const [kind, pattern] of PATTERNS) take(kind, pattern);
  if (options.english) take('degree', FACTOR_COUNTS);
  if (options.english) take('number', SPOKEN_SHARES);
  for (const pattern of SPOKEN_NUMBERS) take('number', pattern);
  if (!options.english) return facts;
  const [withUnit, ...counting] = SPOKEN_WORDS;
  if (withUnit !== undefined) take('number', withUnit);
  for (const pattern of FACTOR_WORDS) take('degree', pattern);
  for (const pattern of counting) take('number', pattern);
  for (const family of DEGREES) for (const [match] of rest.matchAll(family)) facts.push({ kind: 'degree', text: match });
  for (const name of namesIn(rest)) facts.push({ kind: 'name', text: name });
  return facts;
}

/** Formats, protocols and programs that are often written without capitals: which one it is must be right all the same. */
const LOWER_NAMES =
  /(?<![\w.-])(?:ya?ml|toml|jsonc?|json5|xml|csv|tsv|html|s?css|pdf|png|jpe?g|gif|webp|avif|svg|sqlite|postgres(?:ql)?|mysql|mariadb|redis|mongodb|npm|pnpm|yarn|deno|linux|macos|firefox|https?|ftp|ssh|grpc|graphql|oauth|saml|ldap|jwt|gzip|brotli|zstd|commonjs|esm|cjs)(?![\w.-])/g;

/** Capitalised words that do not begin a sentence, capitals anywhere, and names that are written without. */
function namesIn(text: string): readonly string[] {
  const names: string[] = text.match(LOWER_NAMES) ?? [];
  let begins = true;
  for (const word of text.split(/\s+/)) {
    const [name = ''] = /(?<![\p{L}\d])\p{Lu}[\p{L}\d]+/u.exec(word) ?? [];
    if (name !== '' && (!begins || /^\p{Lu}+$/u.test(name))) names.push(name);
    begins = word === '' ? begins : /[.!?:–—]["')]?$/.test(word);
  }
  return names;
}
