/** The machine's clock and this process's memory. */
import type { Clock } from '../../ports.ts';

export const systemClock: Clock = {
  now: Date.now,
  elapsed: () => performance.now(),
  peakMemory: () => process.resourceUsage().maxRSS * 1024,
};

/** Days since the epoch. */
export function today(): number {
  return Math.floor(Date.now() / 86_400_000);
}
