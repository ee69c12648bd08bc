/** What the user's folder holds, and its emptying. The seal there is made without a secret. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredAnswer } from '../../ports/store.ts';
import type { Inventory } from '../../report/inventory.ts';
import { type Bounds, superfluous } from './clean.ts';
import { type Listing, list } from './folder.ts';
import { load, readAnswer } from './loading.ts';
import { FILE_PATTERN, INDEX_FILE } from './records.ts';
import { createSeal } from './seal.ts';

/** As a run asks them. */
const TASKS: readonly StoredAnswer['task'][] = ['map', 'merge', 'compose', 'localise', 'verify', 'pace'];

/** Reads every answer; changes nothing. A folder that is not there is empty. */
export async function takeInventory(dir: string, bounds: Bounds): Promise<Inventory> {
  const listing = await listed(dir);
  const seal = createSeal(null);
  const { index } = load(dir, listing, seal, () => undefined);
  const tasks = new Map<string, number>();
  for (const name of index.keys()) {
    const answer = readAnswer(dir, name, seal, () => undefined);
    if (answer === null) continue;
    tasks.set(answer.task, (tasks.get(answer.task) ?? 0) + 1);
  }
  const read = [...tasks.values()].reduce((sum, number) => sum + number, 0);
  const entries = [...index.values()];
  const days = entries.map(({ day }) => day).sort((a, b) => a - b);
  const past = new Set(superfluous(index, bounds));
  return {
    dir,
    answers: read,
    bytes: entries.reduce((sum, { bytes }) => sum + bytes, 0),
    tasks: Object.fromEntries(TASKS.flatMap((task) => (tasks.has(task) ? [[task, tasks.get(task) ?? 0]] : []))),
    oldest: days[0] ?? null,
    newest: days.at(-1) ?? null,
    ending: [...index].filter(([name, { day }]) => bounds.today - day === bounds.ttlDays && !past.has(name)).length,
    past: past.size,
    foreign: listing.files.size - read,
  };
}

/**
 * Removes all that has the name of ours, whoever made it and whatever it is. The folder stays: another run may be about to write there.
 * Answers: how many answers. Rejects.
 */
export async function removeAll(dir: string): Promise<number> {
  const { files, leftovers } = await listed(dir);
  const found = await readdir(dir).catch(() => []);
  const ours = found.filter((file) => file === INDEX_FILE || FILE_PATTERN.test(file));
  for (const file of [...ours, ...leftovers]) await rm(join(dir, file), { force: true, recursive: true });
  return files.size;
}

async function listed(dir: string): Promise<Listing> {
  return list(dir).catch(() => ({ files: new Map(), leftovers: [] }));
}
