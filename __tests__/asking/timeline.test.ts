/** Where the time of asking goes, from the first question to the last answer, in time that a test moves. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type AskingOptions, createAsking } from '../../src/asking/ask.ts';
import { createBreaker } from '../../src/asking/breaker.ts';
import { createLimiter, type LimiterOptions } from '../../src/asking/limiter.ts';
import { MODELS } from '../../src/limits.ts';
import type { Asking } from '../../src/ports/asking.ts';
import { type Fault, type Model, NO_RATES } from '../../src/ports/model.ts';
import type { TimedCall } from '../../src/ports/timeline.ts';
import { timelineReport } from '../../src/report/timeline.ts';
import { listeningJournal, memoryStore, plainQueue, question, questions, type VirtualTime, virtualTime } from './asking-world.ts';

const MINUTE = 60_000;
const NO_LIMITS = { requests: 1e9, input: 1e9, output: 1e9 };
const OVERLOADED: Fault = { kind: 'status', status: 529, type: 'overloaded_error', errorCode: null, message: 'busy', retryAfterMs: null };
const REFUSED: Fault = { ...OVERLOADED, status: 429, type: 'rate_limit_error', retryAfterMs: 20_000 };

const BAD: Fault = { ...OVERLOADED, status: 400, type: 'invalid_request_error' };

type Settings = Partial<Pick<LimiterOptions, 'concurrency' | 'limits'>> &
  Partial<Pick<AskingOptions, 'budget'>> & {
    /** Milliseconds of the n-th call; tokens that it puts out. */
    readonly ms?: (n: number) => number;
    readonly output?: number;
    readonly fault?: (n: number) => Fault | null;
  };

type World = { readonly asking: Asking; readonly time: VirtualTime; readonly lines: string[] };

function world({ concurrency = 4, limits = NO_LIMITS, ms = () => 1_000, output = 100, fault = () => null, budget }: Settings): World {
  const time = virtualTime();
  const lines: string[] = [];
  const deadline = time.now() + 60 * MINUTE;
  let calls = 0;
  const model: Model = {
    async call(_, signal) {
      const n = calls++;
      await time.sleep(ms(n), signal);
      const failed = fault(n);
      if (failed !== null) return { state: 'failed', fault: failed, rates: NO_RATES };
      const usage = { input: 10, output, cacheRead: 5, cacheWrite: 0 };
      return { state: 'replied', text: '{"text":"x"}', stopReason: 'end_turn', usage, requestId: null, rates: NO_RATES };
    },
  };
  const asking = createAsking({
    store: memoryStore(),
    model,
    limiter: createLimiter({ queue: plainQueue, concurrency, limits, now: time.now, pace: time, deadline }),
    breaker: createBreaker({ now: time.now }),
    budget: budget ?? { cost: 1_000, tokens: 1e9, deadline },
    prices: MODELS,
    charactersPerToken: 3,
    clock: time,
    pace: time,
    tries: 4,
    address: 'here',
    journal: { ...listeningJournal(), progress: (text) => void lines.push(text) },
    signal: new AbortController().signal,
  });
  return { asking, time, lines };
}

async function timelineOf(settings: Settings, count: number): Promise<ReturnType<Asking['timeline']>> {
  const { asking } = world(settings);
  await Promise.all(questions(count).map((each) => asking.ask(each)));
  return asking.timeline();
}

/** From wanted to ended without a gap. */
function isWhole({ wanted, waits, started, ended }: TimedCall): boolean {
  const ends = [wanted, ...waits.map(({ to }) => to)];
  return [...waits.map(({ from }) => from), started].every((from, at) => from === ends[at]) && ended >= started;
}

