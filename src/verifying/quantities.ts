/** Numbers of a text with what makes them another claim: a percent sign, a factor, a unit. Pure. */

/** `value`: in one spelling (`7.1.0` and `7.1` are `7.1`). */
type Quantity = { readonly value: string; readonly kind: 'plain' | '%' | 'x'; readonly unit: Unit | null };

/** `factor`: of its dimension's smallest unit; 0 for a unit that is like no other. */
type Unit = { readonly dimension: string; readonly factor: number };

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
      .split(' ')
      .map((word, value) => [word, value]),
  ),
  ...Object.fromEntries('twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, (at + 2) * 10])),
  ...{ dozen: 12, hundred: 100, thousand: 1_000, million: 1_000_000 },
};
const WORD = `(?:${Object.keys(NUMBER_WORDS).join('|')})(?: (?:hundred|thousand|million))?`;

/** By what is written, lower case. Sizes count in steps of 1,000; 1,024 is taken for the same. */
const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...units('time', 1e-9, 'ns nanosecond nanoseconds'),
  ...units('time', 1e-6, 'us µs μs microsecond microseconds'),
  ...units('time', 1e-3, 'ms msec msecs millisecond milliseconds millis'),
  ...units('time', 1, 's sec secs second seconds'),
  ...units('time', 60, 'min mins minute minutes'),
  ...units('time', 3_600, 'h hr hrs hour hours'),
  ...units('time', 86_400, 'd day days'),
  ...units('time', 604_800, 'week weeks'),
  ...units('time', 2_592_000, 'month months'),
  ...units('time', 31_536_000, 'year years'),
  ...units('size', 1, 'b byte bytes'),
  ...units('size', 1e3, 'kb kib kilobyte kilobytes kibibytes'),
  ...units('size', 1e6, 'mb mib megabyte megabytes mebibytes'),
  ...units('size', 1e9, 'gb gib gigabyte gigabytes gibibytes'),
  ...units('size', 1e12, 'tb tib terabyte terabytes tebibytes'),
  ...units('pixel', 0, 'px pixel pixels'),
  ...units('font', 0, 'em'),
  ...units('root-font', 0, 'rem'),
  ...units('frequency', 1, 'hz'),
  ...units('frequency', 1e3, 'khz'),
  ...units('frequency', 1e6, 'mhz'),
]);
const UNIT = [...UNITS.keys()].sort((a, b) => b.length - a.length).join('|');

/** Digits, then what makes them another number: a prerelease, a percent sign, a factor, thousands, a unit. */
const DIGITS = String.raw`\d+(?:,\d{3}(?!\d))*(?:\.\d+)*(?:-(?:alpha|beta|rc|next|canary|dev|pre|nightly|preview|snapshot)[\da-z.-]*)?`;
const SHARE = String.raw`[\s\u00a0]?%|[\s\u00a0-]per ?cent\b`;
const BEHIND = String.raw`${SHARE}|[\s\u00a0]?[x\u00d7](?!\w)|k\b|[\s\u00a0-]?(?:${UNIT})(?![\w/])|[a-z]{1,3}\b`;
const NUMBER = new RegExp(`(${DIGITS})(${BEHIND})?`, 'gi');
/** `half a minute`, `every half minute`, `a quarter of an hour`. */
const PART = String.raw`half an?|half(?=[\s-](?:${UNIT})(?![\w/-]))|(?:an? |three )?quarters? of an?`;
/** Words count as numbers from two on; with a unit or a share behind them, any does. */
const WORD_WITH_UNIT = new RegExp(
  String.raw`(?<![\w-])(${PART}|(?:an? )?(?:${WORD}))(${SHARE}|[\s-](?:${UNIT})(?![\w/-]))|(?<![\w-])an? (hundred|thousand|dozen|million)(?![\w-])`,
  'gi',
);
const COUNTING = new RegExp(String.raw`(?<![\w-])(?!zero|one)(?:${WORD})(?![\w-])`, 'gi');

