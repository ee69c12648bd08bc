/**
 * Markers around generated notes. The opening one says whose notes they are, the closing one what each generated line was,
 * as a hash: so an edit by a person is seen without the old text.
 */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { RenderedLine } from './lines.ts';

const identitySchema = v.strictObject({
  /** `owner/name`. */
  repo: v.pipe(v.string(), v.maxLength(300)),
  family: v.nullable(v.pipe(v.string(), v.maxLength(300))),
  base: v.nullable(v.pipe(v.string(), v.maxLength(300))),
  /** The tag that was last generated; markers from before 2026-11-23 have none. */
  tag: v.exactOptional(v.pipe(v.string(), v.maxLength(300))),
});

/** What makes a draft the draft of one release to come. The tag does not: it changes while the draft stands, and tells only whose choice it is. */
export type Identity = v.InferOutput<typeof identitySchema>;

/** A generated line: 8 hex digits of its key (the entry's id where it has one) and of its text; a null hash: a person removed it. */
export type MarkedLine = { readonly entry: string; readonly hash: string | null };

export type Marked = {
  /** All before the opening marker and behind the closing one, byte for byte. */
  readonly before: string;
  readonly inside: string;
  readonly after: string;
  readonly identity: Identity;
  readonly lines: readonly MarkedLine[];
};

const BEGIN = /^<!-- tidings:begin v1 (\{.{0,4000}\}) -->[ \t]*\r?$/gm;
const END = /^<!-- tidings:end v1((?: [0-9a-f]{8}:(?:[0-9a-f]{8}|-))*) -->[ \t]*\r?$/gm;

/** A body between its markers. Nothing stands before or behind them. */
export function wrap(body: string, identity: Identity, lines: readonly MarkedLine[]): string {
  return `${opening(identity)}\n${body}\n${closing(lines)}`;
}

export function opening({ repo, family, base, tag }: Identity): string {
  return `<!-- tidings:begin v1 ${harmless(JSON.stringify({ repo, family, base, ...(tag === undefined ? {} : { tag }) }))} -->`;
}

/** The same body as the text of another tag. */
export function underTag({ before, inside, after, identity, lines }: Marked, tag: string): string {
  const eol = inside.includes('\r\n') ? '\r\n' : '\n';
  return [before, opening({ ...identity, tag }), eol, inside, eol, closing(lines), after].join('');
}

export function closing(lines: readonly MarkedLine[]): string {
  return `<!-- tidings:end v1${lines.map(({ entry, hash }) => ` ${entry}:${hash ?? '-'}`).join('')} -->`;
}

/** A line that is not blank, under the name that the marker has for it. */
export type KeyedLine = {
  readonly key: string;
  readonly text: string;
  /** Blank lines before it. */
  readonly blanks: number;
  readonly section: string;
  readonly frame: boolean;
};

/** Rendered lines without the blank ones; a key that comes again is numbered. */
export function keyedLines(rendered: readonly RenderedLine[]): readonly KeyedLine[] {
  const times = new Map<string, number>();
  let blanks = 0;
  return rendered.flatMap(({ key, text, section, frame }): readonly KeyedLine[] => {
    if (text === '') {
      blanks += 1;
      return [];
    }
    const short = shortKey(key);
    const again = times.get(short) ?? 0;
    times.set(short, again + 1);
    const line = { key: again === 0 ? short : shortKey(`${key}#${again}`), text, blanks, section, frame };
    blanks = 0;
    return [line];
  });
}

/** What the closing marker says of freshly rendered lines. */
export function markedLines(rendered: readonly RenderedLine[]): readonly MarkedLine[] {
  return keyedLines(rendered).map(({ key, text }) => ({ entry: key, hash: hashOf(text) }));
}

/** The one valid pair of markers in a body; null when there is none, or more than one of either. */
export function findMarked(body: string): Marked | null {
  const begins = [...body.matchAll(BEGIN)].flatMap((match) => {
    const identity = identityOf(match[1] ?? '');
    return identity === null ? [] : [{ identity, start: match.index, end: match.index + match[0].length }];
  });
  const ends = [...body.matchAll(END)];
  const [begin] = begins;
  const [end] = ends;
  if (begin === undefined || end === undefined || begins.length > 1 || ends.length > 1 || end.index <= begin.end) return null;
  return {
    before: body.slice(0, begin.start),
    inside: body.slice(begin.end + 1, Math.max(begin.end + 1, end.index - 1)).replace(/\r$/, ''),
    after: body.slice(end.index + end[0].replace(/\r$/, '').length),
    identity: begin.identity,
    lines: parseLines(end[1] ?? ''),
  };
}

/** A line's name in the marker: the beginning of an entry's id, a hash of any other key. */
export function shortKey(key: string): string {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(key) ? key.slice(0, 8) : digest(key);
}

/** Of a line as people see it: editors change line ends and trailing blanks. */
export function hashOf(line: string): string {
  return digest(line.trimEnd());
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** JSON in which no comment can end and no character hides. */
function harmless(json: string): string {
  const coded = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return json.replace(/[^\x20-\x7e]|[<>]|-(?=-)|-(?=>)/g, coded);
}

function identityOf(json: string): Identity | null {
  try {
    const parsed = v.safeParse(identitySchema, JSON.parse(json));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

function parseLines(text: string): readonly MarkedLine[] {
  return text
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => ({ entry: part.slice(0, 8), hash: part.endsWith(':-') ? null : part.slice(9) }));
}
