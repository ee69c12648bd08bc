/** What a run is going to ask, told before the first call. */
import { count, dollars, grouped } from './figures.ts';

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
  readonly minutes: number;
  /** What the rules word because it does not fit the budget; null where all fits. */
  readonly leftOut: LeftOut | null;
  /** The budget that allows no call, `max-cost is 0`; null: there is one, or nobody was to be asked. */
  readonly closed: string | null;
};

/** `budget`: which one does not hold it, as a person says it: `$0.05`. */
export type LeftOut = { readonly changes: number; readonly overviews: number; readonly budget: string };

export function planLine(plan: Plan): string {
  const changes = `${count(plan.changes, 'change')}${inPackages(plan)}`;
  if (plan.calls === 0 && plan.remembered === 0) return `${changes}, all by the deterministic writer, no call${whyNone(plan)}`;
  const price = plan.cost === null ? 'price not known' : `about ${dollars(plan.cost)}`;
  const asked = `${plan.remembered} remembered, ${count(plan.chunks, 'chunk')} to ask`;
  const calls =
    plan.calls === 0
      ? 'no call'
      : `about ${count(plan.calls, 'call')}, ${count(plan.tokens, 'token')}, ${price}, about ${minutes(plan.minutes)}`;
  const leftOut = plan.leftOut === null ? '' : `; ${leftOutLine(plan.leftOut, plan.changes)}`;
  return `${changes}: ${asked}, ${calls}${leftOut}`;
}

/** The budget that allows no call at all, as a person set it; null: there is some of each. */
export function closedBy({
  cost,
  tokens,
  minutes,
}: {
  readonly cost: number;
  readonly tokens: number;
  readonly minutes: number;
}): string | null {
  if (cost === 0) return 'max-cost is 0';
  if (tokens === 0) return 'max-tokens is 0';
  return minutes === 0 ? 'time-budget is 0' : null;
}

/** The last word on the budget of a run that called nobody because of it; null: it did, or had nothing to ask. */
export function noCallLine(plan: Plan): string | null {
  return plan.closed === null && plan.leftOut === null ? null : `no call${whyNone(plan)}`;
}

/** ` is allowed: max-cost is 0`, ` fits $0.001`. */
function whyNone({ closed, leftOut }: Plan): string {
  if (closed !== null) return ` is allowed: ${closed}`;
  return leftOut === null ? '' : ` fits ${leftOut.budget}`;
}

/** `37 of 400 changes are worded by rules: they do not fit $0.05`. */
export function leftOutLine({ changes, overviews, budget }: LeftOut, all: number): string {
  const lines = changes === 0 ? [] : [`${changes} of ${count(all, 'change')}`];
  const what = [...lines, ...(overviews === 0 ? [] : [count(overviews, 'overview')])].join(' and ');
  return `${what} ${changes + overviews === 1 ? 'is worded by rules: it does' : 'are worded by rules: they do'} not fit ${budget}`;
}

/** What a run took beside what was planned. */
export type Taken = Pick<Plan, 'calls' | 'tokens' | 'minutes'> & {
  readonly cost: number;
  /** Dollars that calls which broke off may have cost beside that. */
  readonly unsure: number;
};

/** `9 calls (8 planned), 31,200 tokens (35,000), $0.0123 ($0.0150), 0.4 minutes (0.5)`. */
export function takenLine(taken: Taken, plan: Plan): string {
  const price = plan.cost === null ? 'price not known' : dollars(plan.cost);
  return [
    `${count(taken.calls, 'call')} (${plan.calls} planned)`,
    `${count(taken.tokens, 'token')} (${grouped(plan.tokens)})`,
    `${dollars(taken.cost)} (${price})`,
    `${minutes(taken.minutes)} (${minutes(plan.minutes)})`,
    ...(taken.unsure > 0 ? [`and perhaps ${dollars(taken.unsure)} more for calls that broke off`] : []),
  ].join(', ');
}

/** Under two minutes in seconds. */
function minutes(length: number): string {
  return length < 2 ? count(Math.round(length * 60), 'second') : count(Math.round(length), 'minute');
}

/** Where answers may take longer than there is time; null where they fit. Until answers showed how quick they are that is a guess, for which nothing is taken out. */
export function lateLine({ calls, minutes: expected }: Plan, budget: number): string | null {
  if (calls === 0 || expected <= budget) return null;
  return `That is longer than time-budget (${count(budget, 'minute')}): what is not answered by then is worded by rules.`;
}

/** Models of unknown price: what the budget of dollars does not hold; null where there are none. */
export function unpricedLine(models: readonly string[], tokens: number): string | null {
  if (models.length === 0) return null;
  return `The price of ${models.join(' and ')} is not known, so max-cost does not hold there: only max-tokens does (${count(tokens, 'token')}). Set \`prices\` in the config.`;
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
