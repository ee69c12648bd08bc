import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createMessages } from '../../src/adapters/anthropic/messages.ts';
import { type AskingOptions, createAsking } from '../../src/asking/ask.ts';
import { createBreaker } from '../../src/asking/breaker.ts';
import { createLimiter } from '../../src/asking/limiter.ts';
import { requestName } from '../../src/asking/request-name.ts';
import { MODELS } from '../../src/limits.ts';
import type { Asking } from '../../src/ports/asking.ts';
import { type Model, NO_RATES } from '../../src/ports/model.ts';
import type { Answered } from '../../src/ports/question.ts';
import { tokensOf } from '../../src/report/price.ts';
import { answers, type Behaviour, honest, raw, type Script } from '../support/anthropic/behaviour.ts';
import * as cases from '../support/anthropic/cases.ts';
import { errorBody } from '../support/anthropic/fault.ts';
import { type AnthropicServer, startAnthropic } from '../support/anthropic/server.ts';
import { until } from '../support/anthropic/testing.ts';
import { listeningJournal, memoryStore, plainQueue, question, questions, type VirtualTime, virtualTime } from './asking-world.ts';

const MINUTES = 60_000;
const GENEROUS = { requests: 100_000, input: 100_000_000, output: 100_000_000 };

let server: AnthropicServer;
beforeAll(async () => {
  server = await startAnthropic({ keys: ['sk-good'] });
});
afterAll(() => server.close());
beforeEach(() => server.reset());
afterEach(() => {
  expect(server.violations).toEqual([]);
});

const SPENT_IN_WORDS = raw(
  429,
  errorBody(
    {
      type: 'rate_limit_error',
      message: 'You have reached your specified API usage limits. You will regain access on 2026-12-01 at 00:00 UTC.',
    },
    'req_1',
  ),
);

type World = {
  readonly asking: Asking;
  readonly time: VirtualTime;
  readonly store: ReturnType<typeof memoryStore>;
  readonly journal: ReturnType<typeof listeningJournal>;
  readonly cancel: () => void;
};

type Settings = Partial<AskingOptions> & {
  readonly key?: string;
  readonly minutes?: number;
  readonly concurrency?: number;
  readonly timeoutMs?: number;
};

/** Everything real but time, the queue and the store. */
function world({ key = 'sk-good', minutes = 10, concurrency = 4, timeoutMs = 60_000, ...more }: Settings = {}): World {
  const time = virtualTime();
  const store = memoryStore();
  const journal = listeningJournal();
  const controller = new AbortController();
  const deadline = time.now() + minutes * MINUTES;
  const model = createMessages({ credentials: { kind: 'key', key }, baseUrl: server.url, timeoutMs, now: time.now });
  const asking = createAsking({
    store,
    model: time.watch(model),
    limiter: createLimiter({ queue: plainQueue, concurrency, limits: GENEROUS, now: time.now, pace: time, deadline }),
    breaker: createBreaker({ now: time.now }),
    budget: { cost: 5, tokens: 10_000_000, deadline },
    prices: MODELS,
    charactersPerToken: 3,
    clock: time,
    pace: time,
    tries: 4,
    address: server.url,
    journal,
    signal: controller.signal,
    ...more,
  });
  return { asking, time, store, journal, cancel: () => controller.abort() };
}

function codes(answers: readonly Answered[]): readonly string[] {
  return answers.map((answer) => (answer.state === 'answered' ? 'answered' : `${answer.code}${answer.final ? ' final' : ''}`));
}

function askAll(asking: Asking, count: number): Promise<readonly Answered[]> {
  return Promise.all(questions(count).map((each) => asking.ask(each)));
}

async function ask(script: Script, settings: Settings = {}): Promise<World & { readonly code: string | undefined }> {
  const made = world(settings);
  server.script(script);
  return { ...made, code: codes([await made.asking.ask(question())])[0] };
}

