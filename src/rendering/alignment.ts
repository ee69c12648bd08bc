/** Which lines of an edited text are the generated ones, which were edited, added or removed. Hashes tell, and the order. */
import { hashOf, type MarkedLine } from './marker.ts';

export type AlignedLine =
  | { readonly state: 'untouched' | 'edited'; readonly key: string; readonly text: string; readonly blanks: number }
  | { readonly state: 'added'; readonly key: null; readonly text: string; readonly blanks: number };

export type Alignment = {
  /** The text's lines without its blank ones, each with how many of those stood before it. */
  readonly texts: readonly AlignedLine[];
  /** Keys that the text has no more, from now or before. */
  readonly removed: readonly string[];
};

/** Share of common words from which a line is an edit of another. */
const ALIKE = 0.4;

/** A heading of the text, or of a fold. */
export const HEADING = /^(?:#{1,6}\s|<summary>)/;

type Text = { readonly text: string; readonly blanks: number };

/** `fresh`: by key, what each line says now; it tells an edited line from an added one. */
export function alignment(lines: readonly string[], recorded: readonly MarkedLine[], fresh: ReadonlyMap<string, string>): Alignment {
  const texts = withBlanks(lines);
  const standing = recorded.filter(({ hash }) => hash !== null);
  // Out, and with a hash all the same: that of a person's words for a change that left.
  const nulled = new Set(recorded.flatMap(({ entry, hash }) => (hash === null ? [entry] : [])));
  const pairs = commonOrder(
    texts.map(({ text }) => hashOf(text)),
    standing.map(({ hash }) => hash ?? ''),
  );
  const keys = new Map<number, { readonly key: string; readonly state: 'untouched' | 'edited' }>();
  const found = new Set<number>();
  let [text, mark] = [0, 0];
  for (const [nextText, nextMark] of [...pairs, [texts.length, standing.length] as const]) {
    for (const [index, edited] of editsBetween(texts.slice(text, nextText), standing.slice(mark, nextMark), fresh)) {
      keys.set(text + index, { key: standing[mark + edited]?.entry ?? '', state: 'edited' });
      found.add(mark + edited);
    }
    const key = standing[nextMark]?.entry ?? '';
    keys.set(nextText, { key, state: nulled.has(key) ? 'edited' : 'untouched' });
    found.add(nextMark);
    [text, mark] = [nextText + 1, nextMark + 1];
  }
  const edited = new Set([...keys.values()].flatMap(({ key, state }) => (state === 'edited' ? [key] : [])));
  return {
    texts: texts.map((line, index): AlignedLine => {
      const known = keys.get(index);
      return known === undefined ? { ...line, key: null, state: 'added' } : { ...line, ...known };
    }),
    removed: [
      ...[...nulled].filter((entry) => !edited.has(entry)),
      ...standing.filter((_, index) => !found.has(index)).map(({ entry }) => entry),
    ],
  };
}

/** Pairs of indices whose hashes are equal, in the order of both: the longest such list (a lost line costs only itself). */
export function commonOrder(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const middle = longest(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return [
    ...Array.from({ length: head }, (_, index) => [index, index] as const),
    ...middle.map(([x, y]) => [x + head, y + head] as const),
    ...Array.from({ length: tail }, (_, index) => [a.length - tail + index, b.length - tail + index] as const),
  ];
}

function longest(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (x: number, y: number): number => lengths[x * width + y] ?? 0;
  for (let x = a.length - 1; x >= 0; x -= 1) {
    for (let y = b.length - 1; y >= 0; y -= 1) {
      lengths[x * width + y] = a[x] === b[y] ? at(x + 1, y + 1) + 1 : Math.max(at(x + 1, y), at(x, y + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let x = 0, y = 0; x < a.length && y < b.length; ) {
    if (a[x] === b[y]) {
      pairs.push([x, y]);
      x += 1;
      y += 1;
    } else if (at(x + 1, y) >= at(x, y + 1)) x += 1;
    else y += 1;
  }
  return pairs;
}

/** Between two lines that are known: which of the texts are edits of which marks. */
function editsBetween(
  texts: readonly Text[],
  marks: readonly MarkedLine[],
  fresh: ReadonlyMap<string, string>,
): readonly (readonly [number, number])[] {
  const edits: (readonly [number, number])[] = [];
  let next = 0;
  texts.forEach(({ text }, index) => {
    const scores = marks.slice(next).map(({ entry }) => likeness(text, fresh.get(entry) ?? ''));
    const best = scores.indexOf(Math.max(...scores));
    if (best < 0 || (scores[best] ?? 0) < ALIKE) return;
    edits.push([index, next + best]);
    next += best + 1;
  });
  const found = [...edits, ...oneForOne(texts, marks, fresh, edits)];
  return [...found, ...renamed(texts, marks, fresh, found)];
}

/** For changes that are gone nothing tells what they would say now: lines in their place are theirs, of too many those with references. */
function oneForOne(
  texts: readonly Text[],
  marks: readonly MarkedLine[],
  fresh: ReadonlyMap<string, string>,
  edits: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  let [text, mark] = [0, 0];
  return [...edits, [texts.length, marks.length] as const].flatMap(([nextText, nextMark]) => {
    const between = marks.slice(mark, nextMark);
    const [fromText, fromMark] = [text, mark];
    [text, mark] = [nextText + 1, nextMark + 1];
    if (between.some(({ entry }) => fresh.has(entry))) return [];
    const all = texts.slice(fromText, nextText).map((one, index) => ({ ...one, index: fromText + index }));
    const theirs = all.length > between.length ? all.filter(({ text: one }) => references(one).length > 0) : all;
    return theirs.length > between.length ? [] : theirs.map(({ index }, at) => [index, fromMark + at] as const);
  });
}

/** Headings in other words: one that stands right before a line that is known is the heading of that line. */
function renamed(
  texts: readonly Text[],
  marks: readonly MarkedLine[],
  fresh: ReadonlyMap<string, string>,
  edits: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  const known = new Map([...edits, [texts.length, marks.length] as const]);
  const marksKnown = new Set(known.values());
  return texts.flatMap(({ text }, index) => {
    const below = known.get(index + 1);
    const mark = below === undefined ? undefined : marks[below - 1];
    if (below === undefined || mark === undefined || known.has(index) || marksKnown.has(below - 1)) return [];
    return HEADING.test(text) && HEADING.test(fresh.get(mark.entry) ?? '') ? [[index, below - 1] as const] : [];
  });
}

/** Share of words in common, 0 to 1; lines with different references are about different things. */
function likeness(a: string, b: string): number {
  const [ofA, ofB] = [references(a), references(b)];
  if (ofA.length > 0 && ofB.length > 0 && !ofA.some((reference) => ofB.includes(reference))) return 0;
  const [x, y] = [words(a), words(b)];
  if (x.size === 0 || y.size === 0) return 0;
  const common = [...x].filter((word) => y.has(word)).length;
  return common / Math.max(x.size, y.size);
}

/** `#12` and short hashes. */
export function references(text: string): readonly string[] {
  return text.match(/#\d+|\b[0-9a-f]{7}\b/g) ?? [];
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function withBlanks(lines: readonly string[]): readonly Text[] {
  let blanks = 0;
  return lines.flatMap((text) => {
    if (text.trim() === '') {
      blanks += 1;
      return [];
    }
    const line = { text, blanks };
    blanks = 0;
    return [line];
  });
}
