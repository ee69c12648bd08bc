/** The best that anybody could do: a list scheduler that knows the server's buckets, every service time and what waits for what. */
import type { Limits } from '../../__tests__/support/anthropic/limits.ts';

/** Waits that are left over by the rounding of sums. */
const ROUNDING_MS = 1e-3;

/** A call as the server answered it: tokens as its limits count them. */
export type Served = { readonly model: string; readonly input: number; readonly output: number; readonly ms: number };

/** Milliseconds from the first start to the last answer with so many lanes, stage after stage. `share`: what is left of the limits. */
export function makespan(stages: readonly (readonly Served[])[], limits: Limits, lanes: number, share = 1): number {
  const buckets = new Map<string, Buckets>();
  let now = 0;
  for (const stage of stages) {
    const waiting = [...stage];
    let running: { readonly ends: number; readonly job: Served }[] = [];
    while (waiting.length > 0 || running.length > 0) {
      const at = now;
      for (const { job } of running.filter((each) => each.ends <= at)) bucketsOf(job.model, buckets, limits, share).produce(job.output, at);
      running = running.filter((each) => each.ends > at);
      const next = running.length < lanes ? waiting[0] : undefined;
      const wait = next === undefined ? Number.POSITIVE_INFINITY : bucketsOf(next.model, buckets, limits, share).waitMs(next.input, now);
      if (next !== undefined && wait < ROUNDING_MS) {
        bucketsOf(next.model, buckets, limits, share).admit(next.input, now);
        running.push({ ends: now + next.ms, job: next });
        waiting.shift();
        continue;
      }
      const ending = Math.min(...running.map((each) => each.ends), now + wait);
      if (!Number.isFinite(ending)) break;
      now = ending;
    }
  }
  return now;
}

type Buckets = {
  waitMs(input: number, now: number): number;
  admit(input: number, now: number): void;
  produce(output: number, now: number): void;
};

function bucketsOf(model: string, known: Map<string, Buckets>, limits: Limits, share: number): Buckets {
  const found = known.get(model);
  if (found !== undefined) return found;
  const burst = limits.burst ?? 1;
  const [requests, input, output] = [limits.requests, limits.inputTokens, limits.outputTokens].map((limit) => bucket(limit * share, burst));
  if (requests === undefined || input === undefined || output === undefined) throw new Error('a bucket is missing');
  const made: Buckets = {
    waitMs: (tokens, now) => Math.max(requests.waitMs(1, now), input.waitMs(tokens, now), output.waitMs(0, now)),
    admit(tokens, now) {
      requests.take(1, now);
      input.take(tokens, now);
    },
    produce: (tokens, now) => output.take(tokens, now),
  };
  known.set(model, made);
  return made;
}

/** Refilled continuously, `limit` a minute, as the server's; full at the start. */
function bucket(limit: number, burst: number) {
  const capacity = Math.max(1, limit * burst);
  let left = capacity;
  let since = 0;
  const level = (now: number) => {
    left = Math.min(capacity, left + ((now - since) * limit) / 60_000);
    since = now;
    return left;
  };
  return {
    waitMs: (amount: number, now: number) => Math.max(0, amount - level(now)) / (limit / 60_000),
    take(amount: number, now: number) {
      left = level(now) - amount;
    },
  };
}
