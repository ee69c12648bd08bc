import { describe, expect, it } from '@jest/globals';
import type { Composition, Entry, Outline } from '../../src/domain.ts';
import type { Store } from '../../src/ports/store.ts';
import { writeOverview } from '../../src/steps/write-overview.ts';
import type { Writing } from '../../src/steps/writing.ts';
import type { Facts } from '../../src/writing/requests.ts';
import { honestAnswerers, type Lie, liar } from '../support/anthropic/answerers.ts';
import { type LocalAskingOptions, localAsking } from '../support/writing/asking.ts';
import { change, draft } from '../support/writing/changes.ts';
import { setupFor, writingOf } from '../support/writing/run.ts';
import { memoryStore } from '../support/writing/store.ts';

const FACTS: Facts = { project: 'vite', firstRelease: false, size: 'medium' };
const changes = Array.from({ length: 12 }, (_, at) => change(`thing ${at}`, { breaking: at === 4 ? 'move the port' : null }));
const entries: readonly Entry[] = changes.map(({ id, evidence }, at) => ({
  ...draft(evidence.title.replace('add', 'Add'), {
    importance: 3,
    breaking: at === 4,
    upgrade: at === 4 ? { technical: 'Move the port' } : {},
  }),
  id,
  changes: [id],
  wording: 'model',
}));
const outline: Outline = { entries, carried: entries.slice(0, 10).map((entry) => entry.id) };

async function overviewOf(
  store: Store = memoryStore(),
  options: LocalAskingOptions | null = {},
  given: Outline = outline,
  facts: Facts = FACTS,
  more: Partial<Writing> = {},
) {
  const asking = localAsking(store, options ?? {});
  const writing = { ...writingOf(changes, store, options === null ? null : asking, setupFor('technical', 'business')), ...more };
  const composition = await writeOverview(given, 'technical', facts, writing);
  return { composition, questions: asking.questions, notes: writing.notes };
}

const says = (text: string, lines: readonly number[] = [0], highlights: readonly unknown[] = []) => ({
  answerers: { compose: () => ({ overview: [{ text, lines }], highlights }) },
});
const overview = (composition: Composition) => composition.overview.map((sentence) => sentence.text);

describe('the overview', () => {
  it('stands on the carried lines that each sentence names', async () => {
    const { composition, questions } = await overviewOf();
    expect(composition).toEqual({
      overview: [
        { text: 'Add thing 0.', entries: [entries[0]?.id] },
        { text: 'Add thing 1.', entries: [entries[1]?.id] },
      ],
      highlights: [],
      wording: 'model',
    });
    expect(questions).toHaveLength(1);
    expect(questions[0]?.model).toBe('claude-sonnet-5-5');
    expect(JSON.stringify(questions[0]?.data)).not.toContain('thing 11');
  });

  it('shows what to do about breaking lines, in the words for this audience', async () => {
    const { questions } = await overviewOf();
    expect(questions[0]?.data).toMatchObject({
      facts: FACTS,
      lines: expect.arrayContaining([expect.objectContaining({ index: 4, breaking: true, upgrade: 'Move the port' })]),
    });
    expect(questions[0]?.system).toContain('They are technical.');
    expect(questions[0]?.system).not.toContain('They are business.');
  });

  it('changes only when what it stands on does', async () => {
    const store = memoryStore();
    const first = await overviewOf(store);
    const tail = {
      ...outline,
      entries: [...entries.slice(0, 11), { ...entries[11], ...draft('Another text'), id: 'x', changes: ['x'], wording: 'model' as const }],
    };
    const second = await overviewOf(store, {}, tail);
    expect(second.questions).toEqual([]);
    expect(second.composition).toEqual(first.composition);
    expect(second.notes).toMatchObject({ hits: 1, misses: 0 });
    expect((await overviewOf(store, {}, { ...outline, carried: outline.carried.slice(1) })).questions).toHaveLength(1);
    expect((await overviewOf(store, {}, outline, { ...FACTS, size: 'big' })).questions).toHaveLength(1);
  });

  it('has highlights only where the release is big', async () => {
    const highlight = [{ text: 'Add thing 2', lines: [2] }];
    expect((await overviewOf(memoryStore(), says('Add thing 0', [0], highlight))).composition.highlights).toEqual([]);
    const big = await overviewOf(memoryStore(), says('Add thing 0', [0], highlight), outline, { ...FACTS, size: 'big' });
    expect(big.composition.highlights).toEqual([{ text: 'Add thing 2', entries: [entries[2]?.id] }]);
  });

  it('keeps placeholders for counts', async () => {
    const { composition } = await overviewOf(
      memoryStore(),
      says('{changes} changes, {features} features, {fixes} fixes and {breaking} breaking'),
    );
    expect(overview(composition)).toEqual(['{changes} changes, {features} features, {fixes} fixes and {breaking} breaking']);
  });

  it('drops a sentence with another placeholder: nobody fills it in', async () => {
    const { composition, notes } = await overviewOf(memoryStore(), says('{changes} changes, and {secret}'));
    expect(composition.wording).toBe('rules');
    expect(notes.findings[0]?.doubts).toEqual([{ kind: 'placeholder', found: '{secret}' }]);
  });
});

