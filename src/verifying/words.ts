/** Words of English prose, and what they have in common in all their forms. Pure. */

const SMALL = new Set(
  'the and for with from that this which into when where while then than only also now more most less per its their your you they are was were has have had can may will not but all any each one two out off over under about after before instead longer use uses used using set sets get gets make makes made new old same other such via like without within between against does did done been being'.split(
    ' ',
  ),
);

/** Words in their order, lower case; a code span counts as the words in it. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\d][\p{L}\d'’_-]*/gu) ?? [];
}

/** What the forms of a word begin with; null for small words. */
export function stemOf(word: string): string | null {
  if (word.length < 3 || SMALL.has(word)) return null;
  const bare = word.replace(/(?:'s|’s)$/, '').replace(/(?:ing|ies|ied|ed|es|s|ly)$/, '');
  return (bare.length < 3 ? word : bare).slice(0, 5);
}

/** Whether two stems are of one word: `cookie` and `cookies`, `merge` and `merged` have stems of other lengths. */
export function isOneWord(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) > 3 && (a.startsWith(b) || b.startsWith(a)));
}

/** Sequences that are one word here. */
const TOGETHER: readonly (readonly [RegExp, string])[] = [
  [/\bno longer\b|\bno more\b/g, 'no-longer'],
  [/\bany ?more\b(?! (?:than|of))|\bany longer\b/g, 'any-more'],
  [/\bout of (?=support\b)/g, 'out-of '],
  [/\b(?:now )?on by default\b/g, 'on-by-default'],
  [/\b(?:now )?off by default\b|\bnot on by default\b/g, 'off-by-default'],
  [/\b(?:turn|switch)(?:s|es|ed)?(?: \S{1,40})? on\b/g, 'switch-on'],
  [/\b(?:turn|switch)(?:s|es|ed)?(?: \S{1,40})? off\b/g, 'switch-off'],
  [/\bopt(?:s|ed|ing)?[ -]in\b/g, 'opt-in'],
  [/\bopt(?:s|ed|ing)?[ -]out\b/g, 'opt-out'],
  [/\bup from\b/g, 'up-from'],
  [/\bdown from\b/g, 'down-from'],
  [/\b(?:instead|in place) of\b/g, 'instead-of'],
  [/\brather than\b/g, 'rather-than'],
];

/** Code spans, and names with dots or capitals inside. */
const CODE = /`[^`]{1,200}`|(?<![\w`.])[\w$]{1,80}(?:(?:\.|::)[\w$]{1,80}){1,8}|\b[a-z]{1,40}(?:[A-Z][a-z\d]{1,40}){1,8}\b/g;

/** Words of names in code that the text has nowhere else: `accept` of `import.meta.hot.accept` is no verb. */
export function codedIn(text: string): ReadonlySet<string> {
  const said = new Set(wordsOf(text.replace(CODE, ' ')));
  return new Set((text.match(CODE) ?? []).flatMap((name) => wordsOf(name)).filter((word) => !said.has(word)));
}

/** The same with sequences that mean one thing as one word: `no longer`, `on by default`. */
export function phrasesOf(text: string): readonly string[] {
  return wordsOf(TOGETHER.reduce((joined, [pattern, word]) => joined.replace(pattern, word), text.toLowerCase()));
}