describe('the timeline', () => {
  it('knows each call, what came of it and what it took', async () => {
    const { asking } = world({});
    await asking.ask(question());
    await asking.ask(question({ repair: true, task: 'compose', parts: ['other'] }));
    const request = expect.stringMatching(/^[0-9a-f]{12}$/);
    const common = { model: 'claude-haiku-5-5', request, waits: [], input: 15, output: 100 };
    expect(asking.timeline()).toEqual({
      calls: [
        { ...common, task: 'map', outcome: 'answered', wanted: 0, started: 0, ended: 1_000 },
        { ...common, task: 'compose', outcome: 'repaired', wanted: 1_000, started: 1_000, ended: 2_000 },
      ],
      inVain: [],
    });
  });

  it('knows nothing of what was remembered', async () => {
    const { asking } = world({});
    await asking.ask(question());
    await asking.ask(question());
    expect(asking.timeline().calls).toHaveLength(1);
  });

  it.each<[string, Settings, number, RegExp]>([
    ['the slots', { concurrency: 2 }, 20, /^latency of the calls at 2 side by side \(9\d % of 10\.0 s\)$/],
    ['output tokens', { limits: { ...NO_LIMITS, output: 1_000 }, output: 1_000 }, 10, /^output tokens per minute \(100 % of 483\.2 s\)$/],
    ['requests', { limits: { ...NO_LIMITS, requests: 5 } }, 10, /^requests per minute \(9\d %/],
    ['input tokens', { limits: { ...NO_LIMITS, input: 200 } }, 20, /^input tokens per minute \(9\d %/],
    ['the gate', { fault: (n) => (n === 0 ? REFUSED : null) }, 2, /\(429\) \(9\d %/],
    ['the longest call', { ms: (n) => (n === 3 ? 9_000 : 1_000) }, 4, /^the longest call \(map, 9\.0 s of 9\.0 s\)$/],
  ])('tells that %s decided the time', async (_, settings, count, sentence) => {
    expect(timelineReport(await timelineOf(settings, count))?.bottleneck).toMatch(sentence);
  });

  it('has a call for each try, with the pause between them', async () => {
    const { calls } = await timelineOf({ fault: (n) => (n === 0 ? OVERLOADED : null) }, 1);
    expect(calls.map(({ outcome, waits }) => [outcome, waits.map((wait) => wait.for)])).toEqual([
      ['overloaded', []],
      ['answered', ['retry']],
    ]);
    expect(calls[1]?.wanted).toBe(calls[0]?.ended);
  });

  it('leaves no gap, whatever happens', async () => {
    const settings = fc.record({
      concurrency: fc.integer({ min: 1, max: 6 }),
      limits: fc.record({
        requests: fc.constantFrom(20, 1e9),
        input: fc.constantFrom(2_000, 1e9),
        output: fc.constantFrom(1_000, 1e9),
      }),
      lengths: fc.array(fc.nat(3_000), { minLength: 1, maxLength: 9 }),
      faults: fc.array(fc.constantFrom(null, null, null, OVERLOADED, REFUSED), { minLength: 1, maxLength: 9 }),
      count: fc.integer({ min: 1, max: 12 }),
    });
    await fc.assert(
      fc.asyncProperty(settings, async ({ lengths, faults, count, ...rest }) => {
        const ms = (n: number) => lengths[n % lengths.length] ?? 0;
        const fault = (n: number) => faults[n % faults.length] ?? null;
        const { asking, time } = world({ ...rest, ms, fault });
        await Promise.all(questions(count).map((each) => asking.ask(each)));
        const timeline = asking.timeline();
        expect(timeline.calls.filter((call) => !isWhole(call))).toEqual([]);
        expect(timeline.calls).toHaveLength(asking.spent().calls);
        const report = timelineReport(timeline);
        expect(report?.causes.reduce((sum, cause) => sum + cause.ms, 0)).toBe(report?.ms);
        expect(report?.ms).toBeLessThanOrEqual(Math.ceil(time.elapsed()));
      }),
      { numRuns: 20 },
    );
  });
});

describe('progress', () => {
  it('goes on while everybody waits, and counts no failure as done', async () => {
    const long = { ...REFUSED, retryAfterMs: 60_000 };
    const { asking, lines } = world({ concurrency: 1, fault: (n) => (n === 0 ? long : n === 2 ? BAD : null) });
    await Promise.all(questions(3).map((each) => asking.ask(each)));
    expect(lines.filter((line) => line.startsWith('calls 0 of 3 done, 0 in flight')).length).toBeGreaterThanOrEqual(5);
    expect(lines.at(-1)).toMatch(/^calls 2 of 3 done, 0 in flight/);
  });

  it('says nothing in the first second, and then at most once a second', async () => {
    const { asking, lines } = world({ concurrency: 4, ms: () => 250 });
    asking.expect({ calls: 30, remembered: 7 });
    await Promise.all(questions(20).map((each) => asking.ask(each)));
    expect(lines).toEqual([expect.stringMatching(/^calls 13 of 30 done, 4 in flight, 7 remembered; 1k tokens, \$0\.\d+; about 1 s left$/)]);
  });
});
