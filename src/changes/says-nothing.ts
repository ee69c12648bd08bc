/** Changes whose words say nothing to a reader: `Simplify`, `fix`, `address review`, a bare file name. Pure. */
import type { Evidence } from '../domain.ts';
import { isNoise } from './boilerplate.ts';

/** Content words up to which a text without anything beside it says nothing. */
const FEW = 2;
/** Words that carry no content of their own. */
const STOP_WORDS = new Set(
  (
    'a an the this that these those it its of in on at to from for by with without and or as is are be was were do does not no ' +
    'some few more most other another various several small minor tiny little quick bit also again now just really first second'
  ).split(' '),
);
/** Upkeep of the code: such words say that no reader will notice. */
const UPKEEP =
  /^(?:(?:fix|run|apply|re-?run|resolve)(?:e[sd])? )?(?:the )?(?:lint(?:er|s|ing)?(?: errors?| issues?| fix(?:es)?)?|(?:cargo |rust|clang-|go)?fmt|prettier|eslint|(?:re)?format(?:ting|ted|s)?(?: code)?|clippy(?: lints?| warnings?)?|(?:unit |failing )?tests?|ci|build(?: errors?)?|types?|type ?checks?|type errors?|typings|snapshots?|imports?|code style|style|bless(?: tests)?|rebase|merge (?:conflicts?|errors?|mistakes?))[.!]?$/i;
const WORD = /[\p{L}\p{N}_$][\p{L}\p{N}\p{M}_$./:@#'’-]*/gu;
/** Scripts that put no space between words: two characters count as one word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;

/** True when neither title, body nor marks tell what changed, nor that it is upkeep: then an excerpt of the patch is worth its tokens. */
export function saysNothing(evidence: Evidence): boolean {
  const { title, body, area, breaking, security } = evidence;
  if (security || (breaking !== null && breaking !== '')) return false;
  if (contentWords(body) > FEW) return false;
  if (UPKEEP.test(title.trim())) return false;
  return isNoise(title) || contentWords(title) + (area === null ? 0 : 1) <= FEW;
}

/** Words of a text that have content; numbers and versions count, punctuation does not. */
function contentWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const words = text.replace(UNSPACED, ' ').match(WORD) ?? [];
  return words.filter((word) => !STOP_WORDS.has(word.toLowerCase())).length + Math.ceil(unspaced / 2);
}
