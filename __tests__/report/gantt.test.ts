import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ChartInput, gantt } from '../../src/report/gantt.ts';
import { anyText } from '../support/any-text.ts';

const HEAD = /^gantt\n {2}dateFormat YYYY-MM-DD HH:mm:ss\.SSS\n {2}axisFormat %[\w.:%]+\n/;
const MOMENT = '2000-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3}';
/** What the chart's language reads as a task: a label that is no word of its own, a colon, tags and two moments. */
const BAR = new RegExp(`^ {2}\\d[A-Za-z0-9 .-]{0,60} : (?:crit, )?${MOMENT}, ${MOMENT}$`);
const SECTION = /^ {2}section [A-Za-z0-9.-][A-Za-z0-9 .-]{0,59}$/;

function linesOf(chart: string): readonly string[] {
  return chart.replace(HEAD, '').split('\n');
}

function call(task: string, started: number, ended: number, outcome = 'answered'): ChartInput['calls'][number] {
  return { task, outcome, started, ended };
}

describe('the chart of the calls', () => {
  it('has a bar for each call, under its task', () => {
    const calls = [call('map', 0, 1_500), call('map', 10, 900, 'overloaded'), call('compose', 1_500, 9_750)];
    expect(gantt({ ms: 12_000, calls, rest: [] })).toBe(
      [
        'gantt',
        '  dateFormat YYYY-MM-DD HH:mm:ss.SSS',
        '  axisFormat %M:%S',
        '  section map',
        '  1.5 s answered : 2000-01-01 00:00:00.000, 2000-01-01 00:00:01.500',
        '  0.9 s overloaded : crit, 2000-01-01 00:00:00.010, 2000-01-01 00:00:00.900',
        '  section compose',
        '  8.3 s answered : 2000-01-01 00:00:01.500, 2000-01-01 00:00:09.750',
      ].join('\n'),
    );
  });

  it('groups what would be more than forty bars', () => {
    const calls = [...Array.from({ length: 199 }, (_, at) => call('map', at * 10, at * 10 + 50)), call('compose', 3_000, 4_000)];
    const lines = linesOf(gantt({ ms: 4_000, calls, rest: [{ task: 'map', calls: 800, started: 0, ended: 2_000 }] }));
    const bars = lines.filter((line) => BAR.test(line));
    expect(bars.length).toBeGreaterThan(25);
    expect(bars.length).toBeLessThanOrEqual(40);
    expect(bars).toContainEqual(expect.stringMatching(/^ {2}6 calls in 0\.1 s answered : /));
    expect(bars).toContainEqual(expect.stringMatching(/^ {2}800 shorter calls : /));
    expect(bars.at(-1)).toMatch(/1\.0 s answered/);
  });

  it('can be broken by no name and no number', () => {
    const name = fc.oneof(anyText(), fc.constantFrom('section', 'click', 'title', '```', '%%{init}%%', 'a: b', 'x\n  y', ''));
    const span = fc.tuple(fc.maxSafeNat(), fc.maxSafeNat()).map(([a, b]) => ({ started: Math.min(a, b), ended: Math.max(a, b) }));
    const calls = fc.array(
      fc.tuple(name, name, span).map(([task, outcome, at]) => ({ task, outcome, ...at })),
      { maxLength: 60 },
    );
    const rest = fc.array(
      fc.tuple(name, fc.nat(), span).map(([task, number, at]) => ({ task, calls: number, ...at })),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(fc.maxSafeNat(), calls, rest, (ms, some, more) => {
        const chart = gantt({ ms, calls: some, rest: more });
        expect(chart.startsWith('gantt\n')).toBe(true);
        if (some.length + more.length === 0) return;
        expect(linesOf(chart).filter((line) => !BAR.test(line) && !SECTION.test(line))).toEqual([]);
      }),
    );
  });
});
