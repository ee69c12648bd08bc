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
import { itemsOf, titlesAsked, titlesIn } from '../support/scenario/seen.ts';
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

  function run(more: Partial<CliOptions> = {}) {
    const env = { ANTHROPIC_API_KEY: KEY, XDG_CACHE_HOME: cache };
    return runCli({ args: ['--anthropic-base-url', model.url], cwd: repository.dir, env, ...more });
  }

  it('keeps at Ctrl-C what was answered so far', async () => {
    model.script((request) => {
      if (!titlesIn(request).includes(HELD)) return undefined;
      held = titlesIn(request);
      return honest({ stall: 'before-headers' });
    });
    const kept = until(async () => held.length > 0 && (await answersIn(join(cache, 'tidings'))) === 2);
    const { exitCode, signal, stdout, stderr } = await run({ stop: { signal: 'cancel', whenSettled: kept, graceMs: [5_000, 100] } });
    expect({ exitCode, signal, stdout }).toEqual({ exitCode: 130, signal: null, stdout: '' });
    expect(stderr).toContain('What was answered so far is kept.');
  });

  it('asks only for the rest the next time', async () => {
    model.script([]);
    const before = model.requests.length;
    const { exitCode, stdout, stderr } = await run();
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
});
