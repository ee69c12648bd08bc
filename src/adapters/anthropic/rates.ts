/** Reads the rate headers of a response. Names: platform.claude.com rate limits, read 2026-08-22. */
import type { Rate, Rates } from '../../ports/model.ts';

type HeaderReader = { get(name: string): string | null };

/** The limits per minute that a response tells. */
export function ratesOf(headers: HeaderReader): Rates {
  return { requests: rate(headers, 'requests'), input: rate(headers, 'input-tokens'), output: rate(headers, 'output-tokens') };
}

/**
 * Milliseconds that the other side asks to wait: `retry-after-ms`, else `retry-after` in seconds or as an HTTP date.
 * Null for nonsense and for the past.
 */
export function retryAfterMs(headers: HeaderReader, now: number): number | null {
  const milliseconds = number(headers.get('retry-after-ms'));
  if (milliseconds !== null) return milliseconds;
  const value = headers.get('retry-after');
  const seconds = number(value);
  if (seconds !== null) return seconds * 1000;
  // A bare number never reaches the date parser, which would read `-5` as a month.
  const until = value === null || !/[a-z]/i.test(value) ? Number.NaN : Date.parse(value);
  return until > now ? until - now : null;
}

function rate(headers: HeaderReader, name: string): Rate | null {
  const limit = number(headers.get(`anthropic-ratelimit-${name}-limit`));
  if (limit === null || limit === 0) return null;
  return { limit, remaining: number(headers.get(`anthropic-ratelimit-${name}-remaining`)) };
}

function number(value: string | null): number | null {
  if (value === null || !/^\s*\d+(\.\d+)?\s*$/.test(value)) return null;
  const read = Number(value);
  return Number.isFinite(read) ? read : null;
}
