import { describe, expect, it } from '@jest/globals';
import type { Change } from '../../src/domain.ts';
import type { Question } from '../../src/ports/question.ts';
import type { Store } from '../../src/ports/store.ts';
import { planRun } from '../../src/steps/plan.ts';
import { planEntries } from '../../src/steps/plan-entries.ts';
import { write } from '../../src/steps/write.ts';
import { honestAnswerers } from '../support/anthropic/answerers.ts';
import type { Answerers } from '../support/anthropic/honest.ts';
import { type LocalAskingOptions, listOf, localAsking } from '../support/writing/asking.ts';
import { alone, change, folded } from '../support/writing/changes.ts';
import { setupFor, writingOf } from '../support/writing/run.ts';
import { memoryStore } from '../support/writing/store.ts';

async function notesOf(changes: readonly Change[], store: Store, options: LocalAskingOptions = {}, strict = true) {
  const asking = localAsking(store, options);
  const writing = { ...writingOf(changes, store, asking), strict };
  const part = { owner: null, name: 'vite', firstRelease: false, folded: folded(alone(changes)) };
  const [written] = await write([part], planEntries(changes, writing), writing);
  if (written === undefined) throw new Error('nothing was written');
  return { written, notes: writing.notes, asked: asking.questions };
}

const changes = ['one', 'two'].map((name) => change(name));
const tasks = (asked: readonly Question[]) => asked.map(({ task, repair }) => (repair ? `${task} again` : task));
const texts = ({ written }: Awaited<ReturnType<typeof notesOf>>) => written.outline.entries.map((entry) => entry.texts.technical);
const wordings = ({ written }: Awaited<ReturnType<typeof notesOf>>) => written.outline.entries.map((entry) => entry.wording);

/** A model whose line of "add two" the second look refuses: the first one, or each. */
function doubtful(when: 'first' | 'always'): Answerers {
  return {
    ...honestAnswerers,
    map: (data, request) => {
      const answer = JSON.stringify(honestAnswerers.map?.(data, request));
      const again = JSON.stringify(data).includes('previousAnswerWasRefused');
      return JSON.parse(when === 'always' || !again ? answer.replace('Add two', 'Add two [doubtful]') : answer);
    },
  };
}

