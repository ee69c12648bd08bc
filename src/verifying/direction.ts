/**
 * Texts that turn their change around, as far as rules can tell: what is switched on is not off, what goes from A to B does
 * not go from B to A. English alone. Silent wherever both could be meant: a fix tells of what was wrong, a body of what was before.
 */
import type { Evidence } from '../domain.ts';
import { swapped, wrongWay } from './before-after.ts';
import { MENDS, negated, type Read, stillBad, type Told, undone } from './negation.ts';
import { type Sign, signsIn, TURN } from './opposites.ts';
import { againstScope, isOwnTitle, opposed } from './own-title.ts';
import { isWorkOfNew, reversed } from './reversed.ts';
import { takenBack } from './taken-back.ts';
import { codedIn, phrasesOf, stemOf } from './words.ts';
import { misplacedNot, worse } from './worse.ts';

/** What was. */
const BEFORE = /^(?:was|were|been|previously|formerly|used|until|before|far|hitherto|once)$/;
/** What is done in some cases: `only show`, `skip until`. */
const IN_SOME_CASES = /^(?:[\w-]{1,40} )?only\b|\b(?:unless|until|except)\b/i;
/** What stands behind these is a possibility, or a means. */
const POSSIBLE = /^(?:to|can|may|could|should|would|if|when|unless|where|until)$/;
/** What stands before these is asked about, and not said. */
const ASKED = /^(?:what|how|which|why|whether|where)$/;

/** What speaks against the text, as words of it. One change at a time can be turned around; of several nobody knows which is meant. */
export function againstDirection(text: string, evidence: readonly Evidence[]): readonly string[] {
  const [only] = evidence;
  if (only === undefined || evidence.length > 1) return [];
  const [read, told] = [readOf(text), toldOf(only)];
  if (isOwnTitle(read, told)) return [];
  return [
    ...[...swapped(text, only.title, () => told.all().text), ...wrongWay(text), ...turned(read, told)],
    ...[...negated(read, told), ...undone(read, told), ...stillBad(read, told), ...opposed(read, told), ...againstScope(read, told)],
    ...[...takenBack(read, told), ...worse(read, told), ...misplacedNot(read, told), ...reversed(read, told)],
  ];
}

function readOf(text: string): Read {
  return { text, words: phrasesOf(text), coded: codedIn(text) };
}

/** Each change is read once, for all its texts. */
const known = new WeakMap<Evidence, Told & { readonly signs: () => readonly Sign[] }>();

function toldOf(evidence: Evidence): Told & { readonly signs: () => readonly Sign[] } {
  const found = known.get(evidence);
  if (found !== undefined) return found;
  const { title, type, body, breaking } = evidence;
  let all: Read | null = null;
  let signs: readonly Sign[] | null = null;
  const readAll = () => {
    all ??= readOf([title, body, breaking ?? ''].join('\n'));
    return all;
  };
  const told = {
    ...{ title: readOf(title), type, all: readAll },
    signs: () => {
      signs ??= present(readAll());
      return signs;
    },
  };
  known.set(evidence, told);
  return told;
}

/** Signs of what is, not of what was. */
function present({ words, coded }: Read): readonly Sign[] {
  return signsIn(words, coded).filter(({ at }) => !words.slice(Math.max(0, at - TURN), at).some((one) => BEFORE.test(one)));
}

/** A side of an axis that the text takes, where the title takes the other about the same thing, and nothing of the evidence takes this one. */
function turned(text: Read, evidence: ReturnType<typeof toldOf>): readonly string[] {
  const said = statedSigns(text);
  // What is done in some cases is not done in the others.
  if (said.length === 0 || IN_SOME_CASES.test(evidence.title.text) || /\b(?:only|except)\b/i.test(text.text)) return [];
  const told = evidence.signs();
  const claimed = [...reliable(signsIn(evidence.title.words, evidence.title.coded), evidence), ...told.filter(isSpeed)];
  return said
    .filter(({ axis, plus, near, at }) => {
      if (isWorkOfNew(text.words, at, evidence.title.words)) return false;
      if (told.some((one) => one.axis === axis && one.plus === plus)) return false;
      if (said.some((one) => one.axis === axis && one.plus !== plus)) return false;
      return claimed.some((one) => {
        if (one.axis !== axis || one.plus === plus) return false;
        return isOrder(one) ? isOtherOrder(text.words, at, evidence.title.words, one.at) : isSpeed(one) || share(one.near, near);
      });
    })
    .map(({ word }) => word);
}

/** Faster is faster, whatever it is. */
function isSpeed({ word }: Sign): boolean {
  return /^(?:faster|quicker|slower)$/.test(word);
}

function isOrder({ word }: Sign): boolean {
  return /^(?:before|after)$/.test(word);
}

/** `a before b` for `a after b`; `b before a` is the same. */
function isOtherOrder(text: readonly string[], at: number, title: readonly string[], from: number): boolean {
  const [left, right] = [stemsOf(text.slice(0, at)), stemsOf(text.slice(at + 1))];
  const [first, then] = [stemsOf(title.slice(0, from)), stemsOf(title.slice(from + 1))];
  return (share(first, left) || share(then, right)) && !share(first, right) && !share(then, left);
}

function stemsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap((word) => stemOf(word) ?? []));
}

/** Signs of what a text states; not what can be done, and how. */
function statedSigns({ text, words, coded }: Read): readonly Sign[] {
  return signsIn(words, coded).filter(({ at, word }) => {
    const before = words.slice(Math.max(0, at - 3), at);
    if (before.some((one) => POSSIBLE.test(one) || BEFORE.test(one)) || ASKED.test(words[at + 1] ?? '') || words[at + 1] === 'only')
      return false;
    return !(at === 0 && /\b(?:with|by|via|using)\b/.test(text) && text.includes('`') && !/[sd]$/.test(word));
  });
}

/** In a title that mends something only its first word tells for sure what the change does. */
function reliable(signs: readonly Sign[], { title, type }: Told): readonly Sign[] {
  const mends = MENDS.test(title.text);
  if (type !== 'fix' && type !== 'fixes' && !mends) return signs.filter(({ at, word }) => at === 0 || !SUFFERS.test(word));
  return mends && !/^(?:prevent|avoid)/i.test(title.text) ? [] : signs.filter(({ at, word }) => at <= 1 && !/(?:ed|en|lost)$/.test(word));
}

/** Titles order: what they tell of a thing in these words is what was wrong. */
const SUFFERS = /^(?:loses|ignores|drops|discards|fails|hides|omits)$/;

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((stem) => b.has(stem));
}
