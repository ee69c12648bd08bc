/** One text for one value, and its hash: what is equal has the same name wherever it is asked about. */
import { createHash } from 'node:crypto';

/**
 * JSON without spaces, keys sorted by code unit, members that are undefined left out.
 * @throws TypeError for what JSON cannot hold (functions, bigints, cycles).
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(ordered(value));
}

/** Lower-case hex of the SHA-256 of a text (as UTF-8) or of bytes. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  return isRecord(value) ? sorted(value) : value;
}

/** No prototype, so that a member named `__proto__` is a member. Integer-like keys come first in any object: still one order. */
function sorted(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const copy: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(record).sort()) copy[key] = ordered(record[key]);
  return copy;
}
