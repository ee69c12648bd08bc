import type { ModelLine } from '@anthropic-ai/sdk/resources/models';
import type { Clock } from './clock.ts';
import { Fault } from './fault.ts';

/** What an organization may use per minute and model line. `burst` is the share of a minute's worth that a bucket holds (1 where not given). */
export type Limits = {
  readonly requests: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Requests of count_tokens, a limit of its own. */
  readonly countRequests: number;
  readonly burst?: number;
};

/** `start`: platform.claude.com rate limits, 2026-08-22. `starved` is smaller than any real tier; `generous` never stops anyone. */
export const TIERS = {
  start: { requests: 1_000, inputTokens: 2_000_000, outputTokens: 400_000, countRequests: 2_000 },
  starved: { requests: 20, inputTokens: 40_000, outputTokens: 8_000, countRequests: 20, burst: 0.25 },
  generous: { requests: 1_000_000, inputTokens: 1_000_000_000, outputTokens: 1_000_000_000, countRequests: 1_000_000 },
} as const satisfies Record<string, Limits>;

type Bucket = {
  readonly limit: number;
  readonly capacity: number;
  level(): number;
  take(amount: number): void;
  waitMs(amount: number): number;
};

/** A bucket that refills continuously, `limit` a minute. Its level may go below zero: what was already used is a debt. */
function createBucket(limit: number, burst: number, clock: Clock): Bucket {
  const capacity = Math.max(1, limit * burst);
  const perMs = limit / 60_000;
  let left = capacity;
  let at = clock.now();
  function level(): number {
    const now = clock.now();
    left = Math.min(capacity, left + (now - at) * perMs);
    at = now;
    return left;
  }
  return {
    limit,
    capacity,
    level,
    take(amount) {
      left = level() - amount;
    },
    waitMs: (amount) => Math.max(0, amount - level()) / perMs,
  };
}

export type Gate = {
  /** Takes one request and its uncached input. @throws Fault 429 with `retry-after` when a bucket is too low; then nothing is taken. */
  admit(line: ModelLine, input: number): void;
  /** Output counts when it is produced; `max_tokens` is not reserved. */
  produced(line: ModelLine, output: number): void;
  admitCount(): void;
  headers(line: ModelLine): Record<string, string>;
};

type Buckets = { readonly requests: Bucket; readonly input: Bucket; readonly output: Bucket };

/** Token buckets per model line, as the API keeps them. */
export function createGate(limits: Limits, clock: Clock): Gate {
  const burst = limits.burst ?? 1;
  const lines = new Map<ModelLine, Buckets>();
  const counts = createBucket(limits.countRequests, burst, clock);
  function of(line: ModelLine): Buckets {
    const known = lines.get(line) ?? {
      requests: createBucket(limits.requests, burst, clock),
      input: createBucket(limits.inputTokens, burst, clock),
      output: createBucket(limits.outputTokens, burst, clock),
    };
    lines.set(line, known);
    return known;
  }
  return {
    admit(line, input) {
      const { requests, input: inputs, output } = of(line);
      const waits = [
        { what: 'requests', bucket: requests, ms: requests.waitMs(1) },
        { what: 'input tokens', bucket: inputs, ms: inputs.waitMs(input) },
        { what: 'output tokens', bucket: output, ms: output.waitMs(0) },
      ];
      const longest = waits.reduce((a, b) => (b.ms > a.ms ? b : a));
      if (longest.ms > 0) throw exceeded(longest.what, longest.bucket.limit, longest.ms);
      requests.take(1);
      inputs.take(input);
    },
    produced: (line, output) => of(line).output.take(output),
    admitCount() {
      const ms = counts.waitMs(1);
      if (ms > 0) throw exceeded('requests', counts.limit, ms);
      counts.take(1);
    },
    headers: (line) => rateHeaders(of(line), clock),
  };
}

function exceeded(what: string, limit: number, waitMs: number): Fault {
  const message = `This request would exceed your organization's rate limit of ${limit.toLocaleString('en-US')} ${what} per minute.`;
  return new Fault(429, 'rate_limit_error', message, { headers: { 'retry-after': String(Math.ceil(waitMs / 1000)) } });
}

/** `anthropic-ratelimit-*`: token figures are rounded to the nearest thousand; `tokens` repeats the most restrictive of the two. */
function rateHeaders(buckets: Buckets, clock: Clock): Record<string, string> {
  const { requests, input, output } = buckets;
  const tightest = share(output) < share(input) ? output : input;
  return {
    ...trio('requests', requests, 1, clock),
    ...trio('input-tokens', input, 1000, clock),
    ...trio('output-tokens', output, 1000, clock),
    ...trio('tokens', tightest, 1000, clock),
  };
}

function share(bucket: Bucket): number {
  return bucket.level() / bucket.limit;
}

function trio(name: string, bucket: Bucket, grain: number, clock: Clock): Record<string, string> {
  const remaining = Math.max(0, grain === 1 ? Math.floor(bucket.level()) : Math.round(bucket.level() / grain) * grain);
  const full = clock.now() + bucket.waitMs(bucket.capacity);
  return {
    [`anthropic-ratelimit-${name}-limit`]: String(bucket.limit),
    [`anthropic-ratelimit-${name}-remaining`]: String(remaining),
    [`anthropic-ratelimit-${name}-reset`]: `${new Date(full).toISOString().slice(0, 19)}Z`,
  };
}
