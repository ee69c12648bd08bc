/**
 * The folder in the workspace through which the archive goes. `@actions/cache` names an archive by the paths as given, relative to the
 * workspace, so it is a constant; the store itself stands in the runner's temporary folder. It exists during restore and save only.
 */
import {
  chmodSync,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export const PASSAGE = '.tidings-store';

/** What may be in it: answers and the index, under their names and sizes (see the disk store). */
const ANSWER = /^[0-9a-f]{64}\.json(\.gz)?$/;
const INDEX = 'index.json';
const ANSWER_BYTES = 256 * 1024;
const INDEX_BYTES = 32 * 1024 * 1024;
/** An archive of more files is looked through one by one. */
const MOST_FILES = 20_000;
/** So many times the size of a store may come: what a run added stands beyond it, and the least recently used go when it is opened. */
const SLACK = 4;
const IGNORE_FILE = '.gitignore';
const IGNORE = '*\n';

/** Makes the folder; one that an earlier run left is replaced. False where something else has that name: it is not touched. */
export async function makePassage(workspace: string): Promise<boolean> {
  const folder = join(workspace, PASSAGE);
  const status = lstatSync(folder, { throwIfNoEntry: false });
  if (status !== undefined) {
    if (!status.isDirectory() || !(await isOurs(folder))) return false;
    await removePassage(workspace);
  }
  mkdirSync(folder);
  try {
    writeFileSync(join(folder, IGNORE_FILE), IGNORE, { flag: 'wx' });
  } catch (error) {
    await removePassage(workspace);
    throw error;
  }
  return true;
}

/** Removes the folder that a killed run left; anything else of that name stays. */
export async function clearPassage(workspace: string): Promise<void> {
  const folder = join(workspace, PASSAGE);
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() && (await isOurs(folder))) await removePassage(workspace);
}

/** Never follows a link. */
export async function removePassage(workspace: string): Promise<void> {
  const folder = join(workspace, PASSAGE);
  if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) return;
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}

/**
 * Brings what may pass from the passage to the store; what the store has already stays. Sizes are looked at here only where files are moved one
 * by one: who reads a file of the store looks again, and the store's own cleaning knows which answers to let go. Returns how much may not pass.
 */
export function takeOver(workspace: string, dir: string, maxBytes: number): number {
  const folder = join(workspace, PASSAGE);
  if (!lstatSync(folder).isDirectory()) return 1;
  mkdirSync(dirname(dir), { recursive: true, mode: 0o700 });
  if (passWhole(folder, dir)) return 0;
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const { refused } = passAll(folder, dir, SLACK * maxBytes);
  return refused + readdirSync(folder).filter((name) => name !== IGNORE_FILE && !mayPass(name)).length;
}

/** The folder as it is becomes the store, in place of a thousand moves. False where something in it may not pass, or a store is there: nothing was moved. */
function passWhole(folder: string, dir: string): boolean {
  const found = readdirSync(folder, { withFileTypes: true });
  if (found.length > MOST_FILES || !found.every((one) => one.isFile() && (one.name === IGNORE_FILE || mayPass(one.name)))) return false;
  try {
    // The archive may have brought both anew.
    unlinkSync(join(folder, IGNORE_FILE));
    chmodSync(folder, 0o700);
    renameSync(folder, dir);
    return true;
  } catch {
    return false;
  }
}

/** Brings the store into the passage. Its files are never written over, so links serve. Returns their bytes. */
export function handOver(dir: string, workspace: string): number {
  return passAll(dir, join(workspace, PASSAGE), Number.POSITIVE_INFINITY, linkSync).bytes;
}

type Pass = (from: string, to: string) => void;
type Passed = { readonly bytes: number; readonly refused: number };

/** Without waiting in between: ten thousand files take a tenth of the time so. */
function passAll(from: string, to: string, maxBytes: number, pass: Pass = renameSync): Passed {
  const there = new Set(readdirSync(to));
  let [bytes, refused] = [0, 0];
  // The index first: without it the store still reads the answers one by one.
  for (const name of readdirSync(from).filter(mayPass).sort(indexFirst)) {
    if (there.has(name)) continue;
    const status = lstatSync(join(from, name));
    // An archive may link a name of ours to a file outside: it would go into the next archive.
    if (!status.isFile() || status.nlink !== 1 || status.size > Math.min(sizeLimit(name), maxBytes - bytes)) {
      refused += 1;
      continue;
    }
    passOne(join(from, name), join(to, name), pass);
    bytes += status.size;
  }
  return { bytes, refused };
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
