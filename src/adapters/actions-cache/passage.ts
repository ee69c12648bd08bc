/**
 * The folder in the workspace through which the archive goes. `@actions/cache` names an archive by the paths as given, relative to the
 * workspace, so it is a constant; the store itself stands in the runner's temporary folder. It exists during restore and save only.
 */
import { copyFileSync, linkSync, lstatSync, readdirSync, renameSync, type Stats, utimesSync } from 'node:fs';
import { lstat, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
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

/** Moves what may pass from the passage to the store; what the store has already stays. Returns the bytes moved. */
export async function takeOver(workspace: string, dir: string, maxBytes: number): Promise<number> {
  const folder = join(workspace, PASSAGE);
  if (!lstatSync(folder).isDirectory()) return 0;
  await mkdir(dir, { recursive: true, mode: 0o700 });
  // An archive may link a name of ours to a file outside: what is read of it here would go into the next archive.
  return passAll(folder, dir, maxBytes, { pass: renameSync, isAllowed: ({ nlink }) => nlink === 1 });
}

/** Brings the store into the passage. Its files are never written over, so links serve. Returns their bytes. */
export function handOver(dir: string, workspace: string): number {
  return passAll(dir, join(workspace, PASSAGE), Number.POSITIVE_INFINITY, { pass: linkSync, isAllowed: () => true });
}

type Pass = (from: string, to: string) => void;
type Way = { readonly pass: Pass; readonly isAllowed: (status: Stats) => boolean };

/** Without waiting in between: ten thousand files take a tenth of the time so. */
function passAll(from: string, to: string, maxBytes: number, { pass, isAllowed }: Way): number {
  const there = new Set(readdirSync(to));
  let bytes = 0;
  // The index first: without it the store still reads the answers one by one.
  for (const name of readdirSync(from).filter(mayPass).sort(indexFirst)) {
    if (there.has(name)) continue;
    const status = lstatSync(join(from, name));
    if (!status.isFile() || !isAllowed(status) || status.size > Math.min(sizeLimit(name), maxBytes - bytes)) continue;
    passOne(join(from, name), join(to, name), pass);
    bytes += status.size;
  }
  return bytes;
}

/** Copied where the two folders are on different disks. A copy keeps its age: the store forgets by last writing what it cannot read. */
function passOne(from: string, to: string, pass: Pass): void {
  try {
    pass(from, to);
  } catch {
    const { atime, mtime } = lstatSync(from);
    copyFileSync(from, `${to}.part`);
    utimesSync(`${to}.part`, atime, mtime);
    renameSync(`${to}.part`, to);
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
