/** What tells two states of a store's folder apart, without its secret: the Actions cache names its archives by it. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { indexPath, list, readRegular } from './folder.ts';
import { FILE_BYTES, INDEX_BYTES } from './records.ts';

/**
 * SHA-256 over the sorted names, last-use days and bytes of the answers in the folder; null when there are none. The bytes, because an answer
 * that was asked anew in the place of a damaged one has the same name, and an archive is never written over.
 * The seal of the index is not checked: a false day only makes another name.
 */
export async function storeFingerprint(dir: string): Promise<string | null> {
  const listing = await list(dir).catch(() => null);
  if (listing === null || listing.files.size === 0) return null;
  const days = daysOf(dir);
  const files = [...listing.files].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = files.map(([name, file]) => `${name} ${days(name)} ${digest(join(dir, file))}\n`);
  return createHash('sha256').update(lines.join('')).digest('hex');
}

function daysOf(dir: string): (name: string) => string {
  const bytes = readRegular(indexPath(dir), INDEX_BYTES);
  const entries = bytes === null || bytes === 'missing' ? null : member(parsed(bytes.toString('utf8')), 'entries');
  return (name) => String(member(member(entries, name), 'day') ?? '-');
}

function digest(path: string): string {
  const bytes = readRegular(path, FILE_BYTES);
  return bytes === null || bytes === 'missing' ? '-' : createHash('sha256').update(bytes).digest('hex');
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
