/** Whether the first word of a line, a form of a verb, is what the line speaks of: `Adding it twice breaks the build`. */

/** Verbs of a sentence, whatever stands before them. */
const AUXILIARY = String.raw`(?:(?:is|are|was|were|does|did|has|have|had|could|would|should|must)(?:n['\u2019]t)?|can(?:not|['\u2019]t)?|will|won['\u2019]t|don['\u2019]t|no longer(?! \S+(?:ed|ing)\b))(?=\s|$)`;
/** Verbs behind a plural. */
const OF_MANY = '(?:appear|become|break|cause|disappear|fail|keep|lose|need|overlap|remain|seem|stay)';
/** Verbs behind a singular or a gerund, where a plural says the same less often. */
const OF_ONE = String.raw`(?:adds|allows|(?<!\b(?:column|line|page|word)\s)breaks|causes|crashes|creates|deletes|drops|fails|freezes|gets|hangs|ignores|keeps|leads to|leaks|leaves|loses|makes|panics|removes|requires|results in|shows|takes|throws)`;
const OBJECT = '(?:an?|the|its|their|all|every|each)';

const ASIDE = /(?<=`)\b[^`]+|\s\([^()]*\)/g;
/** Where another clause begins, with verbs of its own: `the file it is written to` has one too. */
const CLAUSE =
  /[.,;:!?–—](?=\s|$)|\s-+\s|\s(?:after|as|because|before|but|how|if|instead|once|since|so|than|that|unless|until|what|when|whenever|where|wherever|whether|which|while|who|whose|why)\b|(?<=\s\S+)\s(?:it|we|you|they|I)\s/i;
/** Behind these a whole sentence may say what is done, behind the others what is wrong. */
const TAKES_SENTENCE = /^(?:clarif|document|ensur|let|made\b|makes|making\s(?:it|sure)\b)/i;
const MENDS = /^(?:avoid|correct|fix|handl|mend|prevent|repair|resolv)/i;

const SAID = new RegExp(String.raw`(?<!\s(?:and|or|to))\s${AUXILIARY}`, 'i');
/** `Updates fail`, `Supports with spaces are cut`. */
const THINGS_DO = new RegExp(String.raw`^(?:\s(?:at|by|inside|on|under|with|without|within)\s.*)?\s(?:${AUXILIARY}|${OF_MANY}\b)`, 'i');
const WITH_OBJECT = new RegExp(String.raw`^\s${OBJECT}\s`, 'i');
/** `Moved blocks keep their id`, `Added files shown twice`. */
const SUCH_THINGS_DO = new RegExp(
  String.raw`s\s(?:${OF_MANY}\s(?!(?:by|for|in|of|on)\b)|[a-z]+\s(?:its|their)\s|[a-z]+n\s(?:again|twice|wrong(?:ly)?)\b)`,
  'i',
);
/** `Renaming a file loses its history`. */
const DOING_DOES = new RegExp(String.raw`\s(?:${OF_ONE}\b|[a-z]+[a-rt-z]s\s(?<!always\s)${OBJECT}\s)`, 'i');

/** `rest`: what stands behind it. In doubt it is one, and the author's words stay. */
export function isSubject(first: string, rest: string): boolean {
  if (TAKES_SENTENCE.test(first + rest)) return false;
  const said = rest.replace(ASIDE, '');
  const end = said.search(CLAUSE);
  const clause = end < 0 ? said : said.slice(0, end);
  if (/ing$/i.test(first)) return SAID.test(clause) || (!MENDS.test(first) && DOING_DOES.test(clause));
  if (/s$/i.test(first)) return THINGS_DO.test(clause);
  return !WITH_OBJECT.test(clause) && (SAID.test(clause) || SUCH_THINGS_DO.test(clause));
}
