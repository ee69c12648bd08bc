/**
 * The tree of merges, cut by the ids alone: no size, text or position takes part, so a change of the range moves only
 * the cuts beside it.
 */
import { sha256 } from './canonical.ts';

/** A node of the tree: children by their index one level below (units at level 1). `end` is exclusive. */
export type MergeNode = { readonly start: number; readonly end: number };

/** Levels from the leaves up; the last one holds one node. Empty for an empty range. */
export type MergeTree = readonly (readonly MergeNode[])[];

/** Neighbours on each side that a cut must beat, at the leaves and above. */
const LEAF_NEIGHBOURS = 8;
const UPPER_NEIGHBOURS = 4;
/** Children of one node. */
const NODE_SIZE = 40;

export function cutTree(ids: readonly string[]): MergeTree {
  const levels: MergeNode[][] = [];
  let hashes = ids.map(sha256);
  let neighbours = LEAF_NEIGHBOURS;
  while (hashes.length > 1 || (levels.length === 0 && hashes.length === 1)) {
    const nodes = cutLevel(hashes, neighbours);
    levels.push(nodes);
    const below = hashes;
    hashes = nodes.map((node) => below[node.end - 1] ?? '');
    neighbours = UPPER_NEIGHBOURS;
  }
  return levels;
}

function cutLevel(hashes: readonly string[], neighbours: number): MergeNode[] {
  const nodes: MergeNode[] = [];
  let start = 0;
  for (let at = 0; at < hashes.length; at += 1) {
    if (at === hashes.length - 1 || isPeak(hashes, at, neighbours)) {
      nodes.push(...splitLong(hashes, { start, end: at + 1 }));
      start = at + 1;
    }
  }
  return nodes;
}

/** Largest among its neighbours. The left side must be whole, so that few ids are one node; the right side grows with the range. */
function isPeak(hashes: readonly string[], at: number, neighbours: number): boolean {
  const own = hashes[at] ?? '';
  if (at < neighbours) return false;
  for (let near = 1; near <= neighbours; near += 1) {
    // Behind the last one nothing stands against it.
    if ((hashes[at - near] ?? '') >= own || (hashes[at + near] ?? '') >= own) return false;
  }
  return true;
}

/** Cuts a long node after its largest inner hash until every part is small enough. */
function splitLong(hashes: readonly string[], node: MergeNode): MergeNode[] {
  if (node.end - node.start <= NODE_SIZE) return [node];
  let cut = node.start;
  for (let at = node.start; at < node.end - 1; at += 1) if ((hashes[at] ?? '') > (hashes[cut] ?? '')) cut = at;
  return [...splitLong(hashes, { start: node.start, end: cut + 1 }), ...splitLong(hashes, { start: cut + 1, end: node.end })];
}
