/** One text for one value, and its hash: what is equal has the same name wherever it is asked about. */
import * as crypto from 'node:crypto';

/**
 * JSON without spaces, keys sorted by code unit, members that are undefined left out.
 * @throws TypeError for what JSON cannot hold (functions, bigints, cycles).
 */
export function canonicalJson(value: unknown): string {
  const text = textOf(value);
  if (text === undefined) throw new TypeError('JSON cannot hold this.');
  return text;
}

/** Lower-case hex of the SHA-256 of a text (as UTF-8) or of bytes. */
export function sha256(data: string | Uint8Array): string {
  return inOneCall?.('sha256', data) ?? crypto.createHash('sha256').update(data).digest('hex');
}

/** A third of the time, for thousands of short texts; Node 20.12 and later. */
const inOneCall: typeof crypto.hash | undefined = crypto.hash;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** As JSON.stringify: undefined for what it leaves out. Written as a text at once: thousands of small objects are named in each run. */
function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return `[${value.map((one) => textOf(one) ?? 'null').join(',')}]`;
  return isRecord(value) ? recordText(value) : JSON.stringify(value);
}

function recordText(record: Readonly<Record<string, unknown>>): string {
  const members: string[] = [];
  for (const key of sortedKeys(record)) {
    const text = textOf(record[key]);
    if (text !== undefined) members.push(`${JSON.stringify(key)}:${text}`);
  }
  return `{${members.join(',')}}`;
}

/** By code unit. Whole numbers come first, by size, as in any object of JavaScript: texts of before are the same. */
function sortedKeys(record: Readonly<Record<string, unknown>>): readonly string[] {
  const keys = Object.keys(record);
  const [first = ''] = keys;
  // An object lists such keys first: without one in front there is none.
  if (!isArrayIndex(first)) return keys.sort();
  const numbers = keys.filter(isArrayIndex);
  return [...numbers, ...keys.slice(numbers.length).sort()];
}

function isArrayIndex(key: string): boolean {
  return /^(?:0|[1-9]\d{0,9})$/.test(key) && Number(key) < 2 ** 32 - 1;
}
