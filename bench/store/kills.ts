/**
 * A cold run that is killed at a random moment, and the run after it. In this process: the model never answers again, and the folder is opened
 * anew as it lies; some as a process of their own that gets SIGKILL.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { requestName } from '../../src/asking/request-name.ts';
import type { Question } from '../../src/ports/question.ts';
import { atMost, told } from '../collect/figures.ts';
import { drawFrom } from '../collect/words.ts';
import type { Measurement } from '../measurement.ts';
import { changesFrom, type MadeChange } from './history.ts';
import { createMeter, meteredAsking } from './model.ts';
import { inFolder, open, runIn, writeWith } from './run.ts';

const KILLS = 47;
const REAL_KILLS = 3;
const CHANGES = 400;
/** Calls at once. */
const LANES = 8;
const CHILD = fileURLToPath(new URL('./killed-run.ts', import.meta.url));

export const KILLED = changesFrom(11, CHANGES);

/** What was asked until the end, and what of that had an answer on disk. */
type Killed = { readonly asked: readonly Question[]; readonly kept: ReadonlySet<string> };

export async function kills(): Promise<readonly Measurement[]> {
  const draw = drawFrom(13);
  const events = (await inFolder((dir) => killedAt(dir, KILLED, Number.POSITIVE_INFINITY))).asked.length * 2;
  const cold = await inFolder(async (dir) => callsOf(await runIn(dir, KILLED)));
  const rounds: Round[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) rounds.push(await inFolder((dir) => round(dir, Math.floor(draw() * events), cold)));
  const real: Round[] = [];
  for (let kill = 0; kill < REAL_KILLS; kill += 1) real.push(await inFolder((dir) => realRound(dir, Math.floor(draw() * events), cold)));
  const all = [...rounds, ...real];
  return [
    told(
      `${KILLS} runs cut and ${REAL_KILLS} processes killed: calls in flight, in the mean`,
      'calls',
      mean(all.map(({ inFlight }) => inFlight)),
    ),
    told('killed: calls of both runs above one cold run, in the mean', 'calls', mean(all.map(({ more }) => more))),
    atMost(
      'killed: calls above one cold run beyond those in flight, worst',
      'calls',
      Math.max(...all.map(({ more, inFlight }) => more - inFlight)),
      0,
    ),
    atMost('killed: changes asked again whose answer was kept', 'changes', Math.max(...rounds.map(({ again }) => again)), 0),
  ];
}

type Round = {
  readonly inFlight: number /** Calls of both runs together above those of one that is not killed. */;
  readonly more: number;
  readonly again: number;
};

async function round(dir: string, moment: number, cold: number): Promise<Round> {
  const killed = await killedAt(dir, KILLED, moment);
  const kept = new Set(killed.asked.filter((question) => killed.kept.has(requestName(question))).flatMap(({ parts }) => parts));
  const rerun = await killedAt(dir, KILLED, Number.POSITIVE_INFINITY);
  const again = rerun.asked.filter(({ task }) => task === 'map').flatMap(({ parts }) => parts.filter((part) => kept.has(part)));
  return {
    inFlight: killed.asked.length - killed.kept.size,
    more: killed.asked.length + rerun.asked.length - cold,
    again: again.length,
  };
}

/** Counts questions and answers; at the given one everything stands still. */
async function killedAt(dir: string, made: readonly MadeChange[], moment: number): Promise<Killed> {
  const asked: Question[] = [];
  const kept = new Set<string>();
  let kill = () => {};
  const killed = new Promise<void>((resolve) => {
    kill = resolve;
  });
  let events = 0;
  let dead = false;
  /** Nothing goes on behind it once the moment is there. */
  async function pass(): Promise<void> {
    if (!dead && events >= moment) {
      dead = true;
      kill();
    }
    events += 1;
    if (dead) await new Promise<never>(() => undefined);
  }
  const store = await open(dir);
  const lanes = lanesOf(LANES);
  const asking = meteredAsking(
    {
      ...store,
      recall: (part) => store.recall(part),
      async keep(name, answer) {
        await pass();
        await store.keep(name, answer);
        kept.add(name);
        lanes.leave();
      },
    },
    createMeter(),
    async (question) => {
      await lanes.enter();
      await pass();
      asked.push(question);
      for (let turn = question.parts.length % 7; turn > 0; turn -= 1) await new Promise(setImmediate);
    },
  );
  await Promise.race([writeWith(made, store, asking), killed]);
  if (!dead) await store.flush();
  // What is being written in this moment is in flight too.
  return { asked, kept: new Set(kept) };
}

function lanesOf(count: number): { enter(): Promise<void>; leave(): void } {
  let free = count;
  const waiting: (() => void)[] = [];
  return {
    async enter() {
      if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
      else free -= 1;
    },
    leave() {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    },
  };
}

/** The child says a line for each question and each answer that is on disk. */
async function realRound(dir: string, moment: number, cold: number): Promise<Round> {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, dir], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  const count = { asked: 0, kept: 0 };
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === 'asked' || line === 'kept') count[line] += 1;
    if (count.asked + count.kept > moment) child.kill('SIGKILL');
  }
  await ended;
  const rerun = callsOf(await runIn(dir, KILLED));
  return { inFlight: count.asked - count.kept, more: count.asked + rerun - cold, again: 0 };
}

function callsOf({ bill }: Awaited<ReturnType<typeof runIn>>): number {
  return Object.values(bill.calls).reduce((sum, one) => sum + one, 0);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