/** What a text claims in figures and in words: in this order, what one took is not read again. */
export const SPOKEN_NUMBERS: readonly RegExp[] = [new RegExp(`(?<![\\w.])v?${NUMBER.source}`, 'gi')];
export const SPOKEN_WORDS: readonly RegExp[] = [WORD_WITH_UNIT, COUNTING];

/** How many times as much or as fast, in words; evidence may also say how often. */
export const OFTEN = new RegExp(String.raw`(?<![\w-])(\d+(?:\.\d+)?|${WORD})(?:[\s-](?:times|fold)|fold)\b`, 'gi');
const COMPARED = 'as|the|faster|slower|quicker|smaller|larger|bigger|more|less|fewer|higher|lower|longer|shorter';
const TIMES = new RegExp(String.raw`${OFTEN.source}(?=[\s-](?:${COMPARED})\b)`, 'gi');
const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/(?<![\w-])(?:twice|doubl(?:es|ed|ing|e)|twofold)(?![\w-])/gi, 2],
  [/(?<![\w-])(?:hal(?:f|ves|ved|ving))(?![\w-])/gi, 2],
  [/(?<![\w-])(?:tripl(?:es|ed|ing|e)|thirds? of|threefold)(?![\w-])/gi, 3],
  [/(?<![\w-])(?:quadrupl(?:es|ed|ing|e)|quarters? of)(?![\w-])/gi, 4],
  [/(?<![\w-])(?:tenfold|orders? of magnitude)(?![\w-])/gi, 10],
];
/** `by a third`: a share in words, in percent, and how far off what stands for it may be. */
const FRACTIONS: Readonly<Record<string, number>> = { third: 100 / 3, quarter: 25, fifth: 20 };
const SHARED = String.raw`(by|to) ((?:(?:about|around|roughly|almost|nearly|some|over|more than) )?)(an?|one|two|three) (third|quarter|fifth)s?(?=[.,;:!?)]|$|\s(?:of|in|on|when|for|with|and|at|during|while|compared)\b)`;
/** No number of one that says what a third of something is, but a claim about it. */
export const SPOKEN_SHARES = new RegExp(String.raw`\b${SHARED}`, 'gim');
export const FACTOR_WORDS: readonly RegExp[] = FACTORS.map(([pattern]) => pattern);
export const FACTOR_COUNTS = TIMES;

/** What a text says in figures: asked for one claim after the other. */
export type Quantities = {
  readonly all: readonly Quantity[];
  readonly factors: ReadonlySet<number>;
  /** By how many percent something falls, or grows, between the ends of its steps: `from 10s to 5s`. */
  readonly shares: readonly number[];
  readonly both: boolean;
  readonly text: string;
};

export function quantitiesIn(text: string): Quantities {
  const all = [...figuresIn(text), ...wordsIn(text), ...inNames(text)];
  return {
    all,
    factors: new Set([...factorsIn(text), ...ratios(all)]),
    shares: sharesOf(text),
    both: /\b(?:both|pair|twice|doubl\w*|duplicat\w*|dual|second|lock(?:s|ed|ing)?|race|concurren\w*|simultaneous\w*|atomic\w*|split|either|between|unif(?:y|ies|ied)|merg(?:e|es|ed|ing)|combin(?:e|es|ed|ing))\b/i.test(
      text,
    ),
    text,
  };
}

/** The figures of `es2023` and `1.0.0-beta.57`, which prose writes apart. */
function inNames(text: string): readonly Quantity[] {
  return (text.match(/(?<=\p{L}[.-]?)\d{1,15}(?![\p{L}\d]|\.\d)/gu) ?? []).map((value) => ({ value, kind: 'plain', unit: null }));
}

