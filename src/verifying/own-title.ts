/** A text beside the title of its change: the same words, the same words without where they hold, or the other end of them. Pure. */
import { MENDS, type Read, type Told } from './negation.ts';
import { isOneWord, stemOf } from './words.ts';

/** What a title begins with before it says what it is about: `Fix:`, `Resolve #35 -`. */
const HEAD = /^(?:fix(?:es|ed)?|close[sd]?|resolve[sd]?|bugs?|bugfix|issue|feat|perf|chore|refactor|docs|\d+)$/;

/** True when the text is the title, or its end behind a head. What a change says of itself turns nothing around. */
export function isOwnTitle(text: Read, { title }: Told): boolean {
  const [said, own] = [bare(text.words), bare(title.words)];
  const skipped = own.length - said.length;
  if (said.length === 0 || skipped < 0 || !said.every((word, at) => word === own[skipped + at])) return false;
  return own.slice(0, skipped).every((word) => HEAD.test(word));
}

function bare(words: readonly string[]): readonly string[] {
  return words.filter((word) => !/^(?:the|an?)$/.test(word));
}

const COMES = /^(?:add|support|allow|accept|enable|introduce|implement)(?:s|ed)?$/;
const GOES = /^(?:drop|remove|delete|disable|reject|forbid)(?:s|d|ped|ed)?$/;

/** What is not all that the title says, or more. */
const HEDGED = /\b(?:not|no|only|instead|without|rather|longer|gone|removed|dropped|ends|with|by|via|using|when|if|to)\b/i;

/**
 * What the title brings told as taken away, or the other way round: each in its first word, about all that the title names.
 * Silent where a word of the evidence goes the text's way.
 */
export function opposed(text: Read, { title, all }: Told): readonly string[] {
  const [said = '', ...rest] = text.words;
  const [told = '', ...named] = title.words;
  const way = [COMES, GOES].find((one) => one.test(said));
  const other = way === COMES ? GOES : COMES;
  if (way === undefined || !other.test(told) || MENDS.test(title.text)) return [];
  if (HEDGED.test(text.text) || all().words.some((word) => way.test(word))) return [];
  const [about, object] = [rootsOf(rest), rootsOf(named)];
  const isSameObject = isOneWord(about[0] ?? '', object[0] ?? '') && object.every((word) => about.some((one) => isOneWord(one, word)));
  return isSameObject ? [said] : [];
}

/** Roots of the words that say something, and figures. */
function rootsOf(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => stemOf(word) ?? (/\d/.test(word) ? [word] : []));
}

function rootOf(word: string): string {
  return stemOf(word) ?? word;
}

const GRANTS = /^(?:allow|accept|permit|enable|disable|skip|ignore|bypass|reject|forbid|require|trust)s?$/;
/** Where something holds, at the end of a title, and words that say so. */
const SCOPES: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:in|during|for) (?:the )?dev(?:elopment)?(?: (?:mode|builds?|servers?|environments?))?$/i, /dev|local/i],
  [/\b(?:in|during|for) (?:the )?tests?(?:ing)?(?: (?:mode|environments?))?$/i, /test/i],
  [/\b(?:in|during|for) (?:the )?debug(?:ging)?(?: (?:mode|builds?))?$/i, /debug/i],
  [/\b(?:in|on|for) (?:the )?(?:staging|preview)(?: (?:mode|builds?|environments?))?$/i, /staging|preview/i],
  [/\b(?:in|on|for) (?:the )?prod(?:uction)?(?: (?:mode|builds?|environments?))?$/i, /prod|live|deploy/i],
];

/** What is allowed, or refused, in one place only, told without it. Silent where the text has more than the title's own words. */
export function againstScope({ text, words }: Read, { title, type }: Told): readonly string[] {
  const [first = ''] = title.words;
  if (!GRANTS.test(first) || type === 'fix') return [];
  const scope = SCOPES.find(([ends]) => ends.test(title.text.trim()));
  if (scope === undefined || scope[1].test(text)) return [];
  const known = new Set(title.words.map(rootOf));
  const isShortened = words.every((word) => stemOf(word) === null || known.has(rootOf(word)));
  return isShortened ? [`without "${scope[0].exec(title.text.trim())?.[0] ?? ''}"`] : [];
}
