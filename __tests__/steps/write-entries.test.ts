import { describe, expect, it } from '@jest/globals';
import type { Settings } from '../../src/config/file.ts';
import { parseInputs } from '../../src/config/inputs.ts';
import { makeConfig } from '../../src/config/make.ts';
import type { Change } from '../../src/domain.ts';
import type { FailureCode, Question } from '../../src/ports/question.ts';
import type { Store } from '../../src/ports/store.ts';
import { planEntries } from '../../src/steps/plan-entries.ts';
import { writeEntries } from '../../src/steps/write-entries.ts';
import { newWriting } from '../../src/steps/writing.ts';
import { noteWrongAnswers } from '../../src/steps/wrong-answers.ts';
import { honestAnswerers, type Lie, liar } from '../support/anthropic/answerers.ts';
import type { Answerers } from '../support/anthropic/honest.ts';
import { type LocalAskingOptions, listOf, localAsking } from '../support/writing/asking.ts';
import { change } from '../support/writing/changes.ts';
import { setupFor, writingOf } from '../support/writing/run.ts';
import { memoryStore } from '../support/writing/store.ts';

async function entriesOf(
  changes: readonly Change[],
  store: Store = memoryStore(),
  options: LocalAskingOptions = {},
  ...audiences: readonly string[]
) {
  const asking = localAsking(store, options);
  const writing = writingOf(changes, store, asking, setupFor(...(audiences.length === 0 ? ['technical'] : audiences)));
  const entries = await writeEntries(changes, planEntries(changes, writing), writing);
  noteWrongAnswers(
    writing,
    [...entries.values()].every(({ wording }) => wording === 'rules'),
  );
  const { questions, judgements } = asking;
  return { list: changes.map((one) => entries.get(one.id)), questions, judgements, notes: writing.notes };
}

const some = (count: number) => Array.from({ length: count }, (_, at) => change(`thing ${at}`));
const sizes = (questions: readonly Question[]) => questions.map((question) => question.parts.length);

/** Lies about the items of which `about` says so; in the first answers only, or in all. */
function lying(lie: Lie, about: (item: number) => boolean, when: 'first' | 'always'): Answerers {
  return {
    map: liar(honestAnswerers.map ?? (() => undefined), (item, call) =>
      about(item) && (when === 'always' || call === 0) ? lie : undefined,
    ),
  };
}

describe('what is asked', () => {
  it('is packed into chunks of twenty, in order', async () => {
    const { questions, list } = await entriesOf(some(45));
    expect(sizes(questions)).toEqual([20, 20, 5]);
    expect(list.map((entry) => entry?.texts.technical)).toEqual(some(45).map((one) => one.evidence.title.replace('add', 'Add')));
    expect(listOf(questions[1] ?? never(), 'changes').map((item) => item.index)).toEqual(Array.from({ length: 20 }, (_, at) => at));
  });

  it('is bounded in characters', async () => {
    const long = some(20).map((one) => ({ ...one, evidence: { ...one.evidence, body: 'word '.repeat(1_000) } }));
    const { questions } = await entriesOf(long);
    expect(Math.max(...questions.map((question) => JSON.stringify(question.data).length))).toBeLessThan(45_000);
    expect(questions.flatMap((question) => question.parts)).toHaveLength(20);
  });

  it.each([[['technical']], [['technical', 'business']], [['a', 'b', 'c', 'd', 'e']]])('answers every audience: %j', async (audiences) => {
    const { list } = await entriesOf(some(3), memoryStore(), {}, ...audiences);
    for (const entry of list) expect(Object.keys(entry?.texts ?? {})).toEqual(audiences);
  });
});

