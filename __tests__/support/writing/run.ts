import { parseInputs } from '../../../src/config/inputs.ts';
import { makeConfig } from '../../../src/config/make.ts';
import type { Change, Unit } from '../../../src/domain.ts';
import type { Asking } from '../../../src/ports/asking.ts';
import type { Store } from '../../../src/ports/store.ts';
import { planEntries } from '../../../src/steps/plan-entries.ts';
import { type Written, write } from '../../../src/steps/write.ts';
import { newWriting, type Writing } from '../../../src/steps/writing.ts';
import type { Setup } from '../../../src/writing/setup.ts';
import { type LocalAsking, type LocalAskingOptions, localAsking } from './asking.ts';
import { alone, folded } from './changes.ts';
import { memoryStore } from './store.ts';

export function setupFor(...audiences: readonly string[]): Setup {
  return {
    choice: { audiences: audiences.map((name) => ({ name, instruction: `They are ${name}.` })), instructions: '', glossary: [] },
    language: 'en',
    models: { map: 'claude-haiku-5-5', compose: 'claude-sonnet-5-5' },
  };
}

export function writingOf(changes: readonly Change[], store: Store, asking: Asking | null, setup: Setup = setupFor('technical')): Writing {
  return { ...newWriting({ config: makeConfig(parseInputs({}), {}), store, asking, changes, project: 'vite' }), setup };
}

export type WriteRun = { readonly written: Written; readonly asking: LocalAsking; readonly writing: Writing };

/** One run of the writing steps with a model in this process. */
export async function writeUnits(
  units: readonly Unit[],
  store: Store = memoryStore(),
  options: LocalAskingOptions & { readonly setup?: Setup } = {},
): Promise<WriteRun> {
  const changes = units.flatMap((unit) => unit.changes);
  const asking = localAsking(store, options);
  const writing = writingOf(changes, store, asking, options.setup);
  return { written: await writePart(units, writing), asking, writing };
}

export async function writeChanges(
  changes: readonly Change[],
  store?: Store,
  options?: LocalAskingOptions & { readonly setup?: Setup },
): Promise<WriteRun> {
  return writeUnits(alone(changes), store, options);
}

/** The same without a model. */
export async function writeByRules(units: readonly Unit[]): Promise<{ readonly written: Written; readonly writing: Writing }> {
  const changes = units.flatMap((unit) => unit.changes);
  const writing = writingOf(changes, memoryStore(), null);
  return { written: await writePart(units, writing), writing };
}

async function writePart(units: readonly Unit[], writing: Writing): Promise<Written> {
  const part = { owner: null, name: 'vite', firstRelease: false, folded: folded(units) };
  const [written] = await write([part], planEntries([...writing.changes.values()], writing), writing);
  if (written === undefined) throw new Error('Nothing was written');
  return written;
}
