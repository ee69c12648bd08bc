/** Reading the folder: everything in it is a stranger's until seal and shape fit. */
import { join } from 'node:path';
import type { StoredAnswer } from '../../ports/store.ts';
import { indexPath, type Listing, list, readRegular } from './folder.ts';
import { FILE_BYTES, INDEX_BYTES, type Index, type IndexEntry, readEntry, readIndex } from './records.ts';
import type { Seal } from './seal.ts';

type Loaded = {
  readonly index: Index;
  /** The index file says something else than the folder. */
  readonly rebuilt: boolean;
  readonly rejected: readonly string[];
};

/** The index of the folder, with the files that it does not know read one by one. */
export function load(dir: string, { files }: Listing, seal: Seal, bad: () => void): Loaded {
  const bytes = readRegular(indexPath(dir), INDEX_BYTES);
  const known = bytes === null || bytes === 'missing' ? null : readIndex(bytes, seal);
  if (known === null && bytes !== 'missing') bad();
  const index = new Map<string, IndexEntry>();
  const rejected: string[] = [];
  for (const [name, file] of files) {
    const entry = known?.get(name) ?? indexed(join(dir, file), name, seal);
    if (entry === null) {
      rejected.push(file);
      bad();
    } else index.set(name, entry);
  }
  const rebuilt = index.size !== (known?.size ?? 0) || [...index.keys()].some((name) => known?.has(name) !== true);
  return { index, rebuilt, rejected };
}

function indexed(path: string, name: string, seal: Seal): IndexEntry | null {
  const bytes = readRegular(path, FILE_BYTES);
  const entry = bytes === null || bytes === 'missing' ? null : readEntry(name, bytes, seal);
  return entry === null ? null : { seq: entry.seq, day: entry.day, bytes: bytes?.length ?? 0, parts: entry.answer.parts };
}

/** The answer under a name, read from its file; null when there is none or it is not ours. */
export function readAnswer(dir: string, name: string, seal: Seal, bad: () => void): StoredAnswer | null {
  for (const file of [`${name}.json.gz`, `${name}.json`]) {
    const bytes = readRegular(join(dir, file), FILE_BYTES);
    if (bytes === 'missing') continue;
    const entry = bytes === null ? null : readEntry(name, bytes, seal);
    if (entry === null) bad();
    return entry?.answer ?? null;
  }
  return null;
}

/** Our index with what other processes wrote meanwhile, of the files that are there. */
export async function merged(dir: string, ours: Index, seal: Seal): Promise<Index> {
  const { files } = await list(dir).catch(() => ({ files: new Map<string, string>() }));
  const bytes = readRegular(indexPath(dir), INDEX_BYTES);
  const theirs = bytes === null || bytes === 'missing' ? null : readIndex(bytes, seal);
  const index = new Map<string, IndexEntry>();
  for (const name of files.keys()) {
    const [a, b] = [ours.get(name), theirs?.get(name)];
    const newer = a !== undefined && b !== undefined && b.seq > a.seq ? b : (a ?? b);
    if (newer !== undefined) index.set(name, { ...newer, day: Math.max(a?.day ?? 0, b?.day ?? 0) });
  }
  return index;
}