describe('what is remembered', () => {
  it('is found by the content of each change, whatever its neighbours, ids and order', async () => {
    const store = memoryStore();
    const first = await entriesOf(some(30), store);
    const moved = some(30)
      .reverse()
      .map((one) => ({
        ...one,
        id: one.id.replace(/^./, '0'),
        commits: [],
        pull: { number: 5, url: null, confirmed: true },
        authors: [{ name: 'Ann', login: null }],
      }));
    const second = await entriesOf(moved, store);
    expect(second.questions).toEqual([]);
    expect(second.list.map((entry) => entry?.texts)).toEqual(first.list.map((entry) => entry?.texts).reverse());
    expect(second.notes.hits).toBe(30);
    expect(first.notes.misses).toBe(30);
  });

  it('is another answer for another audience, instruction, language or model', async () => {
    const changes = some(2);
    const store = memoryStore();
    const setup = setupFor('technical');
    const others = [
      setup,
      setupFor('business'),
      { ...setup, language: 'de' },
      { ...setup, models: { ...setup.models, map: 'claude-haiku-4-5' } },
      { ...setup, choice: { ...setup.choice, instructions: 'Be brief.' } },
      { ...setup, choice: { ...setup.choice, glossary: ['Vite'] } },
    ];
    for (const other of others) {
      const asking = localAsking(store);
      const writing = writingOf(changes, store, asking, other);
      await writeEntries(changes, planEntries(changes, writing), writing);
      expect(asking.questions).toHaveLength(1);
    }
  });
});

describe('words that the rules copy', () => {
  it('hold links as text and advice with its example, while the evidence stays', async () => {
    const breaking = 'Read [it](https://a.example/b).\n\nBefore:\n\n```\na = 1\n```';
    const linked = change('one', { title: 'feat!: add a [table](https://a.example/t)', breaking });
    const writing = writingOf([linked], memoryStore(), null, setupFor('technical'));
    const entries = await writeEntries([linked], planEntries([linked], writing), writing);
    expect(entries.get(linked.id)?.texts.technical).toContain('a table (https://a.example/t)');
    expect(entries.get(linked.id)?.upgrade.technical).toBe('Read it (https://a.example/b). Before: `a = 1`.');
    expect(linked.evidence.breaking).toBe(breaking);
  });
});

describe('the choice that keys stand on', () => {
  const choiceOf = (settings: Settings) => {
    const config = makeConfig(parseInputs({}), settings);
    return newWriting({ config, store: memoryStore(), asking: null, changes: [], project: '' }).setup.choice;
  };

  it('is what it was for who avoids no term: older answers are still found', () => {
    const { audiences } = makeConfig(parseInputs({}), {});
    expect(Object.entries(choiceOf({ glossary: ['HMR'], samples: 2 }))).toEqual([
      ['audiences', audiences],
      ['instructions', ''],
      ['glossary', ['HMR']],
    ]);
    expect(Object.keys(choiceOf({ glossary: [{ avoid: 'x' }] }))).toContain('avoided');
  });
});

describe('a text with a term that the glossary avoids', () => {
  const setup = { ...setupFor('technical'), choice: { ...setupFor('technical').choice, avoided: [{ avoid: 'thing', use: 'item' }] } };
  async function asked(mends: boolean, store = memoryStore()) {
    const changes = some(2);
    const second = ({ changes: list = [] }: { readonly changes?: readonly { readonly index: number; readonly title: string }[] }) => ({
      changes: list.map(({ index, title }) => ({
        ...{ index, lead: '', category: 'new', importance: 2, breaking: false, upgrade: '' },
        texts: { technical: title.replace('thing', 'item').replace('add', 'Add') },
      })),
    });
    const asking = localAsking(store, {
      mishap: ({ repair, data }) => (repair && mends ? { says: JSON.stringify(second(Object(data))) } : undefined),
    });
    const writing = writingOf(changes, store, asking, setup);
    const entries = await writeEntries(changes, planEntries(changes, writing), writing);
    return { texts: [...entries.values()].map(({ texts, wording }) => [texts.technical, wording]), asking, notes: writing.notes };
  }

  it('goes back once with the term', async () => {
    const store = memoryStore();
    const { texts, asking, notes } = await asked(true, store);
    expect(texts).toEqual([
      ['Add item 0', 'model'],
      ['Add item 1', 'model'],
    ]);
    expect(listOf(asking.questions[1] ?? never(), 'changes')[0]).toMatchObject({ previousAnswerUsed: ['thing'] });
    expect(notes.findings[0]).toMatchObject({ doubts: [{ kind: 'glossary', found: 'thing' }], outcome: 'repaired' });
    expect((await asked(true, store)).asking.questions).toEqual([]);
  });

  it('gives way to the words of the change, which nobody rewrites', async () => {
    const { texts, notes } = await asked(false);
    expect(texts).toEqual([
      ['Add thing 0', 'rules'],
      ['Add thing 1', 'rules'],
    ]);
    expect(notes.findings).toHaveLength(2);
  });
});

