/** The door of `tidings cache`: what is remembered at a terminal, and forgetting it. */
import { today } from './adapters/clock/system.ts';
import { removeAll, takeInventory } from './adapters/disk/inventory.ts';
import { openStore } from './adapters/disk/store.ts';
import { topOf } from './adapters/git/clone.ts';
import type { CacheArguments } from './config/arguments.ts';
import { withPairs } from './config/file.ts';
import { parseInputs } from './config/inputs.ts';
import { makeConfig } from './config/make.ts';
import { TidingsError } from './errors.ts';
import { count, size } from './report/figures.ts';
import { inventoryJson, inventoryText } from './report/inventory.ts';
import { settingsIn, storeFolder, toStdout } from './terminal.ts';

/** Prints on stdout. Throws TidingsError `bad-input`, `bad-config`, `no-store`. */
export async function cache(args: CacheArguments): Promise<void> {
  const dir = storeFolder();
  switch (args.action) {
    case 'path':
      return toStdout(`${dir}\n`);
    case 'stats': {
      const bounds = await boundsOf(args);
      const inventory = await takeInventory(dir, { ...bounds, today: today() });
      return toStdout((args.format === 'json' ? inventoryJson : inventoryText)(inventory, bounds));
    }
    case 'clean':
      return toStdout(`${args.all ? await emptied(dir) : await cleaned(dir, args)}\n`);
  }
}

async function boundsOf({ inputs, repo, pairs }: CacheArguments): Promise<{ readonly ttlDays: number; readonly maxBytes: number }> {
  const parsed = parseInputs(inputs);
  const place = { repo: await topOf(repo), path: parsed.configPath, isNamed: inputs.config !== undefined };
  const { settings, releaseFile } = await settingsIn({ ...place, pairs });
  return makeConfig(parsed, await withPairs(settings, pairs), null, releaseFile).store;
}

async function emptied(dir: string): Promise<string> {
  const removed = await removeAll(dir).catch((thrown: unknown) => {
    throw unwritable(dir, thrown);
  });
  return `${count(removed, 'answer')} removed, none left`;
}

/** What every run does at its start: opening the folder cleans it. */
async function cleaned(dir: string, args: CacheArguments): Promise<string> {
  const bounds = { ...(await boundsOf(args)), today: today() };
  const before = await takeInventory(dir, bounds);
  if (before.answers === 0 && before.foreign === 0) return '0 answers removed, none left';
  const troubles: string[] = [];
  const store = await openStore({ dir, secret: null, ...bounds, warn: (text) => troubles.push(text) });
  await store.flush();
  const after = await takeInventory(dir, bounds);
  if (after.past > 0) throw unwritable(dir, troubles[0]);
  const left = after.answers === 0 ? 'none left' : `${count(after.answers, 'answer')} left, ${size(after.bytes)}`;
  return `${count(before.answers - after.answers, 'answer')} removed, ${left}`;
}

function unwritable(dir: string, thrown: unknown): TidingsError {
  const why = thrown instanceof Error ? thrown.message : String(thrown ?? 'answers remain');
  return new TidingsError('no-store', `${dir} cannot be cleaned: ${why}`, 'Make it writable, or name another place in XDG_CACHE_HOME.');
}