it('names the security updates of dependencies, which have no line, but not what only developers install', async () => {
  const writing = writingOf(changes, memoryStore(), null, setupFor('technical'));
  const axios = { name: 'axios', from: '1.0.0', to: '1.11.0', development: false, security: true, changes: [] };
  const rows = [axios, { ...axios, name: 'jest', development: true }, { ...axios, name: 'dayjs', security: false }];
  const composition = await writeOverview(outline, 'technical', FACTS, writing, null, rows);
  expect(composition.overview).toContainEqual({ text: 'Security: update axios to 1.11.0.', entries: [] });
});

describe('a sentence that says more than its lines', () => {
  it.each<Lie>(['number', 'flag', 'name', 'reference', 'link', 'markup'])('%s: is dropped and told', async (lie) => {
    const answerers = { compose: liar(honestAnswerers.compose ?? (() => undefined), (item) => (item === 0 ? lie : undefined)) };
    const { composition, notes } = await overviewOf(memoryStore(), { answerers });
    expect(overview(composition)).toEqual(['Add thing 1.']);
    expect(notes.findings).toMatchObject([{ entries: [entries[0]?.id], where: 'overview', outcome: 'dropped' }]);
  });

  it('may not borrow from lines that it does not name', async () => {
    const { composition, notes } = await overviewOf(memoryStore(), says('Add thing 7', [6]));
    expect(composition.wording).toBe('rules');
    expect(notes.findings[0]?.doubts).toEqual([{ kind: 'number', found: '7' }]);
  });

  it('and no other: the rules write the overview, also in the next run, which does not ask', async () => {
    const store = memoryStore();
    const lying = says('Add thing 0 to Quetzalcoatl');
    const first = await overviewOf(store, lying);
    const byRules = await overviewOf(memoryStore(), null);
    expect(first.composition).toEqual(byRules.composition);
    expect(first.notes.standIns).toEqual(new Map([['unverified', 1]]));
    const second = await overviewOf(store, lying);
    expect(second.questions).toEqual([]);
    expect(second.composition).toEqual(first.composition);
  });
});

describe('without an answer', () => {
  it.each([
    ['a failure', { mishap: () => ({ fails: 'overloaded' }) as const }],
    ['garbage', { mishap: () => ({ says: 'garbage' }) }],
    ['another document', { mishap: () => ({ says: '{"changes":[]}' }) }],
    ['claims about no line', says('Add thing 0', [])],
    ['claims about lines that are not there', says('Add thing 0', [99])],
  ])('%s: the rules write it', async (_, options) => {
    const { composition, notes } = await overviewOf(memoryStore(), options);
    expect(composition).toEqual((await overviewOf(memoryStore(), null)).composition);
    expect(composition.wording).toBe('rules');
    expect(notes.standIns.size).toBe(1);
    expect(notes.failure?.message).toMatch(/^(?:It failed|The answer)/);
  });

  it('another document is not remembered: the next run asks again', async () => {
    const store = memoryStore();
    await overviewOf(store, { mishap: () => ({ says: '{"changes":[]}' }) });
    expect((await overviewOf(store)).composition.wording).toBe('model');
  });
});

describe('samples of earlier notes', () => {
  const samples = (text: string) => ({ samples: new Map([[null, [text]]]) });

  it('are shown, and another sample is another overview; none is the one from before there were samples', async () => {
    const store = memoryStore();
    await overviewOf(store);
    const first = await overviewOf(store, {}, outline, FACTS, samples('Short and dry.'));
    expect(first.questions[0]?.data).toMatchObject({ samples: ['Short and dry.'] });
    expect((await overviewOf(store, {}, outline, FACTS, samples('Short and dry.'))).questions).toEqual([]);
    expect((await overviewOf(store, {}, outline, FACTS, samples('Long and warm.'))).questions).toHaveLength(1);
    expect((await overviewOf(store)).questions).toEqual([]);
  });

  it('prove nothing: a fact out of one is found', async () => {
    const options = says('It starts 40 times faster than before.');
    const { composition, notes } = await overviewOf(
      memoryStore(),
      options,
      outline,
      FACTS,
      samples('It starts 40 times faster than before.'),
    );
    expect(composition.wording).toBe('rules');
    expect(notes.findings).toMatchObject([{ where: 'overview', outcome: 'dropped' }]);
  });
});

describe('an overview with a term that the glossary avoids', () => {
  it('loses the sentence', async () => {
    const setup = { ...setupFor('technical'), choice: { ...setupFor('technical').choice, avoided: [{ avoid: 'thing', use: '' }] } };
    const answer = {
      overview: [
        { text: 'Add thing 0.', lines: [0] },
        { text: 'Add more.', lines: [1] },
      ],
      highlights: [],
    };
    const { composition, notes } = await overviewOf(memoryStore(), { answerers: { compose: () => answer } }, outline, FACTS, { setup });
    expect(overview(composition)).toEqual(['Add more.']);
    expect(notes.findings).toMatchObject([{ doubts: [{ kind: 'glossary', found: 'thing' }] }]);
  });
});
