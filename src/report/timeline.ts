/** Where the time of asking went: the parts of it by cause, the bottleneck in a sentence, and the calls as rows. Pure. */
import { CAUSES, type Cause, type TimedCall, type Timeline, type Wait, type WaitSpan } from '../ports/timeline.ts';

/** What one cause had of the time, in whole milliseconds. */
export type Share = { readonly cause: Cause; readonly ms: number };

/** One call, with what it waited for before it, by cause in milliseconds. */
export type CallRow = Omit<TimedCall, 'waits'> & { readonly waits: Readonly<Partial<Record<Wait, number>>> };

/** Calls of one task that have no row of their own. */
export type CallSum = {
  readonly task: TimedCall['task'];
  readonly calls: number;
  /** The first start and the last end. */
  readonly started: number;
  readonly ended: number;
  /** Tokens. */
  readonly input: number;
  readonly output: number;
};

/** As it stands in the notes' JSON. Milliseconds since the first question. */
export type TimelineReport = {
  /** From the first question to the end of the last; the sum of the causes. */
  readonly ms: number;
  /** The largest first. */
  readonly causes: readonly Share[];
  /** One sentence: what decided the time. */
  readonly bottleneck: string;
  /** In the order of their starts. */
  readonly calls: readonly CallRow[];
  readonly rest: readonly CallSum[];
};

/** Ours: calls that have a row; of more, those that took longest from question to answer. */
const ROWS = 200;

/** Null where there was no call. */
export function timelineReport(timeline: Timeline): TimelineReport | null {
  if (timeline.calls.length === 0) return null;
  const instants = instantsOf(timeline);
  const causes = sharesOf(instants);
  const ms = causes.reduce((sum, share) => sum + share.ms, 0);
  const byLength = [...timeline.calls].sort((a, b) => b.ended - b.wanted - (a.ended - a.wanted));
  const rows = byLength.slice(0, ROWS).sort((a, b) => a.started - b.started || a.ended - b.ended);
  return { ms, causes, bottleneck: sentence(causes, ms, instants), calls: rows.map(rowOf), rest: sumsOf(byLength.slice(ROWS)) };
}

function rowOf({ waits, ...call }: TimedCall): CallRow {
  const sums: Partial<Record<Wait, number>> = {};
  for (const { for: reason, from, to } of waits) sums[reason] = (sums[reason] ?? 0) + to - from;
  return { ...call, waits: sums };
}

function sumsOf(calls: readonly TimedCall[]): readonly CallSum[] {
  const tasks = [...new Set(calls.map(({ task }) => task))];
  return tasks.map((task) => {
    const own = calls.filter((call) => call.task === task);
    return own.reduce<CallSum>(
      (sum, { started, ended, input, output }) => ({
        task,
        calls: sum.calls + 1,
        started: Math.min(sum.started, started),
        ended: Math.max(sum.ended, ended),
        input: sum.input + input,
        output: sum.output + output,
      }),
      { task, calls: 0, started: Number.POSITIVE_INFINITY, ended: 0, input: 0, output: 0 },
    );
  });
}

/** A stretch of time in which nothing started or ended, and what decided it. */
type Instant = { readonly ms: number; readonly cause: Cause; readonly underWay: ReadonlySet<TimedCall> };

/** The time from the first question to the last end, cut wherever something starts or ends. */
function instantsOf({ calls, inVain }: Timeline): readonly Instant[] {
  const waits = [...inVain, ...calls.flatMap((call) => call.waits)];
  const edges = [...waits.flatMap(edgesOfWait), ...calls.flatMap(edgesOfCall)].sort((a, b) => a.at - b.at);
  const waiting = new Map<Wait, number>();
  const underWay = new Set<TimedCall>();
  const instants: Instant[] = [];
  let last = edges[0]?.at ?? 0;
  for (const edge of edges) {
    if (edge.at > last) instants.push({ ms: edge.at - last, cause: causeOf(waiting, underWay.size), underWay: new Set(underWay) });
    last = edge.at;
    if ('wait' in edge) waiting.set(edge.wait, (waiting.get(edge.wait) ?? 0) + edge.by);
    else if (edge.by > 0) underWay.add(edge.call);
    else underWay.delete(edge.call);
  }
  return instants;
}

type Edge = { readonly at: number; readonly by: 1 | -1 } & ({ readonly wait: Wait } | { readonly call: TimedCall });

function edgesOfWait({ for: wait, from, to }: WaitSpan): readonly Edge[] {
  return [
    { at: from, by: 1, wait },
    { at: to, by: -1, wait },
  ];
}

