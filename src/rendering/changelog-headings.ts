/** Where the sections of a CHANGELOG.md begin and end, in the forms that people and other tools write. Only what a reader sees counts. */

/** One section; `body`: behind the heading's lines; `end`: where the next one begins. Offsets into the text. */
export type Heading = {
  readonly name: string;
  readonly level: number;
  readonly start: number;
  readonly body: number;
  readonly end: number;
};

type Line = { readonly text: string; readonly start: number; readonly next: number };

const UNRELEASED = 'unreleased';
/** `1.2.0`, `v2.0-rc.1`, `core@1.0.0`, `cli/v0.4`. */
const VERSION = /^(?:[\w./@-]{0,100}[@/-])?v?\d+\.\d+[\w.+-]{0,100}$/i;
/** What may follow a version in a heading of the third level, so that `### 1.0.0 is needed` stays a part of its section. */
const ALONE = /^(?:\([^()]*\))?[\s:,–—-]*(?:[([/]?\s*\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\s*[)\]]?)?\s*$/;
const COMMENT = /^ {0,3}<!--/;
const ANCHOR = /^<a (?:name|id)="[^"<>]*">(?:<\/a>)?$/;
const VERSION_LINE = /^[^\p{L}\p{N}]{0,20}(?:<h\d[^<>]*>)?[^\p{L}\p{N}]{0,20}v?\d+\.\d+\.\d+/u;

/** Headings of the second level, and those of the first and third that are a version; the links at the end of the file are nobody's. */
export function headings(text: string): readonly Heading[] {
  const end = linksAt(text);
  const lines = visibleLines(linesOf(text.slice(0, end)));
  const found = lines.flatMap((line, at) => headingAt(line, lines, at) ?? []);
  return found
    .filter(({ level, said }) => level === 2 || ((level === 1 || level === 3) && namesVersion(said, level)))
    .map(({ level, said, start, body }) => ({ name: nameIn(said), level, start, body }))
    .map((one, at, all) => ({ ...one, end: nextStart(one, all[at + 1]?.start ?? end, found) }));
}

export function isUnreleased({ name }: Pick<Heading, 'name'>): boolean {
  return name.toLowerCase() === UNRELEASED;
}

/** True where a comment is never closed, and where versions stand in forms that are not read here alone: bold words, a list, HTML. */
export function hasNoPlace(text: string): boolean {
  if (visibleLines(linesOf(text)).some(({ text: line }) => COMMENT.test(line))) return true;
  if (headings(text).some(({ name }) => VERSION.test(name))) return false;
  return visibleLines(linesOf(text.slice(0, linksAt(text)))).some(({ text: line }) => VERSION_LINE.test(line));
}

/** Where the definitions of links at the end of the file begin, with the blank lines before them. */
export function linksAt(text: string): number {
  const lines = linesOf(text);
  const last = lines.findLastIndex(({ text: line }) => line.trim() !== '' && !/^\[[^\]]+\]:/.test(line));
  return lines[last]?.next ?? 0;
}

/** `1.2.0` of `[1.2.0] - 2026-11-23`, `v1.2.0 (2026-11-23)`, `Version 1.2.0` and `[v1.2.0](address)`. */
function nameIn(said: string): string {
  const name = /^\[([^\]]+)\]/.exec(said)?.[1] ?? said.split(/[\s(:,]/)[0] ?? '';
  return name.replace(/^v(?=\d)/i, '');
}

function namesVersion(said: string, level: number): boolean {
  const name = nameIn(said);
  if (isUnreleased({ name })) return true;
  const rest = said.replace(/^\[[^\]]+\]|^[^\s(:,]+/, '');
  return VERSION.test(name) && (level === 1 || ALONE.test(rest));
}

type Found = { readonly level: number; readonly said: string; readonly start: number; readonly body: number };

/** A section ends at the next one, and at a title of the first level between them. */
function nextStart({ body, level }: Pick<Heading, 'body' | 'level'>, next: number, all: readonly Found[]): number {
  return all.find((one) => one.start >= body && one.start < next && one.level <= Math.min(level, 1))?.start ?? next;
}

function headingAt(line: Line, lines: readonly Line[], at: number): Found | null {
  const before = lines[at - 1];
  const start = before !== undefined && before.next === line.start && ANCHOR.test(before.text.trim()) ? before.start : line.start;
  const atx = /^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/.exec(line.text);
  if (atx !== null) return { level: atx[1]?.length ?? 0, said: wordsOf(atx[2] ?? ''), start, body: line.next };
  const under = lines[at + 1];
  const sign = under?.start === line.next ? /^ {0,3}(?:(=+)|-{2,})[ \t]*$/.exec(under.text) : null;
  if (under === undefined || sign === null || !/^ {0,3}[\p{L}\p{N}[*_\\<]/u.test(line.text)) return null;
  // Only a line of its own: the last line of a paragraph is not the name of a section.
  if (start === line.start && before !== undefined && before.next === line.start && before.text.trim() !== '') return null;
  return { level: sign[1] === undefined ? 2 : 1, said: wordsOf(line.text), start, body: under.next };
}

/** Without what makes it bold or an anchor, and without `Version` or the project's name before the number. */
function wordsOf(text: string): string {
  const words = text
    .trim()
    .replace(/<[^<>]*>/g, '')
    .replace(/\\(?=[[\]])/g, '')
    .replace(/^[*_]+|[*_]+$/g, '')
    .replace(/^(?:version|release) (?=\[?v?\d)/i, '')
    .trim();
  const [, version = '', rest = ''] = /^[\p{L}@][\w./@-]{0,100} (\[?v?\d+\.\d+\S*)(.*)$/u.exec(words) ?? [];
  return version !== '' && ALONE.test(rest) ? version + rest : words;
}

/** Without line ends and the mark of the encoding. */
function linesOf(text: string): readonly Line[] {
  return [...text.matchAll(/([^\n]*)(\n|$(?![\s\S]))/g)]
    .filter(([whole]) => whole !== '')
    .map((match) => ({
      text: (match[1] ?? '').replace(/\r$/, '').replace(/^\ufeff/, ''),
      start: match.index === 0 && text.startsWith('\ufeff') ? 1 : match.index,
      next: match.index + match[0].length,
    }));
}

/** Without comments and fences; those that nobody closes hide nothing. */
function visibleLines(lines: readonly Line[]): readonly Line[] {
  const shown: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const last = closedAt(lines, at);
    if (last === null) shown.push(line);
    else at = last;
  }
  return shown;
}

/** The line that closes the fence or the comment that this one opens; null where it opens none. */
function closedAt(lines: readonly Line[], at: number): number | null {
  const text = lines[at]?.text ?? '';
  const fence = /^(?: {0,3}|[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)(`{3,}(?=[^`]*$)|~{3,})/.exec(text)?.[1];
  const closing = fence === undefined ? null : new RegExp(`^[ \\t]*${fence[0] ?? ''}{${fence.length},}[ \\t]*$`);
  if (closing === null && !COMMENT.test(text)) return null;
  if (closing === null && text.includes('-->')) return at;
  const last = lines.findIndex((line, index) => index > at && (closing === null ? line.text.includes('-->') : closing.test(line.text)));
  return last < 0 ? null : last;
}
