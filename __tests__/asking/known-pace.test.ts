import { describe, expect, it } from '@jest/globals';
import { type KeptPace, keepPace, recallPace } from '../../src/asking/known-pace.ts';
import { memoryStore } from './asking-world.ts';

const HERE = 'https://api.example.test';
const LIMITS = { requests: 50, input: 40_000, output: 8_000.4 };
const PACE: KeptPace = {
  accounts: { 'some-model': { perMinute: LIMITS, atOnce: { ...LIMITS, requests: 12.5 } } },
  width: 24,
  speeds: { 'some-model': 87.654 },
};

describe('the pace of an account', () => {
  it('comes back in the next run, for the same address only', async () => {
    const store = memoryStore();
    expect(recallPace(store, HERE)).toBeNull();
    await keepPace(store, HERE, PACE);
    const limits = { requests: 50, input: 40_000, output: 8_000 };
    expect(recallPace(store, HERE)).toEqual({
      accounts: { 'some-model': { perMinute: limits, atOnce: { ...limits, requests: 13 } } },
      width: 24,
      speeds: { 'some-model': 88 },
    });
    expect(recallPace(store, 'https://elsewhere.example.test')).toBeNull();
  });

  it('is written only when it is news', async () => {
    const store = memoryStore();
    await keepPace(store, HERE, { accounts: {}, width: 4, speeds: {} });
    expect(store.kept.size).toBe(0);
    await keepPace(store, HERE, PACE);
    const [first] = store.kept.values();
    await keepPace(store, HERE, PACE);
    expect([...store.kept.values()][0]).toBe(first);
    await keepPace(store, HERE, { ...PACE, width: 25 });
    expect(recallPace(store, HERE)?.width).toBe(25);
    expect(store.kept.size).toBe(1);
  });

  it('comes back from a version that did not keep the speed of models', async () => {
    const store = memoryStore();
    await keepPace(store, HERE, PACE);
    for (const [name, answer] of store.kept) {
      const { speeds, ...older } = JSON.parse(answer.text);
      expect(speeds).toBeDefined();
      store.kept.set(name, { ...answer, text: JSON.stringify(older) });
    }
    expect(recallPace(store, HERE)).toMatchObject({ width: 24, speeds: {} });
  });

  it.each(['no json', '{"accounts":{},"width":0}', '{"accounts":{},"width":1e9}', '{"accounts":{"m":{}},"width":4}'])(
    'is unknown where %s was kept',
    async (text) => {
      const store = memoryStore();
      await keepPace(store, HERE, PACE);
      for (const [name, answer] of store.kept) store.kept.set(name, { ...answer, text });
      expect(recallPace(store, HERE)).toBeNull();
    },
  );

  it.each([
    ['requests', 4],
    ['input', 1_999],
    ['output', 499],
  ])('is learnt anew where %s cannot be true, or nobody would ever be asked', async (limit, figure) => {
    const store = memoryStore();
    const account = { perMinute: { ...LIMITS, [limit]: figure }, atOnce: LIMITS };
    await keepPace(store, HERE, { ...PACE, accounts: { ...PACE.accounts, other: account } });
    expect(Object.keys(recallPace(store, HERE)?.accounts ?? {})).toEqual(['some-model']);
    await keepPace(store, HERE, { ...PACE, accounts: { other: account } });
    expect(recallPace(store, HERE)).toBeNull();
  });

  it('believes no speed at which no answer would ever end', async () => {
    const store = memoryStore();
    await keepPace(store, HERE, { ...PACE, speeds: { 'some-model': 0.9, other: 1 } });
    expect(recallPace(store, HERE)?.speeds).toEqual({ other: 1 });
  });
});
