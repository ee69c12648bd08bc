/** A text that is about another change: models mix up indices. Said only where a text has next to nothing in common with its evidence. */
import { stemOf, wordsOf } from './words.ts';

/** Fewer words than this may all be others by chance. */
const ENOUGH = 4;
/** Of as many words one may be in both by chance. */
const MANY = 8;
/** Letters that two words of one family begin with. */
const ROOT = 4;

/** Words of any release: they say nothing about which change is meant. */
const OF_ANY =
  /^(?:releases?|versions?|changes?|features?|fix(?:es|ed)?|breaking|improve[sd]?|bugs?|users?|upgrades?|updates?|supports?|works?|new|adds?|removes?|needs?|notes?|lines?|parts?|things?|helps?|allows?|brings?)$/;

/** `evidence`: lower case. */
export function isOfAnother(text: string, evidence: string): boolean {
  const stems = new Set(wordsOf(text).flatMap((word) => (OF_ANY.test(word) ? [] : (stemOf(word) ?? []))));
  if (stems.size < ENOUGH || evidence.trim() === '') return false;
  const shared = [...stems].filter((stem) => evidence.includes(stem.slice(0, ROOT))).length;
  return shared === 0 ? !hasCount(text, evidence) : shared === 1 && stems.size >= MANY && !hasSpan(text, evidence);
}

const COUNTED = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** `four` of `4`. */
function hasCount(text: string, evidence: string): boolean {
  return wordsOf(text).some((word) => COUNTED.includes(word) && new RegExp(`(?<![\\d.])${COUNTED.indexOf(word)}(?![\\d.])`).test(evidence));
}

/** A name in code that both have: no word in common says more. */
function hasSpan(text: string, evidence: string): boolean {
  return (text.match(/`[^`]{3,80}`/g) ?? []).some((span) => evidence.includes(span.slice(1, -1).toLowerCase()));
}
