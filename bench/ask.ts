/**
 * How near asking comes to the best that the account's limits allow: the whole way to the model (breaker, limiter, Bottleneck, SDK) against
 * a server with true token buckets, in time that jumps where everybody waits. The bound is the makespan of a list scheduler that knows the
 * buckets and every service time. Beside it two naive clients: one call at a time, and three at a time with the SDK's own retries.
 * Figures of time are of the server's clock: limits, latencies and waits, without what the machine itself needs for a call.
 */
import { answers, type Behaviour, fails } from '../__tests__/support/anthropic/behaviour.ts';
import { type Limits, TIERS } from '../__tests__/support/anthropic/limits.ts';
import { type AnthropicServer, startAnthropic } from '../__tests__/support/anthropic/server.ts';
import { makespan, type Served } from './ask/bound.ts';
import { type Asked, KEY, LANES, naive, ours } from './ask/clients.ts';
import { type JumpingTime, jumpingTime } from './ask/jumping-time.ts';
import { type Job, seeded, serviceMs, type Workload, workloadOf } from './ask/workload.ts';
import type { Measurement } from './measurement.ts';

/** A tier, and the grain of its time in milliseconds: coarser where a minute holds few calls. `starved` is about the smallest there was in 2025. */
type Tier = { readonly name: string; readonly limits: Limits; readonly grain: number };
const TIERS_OF_THE_BENCH: readonly Tier[] = [
  { name: 'starved', limits: { requests: 50, inputTokens: 50_000, outputTokens: 10_000, countRequests: 50, burst: 0.5 }, grain: 250 },
  { name: 'start', limits: TIERS.start, grain: 10 },
  { name: 'generous', limits: TIERS.generous, grain: 10 },
];
const CHUNKS = [20, 200, 1_000];
const REACH = { known: 1.1, refused: 0.01, oneAtATime: 10, threeAtATime: 3, shared: 1.25 } as const;

type Run = Asked & {
  readonly server: AnthropicServer;
  readonly ms: number;
  readonly bound: number;
  readonly refused: number;
  readonly latency: number;
};

export async function measure(): Promise<readonly Measurement[]> {
  const measurements: Measurement[] = [];
  for (const tier of TIERS_OF_THE_BENCH) {
    for (const chunks of CHUNKS) {
      const name = `${tier.name}, ${chunks} chunks`;
      const first = await run(tier, workloadOf(chunks));
      const again = await run(tier, workloadOf(chunks, 2), { known: first.pace });
      measurements.push(
        told(`${name}: bound`, 's', again.bound / 1_000),
        {
          metric: `${name}: limits known`,
          unit: 'ratio',
          value: again.ms / again.bound,
          bound: chunks < 200 ? null : { op: '<=', value: REACH.known },
        },
        told(`${name}: limits not known`, 'ratio', first.ms / first.bound),
        told(`${name}: over the bound and one latency while it learns`, 's', (first.ms - first.bound - first.latency) / 1_000),
        {
          metric: `${name}: calls answered 429`,
          unit: 'share',
          value: Math.max(first.refused, again.refused),
          bound: { op: '<=', value: REACH.refused },
        },
        {
          metric: `${name}: questions answered`,
          unit: 'share',
          value: Math.min(first.answered / first.asked, again.answered / again.asked),
          bound: { op: '>=', value: 1 },
        },
      );
      console.error(`${name} done`);
    }
  }
  measurements.push(...(await besideOthers()), ...(await amongFailures()), ...(await naiveClients()));
  measurements.push(told('peak memory, server and clients in one process', 'MB', process.resourceUsage().maxRSS / 1024));
  return measurements;
}

/** Another client of the same key that takes half of each limit. */
async function besideOthers(): Promise<readonly Measurement[]> {
  const tier = { name: 'start', limits: { ...TIERS.start, requests: 200, inputTokens: 400_000, outputTokens: 80_000 }, grain: 20 };
  const shared = await run(tier, workloadOf(200), { share: 0.5 });
  const known = await run(tier, workloadOf(200, 2), { share: 0.5, known: shared.pace });
  return [
    {
      metric: 'half of the limits, 200 chunks: time over the bound of what is left',
      unit: 'ratio',
      value: known.ms / known.bound,
      bound: { op: '<=', value: REACH.shared },
    },
    told('half of the limits, 200 chunks: limits not known', 'ratio', shared.ms / shared.bound),
    told('half of the limits, 200 chunks: calls answered 429', 'share', Math.max(shared.refused, known.refused)),
  ];
}

/** One call in five fails in a way that passes. */
async function amongFailures(): Promise<readonly Measurement[]> {
  const tier = { name: 'generous', limits: TIERS.generous, grain: 10 };
  const { answered, asked, opened, server } = await run(tier, workloadOf(200), { failures: 0.2 });
  const whole = new Map<unknown, number>();
  for (const { outcome, status, body } of server.requests) {
    const key = JSON.stringify(body);
    if (outcome === 'answered' && status === 200) whole.set(key, (whole.get(key) ?? 0) + 1);
  }
  return [
    { metric: '20 % failures: questions answered by the model', unit: 'share', value: answered / asked, bound: { op: '>=', value: 1 } },
    {
      metric: '20 % failures: answers asked for again',
      unit: 'calls',
      value: [...whole.values()].filter((times) => times > 1).length,
      bound: { op: '<=', value: 0 },
    },
    { metric: '20 % failures: times that the breaker opened', unit: 'times', value: opened, bound: { op: '<=', value: 0 } },
  ];
}

