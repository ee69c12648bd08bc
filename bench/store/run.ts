/** One run of the writing steps as a job has it: the store is opened, what is missing is asked, the store is written. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/adapters/disk/store.ts';
import { parseInputs } from '../../src/config/inputs.ts';
import { makeConfig } from '../../src/config/make.ts';
import type { Asking } from '../../src/ports/asking.ts';
import type { Store } from '../../src/ports/store.ts';
import { planEntries } from '../../src/steps/plan-entries.ts';
import { type Written, write } from '../../src/steps/write.ts';
import { newWriting } from '../../src/steps/writing.ts';
import type { Setup } from '../../src/writing/setup.ts';
import { type MadeChange, unitsOf } from './history.ts';
import { type Bill, createMeter, meteredAsking } from './model.ts';

const CONFIG = makeConfig(parseInputs({}), {});
export const SETUP: Setup = {
  choice: { audiences: CONFIG.audiences, instructions: CONFIG.instructions, glossary: CONFIG.glossary },
  language: CONFIG.language,
  models: CONFIG.models,
};
const MEGABYTE = 1024 * 1024;

export type Ran = { readonly bill: Bill; readonly written: Written; readonly ms: number };

/** A folder for a store, gone afterwards. */
export async function inFolder<T>(work: (dir: string) => Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'tidings-bench-'));
  try {
    return await work(join(root, 'store'));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

export function open(dir: string) {
  return openStore({ dir, secret: 'bench', ttlDays: 30, maxBytes: 200 * MEGABYTE, today: 20_000, warn: (text) => console.error(text) });
}

/** Milliseconds are of the processor's time. */
export async function runIn(dir: string, made: readonly MadeChange[]): Promise<Ran> {
  const before = process.cpuUsage();
  const store = await open(dir);
  const meter = createMeter();
  const written = await writeWith(made, store, meteredAsking(store, meter));
  await store.flush();
  const { user, system } = process.cpuUsage(before);
  return { bill: meter.bill(), written, ms: (user + system) / 1_000 };
}

export async function writeWith(made: readonly MadeChange[], store: Store, asking: Asking | null): Promise<Written> {
  const units = unitsOf(made);
  const changes = units.flatMap((unit) => unit.changes);
  const writing = newWriting({ config: CONFIG, store, asking, changes, project: 'widgets' });
  const part = { owner: null, name: 'widgets', firstRelease: false, folded: { units, dependencies: [], asides: [] } };
  const [written] = await write([part], planEntries(changes, writing), writing);
  if (written === undefined) throw new Error('nothing was written');
  return written;
}
