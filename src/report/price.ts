/** What calls cost. Pure. */
import type { Usage } from '../domain.ts';
import type { Prices } from '../limits.ts';

export const NO_USAGE: Usage = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 };

/** Dollars of one call; null where the model's price is not known. Above the cliff the whole request costs more. */
export function costOf(model: string, usage: Usage, prices: Prices): number | null {
  const known = Object.hasOwn(prices, model) ? prices[model] : undefined;
  if (known === undefined) return null;
  const { cliff } = known;
  const price = cliff !== undefined && promptTokens(usage) > cliff.above ? cliff.price : known.price;
  const millionths =
    usage.input * price.input + usage.output * price.output + usage.cacheRead * price.cacheRead + usage.cacheWrite * price.cacheWrite;
  return millionths / 1_000_000;
}

/** All tokens of a call, as the token budget counts them. */
export function tokensOf(usage: Usage): number {
  return promptTokens(usage) + usage.output;
}

export function addUsage(a: Usage, b: Usage): Usage {
  return {
    input: a.input + b.input,
    output: a.output + b.output,
    cacheRead: a.cacheRead + b.cacheRead,
    cacheWrite: a.cacheWrite + b.cacheWrite,
  };
}

function promptTokens(usage: Usage): number {
  return usage.input + usage.cacheRead + usage.cacheWrite;
}
