/** The timeline of calls as a Mermaid chart, which GitHub draws. Pure. */
import { seconds } from './timeline.ts';

/** As the notes' JSON has them: whoever wrote it. Milliseconds. */
type ChartCall = { readonly task: string; readonly outcome: string; readonly started: number; readonly ended: number };
type ChartSum = { readonly task: string; readonly calls: number; readonly started: number; readonly ended: number };
export type ChartInput = { readonly ms: number; readonly calls: readonly ChartCall[]; readonly rest: readonly ChartSum[] };

/** Ours: what a person can still tell apart. More calls are drawn in groups. */
const BARS = 40;

type Bar = { readonly task: string; readonly label: string; readonly failed: boolean; readonly started: number; readonly ended: number };

/** The source of the chart, without a fence. Nothing of a stranger's text can end a line, a label or the fence. */
export function gantt({ ms, calls, rest }: ChartInput): string {
  const bars = [...barsOf(calls, BARS - rest.length), ...rest.map(barOfSum)];
  const tasks = [...new Set(bars.map(({ task }) => task))];
  const sections = tasks.flatMap((task) => [
    `  section ${harmless(task) || 'calls'}`,
    ...bars.filter((bar) => bar.task === task).map(lineOf),
  ]);
  const axis = ms < 10_000 ? '%S.%L' : ms < 3_600_000 ? '%M:%S' : '%H:%M:%S';
  return ['gantt', '  dateFormat YYYY-MM-DD HH:mm:ss.SSS', `  axisFormat ${axis}`, ...sections].join('\n');
}

/** At most so many, though at least one for each task: as few calls in one group as will do. */
function barsOf(calls: readonly ChartCall[], most: number): readonly Bar[] {
  const tasks = [...new Set(calls.map(({ task }) => task))].map((task) => calls.filter((call) => call.task === task));
  const barsAt = (size: number) => tasks.reduce((sum, own) => sum + Math.ceil(own.length / size), 0);
  let size = 1;
  while (barsAt(size) > Math.max(most, tasks.length)) size += 1;
  return tasks.flatMap((own) => groupsOf(own, size).map(barOf));
}

function groupsOf(calls: readonly ChartCall[], size: number): readonly (readonly ChartCall[])[] {
  return Array.from({ length: Math.ceil(calls.length / size) }, (_, at) => calls.slice(at * size, (at + 1) * size));
}

function barOf(calls: readonly ChartCall[]): Bar {
  const started = Math.min(...calls.map((call) => call.started));
  const ended = Math.max(...calls.map((call) => call.ended));
  const failures = calls.filter(({ outcome }) => outcome !== 'answered' && outcome !== 'repaired');
  const [only, second] = calls;
  const task = only?.task ?? '';
  const how = second === undefined ? (only?.outcome ?? '') : failures.length > 0 ? `${failures.length} failed` : 'answered';
  const many = second === undefined ? '' : `${calls.length} calls in `;
  return { task, label: `${many}${seconds(ended - started)} ${how}`, failed: failures.length > 0, started, ended };
}

function barOfSum({ task, calls, started, ended }: ChartSum): Bar {
  return { task, label: `${calls} shorter calls`, failed: false, started, ended };
}

/** A label begins with a digit: no word of the chart's language does. `  2.3 s answered : 2000-01-01 00:00:01.200, 2000-01-01 00:00:03.500` */
function lineOf({ label, failed, started, ended }: Bar): string {
  return `  ${harmless(label)} : ${failed ? 'crit, ' : ''}${moment(started)}, ${moment(Math.max(ended, started + 1))}`;
}

/** Ours: characters of a label. */
const LABEL = 60;

/** Letters, digits and little else: no sign that the chart's language knows. */
function harmless(text: string): string {
  return text
    .replace(/[^A-Za-z0-9 .-]+/g, '-')
    .slice(0, LABEL)
    .trim();
}

const YEAR_MS = 365 * 86_400_000;

/** Dates without a zone are read and written in the same one: the axis starts at zero everywhere. */
function moment(ms: number): string {
  return new Date(Date.UTC(2000, 0, 1) + Math.min(ms, YEAR_MS)).toISOString().slice(0, 23).replace('T', ' ');
}
