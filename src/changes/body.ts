/** A text that a person wrote for the notes as what one line can hold: its first paragraph, or the items of its list. */

export type Body = {
  /** The first paragraph, or the items of the list that stands there, without marks; each one line. */
  readonly texts: readonly string[];
  /** What stands below the first paragraph. */
  readonly rest: string;
};

const FENCE = /^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1[^\n]*$|$(?![\s\S]))/gm;
const MARK = '(?:[-*+\u2022]|\\d{1,3}[.)])[^\\S\\n]+';
const ITEM = new RegExp(`^ {0,3}${MARK}(?=\\S)`);
/** In a list, what hangs from an item is one too. */
const ANY_ITEM = new RegExp(`^[^\\S\\n]*${MARK}(?=\\S)`);
const NEXT_ITEM = new RegExp(`\\n(?=[^\\S\\n]*${MARK}\\S)`);
const HEADING = /^#{1,6} +/;
/** A sentence that ends, also inside quotation marks or brackets. */
const ENDED = /[.!?:\u2026\u3002\uff01\uff1f]["'\u2019\u201d)\]*_]*$/;

export function bodyOf(text: string): Body {
  const prose = withoutComments(text).trim();
  const blocks = blocksOf(prose.replace(FENCE, ''));
  const [first, second = ''] = blocks;
  if (first === undefined) return { texts: [], rest: '' };
  if (ITEM.test(first)) return { texts: itemsIn(blocks), rest: '' };
  const [introduction = '', ...items] = first.split(NEXT_ITEM);
  if (items.length > 0) return { texts: [oneOf([introduction, ...items.map(bare), ...itemsIn(blocks.slice(1))])], rest: '' };
  if (/[:\uff1a]$/.test(first) && ITEM.test(second)) return { texts: [oneOf([first, ...itemsIn(blocks.slice(1))])], rest: '' };
  return { texts: [joined(first)], rest: prose.slice(prose.indexOf(first) + first.length).trim() };
}

/** Several texts as the sentences of one. */
export function asSentences(texts: readonly string[]): string {
  const [first = '', ...more] = texts;
  return more.length === 0 ? first : texts.map(ended).map(begun).join(' ');
}

/** A plain word behind a full stop begins with a capital. */
function begun(text: string, at: number, all: readonly string[]): string {
  const isBehindColon = /[:\uff1a]$/.test(all[at - 1] ?? '');
  return isBehindColon ? text : text.replace(/^\p{Ll}(?=\p{Ll}*(?:[\s,]|\.?$))/u, (letter) => letter.toUpperCase());
}

/** Advice with its list as sentences; what holds code, or no list, stays as it is. */
export function withoutList(text: string): string {
  const blocks = blocksOf(text);
  if (text.search(FENCE) >= 0 || !blocks.some((block) => ITEM.test(block) || NEXT_ITEM.test(block))) return text;
  return asSentences(blocks.flatMap((block) => block.split(NEXT_ITEM).map(bare)).filter((one) => one !== ''));
}

export function withoutComments(text: string): string {
  return text.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
}

/** The paragraphs, without lone headings. */
function blocksOf(prose: string): readonly string[] {
  return prose
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .replace(/^(?:[^\S\n]*\n)+/, '')
        .replace(/^(?:#{1,6} +[^\n]*\n\s*)+/, '')
        .trimEnd(),
    )
    .filter((block) => block.trim() !== '' && !(HEADING.test(block) && !block.includes('\n')));
}

/** The items of the list at the beginning of these blocks. */
function itemsIn(blocks: readonly string[]): readonly string[] {
  const end = blocks.findIndex((block, at) => !(at === 0 ? ITEM : ANY_ITEM).test(block));
  const list = end < 0 ? blocks : blocks.slice(0, end);
  return list.flatMap((block) => block.split(NEXT_ITEM).map(bare)).filter((item) => item !== '');
}

function bare(item: string): string {
  return joined(item.replace(ANY_ITEM, ''));
}

function oneOf(texts: readonly string[]): string {
  return asSentences(texts.map(joined).filter((text) => text !== ''));
}

function ended(text: string): string {
  return ENDED.test(text) ? text : `${text.replace(/[\s,;]+$/, '')}.`;
}

function joined(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}
