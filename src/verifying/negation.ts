/** A `not` too many or too few, as far as rules can tell. Pure. */
import { AGAIN, NOT } from './opposites.ts';
import { isOneWord, stemOf } from './words.ts';

/** A text and its words, as `phrasesOf` has them. `coded`: those of names in code alone. */
export type Read = { readonly text: string; readonly words: readonly string[]; readonly coded: ReadonlySet<string> };

/** What a change tells. `all`: title, body and what breaks. */
export type Told = { readonly title: Read; readonly type: string | null; readonly all: () => Read };

/** The change mends something: its words may tell of what was wrong. */
export const MENDS =
  /\b(?:fix(?:es|ed)?|bugs?|regressions?|incorrect(?:ly)?|wrong(?:ly)?|properly|correctly|should|issues?|fail(?:s|ed|ing|ures?)?|errors?|broken|prevent(?:s|ing)?|avoid(?:s|ing)?|missing|revert)\b/i;
/** Titles that say what is not, or not always: a `not` may follow from them. */
const NEGATIVE =
  /\b(?:not|no|never|without|only|unless|until|instead|rather|less|fewer|\w+n't|(?:drop|remov|stop|skip|avoid|prevent|disabl|ignor|exclud|hid|mask|omit|den[yi]|reject|refus|forbid|laz[yi]|reduc|split|replac|deprecat|limit|renam|mov|switch|migrat)\w*)\b/i;
/** Titles that begin so keep something off. */
const DENIES = /^(?:block|disallow|prohibit|ban|restrict|require|enforce)s?\b/i;
/** What moves a limit leaves something behind it. */
const THRESHOLD = /\b(?:threshold|minimum|limit|requir\w*|bump\w*|rais\w*|at least)\b/i;
/** What is done in some cases is not done in others. */
const ONLY_THEN =
  /\b(?:only|unless|until|except|laz\w+|demand|needed|(?:last|latest|first|newest) (?:\d+|two|three|four|five|six|seven|ten)|up to|at most)\b/i;

/**
 * A `not` before a word that the title says without one, and the evidence never with one. In a title that mends something or says what is
 * not, that goes for its first word alone: what the change does. Where nothing in the evidence is negative, any plain `not` counts.
 */
export function negated(text: Read, { title, type, all }: Told): readonly string[] {
  const claimed = turnedStems(text.words);
  if (claimed.length === 0) return [];
  const isPlain =
    type !== 'fix' && !MENDS.test(title.text) && !NEGATIVE.test(title.text) && !ONLY_THEN.test(title.text) && !DENIES.test(title.text);
  const first = isSymptom(title, type) ? [] : title.words.slice(0, 1);
  const told = isPlain ? mainOf(title.words) : ONLY_THEN.test(title.text) ? [] : first;
  const stems = told.flatMap((word) => stemOf(word) ?? []);
  const elsewhere = [...turnedStems(all().words).map(([stem]) => stem), ...all().words.flatMap(unStem)];
  const nothingNegative = isPlain && !MENDS.test(all().text) && !NEGATIVE.test(all().text);
  return claimed
    .filter(([stem, word]) => {
      const isOf = (one: string) => isOneWord(one, stem);
      if (/^no longer/.test(word) && THRESHOLD.test(title.text)) return false;
      return !elsewhere.some(isOf) && (stems.some(isOf) || (nothingNegative && isPlainNot(word, text.text)));
    })
    .map(([, word]) => word);
}

/** What a title does, up to the case in which it does it. */
function mainOf(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word) => /^(?:before|after|when|if|while|until|unless)$/.test(word));
  return end < 0 ? words : words.slice(0, end);
}

/** `Panic while clearing`, `Removing this removes that`: a fix that is titled by what was wrong. */
function isSymptom({ words }: Read, type: string | null): boolean {
  if (/^[a-z]{2,}ing$/.test(words[0] ?? '')) return true;
  return (
    type === 'fix' &&
    /^(?:panic|crash|error|exception|fail|failure|hang|freeze|deadlock|leak|overflow|regression|flicker|stall|infinite)(?:s|es|ed|ing)?$/.test(
      words[0] ?? '',
    )
  );
}

