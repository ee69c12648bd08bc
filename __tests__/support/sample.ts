/** What `npm test` tries of what is too much for it. `npm run soak` runs the same files with all of it, and draws other cases. */
import process from 'node:process';

/** Whether this is `npm run soak`. */
export const SOAKING = process.env.TIDINGS_SOAK !== undefined;

/** How often a property is tried: the soak tries twenty times as often. */
export function runs(usual: number): number {
  return SOAKING ? 20 * usual : usual;
}

/** Of a cross, one in `every`; beginning with another one for each `turn`, so that each row and each column is met. */
export function sampled<Item>(all: readonly Item[], every: number, turn: number): readonly Item[] {
  return SOAKING ? all : all.filter((_, at) => (at + turn) % every === 0);
}
