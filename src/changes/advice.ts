/** What the words on a breaking change say to do, as the one line that notes have room for. */
import { asSentences, withoutList } from './body.ts';
import { linksAsText } from './link-text.ts';

/** Lines of an example that fit into a line, and characters of each. */
const EXAMPLE_LINES = 3;
const EXAMPLE_WIDTH = 80;
/** Characters of the words above an example: `Before:`. */
const CAPTION = 60;
/** Beginnings with which what stands below a first paragraph goes on about it. */
const HOW = /^(?:before|after|old|new|instead|example|migration|to migrate)\b[^\n:]{0,40}:\s/i;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const ITEM = /^[^\S\n]*(?:[-*+\u2022]|\d{1,3}[.)])[^\S\n]+\S/;
const LONE_HEADING = /^#{1,6} [^\n]*$/;
const HEADING = /^#{1,6} +/gm;
const COLON = /[:\uff1a]$/;

type Block = { readonly kind: 'words' | 'list' | 'example'; readonly text: string };

/**
 * The first paragraph, with the examples and lists that belong to it and their captions. An example of a few plain
 * lines becomes code; a longer one is left out, and `…` says so.
 */
export function adviceOf(text: string): string {
  const blocks = blocksOf(linksAsText(text.replace(/\r/g, '').trim()));
  const told: string[] = [];
  let missing = false;
  let at = 0;
  for (; at < blocks.length; at += 1) {
    const [block, next] = [blocks[at], blocks[at + 1]];
    if (block === undefined || !(at === 0 || belongs(block, next, blocks[at - 1]))) break;
    const written = block.kind === 'example' ? codeOf(block.text) : withoutList(block.text).replace(/\s*\n\s*/g, ' ');
    if (written !== null) told.push(written);
    else {
      missing = true;
      if (told.length > 1 && COLON.test(told.at(-1) ?? '')) told.pop();
    }
  }
  const line = asSentences(told.filter((one) => one !== ''));
  return missing || COLON.test(line) ? `${line.replace(/[\s.,;:\uff1a]+$/, '')}…` : line;
}

/** An example, what a colon announces, and a caption above an example or a list. */
function belongs(block: Block, next: Block | undefined, before: Block | undefined): boolean {
  if (block.kind === 'example') return true;
  if (before?.kind === 'words' && COLON.test(before.text)) return true;
  if (HOW.test(block.text)) return true;
  return block.kind === 'words' && COLON.test(block.text) && block.text.length <= CAPTION && next !== undefined && next.kind !== 'words';
}

/** Null: more than a line can hold. */
function codeOf(example: string): string | null {
  const lines = example.split('\n').filter((line) => line.trim() !== '');
  const isPlain = (line: string): boolean => line.length <= EXAMPLE_WIDTH && !/^\s|`|^[\])}]|[[({,\\]$/.test(line);
  return lines.length > 0 && lines.length <= EXAMPLE_LINES && lines.every(isPlain)
    ? lines.map((line) => `\`${line.trimEnd()}\``).join(', ')
    : null;
}

function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let fence: string | null = null;
  const close = (): void => {
    const said = LONE_HEADING.test(lines.join('\n').trim()) ? '' : lines.join('\n').replace(HEADING, '').trim();
    if (fence !== null) blocks.push({ kind: 'example', text: lines.join('\n') });
    else if (said !== '') blocks.push({ kind: ITEM.test(said) ? 'list' : 'words', text: said });
    lines = [];
  };
  for (const line of text.split('\n')) {
    const open = FENCE.exec(line)?.[1] ?? null;
    if (fence !== null ? open?.startsWith(fence) === true : open !== null) {
      close();
      fence = fence === null ? open : null;
    } else if (fence === null && line.trim() === '') close();
    else lines.push(line);
  }
  close();
  return blocks;
}
