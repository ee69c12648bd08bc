/** A command that is ended while the model is silent: whatever ends it, every whole answer is found again. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { honest, type Script } from '../anthropic/behaviour.ts';
import { type AnthropicServer, startAnthropic } from '../anthropic/server.ts';
import type { Repository } from '../git/repository.ts';
import { type CliOptions, runCli } from '../runner/cli.ts';
import { title } from './histories.ts';
import { itemsOf, taskOf, tasksOf, titlesAsked, titlesIn } from './seen.ts';
import { answersIn, KEY, until } from './world.ts';

/** What the shell is told. */
export const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/** Two chunks; one change of the second. */
export const CHANGES = 40;
const HELD = title(30).replace(/^[^:]+: /, '');

/** Where the model falls silent, and how many answers it gave before. */
export const PLACES = {
  'a chunk': { isHeld: (request) => titlesIn(request).includes(HELD), kept: 1 },
  'the overview': { isHeld: (request) => taskOf(request) === 'compose', kept: 3 },
} satisfies Readonly<Record<string, { isHeld: (request: Parameters<typeof titlesIn>[0]) => boolean; kept: number }>>;
export type Place = (typeof PLACES)[keyof typeof PLACES];

/** A model and a memory of its own, beside a clone. */
export class Desk {
  readonly model: AnthropicServer;
  readonly #cache: string;
  readonly #repository: Repository;

  private constructor(model: AnthropicServer, cache: string, repository: Repository) {
    this.model = model;
    this.#cache = cache;
    this.#repository = repository;
  }

  static async open(repository: Repository): Promise<Desk> {
    return new Desk(await startAnthropic({ keys: [KEY] }), await mkdtemp(join(tmpdir(), 'tidings-cache-')), repository);
  }

  run(more: Partial<CliOptions> = {}) {
    const env = { ANTHROPIC_API_KEY: KEY, XDG_CACHE_HOME: this.#cache };
    const args = ['--anthropic-base-url', this.model.url, ...(more.args ?? [])];
    return runCli({ cwd: this.#repository.dir, env, ...more, args });
  }

  /** The model never answers what the place holds. Resolves when it was asked, and all other answers are on disk. */
  silence({ isHeld, kept }: Place): Promise<void> {
    let asked = false;
    const script: Script = (request) => {
      if (!isHeld(request)) return undefined;
      asked = true;
      return honest({ stall: 'before-headers' });
    };
    this.model.script(script);
    return until(async () => asked && (await answersIn(join(this.#cache, 'tidings'))) >= kept);
  }

  /** What a run asks when the model answers again. */
  async rest(): Promise<{ readonly tasks: readonly string[]; readonly titles: readonly string[]; readonly lines: number }> {
    this.model.script([]);
    const before = this.model.requests.length;
    const { stdout, exitCode } = await this.run({ withoutChild: true });
    expect(exitCode).toBe(0);
    const asked = this.model.requests.slice(before);
    return { tasks: tasksOf(asked), titles: titlesAsked(asked), lines: itemsOf(stdout).length };
  }

  async close(): Promise<void> {
    expect(this.model.violations).toEqual([]);
    await this.model.close();
    await rm(this.#cache, { recursive: true, force: true });
  }
}

/** Ended by the signal, then by its time with the same chunk or overview still missing, then let alone. */
export async function endsTwiceAndGoesOn(repository: Repository, place: Place, signal: keyof typeof SIGNALS): Promise<void> {
  const desk = await Desk.open(repository);
  const cut = await desk.run({ stop: { signal, whenSettled: desk.silence(place) } });
  expect({ exitCode: cut.exitCode, killedBy: cut.signal, stdout: cut.stdout }).toEqual({
    ...{ exitCode: SIGNALS[signal], killedBy: null, stdout: '' },
  });
  expect(cut.stderr).toContain('What was answered so far is kept.');
  // All else is remembered by now, so that the time ends while the model is silent, however slow the machine is.
  void desk.silence(place);
  const late = await desk.run({ args: ['--set', 'time-budget=0.05'], withoutChild: true });
  expect(late.exitCode).toBe(0);
  expect(itemsOf(late.stdout)).toHaveLength(CHANGES);
  expect(late.stderr).toMatch(/no longer asked: The time for asking the model is over\./);
  expect(late.stderr.trimEnd().split('\n').at(-1)).toMatch(/40 of 40 commits accounted for, partial/);
  await expectTheRest(desk, place);
  await desk.close();
}

async function expectTheRest(desk: Desk, place: Place): Promise<void> {
  const { tasks, titles, lines } = await desk.rest();
  expect(lines).toBe(CHANGES);
  if (place === PLACES['a chunk']) {
    expect(titles).toContain(HELD);
    expect(titles.length).toBeLessThanOrEqual(20);
  } else {
    expect(tasks).toEqual(['compose']);
  }
}
