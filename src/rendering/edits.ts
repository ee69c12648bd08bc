/**
 * Fresh notes into a body that a person may have edited: lines nobody touched are replaced, edited lines stay edited,
 * removed ones stay removed, added ones stay behind the line they were written under, and text outside the markers is untouched.
 */
import { alignment } from './alignment.ts';
import type { RenderedLine } from './lines.ts';
import { closing, hashOf, type Identity, type KeyedLine, keyedLines, type Marked, type MarkedLine, opening } from './marker.ts';

/** A person's line that stands against a line that is now written otherwise, or not at all (`fresh` null). */
export type Conflict = { readonly kept: string; readonly fresh: string | null };

export type Merged = {
  readonly body: string;
  readonly conflicts: readonly Conflict[];
  /** Fresh lines that stay out because a person removed them; headings and folds aside. */
  readonly out: readonly string[];
  readonly edited: number;
  readonly removed: number;
  readonly added: number;
};

/** The whole new body. */
export function mergeEdits(existing: Marked, identity: Identity, rendered: readonly RenderedLine[]): Merged {
  const eol = existing.inside.includes('\r\n') ? '\r\n' : '\n';
  const fresh = keyedLines(rendered);
  const known = new Set(existing.lines.map(({ entry }) => entry));
  const aligned = alignment(existing.inside.split(/\r?\n/), existing.lines, new Map(fresh.map(({ key, text }) => [key, text])));
  const edited = new Map(aligned.texts.flatMap((line) => (line.state === 'edited' ? [[line.key, line] as const] : [])));
  const removed = restoredFrames(fresh, new Set(aligned.removed), known);
  const placed = standing(fresh, removed, edited);
  const present = new Set(placed.flatMap(({ key }) => key ?? []));
  const lines = withAdded(placed, aligned.texts, present);
  const inside = lines.map(({ text, blanks }, index) => eol.repeat(index === 0 ? 0 : blanks + 1) + text).join('');
  return {
    body: [existing.before, opening(identity), eol, inside, eol, closing(recorded(fresh, removed, aligned.removed)), existing.after].join(
      '',
    ),
    conflicts: conflictsOf(aligned.texts, existing.lines, fresh),
    out: fresh.flatMap(({ key, text, frame }) => (!frame && removed.has(key) ? [text] : [])),
    edited: edited.size,
    removed: removed.size,
    added: aligned.texts.filter(({ state }) => state === 'added').length,
  };
}

type Placed = { readonly key: string | null; readonly text: string; readonly blanks: number };

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
    const line = { key, text: edited.get(key)?.text ?? text, blanks: skipped };
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

/** Lines that only the person has, each behind the nearest line above it that is still there. */
function withAdded(
  placed: readonly Placed[],
  texts: ReturnType<typeof alignment>['texts'],
  present: ReadonlySet<string>,
): readonly Placed[] {
  const behind = new Map<string | null, Placed[]>();
  let anchor: string | null = null;
  let follows = false;
  const blanksAt = new Map<string, number>();
  for (const line of texts) {
    if (line.key !== null && present.has(line.key)) {
      anchor = line.key;
      if (follows) blanksAt.set(line.key, line.blanks);
      follows = false;
    } else if (line.state === 'untouched') {
      follows = false;
    } else {
      behind.set(anchor, [...(behind.get(anchor) ?? []), { key: null, text: line.text, blanks: line.blanks }]);
      follows = true;
    }
  }
  const first = behind.get(null) ?? [];
  return [
    ...first,
    ...placed.flatMap((line, index) => {
      const afterOwn = index > 0 || first.length > 0 ? Math.max(line.blanks, blanksAt.get(line.key ?? '') ?? 0) : line.blanks;
      return [{ ...line, blanks: afterOwn }, ...(behind.get(line.key) ?? [])];
    }),
  ];
}

/** What the next run has to know: every fresh line as generated, and what stays removed although it may come again. */
function recorded(fresh: readonly KeyedLine[], removed: ReadonlySet<string>, gone: readonly string[]): readonly MarkedLine[] {
  const now = new Set(fresh.map(({ key }) => key));
  return [
    ...fresh.map(({ key, text }) => ({ entry: key, hash: removed.has(key) ? null : hashOf(text) })),
    ...[...new Set(gone)].filter((key) => !now.has(key) && removed.has(key)).map((entry) => ({ entry, hash: null })),
  ];
}

function conflictsOf(
  texts: ReturnType<typeof alignment>['texts'],
  before: readonly MarkedLine[],
  fresh: readonly KeyedLine[],
): readonly Conflict[] {
  const then = new Map(before.map(({ entry, hash }) => [entry, hash]));
  const now = new Map(fresh.map(({ key, text }) => [key, text]));
  return texts.flatMap((line) => {
    if (line.state !== 'edited') return [];
    const text = now.get(line.key) ?? null;
    const changed = text === null || (hashOf(text) !== then.get(line.key) && hashOf(text) !== hashOf(line.text));
    return changed ? [{ kept: line.text, fresh: text }] : [];
  });
}
