/** From a clone to rendered deterministic notes, beside what conventional-changelog and git-cliff do with the same range. */
import { join } from 'node:path';
import { type Measurement, median } from '../measurement.ts';
import { atMost, ratio, told } from './figures.ts';
import { BASE, HEAD, NEARLY } from './history.ts';
import { type Program, peakMemory, timeToExit } from './program.ts';

const RANGE = `${BASE}..${HEAD}`;
const MEGABYTE = 1_048_576;
/** Times conventional-changelog's. */
const REACH = { time: 1, memory: 1.5 } as const;
/** Times what reading the paths with git alone and our own start take together. */
const FILES_REACH = 1.5;
const MEMORY_ROUNDS = 3;
const FILES = ['--set', 'evidence=files'] as const;

type Tools = Readonly<Record<'ours' | 'files' | 'start' | 'raw' | 'changelog' | 'cliff', Program>>;

/** Time and memory against the others', and what `files` costs. */
export async function fromClone(clone: string, commits: number, rounds: number, root: string): Promise<readonly Measurement[]> {
  const tools = toolsFor(clone, root);
  const times = await timesOf(tools, rounds);
  const memory = await memoryOf(tools);
  const label = `${commits.toLocaleString('en')} commits from a clone`;
  const reading = times.raw.map((ms, round) => ms + (times.start[round] ?? Number.NaN));
  return [
    told(`${label}: to the notes`, 'ms', median(times.ours)),
    told(`${label}: conventional-changelog`, 'ms', median(times.changelog)),
    told(`${label}: git-cliff`, 'ms', median(times.cliff)),
    atMost(`${label}: of conventional-changelog's time`, 'ratio', ratio(times.ours, times.changelog), REACH.time),
    told(`${label}: of git-cliff's time`, 'ratio', ratio(times.ours, times.cliff)),
    told(`${label}: memory`, 'MB', memory.ours / MEGABYTE),
    told(`${label}: conventional-changelog's memory`, 'MB', memory.changelog / MEGABYTE),
    told(`${label}: git-cliff's memory`, 'MB', memory.cliff / MEGABYTE),
    atMost(`${label}: of conventional-changelog's memory`, 'ratio', memory.ours / memory.changelog, REACH.memory),
    told(`${label}, files: to the notes`, 'ms', median(times.files)),
    told(`${label}, files: git log --raw`, 'ms', median(times.raw)),
    told(`${label}, files: our start (one commit)`, 'ms', median(times.start)),
    atMost(`${label}, files: of git log --raw and the start`, 'ratio', ratio(times.files, reading), FILES_REACH),
  ];
}

/** A whole project's first release: memory and time of one run. */
export async function largeClone(clone: string, commits: number, root: string, limitMegabytes: number): Promise<readonly Measurement[]> {
  const { ours, files } = toolsFor(clone, root);
  const label = `${commits.toLocaleString('en')} commits from a clone`;
  return [
    told(`${label}: to the notes`, 'ms', await timeToExit(ours)),
    atMost(`${label}: memory`, 'MB', (await peakMemory(ours)) / MEGABYTE, limitMegabytes),
    told(`${label}, files: memory`, 'MB', (await peakMemory(files)) / MEGABYTE),
  ];
}

async function timesOf(tools: Tools, rounds: number): Promise<Readonly<Record<keyof Tools, readonly number[]>>> {
  const times = { ours: [], files: [], start: [], raw: [], changelog: [], cliff: [] } satisfies Record<keyof Tools, number[]>;
  const order = ['changelog', 'ours', 'cliff', 'start', 'raw', 'files'] as const;
  const taken: Record<keyof Tools, number[]> = times;
  // The first round warms the disk's cache.
  for (let round = -1; round < rounds; round += 1) {
    for (const name of order) {
      const ms = await timeToExit(tools[name]);
      if (round >= 0) taken[name].push(ms);
    }
  }
  return taken;
}

/** Its own rounds: looking at the memory takes time. */
async function memoryOf(tools: Tools): Promise<Readonly<Record<'ours' | 'changelog' | 'cliff', number>>> {
  const peaks: Record<'ours' | 'changelog' | 'cliff', number[]> = { ours: [], changelog: [], cliff: [] };
  for (let round = 0; round < MEMORY_ROUNDS; round += 1) {
    for (const name of ['changelog', 'ours', 'cliff'] as const) peaks[name].push(await peakMemory(tools[name]));
  }
  return { ours: median(peaks.ours), changelog: median(peaks.changelog), cliff: median(peaks.cliff) };
}

function toolsFor(clone: string, root: string): Tools {
  const env = { PATH: process.env.PATH ?? '', HOME: join(clone, '..'), GIT_CONFIG_NOSYSTEM: '1' };
  const node = (file: string, ...args: readonly string[]): Program => ({
    command: process.execPath,
    args: [join(root, file), ...args],
    cwd: clone,
    env,
  });
  const cli = 'dist/cli.js';
  return {
    ours: node(cli, RANGE),
    files: node(cli, ...FILES, RANGE),
    start: node(cli, ...FILES, `${NEARLY}..${HEAD}`),
    raw: { command: 'git', args: ['log', '--raw', '--no-renames', RANGE], cwd: clone, env },
    changelog: node('node_modules/conventional-changelog/dist/cli/index.js', '--stdout'),
    cliff: node('node_modules/git-cliff/lib/cli/cli.js', '--offline', RANGE),
  };
}
