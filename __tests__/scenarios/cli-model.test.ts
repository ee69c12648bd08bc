/** The command with a key: the model writes, and Ctrl-C keeps what was answered. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { honest } from '../support/anthropic/behaviour.ts';
import { type AnthropicServer, startAnthropic } from '../support/anthropic/server.ts';
import { createRepository, type Repository } from '../support/git/repository.ts';
import { type CliOptions, runCli } from '../support/runner/cli.ts';
import { released, title } from '../support/scenario/histories.ts';
import { itemsOf, tasksOf, titlesAsked, titlesIn } from '../support/scenario/seen.ts';
import { answersIn, KEY, until } from '../support/scenario/world.ts';

const CHANGES = 60;
const HELD = title(30).replace(/^[^:]+: /, '');

describe('the command with a key', () => {
  let cache: string;
  let repository: Repository;
  let model: AnthropicServer;
  let held: readonly string[] = [];

  beforeAll(async () => {
    cache = mkdtempSync(join(tmpdir(), 'tidings-cache-'));
    repository = createRepository();
    released(CHANGES)(repository);
    repository.flush();
    model = await startAnthropic({ keys: [KEY] });
  });
  afterAll(async () => {
    expect(model.violations).toEqual([]);
    await model.close();
    repository.remove();
    rmSync(cache, { recursive: true, force: true });
  });

  /** Two of them in a process of their own: the first, which is cut short, and the one that goes on. */
  function run(more: Partial<CliOptions> = {}) {
    const env = { ANTHROPIC_API_KEY: KEY, XDG_CACHE_HOME: cache };
    return runCli({ args: ['--anthropic-base-url', model.url], cwd: repository.dir, env, withoutChild: true, ...more });
  }

  it('keeps at Ctrl-C what was answered so far', async () => {
    model.script((request) => {
      if (!titlesIn(request).includes(HELD)) return undefined;
      held = titlesIn(request);
      return honest({ stall: 'before-headers' });
    });
    const kept = until(async () => held.length > 0 && (await answersIn(join(cache, 'tidings'))) === 2);
    const stop = { signal: 'cancel', whenSettled: kept, graceMs: [5_000, 100] } as const;
    const { exitCode, signal, stdout, stderr } = await run({ withoutChild: false, stop });
    expect({ exitCode, signal, stdout }).toEqual({ exitCode: 130, signal: null, stdout: '' });
    expect(stderr).toContain('What was answered so far is kept.');
  });

  it('asks only for the rest the next time', async () => {
    model.script([]);
    const before = model.requests.length;
    const { exitCode, stdout, stderr } = await run({ withoutChild: false });
    expect(exitCode).toBe(0);
    expect(held.length).toBeGreaterThan(0);
    expect(titlesAsked(model.requests.slice(before))).toEqual(held);
    expect(itemsOf(stdout)).toHaveLength(CHANGES);
    expect(stderr.trimEnd().split('\n').at(-1)).toMatch(/^done +60 changes, 60 of 60 commits accounted for, ai/);
    expect(stdout + stderr).not.toContain(KEY);
  });

  it('asks nothing the third time', async () => {
    const before = model.requests.length;
    const { stdout } = await run();
    expect(model.requests).toHaveLength(before);
    expect(itemsOf(stdout)).toHaveLength(CHANGES);
  });

  it('asks everything again with rewrite, keeps that, and asks nothing after it', async () => {
    const before = model.requests.length;
    const anew = await run({ args: ['--anthropic-base-url', model.url, '--set', 'rewrite=true'] });
    expect(anew.exitCode).toBe(0);
    const asked = model.requests.slice(before);
    expect(titlesAsked(asked)).toHaveLength(CHANGES);
    expect(tasksOf(asked)).toContain('compose');
    const after = await run();
    expect(model.requests).toHaveLength(before + asked.length);
    expect(after.stdout).toBe(anew.stdout);
  });

  describe('tidings cache', () => {
    const kept = () => answersIn(join(cache, 'tidings'));

    it('says where answers are, and what they are', async () => {
      expect((await run({ args: ['cache', 'path'] })).stdout).toBe(`${join(cache, 'tidings')}\n`);
      const { stdout, exitCode } = await run({ args: ['cache', 'stats'] });
      expect(exitCode).toBe(0);
      expect(stdout).toMatch(/^answers {2}\d+, \d+ kB of 32 MB$/m);
      expect(stdout).toMatch(/^by task {2}map \d+, /m);
      const json = await run({ args: ['cache', 'stats', '--format', 'json', '--set', 'cache-ttl=30'] });
      expect(JSON.parse(json.stdout)).toMatchObject({ answers: await kept(), ttlDays: 30, foreign: 0, past: 0 });
    });

    it('forgets what is too much, then everything', async () => {
      const before = await kept();
      const unchanged = await run({ args: ['cache', 'clean'] });
      expect(unchanged.stdout).toMatch(/^0 answers removed, \d+ answers left, \d+ kB$/m);
      expect(await kept()).toBe(before);
      const all = await run({ args: ['cache', 'clean', '--all'] });
      expect([all.stdout, all.exitCode]).toEqual([`${before} answers removed, none left\n`, 0]);
      expect(await kept()).toBe(0);
      expect((await run({ args: ['cache', 'stats'] })).stdout).toContain('answers  0, 0 B of ');
    });

    it('ends with 2 for what it does not know', async () => {
      const { exitCode, stdout, stderr } = await run({ args: ['cache', 'burn'] });
      expect([exitCode, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/stats, clean, path/);
    });
  });

  it('writes notes with one warning where nothing can be remembered, and ignores a relative XDG_CACHE_HOME', async () => {
    const env = { ANTHROPIC_API_KEY: KEY };
    const unwritable = await run({ env: { ...env, XDG_CACHE_HOME: '/proc/tidings' } });
    expect(unwritable.exitCode).toBe(0);
    expect(itemsOf(unwritable.stdout)).toHaveLength(CHANGES);
    expect(unwritable.stderr.match(/remembered for this run only/g)).toHaveLength(1);
    const relative = await run({ args: ['cache', 'path'], env: { ...env, XDG_CACHE_HOME: 'here' } });
    expect(relative.stdout).toMatch(/^\/.*\/\.cache\/tidings\n$/);
  });
});