/** True when the quantities hold this number, with its unit where it has one. `claim`: as `SPOKEN_…` found it. */
export function hasNumber(claim: string, known: Quantities): boolean {
  const share = new RegExp(`^${SHARED}`, 'i').exec(claim);
  if (share !== null) return hasShare(share, known);
  const [figure] = figuresIn(claim);
  const [word] = wordsIn(claim).filter(({ unit, kind }, at, words) => unit !== null || kind !== 'plain' || at === words.length - 1);
  const claimed = figure ?? word;
  if (claimed === undefined) return false;
  if (claimed.kind === 'x') return known.factors.has(Number(claimed.value));
  if (claim.toLowerCase() === 'two' && known.both) return true;
  if (claimed.kind === '%' && known.shares.some((one) => isRounded(Number(claimed.value), one))) return true;
  return known.all.some((one) => isSame(claimed, one));
}

/** By a third: 33%, from 30 to 20, 1.5 times as fast; to a third: from 30 to 10, 3x. `About a third` may be 30%. */
function hasShare([, way = '', about = '', count = '', name = '']: readonly string[], known: Quantities): boolean {
  if (new RegExp(String.raw`\b${name}s?\b`, 'i').test(known.text)) return true;
  const said = (FRACTIONS[name.toLowerCase()] ?? 0) * (/^an?$/i.test(count) ? 1 : wordValue(count.toLowerCase()));
  const fall = way.toLowerCase() === 'to' ? 100 - said : said;
  const off = about === '' ? 1 : 5;
  const percents = known.all.flatMap(({ kind, value }) => (kind === '%' ? [Number(value)] : []));
  const times = [...known.factors].flatMap((factor) => [100 - 100 / factor, 100 * factor - 100]);
  return (
    [...known.shares, ...percents, ...times].some((one) => Math.abs(one - fall) <= off) ||
    percents.some((one) => Math.abs(one - said) <= off)
  );
}

function isRounded(claimed: number, exact: number): boolean {
  return claimed === Math.round(exact) || Math.abs(claimed - exact) < 0.05;
}

/** What stands between the two ends of a step. */
const STEPS = /^\s?(?:(?:down |up )?to|→|->|=>)\s?$/i;

/** Of figures that follow each other. Bounded: evidence may be full of numbers. */
function sharesOf(text: string): readonly number[] {
  const figures = [...text.matchAll(NUMBER)];
  const steps = figures.filter((one, at) => {
    const next = figures[at + 1];
    return next !== undefined && next.index - one.index < 40 && STEPS.test(text.slice(one.index + one[0].length, next.index));
  });
  return steps.slice(0, 10).flatMap(({ index }) => {
    const [from, to] = figuresIn(text.slice(index, index + 80));
    if (from === undefined || to === undefined || from.kind !== 'plain' || to.kind !== 'plain') return [];
    return fallOf(from, to);
  });
}

/** In percent of the first; a step says its unit once or twice. */
function fallOf(from: Quantity, to: Quantity): readonly number[] {
  const [one, other] = [from.unit ?? to.unit, to.unit ?? from.unit];
  if (one?.dimension !== other?.dimension) return [];
  const [a, b] = [Number(from.value) * (one?.factor || 1), Number(to.value) * (other?.factor || 1)];
  return a > 0 && b > 0 && a !== b ? [(Math.abs(a - b) / a) * 100] : [];
}

/** An amount in its dimension's smallest unit, for comparing two of one dimension; null for what is none. */
export function amountOf(text: string): { readonly amount: number; readonly dimension: string } | null {
  const [one] = [...figuresIn(text), ...wordsIn(text)];
  if (one === undefined || !/^\d+(?:\.\d+)?$/.test(one.value)) return null;
  return { amount: Number(one.value) * (one.unit?.factor || 1), dimension: one.unit?.dimension ?? one.kind };
}

/** True when something in the evidence is so many times another: `twice` beside `2x`, `half` or 30 and 60 seconds. */
export function hasFactor(claim: string, known: Quantities): boolean {
  return factorsIn(claim).some((factor) => known.factors.has(factor));
}

