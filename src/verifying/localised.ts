/** Holds a text in another language against the verified text that it was written from: the same exact names, numbers and code, and no others. */
import type { Doubt } from '../domain.ts';
import { otherThan } from './check.ts';
import { foreignWords, undisguised } from './disguise.ts';
import { type Fact, factsOf } from './facts.ts';
import { isInLatin, isOtherLanguage } from './language.ts';
import { hasNumber, quantitiesIn } from './quantities.ts';

/** Words that each language has of its own. */
const TRANSLATED =
  /^(?:english|german|french|spanish|portuguese|italian|dutch|polish|russian|ukrainian|turkish|arabic|hebrew|japanese|chinese|korean|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|european?|american?|internet|web|unix epoch)$/i;

/** What the program fills in later: not a word of any language. */
const PLACEHOLDER = /\{(?:changes|features|fixes|breaking|summary)\}/g;

/** Two plain words with a slash between them are prose: `read/write`. */
const PROSE = /^[\p{L}-]+(?:\/[\p{L}-]+)?$/u;

/**
 * What the text lacks of its source, and what it says beyond it. Empty: nothing speaks against it.
 * `names`: those of the project and its glossary, which stay as they are.
 */
export function doubtsInLocalised(source: string, text: string, language: string, names: readonly string[]): readonly Doubt[] {
  const [before, after] = [plain(source), plain(text)];
  const doubts = [
    ...lost(before, after),
    ...names
      .filter((name) => isNamed(name, source) && !text.toLowerCase().includes(name.toLowerCase()))
      .map((found) => ({ kind: 'name', found })),
    ...added(before, after),
    ...placeholders(source, text),
    ...(isInLatin(language) ? strangeWords(before, after) : []),
    ...(isOtherLanguage(text, language) ? [otherThan(language)] : []),
  ];
  return doubts.filter((doubt, at) => doubts.findIndex((other) => other.kind === doubt.kind && other.found === doubt.found) === at);
}

/** In Latin letters no translation has words of another script that its source has not. */
function strangeWords(source: string, text: string): readonly Doubt[] {
  const words = foreignWords(text).filter((word) => !source.toLowerCase().includes(word.toLowerCase()));
  return words.map((found) => ({ kind: 'letters', found }));
}

function lost(source: string, text: string): readonly Doubt[] {
  const facts = [...exactFacts(source), ...namesOf(source)];
  return facts.filter((fact) => !keeps(fact, text)).map(({ kind, text: found }) => ({ kind, found }));
}

function added(source: string, text: string): readonly Doubt[] {
  return exactFacts(text)
    .filter((fact) => !keeps(fact, source))
    .map(({ kind, text: found }) => ({ kind, found }));
}

function exactFacts(text: string): readonly Fact[] {
  return factsOf(text, { english: false }).filter(({ kind, text: found }) => kind !== 'path' || !PROSE.test(found));
}

/** Capitalised words of an English text; a title in capitals tells no names. */
function namesOf(source: string): readonly Fact[] {
  const words = source.replace(/`[^`]*`/g, ' ').match(/\p{L}[\p{L}\d]+/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word));
  if (capital.length * 2 > words.length) return [];
  return factsOf(source, { english: true }).filter(({ kind, text }) => kind === 'name' && !TRANSLATED.test(text));
}

function keeps({ kind, text }: Fact, other: string): boolean {
  switch (kind) {
    case 'number':
      return hasNumber(text, quantitiesIn(other));
    case 'quote':
      return other.includes(text.slice(1, -1).replace(/[.,]$/, ''));
    case 'code':
      return other.includes(text.replace(/^`+|`+$/g, '').trim());
    case 'name':
      return other.toLowerCase().includes(text.toLowerCase());
    default:
      return other.includes(text.replace(/[.,;:!?]+$/, ''));
  }
}

/** Each as often as before. */
function placeholders(source: string, text: string): readonly Doubt[] {
  const all = (whole: string): string => (whole.match(PLACEHOLDER) ?? []).sort().join(' ');
  return all(source) === all(text) ? [] : [{ kind: 'placeholder', found: all(source) || all(text) }];
}

/** As a word of its own: `vite` is not in `invite`. */
function isNamed(name: string, source: string): boolean {
  const [text, part] = [source.toLowerCase(), name.toLowerCase()];
  const isLetter = (character: string): boolean => /[\p{L}\d]/u.test(character);
  for (let at = part === '' ? -1 : text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + part.length))) return true;
  return false;
}

/** Without placeholders; a hyphen beside a letter that is not English begins no flag (`Menü-Eintrag`), and joiners between such letters are spelling. */
function plain(text: string): string {
  return undisguised(text)
    .replace(PLACEHOLDER, ' ')
    .replace(/(?<=[^\p{ASCII}])[\u200c\u200d](?=[^\p{ASCII}])/gu, '')
    .replace(/(?<=[^\p{ASCII}])-|-(?=[^\p{ASCII}])/gu, ' ');
}