describe('a text that says what its evidence does not', () => {
  it.each<Lie>([
    'number',
    'flag',
    'name',
    'reference',
    'link',
    'markup',
    'empty',
    'long',
    'missing',
    'doubled',
    'out-of-range',
    'fraction',
    'extra',
    'shape',
  ])('%s: is sent back once; a better answer is taken', async (lie) => {
    const store = memoryStore();
    const answerers = lying(lie, (item) => item === 1, 'first');
    const { list, questions, notes } = await entriesOf(some(4), store, { answerers });
    expect(list.map((entry) => entry?.wording)).toEqual(Array(4).fill('model'));
    expect(list[1]?.texts.technical).toBe('Add thing 1');
    expect(questions.map(({ repair, parts }) => [repair, parts.length])).toEqual([
      [false, 4],
      [true, 1],
    ]);
    expect(notes.findings).toMatchObject([{ entries: [some(4)[1]?.id], where: 'entry', outcome: 'repaired' }]);
    expect((await entriesOf(some(4), store)).questions).toEqual([]);
  });

  it('says what was found, or that there was no valid answer', async () => {
    const numbers = await entriesOf(some(1), memoryStore(), { answerers: lying('number', () => true, 'first') });
    expect(listOf(numbers.questions[1] ?? never(), 'changes')[0]).toMatchObject({ previousAnswerSaid: ['4711'], butTheDataDoesNot: true });
    const missing = await entriesOf(some(1), memoryStore(), { answerers: lying('missing', () => true, 'first') });
    expect(listOf(missing.questions[1] ?? never(), 'changes')[0]).toHaveProperty('previousAnswerWas');
  });

  it('twice: the rules word it, now and in the next run, and nobody is asked again', async () => {
    const store = memoryStore();
    const answerers = lying('flag', (item) => item === 0, 'always');
    const first = await entriesOf(some(3), store, { answerers });
    expect(first.list.map((entry) => entry?.wording)).toEqual(['rules', 'model', 'model']);
    expect(first.notes.standIns).toEqual(new Map([['unverified', 1]]));
    const second = await entriesOf(some(3), store, { answerers });
    expect(second.questions).toEqual([]);
    expect(second.list).toEqual(first.list);
    expect(second.notes.findings).toEqual(first.notes.findings);
    expect(second.notes.standIns).toEqual(first.notes.standIns);
  });

  it('and a second question that fails: the rules word it, and the next run asks again', async () => {
    const store = memoryStore();
    const answerers = lying('flag', (item) => item === 0, 'first');
    const first = await entriesOf(some(3), store, {
      answerers,
      mishap: (question) => (question.repair ? { fails: 'timed-out' } : undefined),
    });
    expect(first.list.map((entry) => entry?.wording)).toEqual(['rules', 'model', 'model']);
    expect(first.notes.standIns).toEqual(new Map([['timed-out', 1]]));
    expect(first.notes.failure?.code).toBe('timed-out');
    const second = await entriesOf(some(3), store);
    expect(sizes(second.questions)).toEqual([1]);
    expect(second.list.map((entry) => entry?.wording)).toEqual(['model', 'model', 'model']);
  });

  it('in a remembered answer is not believed either', async () => {
    const store = memoryStore();
    const first = await entriesOf(some(1), store);
    const [question] = first.questions;
    const part = store.recall(question?.parts[0] ?? '');
    if (part === null) throw new Error('nothing was kept');
    await store.keep(part.name, { ...part.answer, text: part.answer.text.replace('Add thing 0', 'Add thing 0 to `evil.js`') });
    const second = await entriesOf(some(1), store);
    expect(second.list[0]?.texts.technical).toBe('Add thing 0');
  });
});

