/** Makes false sentences of true ones, each by one fixed operation. They know nothing of how texts are checked. */
import type { Told } from './told.ts';

export type Kind =
  | 'swapped fact'
  | 'number off by one'
  | 'unit'
  | 'invented name'
  | 'negation'
  | 'direction'
  | 'before and after'
  | 'subject';

export type Falsehood = { readonly kind: Kind; readonly text: string; readonly told: Told };

/** All falsehoods that can be made of a sentence. `others`: the other changes of the same range. */
export function falsehoodsOf(sentence: string, told: Told, others: readonly Told[]): readonly Falsehood[] {
  const made: Readonly<Record<Kind, readonly string[]>> = {
    'swapped fact': swappedFacts(sentence, told, others),
    'number off by one': offByOne(sentence, told),
    unit: otherUnits(sentence),
    'invented name': inventedNames(sentence),
    negation: negations(sentence),
    direction: replaced(sentence, OPPOSITES),
    'before and after': stepsTurned(sentence),
    subject: otherSubjects(sentence, told, others),
  };
  const kinds: readonly Kind[] = [
    ...(['swapped fact', 'number off by one', 'unit', 'invented name'] as const),
    ...(['negation', 'direction', 'before and after', 'subject'] as const),
  ];
  return kinds.flatMap((kind) => made[kind].filter((text) => text !== sentence).map((text) => ({ kind, text, told })));
}

const FACTS: readonly RegExp[] = [
  /`[^`]+`/g,
  /(?<![\w.`-])v?\d+(?:[.,]\d+)*(?![\w`-])/g,
  /(?<![\w`-])[A-Z][A-Z\d]*_[A-Z\d_]+/g,
  /(?<=[a-z,;] )(?!(?:The|A|An|It|In)\b)[A-Z][A-Za-z]{2,}(?![\w.`-])/g,
];

function swappedFacts(sentence: string, told: Told, others: readonly Told[]): readonly string[] {
  const own = wholeText(told);
  return FACTS.flatMap((pattern, at) => {
    const foreign = others.flatMap((other) => (textOf(other).match(pattern) ?? []).filter((fact) => !own.includes(bare(fact))));
    if (foreign.length === 0) return [];
    return [...sentence.matchAll(pattern)].map((match, n) => {
      const fact = foreign[(match.index * 7 + at + n) % foreign.length] ?? '';
      return sentence.slice(0, match.index) + fact + sentence.slice(match.index + match[0].length);
    });
  });
}

const NUMBER_WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** The last part of a version, or the number, one up and one down; where the evidence happens to hold that too it is no falsehood. */
function offByOne(sentence: string, told: Told): readonly string[] {
  const own = wholeText(told);
  const known = new Set(own.match(/\d+(?:\.\d+)*/g) ?? []);
  const figures = [...sentence.matchAll(/(?<![\w`.,%-])(v?(?:\d+\.)*)(\d+)(?![\w`%]|[.,-]\d|%)/g)].flatMap((match) =>
    [1, -1].flatMap((step) => {
      const [whole, before = '', last = ''] = match;
      const other = Number(last) + step;
      if (other < 0 || known.has(`${before.replace('v', '')}${other}`)) return [];
      return [`${sentence.slice(0, match.index)}${before}${other}${sentence.slice(match.index + whole.length)}`];
    }),
  );
  const words = [...sentence.matchAll(/\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven)\b/gi)].flatMap((match) => {
    const at = NUMBER_WORDS.indexOf(match[0].toLowerCase());
    const next = NUMBER_WORDS[at + 1] ?? '';
    if (own.includes(next) || known.has(String(at + 2))) return [];
    return [sentence.slice(0, match.index) + next + sentence.slice(match.index + match[0].length)];
  });
  return [...figures, ...words];
}

const OTHER_UNIT: Readonly<Record<string, string>> = {
  ...{ s: 'ms', ms: 's', min: 's', seconds: 'milliseconds', second: 'millisecond', minutes: 'hours', minute: 'hour', hours: 'days' },
  ...{ days: 'weeks', week: 'month', KB: 'MB', kB: 'MB', MB: 'GB', GB: 'MB', KiB: 'MiB', megabytes: 'gigabytes', '%': ' points' },
};

function otherUnits(sentence: string): readonly string[] {
  const pattern =
    /(?<=(?:\d|\b(?:one|two|three|four|five|ten|half a|a hundred))\s?)(?:ms|s|min|seconds?|minutes?|hours|days|week|[Kk]B|MB|GB|KiB|megabytes)(?![\w/])/g;
  return [...sentence.matchAll(pattern)].map(
    (match) => sentence.slice(0, match.index) + (OTHER_UNIT[match[0]] ?? '') + sentence.slice(match.index + match[0].length),
  );
}

function inventedNames(sentence: string): readonly string[] {
  const code = [...sentence.matchAll(/`[^`]+`/g)].map(
    (match) => `${sentence.slice(0, match.index)}\`zorkMode\`${sentence.slice(match.index + match[0].length)}`,
  );
  const names = [...sentence.matchAll(FACTS[3] ?? /(?!)/g)].map(
    (match) => `${sentence.slice(0, match.index)}Quetzal${sentence.slice(match.index + match[0].length)}`,
  );
  const added = [
    ' on Quetzal',
    ' with `--zork`',
    ' for @zorkmid',
    ' in src/zork.ts',
    ' by ZORK_LEVEL',
    ', see zork.dev',
    ' through zorkAll()',
  ];
  return [...code, ...names, ...added.map((end) => `${sentence}${end}`)];
}

