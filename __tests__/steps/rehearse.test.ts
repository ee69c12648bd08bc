import { describe, expect, it } from '@jest/globals';
import type { Store } from '../../src/ports/store.ts';
import { planRun } from '../../src/steps/plan.ts';
import { requestsOf } from '../../src/steps/rehearse.ts';
import { type Part, write } from '../../src/steps/write.ts';
import { localAsking } from '../support/writing/asking.ts';
import { alone, change, folded } from '../support/writing/changes.ts';
import { writingOf } from '../support/writing/run.ts';
import { memoryStore } from '../support/writing/store.ts';

const changes = Array.from({ length: 25 }, (_, at) => change(`thing ${at}`));
const parts: readonly Part[] = [{ owner: null, name: 'vite', firstRelease: false, folded: folded(alone(changes)) }];
const desk = (store: Store) => {
  const asking = localAsking(store);
  return { asking, writing: writingOf(changes, store, asking) };
};

describe('rehearse', () => {
  it('counts what could not be used among the calls: the run forgot it, and asks again', async () => {
    const store = memoryStore();
    const useless = localAsking(store, { mishap: ({ task }) => (task === 'compose' ? { says: '{}' } : undefined) });
    const first = writingOf(changes, store, useless);
    await write(parts, (await planRun(parts, first)).entries, first);

    const { asking, writing } = desk(store);
    const { plan, done } = await planRun(parts, writing);
    expect(plan).toMatchObject({ calls: 1, chunks: 0 });
    expect(done).toBeNull();
    await write(parts, (await planRun(parts, writing)).entries, writing);
    expect(asking.questions.map(({ task }) => task)).toEqual(['compose']);
  });
});

describe('requestsOf', () => {
  it('has the requests of a run, and asks nobody', async () => {
    const { asking, writing } = desk(memoryStore());
    const requests = await requestsOf(parts, writing);
    expect(asking.questions).toEqual([]);
    expect(requests.filter(({ task }) => task === 'map').flatMap(({ parts: keys }) => keys)).toHaveLength(25);
    expect(new Set(requests.map(({ task }) => task))).toEqual(new Set(['map', 'merge', 'compose']));
    expect(writing.notes).toMatchObject({ misses: 0, failure: null });
  });

  it('has the same without a model', async () => {
    const requests = await requestsOf(parts, desk(memoryStore()).writing);
    expect(await requestsOf(parts, writingOf(changes, memoryStore(), null))).toEqual(requests);
  });

  it('has the second looks at lines, as the rules word them, where they are wished for', async () => {
    const writing = { ...desk(memoryStore()).writing, strict: true };
    const requests = await requestsOf(parts, writing);
    const keys = (task: string) => requests.filter((one) => one.task === task).flatMap((one) => one.parts);
    const looks = requests.filter(({ task, data }) => task === 'verify' && !JSON.stringify(data).includes('"lines"'));
    expect(looks.flatMap((one) => one.parts)).toHaveLength(25);
    expect(keys('verify').length).toBeGreaterThan(25);
    expect(requests.map(({ task }) => task).lastIndexOf('map')).toBeLessThan(requests.findIndex(({ task }) => task === 'verify'));
    expect(JSON.stringify(requests.find(({ task }) => task === 'verify')?.data)).toContain('"texts":["Add thing 0"]');
    expect((await planRun(parts, writing)).plan.calls).toBeGreaterThanOrEqual(requests.length);
  });

  it('has one of each kind of second look, behind what it looks at', async () => {
    const part: Part = { owner: null, name: 'vite', firstRelease: false, folded: folded(alone(changes.slice(0, 6))) };
    const store = memoryStore();
    const writing = { ...writingOf(changes, store, localAsking(store)), strict: true, languages: ['en', 'de'] };
    const requests = await requestsOf([part], writing);
    const shape = ({ task, data }: (typeof requests)[number]) => {
      const text = JSON.stringify(data);
      if (task !== 'verify') return task;
      return text.includes('"source"') ? 'look at another language' : text.includes('"lines"') ? 'look at an overview' : 'look at lines';
    };
    const shapes = requests.map(shape).filter((one, at, all) => all.indexOf(one) === at);
    expect(shapes).toEqual(['map', 'look at lines', 'merge', 'compose', 'look at an overview', 'localise', 'look at another language']);
    const german = requests.find((one) => shape(one) === 'look at another language');
    expect(JSON.stringify(german?.data)).toContain('"source":"Add thing 0","text":"Add thing 0"');
    expect((await planRun([part], writing)).plan.calls).toBeGreaterThanOrEqual(requests.length);
  });

  it('is empty where everything is remembered', async () => {
    const store = memoryStore();
    const first = desk(store);
    await write(parts, (await planRun(parts, first.writing)).entries, first.writing);
    expect(await requestsOf(parts, desk(store).writing)).toEqual([]);
  });
});
