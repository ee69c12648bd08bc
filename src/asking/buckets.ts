/**
 * Token buckets like the API's own: refilled continuously, so much a minute. Pure: time comes in as milliseconds.
 * A level may fall below zero: what was used beyond the estimate is a debt that refilling pays off.
 */
import type { Rate, Rates } from '../ports/model.ts';

export type Bucket = {
  /** Per minute. */
  readonly limit: number;
  /** The most that it holds: a minute's worth until the headers show less. */
  readonly most: number;
  /** Whether `most` is what the headers showed. */
  readonly seen: boolean;
  /** Less what is held. */
  readonly level: number;
  /** What calls under way are thought to take that the service has not counted yet: output counts when it is produced. */
  readonly held: number;
  /** The moment of `level`. */
  readonly at: number;
};

/** One bucket per limit of the API. */
export type Buckets = { readonly requests: Bucket; readonly input: Bucket; readonly output: Bucket };

/** What a call takes: one request, and tokens as estimated or as used. Input that the prompt cache gave does not count. */
export type Load = { readonly input: number; readonly output: number };

export type Limits = { readonly requests: number; readonly input: number; readonly output: number };

/** What is known of an account: per minute, and how much of it at once. */
export type Account = { readonly perMinute: Limits; readonly atOnce: Limits };

export function fullBuckets(limits: Limits, now: number): Buckets {
  return bucketsOf({ perMinute: limits, atOnce: limits }, now);
}

/** Full, as an earlier run found them to be. */
export function bucketsOf({ perMinute, atOnce }: Account, now: number): Buckets {
  const full = (name: keyof Limits) => fullBucket(perMinute[name], Math.min(perMinute[name], atOnce[name]), now);
  return { requests: full('requests'), input: full('input'), output: full('output') };
}

export function accountOf({ requests, input, output }: Buckets): Account {
  return {
    perMinute: { requests: requests.limit, input: input.limit, output: output.limit },
    atOnce: { requests: requests.most, input: input.most, output: output.most },
  };
}

/**
 * Ours: the share of a minute's output that is left in its bucket. Headers are rounded to a thousand tokens, and the service counts an answer
 * a moment before we do: who starts when the debt is just paid is early as often as not. It costs this moment once, and no throughput.
 */
const SPARE_OUTPUT = 0.02;

/** Milliseconds until a call of this load may start; 0 when it may now. For output the service asks only that the bucket is in no debt. */
export function waitMs(buckets: Buckets, load: Load, now: number): number {
  return longestWait(buckets, load, now).ms;
}

/** The same, and the limit that asks for it. */
export function longestWait(buckets: Buckets, load: Load, now: number): { readonly limit: keyof Limits; readonly ms: number } {
  const requests = bucketWaitMs(buckets.requests, 1, now);
  const input = bucketWaitMs(buckets.input, load.input, now);
  const output = bucketWaitMs(buckets.output, buckets.output.limit * SPARE_OUTPUT, now);
  const ms = Math.max(requests, input, output);
  return { limit: ms === output ? 'output' : ms === input ? 'input' : 'requests', ms };
}

/** Takes the estimate of a call that starts. */
export function reserve(buckets: Buckets, load: Load, now: number): Buckets {
  return {
    requests: take(buckets.requests, 1, now),
    input: take(buckets.input, load.input, now),
    output: hold(buckets.output, load.output, now),
  };
}

/** Puts the real use of a call in place of its estimate. */
export function settle(buckets: Buckets, estimate: Load, real: Load, now: number): Buckets {
  return {
    ...buckets,
    input: take(buckets.input, real.input - estimate.input, now),
    output: take(hold(buckets.output, -estimate.output, now), real.output, now),
  };
}

/** What the service is thought to have left, by limit. */
export type Foreseen = Readonly<Record<keyof Limits, Mark>>;
type Mark = { readonly limit: number; readonly left: number };

/** To be taken when a call has been reserved: the headers of its answer are compared with it. */
export function foresee({ requests, input, output }: Buckets): Foreseen {
  const mark = ({ limit, level, held }: Bucket): Mark => ({ limit, left: level + held });
  return { requests: mark(requests), input: mark(input), output: mark(output) };
}

/**
 * Takes over what the headers of an answer say: sizes as they are, levels only downwards. Nobody says whether they were written when the
 * call began (`before`) or now, so a level goes down only by what is missing from the lower of both: others have used it.
 */
export function correct(buckets: Buckets, rates: Rates, before: Foreseen, now: number): Buckets {
  return {
    requests: corrected(buckets.requests, rates.requests, before.requests, now),
    input: corrected(buckets.input, rates.input, before.input, now),
    output: corrected(buckets.output, rates.output, before.output, now),
  };
}

function fullBucket(limit: number, most: number, now: number): Bucket {
  return { limit, most, seen: most < limit, level: most, held: 0, at: now };
}

function refilled(bucket: Bucket, now: number): Bucket {
  const gained = (Math.max(0, now - bucket.at) * bucket.limit) / 60_000;
  return { ...bucket, level: Math.min(bucket.most - bucket.held, bucket.level + gained), at: Math.max(now, bucket.at) };
}

function take(bucket: Bucket, amount: number, now: number): Bucket {
  const { level, ...rest } = refilled(bucket, now);
  return { ...rest, level: Math.min(bucket.most - bucket.held, level - amount) };
}

function hold(bucket: Bucket, amount: number, now: number): Bucket {
  const { level, held, ...rest } = refilled(bucket, now);
  return { ...rest, held: held + amount, level: level - amount };
}

/** An amount above the most waits for a full bucket: more it will never hold. */
function bucketWaitMs(bucket: Bucket, amount: number, now: number): number {
  const missing = Math.min(amount, bucket.most) - refilled(bucket, now).level;
  return missing <= 0 ? 0 : Math.ceil((missing * 60_000) / bucket.limit);
}

function corrected(bucket: Bucket, rate: Rate | null, before: Mark, now: number): Bucket {
  if (rate === null) return bucket;
  const { limit, remaining } = rate;
  const { level, held, at } = refilled(bucket, now);
  const resized = level + limit - bucket.limit;
  const foreseen = Math.min(resized + held, before.left + limit - before.limit);
  const missing = remaining === null ? 0 : Math.max(0, foreseen - remaining);
  const most = capacityOf(bucket, rate);
  // Less than was presumed, at first sight: the bucket is smaller, and the figure may be of before the call, without what was taken since.
  const since = bucket.seen || missing === 0 ? 0 : Math.max(0, before.left + limit - before.limit - resized - held);
  return { limit, most, seen: bucket.seen || remaining !== null, level: Math.min(most - held, resized - missing) - since, held, at };
}

/** Bursts may be held to less than a minute's worth, which no header says: the most that was ever seen to remain is what it holds. */
function capacityOf({ most, seen }: Bucket, { limit, remaining }: Rate): number {
  if (remaining === null) return seen ? Math.min(most, limit) : limit;
  return Math.min(limit, seen ? Math.max(most, remaining) : remaining);
}
