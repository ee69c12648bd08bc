/** Shallow clones: where their history is cut off. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Sha } from '../../domain.ts';
import { TidingsError } from '../../errors.ts';
import { gitText, type Place } from './process.ts';

/** The commits whose parents the clone lacks; null when the clone is complete. Throws TidingsError `no-repository`. */
export async function shallowBoundary(place: Place): Promise<ReadonlySet<Sha> | null> {
  const [shallow, path] = (await gitText(place, ['rev-parse', '--is-shallow-repository', '--git-path', 'shallow'])).split('\n');
  if (shallow !== 'true' || path === undefined) return null;
  const text = await readFile(resolve(place.dir, path), 'utf8');
  return new Set(text.split('\n').filter((line) => line !== ''));
}

/** The error for a question that this clone is too shallow to answer; `missing` says what it lacks, as a sentence. */
export function tooShallow(missing: string): TidingsError {
  return new TidingsError(
    'shallow-clone',
    `This clone is shallow: ${missing}`,
    'Set `fetch-depth: 0` on actions/checkout, or run `git fetch --unshallow --tags`.',
  );
}