/** A call without length is under way at no instant. */
function edgesOfCall(call: TimedCall): readonly Edge[] {
  if (call.started === call.ended) return [];
  return [
    { at: call.started, by: 1, call },
    { at: call.ended, by: -1, call },
  ];
}

/**
 * Who waits for a limit has a slot already, and who waits for a slot waits because of those that have one: so limits come before slots,
 * and among limits what most wait for. Calls under way are the reason only while nobody waits; a pause of one question holds up no other.
 */
function causeOf(waiting: ReadonlyMap<Wait, number>, underWay: number): Cause {
  const of = (wait: Wait) => waiting.get(wait) ?? 0;
  const [most] = (['gate', 'breaker', 'requests', 'input', 'output', 'budget'] as const)
    .filter((wait) => of(wait) > 0)
    .sort((a, b) => of(b) - of(a));
  if (most !== undefined) return most;
  if (of('slot') > 0) return 'slot';
  if (of('pace') > 0) return 'pace';
  if (underWay > 0) return 'calls';
  return of('retry') > 0 ? 'retry' : 'own';
}

function sharesOf(instants: readonly Instant[]): readonly Share[] {
  return CAUSES.map((cause) => ({ cause, ms: total(instants.filter((each) => each.cause === cause)) }))
    .filter(({ ms }) => ms > 0)
    .sort((a, b) => b.ms - a.ms);
}

function total(instants: readonly { readonly ms: number }[]): number {
  return instants.reduce((sum, { ms }) => sum + ms, 0);
}

const NAMES: Readonly<Record<Cause, string>> = {
  gate: 'the wait that a refusal for too many calls asked for (429)',
  breaker: 'the wait for a service that was down',
  requests: 'requests per minute',
  input: 'input tokens per minute',
  output: 'output tokens per minute',
  budget: 'calls under way that held the rest of the budget',
  slot: 'latency of the calls',
  pace: 'the distance between two starts (pace)',
  calls: 'latency of the calls',
  retry: 'the pause before another try',
  own: 'work between the calls',
};

export function causeName(cause: Cause): string {
  return NAMES[cause] + (cause === 'slot' ? ', all slots taken' : cause === 'calls' ? ', nobody waiting' : '');
}

/** `output tokens per minute (62 % of 41.3 s)`, `the longest call (compose, 8.2 s of 12.0 s)`. */
function sentence([first]: readonly Share[], ms: number, instants: readonly Instant[]): string {
  if (first === undefined) return 'the calls took no time';
  const own = instants.filter(({ cause }) => cause === first.cause);
  if (first.cause === 'calls') {
    const longest = longestOf(own);
    if (longest !== null && longest.ms * 2 > first.ms)
      return `the longest call (${longest.task}, ${seconds(longest.ms)} of ${seconds(ms)})`;
  }
  const wide = Math.max(1, Math.round(own.reduce((sum, each) => sum + each.ms * each.underWay.size, 0) / first.ms));
  const side = first.cause === 'slot' || first.cause === 'calls' ? ` at ${wide} side by side` : '';
  return `${NAMES[first.cause]}${side} (${Math.round((first.ms / ms) * 100)} % of ${seconds(ms)})`;
}

/** The call that had most of these instants, and how much of them. */
function longestOf(instants: readonly Instant[]): { readonly task: string; readonly ms: number } | null {
  const sums = new Map<TimedCall, number>();
  for (const { ms, underWay } of instants) for (const call of underWay) sums.set(call, (sums.get(call) ?? 0) + ms);
  const [first] = [...sums].sort(([, a], [, b]) => b - a);
  return first === undefined ? null : { task: first[0].task, ms: first[1] };
}

/** A line for each call that has a row: `map claude-haiku-5-5: 1204 tokens in, 345 out, 2310 ms, waited 120 ms (slot 120), answered`. */
export function callLines({ calls, rest }: TimelineReport): readonly string[] {
  const more = rest.map(({ task, calls: number }) => `${task}: ${number} more calls, which took less time`);
  return [...calls.map(callLine), ...more];
}

function callLine({ task, model, outcome, wanted, started, ended, input, output, waits }: CallRow): string {
  const reasons = Object.entries(waits).map(([reason, ms]) => `${reason} ${ms}`);
  const waited = reasons.length === 0 ? [] : [`waited ${started - wanted} ms (${reasons.join(', ')})`];
  return `${task} ${model}: ${[`${input} tokens in`, `${output} out`, `${ended - started} ms`, ...waited, outcome].join(', ')}`;
}

/** `8.2 s`, from milliseconds. */
export function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}
