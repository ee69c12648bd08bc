/**
 * What a reader meets before unfolding anything. A big release tells its most important lines first; the others of a section
 * stand behind a fold below them. Nothing breaking and no security fix is ever folded.
 */
import type { Line, Section } from './document.ts';

/**
 * Lines of a release before its folds, those at its top too. Headings, overview and closing words come on top: with them a release
 * whose breaking changes leave room shows at most 90.
 */
export const FIRST_LINES = 64;
/** Changes above which a release may show more: this part of those above, as far as some readers care about them. */
const LONG = 300;
const PART = 3 / 10;
/** The importance of what some care about: a feature. */
const NOTABLE = 3;
/** Lines that every section shows, however many the others have; and those that are no fold of their own. */
const LEAST = 3;

/** `above`: lines that stand before the sections. `changes`: in the whole release. A release that is short enough is told whole. */
export function foldSections(sections: readonly Section[], above: number, changes: number): readonly Section[] {
  const open = sections.filter((section) => !section.folded);
  const all = open.reduce((sum, { lines }) => sum + lines.length, above);
  if (all <= FIRST_LINES) return sections;
  const behind = sections.map((section) => (section.category === 'documentation' ? { ...section, folded: true } : section));
  const shown = chosen(
    behind.filter((section) => !section.folded),
    { usual: FIRST_LINES - above, most: FIRST_LINES - above + Math.ceil(Math.max(0, changes - LONG) * PART) },
  );
  return behind.flatMap((section) => parted(section, shown));
}

/** Its first lines in their order, and behind a fold the others; two parts only where both are worth it. */
function parted(section: Section, shown: ReadonlySet<Line>): readonly Section[] {
  const rest = section.folded ? [] : section.lines.filter((line) => !shown.has(line));
  if (rest.length < LEAST) return [section];
  const first = { ...section, lines: section.lines.filter((line) => shown.has(line)) };
  return [first, { ...section, key: `${section.key}:more`, lines: rest, folded: true, more: true }];
}

/** Lines that there is room for, and in a very long release for what some care about. */
type Room = { readonly usual: number; readonly most: number };

/** The grave ones, a share of each section, then by importance; among equals sections take turns, and areas inside them. */
function chosen(sections: readonly Section[], { usual, most }: Room): ReadonlySet<Line> {
  const queues = sections.map(({ lines }) => {
    return withTurns(lines)
      .sort((a, b) => b.rank - a.rank || a.turn - b.turn)
      .map(({ line }) => line);
  });
  const notable = queues.map((queue) => queue.filter((line) => rank(line) >= NOTABLE).length);
  const room = Math.max(usual, Math.min(sum(notable), most));
  const least = Math.max(LEAST, Math.floor(room / (2 * sections.length)));
  const taken = queues.map((queue) => Math.min(queue.length, Math.max(least, queue.filter((line) => line.grave).length)));
  const wanted = sum(notable.map((count, at) => Math.max(count, taken[at] ?? 0)));
  for (let left = Math.max(usual, Math.min(wanted, most)) - sum(taken); left > 0; left -= 1) {
    const next = nextQueue(queues, taken);
    if (next < 0) break;
    taken[next] = (taken[next] ?? 0) + 1;
  }
  return new Set(queues.flatMap((queue, at) => queue.slice(0, taken[at])));
}

/** How many lines of its area and importance stand before it: of each area the first ones come first. */
function withTurns(lines: readonly Line[]): { readonly line: Line; readonly rank: number; readonly turn: number }[] {
  const met = new Map<string, number>();
  return lines.map((line) => {
    const own = rank(line);
    if (line.lead === '') return { line, rank: own, turn: 0 };
    const key = `${own} ${line.lead}`;
    const turn = met.get(key) ?? 0;
    met.set(key, turn + 1);
    return { line, rank: own, turn };
  });
}

/** Where the highest stands next, of equals where the fewest were taken; -1: nowhere. */
function nextQueue(queues: readonly (readonly Line[])[], taken: readonly number[]): number {
  let best = -1;
  let highest = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < queues.length; at += 1) {
    const count = taken[at] ?? 0;
    const line = queues[at]?.[count];
    if (line === undefined) continue;
    const found = rank(line);
    if (found < highest || (found === highest && count >= (taken[best] ?? 0))) continue;
    best = at;
    highest = found;
  }
  return best;
}

function rank(line: Line): number {
  return line.grave ? 6 : line.importance;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
