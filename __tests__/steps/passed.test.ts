import { afterEach, describe, expect, it } from '@jest/globals';
import type { StoredAnswer } from '../../src/ports/store.ts';
import { hasPassed, notePassed } from '../../src/steps/passed.ts';
import { planEntries } from '../../src/steps/plan-entries.ts';
import { writeEntries } from '../../src/steps/write-entries.ts';
import type { Writing } from '../../src/steps/writing.ts';
import { answer, folders, open, sha } from '../adapters/disk/disk-world.ts';
import { localAsking } from '../support/writing/asking.ts';
import { change } from '../support/writing/changes.ts';
import { setupFor, writingOf } from '../support/writing/run.ts';

const { make, clear } = folders();
afterEach(clear);

const CHANGES = Array.from({ length: 5 }, (_, at) => change(`thing ${at}`));

async function storeIn(dir: string) {
  return (await open(dir)).store;
}

/** One run over the changes; what it wrote, and what it had to say against remembered texts. */
async function run(store: Awaited<ReturnType<typeof storeIn>>, more: Partial<Writing> = {}) {
  const asking = localAsking(store);
  const writing = { ...writingOf(CHANGES, store, asking, setupFor('technical')), ...more };
  const entries = await writeEntries(CHANGES, planEntries(CHANGES, writing), writing);
  return { writing, texts: CHANGES.map(({ id }) => entries.get(id)?.texts.technical), asked: asking.questions.length };
}

/** The same answer with a number in it that no evidence has. */
function spoilt(stored: StoredAnswer): StoredAnswer {
  return { ...stored, text: stored.text.replaceAll('Add thing', 'Add 4711 things and thing') };
}

describe('a remembered text', () => {
  it('is noted as passed when it came, and is found so by a later run', async () => {
    const dir = make();
    const store = await storeIn(dir);
    const { writing, asked } = await run(store);
    expect(asked).toBe(1);
    await store.flush();
    const again = await storeIn(dir);
    const parts = [...planEntries(CHANGES, writing).keys.values()].map((key) => again.recall(key) ?? never());
    expect(parts.map((part) => hasPassed(part, { ...writing, store: again }))).toEqual(CHANGES.map(() => true));
  });

  it('is checked again where other words stand under its name, or other names are known', async () => {
    const store = await storeIn(make());
    const { writing } = await run(store);
    const [key = ''] = planEntries(CHANGES, writing).keys.values();
    const part = store.recall(key) ?? never();
    expect(hasPassed(part, writing)).toBe(true);
    expect(hasPassed({ ...part, answer: spoilt(part.answer) }, writing)).toBe(false);
    expect(hasPassed(part, { ...writing, names: ['widgets', 'sprockets'] })).toBe(false);
  });

  it('that says more than its evidence does not pass because an earlier answer did', async () => {
    const store = await storeIn(make());
    const { writing } = await run(store);
    const [key = ''] = planEntries(CHANGES, writing).keys.values();
    const { name, answer: stored } = store.recall(key) ?? never();
    await store.keep(name, spoilt(stored));
    const { texts, asked } = await run(store);
    expect(asked).toBe(1);
    expect(texts.join('\n')).not.toContain('4711');
  });

  it('that failed is not noted', async () => {
    const store = await storeIn(make());
    const { writing } = await run(store);
    const [key = ''] = planEntries(CHANGES, writing).keys.values();
    const { name, answer: stored } = store.recall(key) ?? never();
    await store.keep(name, { ...spoilt(stored), repair: true });
    const { writing: second, asked } = await run(store);
    expect([asked, second.notes.findings.length]).toEqual([0, CHANGES.length]);
    expect(hasPassed(store.recall(key) ?? never(), second)).toBe(false);
  });

  it('is not noted where nothing is remembered', async () => {
    const store = await storeIn(make());
    const { writing } = await run(store);
    notePassed({ name: sha('nobody'), answer: answer('nobody'), index: 0 }, writing);
    expect(hasPassed({ name: sha('nobody'), answer: answer('nobody'), index: 0 }, writing)).toBe(false);
  });
});

function never(): never {
  throw new Error('not there');
}
