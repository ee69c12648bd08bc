/** `verify: strict` at a terminal: each text is looked at once, what is refused is written anew, and a look that cannot be had is told. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answers, fails } from '../support/anthropic/behaviour.ts';
import { type AnthropicServer, startAnthropic } from '../support/anthropic/server.ts';
import { createRepository, type Repository } from '../support/git/repository.ts';
import { runCli } from '../support/runner/cli.ts';
import { released } from '../support/scenario/histories.ts';
import { taskOf, tasksOf } from '../support/scenario/seen.ts';
import { KEY } from '../support/scenario/world.ts';

describe('the second look', () => {
  let cache: string;
  let repository: Repository;
  let model: AnthropicServer;

  beforeAll(async () => {
    cache = mkdtempSync(join(tmpdir(), 'tidings-cache-'));
    repository = createRepository();
    released(3)(repository);
    repository.flush();
    model = await startAnthropic({ keys: [KEY] });
  });
  afterAll(async () => {
    expect(model.violations).toEqual([]);
    await model.close();
    repository.remove();
    rmSync(cache, { recursive: true, force: true });
  });

  async function run(args: readonly string[] = []) {
    const before = model.requests.length;
    const env = { ANTHROPIC_API_KEY: KEY, XDG_CACHE_HOME: cache };
    const all = ['--anthropic-base-url', model.url, '--set', 'verify=strict', '--format', 'json', ...args];
    const { exitCode, stdout, stderr } = await runCli({ args: all, cwd: repository.dir, env, withoutChild: true });
    expect(exitCode).toBe(0);
    const { findings, entries } = JSON.parse(stdout);
    return { findings, entries, stderr, tasks: tasksOf(model.requests.slice(before)) };
  }

  it('that cannot be had leaves the texts, and is told', async () => {
    model.script((request) =>
      request !== undefined && taskOf(request) === 'verify' ? fails(400, 'invalid_request_error', 'no') : undefined,
    );
    const { findings, entries, stderr } = await run();
    expect(entries.map(({ wording }: { wording: string }) => wording)).toEqual(['model', 'model', 'model']);
    expect(findings).toContainEqual(expect.objectContaining({ where: 'entry', outcome: 'kept' }));
    expect(stderr).toContain('The API refused this request');
  });

  it('is taken in the next run, sends back what it refuses, and is remembered', async () => {
    let looks = 0;
    model.script((request) => {
      if (request === undefined || taskOf(request) !== 'verify') return undefined;
      looks += 1;
      const verdict = (index: number, holds: boolean) => ({ index, holds, reason: holds ? '' : 'nobody said so' });
      return looks === 1 ? answers({ json: { verdicts: [verdict(0, true), verdict(1, false), verdict(2, true)] } }) : undefined;
    });
    const first = await run();
    expect(first.tasks.slice(0, 2)).toEqual(['verify', 'map']);
    expect(first.findings).toHaveLength(1);
    // The model says the same again: that is refused already.
    expect(first.findings).toMatchObject([{ outcome: 'replaced', doubts: [{ kind: 'meaning', found: 'nobody said so' }] }]);
    const second = await run();
    expect(second.tasks).toEqual([]);
    expect(second.entries).toEqual(first.entries);
    expect(second.findings).toEqual(first.findings);
  });

  it('is taken at texts in other languages beside what they were written from, once', async () => {
    model.script(() => undefined);
    const languages = ['--set', 'languages=[en, de]'];
    const first = await run(languages);
    expect(first.tasks).toEqual(['localise', 'verify']);
    const look = model.requests.at(-1);
    expect(JSON.stringify(look)).toMatch(/\\"source\\":/);
    expect((await run(languages)).tasks).toEqual([]);
  });

  it('counts in the plan', async () => {
    const env = { ANTHROPIC_API_KEY: KEY, XDG_CACHE_HOME: join(cache, 'other') };
    const planned = async (verify: string) => {
      const args = ['--anthropic-base-url', model.url, '--set', `verify=${verify}`, '--dry-run', 'plan'];
      const { stdout, stderr } = await runCli({ args, cwd: repository.dir, env, withoutChild: true });
      return Number(/(\d+) calls?\b/.exec(stdout + stderr)?.[1]);
    };
    expect(await planned('strict')).toBe(2 * (await planned('facts')));
  });
});
