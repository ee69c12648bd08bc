/** Holds a text against the evidence of just the changes that it stands for. What is not checked stands in docs/verification.md. */
import type { Doubt } from '../domain.ts';
import { isFormOf, isInitials, isSpelledInitials, unqualified } from './close-names.ts';
import { isCounted } from './counts.ts';
import { sharesDegree } from './degrees.ts';
import { againstDirection } from './direction.ts';
import { foreignWords, undisguised } from './disguise.ts';
import { hasCode, hasIdentifier, hasPath } from './exact-names.ts';
import { type Fact, factsOf, TAKEN } from './facts.ts';
import { type Grounds, hasWord, isKind, standsIn } from './grounds.ts';
import { isInLatin, isOtherLanguage } from './language.ts';
import { FACTOR_WORDS, hasFactor, hasNumber, OFTEN } from './quantities.ts';
import { isOfAnother } from './subject.ts';
import { vagueIn } from './vague.ts';

/** What the text says and the grounds do not. Empty: nothing speaks against it. */
export function doubtsIn(written: string, grounds: Grounds, language: string): readonly Doubt[] {
  const text = undisguised(written);
  const english = /^en\b/i.test(language);
  const doubts: Doubt[] = factsOf(text, { english })
    .filter((fact) => !isGrounded(fact, grounds) && !isInItsPlace(fact, text, grounds, english))
    .map(({ kind, text: found }) => ({ kind, found }));
  if (english && doubts.length === 0) doubts.push(...againstMeaning(text, grounds));
  if (isInLatin(language)) doubts.push(...strangeWords(text, grounds));
  if (isOtherLanguage(text, language)) doubts.push(otherThan(language));
  return doubts.filter((doubt, at) => doubts.findIndex((other) => other.kind === doubt.kind && other.found === doubt.found) === at);
}

/** What the words beside it ground: a number that can be counted, a version, a name of two words. */
function isInItsPlace({ kind, text: claim }: Fact, text: string, grounds: Grounds, english: boolean): boolean {
  if (kind === 'number') return isLedUpTo(claim, text, grounds) || (english && isCounted(claim, text, grounds.evidence));
  if (kind === 'degree' && isOfAllThose(claim, text, grounds)) return true;
  if ((kind === 'name' || kind === 'degree') && isSpelledInitials(claim, text, grounds.said)) return true;
  return kind === 'name' && isWithNeighbour(claim, text, grounds);
}

/** `all fields` of "the fields": who says which ones means each of them. */
function isOfAllThose(claim: string, text: string, grounds: Grounds): boolean {
  if (!/^(?:all|every|any)$/i.test(claim)) return false;
  const said = [...text.matchAll(new RegExp(`(?<![\\w-])${claim}(?: of)?(?: the)? ((?:[\\w-]{1,40} ){0,2}[\\w-]{1,40})`, 'gi'))];
  const nouns = said.flatMap(([, words = '']) => words.toLowerCase().split(' '));
  return nouns.some(
    (noun) => noun.length > 3 && new RegExp(`\\bthe (?:[\\w-]{1,40} )?${noun.replace(/s$/, '')}s\\b`, 'i').test(grounds.said),
  );
}

/** `1.0.0` of `1.0.0-rc.3`, in a text that says it is none yet. */
function isLedUpTo(claim: string, text: string, grounds: Grounds): boolean {
  return PRE_RELEASE.test(text) && new RegExp(`(?<![\\w.])v?${escaped(claim.replace(/^v/, ''))}-[a-z]`, 'i').test(grounds.text);
}

/** `VS Code` of `vscode`; `CLI shortcuts` of "shortcuts": a kind that is said of a thing there. */
function isWithNeighbour(name: string, text: string, grounds: Grounds): boolean {
  const beside = [...text.matchAll(new RegExp(`(?:([\\p{L}\\d]{1,40}) )?(?<![\\p{L}\\d])${name}(?: ([\\p{L}\\d]{1,40}))?`, 'gu'))].slice(
    0,
    10,
  );
  const words = grounds.words();
  return (
    beside.length > 0 &&
    beside.every(([, before = '', after = '']) => {
      const isJoined = [`${name}${after}`, `${before}${name}`].some((one) => one !== name && words.has(one.toLowerCase()));
      return isJoined || (isKind(name) && /^\p{Ll}{4}/u.test(after) && words.has(after.toLowerCase()));
    })
  );
}

