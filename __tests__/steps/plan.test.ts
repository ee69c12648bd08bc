import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Change } from '../../src/domain.ts';
import type { Store } from '../../src/ports/store.ts';
import { planRun, unpriced } from '../../src/steps/plan.ts';
import { noteLeftOut } from '../../src/steps/within-budget.ts';
import { type Part, write } from '../../src/steps/write.ts';
import type { Means, Writing } from '../../src/steps/writing.ts';
import { localAsking } from '../support/writing/asking.ts';
import { alone, anyChanges, change, folded } from '../support/writing/changes.ts';
import { setupFor, writingOf } from '../support/writing/run.ts';
import { memoryStore } from '../support/writing/store.ts';

const SMALL = { perMinute: { requests: 50, input: 50_000, output: 1_000 }, atOnce: { requests: 50, input: 50_000, output: 1_000 } };

/** Dollars that were paid so far. */
function paid(cost: number) {
  return { calls: 0, failed: 0, usage: { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 }, cost, unsure: 0 };
}

const some = (count: number) => Array.from({ length: count }, (_, at) => change(`thing ${at}`));

function partsOf(changes: readonly Change[]): readonly Part[] {
  return [{ owner: null, name: 'vite', firstRelease: false, folded: folded(alone(changes)) }];
}

/** Writing for these changes with a model in this process, and its budget. */
function deskFor(changes: readonly Change[], budget: Partial<Means['budget']> = {}, store: Store = memoryStore()) {
  const asking = localAsking(store);
  const { means, ...rest } = writingOf(changes, store, asking);
  const writing: Writing = { ...rest, means: { ...means, budget: { ...means.budget, ...budget } } };
  return { asking, writing, parts: partsOf(changes) };
}

describe('a plan', () => {
  it('foresees the questions that are asked', async () => {
    const { asking, writing, parts } = deskFor(some(45));
    const { plan, entries } = await planRun(parts, writing);
    expect(asking.questions).toEqual([]);
    await write(parts, entries, writing);
    expect(plan).toMatchObject({ changes: 45, remembered: 0, chunks: 3, calls: asking.questions.length, leftOut: null });
    expect(plan.cost).toBeGreaterThan(0);
    expect(plan.minutes).toBeGreaterThan(0);
  });

  it('is no call at all where everything is remembered, merges and overviews too', async () => {
    const store = memoryStore();
    const first = deskFor(some(30), {}, store);
    await write(first.parts, (await planRun(first.parts, first.writing)).entries, first.writing);
    const { writing, parts } = deskFor(some(30), {}, store);
    expect((await planRun(parts, writing)).plan).toMatchObject({ remembered: 30, chunks: 0, calls: 0, tokens: 0, cost: 0, minutes: 0 });
  });

  it('leaves nothing behind in the notebook', async () => {
    const { writing, parts } = deskFor(some(10));
    await planRun(parts, writing);
    expect(writing.notes).toMatchObject({ findings: [], failure: null, hits: 0, misses: 10 });
    expect(writing.notes.standIns.size).toBe(0);
  });

  it('asks nobody where there is nobody to ask', async () => {
    const changes = some(5);
    const { plan } = await planRun(partsOf(changes), writingOf(changes, memoryStore(), null));
    expect(plan).toMatchObject({ changes: 5, calls: 0, cost: 0, leftOut: null });
  });

  it('names the models whose price is not known', async () => {
    const { writing } = deskFor(some(1));
    expect(unpriced(writing)).toEqual([]);
    const setup = { ...setupFor('technical'), models: { map: 'gateway/own', compose: 'gateway/own' } };
    expect(unpriced({ ...writing, setup })).toEqual(['gateway/own']);
    expect(
      unpriced({ ...writing, setup, prices: { 'gateway/own': { price: { input: 1, output: 1, cacheRead: 1, cacheWrite: 1 } } } }),
    ).toEqual([]);
  });
});