/** `is not`, `cannot`; `no longer` and `not … any more` may follow from what is new, and `, not` tells a contrast. */
function isPlainNot(word: string, text: string): boolean {
  if (!/^(?:not|cannot|\w+n't) /.test(word) || /\bany ?(?:more|longer)\b/i.test(text)) return false;
  return /\b(?:is|are|does|do|will|be) not\b|\bcannot\b|n't\b/i.test(text);
}

/** `supported` of `unsupported`. */
function unStem(word: string): readonly string[] {
  const stem = /^(?:un|non-?)[a-z]{4}/.test(word) ? stemOf(word.replace(/^(?:un|non-?)/, '')) : null;
  return stem === null ? [] : [stem];
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ...[['sent', 'send'] as const, ['built', 'build'] as const, ['kept', 'keep'] as const, ['written', 'write'] as const],
  ...[['thrown', 'throw'] as const, ['lost', 'lose'] as const, ['taken', 'take'] as const, ['held', 'hold'] as const],
]);
const DOES = /^(?:do|does|should|must|will)$/;

/** `stop retrying`. */
function stoppedStems([first = '', second = '']: readonly string[]): readonly (readonly [string, string])[] {
  const stem = /^stop(?:s|ped)?$/.test(first) && second.endsWith('ing') ? stemOf(second) : null;
  return stem === null ? [] : [[stem, second]];
}

/** A title that begins so tells what is wrong. */
const CANNOT = /^(?:cannot|(?!don)\w+n['’]t)$/;
/** A `not` in other words. */
const KEEPS_OUT = /\b(?:out of|free (?:of|from)|away from|clear of|alone|untouched|as (?:it|they) (?:is|are|was|were))\b/i;

/** What the title says is not done any more, told as if it were. */
export function undone({ text, words }: Read, { title }: Told): readonly string[] {
  const [first = ''] = title.words.slice(DOES.test(title.words[0] ?? '') ? 1 : 0);
  // In another place a `not` may tell of what was wrong.
  const stems = new Map(NOT.test(first) && !CANNOT.test(first) ? [...turnedStems(title.words), ...stoppedStems(title.words)] : []);
  if (stems.size === 0 || NEGATIVE.test(text) || KEEPS_OUT.test(text) || /^fix/i.test(text) || words.some((word) => NOT.test(word)))
    return [];
  return words.filter((word, at) => {
    const stem = stemOf(IRREGULAR.get(word) ?? word);
    return (
      stem !== null &&
      [...stems.keys()].some((one) => isOneWord(one, stem)) &&
      !/^(?:what|how|which|why|whether|where)$/.test(words[at + 1] ?? '')
    );
  });
}

/** A `not` behind these tells a case, or what goes with a `not` of its own. */
const IN_CLAUSE = /^(?:where|if|unless|whether|without|who|whoever|whose)$/;
const CLAUSE = 6;
/** A `not` with an `until` so close behind is one for a time. */
export const UNTIL_WITHIN = 5;

/** Verbs behind a plain `not`, `no longer`, `cannot`: their stems, and how they are said. */
function turnedStems(words: readonly string[]): readonly (readonly [string, string])[] {
  return words.flatMap((word, at) => {
    if (!/^(?:not|never|cannot|no-longer|\w+n't|don’t|doesn’t|isn’t)$/.test(word)) return [];
    const behind = words.slice(at + 1, at + 9);
    if (words.slice(Math.max(0, at - CLAUSE), at).some((one) => IN_CLAUSE.test(one))) return [];
    if (
      behind.some((one) => AGAIN.test(one)) ||
      behind.slice(0, UNTIL_WITHIN).includes('until') ||
      words.slice(at + 2, at + 6).includes('but')
    )
      return [];
    const next = words.slice(at + 1, at + 3).find((one) => !/^(?:be|been|being|is|are|only|any|the|a|an)$/.test(one)) ?? '';
    const stem = stemOf(next);
    return stem === null ? [] : [[stem, `${word.replace('-', ' ')} ${next}`] as const];
  });
}

/** Defects, as a text states them. */
const DEFECT =
  /\b(crash|panic|leak|hang|deadlock|fail|throw|break|lose|ignore|freeze|flicker|stall|kill|deviate|trip)(?:es|s)\b|(?<=(?<!['’]|\b(?:of|the|a|an|this|its))[\p{L}\d]{2}s )(hang|fail|break|crash|panic|stall|freeze|trip)\b(?! (?:in|on|at|is|are)\b)|\b(?:is|are|gets?|goes|gets? the|gets? a) (wrong|missing|missed|lost|broken|left out|incorrect|stuck|corrupt(?:ed)?|mangled)\b/iu;
/** What stands behind these is a case, and no statement. */
const IN_CASE = /\b(?:when|if|where|that|which|while|who|of)\b/i;
const REMEDY =
  /\b(?:fix\w*|not|no|never|none|nothing|nobody|neither|hardly|cannot|\w+n't|any ?more|now|instead|correct\w*|right|prevent\w*|avoid\w*|resolv\w*|mend\w*|before|previous\w*|used to|was|were|had|could|made|caused|without|again|longer|clos\w*|once|regression|stop\w*|unless|if|until|warn\w*|report\w*|error)\b/i;

/** Titles of changes that make something fail on purpose, or say so. */
const STRICT =
  /\b(?:fail|throw|error|err|reject|refuse|den(?:y|ies)|forbid|disallow|abort|exit|warn|report|detect|diagnos|validat|check|require|strict|return|respond|mark|flag|lint|panic|ignor|skip|stop|drop|remov|disabl|revert|only)\w*/i;

/** The defect that a fix mends, told as if it were what the change brings. */
export function stillBad({ text }: Read, { title, type }: Told): readonly string[] {
  const match = DEFECT.exec(text);
  const isMended = type === 'fix' || /\bfix(?:es|ed)?\b/i.test(title.text);
  const brings = /^(?:allow|accept|support|handle)s?$/.test(title.words[0] ?? '');
  if (match === null || !(isMended || brings) || REMEDY.test(text)) return [];
  const [found, one, other, state] = match;
  if (IN_CASE.test(text.slice(0, match.index).replace(state === undefined ? '' : /\bof\b/g, ''))) return [];
  const stem = stemOf(one ?? other ?? state ?? '');
  if (title.words.some((word) => stemOf(word) === stem)) return [found];
  return STRICT.test(title.text) ? [] : [found];
}
