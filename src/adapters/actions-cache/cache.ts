/** Brings the store from the Actions cache and back: one archive per state of the store. Every failure is a miss with one warning. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from '../../errors.ts';
import { ACTIONS_CACHE } from '../../limits.ts';
import { handOver, makePassage, PASSAGE, removePassage, takeOver } from './passage.ts';

export type CacheOptions = {
  /** The store's own folder, outside the workspace. */
  readonly dir: string;
  /** `GITHUB_WORKSPACE`, which is also the working folder of an action: the library looks for paths there. */
  readonly workspace: string;
  /** `tidings-v1-<namespace>-`; archives of other prefixes are never read. */
  readonly keyPrefix: string;
  /** Milliseconds for one call of the library: alone it tries for half a minute when the service is broken. */
  readonly timeoutMs: number;
  readonly warn: (text: string) => void;
};

export type Restored = {
  readonly hit: boolean;
  readonly key: string | null;
  readonly restoredBytes: number;
  /** The library is still at it and keeps the process alive: end it with `process.exit` when all else is done. */
  readonly abandoned: boolean;
};

export type Saved = { readonly saved: boolean; readonly key: string | null; readonly savedBytes: number; readonly abandoned: boolean };

export type SaveOptions = CacheOptions & {
  /** What the store holds now (see the disk store); null: nothing. */
  readonly fingerprint: string | null;
  /** The key of what was restored, null where nothing was. */
  readonly restoredKey: string | null;
};

/** The key of an archive: the same content has the same key. */
export function archiveKey(keyPrefix: string, fingerprint: string): string {
  return `${keyPrefix}${fingerprint}`;
}

/** Restores the newest archive of the prefix into the store's folder; files that are there stay. Never throws. */
export async function restoreStore(options: CacheOptions & { readonly maxBytes: number }): Promise<Restored> {
  const { dir, workspace, keyPrefix, maxBytes } = options;
  const nothing: Omit<Restored, 'abandoned'> = { hit: false, key: null, restoredBytes: 0 };
  const result = await throughPassage(options, 'restored', nothing, async (cache) => {
    const found = await limited(options.timeoutMs, cache.restoreCache([PASSAGE], `${keyPrefix}restore`, [keyPrefix]));
    if (found.state === 'late') return found;
    // The service matches by prefix; what it found is a name from outside.
    const key = found.value?.startsWith(keyPrefix) === true ? found.value : null;
    if (key === null) return { state: 'done', value: nothing };
    return { state: 'done', value: { hit: true, key, restoredBytes: await takeOver(workspace, dir, maxBytes) } };
  });
  return { ...result.value, abandoned: result.abandoned };
}

/** Saves the store, unless nothing is new since the restore. Never throws. */
export async function saveStore(options: SaveOptions): Promise<Saved> {
  const { dir, workspace, keyPrefix, fingerprint, restoredKey, warn } = options;
  const nothing: Omit<Saved, 'abandoned'> = { saved: false, key: null, savedBytes: 0 };
  if (fingerprint === null) return { ...nothing, abandoned: false };
  const key = archiveKey(keyPrefix, fingerprint);
  if (key === restoredKey) return { ...nothing, key, abandoned: false };
  const result = await throughPassage(options, 'saved', nothing, async (cache) => {
    const savedBytes = await handOver(dir, workspace);
    if (savedBytes === 0) return { state: 'done', value: nothing };
    const id = await limited(options.timeoutMs, cache.saveCache([PASSAGE], key));
    if (id.state === 'late') return id;
    // The library does not say why: the key exists already, the token may only read, or the service failed.
    if (id.value === -1) warn('The Actions cache took no answers; the next run may ask for them again.');
    return { state: 'done', value: id.value === -1 ? { ...nothing, key } : { saved: true, key, savedBytes } };
  });
  return { ...result.value, abandoned: result.abandoned };
}

type Library = Pick<typeof import('@actions/cache'), 'restoreCache' | 'saveCache'>;
type Late = { readonly state: 'late'; readonly rest: Promise<unknown> };
type Done<T> = { readonly state: 'done'; readonly value: T };

/** Runs with the library and the folder in the workspace, and takes the folder away afterwards, whatever happens. */
async function throughPassage<T>(
  { workspace, keyPrefix, warn }: CacheOptions,
  done: 'restored' | 'saved',
  nothing: T,
  work: (cache: Library) => Promise<Done<T> | Late>,
): Promise<{ readonly value: T; readonly abandoned: boolean }> {
  function miss(why: string): { value: T; abandoned: boolean } {
    warn(`Remembered answers were not ${done}: ${why}`);
    return { value: nothing, abandoned: false };
  }
  if (keyPrefix.includes(',') || keyPrefix.length + 64 > ACTIONS_CACHE.keyLength) return miss('the name of the archive is not allowed.');
  let late: Late | null = null;
  let made = false;
  try {
    const cache = await import('@actions/cache');
    // Without the token the library throws on one way and only warns on the other.
    if (!cache.isFeatureAvailable() || !process.env.ACTIONS_RUNTIME_TOKEN) return miss('there is no Actions cache here.');
    made = await makePassage(workspace);
    if (!made) return miss(`the workspace has a ${PASSAGE} of its own.`);
    const result = await work(cache);
    if (result.state === 'done') return { value: result.value, abandoned: false };
    late = result;
    return { ...miss('the Actions cache does not answer.'), abandoned: true };
  } catch (error) {
    return miss(messageOf(error));
  } finally {
    if (made) await cleanUp(workspace, late, warn);
  }
}

/** An abandoned restore may still unpack: its folder goes once more when it ends, and when the process ends. */
async function cleanUp(workspace: string, late: Late | null, warn: (text: string) => void): Promise<void> {
  try {
    await removePassage(workspace);
  } catch (error) {
    warn(`${PASSAGE} could not be removed from the workspace: ${messageOf(error)}`);
  }
  if (late === null) return;
  const atExit = (): void => rmSync(join(workspace, PASSAGE), { recursive: true, force: true });
  process.once('exit', atExit);
  late.rest
    .then(() => removePassage(workspace))
    .catch(() => undefined)
    .finally(() => process.removeListener('exit', atExit));
}

async function limited<T>(ms: number, promise: Promise<T>): Promise<Done<T> | Late> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Late>((resolve) => {
    timer = setTimeout(() => resolve({ state: 'late', rest: promise.catch(() => undefined) }), ms);
  });
  try {
    return await Promise.race([promise.then((value): Done<T> => ({ state: 'done', value })), late]);
  } finally {
    clearTimeout(timer);
  }
}
