/** How many a text says there are, where that can be counted instead of read: `two fixes`, `three options: a, b and c`. English alone. Pure. */
import type { Evidence } from '../domain.ts';

/** Texts of more characters are nobody's line. */
const LONGEST = 1_000;
const COMPARED = /\b(?:compar|confus|collision|collid|conflict|clash|ambigu|equal|identical|same|distinguish|dedup|duplicate|unique|mix)/i;
const COUNTED = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** What is counted is a plural within a few words: `five assists`, `two ``remove_default`` methods`. */
const BEHIND = /^(?: (?:`[^`]+`|[\p{L}\d_-]+)){0,3} ?[\p{L}\d_-]*s\b/u;
const SPAN = '(?:`[^`]{1,80}`|[\\w.:-]{0,40}[a-z][A-Z_.:][\\w.:]{0,40}|[\\w-]{2,40}!)';
/** Names with nothing but a separator between them. */
const NAMES = new RegExp(`${SPAN}(?:(?:,? (?:and|or|&) |, | ?/ ?|\\+)${SPAN})+`, 'gu');

/** True when a number in words is as many as the changes behind the text, the things that it lists, or those that the evidence lists. */
export function isCounted(claim: string, text: string, evidence: readonly Evidence[]): boolean {
  const count = COUNTED.indexOf(claim.toLowerCase());
  if (count < 2 || text.length > LONGEST) return false;
  const at = text.search(new RegExp(`(?<![\\w-])${claim}(?![\\w-])`));
  if (at < 0 || !BEHIND.test(text.slice(at + claim.length))) return false;
  // Two of a kind that are compared are no count.
  if (/^two [^.;:]{1,80}\b(?:same|identical|each other|one another)\b/i.test(text.slice(at))) return true;
  if (/^two different\b/i.test(text.slice(at)) && evidence.some(({ title, body }) => COMPARED.test(`${title}\n${body}`))) return true;
  const own = listed(text.slice(at));
  // What the text lists itself has to be as many, whatever else its evidence lists; a list may tell two changes in one breath.
  if (own.length > 0) return own.includes(count) || (evidence.length > 1 && evidence.length === count);
  const named = namedIn(text.slice(at));
  if (named.includes(count) || evidence.length === count) return true;
  return named.length === 0 && evidence.some(({ title, body }) => [...namedIn(title), ...namedIn(body), points(body)].includes(count));
}

/**
 * Things behind the colon of the sentence that begins here, none where there is none. With a `, and` each of them may have an `and` of its own;
 * where each begins with a name there are as many as names, whatever is said between them.
 */
function listed(sentence: string): readonly number[] {
  const [, list = ''] = /^[^.!?:]{1,120}: ([^:!?]{1,300})$/.exec(sentence) ?? [];
  const separator = list.includes('; ') ? /; / : /, (?:and|or) /.test(list) ? /, (?:and |or )?/ : /, | (?:and|or|&) | \/ /;
  if (list === '') return [];
  const spans = list.match(/`[^`]{1,80}`/g)?.length ?? 0;
  return [list.split(separator).length, ...(list.startsWith('`') && spans > 1 ? [spans] : [])];
}

/** How many names stand together, each time that some do. */
function namedIn(title: string): readonly number[] {
  return [...title.matchAll(NAMES)].map(([names]) => names.match(new RegExp(SPAN, 'gu'))?.length ?? 0);
}

/** Points of a list that is the body. */
function points(body: string): number {
  return body.split('\n').filter((line) => /^[-*] /.test(line)).length;
}
