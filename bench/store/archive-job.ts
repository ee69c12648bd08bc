/**
 * What a job does with the cache: `node archive-job.js save|restore|unpack|library DIR`; says what it did and the milliseconds. The last two
 * are the yardsticks: the library's own unpacking of the archive named in ARCHIVE and nothing else, and the library's restoring without us.
 */
import { readFileSync } from 'node:fs';
import { restoreCache } from '@actions/cache';
import { CompressionMethod } from '../../node_modules/@actions/cache/lib/internal/constants.js';
import { extractTar } from '../../node_modules/@actions/cache/lib/internal/tar.js';
import { restoreStore, saveStore } from '../../src/adapters/actions-cache/cache.ts';
import { PASSAGE } from '../../src/adapters/actions-cache/passage.ts';
import { storeFingerprint } from '../../src/adapters/disk/fingerprint.ts';
import { ACTIONS_CACHE } from '../../src/limits.ts';

const [what = '', dir = ''] = process.argv.slice(2);
const keyPrefix = 'tidings-v1-bench-';
const options = {
  ...{ dir, workspace: process.env.GITHUB_WORKSPACE ?? '', keyPrefix, patience: ACTIONS_CACHE.patience },
  warn: (text: string) => console.log(text),
};
const archive = process.env.ARCHIVE ?? '';

const doing: Readonly<Record<string, () => Promise<boolean>>> = {
  save: async () => (await saveStore({ ...options, fingerprint: await storeFingerprint(dir), restoredKey: null })).saved,
  restore: async () => (await restoreStore({ ...options, maxBytes: 200 * 1024 * 1024 })).hit,
  unpack: async () => {
    await extractTar(archive, isZstd ? CompressionMethod.ZstdWithoutLong : CompressionMethod.Gzip);
    return true;
  },
  library: async () => (await restoreCache([PASSAGE], `${keyPrefix}restore`, [keyPrefix])) !== undefined,
};
const isZstd = archive !== '' && readFileSync(archive).readUInt32LE(0) === 0xfd2fb528;
const started = performance.now();
const done = await doing[what]?.();
console.log(`\nDONE ${done} ${performance.now() - started}`);