describe('what does not fit', () => {
  /** One security fix and one breaking change among internal ones, and a feature. */
  const mixed = some(60).map((one, at) => {
    const more =
      at === 20 ? { breaking: 'set the flag' } : at === 40 ? { security: true } : at === 50 ? { type: 'feat' } : { type: 'chore' };
    return { ...one, evidence: { ...one.evidence, ...more, body: 'word '.repeat(100) } };
  });

  it.each([
    [{ cost: 0.027 }, '$0.027'],
    [{ tokens: 19_000 }, '19,000 tokens'],
  ])('in %j is left to the rules, the least important first', async (budget, named) => {
    const { writing, parts } = deskFor(mixed, budget);
    const { plan, entries } = await planRun(parts, writing);
    const asked = entries.chunks.flat().map((item) => item.change.id);
    expect(plan.leftOut).toEqual({ changes: 60 - asked.length, overviews: 0, budget: named });
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.length).toBeLessThan(60);
    for (const at of [20, 40, 50]) expect(asked).toContain(mixed[at]?.id);
    expect(writing.notes.standIns.size).toBe(0);
    noteLeftOut(60, [], writing);
    expect(writing.notes.standIns.get('budget')).toBe(60 - asked.length);
    expect(writing.notes.failure).toMatchObject({ code: 'budget', message: expect.stringContaining(`do not fit ${named}`) });
  });

  it('goes in the order of their weight: breaking and security last, then what is important', async () => {
    const kept = async (cost: number) => {
      const { writing, parts } = deskFor(mixed, { cost });
      const { entries } = await planRun(parts, writing);
      return new Set(entries.chunks.flat().map((item) => item.change.id));
    };
    const sizes: number[] = [];
    for (let cost = 0.05; cost > 0; cost -= 0.002) {
      const asked = await kept(cost);
      sizes.push(asked.size);
      if (asked.size >= 2) for (const at of [20, 40]) expect(asked).toContain(mixed[at]?.id);
      if (asked.size >= 3) expect(asked).toContain(mixed[50]?.id);
    }
    expect(Math.min(...sizes)).toBeLessThan(10);
    expect(sizes[0]).toBe(60);
  });

  it('is the overview too, where not even that fits', async () => {
    const { writing, parts } = deskFor(some(3), { cost: 0.004 });
    const { plan } = await planRun(parts, writing);
    expect(plan.leftOut).toMatchObject({ overviews: 1 });
    expect(plan.cost).toBeLessThanOrEqual(0.004);
  });

  it.each([
    ['of dollars', { cost: 0.0002 }],
    ['of tokens', { tokens: 100 }],
  ])('%s, not a single line: nothing is bought, neither merges nor an overview', async (_name, budget) => {
    const { asking, writing, parts } = deskFor(mixed, budget);
    const { plan, entries } = await planRun(parts, writing);
    expect(plan).toMatchObject({ calls: 0, cost: 0, leftOut: { changes: 60, overviews: 1 } });
    const written = await write(parts, entries, writing);
    expect(asking.questions).toEqual([]);
    noteLeftOut(60, written, writing);
    expect(writing.notes.failure).toMatchObject({
      code: 'budget',
      message: expect.stringMatching(/^60 of 60 changes and 1 overview are worded by rules/),
    });
  });

  it('is never an overview alone: every budget buys a line, or nothing', async () => {
    for (let cost = 0.0005; cost < 0.02; cost += 0.002) {
      const { asking, writing, parts } = deskFor(mixed, { cost });
      const { plan, entries } = await planRun(parts, writing);
      await write(parts, entries, writing);
      const tasks = asking.questions.map(({ task }) => task);
      expect([cost, plan.calls > 0, plan.chunks > 0, tasks.length > 0]).toEqual([
        cost,
        tasks.includes('map'),
        tasks.includes('map'),
        tasks.includes('map'),
      ]);
    }
  });

  it('is bought where remembered lines stand under it', async () => {
    const store = memoryStore();
    const first = deskFor(some(30), {}, store);
    await write(first.parts, (await planRun(first.parts, first.writing)).entries, first.writing);
    const more = [...some(30), change('something else, feature 31')];
    const { asking, writing, parts } = deskFor(more, { cost: 0.02 }, store);
    const poor: Writing = {
      ...writing,
      prices: { ...writing.prices, [writing.setup.models.map]: { price: { input: 500, output: 500, cacheRead: 500, cacheWrite: 500 } } },
    };
    const { entries } = await planRun(parts, poor);
    await write(parts, entries, poor);
    expect(entries.chunks).toEqual([]);
    expect(asking.questions.map(({ task }) => task)).toContain('compose');
  });

  it('hides no graver failure', async () => {
    const { writing, parts } = deskFor(mixed, { cost: 0.03 });
    const asking = localAsking(memoryStore(), { mishap: () => ({ fails: 'refused-key' }) });
    const refused: Writing = { ...writing, asking };
    noteLeftOut(60, await write(parts, (await planRun(parts, refused)).entries, refused), refused);
    expect(refused.notes.failure?.code).toBe('refused-key');
    expect(asking.questions.length).toBeLessThan(20);
  });

  it('is asked about after all as far as answers took less than was thought, and what is told is what was left', async () => {
    const { writing, parts, asking } = deskFor(mixed, { cost: 0.026 });
    const cheap: Writing = { ...writing, asking: { ...asking, spent: () => paid(asking.questions.length * 0.000_3) } };
    const { plan, entries } = await planRun(parts, cheap);
    const written = await write(parts, entries, cheap);
    const first = entries.chunks.flat().length;
    const asked = asking.questions.filter(({ task }) => task === 'map').flatMap(({ parts: keys }) => keys);
    expect(plan.leftOut?.changes).toBe(60 - first);
    expect(asked.length).toBeGreaterThan(first);
    expect(new Set(asked).size).toBe(asked.length);
    const left = 60 - asked.length;
    expect(cheap.notes.leftOut?.changes).toBe(left);
    noteLeftOut(60, written, cheap);
    expect(cheap.notes.standIns.get('budget')).toBe(left === 0 ? undefined : left);
    const lines = written.flatMap(({ outline }) => outline.entries);
    expect(lines.filter(({ wording }) => wording === 'rules').flatMap(({ changes }) => changes)).toHaveLength(left);
  });

  it('is no more asked about where answers took what was thought', async () => {
    const { writing, parts, asking } = deskFor(mixed, { cost: 0.026 });
    const dear: Writing = { ...writing, asking: { ...asking, spent: () => paid(asking.questions.length * 0.002) } };
    const { entries } = await planRun(parts, dear);
    await write(parts, entries, dear);
    const asked = asking.questions.filter(({ task }) => task === 'map').flatMap(({ parts: keys }) => keys);
    expect(asked).toHaveLength(entries.chunks.flat().length);
    expect(dear.notes.leftOut?.changes).toBe(60 - asked.length);
  });

  it('says nothing of an overview that was written after all', async () => {
    const { writing, parts } = deskFor(some(3), { cost: 0.004 });
    const { plan, entries } = await planRun(parts, writing);
    expect(plan.leftOut).toMatchObject({ changes: 0, overviews: 1 });
    noteLeftOut(3, await write(parts, entries, writing), writing);
    expect(writing.notes.failure).toBeNull();
  });

  it.each([
    ['nothing', 'nothing is known of how quick the models are', {}, 0],
    ['as much as cannot be answered', 'they were found to be slow', { speeds: { 'claude-haiku-5-5': 10, 'claude-sonnet-5-5': 10 } }, 120],
    ['nothing', 'they were found to be quick', { speeds: { 'claude-haiku-5-5': 200, 'claude-sonnet-5-5': 200 } }, 0],
    [
      'as much as cannot be answered',
      'little of the time is left',
      { speeds: { 'claude-haiku-5-5': 200, 'claude-sonnet-5-5': 200 }, left: 45_000 },
      20,
    ],
    ['nothing', 'the limits are not known', { accounts: {} }, 0],
    ['as much as the limits do not let through', 'they are known to be small', { accounts: { 'claude-haiku-5-5': SMALL } }, 100],
  ])('in ten minutes is %s where %s', async (_what, _why, known, least) => {
    const { writing, parts, asking } = deskFor(some(200), { minutes: 10 });
    const slow: Writing = { ...writing, asking: { ...asking, known: () => ({ accounts: {}, width: 4, ...known }) } };
    const { plan } = await planRun(parts, { ...slow, means: { ...slow.means, concurrency: 4 } });
    if (least === 0) expect(plan.leftOut).toBeNull();
    else {
      expect(plan.leftOut).toMatchObject({ budget: '10 minutes', overviews: 0 });
      expect(plan.leftOut?.changes).toBeGreaterThanOrEqual(least);
      expect(plan.leftOut?.changes).toBeLessThan(200);
    }
  });

  it('is what the pace lets nobody ask in the time', async () => {
    const { writing, parts } = deskFor(some(200), { minutes: 0.1 });
    const { plan } = await planRun(parts, { ...writing, means: { ...writing.means, pace: 'safe' } });
    expect(plan.leftOut).toMatchObject({ budget: '0.1 minutes' });
    expect(plan.calls).toBeLessThanOrEqual(3);
  });

  it('never makes a plan dearer than its budget', async () => {
    const budgets = fc.record({ cost: fc.double({ min: 0, max: 0.08, noNaN: true }), tokens: fc.nat(60_000) });
    await fc.assert(
      fc.asyncProperty(anyChanges(40), budgets, async (changes, budget) => {
        const { writing, parts } = deskFor(changes, budget);
        const { plan } = await planRun(parts, writing);
        expect(plan.cost).toBeLessThanOrEqual(budget.cost);
        expect(plan.tokens).toBeLessThanOrEqual(budget.tokens);
      }),
      { numRuns: 40 },
    );
  });
});
