/** What lies in the store's files: shapes, and bytes to shapes and back. Files are a stranger's until seal and shape fit. */
import { gunzipSync, gzipSync } from 'node:zlib';
import * as v from 'valibot';
import type { StoredAnswer } from '../../ports/store.ts';
import { FORMAT, type Seal } from './seal.ts';

/** One answer with its place in time: of two that answer the same part, the higher `seq` is newer; equal ones go by name. */
export type Entry = { readonly seq: number /** Day number when it was written. */; readonly day: number; readonly answer: StoredAnswer };

/** What the index remembers of an entry. `day` is that of its last use. */
export type IndexEntry = {
  readonly seq: number;
  readonly day: number;
  /** Of the file. */
  readonly bytes: number;
  readonly parts: readonly string[];
  /** Which parts passed a check, a digit each: `1` passed. That of another check takes its place. */
  readonly passed?: { readonly check: string; readonly parts: string } | undefined;
};

export type Index = ReadonlyMap<string, IndexEntry>;

/** The largest file that is read, in bytes; and what one may unpack to. */
export const FILE_BYTES = 256 * 1024;
const UNPACKED_BYTES = 4 * 1024 * 1024;
/** The largest index that is read. */
export const INDEX_BYTES = 32 * 1024 * 1024;
const COMPRESS_FROM_BYTES = 1024;
const INDEX_NAME = 'index';

export const INDEX_FILE = 'index.json';
export const FILE_PATTERN = /^([0-9a-f]{64})\.json(\.gz)?$/;

const natural = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Of thousands of strings, and read at every start: one look at all of them in place of a schema's result for each. */
const strings = v.custom<readonly string[]>((list) => Array.isArray(list) && list.every((one) => typeof one === 'string'));

const AnswerSchema = v.strictObject({
  task: v.picklist(['map', 'merge', 'compose', 'localise', 'verify', 'pace']),
  parts: strings,
  context: strings,
  repair: v.boolean(),
  model: v.string(),
  text: v.string(),
  usage: v.strictObject({ input: natural, output: natural, cacheRead: natural, cacheWrite: natural }),
});

const EntrySchema = v.object({ format: v.literal(FORMAT), seq: natural, day: natural, answer: AnswerSchema });

const IndexSchema = v.object({
  format: v.literal(FORMAT),
  entries: v.record(
    v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    v.object({
      ...{ seq: natural, day: natural, bytes: natural, parts: strings },
      passed: v.optional(v.object({ check: v.string(), parts: v.string() })),
    }),
  ),
});

type Written = { readonly file: string; readonly bytes: Buffer /** Nobody would unpack it again. */; readonly isTooLong: boolean };

/** The file of an entry: its name and bytes. */
export function writeEntry(name: string, entry: Entry, seal: Seal): Written {
  const sealed = Buffer.from(seal.close(name, JSON.stringify({ format: FORMAT, ...entry })));
  const isTooLong = sealed.length > UNPACKED_BYTES;
  if (sealed.length <= COMPRESS_FROM_BYTES) return { file: `${name}.json`, bytes: sealed, isTooLong };
  return { file: `${name}.json.gz`, bytes: gzipSync(sealed), isTooLong };
}

/** The entry in a file, or null when seal or shape do not fit. */
export function readEntry(name: string, bytes: Buffer, seal: Seal): Entry | null {
  const text = unpacked(bytes);
  const document = text === null ? null : seal.open(name, text);
  const parsed = document === null ? null : v.safeParse(EntrySchema, parseJson(document));
  if (parsed === null || !parsed.success) return null;
  const { seq, day, answer } = parsed.output;
  return { seq, day, answer };
}

export function writeIndex(index: Index, seal: Seal): string {
  const sorted = [...index].sort(([a], [b]) => (a < b ? -1 : 1));
  return seal.close(INDEX_NAME, JSON.stringify({ format: FORMAT, entries: Object.fromEntries(sorted) }));
}

export function readIndex(bytes: Buffer, seal: Seal): Index | null {
  const document = seal.open(INDEX_NAME, bytes.toString('utf8'));
  const parsed = document === null ? null : v.safeParse(IndexSchema, parseJson(document));
  return parsed?.success === true ? new Map(Object.entries(parsed.output.entries)) : null;
}

/** By its first bytes, not by its name: a file that lies about itself is read or refused, never trusted. */
function unpacked(bytes: Buffer): string | null {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.toString('utf8');
  try {
    return gunzipSync(bytes, { maxOutputLength: UNPACKED_BYTES }).toString('utf8');
  } catch {
    return null;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
