/** A run that is ended while the model is silent: it ends although no answer comes, and every whole answer is found again. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { honest, type Script } from '../support/anthropic/behaviour.ts';
import { type AnthropicServer, startAnthropic } from '../support/anthropic/server.ts';
import { createRepository, type Repository } from '../support/git/repository.ts';
import { type CliOptions, runCli } from '../support/runner/cli.ts';
import { released, title } from '../support/scenario/histories.ts';
import { itemsOf, taskOf, tasksOf, titlesAsked, titlesIn } from '../support/scenario/seen.ts';
import { answersIn, KEY, until } from '../support/scenario/world.ts';

/** Two chunks; one change of the second. */
const CHANGES = 40;
const HELD = title(30).replace(/^[^:]+: /, '');

/** Where the model falls silent, and how many answers it gave before. */
const PLACES = {
  'a chunk': { isHeld: (request) => titlesIn(request).includes(HELD), kept: 1 },
  'the overview': { isHeld: (request) => taskOf(request) === 'compose', kept: 3 },
} satisfies Readonly<Record<string, { isHeld: (request: Parameters<typeof titlesIn>[0]) => boolean; kept: number }>>;
type Place = (typeof PLACES)[keyof typeof PLACES];

class Desk {
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
    const { stdout, exitCode } = await this.run();
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

describe('the command, ended while the model is silent about', () => {
  let repository: Repository;

  beforeAll(() => {
    repository = createRepository();
    released(CHANGES)(repository);
    repository.flush();
  });
  afterAll(() => repository.remove());

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

  const ways = Object.entries(PLACES).flatMap(([name, place]) =>
    (
      [
        ['SIGINT', 130],
        ['SIGTERM', 143],
      ] as const
    ).map(([signal, exit]) => [name, signal, exit, place] as const),
  );

  it.each(ways)('%s by %s keeps all whole answers', async (_name, signal, exit, place) => {
    const desk = await Desk.open(repository);
    const { exitCode, signal: killedBy, stdout, stderr } = await desk.run({ stop: { signal, whenSettled: desk.silence(place) } });
    expect({ exitCode, killedBy, stdout }).toEqual({ exitCode: exit, killedBy: null, stdout: '' });
    expect(stderr).toContain('What was answered so far is kept.');
    await expectTheRest(desk, place);
    await desk.close();
  });

  it('either by the time budget writes whole notes, and keeps all whole answers', async () => {
    await Promise.all(Object.values(PLACES).map(outOfTime));
  });

  async function outOfTime(place: Place): Promise<void> {
    const desk = await Desk.open(repository);
    void desk.silence(place);
    const { exitCode, stdout, stderr } = await desk.run({ args: ['--set', 'time-budget=0.12'] });
    expect(exitCode).toBe(0);
    expect(itemsOf(stdout)).toHaveLength(CHANGES);
    expect(stderr).toMatch(/no longer asked: The time for asking the model is over\./);
    expect(stderr.trimEnd().split('\n').at(-1)).toMatch(/40 of 40 commits accounted for, partial/);
    await expectTheRest(desk, place);
    await desk.close();
  }
});
