/** Numbers in written sentences: writers set placeholders, the program counts. */
import type { Wordbook } from './language.ts';

export type Counts = { readonly changes: number; readonly fixes: number; readonly features: number; readonly breaking: number };

const NAMES = ['changes', 'fixes', 'features', 'breaking'] as const satisfies readonly (keyof Counts)[];
type Name = (typeof NAMES)[number];

const NOUN = '(?:changes|fixes|features|additions)';
const PLACEHOLDER = new RegExp(`\\{(changes|fixes|features|breaking)\\}(?:((?: [a-z]+){0,2}? )(${NOUN})\\b)?`, 'g');
/** A counted thing in a series, with the word that joins it to the next or the last one. */
const BEFORE_NEXT = new RegExp(`\\{(changes|fixes|features|breaking)\\}(?: [a-z]+){0,2}? ${NOUN}(?:,| and) `, 'g');
const AFTER_LAST = new RegExp(`(?:,| and) \\{(changes|fixes|features|breaking)\\}(?: [a-z]+){0,2}? ${NOUN}\\b`, 'g');

/** Fills `{changes}`, `{fixes}`, `{features}` and `{breaking}` outside code; one of a thing gets its singular, none of it is not listed. */
export function fillCounts(text: string, counts: Counts, words: Wordbook): string {
  const parts = text.split(/(`+[^`]*`+)/);
  return parts.map((part, index) => (part.startsWith('`') ? part : filled(part, index === 0, counts, words))).join('');
}

function filled(part: string, first: boolean, counts: Counts, words: Wordbook): string {
  const named = NAMES.filter((name) => part.includes(`{${name}}`));
  if (named.length === 0) return part;
  const without = (found: string, name: Name): string => (counts[name] === 0 ? '' : found);
  const listed = named.some((name) => counts[name] === 0) ? part.replace(BEFORE_NEXT, without).replace(AFTER_LAST, without) : part;
  return listed.replace(
    PLACEHOLDER,
    (_, name: Name, between: string | undefined, noun: string | undefined, offset: number, whole: string) => {
      const number = words.count(counts[name]);
      const starts = (first && offset === 0) || /[.!?] +$/.test(whole.slice(0, offset));
      const said = starts ? number.charAt(0).toUpperCase() + number.slice(1) : number;
      if (noun === undefined) return said;
      return `${said}${between ?? ' '}${counts[name] === 1 ? noun.replace(/(?<=x)es$|s$/, '') : noun}`;
    },
  );
}
