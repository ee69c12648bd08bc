/**
 * The folder in the workspace through which the archive goes. `@actions/cache` names an archive by the paths as given, relative to the
 * workspace, so it is a constant; the store itself stands in the runner's temporary folder. It exists during restore and save only.
 */
import { constants } from 'node:fs';
import { lstat, mkdir, open, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const PASSAGE = '.tidings-store';

/** What may be in it: answers and the index, under their names and sizes (see the disk store). */
const ANSWER = /^[0-9a-f]{64}\.json(\.gz)?$/;
const INDEX = 'index.json';
const ANSWER_BYTES = 256 * 1024;
const INDEX_BYTES = 32 * 1024 * 1024;
const IGNORE_FILE = '.gitignore';
const IGNORE = '*\n';

/** Makes the folder; one that an earlier run left is replaced. False where something else has that name: it is not touched. */
export async function makePassage(workspace: string): Promise<boolean> {
  const folder = join(workspace, PASSAGE);
  const status = await lstat(folder).catch(() => null);
  if (status !== null) {
    if (!status.isDirectory() || !(await isOurs(folder))) return false;
    await removePassage(workspace);
  }
  await mkdir(folder);
  try {
    await writeFile(join(folder, IGNORE_FILE), IGNORE, { flag: 'wx' });
  } catch (error) {
    await removePassage(workspace);
    throw error;
  }
  return true;
}

/** Never follows a link. */
export async function removePassage(workspace: string): Promise<void> {
  await rm(join(workspace, PASSAGE), { recursive: true, force: true, maxRetries: 3 });
}

/** Copies what may pass from the passage to the store, one by one; what the store has already stays. Returns the bytes copied. */
export async function takeOver(workspace: string, dir: string, maxBytes: number): Promise<number> {
  const folder = join(workspace, PASSAGE);
  if (!(await lstat(folder)).isDirectory()) return 0;
  await mkdir(dir, { recursive: true, mode: 0o700 });
  return copyAll(folder, dir, maxBytes);
}

/** Copies the store into the passage. Returns the bytes copied. */
export function handOver(dir: string, workspace: string): Promise<number> {
  return copyAll(dir, join(workspace, PASSAGE), Number.POSITIVE_INFINITY);
}

async function copyAll(from: string, to: string, maxBytes: number): Promise<number> {
  let bytes = 0;
  // The index first: without it the store still reads the answers one by one.
  for (const name of (await readdir(from)).filter(mayPass).sort(indexFirst)) {
    const size = await copyRegular(join(from, name), join(to, name), Math.min(sizeLimit(name), maxBytes - bytes));
    bytes += size;
  }
  return bytes;
}

/** Copies a regular file of at most `most` bytes that is not there yet; bytes copied, 0 where it was not. Follows no link. */
async function copyRegular(from: string, to: string, most: number): Promise<number> {
  if (!(await lstat(from)).isFile()) return 0;
  const handle = await open(from, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const status = await handle.stat();
    if (!status.isFile() || status.size > most) return 0;
    const temporary = `${to}.part`;
    await writeFile(temporary, await handle.readFile(), { mode: 0o600 });
    // The store forgets by last writing what it cannot read: a copy is not a writing.
    await utimes(temporary, status.atime, status.mtime);
    if ((await lstat(to).catch(() => null)) !== null) {
      await rm(temporary, { force: true });
      return 0;
    }
    await rename(temporary, to);
    return status.size;
  } finally {
    await handle.close();
  }
}

function mayPass(name: string): boolean {
  return name === INDEX || ANSWER.test(name);
}

function indexFirst(a: string, b: string): number {
  return Number(b === INDEX) - Number(a === INDEX) || (a < b ? -1 : 1);
}

function sizeLimit(name: string): number {
  return name === INDEX ? INDEX_BYTES : ANSWER_BYTES;
}

/** Left by us: our `.gitignore`, and nothing but what passes. */
async function isOurs(folder: string): Promise<boolean> {
  const ignore = await readFile(join(folder, IGNORE_FILE), 'utf8').catch(() => null);
  const names = await readdir(folder, { withFileTypes: true });
  return ignore === IGNORE && names.every((found) => found.isFile() && (found.name === IGNORE_FILE || mayPass(found.name)));
}
