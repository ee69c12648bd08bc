/**
 * Fresh notes into a body that a person may have edited: lines nobody touched are replaced, edited lines stay edited,
 * removed ones stay removed, added ones stay behind the line they were written under (a part with a heading of its own: before
 * the line it was written above), and text outside the markers is untouched.
 */
import { type AlignedLine, alignment, HEADING, references } from './alignment.ts';
import type { RenderedLine } from './lines.ts';
import { closing, hashOf, type Identity, type KeyedLine, keyedLines, type Marked, type MarkedLine, opening } from './marker.ts';

/** A person's line that stands against a line that is now written otherwise, or not at all (`fresh` null). */
export type Conflict = { readonly kept: string; readonly fresh: string | null };

/** A person's words; `entry`: the name that the marker has for their line. */
export type LeftLine = { readonly entry: string; readonly text: string };

export type Merged = {
  readonly body: string;
  readonly conflicts: readonly Conflict[];
  /** Fresh lines that stay out because a person removed them; headings and folds aside. */
  readonly out: readonly string[];
  /** Lines that a person edited, of changes that are no more in the notes. */
  readonly left: readonly LeftLine[];
  /** Names of lines that a person removed, of changes that are no more in the notes. */
  readonly gone: readonly string[];
  readonly edited: number;
  readonly removed: number;
  readonly added: number;
};

/** The whole new body. `takeOut`: without the lines that are `left`, and without the names that are `gone`. */
export function mergeEdits(existing: Marked, identity: Identity, rendered: readonly RenderedLine[], takeOut = false): Merged {
  const eol = existing.inside.includes('\r\n') ? '\r\n' : '\n';
  const fresh = keyedLines(rendered);
  const known = new Set(existing.lines.map(({ entry }) => entry));
  const aligned = alignment(existing.inside.split(/\r?\n/), existing.lines, new Map(fresh.map(({ key, text }) => [key, text])));
  const edited = new Map(aligned.texts.flatMap((line) => (line.state === 'edited' ? [[line.key, line] as const] : [])));
  const removed = restoredFrames(fresh, new Set(aligned.removed), known);
  const placed = standing(fresh, removed, edited);
  const present = new Set(placed.flatMap(({ key }) => key ?? []));
  const left = leftOf(aligned.texts, fresh);
  const lines = withAdded(placed, takeOut ? without(left, aligned.texts, present) : aligned.texts, present);
  const gone = goneOf(fresh, removed, aligned.removed);
  const marks = recorded(fresh, removed, takeOut ? [] : gone, leftMarks(lines));
  const inside = lines.map(({ text, blanks }, index) => eol.repeat(index === 0 ? 0 : blanks + 1) + text).join('');
  return {
    body: [existing.before, opening(identity), eol, inside, eol, closing(marks), existing.after].join(''),
    conflicts: conflictsOf(aligned.texts, existing.lines, fresh),
    left,
    gone,
    out: fresh.flatMap(({ key, text, frame }) => (!frame && removed.has(key) ? [text] : [])),
    edited: edited.size,
    removed: removed.size,
    added: aligned.texts.filter(({ state }) => state === 'added').length,
  };
}

type Placed = {
  /** Null: no line of the fresh ones. */
  readonly key: string | null;
  /** Of an edited line whose change is gone. */
  readonly left: string | null;
  readonly text: string;
  readonly blanks: number;
  /** Blank lines before it where nothing was taken out. */
  readonly ownBlanks: number;
};

/** Fresh lines without the removed ones, in a person's words where there are some; blank lines stay where lines went. */
function standing(
  fresh: readonly KeyedLine[],
  removed: ReadonlySet<string>,
  edited: ReadonlyMap<string, { readonly text: string }>,
): readonly Placed[] {
  let skipped = 0;
  return fresh.flatMap(({ key, text, blanks }): readonly Placed[] => {
    skipped = Math.max(skipped, blanks);
    if (removed.has(key)) return [];
    const line = { key, left: null, text: edited.get(key)?.text ?? text, blanks: skipped, ownBlanks: blanks };
    skipped = 0;
    return [line];
  });
}

/** A heading that went with all its lines comes back when its section has a line that was never there. */
function restoredFrames(fresh: readonly KeyedLine[], removed: ReadonlySet<string>, known: ReadonlySet<string>): ReadonlySet<string> {
  const grown = new Set(fresh.filter((line) => !line.frame && !known.has(line.key)).map((line) => line.section));
  const alive = new Set(fresh.filter((line) => !line.frame && known.has(line.key) && !removed.has(line.key)).map((line) => line.section));
  const back = fresh.filter((line) => line.frame && grown.has(line.section) && !alive.has(line.section)).map((line) => line.key);
  return new Set([...removed].filter((key) => !back.includes(key)));
}

