/** Which lines a node hands up, and which the overview stands on. */
import type { Entry, Sha } from '../domain.ts';
import type { Placed } from '../writing/settle.ts';

/** Lines that compose sees at most; and how many of those that are not urgent. */
const COMPOSED = 36;

const STEPS = [1, 2, 3, 4, 5, 6, 8, 12, 18, 27] as const;

/** In their order. Breaking, security and linked lines go first. */
export function mostImportant(lines: readonly Placed[], count: number, linked: ReadonlyMap<Sha, number>): readonly Placed[] {
  if (lines.length <= count) return lines;
  const ranks = lines.map(({ entry }) => rankOf(entry, linked));
  const sorted = Uint8Array.from(ranks).sort();
  const from = lines.length - count;
  const least = sorted[from] ?? Number.POSITIVE_INFINITY;
  // Of the lowest rank that has room, the first.
  let room = sorted.lastIndexOf(least) + 1 - from;
  return lines.filter((_, at) => {
    const rank = ranks[at] ?? 0;
    if (rank !== least) return rank > least;
    room -= 1;
    return room >= 0;
  });
}

function rankOf({ breaking, security, importance, changes }: Entry, linked: ReadonlyMap<Sha, number>): number {
  const grave = breaking || security ? 20 : 0;
  for (const id of changes) if (linked.has(id)) return grave + 10 + importance;
  return grave + importance;
}

/**
 * What the overview stands on: lines that some users care about; all lines where there are none. Lines that everybody must know of are
 * there at once; of the others the earliest, in steps, so that the next one seldom makes it another overview.
 */
export function worthComposing(lines: readonly Placed[]): readonly Placed[] {
  const isUrgent = ({ entry }: Placed) => entry.importance >= 4 || entry.breaking || entry.security;
  const notable = lines.filter((line) => isUrgent(line) || line.entry.importance >= 3);
  const candidates = notable.length > 0 ? notable : lines;
  const urgent = mostImportant(candidates.filter(isUrgent), COMPOSED, new Map());
  const others = candidates.filter((line) => !isUrgent(line));
  const room = Math.min(others.length, COMPOSED - urgent.length);
  const count = STEPS.findLast((step) => step <= room) ?? 0;
  const chosen = new Set([...urgent, ...mostImportant(others, count, new Map())]);
  return lines.filter((line) => chosen.has(line));
}
