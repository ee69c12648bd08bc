/** What a line may be about, as far as its form tells in English: names in code, and nouns with what stands before them. */
import { isPlainAction } from './actions.ts';
import { type Phrase, phrasesOf, type Role, type Token } from './phrases.ts';
import { ABSTRACT, ANY, BEFORE, TOLD } from './plain-words.ts';

/** `name`: small and in the singular, to know it again; `shown`: as the line writes it. The more `weight`, the more the line is about it. */
export type Subject = { readonly name: string; readonly shown: string; readonly weight: number; readonly isCode: boolean };

const WEIGHTS: Readonly<Record<Role, number>> = { object: 40, given: 47, means: 32, where: 43, about: 30, with: 20, aside: 16 };
/** What nobody says anything of but where it is, or what it is not: then the line is about that. */
const BEHIND_NOTHING = 12;
/** Several words say more than one. */
const PAIR = 4;
/** Several plain words say less. */
const VAGUE = 6;
/** Words and characters of a name. */
const WORDS = 3;
const LONGEST = 40;
/** Names of more than a word: others stand for many things. */
const CODE_NAME = /^(?:--[a-z][\w-]*|[@$]?[A-Za-z_][\w$-]*(?:(?:\.|::|\/)[\w$*-]+)*)(?=$|[<(!=:])!?/;
/** One plain word in code names less, and words of languages name nothing. */
const PLAIN = /^[A-Z]?[a-z]+$/;
const LANGUAGE: ReadonlySet<string> = new Set(
  (
    'true false null undefined none some self super this any foo bar for if else while match let const var fn func function class struct enum impl ' +
    'trait new return async await import export from use type interface of in as is static public private void option result ok err error into ' +
    'string vec box object array promise map set int bool number with do try catch throw yield where dyn mut pub ref move extends def lambda not and or'
  ).split(' '),
);
/** What a name in code has more where a line says what belongs to it, and less where it is a plain word. */
const STRONG = 6;
const OWNED = 15;
const WEAK = -14;
/** One word that says whose it is right behind it, as `display of ...`: that is what the line is about. */
const PART_OF = -14;

/** The best first. A name in code is shown without its marks. */
export function subjectsOf(text: string, project: string): readonly Subject[] {
  const around: Around = { project, first: text.split(' ', 1)[0] ?? '' };
  const found: Subject[] = [];
  let isBehindNothing = false;
  for (const phrase of phrasesOf(text)) {
    const { role } = phrase;
    const own = subjectsIn(phrase, around);
    const extra = isBehindNothing && role !== 'with' && role !== 'aside' ? BEHIND_NOTHING : 0;
    const owned = role === 'about' ? OWNED - STRONG : 0;
    for (const subject of own) {
      const { name, shown, weight, isCode } = subject;
      const more = WEIGHTS[role] + (isCode && weight === STRONG ? owned : extra) + partOf(subject, phrase);
      found.push({ name, shown, weight: weight + more, isCode });
    }
    isBehindNothing = own.length === 0;
  }
  return found.length < 2 ? found : unique(found).sort((a, b) => b.weight - a.weight);
}

/** One word of the means, or one whose share is told behind it. */
function partOf({ shown, isCode }: Subject, { of, role }: Phrase): number {
  if (role === 'with' && !isCode && !shown.includes(' ')) return -VAGUE;
  return of && !isCode && !shown.includes(' ') ? PART_OF : 0;
}

/** `first`: the word that the line begins with. */
type Around = { readonly project: string; readonly first: string };

function subjectsIn({ tokens }: Phrase, around: Around): readonly Subject[] {
  const at = tokens.findLastIndex(({ isCode }) => isCode);
  const behind = nounOf(tokens.slice(at + 1), around, at >= 0);
  const code = at < 0 ? null : codeOf(tokens, around);
  if (behind === null) return code === null ? [] : [code];
  if (at < 0) return [behind];
  // `x` option: it is the option; `x` inlay hints: these are the hints.
  const noun = isVague(behind) ? { ...behind, weight: behind.weight - VAGUE - 2 } : behind;
  return code === null ? [noun] : [noun, { ...code, weight: code.weight - STRONG - 3 }];
}

/** Two words of which the first says little. */
function isVague({ name }: Subject): boolean {
  const words = name.split(' ');
  return words.length === 2 && ANY.has(singular(words[0] ?? ''));
}

/** The first name of the phrase. */
function codeOf(tokens: readonly Token[], { project }: Around): Subject | null {
  for (const { text, isCode } of tokens) {
    if (!isCode) continue;
    const [name = ''] = CODE_NAME.exec(text) ?? [];
    if (name.length < 3 || name.length > LONGEST || name.toLowerCase() === project || LANGUAGE.has(name.replace('!', '').toLowerCase()))
      continue;
    return { name: name.toLowerCase(), shown: name, weight: PLAIN.test(name) ? WEAK : STRONG, isCode: true };
  }
  return null;
}

/** The noun at the end of the words, with those before it that belong to its name. */
function nounOf(tokens: readonly Token[], { project, first }: Around, isBehindCode: boolean): Subject | null {
  const words = tokens.slice(0, tokens.findLastIndex(({ lower }) => !isTold(lower) && !isQuality(lower)) + 1);
  const from = words.findLastIndex(({ lower }) => isBefore(lower)) + 1;
  const name = words.slice(from).filter(({ lower }) => lower !== project);
  // Of a long one its beginning says which thing it is, of a very long one the end.
  const kept = name.length > WORDS + 1 ? name.slice(-2) : name.slice(0, WORDS);
  const last = kept.at(-1);
  const head = singular(last?.lower ?? '');
  if (last === undefined || head.length < 2) return null;
  const isAny = ANY.has(head);
  if ((kept.length === 1 && (isAny || isBehindCode || !isOwn(last))) || ABSTRACT.has(head)) return null;
  const isPlain = kept.length > 1 && kept.every(({ lower }) => ANY.has(singular(lower)));
  const shown = kept.map(({ text }, at) => small(text, at === 0 && first === text)).join(' ');
  if (shown.length > LONGEST) return null;
  return {
    name: [...kept.slice(0, -1).map(({ lower }) => lower), head].join(' '),
    shown,
    weight: (kept.length > 1 ? PAIR : 0) - (isAny ? 2 : 0) - (isPlain ? VAGUE : 0),
    isCode: false,
  };
}

/** Said of a thing, not the end of its name; a gerund alone may be a thing. */
function isTold(lower: string): boolean {
  return TOLD.has(singular(lower));
}

const HOW = /(?:able|ible|ful|less|ous|ly|sensitive)$/;
const QUALITIES: ReadonlySet<string> = new Set(
  'dynamic static async optional lazy private public global local native virtual consistent correct compatible'.split(' '),
);

/** How it is. */
function isQuality(lower: string): boolean {
  return BEFORE.has(lower) || QUALITIES.has(lower) || HOW.test(lower);
}

const OWNER = /^non-|['’]s$/;
const DONE = /(?:[^e]ed|ly)$/;

function isBefore(lower: string): boolean {
  return BEFORE.has(lower) || (DONE.test(lower) && lower.length > 3) || OWNER.test(lower);
}

const CAPITALS = /^[A-Z][A-Z0-9]+s?$/;
const GERUND = /(?:^re|[a-z]{3})ing$/;
const NO_NOUN = /(?:ed|ly|able|ible|ive|ful|less|ous|ic|al)$/;
/** Gerunds that are no part of a program. */
const NO_THING: ReadonlySet<string> = new Set(
  (
    'handling using being having working trying running doing making checking processing changing adding setting getting going taking giving calling ' +
    'passing missing existing starting stopping opening closing building updating removing creating during including following resulting remaining ' +
    'string thing warning something nothing'
  ).split(' '),
);

/** One word that names a thing by itself. */
function isOwn({ text, lower }: Token): boolean {
  if (CAPITALS.test(text)) return true;
  if (GERUND.test(lower)) return !NO_THING.has(lower);
  return lower.length > 2 && !isPlainAction(lower) && !NO_NOUN.test(lower);
}

const CAPITALISED = /^[A-Z][a-z]+(?:[-/][a-z]+)*$/;

/** A word that only begins a line or a title with a capital loses it. */
function small(word: string, isFirst: boolean): string {
  return isFirst && CAPITALISED.test(word) ? word.toLowerCase() : word;
}

function unique(found: readonly Subject[]): Subject[] {
  const byName = new Map<string, Subject>();
  for (const subject of found) {
    const known = byName.get(subject.name);
    if (known === undefined || known.weight < subject.weight) byName.set(subject.name, subject);
  }
  return [...byName.values()];
}

const SINGULAR = /(?:ss|us|is)$/;
const PLURAL = /(?<=(?:x|ch|sh|ss))es$|s$/;

export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || SINGULAR.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(PLURAL, '');
}
