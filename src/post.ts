/** The door of the post step: saves the store, however the step ended. Its failure never fails the job. */
import * as v from 'valibot';
import { createJobJournal } from './adapters/runner/journal.ts';
import { keptForPost } from './adapters/runner/outputs.ts';
import { messageOf } from './errors.ts';
import { ACTIONS_CACHE } from './limits.ts';

const keptSchema = v.object({ dir: v.string(), keyPrefix: v.string(), restoredKey: v.nullable(v.string()) });

export async function post(): Promise<void> {
  const journal = createJobJournal();
  const kept = keptForPost('store');
  if (kept === '') return;
  try {
    const store = v.parse(keptSchema, JSON.parse(kept));
    const { storeFingerprint } = await import('./adapters/disk/fingerprint.ts');
    const { saveStore } = await import('./adapters/actions-cache/cache.ts');
    const saved = await saveStore({
      ...store,
      workspace: process.env.GITHUB_WORKSPACE ?? '',
      timeoutMs: ACTIONS_CACHE.callMs,
      fingerprint: await storeFingerprint(store.dir),
      warn: journal.warn,
    });
    journal.step('store', saved.saved ? `saved as ${saved.key}, ${saved.savedBytes.toLocaleString('en-US')} bytes` : 'nothing new to save');
    if (saved.abandoned) process.exit();
  } catch (thrown) {
    journal.warn(`The answers could not be saved: ${messageOf(thrown)}`);
  }
}
