/**
 * The memory of answers on disk: one answer, one sealed file named by its request; beside them an index of parts and last use.
 * Several processes may use one folder: files appear whole, the index is merged when it is written, and what it misses is read again.
 */
import { rm } from 'node:fs/promises';
import { messageOf } from '../../errors.ts';
import type { Store, StoredAnswer, StoredPart } from '../../ports/store.ts';
import { type Bounds, superfluous } from './clean.ts';
import { indexPath, isCode, list, makeFolder, removeAnswer, removeOlder, writeWhole } from './folder.ts';
import { load, merged, readAnswer } from './loading.ts';
import { createAnswerMemory } from './memory.ts';
import { createPlaces } from './places.ts';
import { FILE_BYTES, INDEX_FILE, type Index, type IndexEntry, writeEntry, writeIndex } from './records.ts';
import { createSeal, type Seal } from './seal.ts';

export type StoreOptions = Bounds & {
  readonly dir: string;
  /** What the seal is made with; null: a public one, which finds damage and stops nobody. */
  readonly secret: string | null;
  /** Called at most a few times: once for bad entries, once when nothing can be written. */
  readonly warn: (text: string) => void;
};

export interface DiskStore extends Store {
  /** Writes the index. Call it at the end; without it only last uses are lost. */
  flush(): Promise<void>;
  /** Whether something is new since the folder was opened: answers, last uses, removals. */
  readonly dirty: boolean;
  /** Files that failed seal or shape. */
  readonly rejected: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** A killed process leaves temporary files; no write takes so long. */
const LEFTOVER_MS = 60 * 60 * 1000;

/** Opens the folder, makes it where it is missing, and cleans it. Never throws. */
export async function openStore(options: StoreOptions): Promise<DiskStore> {
  const { dir, warn } = options;
  const seal = createSeal(options.secret);
  const complaints = createComplaints(warn);
  const entries = new Map<string, IndexEntry>();
  let dirty = false;
  let writable = true;
  try {
    await makeFolder(dir);
  } catch (error) {
    writable = false;
    complaints.unwritable(error);
  }
  try {
    const listing = await list(dir);
    const loaded = load(dir, listing, seal, complaints.bad);
    dirty = loaded.rebuilt;
    for (const [name, entry] of loaded.index) entries.set(name, entry);
    for (const name of superfluous(entries, options)) {
      entries.delete(name);
      dirty = true;
      await removeAnswer(dir, name);
    }
    await removeOlder(dir, listing.leftovers, LEFTOVER_MS);
    await removeOlder(dir, loaded.rejected, options.ttlDays * DAY_MS, options.maxBytes);
  } catch (error) {
    if (writable) complaints.unwritable(error);
  }
  return createStore({ ...options, seal, complaints, entries, dirty, writable });
}

type Opened = StoreOptions & {
  readonly seal: Seal;
  readonly complaints: Complaints;
  readonly entries: Map<string, IndexEntry>;
  readonly dirty: boolean;
  readonly writable: boolean;
};

function createStore(opened: Opened): DiskStore {
  const { dir, today, seal, complaints, entries } = opened;
  const memory = createAnswerMemory();
  let dirty = opened.dirty;
  let writable = opened.writable;
  let added = 0;
  let isIndexed = true;
  const places = createPlaces(entries);
  let seq = lastSeq(entries);

  function drop(name: string): void {
    places.remove(name, entries.get(name)?.parts ?? []);
    entries.delete(name);
    memory.remove(name);
    dirty = true;
  }

  function answerOf(name: string): StoredAnswer | null {
    const known = memory.get(name);
    if (known !== undefined) return known;
    const answer = readAnswer(dir, name, seal, complaints.bad);
    if (answer !== null) memory.set(name, answer, false);
    return answer;
  }

  function recall(part: string): StoredPart | null {
    for (;;) {
      const place = places.newest(part);
      if (place === undefined) return null;
      const answer = answerOf(place.name);
      // The index is only a hint: the sealed file itself must name the part.
      if (answer !== null && answer.parts[place.index] === part) {
        use(place.name);
        return { name: place.name, answer, index: place.index };
      }
      drop(place.name);
    }
  }

  function use(name: string): void {
    const entry = entries.get(name);
    if (entry === undefined || entry.day >= today) return;
    entries.set(name, { ...entry, day: today });
    dirty = true;
  }

  /** A folder that somebody took away is made again; a name that cannot be had is one answer less, and no more. */
  async function write(file: string, bytes: string | Buffer): Promise<boolean> {
    if (!writable) return false;
    try {
      await writeWhole(dir, file, bytes).catch(async (error) => {
        if (!isCode(error, 'ENOENT')) throw error;
        await makeFolder(dir);
        await writeWhole(dir, file, bytes);
      });
      return true;
    } catch (error) {
      writable = isCode(error, 'EISDIR') || isCode(error, 'ENOTEMPTY');
      if (!writable) complaints.unwritable(error);
      return false;
    }
  }

  /** A file that is written over makes the written index wrong: without one, the files are read one by one. */
  async function dropIndex(): Promise<void> {
    if (!isIndexed) return;
    isIndexed = false;
    await rm(indexPath(dir), { force: true }).catch(() => undefined);
  }

  async function keep(name: string, answer: StoredAnswer): Promise<void> {
    seq += 1;
    const entry = { seq, day: today, answer };
    const { file, bytes, isTooLong } = writeEntry(name, entry, seal);
    const isKnown = entries.has(name);
    places.remove(name, entries.get(name)?.parts ?? []);
    places.add(name, answer.parts);
    entries.set(name, { seq, day: today, bytes: bytes.length, parts: answer.parts });
    memory.set(name, answer, true);
    added += 1;
    dirty = true;
    if (bytes.length > FILE_BYTES || isTooLong) return complaints.large();
    if (isKnown) await dropIndex();
    if (!(await write(file, bytes))) return;
    memory.set(name, answer, false);
    if (isKnown) await removeAnswer(dir, name, file).catch(() => undefined);
  }

  /** A file that cannot be removed is found again by the next run, which judges it anew. */
  async function forget(name: string): Promise<void> {
    if (!entries.has(name)) return;
    drop(name);
    if (writable) await removeAnswer(dir, name).catch(() => undefined);
  }

  function hasPassed({ name, index }: StoredPart, check: string): boolean {
    const passed = entries.get(name)?.passed;
    return passed?.check === check && passed.parts[index] === '1';
  }

  function notePassed(part: StoredPart, check: string): void {
    const entry = entries.get(part.name);
    if (entry === undefined || hasPassed(part, check)) return;
    const others = entry.passed?.check === check ? entry.passed.parts : '';
    const parts = `${others.slice(0, part.index).padEnd(part.index, '0')}1${others.slice(part.index + 1)}`;
    entries.set(part.name, { ...entry, passed: { check, parts } });
    dirty = true;
  }

  return {
    recall,
    keep,
    forget,
    hasPassed,
    notePassed,
    statistics: () => ({ answers: entries.size, bytes: [...entries.values()].reduce((sum, entry) => sum + entry.bytes, 0), added }),
    async flush() {
      if (!dirty || !writable) return;
      if (!(await write(INDEX_FILE, writeIndex(await merged(dir, entries, seal), seal)))) return;
      dirty = false;
      isIndexed = true;
    },
    get dirty() {
      return dirty;
    },
    get rejected() {
      return complaints.count();
    },
  };
}

function lastSeq(entries: Index): number {
  let last = 0;
  for (const { seq } of entries.values()) last = Math.max(last, seq);
  return last;
}

interface Complaints {
  bad(): void;
  large(): void;
  unwritable(error: unknown): void;
  count(): number;
}

/** Says each kind of trouble once. */
function createComplaints(warn: (text: string) => void): Complaints {
  const said = new Set<string>();
  let bad = 0;
  function once(kind: string, text: string): void {
    if (said.has(kind)) return;
    said.add(kind);
    warn(text);
  }
  return {
    bad() {
      bad += 1;
      once('bad', 'A remembered answer does not carry our seal (another key, or damage): it is asked again.');
    },
    large: () => once('large', 'An answer is too large to be remembered beyond this run.'),
    unwritable: (error) => once('unwritable', `Answers are remembered for this run only: the folder cannot be used (${messageOf(error)}).`),
    count: () => bad,
  };
}
