import { describe, expect, it } from '@jest/globals';
import type { Question, Store } from '../../src/ports.ts';
import { planRun } from '../../src/steps/plan.ts';
import { write } from '../../src/steps/write.ts';
import { planEntries } from '../../src/steps/write-entries.ts';
import type { Writing } from '../../src/steps/writing.ts';
import { honestAnswerers, liar } from '../support/anthropic/answerers.ts';
import { isArray, isObject, type JsonObject } from '../support/anthropic/json.ts';
import { type LocalAskingOptions, listOf, localAsking } from '../support/writing/asking.ts';
import { alone, change, folded } from '../support/writing/changes.ts';
import { setupFor, writingOf } from '../support/writing/run.ts';
import { memoryStore } from '../support/writing/store.ts';

type Options = LocalAskingOptions & {
  readonly languages?: readonly string[];
  readonly audiences?: readonly string[];
  readonly model?: boolean;
};

const NAMES = ['close the socket on errors', 'read `base.url` from the config', 'accept proxies'];

/** The texts of a release in several languages. */
async function written(names: readonly string[], store: Store = memoryStore(), options: Options = {}) {
  const changes = names.map((name) => change(name, { title: name, type: name.startsWith('rewrite') ? 'refactor' : null }));
  const asking = localAsking(store, options);
  const { languages = ['en', 'de', 'ar'], audiences = ['technical', 'business'] } = options;
  const writing: Writing = {
    ...writingOf(changes, store, options.model === false ? null : asking, setupFor(...audiences)),
    languages,
  };
  const part = { owner: null, name: 'vite', firstRelease: false, folded: folded(alone(changes)) };
  const [one] = await write([part], planEntries(changes, writing), writing);
  const localised = asking.questions.filter(({ task }) => task === 'localise');
  return { into: (language: string) => one?.localisations.get(language), asked: localised, writing };
}

const textsOf = (questions: readonly Question[]) => questions.map((question) => listOf(question, 'texts').map(({ text }) => text));
const languagesOf = (questions: readonly Question[]) =>
  questions.map(({ data }) => (typeof data === 'object' && data !== null && 'language' in data ? data.language : '')).sort();

