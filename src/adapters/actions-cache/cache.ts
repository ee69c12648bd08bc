/** Brings the store from the Actions cache and back: one archive per state of the store. Every failure is a miss with one warning. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from '../../errors.ts';
import { ACTIONS_CACHE } from '../../limits.ts';
import { READ_CLOSED, WRITE_CLOSED } from './modes.ts';
import { clearPassage, handOver, makePassage, PASSAGE, removePassage, takeOver } from './passage.ts';
import { type Patience, type Seen, type Watched, watched } from './traffic.ts';

export type CacheOptions = {
  /** The store's own folder, outside the workspace. */
  readonly dir: string;
  /** `GITHUB_WORKSPACE`, which is also the working folder of an action: the library looks for paths there. */
  readonly workspace: string;
  /** `tidings-v1-<namespace>-`; archives of other prefixes are never read. */
  readonly keyPrefix: string;
  readonly patience: Patience;
  /** Gives up at once. */
  readonly signal?: AbortSignal;
  readonly warn: (text: string) => void;
};

type End = {
  /** Sent to the service. */
  readonly requests: number;
  /** False: there is no such service in this job. */
  readonly available: boolean;
  /** The library is still at it and keeps the process alive: end it with `process.exit` when all else is done. */
  readonly abandoned: boolean;
};

export type Restored = End & { readonly hit: boolean; readonly key: string | null };

/** `savedBytes`: of the files, before packing. `why`: why nothing was saved, in a few words. */
export type Saved = End & {
  readonly saved: boolean;
  readonly key: string | null;
  readonly savedBytes: number;
  readonly why: string | null;
};

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
  const nothing = { hit: false, key: null };
  if (READ_CLOSED.includes(cacheMode())) return { ...nothing, requests: 0, available: true, abandoned: false };
  return throughPassage<Omit<Restored, keyof End>>(options, 'restored', nothing, async (cache) => {
    const found = await watch(options, () => cache.restoreCache([PASSAGE], `${keyPrefix}restore`, [keyPrefix]));
    if (found.state === 'late') return found;
    // The service matches by prefix; what it found is a name from outside.
    const key = found.value?.startsWith(keyPrefix) === true ? found.value : null;
    if (key === null) return { ...found, value: nothing };
    const refused = takeOver(workspace, dir, maxBytes);
    if (refused > 0)
      options.warn(
        `The archive from the Actions cache held ${refused} that cannot be answers of ours (other files, links, sizes): left out.`,
      );
    return { ...found, value: { hit: true, key } };
  });
}

/** Saves the store, unless nothing is new since the restore, and leaves nothing of a killed run in the workspace. Never throws. */
export async function saveStore(options: SaveOptions): Promise<Saved> {
  const saved = await saveWhatIsNew(options);
  await clearPassage(options.workspace).catch(() => undefined);
  return saved;
}

async function saveWhatIsNew(options: SaveOptions): Promise<Saved> {
  const { dir, workspace, keyPrefix, fingerprint, restoredKey, warn } = options;
  const nothing = { saved: false, key: null, savedBytes: 0, why: 'nothing new' };
  const early = { requests: 0, available: true, abandoned: false };
  if (fingerprint === null) return { ...nothing, ...early };
  const key = archiveKey(keyPrefix, fingerprint);
  if (key === restoredKey) return { ...nothing, ...early, key };
  if (WRITE_CLOSED.includes(cacheMode())) return { ...nothing, ...early, key, why: `cache-mode is ${cacheMode()}` };
  return throughPassage<Omit<Saved, keyof End>>(options, 'saved', { ...nothing, key, why: null }, async (cache) => {
    const savedBytes = handOver(dir, workspace);
    const id = await watch(options, () => cache.saveCache([PASSAGE], key));
    if (id.state === 'late') return id;
    if (id.value !== -1) return { ...id, value: { saved: true, key, savedBytes, why: null } };
    const why = whyNotTaken(id.seen);
    if (why === null) warn('The Actions cache took no answers; the next run may ask for them again.');
    return { ...id, value: { ...nothing, key, why } };
  });
}

/** The library itself answers -1 and no more. Null where this is no ordinary thing. */
function whyNotTaken({ requests, statuses }: Seen): string | null {
  const status = statuses.get('CreateCacheEntry');
  if (status === 409) return 'another run saved the same';
  // A refusal is answered with 200, no archive is sent then, and the library has said so in a warning.
  if (status === 200 && requests === 1) return 'this job may only read the cache';
  return null;
}

function watch<T>({ patience, signal }: CacheOptions, work: () => Promise<T>): Promise<Watched<T>> {
  return watched(patience, signal ?? null, work);
}

function cacheMode(): string {
  return (process.env.ACTIONS_CACHE_MODE ?? '').trim().toLowerCase();
}

type Library = Pick<typeof import('@actions/cache'), 'restoreCache' | 'saveCache'>;
type Late = Extract<Watched<never>, { state: 'late' }>;

/** Runs with the library and the folder in the workspace, and takes the folder away afterwards, whatever happens. */
async function throughPassage<T>(
  { workspace, keyPrefix, warn }: CacheOptions,
  done: 'restored' | 'saved',
  nothing: T,
  work: (cache: Library) => Promise<Watched<T>>,
): Promise<T & End> {
  function miss(why: string, more: Partial<End> = {}): T & End {
    warn(`Remembered answers were not ${done}: ${why}`);
    return { ...nothing, requests: 0, available: true, abandoned: false, ...more };
  }
  if (keyPrefix.includes(',') || keyPrefix.length + 64 > ACTIONS_CACHE.keyLength) return miss('the name of the archive is not allowed.');
  let late: Late | null = null;
  let made = false;
  try {
    const cache = await import('@actions/cache');
    // Without the token the library throws on one way and only warns on the other.
    if (!cache.isFeatureAvailable() || !process.env.ACTIONS_RUNTIME_TOKEN)
      return miss('there is no Actions cache here.', { available: false });
    made = await makePassage(workspace);
    if (!made) return miss(`the workspace has a ${PASSAGE} of its own.`);
    const result = await work(cache);
    const { requests } = result.seen;
    if (result.state === 'done') return { ...result.value, requests, available: true, abandoned: false };
    late = result;
    return miss(result.why, { requests, abandoned: true });
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
