/** Packs what has to be asked into chunks, in order. */

export type PackLimits = {
  /** Items in one chunk. */ readonly items: number /** Their sizes together: characters of changes, lines of nodes. */;
  readonly size: number;
};

/** Greedy and in order; an item above the limit stands alone. */
export function pack<Item>(items: readonly Item[], size: (item: Item) => number, limits: PackLimits): readonly (readonly Item[])[] {
  const chunks: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const wanted = size(item);
    const last = chunks.at(-1);
    if (last !== undefined && last.length < limits.items && wanted <= room) {
      last.push(item);
      room -= wanted;
    } else {
      chunks.push([item]);
      room = limits.size - wanted;
    }
  }
  return chunks;
}
