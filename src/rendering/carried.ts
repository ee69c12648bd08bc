/** What people did to lines of changes that a release does not have, as the beginning of the next one's text, or put into it. Pure. */
import type { Merged } from './edits.ts';
import { closing, hashOf, type Identity, type Marked, type MarkedLine, opening, wrap } from './marker.ts';

export type Carried = Pick<Merged, 'left' | 'gone'>;

/** Nothing but what is carried, in a form in which the next run knows it again. */
export function carriedBody(carried: Carried, identity: Identity): string {
  return wrap(carried.left.map(({ text }) => text).join('\n'), identity, marksOf(carried));
}

/** Whether a text is such a beginning, and no run has gone on with it yet. */
export function isCarried({ lines }: Marked): boolean {
  const out = new Set(lines.flatMap(({ entry, hash }) => (hash === null ? [entry] : [])));
  return lines.length > 0 && lines.every(({ entry }) => out.has(entry));
}

/** Into a text that stands: over lines that nobody touched; what a person did to them there counts more. */
export function withCarried({ before, inside, after, identity, lines }: Marked, { left, gone }: Carried): string {
  const eol = inside.includes('\r\n') ? '\r\n' : '\n';
  const known = new Map(lines.map(({ entry, hash }) => [entry, hash]));
  const words = new Map(left.flatMap(({ entry, text }) => wordsOver(known.get(entry), text)));
  const out = new Set(gone.flatMap((entry) => known.get(entry) ?? []));
  const kept = inside.split(/\r?\n/).flatMap((line) => (out.has(hashOf(line)) ? [] : [words.get(hashOf(line)) ?? line]));
  const fresh: Carried = { left: left.filter(({ entry }) => !known.has(entry)), gone: gone.filter((entry) => !known.has(entry)) };
  const text = [...kept, ...fresh.left.map((line) => line.text)].join(eol);
  return [before, opening(identity), eol, text, eol, closing([...lines, ...marksOf(fresh)]), after].join('');
}

/** `hash`: of the line as it was generated, null where it was removed, undefined where there is none. */
function wordsOver(hash: string | null | undefined, text: string): readonly (readonly [string, string])[] {
  return typeof hash === 'string' ? [[hash, text]] : [];
}

/** A line's name that is out, and its words beside it: how the marker says that a change left, and what a person said of it. */
function marksOf({ left, gone }: Carried): readonly MarkedLine[] {
  const words = left.flatMap(({ entry, text }): readonly MarkedLine[] => [
    { entry, hash: null },
    { entry, hash: hashOf(text) },
  ]);
  return [...words, ...gone.map((entry) => ({ entry, hash: null }))];
}
