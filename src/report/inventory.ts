/** What stands in the user's store, as `tidings cache stats` prints it. */
import { count, size } from './figures.ts';

export type Inventory = {
  readonly dir: string;
  readonly answers: number;
  /** Of all files of answers. */
  readonly bytes: number;
  /** Answers by task: `map`, `merge`, `compose`, ... */
  readonly tasks: Readonly<Record<string, number>>;
  /** Day numbers of last uses; null where there is none. */
  readonly oldest: number | null;
  readonly newest: number | null;
  /** Answers that one more day without use ends, and those that the next run forgets. */
  readonly ending: number;
  readonly past: number;
  /** Files that are not ours, or damaged. */
  readonly foreign: number;
};

export type InventoryBounds = { readonly ttlDays: number; readonly maxBytes: number };

export function inventoryText(inventory: Inventory, { ttlDays, maxBytes }: InventoryBounds): string {
  const { dir, answers, bytes, tasks, oldest, newest, ending, past, foreign } = inventory;
  const byTask = Object.entries(tasks).map(([task, number]) => `${task} ${number}`);
  const rows: readonly (readonly [string, string | null])[] = [
    ['folder', dir],
    ['answers', `${answers}, ${size(bytes)} of ${size(maxBytes)}`],
    ['by task', byTask.length === 0 ? null : byTask.join(', ')],
    ['used', oldest === null || newest === null ? null : `${isoDay(oldest)} to ${isoDay(newest)}, kept for ${count(ttlDays, 'day')}`],
    ['ending', ending === 0 ? null : `${count(ending, 'answer')} on the last day`],
    ['past', past === 0 ? null : `${count(past, 'answer')}, forgotten by the next run`],
    ['foreign', foreign === 0 ? null : `${count(foreign, 'file')} without our seal`],
  ];
  return `${rows.flatMap(([name, text]) => (text === null ? [] : [`${name.padEnd(8)} ${text}`])).join('\n')}\n`;
}

export function inventoryJson(inventory: Inventory, { ttlDays, maxBytes }: InventoryBounds): string {
  const { oldest, newest } = inventory;
  const days = { oldest: oldest === null ? null : isoDay(oldest), newest: newest === null ? null : isoDay(newest) };
  return `${JSON.stringify({ ...inventory, ...days, ttlDays, maxBytes }, null, 2)}\n`;
}

/** Days since the epoch, in UTC. */
function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
