/** The machine's clock and this process's memory. */
import type { Clock } from '../../ports/clock.ts';

export const systemClock: Clock = {
  now: Date.now,
  // `performance` would load a part of Node that nothing else here needs.
  elapsed: () => process.uptime() * 1_000,
  peakMemory: () => process.resourceUsage().maxRSS * 1024,
};

/** `2026-11-23`, in UTC. */
export function calendarDay(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Days since the epoch. */
export function today(): number {
  return Math.floor(Date.now() / 86_400_000);
}
