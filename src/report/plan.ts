/** What a run is going to ask, told before the first call. */
import { count, dollars } from './figures.ts';

/** Estimates: the real figures stand in the last lines. */
export type Plan = {
  readonly changes: number;
  /** Of each package; a change of several counts in each. Empty where the whole repository is one. */
  readonly packages: readonly { readonly name: string; readonly changes: number }[];
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
  const changes = `${count(plan.changes, 'change')}${inPackages(plan)}`;
  if (plan.calls === 0 && plan.remembered === 0) return `${changes}, all by the deterministic writer, no call`;
  const price = plan.cost === null ? 'price not known' : `about ${dollars(plan.cost)}`;
  const asked = `${plan.remembered} remembered, ${count(plan.chunks, 'chunk')} to ask`;
  return `${changes}: ${asked}, at most ${count(plan.calls, 'call')}, about ${plan.tokens.toLocaleString('en-US')} tokens, ${price}`;
}

/** Packages that are named. */
const NAMED = 10;

/** ` in 3 of 5 packages (core 12, ui 3, docs 1)`. */
function inPackages({ packages }: Plan): string {
  if (packages.length < 2) return '';
  const touched = packages.filter(({ changes }) => changes > 0).sort((a, b) => b.changes - a.changes);
  const named = touched.slice(0, NAMED).map(({ name, changes }) => `${name} ${changes}`);
  const all = touched.length > NAMED ? [...named, `${touched.length - NAMED} more`] : named;
  return ` in ${touched.length} of ${packages.length} packages${all.length === 0 ? '' : ` (${all.join(', ')})`}`;
}