describe('asking', () => {
  it('keeps an answer at once and never asks for it again', async () => {
    const { asking, store } = world();
    const first = await asking.ask(question());
    expect(first.state).toBe('answered');
    expect([...store.kept.keys()]).toEqual([requestName(question())]);
    expect(await asking.ask(question({ priority: 0 }))).toEqual(first);
    expect(server.calls).toBe(1);
    expect(asking.spent()).toMatchObject({ calls: 1, failed: 0 });
    expect(asking.spent().cost).toBeGreaterThan(0);
  });

  it('takes only a stored answer that covers all parts in order, beside the same context', async () => {
    const { asking } = world();
    await asking.ask(question({ parts: ['a', 'b'], context: ['c'] }));
    await asking.ask(question({ parts: ['a', 'b'], context: ['c'] }));
    expect(server.calls).toBe(1);
    await asking.ask(question({ parts: ['b', 'a'], context: ['c'] }));
    await asking.ask(question({ parts: ['a'], context: ['c'] }));
    await asking.ask(question({ parts: ['a'], context: [] }));
    expect(server.calls).toBe(4);
  });

  it('asks a second try although the first answer is stored, and once only', async () => {
    const { asking } = world();
    const repair = question({ repair: true, data: { faults: ['x'] } });
    await asking.ask(question());
    await asking.ask(repair);
    await asking.ask(repair);
    expect(server.calls).toBe(2);
    await asking.ask(question());
    expect(server.calls).toBe(2);
  });

  it('says that there is no key, and still answers from the store', async () => {
    const { store } = await ask([]);
    const { asking } = world({ model: null, store });
    expect(codes([await asking.ask(question()), await asking.ask(question({ parts: ['new'] }))])).toEqual(['answered', 'no-key final']);
  });

  it.each<[string, Script, string, number]>([
    ['a refused key', [cases.keyRefused()], 'refused-key final', 1],
    ['billing', [cases.billing()], 'spent final', 1],
    ['an own spend limit', [cases.ownSpendLimit()], 'spent final', 1],
    ['a spend cap that comes as a 429', [cases.spendLimit()], 'spent final', 1],
    ['a spend limit that comes as a 429 in words alone', [SPENT_IN_WORDS], 'spent final', 1],
    ['an answer of another form', [answers({ text: '{"foo":1}' })], 'invalid', 1],
    ['an answer that is a list', [answers({ text: '[]' })], 'invalid', 1],
    ['an unknown model', [cases.unknownModel('x')], 'unknown-model final', 1],
    ['a large request', [cases.tooLarge()], 'too-large', 1],
    ['a bad request', [cases.invalidRequest()], 'bad-request', 1],
    ['a cut answer', [cases.cutAnswer()], 'cut', 1],
    ['a refusal', [cases.refusal()], 'refused', 1],
    ['a full window', [cases.windowExceeded()], 'too-large', 1],
    ['empty content', [cases.emptyContent()], 'invalid', 1],
    ['overload', [cases.overloaded(), cases.overloaded()], 'answered', 3],
    ['a bad gateway', [cases.badGateway()], 'answered', 2],
    ['a time-out of the API', [cases.requestTimeout(), cases.gatewayTimeout()], 'answered', 3],
    ['a cut connection', [cases.brokenConnection('before-headers'), cases.brokenConnection('in-body')], 'answered', 3],
    ['a malformed body', [cases.malformedBody()], 'answered', 2],
    ['a rate limit', [cases.rateLimited('2'), cases.rateLimited('nonsense'), cases.rateLimited()], 'answered', 4],
    ['a ramp limit', [cases.rampLimit()], 'answered', 2],
  ])('meets %s', async (_name, script, code, calls) => {
    const met = await ask(script);
    expect(met.code).toBe(code);
    expect(server.calls).toBe(calls);
    expect(met.store.kept.size).toBe(code === 'answered' ? 1 : 0);
  });

  it('gives up after four tries', async () => {
    const { asking, time } = world({ concurrency: 1 });
    let calls = 0;
    server.script(() => (++calls === 1 ? undefined : cases.overloaded()));
    expect(codes(await askAll(asking, 2))).toEqual(['answered', 'overloaded']);
    expect(asking.spent()).toMatchObject({ calls: 5, failed: 4 });
    expect(time.elapsed()).toBeGreaterThan(0);
  });

  it('ends all asking inside a minute where the service was down from the start, and says why', async () => {
    const { asking, time, journal } = world({ concurrency: 8, minutes: 10 });
    server.script(() => cases.overloaded());
    expect(new Set(codes(await askAll(asking, 40)))).toEqual(new Set(['overloaded final']));
    expect(server.calls).toBeLessThan(40);
    expect(time.elapsed()).toBeLessThan(MINUTES);
    expect(time.elapsed()).toBeGreaterThanOrEqual(20_000);
    expect(journal.warnings).toEqual(['The model is no longer asked: Overloaded.']);
  });

  it.each([
    ['overload', 1, 2_500, () => cases.overloaded()],
    ['overload', 1, 15_000, () => cases.overloaded()],
    ['overload', 8, 2_500, () => cases.overloaded()],
    ['overload', 8, 15_000, () => cases.overloaded()],
    ['cut connections', 8, 5_000, () => cases.brokenConnection('before-headers')],
  ])('loses nothing to %s (%d side by side) in the first %d ms', async (_name, concurrency, ms, trouble) => {
    const { asking, time, journal } = world({ concurrency, tries: 2 });
    server.script(() => (time.elapsed() < ms ? trouble() : undefined));
    expect(new Set(codes(await askAll(asking, 20)))).toEqual(new Set(['answered']));
    expect(time.elapsed()).toBeLessThan(MINUTES);
    expect(journal.warnings).toEqual([]);
  });

  it.each([1, 8])(
    'waits for a service that was there at the start, with %d side by side: a 429, then minutes of failures',
    async (concurrency) => {
      const { asking, time, journal } = world({ concurrency, tries: 2, minutes: 10 });
      let calls = 0;
      server.script(() => {
        calls += 1;
        if (calls === 1) return cases.rateLimited('1');
        return time.elapsed() < 4 * MINUTES ? cases.overloaded() : undefined;
      });
      expect(new Set(codes(await askAll(asking, 20)))).toEqual(new Set(['answered']));
      expect(time.elapsed()).toBeLessThan(6 * MINUTES);
      expect(journal.warnings).toEqual([]);
    },
  );

  it('ends all asking at the third try where nothing can be sent to the host', async () => {
    const fault = { kind: 'connection', message: 'connect ECONNREFUSED', unsent: true } as const;
    const model: Model = { call: async () => ({ state: 'failed', fault, rates: NO_RATES }) };
    const { asking, time } = world({ model });
    expect(codes(await askAll(asking, 1))).toEqual(['unreachable final']);
    expect(asking.spent().calls).toBe(3);
    expect(time.elapsed()).toBeLessThan(10_000);
  });

  it('does not ask without a pause where 429s ask for none', async () => {
    const { asking, time, journal } = world({ concurrency: 8, minutes: 5 });
    server.script(() => cases.rateLimited('0'));
    expect(codes(await askAll(asking, 40)).filter((code) => !code.startsWith('rate-limited'))).toEqual([]);
    expect(server.calls).toBeLessThan(100);
    expect(time.elapsed()).toBeLessThanOrEqual(5 * MINUTES);
    expect(journal.notices[0]).toBe('The API asks to wait 0 s (429) again; the next try is in 10 s.');
    const waits = asking.timeline().calls.flatMap((call) => call.waits);
    expect(waits.filter((wait) => wait.for === 'gate').length).toBeGreaterThan(3);
  });

  it('ends all asking with the first final failure', async () => {
    const { asking, journal } = world({ key: 'sk-bad', concurrency: 2 });
    expect(new Set(codes(await askAll(asking, 30)))).toEqual(new Set(['refused-key final']));
    expect(server.calls).toBeLessThanOrEqual(2);
    expect(journal.warnings).toHaveLength(1);
    expect(codes(await askAll(asking, 3))).toEqual(Array(3).fill('refused-key final'));
  });

  it('lets nobody start before retry-after when one is refused', async () => {
    const { asking, time, journal } = world({ concurrency: 1 });
    server.script([honest(), cases.rateLimited('25')]);
    const starts = time.now();
    expect(new Set(codes(await askAll(asking, 5)))).toEqual(new Set(['answered']));
    expect(server.calls).toBe(6);
    expect(time.now() - starts).toBeGreaterThanOrEqual(25_000);
    expect(time.now() - starts).toBeLessThan(60_000);
    expect(journal.notices).toEqual(['The API asks to wait 25 s (429).']);
  });

  it('does not wait for an absurd retry-after, and tries once more', async () => {
    const { asking, time } = world({ concurrency: 1 });
    server.script([honest(), cases.rateLimited('1790000000')]);
    expect(codes(await askAll(asking, 5))).toEqual(Array(5).fill('answered'));
    expect(server.calls).toBe(6);
    expect(time.elapsed()).toBeLessThan(MINUTES);
  });

  it('believes an absurd retry-after that comes again, does not wait for it, and names it', async () => {
    const { asking, time } = world({ concurrency: 1 });
    server.script([honest(), cases.rateLimited('86400'), cases.rateLimited('86400')]);
    const answers = await askAll(asking, 5);
    expect(codes(answers)).toEqual(['answered', ...Array(4).fill('rate-limited final')]);
    expect(answers.at(-1)).toMatchObject({ message: 'The API asks to wait 24 h (429); the time budget ends before the next try.' });
    expect(server.calls).toBe(3);
    expect(time.elapsed()).toBeLessThan(MINUTES);
  });

  it('tries again where a service that fails asks for an absurd wait, and names it', async () => {
    const { asking, time, journal } = world({ concurrency: 1 });
    server.script([honest(), { ...cases.unavailable(), headers: { 'retry-after': '86400' } }]);
    expect(codes(await askAll(asking, 2))).toEqual(['answered', 'answered']);
    expect(time.elapsed()).toBeLessThan(MINUTES);
    expect(journal.notices).toEqual(['The API asks to wait 24 h (503), which is too long; it is tried sooner.']);
  });

  it.each([1, 8])('rides out a burst of failures in seconds, with %i at a time', async (concurrency) => {
    const { asking, time } = world({ concurrency, minutes: 10 });
    server.script(() => (server.calls > 1 && time.elapsed() < 3_000 ? cases.overloaded() : undefined));
    await askAll(asking, 1);
    expect(new Set(codes(await askAll(asking, 40)))).toEqual(new Set(['answered']));
    expect(time.elapsed()).toBeLessThan(15_000);
  });

  it('stops calling while the service is down, tries soon, then once a minute, and goes on when it is back', async () => {
    const { asking, time, journal } = world({ concurrency: 8, minutes: 10 });
    server.script(() => (server.calls > 1 && time.elapsed() < MINUTES / 2 ? cases.overloaded() : undefined));
    await askAll(asking, 1);
    const answers = await askAll(asking, 40);
    expect(codes(answers).filter((code) => code === 'answered').length).toBeGreaterThan(30);
    expect(time.elapsed()).toBeGreaterThanOrEqual(MINUTES);
    expect(server.calls).toBeLessThan(60 + 41);
    expect(journal.notices).toEqual(['The API keeps failing; the next try is in 15 s.', 'The API keeps failing; the next try is in 60 s.']);
  });

  it('gives the rest to others when the service stays down', async () => {
    const { asking, time } = world({ concurrency: 8, minutes: 3 });
    let calls = 0;
    server.script(() => (++calls === 1 ? undefined : cases.overloaded()));
    await askAll(asking, 1);
    expect(new Set(codes(await askAll(asking, 101)).slice(1))).toEqual(new Set(['overloaded']));
    expect(server.calls).toBeLessThan(40);
    expect(time.elapsed()).toBeLessThanOrEqual(3 * MINUTES);
  });

  it.each<[string, () => Behaviour, string]>([
    ['is cut', () => cases.cutAnswer(), 'cut'],
    ['is refused', () => cases.refusal(), 'refused'],
    ['is too large', () => cases.tooLarge(), 'too-large'],
    ['fills the window', () => cases.windowExceeded(), 'too-large'],
    ['is a bad request', () => cases.invalidRequest(), 'bad-request'],
    ['is no JSON', () => answers({ text: 'Sure!' }), 'invalid'],
    ['is of another form', () => answers({ text: '{"foo":1}' }), 'invalid'],
  ])('ends all asking after twelve answers where every one %s', async (_name, behaviour, code) => {
    const { asking, journal } = world({ concurrency: 1 });
    server.script(behaviour);
    const answers = await askAll(asking, 40);
    expect(codes(answers)).toEqual([...Array(11).fill(code), ...Array(29).fill(`${code} final`)]);
    expect(server.calls).toBe(12);
    expect(asking.spent()).toMatchObject({ calls: 12, failed: 12 });
    expect(journal.warnings).toEqual([
      expect.stringMatching(/^The model is no longer asked: None of 12 answers could be used; the last one: \w/),
    ]);
  });

  it('goes on where anything was ever of use, however much is not', async () => {
    const { asking, journal } = world({ concurrency: 1 });
    server.script([honest(), ...Array.from({ length: 30 }, () => cases.refusal())]);
    const [first, ...others] = questions(40);
    if (first === undefined) throw new Error('no question');
    await asking.ask(first);
    await asking.judged?.(first, null);
    const answers = await Promise.all(others.map((each) => asking.ask(each)));
    expect(codes(answers).filter((code) => code === 'answered')).toHaveLength(9);
    expect(journal.warnings).toEqual([]);
  });

  it('ends all asking where nothing that is answered can be used, and counts those calls as failed', async () => {
    const { asking, journal } = world({ concurrency: 1 });
    for (const each of questions(12)) {
      await asking.ask(each);
      await asking.judged?.(each, 'it is in another language.');
      // A second word about the same answer counts for nothing.
      await asking.judged?.(each, 'it is in another language.');
    }
    const last = await asking.ask(question({ parts: ['last'] }));
    const message = 'None of 12 answers could be used; the last one: it is in another language.';
    expect(last).toMatchObject({ code: 'invalid', final: true, message, hint: expect.stringContaining('Check `models`') });
    expect(asking.spent()).toMatchObject({ calls: 12, failed: 12 });
    expect(asking.timeline().calls.map(({ outcome }) => outcome)).toEqual(Array(12).fill('invalid'));
    expect(journal.warnings).toEqual([`The model is no longer asked: ${message}`]);
  });

  it('forgets an answer that is none, and keeps one that only says too much', async () => {
    const { asking } = world({});
    await asking.ask(question());
    await asking.judged?.(question(), 'no text in it holds against the evidence.', true);
    expect(asking.recalled?.(question())).not.toBeNull();
    await asking.judged?.(question(), 'no text in it is of the form that was asked for.');
    expect(asking.recalled?.(question())).toBeNull();
    await asking.ask(question());
    expect(server.calls).toBe(2);
  });

  it('judges no remembered answer', async () => {
    const { store } = await ask([]);
    const { asking } = world({ store });
    await asking.ask(question());
    await asking.judged?.(question(), 'it is in another language.');
    expect(asking.spent()).toMatchObject({ calls: 0, failed: 0 });
  });

  it('announces no pause that the time budget does not allow: it ends', async () => {
    const { asking, time, journal } = world({ minutes: 0.5 });
    server.script(() => cases.rateLimited());
    const answers = await askAll(asking, 3);
    const message = 'The API is at its rate limit (429); the time budget ends before the next try.';
    expect(answers.at(-1)).toMatchObject({ code: 'rate-limited', final: true, message });
    expect(journal.warnings).toEqual([`The model is no longer asked: ${message}`]);
    expect(journal.notices).toEqual(['The API is at its rate limit (429); the next try is in 10 s.']);
    expect(time.elapsed()).toBeLessThan(0.5 * MINUTES);
  });

  it('says nothing of another try of a failing service that there is no time for', async () => {
    const { asking, journal } = world({ minutes: 0.02, concurrency: 1 });
    server.script([{ ...cases.unavailable(), headers: { 'retry-after': '60' } }]);
    expect(codes([await asking.ask(question())])).toEqual(['overloaded']);
    expect(journal.notices).toEqual([]);
  });

  it('says how long it waits where a longer guess of its own has no room', async () => {
    const { asking, journal } = world({ minutes: 0.2, concurrency: 1 });
    server.script([cases.rateLimited('1'), cases.rateLimited('6')]);
    expect(codes([await asking.ask(question())])).toEqual(['answered']);
    expect(journal.notices).toEqual(['The API asks to wait 6 s (429).']);
  });

  it.each<[string, Record<string, number>]>([
    ['output', { input_tokens: 20, output_tokens: 1e15 }],
    ['input', { input_tokens: 1e300, output_tokens: 5 }],
    ['cached input', { input_tokens: 1, output_tokens: 5, cache_read_input_tokens: 1e12, cache_creation_input_tokens: 1e12 }],
  ])('does not believe absurd figures of %s, and says so once', async (_name, usage) => {
    const { asking, journal, time } = world({ concurrency: 1 });
    const message = { id: 'msg_1', type: 'message', role: 'assistant', model: 'm', stop_reason: 'end_turn', stop_sequence: null };
    server.script(() => raw(200, JSON.stringify({ ...message, content: [{ type: 'text', text: '{"text":"x"}' }], usage })));
    expect(codes(await askAll(asking, 5))).toEqual(Array(5).fill('answered'));
    expect(asking.spent().cost).toBeLessThan(0.02);
    expect(tokensOf(asking.spent().usage)).toBeLessThan(5 * 10_000);
    expect(journal.warnings).toEqual([expect.stringMatching(/^An answer is said to have taken [\d,e+]+ tokens, which cannot be: /)]);
    expect(time.elapsed()).toBeLessThan(MINUTES);
  });

  it('spends no more dollars than it may, calls under way included', async () => {
    const { asking, journal } = world({ budget: { cost: 0.001, tokens: 10_000_000, deadline: Number.POSITIVE_INFINITY } });
    const answers = codes(await askAll(asking, 60));
    expect(answers.filter((code) => code === 'answered').length).toBeGreaterThan(5);
    expect(answers.at(-1)).toBe('budget');
    expect(asking.spent().cost).toBeLessThanOrEqual(0.001);
    expect(journal.warnings).toEqual([]);
  });

  it('goes on with what fits after a question that does not', async () => {
    const { asking } = world({ budget: { cost: 0.005, tokens: 10_000_000, deadline: Number.POSITIVE_INFINITY } });
    const dear = question({ task: 'compose', model: 'claude-sonnet-5-5', maxTokens: 8_000, parts: ['overview'] });
    expect(codes([await asking.ask(dear)])).toEqual(['budget']);
    expect(codes(await askAll(asking, 3))).toEqual(Array(3).fill('answered'));
    expect(asking.spent()).toMatchObject({ calls: 3 });
  });

  it('holds the token cap where the price is not known', async () => {
    const { asking } = world({ prices: {}, budget: { cost: 0, tokens: 3_000, deadline: Number.POSITIVE_INFINITY } });
    const answers = codes(await askAll(asking, 60));
    expect(answers.filter((code) => code === 'answered').length).toBeGreaterThan(2);
    expect(answers.at(-1)).toBe('budget');
    const { usage, cost } = asking.spent();
    expect(usage.input + usage.output + usage.cacheRead + usage.cacheWrite).toBeLessThanOrEqual(3_000);
    expect(cost).toBe(0);
  });

  it('holds what a failure after status 200 may have cost, and nothing for a refusal', async () => {
    const told = '{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}';
    const refused = await ask([cases.overloaded()]);
    expect(refused.asking.spent()).toMatchObject({ calls: 2, failed: 1, unsure: 0 });
    const broken = await ask([raw(200, told)]);
    expect(broken.asking.spent()).toMatchObject({ calls: 2, failed: 1, unsure: expect.any(Number) });
    expect(broken.asking.spent().unsure).toBeGreaterThan(0);
  });

  it('cuts calls under way at the deadline', async () => {
    const { asking, time } = world({ minutes: 2 });
    server.script([honest(), cases.silence('before-headers'), cases.silence('in-body')]);
    await asking.ask(question({ parts: ['first'] }));
    const answers = askAll(asking, 2);
    await until(() => server.inFlight === 2);
    time.pass(2 * MINUTES);
    expect(codes(await answers)).toEqual(['budget final', 'budget final']);
    expect(codes(await askAll(asking, 1))).toEqual(['budget final']);
  });

  it('is cancelled by its signal: calls under way are cut, nobody waits', async () => {
    const { asking, cancel, journal } = world({ concurrency: 2 });
    server.script(() => cases.silence());
    const answers = askAll(asking, 20);
    await until(() => server.inFlight === 2);
    cancel();
    expect(codes(await answers)).toEqual(Array(20).fill('cancelled final'));
    expect(server.calls).toBe(2);
    expect(journal.warnings).toEqual([]);
  });

  it('does not start when it was cancelled before', async () => {
    const { asking } = world({ signal: AbortSignal.abort() });
    expect(codes(await askAll(asking, 2))).toEqual(['cancelled final', 'cancelled final']);
    expect(server.calls).toBe(0);
  });

  it('asks what is more important first', async () => {
    const { asking } = world({ concurrency: 1 });
    const order = [5, 5, 9, 0, 3].map((priority, i) => question({ priority, parts: [`p${i}`], data: { i } }));
    await Promise.all(order.map((each) => asking.ask(each)));
    const asked = server.requests.map(({ request }) => request?.user);
    expect(asked).toEqual(['{"i":0}', '{"i":3}', '{"i":4}', '{"i":1}', '{"i":2}']);
  });

  it('learns how quick a model is, and keeps it for the next run', async () => {
    const { asking, time, store } = world({ concurrency: 1 });
    expect(asking.known()).toMatchObject({ speeds: {}, left: 10 * MINUTES });
    const released = until(() => server.inFlight === 1).then(() => time.pass(11_000));
    server.script([answers({ json: { text: 'Hello' }, outputTokens: 500, held: released })]);
    await asking.ask(question());
    expect(asking.known()).toMatchObject({ speeds: { 'claude-haiku-5-5': 50 }, left: 10 * MINUTES - 11_000 });
    await asking.close();
    expect(world({ store }).asking.known()).toMatchObject({ speeds: { 'claude-haiku-5-5': 50 } });
  });

  it('widens while there is slack', async () => {
    const { asking } = world({ concurrency: 12 });
    const held = until(() => server.inFlight === 12);
    server.script((_, n) => honest(n < 68 ? {} : { held }));
    expect(codes(await askAll(asking, 80))).toEqual(Array(80).fill('answered'));
    expect(server.maxInFlight).toBe(12);
  });
});
