/** From the bare text of a title to a line that reads like its neighbours. Changes form, never content. */
import { codeMarked } from './code.ts';
import { evenTense } from './tense.ts';

/** Characters that a line's text may have; the references and authors behind it are not counted. */
export const LINE_LENGTH = 150;

/** First words with a spelling of their own: abbreviations in capitals, names that begin small wherever they stand. */
const SPELLED = new Map(
  'API CLI UI UX ESM CJS IIFE AMD CSS HTML HTTP HTTPS SSR HMR JSON XML SVG SQL TLS SSL DNS TCP UDP RPC AST CDN CORS JSX TSX URL URI GC IDE LSP SDK CI CPU GPU JWT PDF CSV IPv4 IPv6 ESLint iOS macOS npm npx pnpm'
    .split(' ')
    .map((word) => [word.toLowerCase(), word]),
);

/** What has a dot, a slash, an underscore, a sign or a hump is code; `µs` is a unit. */
const PLAIN_WORD = /^(?!µ)\p{Ll}[\p{Ll}\p{M}\d]*(?:['’-][\p{Ll}\p{M}\d]+)*(?=[\s,;:]|$)/u;
/** What begins a sentence: `ß` and the letters of Georgian do not. */
const CAPITAL = /^(?!\p{Script=Georgian})\p{Lu}$/u;
const ADDRESS = /^[a-z][a-z0-9+.-]*:\S/i;

/** Words with which a clause begins that can be missed. */
const CLAUSE =
  /^\s+(?:\(|[-–—]\s|(?:so that|so as|in order|because|since|when|whenever|if|unless|while|which|where|although|instead of|rather than|due to|to avoid|by \w+ing|and|but)\b)/i;
/** Words that say nothing where the line ends with them. */
const DANGLING =
  /(?:,?\s+(?:e\.g\.?|i\.e\.?|such as|for example|a|an|the|and|or|of|to|in|on|at|by|for|from|with|as|is|are|be|that|which|than|its?|their))+$/i;
/** The line's text: even tense, code as code, a capital where a sentence has one, no full stop, bounded. */
export function sentenceOf(text: string, limit = LINE_LENGTH): string {
  return shorten(capitalised(evenTense(codeMarked(spaced(withoutStop(shortLinks(text)))))), limit);
}

/** Cuts at a clause if that keeps enough to say something, else between words; never inside code; and shows that something is missing. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const characters = [...text];
  if (characters.length <= limit) return text;
  const head = characters.slice(0, limit - 1).join('');
  // Where the next character begins a word, the head ends at one too.
  const end = /\s/.test(characters[limit - 1] ?? ' ') ? head.length : head.length - 1;
  const clause = lastCut(head, end, (cut) => cut > limit / 3 && (endsClause(head.slice(0, cut)) || CLAUSE.test(head.slice(cut))));
  const cut = clause ?? lastCut(head, end, (at) => at > limit / 3);
  const kept = cut === null ? head.replaceAll('`', '') : head.slice(0, cut);
  return `${kept.replace(DANGLING, '').replace(/[\s,;:.([{–—-]+$/, '')}…`;
}

function endsClause(head: string): boolean {
  return /[,;:.–—]$/.test(head) && !/\b(?:e\.g|i\.e|cf|vs|incl|approx|no)\.,?$/i.test(head);
}

/** The last place between words, outside code and brackets, that `fits`. */
function lastCut(head: string, end: number, fits: (cut: number) => boolean): number | null {
  for (let cut = end; cut > 0; cut -= 1) {
    if (/\s/.test(head[cut] ?? ' ') && fits(cut) && whole(head.slice(0, cut))) return cut;
  }
  return null;
}

/** The address of an issue or a pull request, as people write it. */
function shortLinks(text: string): string {
  if (!text.includes('://')) return text;
  return text.replace(
    /https?:\/\/[\w.-]+\/([\w.-]+\/[\w.-]+)\/(?:pull|issues|merge_requests|-\/issues|-\/merge_requests)\/(\d+)[^\s)\]]*/g,
    '$1#$2',
  );
}

/** A word that runs into a code span gets its space. */
function spaced(text: string): string {
  if (!text.includes('`')) return text;
  return text.replace(/(`[^`]+`)|([A-Za-z]{2,})(?=`[^`]+`)/g, (found, _, word: string | undefined) =>
    word === undefined ? found : `${word} `,
  );
}

/** No code span and no bracket is left open. */
function whole(text: string): boolean {
  const count = (pattern: RegExp): number => (text.match(pattern) ?? []).length;
  return count(/`/g) % 2 === 0 && count(/\(/g) <= count(/\)/g);
}

function withoutStop(text: string): string {
  if (!/[\s.,;:]$/.test(text)) return text;
  return /(?:\.\.\.|\b(?:etc|e\.g|i\.e)\.|(?:^|\s):[a-z0-9_+-]+:)$/.test(text) ? text : text.replace(/[\s.,;:]+$/, '');
}

function capitalised(text: string): string {
  const word = PLAIN_WORD.exec(text)?.[0];
  if (word === undefined || (text.charAt(word.length) === ':' && ADDRESS.test(text))) return text;
  const spelled = SPELLED.get(word);
  if (spelled !== undefined) return spelled + text.slice(word.length);
  // A hyphened word before a comma is a name.
  if (word.includes('-') && /^[,:]/.test(text.slice(word.length))) return text;
  const [letter = ''] = text;
  const capital = letter.toUpperCase();
  return CAPITAL.test(capital) ? capital + text.slice(letter.length) : text;
}
