/** The door of the post step: saves the store, however the step ended. Its failure never fails the job. */
import * as v from 'valibot';
import type { Saved } from './adapters/actions-cache/cache.ts';
import { createJobJournal } from './adapters/runner/journal.ts';
import { keptForPost, writeSummary } from './adapters/runner/outputs.ts';
import { messageOf } from './errors.ts';
import { ACTIONS_CACHE } from './limits.ts';
import { count, size } from './report/figures.ts';

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
      patience: ACTIONS_CACHE.patience,
      fingerprint: await storeFingerprint(store.dir),
      warn: journal.warn,
    });
    journal.step('store', savedText(saved));
    if (saved.saved)
      await writeSummary(`Answers kept for the next run: ${size(saved.savedBytes)} in ${count(saved.requests, 'request')}.`).catch(
        () => undefined,
      );
    if (saved.abandoned) process.exit();
  } catch (thrown) {
    journal.warn(`The answers could not be saved: ${messageOf(thrown)}`);
  }
}

function savedText({ saved, key, savedBytes, requests, why }: Saved): string {
  if (saved) return `saved as ${key}, ${size(savedBytes)} in ${count(requests, 'request')}`;
  return `nothing saved${why === null ? '' : `: ${why}`}`;
}
