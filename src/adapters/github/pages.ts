/** Lists of many pages, read side by side. */
import { GITHUB } from '../../limits.ts';

/** Does the work on each item, at most `limit` at a time; the results stand in the order of the items. The first failure stops the rest; it is thrown when nothing runs any more. */
export async function sideBySide<T, R>(items: readonly T[], limit: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  // All workers draw from one generator: one that throws closes it for the others.
  const queue = (function* () {
    yield* items.entries();
  })();
  async function worker(): Promise<void> {
    for (const [at, item] of queue) results[at] = await work(item);
  }
  const ended = await Promise.allSettled(Array.from({ length: Math.min(limit, items.length) }, worker));
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
  return results;
}

/** The page numbers from `first` to `last`. */
export function pagesBetween(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** Pages that `items` items fill. */
export function pagesFor(items: number): number {
  return Math.ceil(items / GITHUB.pageSize);
}

/** The number of the last page by a `Link` header; 1 when there is none. */
export function lastPage(link: string | null): number {
  const target = /<([^>]+)>;[^,]*\brel="last"/.exec(link ?? '')?.[1];
  if (target === undefined || !URL.canParse(target)) return 1;
  return Math.max(1, Number(new URL(target).searchParams.get('page')) || 1);
}
