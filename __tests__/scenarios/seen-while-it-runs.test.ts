/** What a person sees of the calls: progress, the log, and where the time went by. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Clock } from '../support/anthropic/clock.ts';
import { TIERS } from '../support/anthropic/limits.ts';
import { type AnthropicOptions, type AnthropicServer, startAnthropic } from '../support/anthropic/server.ts';
import { createRepository, type Repository } from '../support/git/repository.ts';
import { type CliOptions, runCli } from '../support/runner/cli.ts';
import { released, title } from '../support/scenario/histories.ts';
import { type JobRun, KEY, Workplace } from '../support/scenario/world.ts';

/** A clone with so many changes, a model and a cache folder for the runs of one test. */
class Desk {
  readonly #cache = mkdtempSync(join(tmpdir(), 'tidings-cache-'));
  readonly #repository: Repository;
  readonly model: AnthropicServer;

  private constructor(repository: Repository, model: AnthropicServer) {
    this.#repository = repository;
    this.model = model;
  }

  static async open(changes: number, options: AnthropicOptions): Promise<Desk> {
    const repository = createRepository();
    released(
      0,
      // No two alike: what reads the same is asked about once.
      Array.from({ length: changes }, (_, at) => ({ number: at + 1, title: `${title(at + 1)} of shelf ${at}` })),
    )(repository);
    repository.flush();
    return new Desk(repository, await startAnthropic({ keys: [KEY], ...options }));
  }

  /** Other instructions are other questions. What the runtime itself writes only a child's stderr has. */
  async run(instructions: string, { withoutChild = true }: Pick<CliOptions, 'withoutChild'> = {}) {
    const args = ['--anthropic-base-url', this.model.url, '--set', `instructions=${instructions}`, '--format', 'json'];
    const env = { ANTHROPIC_API_KEY: KEY, XDG_CACHE_HOME: this.#cache };
    const { exitCode, stdout, stderr } = await runCli({ args, cwd: this.#repository.dir, env, withoutChild });
    expect({ exitCode, stderr: exitCode === 0 ? '' : stderr }).toEqual({ exitCode: 0, stderr: '' });
    return { stderr, timeline: JSON.parse(stdout).run.timeline };
  }

  async close(): Promise<void> {
    await this.model.close();
    this.#repository.remove();
    rmSync(this.#cache, { recursive: true, force: true });
    expect(this.model.violations).toEqual([]);
  }
}

describe('an account with few output tokens a minute', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.open(100, { limits: { ...TIERS.generous, outputTokens: 60_000, burst: 0.02 } });
  });
  afterAll(() => desk.close());

  it('is named as what the time went by', async () => {
    await desk.run('Be brief.');
    const { stderr, timeline } = await desk.run('Be plain.');
    expect(stderr).toMatch(/^time +The time went by: output tokens per minute \(\d+ % of \d+\.\d s\)$/m);
    expect(timeline.bottleneck).toMatch(/^output tokens per minute/);
    expect(timeline.causes[0].cause).toBe('output');
    expect(timeline.causes.reduce((sum: number, { ms }: { ms: number }) => sum + ms, 0)).toBe(timeline.ms);
  });
});

/** The server's answers come when so many are asked for at once, the first time. */
function barrier(): Clock & { until: number } {
  let held: (() => void)[] = [];
  const clock = {
    until: 0,
    now: Date.now,
    async sleep(): Promise<void> {
      if (clock.until === 0) return;
      const letGo = new Promise<void>((resolve) => held.push(resolve));
      if (held.length >= clock.until) {
        clock.until = 0;
        for (const go of held) go();
        held = [];
      }
      await letGo;
    },
  };
  return clock;
}

describe('many calls side by side', () => {
  const clock = barrier();
  let desk: Desk;
  beforeAll(async () => {
    // One chunk more than answers are held at once.
    desk = await Desk.open(65 * 20, { clock });
  });
  afterAll(() => desk.close());

  it('draw no warning of the runtime', async () => {
    // The first run learns how many calls may go side by side.
    await desk.run('Be brief.');
    clock.until = 64;
    const { stderr } = await desk.run('Be plain.', { withoutChild: false });
    expect(desk.model.maxInFlight).toBe(64);
    expect(stderr).not.toMatch(/warning/i);
    expect(stderr).toMatch(/^time +The time went by: /m);
  });
});

describe('a job', () => {
  let place: Workplace;
  let run: JobRun;

  beforeAll(async () => {
    place = await Workplace.open({ history: released(100), withoutChild: true });
    run = await place.job({ debug: true });
  });
  afterAll(() => place.close());

  it('says what the time went by, with each call behind a fold of the log', () => {
    const log = run.main.log.join('\n');
    expect(log).toMatch(/^time +The time went by: /m);
    const calls = run.main.log.slice(run.main.log.indexOf('##[group]calls') + 1, run.main.log.indexOf('##[endgroup]'));
    expect(calls).toHaveLength(run.model.length);
    for (const line of calls) expect(line).toMatch(/^ {2}(?:map|merge|compose) claude-[\w-]+: \d+ tokens in, \d+ out, \d+ ms, .*answered$/);
  });

  it('draws the calls in its summary, and keeps them in the JSON', () => {
    expect(run.main.summary).toContain('<summary>Timeline of the calls</summary>\n\nThe time went by: ');
    const chart = run.main.summary.match(/\n```mermaid\n(gantt\n[^`]*)\n```\n\n<\/details>/)?.[1] ?? '';
    expect(chart.match(/ : 2000-/g)).toHaveLength(run.model.length);
    expect(chart).toMatch(/\n {2}section map\n[\s\S]*\n {2}section compose\n/);
    const document = JSON.parse(readFileSync(run.main.outputs['json-file'] ?? '', 'utf8'));
    expect(document.run.timeline.calls).toHaveLength(run.model.length);
  });

  it('has no timeline where nobody was asked', async () => {
    const again = await place.main();
    expect(again.main.log.join('\n')).not.toContain('The time went by');
    expect(again.main.summary).not.toContain('Timeline');
    expect(JSON.parse(readFileSync(again.main.outputs['json-file'] ?? '', 'utf8')).run.timeline).toBeNull();
  });
});
