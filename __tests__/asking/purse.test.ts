import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createPurse } from '../../src/asking/purse.ts';
import { MODELS } from '../../src/limits.ts';
import type { Question } from '../../src/ports/question.ts';
import { NO_USAGE } from '../../src/report/price.ts';
import { question } from './asking-world.ts';

const DEADLINE = Number.POSITIVE_INFINITY;

function asked(more: Partial<Question> = {}): Question {
  return { ...question(), model: 'claude-haiku-5-5', maxTokens: 10_000, ...more };
}

describe('a purse', () => {
  it('gives the whole answer where there is room', async () => {
    const purse = createPurse({ cost: 1, tokens: 100_000, deadline: DEADLINE }, MODELS);
    expect((await purse.reserve(asked(), 1_000))?.maxTokens).toBe(10_000);
  });

  it('gives a shorter answer at the end of the budget, and none that is too short to be one', async () => {
    const room = (cost: number, tokens: number) => createPurse({ cost, tokens, deadline: DEADLINE }, MODELS).reserve(asked(), 1_000);
    // 0.5 dollars per million tokens of output, and the prompt 0.000125.
    expect((await room(0.002_125, 100_000))?.maxTokens).toBe(4_000);
    expect((await room(1, 4_500))?.maxTokens).toBe(3_500);
    expect(await room(0.001, 100_000)).toBeNull();
    expect(await room(1, 3_000)).toBeNull();
    expect(await room(0, 100_000)).toBeNull();
  });

  it('waits for a call under way before it shortens an answer', async () => {
    const purse = createPurse({ cost: 0.006, tokens: 100_000, deadline: DEADLINE }, MODELS);
    const first = await purse.reserve(asked(), 1_000);
    const second = purse.reserve(asked(), 1_000);
    first?.end({ ...NO_USAGE, input: 1_000, output: 100 });
    expect((await second)?.maxTokens).toBe(10_000);
  });

  it('holds what a call that broke off may have cost', async () => {
    const purse = createPurse({ cost: 0.006, tokens: 100_000, deadline: DEADLINE }, MODELS);
    (await purse.reserve(asked(), 1_000))?.end({ presumed: { ...NO_USAGE, cacheWrite: 1_000, output: 8_000 } });
    expect(purse.spent()).toMatchObject({ cost: 0, usage: NO_USAGE });
    expect(purse.spent().unsure).toBeGreaterThan(0.004);
    expect((await purse.reserve(asked(), 1_000))?.maxTokens ?? 0).toBeLessThan(10_000);
  });

  it('counts tokens alone for a model of unknown price', async () => {
    const purse = createPurse({ cost: 0.000_001, tokens: 12_000, deadline: DEADLINE }, MODELS);
    const held = await purse.reserve(asked({ model: 'gateway/own' }), 1_000);
    expect(held?.maxTokens).toBe(10_000);
    held?.end({ ...NO_USAGE, input: 1_000, output: 10_000 });
    expect(await purse.reserve(asked({ model: 'gateway/own' }), 1_000)).toBeNull();
    expect(purse.spent()).toMatchObject({ cost: 0 });
  });

  it('is never overdrawn, whatever the answers take of what they may', async () => {
    const call = fc.record({
      input: fc.nat(200_000),
      maxTokens: fc.integer({ min: 1, max: 20_000 }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    const budget = fc.record({ cost: fc.double({ min: 0, max: 0.1, noNaN: true }), tokens: fc.nat(400_000) });
    await fc.assert(
      fc.asyncProperty(budget, fc.array(call, { maxLength: 30 }), async ({ cost, tokens }, calls) => {
        const purse = createPurse({ cost, tokens, deadline: DEADLINE }, MODELS);
        for (const { input, maxTokens, part } of calls) {
          const reserved = await purse.reserve(asked({ maxTokens }), input);
          reserved?.end({ ...NO_USAGE, cacheWrite: input, output: Math.floor(reserved.maxTokens * part) });
        }
        const { usage, cost: spent } = purse.spent();
        expect(spent).toBeLessThanOrEqual(cost * (1 + 1e-9));
        expect(usage.cacheWrite + usage.output).toBeLessThanOrEqual(tokens);
      }),
    );
  });
});
