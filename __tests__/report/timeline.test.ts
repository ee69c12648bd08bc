import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type TimedCall, type Timeline, WAITS, type WaitSpan } from '../../src/ports/timeline.ts';
import { callLines, timelineReport } from '../../src/report/timeline.ts';

/** A call after these waits, one after another: `['slot', 200]`. */
function call(
  wanted: number,
  waits: readonly (readonly [WaitSpan['for'], number])[],
  ms: number,
  more: Partial<TimedCall> = {},
): TimedCall {
  let at = wanted;
  const spans = waits.map(([reason, length]) => {
    const from = at;
    at += length;
    return { for: reason, from, to: at };
  });
  return {
    task: 'map',
    model: 'm',
    request: 'abc',
    outcome: 'answered',
    wanted,
    waits: spans,
    started: at,
    ended: at + ms,
    input: 10,
    output: 5,
    ...more,
  };
}

function bottleneck(calls: readonly TimedCall[], inVain: readonly WaitSpan[] = []): string | undefined {
  return timelineReport({ calls, inVain })?.bottleneck;
}

describe('the bottleneck', () => {
  it('is the limit that calls waited for with a slot in hand, however many queued behind them', () => {
    const calls = [
      call(0, [], 1_000),
      call(0, [['output', 7_000]], 1_000),
      call(
        0,
        [
          ['slot', 8_000],
          ['requests', 500],
        ],
        1_500,
      ),
    ];
    expect(bottleneck(calls)).toBe('output tokens per minute (70 % of 10.0 s)');
    expect(timelineReport({ calls, inVain: [] })?.causes).toEqual([
      { cause: 'output', ms: 7_000 },
      { cause: 'calls', ms: 1_500 },
      { cause: 'slot', ms: 1_000 },
      { cause: 'requests', ms: 500 },
    ]);
  });

  it('is the latency of the calls where all slots are taken', () => {
    const calls = [0, 1, 2, 3, 4, 5].map((at) => call(0, [['slot', Math.floor(at / 2) * 2_000]], 2_000));
    expect(bottleneck(calls)).toBe('latency of the calls at 2 side by side (67 % of 6.0 s)');
  });

  it('is one call where that took most of the time in which nobody waited', () => {
    const calls = [call(0, [], 2_000), call(0, [], 1_900), call(2_100, [], 8_200, { task: 'compose' })];
    expect(bottleneck(calls)).toBe('the longest call (compose, 8.2 s of 10.3 s)');
  });

  it('is the latency of calls side by side where none stands out', () => {
    const calls = [0, 1_000, 2_000, 3_000].flatMap((at) => [call(at, [], 1_000), call(at, [], 1_000), call(at, [], 1_000)]);
    expect(bottleneck(calls)).toBe('latency of the calls at 3 side by side (100 % of 4.0 s)');
  });

  it.each([
    ['gate', /429/],
    ['breaker', /down/],
    ['budget', /budget/],
    ['pace', /distance between two starts/],
    ['input', /input tokens per minute/],
    ['requests', /requests per minute/],
  ] as const)('can be %s', (reason, words) => {
    expect(bottleneck([call(0, [], 500), call(0, [[reason, 3_000]], 500)])).toMatch(words);
  });

  it('is no pause of one question while others are answered', () => {
    const calls = [call(0, [], 500, { outcome: 'overloaded' }), call(500, [['retry', 3_000]], 500), call(0, [], 4_000)];
    expect(bottleneck(calls)).toMatch(/^the longest call/);
    expect(bottleneck(calls.slice(0, 2))).toBe('the pause before another try (75 % of 4.0 s)');
  });

  it('counts waits that led to no call, and the time between rounds', () => {
    const { causes, ms } = timelineReport({ calls: [call(0, [], 100)], inVain: [{ for: 'breaker', from: 300, to: 900 }] }) ?? {};
    expect({ causes, ms }).toEqual({
      ms: 900,
      causes: [
        { cause: 'breaker', ms: 600 },
        { cause: 'own', ms: 200 },
        { cause: 'calls', ms: 100 },
      ],
    });
  });

  it('is none where there was no call, or none that took time', () => {
    expect(timelineReport({ calls: [], inVain: [] })).toBeNull();
    expect(bottleneck([call(0, [], 0)])).toBe('the calls took no time');
  });
});

const arbitraryCall = fc
  .record({
    wanted: fc.nat(5_000),
    waits: fc.array(fc.tuple(fc.constantFrom(...WAITS), fc.nat(2_000)), { maxLength: 4 }),
    ms: fc.nat(3_000),
    task: fc.constantFrom('map', 'merge', 'compose'),
  })
  .map(({ wanted, waits, ms, task }) => call(wanted, waits, ms, { task }));
const arbitraryTimeline: fc.Arbitrary<Timeline> = fc.record({
  calls: fc.array(arbitraryCall, { minLength: 1, maxLength: 300 }),
  inVain: fc.array(
    fc
      .tuple(fc.constantFrom(...WAITS), fc.nat(5_000), fc.nat(2_000))
      .map(([reason, from, length]) => ({ for: reason, from, to: from + length })),
    { maxLength: 3 },
  ),
});

describe('the report', () => {
  it('adds up: the causes are the whole time, rows and rest are all calls', () => {
    fc.assert(
      fc.property(arbitraryTimeline, (timeline) => {
        const report = timelineReport(timeline);
        if (report === null) throw new Error('there were calls');
        const spans = [
          ...timeline.inVain.map(({ from, to }) => ({ from, to })),
          ...timeline.calls.map(({ wanted, ended }) => ({ from: wanted, to: ended })),
        ].filter(({ from, to }) => to > from);
        const whole = spans.length === 0 ? 0 : Math.max(...spans.map(({ to }) => to)) - Math.min(...spans.map(({ from }) => from));
        expect(report.ms).toBe(whole);
        expect(report.causes.reduce((sum, { ms }) => sum + ms, 0)).toBe(report.ms);
        expect(report.causes.every(({ ms }, at) => ms > 0 && ms <= (report.causes[at - 1]?.ms ?? ms))).toBe(true);

        expect(report.calls.length).toBe(Math.min(200, timeline.calls.length));
        const all = report.calls.length + report.rest.reduce((sum, { calls }) => sum + calls, 0);
        expect(all).toBe(timeline.calls.length);
        const output = [...report.calls, ...report.rest].reduce((sum, each) => sum + each.output, 0);
        expect(output).toBe(timeline.calls.length * 5);
        for (const row of report.calls) expect(Object.values(row.waits).reduce((sum, ms) => sum + ms, 0)).toBe(row.started - row.wanted);
      }),
    );
  });

  it('has a line for each call, and says how many have none', () => {
    const calls = [
      ...[
        call(
          0,
          [
            ['slot', 120],
            ['output', 30],
            ['slot', 5],
          ],
          2_310,
          { outcome: 'repaired', model: 'claude-haiku-5-5' },
        ),
      ],
      ...Array.from({ length: 201 }, () => call(0, [], 7, { task: 'merge' })),
    ];
    const report = timelineReport({ calls, inVain: [] });
    const lines = report === null ? [] : callLines(report);
    expect(lines).toHaveLength(201);
    expect(lines).toContain('map claude-haiku-5-5: 10 tokens in, 5 out, 2310 ms, waited 155 ms (slot 125, output 30), repaired');
    expect(lines.at(-1)).toBe('merge: 2 more calls, which took less time');
  });
});