function isSame(claimed: Quantity, known: Quantity): boolean {
  if (claimed.kind === '%') return known.kind === '%' && known.value === claimed.value;
  if (claimed.unit === null || known.unit === null) return claimed.value === known.value;
  const [a, b] = [claimed.unit, known.unit];
  if (a.dimension !== b.dimension) return false;
  if (a.factor === b.factor) return claimed.value === known.value;
  const [one, other] = [Number(claimed.value) * a.factor, Number(known.value) * b.factor];
  if (Math.abs(one - other) < 1e-9 * Math.max(one, other)) return true;
  // Sizes are counted in steps of 1,000 or 1,024.
  return a.dimension === 'size' && isBinary(Math.max(one, other) / Math.min(one, other));
}

function isBinary(ratio: number): boolean {
  return [1.024, 1.024 ** 2, 1.024 ** 3, 1.024 ** 4].some((step) => Math.abs(ratio - step) < 1e-9);
}

function figuresIn(text: string): readonly Quantity[] {
  return [...text.matchAll(NUMBER)].map(([, digits = '', behind = '']): Quantity => {
    const value = digits.replaceAll(',', '').replace(/(?:\.0)+$/, '');
    const tail = behind.trim().toLowerCase().replace(/^-/, '');
    if (tail === 'k' && !value.includes('-')) return { value: String(Number(value) * 1_000), kind: 'plain', unit: null };
    return { value, ...kindOf(tail) };
  });
}

function kindOf(tail: string): Pick<Quantity, 'kind' | 'unit'> {
  if (/^(?:%|per ?cent)$/.test(tail)) return { kind: '%', unit: null };
  if (/^[x×]$/.test(tail)) return { kind: 'x', unit: null };
  return { kind: 'plain', unit: UNITS.get(tail) ?? null };
}

const ANY_WORD = new RegExp(
  String.raw`(?<![\p{L}\d])(${PART}|(?:an? )?(?:${WORD}))(?:(${SHARE}|[\s-](?:${UNIT})(?![\w/-]))|(?![\p{L}\d]))`,
  'giu',
);

function wordsIn(text: string): readonly Quantity[] {
  return [...text.matchAll(ANY_WORD)].map(([, word = '', behind = '']): Quantity => {
    return { value: String(wordValue(word.toLowerCase().replace(/^an? /, ''))), ...kindOf(behind.trim().toLowerCase().replace(/^-/, '')) };
  });
}

/** `ten thousand` is 10,000; `half a` is 0.5, `a quarter of an` 0.25. */
function wordValue(name: string): number {
  if (name.startsWith('half')) return 0.5;
  if (name.includes('quarter')) return name.startsWith('three') ? 0.75 : 0.25;
  return name.split(' ').reduce((product, word) => product * (NUMBER_WORDS[word] ?? 0), 1);
}

function factorsIn(text: string): readonly number[] {
  const times = [...text.matchAll(OFTEN)].map(([, number = '']) => (/^\d/.test(number) ? Number(number) : wordValue(number.toLowerCase())));
  const words = FACTORS.flatMap(([pattern, factor]) => (text.search(pattern) >= 0 ? [factor] : []));
  const figures = figuresIn(text).filter(({ kind }) => kind === 'x');
  const half = figuresIn(text).some(({ kind, value }) => kind === '%' && value === '50') ? [2] : [];
  return [...times, ...words, ...figures.map(({ value }) => Number(value)), ...half];
}

/** Whole factors between amounts of one unit: from 30 s to 60 s it doubles. Bounded: evidence may be full of numbers. */
function ratios(all: readonly Quantity[]): readonly number[] {
  const amounts = all.filter(({ unit }) => unit !== null).slice(0, 20);
  return amounts.flatMap((a) =>
    amounts
      .filter((b) => a.unit?.dimension === b.unit?.dimension)
      .map((b) => (Number(a.value) * (a.unit?.factor || 1)) / (Number(b.value) * (b.unit?.factor || 1)))
      .filter((ratio) => ratio > 1 && Number.isInteger(ratio)),
  );
}

function units(dimension: string, factor: number, names: string): readonly (readonly [string, Unit])[] {
  return names.split(' ').map((name) => [name, { dimension, factor }]);
}