describe('answers that are not what was asked for, twice', () => {
  it.each<Lie>(['missing', 'doubled', 'out-of-range', 'fraction', 'shape', 'extra', 'empty', 'long'])(
    '%s: are a failure of the model, told with its reason',
    async (lie) => {
      const { list, notes, judgements } = await entriesOf(some(4), memoryStore(), { answerers: lying(lie, () => true, 'always') });
      expect(list.map((entry) => entry?.wording)).toEqual(Array(4).fill('rules'));
      expect(notes.standIns).toEqual(new Map([['invalid', 4]]));
      expect(notes.failure).toMatchObject({
        code: 'invalid',
        message: "4 texts are not the model's: its answers had none of the form that was asked for.",
      });
      const wrong = 'no text in it is of the form that was asked for (missing, doubled, a wrong index, or another shape).';
      expect(judgements).toEqual([wrong, wrong]);
    },
  );

  it.each<[string, (item: number) => boolean]>([
    ['all of them', () => true],
    ['some of them', (item) => item % 2 === 1],
  ])('%s: the next run asks again, and has the texts of a model that was mended', async (_, about) => {
    const store = memoryStore();
    const broken = await entriesOf(some(4), store, { answerers: lying('out-of-range', about, 'always') });
    expect(broken.notes.standIns.get('invalid')).toBeGreaterThan(0);
    const { list, notes } = await entriesOf(some(4), store);
    expect(list.map((entry) => entry?.wording)).toEqual(Array(4).fill('model'));
    expect([notes.failure, notes.standIns.size]).toEqual([null, 0]);
  });

  it('of one text among many: the answer is of use, and the text is told', async () => {
    // Its second try asks about it alone.
    const map = liar(honestAnswerers.map ?? never, (item, call) => (call > 0 || item === 1 ? 'doubled' : undefined));
    const { notes, judgements } = await entriesOf(some(4), memoryStore(), { answerers: { map } });
    expect(notes.failure).toMatchObject({ code: 'invalid', message: expect.stringMatching(/^1 text is not the model's/) });
    expect(judgements).toEqual([null, expect.stringContaining('doubled')]);
  });

  it('because nothing in them holds: a failure, where one line that does not is none', async () => {
    const all = await entriesOf(some(4), memoryStore(), { answerers: lying('flag', () => true, 'always') });
    expect(all.notes.failure).toMatchObject({ code: 'unverified', message: expect.stringMatching(/held against the evidence/) });
    const one = await entriesOf(some(4), memoryStore(), { answerers: lying('flag', (item) => item === 1, 'always') });
    expect(one.notes.failure).toBeNull();
  });

  it('in another language: told as such', async () => {
    const changes = some(6).map((one) => ({
      ...one,
      evidence: { ...one.evidence, title: `add the long list of things that users see ${one.evidence.title}` },
    }));
    const store = memoryStore();
    const asking = localAsking(store);
    const writing = { ...writingOf(changes, store, asking), setup: { ...setupFor('technical'), language: 'de' } };
    await writeEntries(changes, planEntries(changes, writing), writing);
    noteWrongAnswers(writing, true);
    expect(writing.notes.standIns).toEqual(new Map([['other-language', 6]]));
    expect(writing.notes.failure).toMatchObject({
      code: 'other-language',
      message: expect.stringContaining('in another language than "de"'),
    });
    expect(asking.judgements).toEqual(Array(2).fill('it is in another language than the one that was asked for.'));
  });

  it('in another language than one of several: that one is named', () => {
    const writing = writingOf(some(1), memoryStore(), localAsking(memoryStore()), setupFor('technical'));
    const doubts = [{ kind: 'language', found: '' }];
    writing.notes.findings.push({ entries: [], where: 'entry', language: 'ar', doubts, outcome: 'replaced' });
    writing.notes.standIns.set('other-language', 1);
    noteWrongAnswers(writing, false);
    expect(writing.notes.failure?.message).toContain('in another language than "ar"');
  });
});

describe('a question that fails', () => {
  it.each<[FailureCode, readonly number[]]>([
    ['cut', [20, 10, 10, 5, 5, 5, 5]],
    ['too-large', [20, 10, 10, 5, 5, 5, 5]],
    ['refused', [20, 10, 10, 5, 5, 5, 5]],
    ['invalid', [20, 10, 10, 5, 5, 5, 5]],
  ])('%s: is tried with fewer changes', async (fails, expected) => {
    const { questions, list, notes } = await entriesOf(some(20), memoryStore(), {
      mishap: (question) => (question.parts.length > 5 ? { fails } : undefined),
    });
    expect(sizes(questions).sort((a, b) => b - a)).toEqual(expected);
    expect(list.every((entry) => entry?.wording === 'model')).toBe(true);
    expect(notes.failure).toBeNull();
  });

  it.each<[FailureCode, number]>([
    // One call and the sixteen beside what was planned.
    ['cut', 17],
    ['invalid', 7],
    ['overloaded', 1],
    ['refused-key', 1],
  ])('%s every time: ends after %d questions', async (fails, most) => {
    const { questions, list, notes } = await entriesOf(some(20), memoryStore(), { mishap: () => ({ fails }) });
    expect(questions).toHaveLength(most);
    expect(list.every((entry) => entry?.wording === 'rules')).toBe(true);
    expect(notes.standIns).toEqual(new Map([[fails, 20]]));
  });

  it('for every answer of many chunks: dividing takes a bounded number of calls', async () => {
    for (const fails of ['cut', 'too-large', 'refused', 'invalid'] as const) {
      const { questions, notes } = await entriesOf(some(100), memoryStore(), { mishap: () => ({ fails }) });
      expect(questions.length).toBeLessThanOrEqual(5 + 16);
      expect(notes.standIns).toEqual(new Map([[fails, 100]]));
    }
  });

  it('for good: nothing is divided any more', async () => {
    const { questions } = await entriesOf(some(20), memoryStore(), { mishap: () => ({ fails: 'refused-key' }) });
    expect(questions).toHaveLength(1);
  });

  it.each(['cut', 'too-large', 'refused'] as const)('because of one change (%s): only that one is worded by the rules', async (fails) => {
    const mishap = (question: Question) => (JSON.stringify(question.data).includes('"add thing 7"') ? { fails } : undefined);
    const { list, questions } = await entriesOf(some(20), memoryStore(), { mishap });
    const rules = list.filter((entry) => entry?.wording === 'rules').map((entry) => entry?.texts.technical);
    expect(rules).toEqual(['Add thing 7']);
    expect(questions.length).toBeLessThanOrEqual(11);
  });
});

describe('marks of the evidence', () => {
  it('hold whatever the model says', async () => {
    const changes = [change('a', { breaking: '' }), change('b', { breaking: 'set the flag' }), change('c', { security: true })];
    const answerers: Answerers = {
      map: (data, request) =>
        JSON.parse(
          JSON.stringify(honestAnswerers.map?.(data, request))
            .replaceAll('"breaking":true', '"breaking":false')
            .replaceAll('"security"', '"internal"'),
        ),
    };
    const { list } = await entriesOf(changes, memoryStore(), { answerers });
    expect(list.map((entry) => [entry?.breaking, entry?.security, entry?.category])).toEqual([
      [true, false, 'improved'],
      [true, false, 'improved'],
      [false, true, 'security'],
    ]);
    expect(list[1]?.upgrade).toEqual({ technical: 'set the flag' });
    expect(list[0]?.upgrade).toEqual({});
  });

  it('what the author says to do stands where the model leaves it out, but no note that asks for nothing', async () => {
    const notes = ['use /v2 instead', 'Run the migration first', 'Rows are gone', ''];
    const changes = notes.map((breaking, at) => change(`row ${at}`, { breaking }));
    const answerers: Answerers = {
      map: (data, request) =>
        JSON.parse(JSON.stringify(honestAnswerers.map?.(data, request)).replaceAll(/"upgrade":"[^"]*"/g, '"upgrade":""')),
    };
    const { list } = await entriesOf(changes, memoryStore(), { answerers });
    expect(list.map((entry) => [entry?.wording, entry?.upgrade.technical])).toEqual([
      ['model', 'use /v2 instead'],
      ['model', 'Run the migration first'],
      ['model', undefined],
      ['model', undefined],
    ]);
  });
});

function never(): never {
  throw new Error('nothing was asked');
}