/** Begins a part of a person's own, which no fresh line may come into. */
const PART = /^(?:#{1,6}\s|<details\b|(?:-{3,}|\*{3,}|_{3,})\s*$)/i;

/** What only the person has, by the line it stands at; `blanks`: before a line that follows such text. */
type Own = {
  readonly behind: ReadonlyMap<string | null, readonly Placed[]>;
  readonly before: ReadonlyMap<string | null, readonly Placed[]>;
  readonly blanks: ReadonlyMap<string, number>;
};

/** Lines that only the person has: each behind the nearest line above it that is still there, from a heading on before the next one below. */
function ownLines(texts: readonly AlignedLine[], present: ReadonlySet<string>): Own {
  const behind = new Map<string | null, readonly Placed[]>();
  const before = new Map<string | null, readonly Placed[]>();
  const blanks = new Map<string, number>();
  let anchor: string | null = null;
  let run: Placed[] = [];
  let follows = false;
  const close = (next: string | null): void => {
    const part = run.findIndex(({ text }) => PART.test(text));
    const at = part < 0 ? run.length : part;
    behind.set(anchor, run.slice(0, at));
    before.set(next, run.slice(at));
    run = [];
  };
  for (const { key, state, text, blanks: above } of texts) {
    if (key !== null && present.has(key)) {
      close(key);
      anchor = key;
      if (follows) blanks.set(key, above);
      follows = false;
    } else {
      follows = state !== 'untouched';
      if (follows) run.push({ key: null, left: key, text, blanks: above, ownBlanks: above });
    }
  }
  close(null);
  return { behind, before, blanks };
}

/** Fresh lines and a person's own; a line that follows the same text as before keeps its distance to it. */
function withAdded(placed: readonly Placed[], texts: readonly AlignedLine[], present: ReadonlySet<string>): readonly Placed[] {
  const { behind, before, blanks } = ownLines(texts, present);
  const lines: Placed[] = [...(behind.get(null) ?? [])];
  for (const line of placed) {
    lines.push(...(before.get(line.key ?? '') ?? []));
    const isBehindOwn = lines.at(-1)?.key === null;
    lines.push(isBehindOwn ? { ...line, blanks: blanks.get(line.key ?? '') ?? line.ownBlanks } : line);
    lines.push(...(behind.get(line.key) ?? []));
  }
  return [...lines, ...(before.get(null) ?? [])];
}

/** Edited lines whose change is gone, by the line that stands above each, to be known when it comes again: out, and in a person's words. */
function leftMarks(lines: readonly Placed[]): ReadonlyMap<string | null, readonly MarkedLine[]> {
  const marks = new Map<string | null, readonly MarkedLine[]>();
  let above: string | null = null;
  for (const { key, left, text } of lines) {
    if (left !== null) marks.set(above, [...(marks.get(above) ?? []), { entry: left, hash: null }, { entry: left, hash: hashOf(text) }]);
    above = key ?? above;
  }
  return marks;
}

/** A line with a reference that stands elsewhere in the notes is about a change that is still there. */
function leftOf(texts: readonly AlignedLine[], fresh: readonly KeyedLine[]): readonly LeftLine[] {
  const now = new Set(fresh.map(({ key }) => key));
  const told = new Set(fresh.flatMap(({ text }) => references(text)));
  return texts.flatMap(({ state, key, text }) =>
    state === 'edited' && !now.has(key) && !HEADING.test(text) && !references(text).some((one) => told.has(one))
      ? [{ entry: key, text }]
      : [],
  );
}

/** Without lines that left, and without a person's headings that would stand above nothing then. */
function without(left: readonly LeftLine[], texts: readonly AlignedLine[], present: ReadonlySet<string>): readonly AlignedLine[] {
  const entries = new Set(left.map(({ entry }) => entry));
  const rest = texts.filter(({ key }) => key === null || !entries.has(key));
  const isShown = ({ key, state }: AlignedLine): boolean => state !== 'untouched' || present.has(key);
  const shown = rest.filter(isShown);
  return rest.filter((line) => {
    if (line.state !== 'edited' || present.has(line.key) || !HEADING.test(line.text)) return true;
    const next = shown[shown.indexOf(line) + 1];
    return next !== undefined && !HEADING.test(next.text);
  });
}

/** What stays removed although it may come again. */
function goneOf(fresh: readonly KeyedLine[], removed: ReadonlySet<string>, gone: readonly string[]): readonly string[] {
  const now = new Set(fresh.map(({ key }) => key));
  return [...new Set(gone)].filter((key) => !now.has(key) && removed.has(key));
}

/** What the next run has to know: every fresh line as generated, and what stays removed although it may come again. */
function recorded(
  fresh: readonly KeyedLine[],
  removed: ReadonlySet<string>,
  gone: readonly string[],
  left: ReadonlyMap<string | null, readonly MarkedLine[]>,
): readonly MarkedLine[] {
  return [
    ...(left.get(null) ?? []),
    ...fresh.flatMap(({ key, text }) => [{ entry: key, hash: removed.has(key) ? null : hashOf(text) }, ...(left.get(key) ?? [])]),
    ...gone.map((entry) => ({ entry, hash: null })),
  ];
}

function conflictsOf(texts: readonly AlignedLine[], before: readonly MarkedLine[], fresh: readonly KeyedLine[]): readonly Conflict[] {
  const then = new Map(before.map(({ entry, hash }) => [entry, hash]));
  const now = new Map(fresh.map(({ key, text }) => [key, text]));
  return texts.flatMap((line) => {
    if (line.state !== 'edited') return [];
    const text = now.get(line.key) ?? null;
    if (text === null && HEADING.test(line.text)) return [];
    const changed = text === null || (hashOf(text) !== then.get(line.key) && hashOf(text) !== hashOf(line.text));
    return changed ? [{ kept: line.text, fresh: text }] : [];
  });
}
