/** The calls of a run as the limiter meets them: chunks, then the merges level by level, then the overview. */

/** One call: characters that are sent, tokens that come back, and how its service time differs from the usual. */
export type Job = {
  readonly task: 'map' | 'merge' | 'compose';
  readonly model: string;
  readonly characters: number;
  readonly output: number;
  readonly noise: number;
};

/** Everything of a stage may run at once; the next stage waits for all of it. */
export type Workload = readonly (readonly Job[])[];

const HAIKU = 'claude-haiku-5-5';
const SONNET = 'claude-sonnet-5-5';
/** Nodes of the tree of merges that one above them joins, about. */
const JOINED = 8;

/** The same numbers each time. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Sizes as measured on real ranges: twenty changes a chunk, and about as many nodes in the lowest level of the tree as chunks. */
export function workloadOf(chunks: number, seed = 1): Workload {
  const random = seeded(seed);
  const around = (value: number, spread: number) => Math.round(value * (1 - spread + 2 * spread * random()));
  const noise = () => 0.8 + 0.4 * random();
  const map = () => ({ task: 'map', model: HAIKU, characters: around(9_000, 0.4), output: around(2_000, 0.3), noise: noise() }) as const;
  const merge = () => ({ task: 'merge', model: HAIKU, characters: around(5_000, 0.3), output: around(250, 0.5), noise: noise() }) as const;
  const compose = { task: 'compose', model: SONNET, characters: 12_000, output: 900, noise: 1 } as const;
  const levels: Job[][] = [];
  for (let nodes = chunks; nodes > 1; nodes = Math.ceil(nodes / JOINED)) levels.push(Array.from({ length: nodes }, merge));
  return [Array.from({ length: chunks }, map), ...levels, [compose]];
}

/** Milliseconds of service: the time to the first token and about 120 tokens a second, thinking included. */
export function serviceMs(job: Pick<Job, 'characters' | 'output' | 'noise'>): number {
  return Math.round((800 + job.characters / 30 + (job.output * 1_000) / 120) * job.noise);
}