const NEGATIONS: readonly (readonly [RegExp, string])[] = [
  [/ no longer /, ' '],
  [/ does not (\w+)/, ' $1s'],
  [/ (is|are) not /, ' $1 '],
  [/(?<! which| where| that) is (?!not\b|no\b)/, ' is not '],
  [/(?<! which| where| that) are (?!not\b|no\b)/, ' are not '],
  [/ can (?!no\b)/, ' cannot '],
  [/ (accepts|allows|supports|works|keeps|honours|respects) /, ' no longer $1 '],
];

function negations(sentence: string): readonly string[] {
  return replaced(sentence, NEGATIONS);
}

const OPPOSITES: readonly (readonly [RegExp, string])[] = [
  [/\b(on|enabled) by default\b/, 'off by default'],
  [/\boff by default\b/, 'on by default'],
  [/\bdisabled\b/, 'enabled'],
  [/\bturns it on\b/, 'turns it off'],
  [/\bdisables\b/, 'enables'],
  [/\b(accepts?|allows?)\b/, 'rejects'],
  [/\b(accepted|allowed)\b/, 'rejected'],
  [/\b(refuses|rejects)\b/, 'accepts'],
  [/\b(refused|rejected|denied)\b/, 'accepted'],
  [/\b(Adds|New)\b/, 'Removes'],
  [/\bremoved\b/, 'added'],
  [/\b(Raises|raises)\b/, 'lowers'],
  [/\bup from\b/, 'down from'],
  [/\bdown from\b/, 'up from'],
  [/\bfaster\b/, 'slower'],
  [/\bsmaller\b/, 'larger'],
  [/\bfewer\b/, 'more'],
  [/\bless\b/, 'more'],
  [/\b(shows|appears)\b/, 'hides'],
  [/\bhidden\b/, 'shown'],
  [/\bignores\b/, 'respects'],
  [/\bhonours\b/, 'ignores'],
  [/\bkeep\b/, 'lose'],
  [/\bat least\b/, 'at most'],
  [/\bminimum\b/, 'maximum'],
];

function replaced(sentence: string, rules: readonly (readonly [RegExp, string])[]): readonly string[] {
  return rules.map(([pattern, other]) => sentence.replace(pattern, other)).filter((text) => text !== sentence);
}

const THING = '(`[^`]+`|v?[\\d.]+(?: ?(?:s|ms|seconds|minutes|[KMG]B))?)';

function stepsTurned(sentence: string): readonly string[] {
  const steps = [
    new RegExp(`(from )${THING}( to )${THING}`),
    new RegExp(`()${THING}( instead of )${THING}`),
    new RegExp(`()${THING}( replaces )${THING}`),
    new RegExp(`()${THING}(, up from )${THING}`),
    new RegExp(`()${THING}(, down from )${THING}`),
    new RegExp(`()${THING}( is (?:now called|renamed to) )${THING}`),
  ];
  return steps.map((step) => sentence.replace(step, '$1$4$3$2')).filter((text) => text !== sentence);
}

/** The subject of another change in its place; and, as models mix up indices, a sentence that is all of another change. */
function otherSubjects(sentence: string, told: Told, others: readonly Told[]): readonly string[] {
  const foreign = others.filter((other) => !wholeText(told).includes(other.subject.toLowerCase()));
  const other = foreign[sentence.length % Math.max(1, foreign.length)];
  if (other === undefined) return [];
  const at = sentence.toLowerCase().indexOf(told.subject.toLowerCase());
  const swapped = at < 0 ? [] : [sentence.slice(0, at) + other.subject + sentence.slice(at + told.subject.length)];
  return [...swapped, other.sentences[0] ?? ''];
}

function textOf({ evidence, sentences }: Told): string {
  return [evidence.title, evidence.body ?? '', evidence.breaking ?? '', ...sentences].join('\n');
}

function wholeText(told: Told): string {
  return `${textOf(told)}\n${told.evidence.area ?? ''}`.toLowerCase();
}

function bare(fact: string): string {
  return fact.toLowerCase().replace(/^v(?=\d)|`/g, '');
}
