/**
 * A queue of jobs, kept by Bottleneck: how many at once, how far apart, who first. Its reservoirs are not used (they refill in steps,
 * and stop for good after `updateSettings`), nor is its `failed` hook: a job that waits there keeps its slot.
 */
import Bottleneck from 'bottleneck';
import type { Queue } from '../../ports/queue.ts';

export type QueueOptions = {
  /** Jobs at once. */
  readonly width: number;
  /** Milliseconds between two starts. */
  readonly spacing: number;
};

export function createQueue({ width, spacing }: QueueOptions): Queue {
  const queue = new Bottleneck({ maxConcurrent: width, minTime: spacing });
  return {
    async run(priority, job) {
      try {
        return await queue.schedule({ priority }, job);
      } catch (error) {
        if (error instanceof Bottleneck.BottleneckError) return null;
        throw error;
      }
    },
    change(options) {
      queue.updateSettings({ maxConcurrent: options.width, minTime: options.spacing });
    },
    stop() {
      queue.stop({ dropWaitingJobs: true }).catch(() => undefined);
    },
  };
}
