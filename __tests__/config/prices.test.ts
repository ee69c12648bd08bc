import { describe, expect, it } from '@jest/globals';
import { parseSettings } from '../../src/config/file.ts';
import { pricesOf } from '../../src/config/prices.ts';
import { MODELS } from '../../src/limits.ts';
import { costOf, NO_USAGE } from '../../src/report/price.ts';

const from = async (text: string) => pricesOf(await parseSettings(text, 'f'));

describe('prices', () => {
  it('are those of the table where the config file says none', async () => {
    expect(await from('language: en')).toEqual(MODELS);
  });

  it('are added for models that the table does not know', async () => {
    const prices = await from('prices: { gateway/fast: { input: 3, output: 9, cache-read: 1, cache-write: 4 } }');
    expect(prices['gateway/fast']).toEqual({ price: { input: 3, output: 9, cacheRead: 1, cacheWrite: 4 } });
    const usage = { input: 1_000_000, output: 1_000_000, cacheRead: 1_000_000, cacheWrite: 1_000_000 };
    expect(costOf('gateway/fast', usage, prices)).toBeCloseTo(17);
    expect(prices['claude-sonnet-5-5']).toEqual(MODELS['claude-sonnet-5-5']);
  });

  it('of the prompt cache follow the price of input, where they are not said', async () => {
    const { own } = await from('prices: { own: { input: 10, output: 9 } }');
    expect(own?.price).toEqual({ input: 10, output: 9, cacheRead: 1, cacheWrite: 12.5 });
  });

  it('of a known model keep its cliff', async () => {
    const prices = await from('prices: { claude-haiku-5-5: { input: 0.2, output: 1 } }');
    const below = { ...NO_USAGE, input: 100_000, output: 1_000 };
    expect(costOf('claude-haiku-5-5', below, prices)).toBeCloseTo(2 * (costOf('claude-haiku-5-5', below, MODELS) ?? 0));
    const above = { ...NO_USAGE, input: 90_000, cacheRead: 20_000 };
    expect(costOf('claude-haiku-5-5', above, prices)).toBeCloseTo(0.09 + 0.002);
  });

  it.each([
    'prices: { m: { input: 1 } }',
    'prices: { m: { input: -1, output: 1 } }',
    'prices: { m: 3 }',
    'prices: { m: { input: .inf, output: 1 } }',
  ])('refuses %s', async (text) => {
    await expect(from(text)).rejects.toMatchObject({ code: 'bad-config', message: expect.stringContaining('prices') });
  });
});
