import { describe, expect, it } from '@jest/globals';
import { createLimiter } from '../../src/asking/limiter.ts';
import { NO_RATES } from '../../src/ports/model.ts';
import { plainQueue } from './asking-world.ts';

describe('the limiter', () => {
  it('lets no more start than a bucket holds where many wake in one moment', async () => {
    let now = 0;
    let asleep: (() => void)[] = [];
    const pace = { sleep: () => new Promise<void>((wake) => asleep.push(wake)), random: () => 0 };
    const limits = { requests: 6, input: 1_000_000, output: 1_000_000 };
    const limiter = createLimiter({
      ...{ queue: plainQueue, concurrency: 12, known: { accounts: {}, width: 12 }, limits, now: () => now, pace },
      deadline: Number.POSITIVE_INFINITY,
    });
    const starts: number[] = [];
    const never = new AbortController().signal;
    const ticket = { model: 'm', priority: 5, estimate: () => ({ input: 1, output: 1 }), signal: never };
    const all = Array.from({ length: 12 }, () =>
      limiter.run(ticket, async () => {
        starts.push(now);
        return { value: null, used: null, rates: NO_RATES, ok: true };
      }),
    );
    while (starts.length < 12) {
      await new Promise((resolve) => setImmediate(resolve));
      if (asleep.length === 0) continue;
      // Six a minute: one more each ten seconds.
      now += 10_000;
      const waking = asleep;
      asleep = [];
      for (const wake of waking) wake();
    }
    await Promise.all(all);
    expect(starts).toEqual([0, 0, 0, 0, 0, 0, 10_000, 20_000, 30_000, 40_000, 50_000, 60_000]);
  });
});
