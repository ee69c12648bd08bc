/** What leaves the store. Pure. */
import type { Index, IndexEntry } from './records.ts';

export type Bounds = {
  /** Whole days since last use. */
  readonly ttlDays: number;
  readonly maxBytes: number;
  /** Day number. */
  readonly today: number;
};

/** Names of entries that are too old, then of the least recently used until the rest fits. */
export function superfluous(index: Index, { ttlDays, maxBytes, today }: Bounds): readonly string[] {
  const old = [...index].filter(([, entry]) => today - entry.day > ttlDays).map(([name]) => name);
  const gone = new Set(old);
  const rest = [...index].filter(([name]) => !gone.has(name)).sort(leastRecentFirst);
  let bytes = rest.reduce((sum, [, entry]) => sum + entry.bytes, 0);
  for (const [name, entry] of rest) {
    if (bytes <= maxBytes) break;
    if (isOfAccount(name, entry)) continue;
    gone.add(name);
    bytes -= entry.bytes;
  }
  return [...gone];
}

/** What was learnt of an account's limits stands under its own name: hardly any bytes, and without it the next run begins slowly. */
function isOfAccount(name: string, { parts }: IndexEntry): boolean {
  return parts.length === 1 && parts[0] === name;
}

/** Older writing first, names where even that is equal. */
export function bySeq([a, x]: readonly [string, IndexEntry], [b, y]: readonly [string, IndexEntry]): number {
  return x.seq - y.seq || (a < b ? -1 : 1);
}

function leastRecentFirst(a: readonly [string, IndexEntry], b: readonly [string, IndexEntry]): number {
  return a[1].day - b[1].day || bySeq(a, b);
}