describe('localise', () => {
  it('asks for each other language once, about texts that audiences and sentences share once', async () => {
    const { asked, into } = await written(NAMES);
    expect(languagesOf(asked)).toEqual(['ar', 'de']);
    for (const texts of textsOf(asked)) expect(new Set(texts).size).toBe(texts.length);
    expect(into('de')?.get('Accept proxies')).toBe('Auf Deutsch gesagt ist das hier: Accept proxies');
    expect(into('ar')?.get('Read `base.url` from the config')).toMatch(/`base\.url`/);
    expect(into('en')).toBeUndefined();
  });

  it('asks nothing the second time, and about one text in each language where one is new', async () => {
    const store = memoryStore();
    await written(NAMES, store);
    const again = await written(NAMES, store);
    expect(again.asked).toEqual([]);
    expect(again.into('de')?.size).toBeGreaterThan(2);
    const more = await written([...NAMES, 'print the time of each file'], store);
    expect(textsOf(more.asked)).toEqual([['Print the time of each file'], ['Print the time of each file']]);
  });

  it('asks about no text again when a language or an audience is added', async () => {
    const store = memoryStore();
    await written(NAMES, store, { languages: ['en', 'de'] });
    expect(languagesOf((await written(NAMES, store, { languages: ['en', 'de', 'ja'] })).asked)).toEqual(['ja']);
  });

  it('sends a text back once that lost or gained something exact', async () => {
    const lies = liar(honestAnswerers.localise ?? (() => undefined), (item, call) => (item === 0 && call === 0 ? 'number' : undefined));
    const { asked, writing, into } = await written(NAMES, memoryStore(), {
      languages: ['en', 'de'],
      answerers: { ...honestAnswerers, localise: lies },
    });
    expect(asked.map(({ repair }) => repair)).toEqual([false, true]);
    expect(listOf(asked[1] ?? fail('no second try'), 'texts')).toEqual([
      expect.objectContaining({ previousAnswerLackedOrAdded: ['4711'] }),
    ]);
    expect(writing.notes.findings).toEqual([expect.objectContaining({ language: 'de', outcome: 'repaired' })]);
    expect([...(into('de')?.values() ?? [])].join()).not.toContain('4711');
  });

  it('leaves the text of the main language where the second try fails too, and says so in every run', async () => {
    const lies = liar(honestAnswerers.localise ?? (() => undefined), (item) => (item === 0 ? 'flag' : undefined));
    const [store, options] = [memoryStore(), { languages: ['en', 'de'], answerers: { ...honestAnswerers, localise: lies } }];
    const first = await written(NAMES, store, options);
    const again = await written(NAMES, store, options);
    for (const { writing, into } of [first, again]) {
      expect(writing.notes.findings).toEqual([expect.objectContaining({ language: 'de', outcome: 'replaced' })]);
      expect(writing.notes.standIns.get('unverified')).toBe(1);
      expect([...(into('de')?.values() ?? [])].join()).not.toContain('no-such-flag');
    }
    expect(again.asked).toEqual([]);
  });

  it('sends back what is still English', async () => {
    const { asked, writing } = await written(['close the socket when the server is not there and the client waits'], memoryStore(), {
      languages: ['en', 'de'],
      answerers: { ...honestAnswerers, localise: echo },
    });
    expect(asked).toHaveLength(2);
    expect(writing.notes.findings.flatMap(({ doubts }) => doubts.map(({ kind }) => kind))).toContain('language');
  });

  it.each(['cut', 'refused-key', 'overloaded'] as const)('stands in with the main language where asking fails (%s)', async (fails) => {
    const { into, writing } = await written(NAMES, memoryStore(), {
      languages: ['en', 'de'],
      mishap: ({ task }) => (task === 'localise' ? { fails } : undefined),
    });
    expect(into('de')?.size).toBe(0);
    expect(writing.notes.failure?.code).toBe(fails);
    expect(writing.notes.standIns.get(fails)).toBeGreaterThan(2);
  });

  it('halves what does not fit', async () => {
    const { into, asked } = await written(NAMES, memoryStore(), {
      languages: ['en', 'de'],
      mishap: (question) => (question.task === 'localise' && question.parts.length > 2 ? { fails: 'cut' } : undefined),
    });
    expect(asked.length).toBeGreaterThan(2);
    expect(into('de')?.has('Accept proxies')).toBe(true);
  });

  it('does not ask for what an audience does not read', async () => {
    const names = [...NAMES, 'rewrite the parser'];
    const quiet = await written(names, memoryStore(), { audiences: ['business'], languages: ['en', 'de'] });
    const told = await written(names, memoryStore(), { audiences: ['technical'], languages: ['en', 'de'] });
    expect(textsOf(told.asked).flat()).toContain('Rewrite the parser');
    expect(textsOf(quiet.asked).flat()).not.toContain('Rewrite the parser');
    expect(textsOf(quiet.asked).flat()).toContain('Accept proxies');
  });

  it('is foreseen in a plan', async () => {
    const changes = NAMES.map((name) => change(name, { title: name }));
    const store = memoryStore();
    const writing: Writing = { ...writingOf(changes, store, localAsking(store), setupFor('technical')), languages: ['en', 'de', 'ja'] };
    const { plan } = await planRun([{ owner: null, name: 'vite', firstRelease: false, folded: folded(alone(changes)) }], writing);
    const alike = { ...writing, languages: ['en'] };
    const { plan: single } = await planRun([{ owner: null, name: 'vite', firstRelease: false, folded: folded(alone(changes)) }], alike);
    expect(plan.calls).toBe(single.calls + 2);
    expect(plan.tokens).toBeGreaterThan(single.tokens);
  });

  it('asks nobody without a model', async () => {
    const { into, asked } = await written(NAMES, memoryStore(), { model: false });
    expect([asked, into('de')?.size, into('ar')?.size]).toEqual([[], 0, 0]);
  });
});

/** Who answers with the text as it is. */
function echo(data: JsonObject): unknown {
  const texts = isArray(data.texts) ? data.texts.filter(isObject) : [];
  return { texts: texts.map(({ index, text }) => ({ index, text })) };
}

function fail(message: string): never {
  throw new Error(message);
}
