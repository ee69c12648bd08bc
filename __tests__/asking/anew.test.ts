import { describe, expect, it } from '@jest/globals';
import { askingAnew } from '../../src/asking/anew.ts';
import { keepPace, recallPace } from '../../src/asking/known-pace.ts';
import type { Store, StoredAnswer } from '../../src/ports/store.ts';
import { NO_USAGE } from '../../src/report/price.ts';

const answer = (text: string): StoredAnswer => {
  return { task: 'map', parts: ['part'], context: [], repair: false, model: 'm', text, usage: NO_USAGE };
};

/** The newest answer wins, as on disk. */
function memory(): Store {
  const kept = new Map<string, StoredAnswer>();
  return {
    recall(part) {
      const found = [...kept].findLast(([, { parts }]) => parts.includes(part));
      return found === undefined ? null : { name: found[0], answer: found[1], index: found[1].parts.indexOf(part) };
    },
    async keep(name, given) {
      kept.delete(name);
      kept.set(name, given);
    },
    async forget(name) {
      kept.delete(name);
    },
    hasPassed: () => true,
    notePassed: () => undefined,
    statistics: () => ({ answers: kept.size, bytes: 0, added: 0 }),
  };
}

describe('a run that asks anew', () => {
  it('recalls no answer of an earlier run, and its own answers are those that later runs find', async () => {
    const store = memory();
    await store.keep('earlier', answer('old'));
    const anew = askingAnew(store);
    expect(anew.recall('part')).toBeNull();
    await anew.keep('now', answer('new'));
    expect(anew.recall('part')?.answer.text).toBe('new');
    expect(store.recall('part')?.answer.text).toBe('new');
    await anew.forget('now');
    expect([anew.recall('part'), store.recall('part')?.answer.text]).toEqual([null, 'old']);
  });

  it('takes the answer to the very same request for new only once it was given', async () => {
    const store = memory();
    await store.keep('request', answer('old'));
    const anew = askingAnew(store);
    expect(anew.recall('part')).toBeNull();
    await anew.keep('request', answer('new'));
    expect(anew.recall('part')?.answer.text).toBe('new');
  });

  it('still knows how fast the account may be asked', async () => {
    const store = memory();
    const limits = { requests: 50, input: 50_000, output: 10_000 };
    await keepPace(store, 'https://a', { accounts: { m: { perMinute: limits, atOnce: limits } }, width: 4, speeds: {} });
    expect(recallPace(askingAnew(store), 'https://a')).toEqual(recallPace(store, 'https://a'));
    expect(recallPace(store, 'https://a')).not.toBeNull();
  });
});
