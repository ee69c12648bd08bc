/** Merge: related lines become one, node by node up the tree; what a node does not carry is decided there. */
import { canonicalJson, sha256 } from '../chunks/canonical.ts';
import { cutTree, type MergeNode } from '../chunks/tree.ts';
import type { Entry, Outline, Sha, Unit } from '../domain.ts';
import { withFollowUps } from '../writing/deterministic/follow-ups.ts';
import { type Decisions, isDecided, leadingDraft, type Placed, partsAt, type Settling, settle } from '../writing/settle.ts';
import { askAbout, isLost, type Merging, type OpenNode, openNode } from './ask-nodes.ts';
import { decisionsOf } from './decisions.ts';
import { mostImportant, worthComposing } from './important-lines.ts';
import { draftOf, joinWith, lookOf, withGroups } from './join-lines.ts';
import { type Look, lookAgain } from './second-look.ts';
import { newNotebook, type Writing } from './writing.ts';

/** Lines that a node hands up. */
const CARRIED = 6;

/** Levels whose joins are remembered: also those of a tree that has become smaller since. */
const LEVELS = 4;

/** `owner`: the package whose lines these are; what is decided about them is remembered for it alone. */
export async function writeOutline(
  given: readonly Unit[],
  entries: ReadonlyMap<Sha, Entry>,
  writing: Writing,
  owner: string | null = null,
): Promise<Outline> {
  // The model is asked; the rules see it by names.
  const units = writing.asking === null ? withFollowUps(given, entries) : given;
  const tree = cutTree(units.map((unit) => unit.id));
  const ids = units.map((unit) => unit.changes.map((change) => change.id));
  const { settling, known } = settlingOf(units, tree.length, writing, owner);
  const read = placedLines(entriesOf(units, entries), writing, settling.decisions);
  await lookAtRemembered(read, units, settling, writing);
  let lines = settle(read, settling);
  const fresh = new Set(writing.asking === null ? [] : lines.filter((line) => !known(line)).flatMap((line) => line.entry.changes));
  const merging: Merging = { ...settling, ready: () => true, fresh, writing, owner };
  let index = indexed(lines, null);
  let carried: Handed = ids;
  let root: readonly Placed[] = [];
  for (const [level, nodes] of tree.entries()) {
    index = indexed(lines, index);
    const open = writing.asking === null ? [] : openNodes(level, linesIn(nodes, carried, index), nodes, carried, merging);
    const found = await askAbout(open, level, merging);
    // Settled lines that nobody added to are settled: with open ones below, rules may join more than they did.
    if (found.length > 0 || (level === 0 && fresh.size > 0)) lines = settle(withGroups(lines, found, level, merging.join), merging);
    // Later runs find the joins of all levels made: what a node hands up must not depend on that.
    const isApart = level < tree.length - 1 && lines.some((line) => line.level > level);
    index = indexed(isApart ? lines.flatMap((line) => partsAt(line, level)) : lines, index);
    const after = linesIn(nodes, carried, index);
    carried = after.map((node) => mostImportant(node, CARRIED, settling.linked).map((line) => line.entry.id));
    root = after.flat();
  }
  return { entries: lines.map((line) => line.entry), carried: worthComposing(root).map((line) => line.entry.id) };
}

function entriesOf(units: readonly Unit[], entries: ReadonlyMap<Sha, Entry>): readonly Entry[] {
  const found: Entry[] = [];
  for (const { changes } of units) {
    for (const { id } of changes) {
      const entry = entries.get(id);
      if (entry !== undefined) found.push(entry);
    }
  }
  return found;
}

type Handed = readonly (readonly Sha[])[];

/** `carried`: what the children of these nodes hand up. */
function openNodes(
  level: number,
  lines: readonly (readonly Placed[])[],
  nodes: readonly MergeNode[],
  carried: Handed,
  merging: Merging,
): readonly OpenNode[] {
  return nodes.flatMap(({ start, end }, at) => {
    const own = lines[at] ?? [];
    return openNode(own, level, isLost(level, carried.slice(start, end), own, merging), merging);
  });
}

/** Joins that an earlier run made and nobody took a second look at: they are made once to see their words, and again when there are verdicts. */
async function lookAtRemembered(lines: readonly Placed[], units: readonly Unit[], settling: Settling, writing: Writing): Promise<void> {
  if (!writing.strict || writing.asking === null) return;
  const looks: Look[] = [];
  const join = joinWith(units, { ...writing, notes: newNotebook() });
  settle(lines, {
    ...settling,
    join: (members, words, level) => {
      const own = members.map(({ entry }) => entry);
      if (words !== null && leadingDraft(own)?.wording !== 'person') looks.push(lookOf(own, words, writing));
      return join(members, words, level);
    },
  });
  await lookAgain(looks, writing);
}

/** How remembered joins come back. A line is known when nobody has to be asked about it: decided before, or a person's. */
function settlingOf(
  units: readonly Unit[],
  levels: number,
  writing: Writing,
  owner: string | null,
): { settling: Settling; known: (line: Placed) => boolean } {
  const linked = new Map<Sha, number>();
  for (const [number, { changes }] of units.entries()) if (changes.length > 1) for (const { id } of changes) linked.set(id, number);
  const decisions = decisionsOf(writing, Math.max(levels, LEVELS), owner);
  const known = (line: Placed) => writing.asking === null || line.entry.wording === 'person' || isDecided(line, 0, decisions);
  return { settling: { decisions, linked, ready: known, join: joinWith(units, writing) }, known };
}

/**
 * The entries as lines. What a line is follows from its words, so that a history with other shas is the same; of lines that say the
 * same, those that are remembered by their change keep that name, the first of the others has the plain one, and the rest are named by
 * their change: they stay apart, wherever others come and go. Where nobody is asked, no key is made of it.
 */
function placedLines(entries: readonly Entry[], { asking }: Writing, decisions: Decisions): readonly Placed[] {
  const placed = (entry: Entry, identity: string): Placed => ({ entry, identity, level: -1, members: [] });
  if (asking === null) return entries.map((entry) => placed(entry, entry.id));
  const taken = new Set<string>();
  return entries.map((entry) => {
    const plain = sha256(canonicalJson(draftOf(entry)));
    const named = placed(entry, sha256(`${entry.id} ${plain}`));
    if (decisions.decide(decisions.keyOf(named, 0)) !== undefined) return named;
    if (taken.has(plain)) return named;
    taken.add(plain);
    return placed(entry, plain);
  });
}

/** Lines, and in which of them each change is. */
type Index = { readonly lines: readonly Placed[]; readonly places: ReadonlyMap<Sha, number> };

/** The lines of most levels are those of the one before: they are looked through once. */
function indexed(lines: readonly Placed[], before: Index | null): Index {
  if (before?.lines === lines) return before;
  const places = new Map<Sha, number>();
  for (let at = 0; at < lines.length; at += 1) for (const id of lines[at]?.entry.changes ?? []) places.set(id, at);
  return { lines, places };
}

/** For each node the lines that hold what its children hand up, in the order of the range, each line once. */
function linesIn(nodes: readonly MergeNode[], carried: Handed, { lines, places }: Index): readonly (readonly Placed[])[] {
  const seen = new Uint8Array(lines.length);
  return nodes.map(({ start, end }) => {
    const found: number[] = [];
    for (let child = start; child < end; child += 1) {
      for (const id of carried[child] ?? []) {
        const at = places.get(id);
        if (at === undefined || seen[at] === 1) continue;
        seen[at] = 1;
        found.push(at);
      }
    }
    return found.sort((a, b) => a - b).flatMap((at) => lines[at] ?? []);
  });
}
