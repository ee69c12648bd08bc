/** What a job does with the cache: `node --import tsx archive-job.ts save|restore DIR`; says what it did and the milliseconds. */
import '@actions/cache';
import { restoreStore, saveStore } from '../../src/adapters/actions-cache/cache.ts';
import { storeFingerprint } from '../../src/adapters/disk/fingerprint.ts';
import { ACTIONS_CACHE } from '../../src/limits.ts';

const [what, dir = ''] = process.argv.slice(2);
const options = {
  ...{ dir, workspace: process.env.GITHUB_WORKSPACE ?? '', keyPrefix: 'tidings-v1-bench-', patience: ACTIONS_CACHE.patience },
  warn: (text: string) => console.log(text),
};
const started = performance.now();
const done =
  what === 'save'
    ? (await saveStore({ ...options, fingerprint: await storeFingerprint(dir), restoredKey: null })).saved
    : (await restoreStore({ ...options, maxBytes: 200 * 1024 * 1024 })).hit;
console.log(`\nDONE ${done} ${performance.now() - started}`);