async function naiveClients(): Promise<readonly Measurement[]> {
  const tier = { name: 'generous', limits: TIERS.generous, grain: 10 };
  const best = await run(tier, workloadOf(200));
  const times = [];
  for (const atOnce of [1, 3]) {
    const { server, time } = await serve(tier);
    await naive(server.url, workloadOf(200), time, atOnce);
    times.push(elapsed(server));
    time.stop();
    await server.close();
  }
  const [one = 0, three = 0] = times;
  return [
    {
      metric: 'generous, 200 chunks: one at a time takes',
      unit: 'times ours',
      value: one / best.ms,
      bound: { op: '>=', value: REACH.oneAtATime },
    },
    {
      metric: 'generous, 200 chunks: three at a time take',
      unit: 'times ours',
      value: three / best.ms,
      bound: { op: '>=', value: REACH.threeAtATime },
    },
  ];
}

type Circumstances = { readonly known?: Asked['pace']; readonly share?: number; readonly failures?: number };

async function run(tier: Tier, workload: Workload, { known, share = 1, failures = 0 }: Circumstances = {}): Promise<Run> {
  const { server, time } = await serve(tier, failures);
  const other = share < 1 ? takeShare(server, tier, share, time) : null;
  try {
    const asked = await ours(server.url, workload, time, known ?? null);
    other?.stop();
    const own = server.requests.filter(({ headers }) => headers['x-other'] === undefined);
    const served = own.filter(({ status, outcome }) => status === 200 && outcome === 'answered');
    const stages = stagesOf(workload, served);
    const ms = Math.max(...served.map(({ endedAt = 0 }) => endedAt)) - Math.min(...own.map(({ startedAt }) => startedAt));
    return {
      ...asked,
      server,
      ms,
      bound: makespan(stages, tier.limits, LANES, share),
      refused: own.filter(({ status }) => status === 429).length / own.length,
      latency: Math.max(...(stages[0] ?? []).map((each) => each.ms)),
    };
  } finally {
    other?.stop();
    time.stop();
    await server.close();
  }
}

async function serve(tier: Tier, failures = 0): Promise<{ readonly server: AnthropicServer; readonly time: JumpingTime }> {
  const time = jumpingTime(tier.grain);
  const server = await startAnthropic({ keys: [KEY], limits: tier.limits, clock: time.server });
  const chance = seeded(7);
  server.script((request) => (chance() < failures ? failure(chance()) : answerTo(jobIn(request?.user ?? ''))));
  return { server, time };
}

function answerTo(job: Job): Behaviour {
  return answers({ json: { text: 'An answer.' }, outputTokens: job.output, delayMs: serviceMs(job) });
}

function failure(kind: number): Behaviour {
  if (kind < 0.4) return fails(529, 'overloaded_error', 'Overloaded', { delayMs: 500 });
  if (kind < 0.7) return fails(500, 'api_error', 'Internal server error', { delayMs: 500 });
  return answers({ json: { text: 'An answer.' }, cut: 'in-body', delayMs: 2_000 });
}

function jobIn(text: string): Job {
  const { task, model, characters, output, noise }: Job = JSON.parse(text);
  return { task, model, characters, output, noise };
}

/** The calls of each stage as they were served. Each job has its number in its data. */
function stagesOf(workload: Workload, served: AnthropicServer['requests']): readonly (readonly Served[])[] {
  const byNumber = new Map(served.map((each) => [JSON.parse(each.request?.user ?? '{}').number, each]));
  let number = 0;
  return workload.map((stage) =>
    stage.flatMap((job) => {
      const usage = byNumber.get(number++)?.usage;
      if (usage === undefined) return [];
      const input = usage.input_tokens + (usage.cache_creation_input_tokens ?? 0);
      return [{ model: job.model, input, output: usage.output_tokens, ms: serviceMs(job) }];
    }),
  );
}

/** Small calls of somebody else, evenly over time, that together use the other share of each limit of the cheap model. */
function takeShare(server: AnthropicServer, tier: Tier, share: number, time: JumpingTime): { stop(): void } {
  const perMinute = tier.limits.requests * (1 - share);
  const output = Math.round((tier.limits.outputTokens * (1 - share)) / perMinute);
  const characters = Math.round(((tier.limits.inputTokens * (1 - share)) / perMinute) * 3.2);
  const job: Job = { task: 'map', model: 'claude-haiku-5-5', characters, output, noise: 0.1 };
  const body = JSON.stringify({
    model: job.model,
    max_tokens: 20_000,
    messages: [{ role: 'user', content: JSON.stringify({ ...job, text: 'x'.repeat(characters) }) }],
  });
  const headers = { authorization: `Bearer ${KEY}`, 'anthropic-version': '2026-10-21', 'content-type': 'application/json', 'x-other': '1' };
  const over = new AbortController();
  async function run(): Promise<void> {
    while (!over.signal.aborted) {
      await time.sleep(60_000 / perMinute, over.signal);
      void time.calling(() => fetch(`${server.url}/v1/messages`, { method: 'POST', headers, body }).then((r) => r.text(), String));
    }
  }
  void run();
  return { stop: () => over.abort() };
}

function elapsed(server: AnthropicServer): number {
  return Math.max(...server.requests.map(({ endedAt = 0 }) => endedAt)) - Math.min(...server.requests.map(({ startedAt }) => startedAt));
}

function told(metric: string, unit: string, value: number): Measurement {
  return { metric, unit, value, bound: null };
}
