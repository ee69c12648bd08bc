/** The store's folder: listing, reading and writing with care. Throws nothing but what a caller is told of. */
import { randomBytes } from 'node:crypto';
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs';
import { lstat, mkdir, readdir, rename, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FILE_PATTERN, INDEX_FILE } from './records.ts';

/** Files of answers by name; where both forms exist, the compressed one. */
export type Listing = { readonly files: ReadonlyMap<string, string>; readonly leftovers: readonly string[] };

const TEMPORARY = /^\.tmp-[0-9a-f]{16}$/;

/** Makes the folder, for its owner only, with a `.gitignore` of its own: it may stand in a checkout. */
export async function makeFolder(dir: string): Promise<void> {
  await makeFolders(dir);
  await writeFile(join(dir, '.gitignore'), '*\n', { flag: 'wx', mode: 0o600 }).catch(ignoreExisting);
}

/** One by one: below /proc Node's own `recursive` asks for ever. */
async function makeFolders(dir: string): Promise<void> {
  const isThere = await stat(dir).then(
    (status) => status.isDirectory(),
    () => false,
  );
  if (isThere) return;
  if (dirname(dir) !== dir) await makeFolders(dirname(dir));
  await mkdir(dir, { mode: 0o700 }).catch(ignoreExisting);
}

export async function list(dir: string): Promise<Listing> {
  const files = new Map<string, string>();
  const leftovers: string[] = [];
  for (const found of await readdir(dir, { withFileTypes: true })) {
    if (!found.isFile()) continue;
    const name = FILE_PATTERN.exec(found.name)?.[1];
    if (name !== undefined && !files.get(name)?.endsWith('.gz')) files.set(name, found.name);
    if (TEMPORARY.test(found.name)) leftovers.push(found.name);
  }
  return { files, leftovers };
}

/** The bytes of a regular file of at most `most` bytes; null for anything else. Follows no link. */
export function readRegular(path: string, most: number): Buffer | 'missing' | null {
  try {
    if (!lstatSync(path).isFile()) return null;
    const handle = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    try {
      const status = fstatSync(handle);
      return status.isFile() && status.size <= most ? readFileSync(handle) : null;
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    return isCode(error, 'ENOENT') ? 'missing' : null;
  }
}

/** All or nothing: a temporary name beside it, then a rename. */
export async function writeWhole(dir: string, file: string, bytes: string | Buffer): Promise<void> {
  const temporary = join(dir, `.tmp-${randomBytes(8).toString('hex')}`);
  try {
    await writeFile(temporary, bytes, { flag: 'wx', mode: 0o600 });
    await rename(temporary, join(dir, file));
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
}

/** Removes both forms of an answer's file, but not `except`. */
export async function removeAnswer(dir: string, name: string, except?: string): Promise<void> {
  for (const file of [`${name}.json`, `${name}.json.gz`]) {
    if (file !== except) await rm(join(dir, file), { force: true });
  }
}

/** Removes files that were last written so long ago, or say that it was as long after now, and what is beyond so many bytes. */
export async function removeOlder(dir: string, files: readonly string[], ms: number, most = Number.POSITIVE_INFINITY): Promise<void> {
  let bytes = 0;
  for (const file of files) {
    const status = await lstat(join(dir, file)).catch(() => null);
    if (status === null) continue;
    if (Math.abs(Date.now() - status.mtimeMs) > ms || bytes + status.size > most) await rm(join(dir, file), { force: true });
    else bytes += status.size;
  }
}

export function indexPath(dir: string): string {
  return join(dir, INDEX_FILE);
}

function ignoreExisting(error: unknown): void {
  if (!isCode(error, 'EEXIST')) throw error;
}

export function isCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
