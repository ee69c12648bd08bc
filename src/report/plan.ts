/** What a run is going to ask, told before the first call. */
import { count, dollars } from './figures.ts';

/** Estimates: the real figures stand in the last lines. */
export type Plan = {
  readonly changes: number;
  readonly remembered: number;
  readonly chunks: number;
  /** Chunks, merges and overviews. */
  readonly calls: number;
  /** Input and output together. */
  readonly tokens: number;
  /** Dollars; null where a model's price is not known. */
  readonly cost: number | null;
};

export function planLine(plan: Plan): string {
  if (plan.calls === 0 && plan.remembered === 0) return `${count(plan.changes, 'change')}, all by the deterministic writer, no call`;
  const price = plan.cost === null ? 'price not known' : `about ${dollars(plan.cost)}`;
  const asked = `${plan.remembered} remembered, ${count(plan.chunks, 'chunk')} to ask`;
  return `${count(plan.changes, 'change')}: ${asked}, at most ${count(plan.calls, 'call')}, about ${plan.tokens.toLocaleString('en-US')} tokens, ${price}`;
}
