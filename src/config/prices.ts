/** What models cost: the table of known models, and over it what the config file says. */
import { CACHE_PRICES, MODELS, type ModelPrice, type Prices } from '../limits.ts';
import type { Settings } from './file.ts';

type PriceSettings = NonNullable<Settings['prices']>[string];

/** A model that the table knows keeps its cliff: what is dearer there stays dearer by the same factor. */
export function pricesOf({ prices = {} }: Settings): Prices {
  const own = Object.entries(prices).map(([model, said]) => [model, priceOf(said, known(model))] as const);
  return { ...MODELS, ...Object.fromEntries(own) };
}

function known(model: string): ModelPrice | undefined {
  return Object.hasOwn(MODELS, model) ? MODELS[model] : undefined;
}

function priceOf(said: PriceSettings, before: ModelPrice | undefined): ModelPrice {
  const { input, output } = said;
  const price = {
    input,
    output,
    cacheRead: said['cache-read'] ?? input * CACHE_PRICES.read,
    cacheWrite: said['cache-write'] ?? input * CACHE_PRICES.write,
  };
  if (before?.cliff === undefined) return { price };
  const { above, price: dearer } = before.cliff;
  const scaled = (kind: keyof typeof price) => (price[kind] * dearer[kind]) / before.price[kind];
  const cliff = { input: scaled('input'), output: scaled('output'), cacheRead: scaled('cacheRead'), cacheWrite: scaled('cacheWrite') };
  return { price, cliff: { above, price: cliff } };
}