describe('verify: strict', () => {
  it('looks once at each text, and remembers what it saw', async () => {
    const store = memoryStore();
    const first = await notesOf(changes, store);
    expect(tasks(first.asked)).toEqual(['map', 'verify', 'compose', 'verify']);
    expect(first.asked[1]).toMatchObject({ model: 'claude-sonnet-5-5', parts: [expect.any(String), expect.any(String)] });
    expect(listOf(first.asked[1] ?? never(), 'items')).toMatchObject([
      { texts: ['Add one'], evidence: [{ title: 'add one' }] },
      { texts: ['Add two'], evidence: [{ title: 'add two' }] },
    ]);
    expect(listOf(first.asked[3] ?? never(), 'items')[0]).toHaveProperty('lines');
    expect(first.notes.findings).toEqual([]);
    const second = await notesOf(changes, store);
    expect(second.asked).toEqual([]);
    expect(second.written).toEqual(first.written);
  });

  it('shows words that several readers have once', async () => {
    const store = memoryStore();
    const asking = localAsking(store);
    const writing = { ...writingOf(changes, store, asking, setupFor('technical', 'business')), strict: true };
    const part = { owner: null, name: 'vite', firstRelease: false, folded: folded(alone(changes)) };
    await write([part], planEntries(changes, writing), writing);
    const looks = asking.questions.filter(({ task }) => task === 'verify');
    expect(listOf(looks[0] ?? never(), 'items')).toMatchObject([{ texts: ['Add one'] }, { texts: ['Add two'] }]);
    expect(looks.slice(1).flatMap((look) => listOf(look, 'items').map(({ lines }) => lines))).toEqual(
      expect.arrayContaining([['Add one'], ['Add two']]),
    );
  });

  it('asks about new texts alone', async () => {
    const store = memoryStore();
    await notesOf(changes, store);
    const { asked } = await notesOf([...changes, change('three')], store);
    expect(listOf(asked.find(({ task }) => task === 'verify') ?? never(), 'items')).toMatchObject([{ texts: ['Add three'] }]);
  });

  it('is off by default', async () => {
    const { asked } = await notesOf(changes, memoryStore(), { answerers: doubtful('always') }, false);
    expect(tasks(asked)).not.toContain('verify');
  });

  it('sends a text back once with the reason, and takes a better one', async () => {
    const store = memoryStore();
    const run = await notesOf(changes, store, { answerers: doubtful('first') });
    expect(tasks(run.asked).slice(0, 4)).toEqual(['map', 'verify', 'map again', 'verify']);
    expect(listOf(run.asked[2] ?? never(), 'changes')).toMatchObject([{ title: 'add two', previousAnswerWasRefused: ['nobody said so'] }]);
    expect(texts(run)).toEqual(['Add one', 'Add two']);
    expect(run.notes.findings).toMatchObject([{ outcome: 'repaired', doubts: [{ kind: 'meaning', found: 'nobody said so' }] }]);
    expect((await notesOf(changes, store)).asked).toEqual([]);
  });

  it('has the rules word what it refuses twice, in each later run too', async () => {
    const store = memoryStore();
    const first = await notesOf(changes, store, { answerers: doubtful('always') });
    expect(wordings(first)).toEqual(['model', 'rules']);
    expect(first.notes.findings).toMatchObject([{ outcome: 'replaced', doubts: [{ kind: 'meaning' }] }]);
    const second = await notesOf(changes, store, { answerers: doubtful('always') });
    expect(second.asked).toEqual([]);
    expect(second.written).toEqual(first.written);
    expect(second.notes.findings).toEqual(first.notes.findings);
  });

  it('looks at what was written without it, once it is wished for', async () => {
    const store = memoryStore();
    await notesOf(changes, store, { answerers: doubtful('always') }, false);
    const strict = await notesOf(changes, store, { answerers: doubtful('first') });
    expect(tasks(strict.asked).slice(0, 3)).toEqual(['verify', 'map again', 'verify']);
    expect(texts(strict)).toEqual(['Add one', 'Add two']);
    expect((await notesOf(changes, store)).asked).toEqual([]);
  });

  it.each(['overloaded', 'refused', 'cut', 'budget'] as const)('keeps the texts and says so where it fails: %s', async (fails) => {
    const store = memoryStore();
    const mishap = ({ task }: Question) => (task === 'verify' ? { fails } : undefined);
    const run = await notesOf(changes, store, { mishap });
    expect(wordings(run)).toEqual(['model', 'model']);
    expect(run.notes.failure?.code).toBe(fails);
    const kept = run.notes.findings.filter(({ outcome }) => outcome === 'kept');
    expect(kept.flatMap(({ where, entries }) => (where === 'entry' ? entries : []))).toEqual(changes.map(({ id }) => id));
    expect(kept.flatMap(({ doubts }) => doubts)).toContainEqual({ kind: 'unseen', found: `no second look: ${fails}` });
    expect(tasks((await notesOf(changes, store)).asked)).toEqual(['verify', 'verify']);
  });

  it('keeps a text whose verdict is missing in the answer', async () => {
    const mishap = ({ task }: Question) =>
      task === 'verify' ? { says: '{"verdicts":[{"index":0,"holds":true,"reason":""}]}' } : undefined;
    const run = await notesOf(changes, memoryStore(), { mishap });
    expect(wordings(run)).toEqual(['model', 'model']);
    const kept = run.notes.findings.filter(({ where }) => where === 'entry');
    expect(kept).toMatchObject([{ entries: [changes[1]?.id], outcome: 'kept', doubts: [{ kind: 'unseen' }] }]);
  });

  it('gives a joined line that it refuses the words of a member', async () => {
    const related = ['a', 'b', 'c', 'd'].map((name) => change(name, { title: `add ${name} [story:x]` }));
    const answerers: Answerers = {
      ...honestAnswerers,
      merge: (data, request) => JSON.parse(JSON.stringify(honestAnswerers.merge?.(data, request)).replace('Add a', 'Add a [doubtful]')),
    };
    const store = memoryStore();
    const first = await notesOf(related, store, { answerers });
    expect(texts(first)).toEqual(['Add a [story:x]']);
    expect(first.notes.findings).toMatchObject([{ outcome: 'replaced', doubts: [{ kind: 'meaning' }] }]);
    const second = await notesOf(related, store, { answerers });
    expect(second.asked).toEqual([]);
    expect(second.written).toEqual(first.written);
  });

  it('looks at lines that were joined without it, once it is wished for', async () => {
    const related = ['a', 'b', 'c', 'd'].map((name) => change(name, { title: `add ${name} [story:x]` }));
    const answerers: Answerers = {
      ...honestAnswerers,
      merge: (data, request) => JSON.parse(JSON.stringify(honestAnswerers.merge?.(data, request)).replace('Add a', 'Add a [doubtful]')),
    };
    const store = memoryStore();
    const before = await notesOf(related, store, { answerers }, false);
    expect(texts(before)).toEqual(['Add a [doubtful] [story:x]']);
    const strict = await notesOf(related, store, { answerers });
    expect(tasks(strict.asked).filter((task) => task !== 'compose')).toEqual(['verify', 'verify', 'verify']);
    expect(strict.asked.flatMap((asked) => listOf(asked, 'items').map((item) => item.texts))).toContainEqual([
      'Add a [doubtful] [story:x]',
    ]);
    expect(texts(strict)).toEqual(['Add a [story:x]']);
    expect(strict.notes.findings).toMatchObject([{ where: 'entry', outcome: 'replaced', doubts: [{ kind: 'meaning' }] }]);
    const later = await notesOf(related, store, { answerers });
    expect(later.asked).toEqual([]);
    expect(later.written).toEqual(strict.written);
    expect(later.notes.findings).toEqual(strict.notes.findings);
  });

  it('drops a sentence of the overview that it refuses', async () => {
    const answerers: Answerers = {
      ...honestAnswerers,
      compose: () => ({
        overview: [
          { text: 'It can add one.', lines: [0] },
          { text: 'It can add two [doubtful].', lines: [1] },
        ],
        highlights: [],
      }),
    };
    const { written, notes } = await notesOf(changes, memoryStore(), { answerers });
    expect(written.compositions.get('technical')?.overview.map(({ text }) => text)).toEqual(['It can add one.']);
    expect(notes.findings).toMatchObject([{ where: 'overview', outcome: 'dropped', doubts: [{ kind: 'meaning' }] }]);
  });

  it('is counted in the plan', async () => {
    const part = { owner: null, name: 'vite', firstRelease: false, folded: folded(alone(changes)) };
    const planned = async (strict: boolean) => {
      const store = memoryStore();
      return (await planRun([part], { ...writingOf(changes, store, localAsking(store)), strict })).plan;
    };
    const [facts, strict] = [await planned(false), await planned(true)];
    expect(strict.calls).toBe(facts.calls * 2);
    expect(strict.cost ?? 0).toBeGreaterThan(facts.cost ?? 0);
  });
});

function never(): never {
  throw new Error('nothing was asked');
}
