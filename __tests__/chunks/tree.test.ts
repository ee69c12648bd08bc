import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cutTree, type MergeTree } from '../../src/chunks/tree.ts';

const ids = (count: number, salt = '') => Array.from({ length: count }, (_, i) => createHash('sha1').update(`${salt}${i}`).digest('hex'));

/** The leaves as lists of ids, joined. */
function leaves(all: readonly string[], tree: MergeTree): string[] {
  return (tree[0] ?? []).map((node) => all.slice(node.start, node.end).join());
}

function added(before: readonly string[], after: readonly string[]): number {
  const known = leaves(before, cutTree(before));
  return leaves(after, cutTree(after)).filter((leaf) => !known.includes(leaf)).length;
}

const someIds = fc.tuple(fc.integer({ min: 1, max: 300 }), fc.string()).map(([count, salt]) => ids(count, salt));

describe('cutTree', () => {
  it('is empty for an empty range and one node for a small one', () => {
    expect(cutTree([])).toEqual([]);
    expect(cutTree(ids(1))).toEqual([[{ start: 0, end: 1 }]]);
    expect(cutTree(ids(8))).toEqual([[{ start: 0, end: 8 }]]);
  });

  it('covers every id once, in order, in nodes of at most 40, up to one root', () => {
    fc.assert(
      fc.property(someIds, (all) => {
        const tree = cutTree(all);
        let below = all.length;
        for (const level of tree) {
          expect(level.map(({ start }) => start)).toEqual([0, ...level.slice(0, -1).map(({ end }) => end)]);
          expect(level.at(-1)?.end).toBe(below);
          expect(level.filter(({ start, end }) => end <= start || end - start > 40)).toEqual([]);
          below = level.length;
        }
        expect(below).toBe(1);
      }),
    );
  });

  // Mostly 1, 2 and 3; a leaf that grows past its size is cut anew, which rarely adds some.
  it('an append changes few leaves, an insertion or removal in the middle too', () => {
    fc.assert(
      fc.property(someIds, fc.string(), fc.nat(), (all, salt, place) => {
        const fresh = createHash('sha1').update(`fresh${salt}`).digest('hex');
        expect(added(all, [...all, fresh])).toBeLessThanOrEqual(4);
        const at = place % all.length;
        expect(added(all, [...all.slice(0, at), fresh, ...all.slice(at)])).toBeLessThanOrEqual(6);
        expect(
          added(
            all,
            all.filter((_, i) => i !== at),
          ),
        ).toBeLessThanOrEqual(6);
      }),
      { numRuns: 150 },
    );
  });

  it('takes leaves of about 17 ids', () => {
    const count = cutTree(ids(5_000))[0]?.length ?? 0;
    expect(count).toBeGreaterThan(200);
    expect(count).toBeLessThan(450);
  });
});
