import { describe, expect, it } from '@jest/globals';
import type { Question } from '../../src/ports/question.ts';
import type { Store } from '../../src/ports/store.ts';
import { planRun } from '../../src/steps/plan.ts';
import { planEntries } from '../../src/steps/plan-entries.ts';
import { write } from '../../src/steps/write.ts';
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
  readonly strict?: boolean;
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
    strict: options.strict ?? false,
  };
  const part = { owner: null, name: 'vite', firstRelease: false, folded: folded(alone(changes)) };
  const [one] = await write([part], planEntries(changes, writing), writing);
  const localised = asking.questions.filter(({ task }) => task === 'localise');
  const looks = asking.questions.filter(({ task, data }) => task === 'verify' && languageOf(data) !== '');
  return { into: (language: string) => one?.localisations.get(language), asked: localised, looks, writing };
}

const textsOf = (questions: readonly Question[]) => questions.map((question) => listOf(question, 'texts').map(({ text }) => text));
const languageOf = (data: unknown) => (typeof data === 'object' && data !== null && 'language' in data ? data.language : '');
const languagesOf = (questions: readonly Question[]) => questions.map(({ data }) => languageOf(data)).sort();

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

  it.each([
    ['de', ['Read the whole answer of the server'], 'replaced'],
    ['en-GB', ['Read the whole answer of the server'], null],
    ['de', ['Accept `proxies`', 'Support Vite in Nuxt'], null],
  ])('takes no text that was only copied for one in %s: %j', async (language, names, outcome) => {
    const { writing, into } = await written(names, memoryStore(), {
      languages: ['en', language],
      answerers: { ...honestAnswerers, localise: echo },
    });
    const found = writing.notes.findings.filter((finding) => finding.language === language);
    expect(new Set(found.map((finding) => finding.outcome))).toEqual(new Set(outcome === null ? [] : [outcome]));
    expect(into(language)?.size).toBe(outcome === null ? names.length : 0);
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

/** A model whose German line about proxies a second look refuses: the first one, or each. */
function doubtfulGerman(when: 'first' | 'always'): LocalAskingOptions['answerers'] {
  return {
    ...honestAnswerers,
    localise: (data, request) => {
      const answer = JSON.stringify(honestAnswerers.localise?.(data, request));
      const isDoubtful = data.language === 'de' && (when === 'always' || !JSON.stringify(data).includes('previousAnswerWasRefused'));
      return JSON.parse(
        isDoubtful ? answer.replace('ist das hier: Accept proxies', 'ist das hier nicht [doubtful]: Accept proxies') : answer,
      );
    },
  };
}

describe('localise with verify: strict', () => {
  const strict = { strict: true, audiences: ['technical'] };

  it('shows each text once beside the one that it was written from, language by language, and remembers', async () => {
    const store = memoryStore();
    const { looks, into, writing } = await written(NAMES, store, strict);
    expect(languagesOf(looks)).toEqual(['ar', 'de']);
    expect(looks[0]).toMatchObject({ model: 'claude-sonnet-5-5', task: 'verify' });
    const german = looks.find(({ data }) => languageOf(data) === 'de');
    expect(german === undefined ? [] : listOf(german, 'items')).toContainEqual({
      ...{ index: expect.any(Number), source: 'Accept proxies', text: 'Auf Deutsch gesagt ist das hier: Accept proxies' },
    });
    expect(writing.notes.findings).toEqual([]);
    const again = await written(NAMES, store, strict);
    expect([...again.asked, ...again.looks]).toEqual([]);
    expect(again.into('de')).toEqual(into('de'));
  });

  it('is not asked without it', async () => {
    expect((await written(NAMES, memoryStore(), { answerers: doubtfulGerman('always') ?? {} })).looks).toEqual([]);
  });

  it('sends a refused text back once with the reason', async () => {
    const store = memoryStore();
    const run = await written(NAMES, store, { ...strict, answerers: doubtfulGerman('first') ?? {} });
    const again = run.asked.filter(({ repair }) => repair);
    expect(again.map((question) => listOf(question, 'texts'))).toEqual([
      [{ index: 0, text: 'Accept proxies', previousAnswerWasRefused: ['nobody said so'] }],
    ]);
    expect(run.into('de')?.get('Accept proxies')).toBe('Auf Deutsch gesagt ist das hier: Accept proxies');
    expect(run.writing.notes.findings).toMatchObject([
      { where: 'entry', language: 'de', outcome: 'repaired', doubts: [{ kind: 'meaning', found: 'nobody said so' }] },
    ]);
    const later = await written(NAMES, store, { ...strict, answerers: doubtfulGerman('first') ?? {} });
    expect([...later.asked, ...later.looks]).toEqual([]);
  });

  it('leaves the text of the main language where the second one is refused too, in each run', async () => {
    const store = memoryStore();
    for (const _ of ['first run', 'second run']) {
      const run = await written(NAMES, store, { ...strict, answerers: doubtfulGerman('always') ?? {} });
      expect(run.into('de')?.has('Accept proxies')).toBe(false);
      expect(run.into('ar')?.has('Accept proxies')).toBe(true);
      expect(run.writing.notes.findings).toMatchObject([{ language: 'de', outcome: 'replaced', doubts: [{ kind: 'meaning' }] }]);
    }
    const last = await written(NAMES, store, strict);
    expect([...last.asked, ...last.looks]).toEqual([]);
  });

  it('looks at texts that were written without it, once it is wished for', async () => {
    const store = memoryStore();
    await written(NAMES, store, { audiences: ['technical'], answerers: doubtfulGerman('always') ?? {} });
    const run = await written(NAMES, store, { ...strict, answerers: doubtfulGerman('first') ?? {} });
    expect(languagesOf(run.looks)).toEqual(['ar', 'de', 'de']);
    expect(textsOf(run.asked)).toEqual([['Accept proxies']]);
    expect(run.into('de')?.get('Accept proxies')).toBe('Auf Deutsch gesagt ist das hier: Accept proxies');
  });

  it('keeps the texts where it cannot be had, and says of which language', async () => {
    const mishap = ({ task, data }: Question) =>
      task === 'verify' && languageOf(data) === 'de' ? { fails: 'overloaded' as const } : undefined;
    const run = await written(NAMES, memoryStore(), { ...strict, mishap });
    expect(run.into('de')?.size).toBe(run.into('ar')?.size);
    expect(run.writing.notes.findings.every(({ language, outcome }) => language === 'de' && outcome === 'kept')).toBe(true);
    expect(run.writing.notes.findings.flatMap(({ doubts }) => doubts)).toContainEqual({
      ...{ kind: 'unseen', found: 'no second look: overloaded' },
    });
  });

  it('is counted in plan and budget: at least as many calls as it makes', async () => {
    const changes = NAMES.map((name) => change(name, { title: name }));
    const part = { owner: null, name: 'vite', firstRelease: false, folded: folded(alone(changes)) };
    const planned = async (isStrict: boolean) => {
      const store = memoryStore();
      const writing = writingOf(changes, store, localAsking(store), setupFor('technical'));
      return (await planRun([part], { ...writing, languages: ['en', 'de', 'ar'], strict: isStrict })).plan;
    };
    const [facts, looked] = [await planned(false), await planned(true)];
    expect(looked.calls).toBe(2 * facts.calls);
    expect(looked.cost ?? 0).toBeGreaterThan(facts.cost ?? 0);
  });
});
