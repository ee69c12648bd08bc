/** Holds a text in another language against the verified text that it was written from: the same exact names, numbers and code, and no others. */
import type { Doubt } from '../domain.ts';
import { otherThan } from './check.ts';
import { foreignWords, undisguised } from './disguise.ts';
import { type Fact, factsOf } from './facts.ts';
import { isInLatin, isOtherLanguage } from './language.ts';
import { withEnglishNumbers } from './localised-numbers.ts';
import { hasNumber, type Quantities, quantitiesIn } from './quantities.ts';

/** Words that each language has of its own. */
const TRANSLATED =
  /^(?:english|german|french|spanish|portuguese|italian|dutch|polish|russian|ukrainian|turkish|arabic|hebrew|japanese|chinese|korean|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|european?|american?|internet|web|unix epoch)$/i;

/** What the program fills in later: not a word of any language. */
const PLACEHOLDER = /\{(?:changes|features|fixes|breaking|summary)\}/g;

/** Words that a program shows, and that are translated with it. */
const SHOWN =
  /^(?:about|account|advanced|appearance|apply|back|browse|cancel|close|continue|copy|create|dashboard|delete|details|done|download|downloads|edit|editor|export|file|files|filter|filters|forward|general|help|history|home|import|inbox|insert|language|languages|login|logout|menu|next|notifications|open|options|overview|page|paste|preferences|preview|previous|print|privacy|profile|profiles|project|projects|quit|redo|remove|rename|reports?|reset|save|search|security|select|send|settings|share|sidebar|start|statusbar|submit|tab|theme|themes|toolbar|tools|undo|upload|user|users|view|window)$/i;
/** A way through menus: `Settings > Appearance`. */
const WAY = /(?:\p{Lu}[\p{L}\d]{0,40} ){0,2}\p{Lu}[\p{L}\d]{0,40}(?: ?[>›→] ?\p{Lu}[\p{L}\d]{0,40}(?: \p{Lu}[\p{L}\d]{0,40}){0,2}){1,5}/gu;
/** What is quoted in the way of the language. */
const QUOTED =
  /"([^"]{1,40})"|“([^“”]{1,40})”|„([^„“”]{1,40})[“”]|«\s?([^«»]{1,40}?)\s?»|»([^«»]{1,40})«|「([^「」]{1,40})」|『([^『』]{1,40})』/g;
/** A label of one to three words with a capital; anything else that is quoted is a message, and stays. */
const LABEL = /^\p{Lu}[\p{L}]*(?: [\p{L}]+){0,2}$/u;

/** Two plain words with a slash between them are prose: `read/write`. */
const PROSE = /^[\p{L}-]+(?:\/[\p{L}-]+)?$/u;

/**
 * What the text lacks of its source, and what it says beyond it. Empty: nothing speaks against it.
 * `names`: those of the project and its glossary, which stay as they are.
 */
export function doubtsInLocalised(source: string, text: string, language: string, names: readonly string[]): readonly Doubt[] {
  const before = plain(source);
  const figures = quantitiesIn(before);
  const after = withEnglishNumbers(plain(text), figures, language);
  const doubts = [
    ...lost(before, after, quantitiesIn(after)),
    ...names
      .filter((name) => isNamed(name, source) && !text.toLowerCase().includes(name.toLowerCase()))
      .map((found) => ({ kind: 'name', found })),
    ...added(before, after, figures),
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

function lost(source: string, text: string, figures: Quantities): readonly Doubt[] {
  const ways = text.search(WAY) >= 0 ? source.replace(WAY, ' ') : source;
  const facts = [...exactFacts(source), ...namesOf(ways)];
  return facts
    .filter((fact) => !keeps(fact, text, figures) && !isTranslatedLabel(fact, source, text))
    .map(({ kind, text: found }) => ({ kind, found }));
}

function added(source: string, text: string, figures: Quantities): readonly Doubt[] {
  return exactFacts(text)
    .filter((fact) => !keeps(fact, source, figures) && !keeps(withoutTail(fact), source, figures) && !isTranslatedLabel(fact, text, source))
    .map(({ kind, text: found }) => ({ kind, found }));
}

/** `--config-Option`, `24/7-Modus`: a noun behind a hyphen belongs to the language. */
function withoutTail({ kind, text }: Fact): Fact {
  const hasTail = kind === 'path' || kind === 'flag' || kind === 'identifier';
  return { kind, text: hasTail ? text.replace(/(?<=[^-])-\p{Lu}\p{Ll}+$/u, '') : text };
}

/** A label between quotes that the other text has in other words: as many of them are left there. */
function isTranslatedLabel({ kind, text: found }: Fact, text: string, other: string): boolean {
  if (kind !== 'quote' || !LABEL.test(found.slice(1, -1))) return false;
  const [own, others] = [quotedIn(text), quotedIn(other)];
  const [gone, come] = [own.filter((label) => !other.includes(label)), others.filter((label) => !text.includes(label))];
  return gone.length === come.length && [...gone, ...come].every((label) => LABEL.test(label));
}

function quotedIn(text: string): readonly string[] {
  return [...text.matchAll(QUOTED)].map(([, ...labels]) => labels.find((label) => label !== undefined) ?? '');
}

function exactFacts(text: string): readonly Fact[] {
  return factsOf(text, { english: false }).filter(({ kind, text: found }) => kind !== 'path' || !PROSE.test(found));
}

/** Capitalised words of an English text; a title in capitals tells no names. */
function namesOf(source: string): readonly Fact[] {
  const words = source.replace(/`[^`]*`/g, ' ').match(/\p{L}[\p{L}\d]+/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word));
  if (capital.length * 2 > words.length) return [];
  return factsOf(source, { english: true }).filter(({ kind, text }) => kind === 'name' && !TRANSLATED.test(text) && !SHOWN.test(text));
}

/** `figures`: those of the other text. */
function keeps({ kind, text }: Fact, other: string, figures: Quantities): boolean {
  switch (kind) {
    case 'number':
      return hasNumber(text, figures);
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
