/** What tells two states of a store's folder apart, without its secret: the Actions cache names its archives by it. */
import { createHash } from 'node:crypto';
import { indexPath, list, readRegular } from './folder.ts';
import { INDEX_BYTES } from './records.ts';

/**
 * SHA-256 over the sorted names and last-use days of the answers in the folder; null when there are none.
 * The seal of the index is not checked: a false day only makes another name.
 */
export async function storeFingerprint(dir: string): Promise<string | null> {
  const listing = await list(dir).catch(() => null);
  if (listing === null || listing.files.size === 0) return null;
  const days = daysOf(dir);
  const lines = [...listing.files.keys()].sort().map((name) => `${name} ${days(name)}\n`);
  return createHash('sha256').update(lines.join('')).digest('hex');
}

function daysOf(dir: string): (name: string) => string {
  const bytes = readRegular(indexPath(dir), INDEX_BYTES);
  const entries = bytes === null || bytes === 'missing' ? null : member(parsed(bytes.toString('utf8')), 'entries');
  return (name) => String(member(member(entries, name), 'day') ?? '-');
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