const PRE_RELEASE = /\b(?:alpha|beta|rc|candidate|preview|pre-?release|nightly|canary)\b/i;

function escaped(text: string): string {
  return text.replace(/[^\p{L}\d\s]/gu, '\\$&');
}

/** What speaks against a text that is written in another language than asked for. */
export function otherThan(language: string): Doubt {
  return { kind: 'language', found: `another language than ${language}` };
}

/** In a language of Latin letters: words of another script, and look-alikes, that the evidence does not have. */
function strangeWords(text: string, grounds: Grounds): readonly Doubt[] {
  const words = foreignWords(text).filter((word) => !grounds.lower().includes(word.toLowerCase()));
  return words.map((found) => ({ kind: 'letters', found }));
}

/** As far as it goes by rules: a text that turns its change around, or is of another one. */
function againstMeaning(text: string, grounds: Grounds): readonly Doubt[] {
  const turned = againstDirection(text, grounds.evidence).map((found) => ({ kind: 'direction', found }));
  const titles = grounds.evidence.map(({ title }) => title);
  const vague = vagueIn(text, titles);
  return [
    ...turned,
    ...(isOfAnother(text, grounds.lower()) ? [{ kind: 'subject', found: text.slice(0, 80) }] : []),
    ...(vague === null ? [] : [{ kind: 'vague', found: vague }]),
  ];
}

function isGrounded({ kind, text }: Fact, grounds: Grounds): boolean {
  switch (kind) {
    case 'markup':
    case 'reference':
      return false;
    case 'url':
      return standsIn(grounds.lower(), text.toLowerCase().replace(/[.,;:!?'"]+$/, ''));
    case 'handle':
    case 'flag':
    case 'error':
      return standsIn(grounds.lower(), text.toLowerCase());
    case 'variable':
      return standsIn(grounds.text, text.replace(/[^\w]/g, ''));
    case 'quote':
      return text
        .toLowerCase()
        .replace(/^["“]|[.,]?["”]$/g, '')
        .split(TAKEN)
        .every((part) => grounds.lower().replace(/\s+/g, ' ').includes(part.replace(/\s+/g, ' ')) || isOfWords(part, grounds));
    case 'path':
      return hasPath(text.replace(/\.+$/, ''), grounds);
    case 'identifier':
      return hasIdentifier(unqualified(text.replace(/\(\)$/, '')), grounds);
    case 'code':
      return hasCode(text.replace(/^`+|`+$/g, '').trim(), grounds);
    case 'number':
      return hasNumber(text, grounds.quantities());
    case 'degree':
      if (isFactor(text)) return hasFactor(text, grounds.quantities()) || (/^(?:twice|doubl\w+)$/i.test(text) && AGAIN.test(grounds.said));
      return sharesDegree(text, grounds.said);
    case 'name':
      return (
        hasWord(text.toLowerCase(), grounds) ||
        isPartOfName(text, grounds.text) ||
        isInitials(text, grounds.said) ||
        isFormOf(text, grounds.words())
      );
  }
}

/** `twice` tells how often, too, and `doubles` what is there a second time. */
const AGAIN =
  /\b(?:again|(?:de-?)?dup\w*|doubl\w*|concurrent\w*|repeat\w*|redundan\w*|multiple times|several times|more than once|re-\w+|already|stabl[ey]|idempoten\w*)\b/i;

function isFactor(text: string): boolean {
  return [OFTEN, ...FACTOR_WORDS].some((pattern) => text.replace(pattern, '') === '');
}

/** Words between quotes that may be a thing's name; more of them are somebody's words. */
const LONGEST_QUOTE = 6;

/** The words between quotes, each in any form: how a thing that the evidence writes as one name is said (`remove_dbg`). */
function isOfWords(quoted: string, grounds: Grounds): boolean {
  const words = quoted.match(/[\p{L}\d]+/gu) ?? [];
  return words.length > 1 && words.length <= LONGEST_QUOTE && words.every((word) => hasWord(word, grounds));
}

/** `City` of `QwikCity`: a name in one word may be written in two. */
function isPartOfName(name: string, text: string): boolean {
  return name.length > 3 && text.includes(name) && new RegExp(`[\\p{Ll}]${name}(?!\\p{Ll})`, 'u').test(text);
}
