/** Judges where answers are remembered. Pure. */
import { type Finding, fail, figure, none, ok, warn } from './finding.ts';
import type { CacheFolder, CacheLookup } from './inspection.ts';

/** From this share of `cache-size` on the oldest answers are about to go. */
const FULL = 0.9;

export type CacheBounds = { readonly ttlDays: number; readonly maxBytes: number };

/** The user's folder, at a terminal. */
export function folderFinding(folder: CacheFolder, { ttlDays, maxBytes }: CacheBounds): Finding {
  const { dir, exists, unwritable, answers, bytes, past, ending } = folder;
  const remedy = 'Make it writable, or name another place in XDG_CACHE_HOME. Without it, each run asks and pays anew.';
  if (unwritable !== null) return fail('cache', `${dir} cannot be written: ${unwritable}`, remedy);
  if (!exists) return ok('cache', `${dir} is made by the first run`);
  const parts = [
    `${dir}: ${answers === 1 ? '1 answer' : `${figure(answers)} answers`}, ${sizeOf(bytes)} of ${sizeOf(maxBytes)}`,
    ...(ending === 0 ? [] : [`${figure(ending)} on the last of ${ttlDays} days`]),
    ...(past === 0 ? [] : [`${figure(past)} forgotten by the next run`]),
  ];
  if (bytes < maxBytes * FULL) return ok('cache', parts.join(', '));
  return warn('cache', parts.join(', '), 'Raise `cache-size` in the config file if the same answers are asked for again.');
}

/** The Actions cache, in a job. `own`: what names of archives of the known key begin with; null without a key. */
export function lookupFinding(lookup: CacheLookup, own: string | null): Finding {
  switch (lookup.state) {
    case 'unseen':
      return none('cache', 'a `run:` step is given no token of the Actions cache', 'The action itself is given one: nothing to do.');
    case 'closed':
      return warn('cache', `the job's cache-mode is "${lookup.mode}"`, 'Answers are not kept between runs unless it is `write`.');
    case 'late':
      return warn('cache', 'the Actions cache does not answer', 'Runs go on without it, and ask again for what it holds.');
    case 'broken':
      return warn('cache', `the Actions cache failed: ${lookup.why}`, 'Runs go on without it, and ask again for what it holds.');
    case 'answered':
      return ok('cache', answeredText(lookup.key, own));
  }
}

function answeredText(key: string | null, own: string | null): string {
  if (key === null) return 'the Actions cache answers; nothing of ours is in it yet';
  const other = own !== null && !key.startsWith(own) ? ', sealed with another key or a cache-secret' : '';
  return `the Actions cache answers; the newest archive is ${key.slice(0, 40)}${other}`;
}

function sizeOf(bytes: number): string {
  const kilobytes = Math.ceil(bytes / 1024);
  return kilobytes < 1024 ? `${kilobytes} KB` : `${(kilobytes / 1024).toLocaleString('en-US', { maximumFractionDigits: 1 })} MB`;
}
