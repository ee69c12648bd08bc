/**
 * Token buckets like the API's own: refilled continuously, so much a minute. Pure: time comes in as milliseconds.
 * A level may fall below zero: what was used beyond the estimate is a debt that refilling pays off.
 */
import type { Rate, Rates } from '../ports.ts';

export type Bucket = {
  /** Per minute; also the most that it holds. */
  readonly limit: number;
  readonly level: number;
  /** The moment of `level`. */
  readonly at: number;
};

/** One bucket per limit of the API. */
export type Buckets = { readonly requests: Bucket; readonly input: Bucket; readonly output: Bucket };

/** What a call takes: one request, and tokens as estimated or as used. Input that the prompt cache gave does not count. */
export type Load = { readonly input: number; readonly output: number };

export type Limits = { readonly requests: number; readonly input: number; readonly output: number };

export function fullBuckets(limits: Limits, now: number): Buckets {
  return { requests: full(limits.requests, now), input: full(limits.input, now), output: full(limits.output, now) };
}

/** Milliseconds until a call of this load may start; 0 when it may now. */
export function waitMs(buckets: Buckets, load: Load, now: number): number {
  return Math.max(
    bucketWaitMs(buckets.requests, 1, now),
    bucketWaitMs(buckets.input, load.input, now),
    bucketWaitMs(buckets.output, load.output, now),
  );
}

/** Takes the estimate of a call that starts. */
export function reserve(buckets: Buckets, load: Load, now: number): Buckets {
  return {
    requests: take(buckets.requests, 1, now),
    input: take(buckets.input, load.input, now),
    output: take(buckets.output, load.output, now),
  };
}

/** Puts the real use of a call in place of its estimate. */
export function settle(buckets: Buckets, estimate: Load, real: Load, now: number): Buckets {
  return {
    ...buckets,
    input: take(buckets.input, real.input - estimate.input, now),
    output: take(buckets.output, real.output - estimate.output, now),
  };
}

/** Takes over what the headers say: sizes as they are, levels only downwards, since calls under way are not counted there yet. */
export function correct(buckets: Buckets, rates: Rates, now: number): Buckets {
  return {
    requests: corrected(buckets.requests, rates.requests, now),
    input: corrected(buckets.input, rates.input, now),
    output: corrected(buckets.output, rates.output, now),
  };
}

function full(limit: number, now: number): Bucket {
  return { limit, level: limit, at: now };
}

function refilled(bucket: Bucket, now: number): Bucket {
  const gained = (Math.max(0, now - bucket.at) * bucket.limit) / 60_000;
  return { ...bucket, level: Math.min(bucket.limit, bucket.level + gained), at: Math.max(now, bucket.at) };
}

function take(bucket: Bucket, amount: number, now: number): Bucket {
  const { limit, level, at } = refilled(bucket, now);
  return { limit, level: Math.min(limit, level - amount), at };
}

/** An amount above the limit waits for a full bucket: more it will never hold. */
function bucketWaitMs(bucket: Bucket, amount: number, now: number): number {
  const missing = Math.min(amount, bucket.limit) - refilled(bucket, now).level;
  return missing <= 0 ? 0 : Math.ceil((missing * 60_000) / bucket.limit);
}

function corrected(bucket: Bucket, rate: Rate | null, now: number): Bucket {
  if (rate === null) return bucket;
  const { level, at } = refilled(bucket, now);
  const resized = level + rate.limit - bucket.limit;
  return { limit: rate.limit, level: Math.min(rate.limit, resized, rate.remaining ?? resized), at };
}
