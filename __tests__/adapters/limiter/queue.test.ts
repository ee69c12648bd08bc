import { describe, expect, it } from '@jest/globals';
import { createQueue } from '../../../src/adapters/limiter/queue.ts';
import { createLimiter } from '../../../src/asking/limiter.ts';
import { NO_RATES } from '../../../src/ports/model.ts';
import type { Queue } from '../../../src/ports/queue.ts';
import { virtualTime } from '../../asking/asking-world.ts';
import { until } from '../../support/anthropic/testing.ts';

function gates(count: number): {
  readonly jobs: readonly (() => Promise<number>)[];
  readonly started: number[];
  open(index: number): void;
} {
  const started: number[] = [];
  const opens: (() => void)[] = [];
  const jobs = Array.from({ length: count }, (_, index) => () => {
    started.push(index);
    return new Promise<number>((resolve) => {
      opens[index] = () => resolve(index);
    });
  });
  return { jobs, started, open: (index) => opens[index]?.() };
}

/** Bottleneck takes a few turns of the event loop to put jobs in order. */
async function queued(): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

describe('the queue of Bottleneck', () => {
  it('runs so many at once, lower priority first, and takes a new width', async () => {
    const queue: Queue = createQueue({ width: 1, spacing: 0 });
    const { jobs, started, open } = gates(5);
    const runs = jobs.map((job, index) => queue.run(index === 0 ? 0 : 9 - index, job));
    await queued();
    expect(started).toEqual([0]);
    open(0);
    await until(() => started.length === 2);
    expect(started).toEqual([0, 4]);
    queue.change({ width: 3, spacing: 0 });
    await until(() => started.length === 4);
    expect(started).toEqual([0, 4, 3, 2]);
    for (const index of [2, 3, 4]) open(index);
    await until(() => started.length === 5);
    open(1);
    expect(await Promise.all(runs)).toEqual([0, 1, 2, 3, 4]);
  });

  it('drops what waits at the end, and what comes later; what runs goes on', async () => {
    const queue = createQueue({ width: 1, spacing: 0 });
    const { jobs, started, open } = gates(3);
    const runs = jobs.map((job) => queue.run(5, job));
    await until(() => started.length === 1);
    queue.stop();
    open(0);
    expect(await Promise.all(runs)).toEqual([0, null, null]);
    expect(await queue.run(0, async () => 1)).toBeNull();
    expect(started).toEqual([0]);
  });

  it('passes on what a job throws', async () => {
    const queue = createQueue({ width: 1, spacing: 0 });
    await expect(queue.run(5, () => Promise.reject(new Error('mine')))).rejects.toThrow('mine');
  });

  it('keeps the slots of the limiter', async () => {
    const time = virtualTime();
    const limits = { requests: 1_000_000, input: 1_000, output: 1_000_000 };
    const limiter = createLimiter({
      queue: createQueue,
      concurrency: 4,
      limits,
      now: time.now,
      pace: time,
      deadline: time.now() + 600_000,
    });
    const ticket = { model: 'm', priority: 5, estimate: () => ({ input: 100, output: 1 }), signal: new AbortController().signal };
    const ran = await Promise.all(
      Array.from({ length: 20 }, (_, value) =>
        limiter.run(ticket, async () => ({ value, used: { input: 100, output: 1 }, rates: NO_RATES, ok: true })),
      ),
    );
    expect(ran).toEqual(Array.from({ length: 20 }, (_, value) => ({ state: 'ran', value })));
    // Ten fit the first minute's bucket, ten wait for what flows in.
    expect(time.elapsed()).toBeGreaterThanOrEqual(60_000);
    expect(time.elapsed()).toBeLessThan(62_000);
  });
});
