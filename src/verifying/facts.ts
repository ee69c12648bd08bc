/** The words of a text that can be true or false by themselves: numbers, names of things, markup. */

export type FactKind =
  | 'markup'
  | 'reference'
  | 'url'
  | 'handle'
  | 'flag'
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
  ['handle', /(?<![\w@/.])@[a-z\d][\w-]*(?:\/[\w.-]+)?/gi],
  ['flag', /(?<![\w-])--?[a-z][\w-]*(?==|\b)/gi],
  [
    'path',
    /(?<![\w/.@-])(?:\.{0,2}\/)?[\w.@-]+(?:\/[\w.@*-]+)+|(?<![\w.-])\.[a-z][\w.-]*[a-z\d]\b|(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.(?:[cm]?[jt]sx?|json|ya?ml|toml|md|html?|s?css|less|vue|svelte|rs|go|py|rb|java|lock|sh)\b/gi,
  ],
  [
    'identifier',
    /\bGHSA(?:-[\da-z]{4}){3}\b|(?<![\w$.])[A-Za-z_$][\w$]*(?:(?:\.|::)[A-Za-z_$][\w$]*)+(?:\(\))?|(?<!\w)\w+\(\)|\b[a-z]+[A-Z]\w*|\b[A-Za-z\d]+(?:_[A-Za-z\d]+)+\b|\b[A-Z][a-z\d]+[A-Z]\w*|\b(?![vV]\d)[A-Za-z]+-?\d+(?:-\d+)*\b/g,
  ],
];

/** Digits, then what makes them another number: a prerelease, or a unit. */
const NUMBER =
  /(\d+(?:,\d{3}(?!\d))*(?:\.\d+)*(?:-(?:alpha|beta|rc|next|canary|dev|pre|nightly|preview|snapshot)[\da-z.-]*)?)(\s?%|\s?[x×](?!\w)|\sper ?cent\b|[a-z]{1,3}\b)?/gi;
const SPOKEN_NUMBER = new RegExp(`(?<![\\w.])v?${NUMBER.source}`, 'gi');
const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const COUNTING = /(?<![\w-])(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![\w-])/gi;

/** How much is claimed: any word of a family grounds the others. */
const DEGREES: readonly RegExp[] = [
  /(?<![\w-])(?:all|always|(?<!without )any|each|every|everything|everywhere|entire|whole)(?![\w-])/gi,
  /(?<![\w-])(?:never|none|nothing|nowhere)(?![\w-])/gi,
  /(?<![\w-])(?:only|just|solely|exclusively|unless|except)(?![\w-])/gi,
  /(?<![\w-])(?:full|fully|complete|completely|entire|entirely|totally|whole)(?![\w-])/gi,
  /\b(?:significant(?:ly)?|dramatic(?:ally)?|drastic(?:ally)?|massive(?:ly)?|huge(?:ly)?|greatly|considerabl[ey]|substantial(?:ly)?|(?:much|far) (?:more|less|fewer|better|worse|[a-z]{3,12}er))\b/gi,
  /(?<![\w-])(?:twice|doubl(?:es|ed|ing|e))(?![\w-])/gi,
  /(?<![\w-])(?:hal(?:f|ves|ved|ving))(?![\w-])/gi,
  /(?<![\w-])(?:tripl(?:es|ed|e)|times (?:faster|slower|smaller|larger|more|less))(?![\w-])/gi,
  /\b(?:vulnerabilit(?:y|ies)|vulnerable|exploit(?:s|ed|able|ation)?|CVE|GHSA|XSS|CSRF|SSRF|RCE|ReDoS|injection|traversal|prototype pollution)\b/gi,
];
/** Words of a family that ground it and claim nothing by themselves. */
const CLAIMS_NOTHING =
  /^(?:each|entire|whole|everywhere|everything|nothing|nowhere|just|unless|except|full|complete|injection|traversal|prototype pollution)$/i;

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
  take('number', SPOKEN_NUMBER);
  if (!options.english) return facts;
  take('number', COUNTING);
  for (const family of DEGREES)
    for (const [match] of rest.matchAll(family)) if (!CLAIMS_NOTHING.test(match)) facts.push({ kind: 'degree', text: match });
  for (const name of namesIn(rest)) facts.push({ kind: 'name', text: name });
  return facts;
}

/** Capitalised words that do not begin a sentence, and capitals anywhere. */
function namesIn(text: string): readonly string[] {
  const names: string[] = [];
  let begins = true;
  for (const word of text.split(/\s+/)) {
    const [name = ''] = /(?<![\p{L}\d])\p{Lu}[\p{L}\d]+/u.exec(word) ?? [];
    if (name !== '' && (!begins || /^\p{Lu}+$/u.test(name))) names.push(name);
    begins = word === '' ? begins : /[.!?:;–—]["')]?$/.test(word);
  }
  return names;
}

/** True when a word of the same family of degrees stands in the text. */
export function sharesDegree(degree: string, text: string): boolean {
  return DEGREES.some((family) => isIn(family, degree) && isIn(family, text));
}

function isIn(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0;
}

/** Numbers of a text in one spelling: `v7.1.0` and `7.1` both count as `7.1`, `ten` as `10`, `1,000` as `1000`; `20%` as `20` and `20%`. */
export function numbersOf(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const match of text.matchAll(NUMBER)) {
    const { plain, exact } = numberIn(match);
    found.add(plain).add(exact);
  }
  for (const [word] of text.toLowerCase().matchAll(/\b[a-z]{3,6}\b/g)) {
    const value = NUMBER_WORDS.indexOf(word);
    if (value >= 0) found.add(String(value));
  }
  return found;
}

/** A number as the text says it, with its unit where the unit makes it another claim; null for words that are no number. */
export function exactNumber(text: string): string | null {
  const value = NUMBER_WORDS.indexOf(text.toLowerCase());
  if (value >= 0) return String(value);
  const [match] = text.matchAll(NUMBER);
  return match === undefined ? null : numberIn(match).exact;
}

function numberIn(match: RegExpMatchArray): { readonly plain: string; readonly exact: string } {
  const [, digits = '', unit = ''] = match;
  const plain = digits.replaceAll(',', '').replace(/(?:\.0)+$/, '');
  const share = unit
    .trim()
    .toLowerCase()
    .replace(/^per ?cent$/, '%')
    .replace('×', 'x');
  return { plain, exact: share === '%' || share === 'x' ? `${plain}${share}` : plain };
}
