/**
 * Text from strangers as inline Markdown. Code spans and plain emphasis stay; everything else that Markdown or the forge
 * would act on becomes text. What cannot be made inert by a backslash (addresses, mentions, references) becomes a code span.
 */

/** The name of a commit, whatever signs stand around it. */
const HASH = /(?<![\p{L}\p{N}_])(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{7,40}(?![\p{L}\p{N}_])/iu;

type Token = { readonly code: boolean; readonly text: string };

/** Control, bidirectional, tag, blank and other characters that machines read and people do not see. */
const UNSEEN = /(?!\u200c|\u200d|\ufe0f)[\p{Cc}\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/gu;
/** Joiners and the emoji selector belong between letters of other scripts and emoji; elsewhere, and in a row, they only hide. */
const STRAY_JOINERS = /(?<=^|\p{ASCII}|\u200c|\u200d)(?:\u200c|\u200d|\ufe0f)+|(?<=\ufe0f)\ufe0f+|(?:\u200c|\u200d)+(?=$|\p{ASCII})/gu;
/** No script stacks so many marks on a letter: they would be written over the lines around. */
const STACKED_MARKS = /(?<=\p{M}{4})\p{M}+/gu;

/** Characters of a text that is one line; what is longer was made to be. */
const LONGEST = 5_000;

/** Letters and signs with single spaces between them: nothing to take out. */
const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** One line without characters that nobody sees. */
export function plainLine(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\s\u0085]+/g, ' ')
    .replace(UNSEEN, '')
    .replace(STRAY_JOINERS, '')
    .replace(STACKED_MARKS, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Plain, and without a sign that means something to Markdown. */
const QUIET = /^(?:[!"%'()+-;=>?A-Z^a-z{|}]+(?: [!"%'()+-;=>?A-Z^a-z{|}]+)*)?$/;

/** Of quiet text, what is live has one of these. */
const MAYBE_QUIET_LIVE = /[\d:.]/;

/** Inline Markdown for the middle of a line that the program begins. */
export function inline(text: string): string {
  if (text.length <= LONGEST && QUIET.test(text) && !(MAYBE_QUIET_LIVE.test(text) && MAYBE_LIVE.test(text))) return text;
  return joinedTokens(tokensOf(plainLine(text.slice(0, LONGEST))));
}

/** What a paragraph begins with where it may start a block. */
const BEGINS = /^(?:[-+=#:>]|\d{1,9}[.)])/;

/** Inline Markdown for a whole paragraph: its beginning starts no block and no workflow command. */
export function paragraph(text: string): string {
  const line = inline(text);
  const [begin] = BEGINS.exec(line) ?? [];
  return begin === undefined ? line : `${begin.slice(0, -1)}\\${line.slice(begin.length - 1)}`;
}

/** Text inside an HTML tag, where Markdown means nothing but the forge still looks for mentions and references. */
export function insideTag(text: string): string {
  const html = (part: string): string => part.replace(/[&<>"]/g, (found) => `&#${found.charCodeAt(0)};`);
  return tokensOf(plainLine(text.slice(0, LONGEST)))
    .map((token) => (token.code ? `<code>${html(token.text)}</code>` : html(token.text)))
    .join('');
}

/** A table cell: names and versions, in which pipes and backslashes mean nothing. */
export function cell(text: string): string {
  return inline(plainLine(text).replace(/[|\\]/g, '/'));
}

/** Plain text as a code span, whatever it holds. */
export function codeSpan(text: string): string {
  const content = plainLine(text);
  if (content === '') return '';
  if (!content.includes('`')) return `\`${content}\``;
  const longest = Math.max(...(content.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${content}${pad}${fence}`;
}

/** A link that the program sets, or its label alone where the address is none of the web's. */
export function link(label: string, url: string | null): string {
  const address = url === null ? null : webAddress(url);
  return address === null ? label : `[${label}](${address})`;
}

/** What the parser of addresses leaves as it is: a name of letters at the end of the host, and no part of the path that begins with a dot. */
const USUAL_ADDRESS = /^https:\/\/[a-z\d]+(?:[.-][a-z\d]+)*\.[a-z]+(?:\/[A-Za-z\d-][A-Za-z\d.-]*)+$/;

/** An http(s) address in which no character ends a Markdown link. */
export function webAddress(url: string): string | null {
  if (USUAL_ADDRESS.test(url)) return url;
  const parsed = parsedAddress(url);
  if (parsed?.protocol !== 'https:' && parsed?.protocol !== 'http:') return null;
  return parsed.href.replace(
    /[()<>[\]\\`|*_~\s]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** Node 20 says of some addresses that they can be parsed, and throws. */
function parsedAddress(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

/** Code spans as CommonMark finds them: a run of backticks up to the next run of the same length. */
function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (let at = text.indexOf('`'); at >= 0; at = text.indexOf('`', from)) {
    const inside = runEnd(text, at);
    const close = closing(text, inside, inside - at);
    const end = close < 0 ? inside : close + inside - at;
    const content = close < 0 ? '' : text.slice(inside, close).trim();
    if (at > from) tokens.push(...words(text.slice(from, at)));
    tokens.push(content === '' ? { code: false, text: text.slice(at, end) } : { code: true, text: content });
    from = end;
  }
  if (from < text.length) tokens.push(...words(text.slice(from)));
  return tokens;
}

/** Where the next run of so many backticks begins; -1: nowhere. */
function closing(text: string, from: number, length: number): number {
  for (let at = text.indexOf('`', from); at >= 0; ) {
    const end = runEnd(text, at);
    if (end - at === length) return at;
    at = text.indexOf('`', end);
  }
  return -1;
}

/** Behind the backticks that stand there. */
function runEnd(text: string, at: number): number {
  let end = at + 1;
  while (text.charAt(end) === '`') end += 1;
  return end;
}

/** Cheap test before the patterns of a word: what is live has one of these. */
const MAYBE_LIVE = /[@#$<]|:\/\/|www\.|mailto|xmpp|\bGH-\d|[\da-f]{7}/i;

/** Splits off the words that a forge would turn into something live. */
function words(text: string): readonly Token[] {
  if (!MAYBE_LIVE.test(text)) return [{ code: false, text }];
  return text
    .split(/( +)/)
    .filter((part) => part !== '')
    .flatMap((word) => {
      if (!isLive(word)) return [{ code: false, text: word }];
      const [, before = '', core = '', after = ''] = /^([([{"'“‘*_~,;:!]*)(.*?)([)\]}"'”’*_~,.;:!?]*)$/.exec(word) ?? [];
      if (!isLive(core)) return [{ code: true, text: word }];
      return [
        { code: false, text: before },
        { code: true, text: core },
        { code: false, text: after },
      ];
    });
}

/** An address, a mention, a reference to an issue or a commit, a formula, or a tag in angle brackets. */
function isLive(word: string): boolean {
  return /:\/\/|www\.|(?:mailto|xmpp):/i.test(word) || /@[\w-]|#\d|\bGH-\d|\$/i.test(word) || HASH.test(word) || /<[^<>\s]*>/.test(word);
}

function joinedTokens(tokens: readonly Token[]): string {
  const merged: Token[] = [];
  for (const token of tokens) {
    const last = merged.at(-1);
    if (token.text === '') continue;
    if (last !== undefined && last.code === token.code) merged[merged.length - 1] = { code: token.code, text: last.text + token.text };
    else merged.push(token);
  }
  const stars = merged.some(({ text }) => text.includes('*')) ? emphasis(merged) : null;
  return merged.map((token, index) => (token.code ? codeSpan(token.text) : escaped(token.text, stars?.get(index)))).join('');
}

/** Positions of the `*` and `**` that stand in pairs around words; all others are characters. By token and offset. */
function emphasis(tokens: readonly Token[]): ReadonlyMap<number, ReadonlySet<number>> {
  const kept = new Map<number, Set<number>>();
  const open: { readonly token: number; readonly offset: number; readonly length: number }[] = [];
  const keep = (token: number, offset: number): void => void kept.set(token, (kept.get(token) ?? new Set()).add(offset));
  tokens.forEach((token, index) => {
    if (token.code) return;
    for (const run of token.text.matchAll(/\*+/g)) {
      const end = run.index + run[0].length;
      const before = run.index > 0 ? token.text.charAt(run.index - 1) : index > 0 ? '`' : ' ';
      const after = end < token.text.length ? token.text.charAt(end) : index + 1 < tokens.length ? '`' : ' ';
      const top = open.at(-1);
      if (run[0].length > 2) continue;
      if (top?.length === run[0].length && /[\p{L}\p{N}`]/u.test(before) && /[\s.,;:!?)]/.test(after)) {
        open.pop();
        keep(top.token, top.offset);
        keep(index, run.index);
      } else if (top === undefined && /[\s(]/.test(before) && /[\p{L}\p{N}`]/u.test(after)) {
        open.push({ token: index, offset: run.index, length: run[0].length });
      }
    }
  });
  return kept;
}

/** Each of the signs below is one of these. */
const SIGN = /[*&_\\`~[\]<]/;

/** `stars`: of those that stay; undefined: none. */
function escaped(text: string, stars: ReadonlySet<number> | undefined): string {
  if (!SIGN.test(text)) return text;
  return text.replace(/\*+|&(?=#?[A-Za-z0-9]+;)|_|[\\`~[\]<]/g, (found, offset: number) => {
    if (found.startsWith('*')) return stars?.has(offset) === true ? found : found.replaceAll('*', '\\*');
    if (found === '_') return inWord(text, offset) ? '_' : '\\_';
    if (found === '&') return '&amp;';
    if (found === '<') return '&lt;';
    return `\\${found}`;
  });
}

/** Between two letters or digits an underscore is no emphasis. */
function inWord(text: string, offset: number): boolean {
  const around = /[\p{L}\p{N}]/u;
  return around.test(text.charAt(offset - 1)) && around.test(text.charAt(offset + 1));
}
