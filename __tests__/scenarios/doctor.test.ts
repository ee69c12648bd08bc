/** `tidings doctor` against servers on loopback: what it finds, what it asks for, and what it never shows. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answers, raw } from '../support/anthropic/behaviour.ts';
import { startAnthropic } from '../support/anthropic/server.ts';
import { TOKEN } from '../support/github/server.ts';
import type { ChildResult } from '../support/runner/child.ts';
import { runCli } from '../support/runner/cli.ts';
import { released } from '../support/scenario/histories.ts';
import { KEY, Workplace } from '../support/scenario/world.ts';

const USER = 'ghp_abcdefghijklmnopqrstuvwxyz';
const THIN = 'ghs_abcdefghijklmnopqrstuvwxyz';
const READ = { contents: 'read', 'pull-requests': 'read' } as const;

/** `state name` of each line of the report. */
function states({ stdout }: ChildResult): readonly string[] {
  return [...stdout.matchAll(/^(ok|warn|fail|none) {2,4}(\S+(?: \S+)*?) {2,}/gm)].map(([, state, name]) => `${state} ${name}`);
}

describe('tidings doctor', () => {
  let place: Workplace;
  let root: string;

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'tidings-doctor-'));
    const tokens = {
      [TOKEN]: { permissions: { ...READ, contents: 'write' } },
      [USER]: { permissions: { ...READ, contents: 'write' }, login: 'ann' },
      [THIN]: { permissions: { contents: 'read' } },
    } as const;
    place = await Workplace.open({ history: released(2), tokens });
    place.repository.git(['remote', 'add', 'origin', `${place.github.url}/octo/widgets.git`]);
  });
  afterAll(async () => {
    expect(place.github.violations).toEqual([]);
    expect(place.anthropic.violations).toEqual([]);
    await place.close();
    rmSync(root, { recursive: true, force: true });
  });

  type Options = { readonly args?: readonly string[]; readonly env?: Readonly<Record<string, string>>; readonly address?: string };

  async function run({ args = [], env = {}, address = place.anthropic.url }: Options = {}): Promise<ChildResult> {
    const ran = await runCli({
      args: ['doctor', '--repo', place.repository.dir, '--anthropic-base-url', address, ...args],
      cwd: root,
      withoutChild: true,
      env: { XDG_CACHE_HOME: join(root, 'cache'), ...env },
    });
    for (const secret of [KEY, USER, THIN]) expect(ran.stdout + ran.stderr).not.toContain(secret);
    return ran;
  }

  it('works with nothing set, asks nobody, and says that nothing of it is needed', async () => {
    const before = [place.github.requests.length, place.anthropic.requests.length];
    const ran = await run();
    expect(states(ran)).toEqual(['ok node', 'ok git', 'ok clone', 'ok config', 'ok proxy', 'none key', 'none token', 'ok cache']);
    expect(ran.stdout).toContain('notes are written by rules');
    expect({ exitCode: ran.exitCode, stderr: ran.stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect([place.github.requests.length, place.anthropic.requests.length]).toEqual(before);
    expect(readdirSync(root)).toEqual([]);
  });

  it('finds all well, with one call for each model and nothing written', async () => {
    const [github, model] = [place.github.requests.length, place.anthropic.requests.length];
    const ran = await run({ env: { ANTHROPIC_API_KEY: KEY, GITHUB_TOKEN: USER } });
    expect(states(ran).slice(5)).toEqual([
      ...['ok address', 'ok key', 'ok model', 'ok model', 'ok limits'],
      ...['ok token', 'ok repository', 'ok commits', 'ok pull requests', 'ok releases', 'ok cache'],
    ]);
    expect(ran.stdout).toMatch(/claude-haiku-5-5 \(map\): structured output, effort, \d+\.\d s, \$0\.0+\d+$/m);
    expect(ran.stdout).toMatch(/^16 ok; the calls cost \$0\.\d+\.$/m);
    expect(ran.exitCode).toBe(0);
    const calls = place.anthropic.requests.slice(model).filter(({ route }) => route === 'messages');
    expect(calls.map(({ request }) => request?.model.id).toSorted()).toEqual(['claude-haiku-5-5', 'claude-sonnet-5-5']);
    expect(place.github.requests.slice(github).filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql'))).toEqual([]);
  });

  it('gives the same to programs', async () => {
    const { stdout, exitCode } = await run({ args: ['--format', 'json'], env: { ANTHROPIC_API_KEY: KEY } });
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ ok: true, cost: expect.any(Number) });
    expect(report.checks).toContainEqual({ state: 'ok', name: 'key', found: 'sk-ant-..., taken', remedy: null });
    expect(exitCode).toBe(0);
  });

  it('tells a key that is refused, and calls no model in vain', async () => {
    const ran = await run({ env: { ANTHROPIC_API_KEY: 'sk-ant-api03-of-somebody-else' } });
    expect(states(ran)).toContain('fail key');
    expect(states(ran)).not.toContain('ok model');
    expect(ran.stdout).toContain('revoked');
    expect(ran.stdout).not.toContain('somebody');
    expect(ran.exitCode).toBe(1);
  });

  it('names the models that there are for one that is not known', async () => {
    const ran = await run({ args: ['--set', 'models.map=claude-nothing'], env: { ANTHROPIC_API_KEY: KEY } });
    expect(states(ran).filter((line) => / (key|model)$/.test(line))).toEqual(['ok key', 'fail model', 'ok model']);
    expect(ran.stdout).toMatch(/There are: .*claude-haiku-5-5/);
    expect(ran.exitCode).toBe(1);
  });

  it('warns of a gateway without structured output, headers and list', async () => {
    const gateway = await startAnthropic({ keys: [KEY], lacks: ['structured-output', 'rate-limit-headers', 'models'] });
    gateway.script(() => answers({ text: '```json\n{"ready": true}\n```' }));
    const ran = await run({ address: gateway.url, env: { ANTHROPIC_API_KEY: KEY } });
    await gateway.close();
    expect(states(ran).slice(5, 10)).toEqual(['ok address', 'ok key', 'warn model', 'warn model', 'none limits']);
    expect(ran.stdout).toMatch(/no structured output, \d+\.\d s,/);
    expect(ran.exitCode).toBe(0);
  });

  it('takes the price of a house model from the settings', async () => {
    const gateway = await startAnthropic({ keys: [KEY], extraModels: ['house-model'] });
    const models = ['--set', 'models={ map: house-model, compose: house-model }'];
    const options = { address: gateway.url, env: { ANTHROPIC_API_KEY: KEY } };
    const without = await run({ ...options, args: models });
    const priced = await run({ ...options, args: [...models, '--set', 'prices={ house-model: { input: 1, output: 2 } }'] });
    await gateway.close();
    expect(states(without)).toContain('warn model');
    expect(without.stdout).toMatch(/^\d+ ok, 1 warning\.$/m);
    expect(states(priced)).toContain('ok model');
    expect(priced.stdout).toMatch(/the calls cost \$0\.0\d+\.$/m);
  });

  it('tells an address where something else answers', async () => {
    const other = await startAnthropic();
    other.script(() => raw(200, `<html>you sent ${KEY}</html>`, 'text/html'));
    const ran = await run({ address: other.url, env: { ANTHROPIC_API_KEY: KEY } });
    await other.close();
    expect(states(ran)).toContain('fail address');
    expect(ran.stdout).toContain('not the Messages API');
    expect(ran.exitCode).toBe(1);
  });

  it('tells a token without pull requests, and which permission it lacks', async () => {
    const ran = await run({ env: { GITHUB_TOKEN: THIN } });
    expect(states(ran).slice(6, 11)).toEqual(['ok token', 'ok repository', 'ok commits', 'fail pull requests', 'none releases']);
    expect(ran.stdout).toContain('pull-requests: read');
    expect(ran.exitCode).toBe(1);
  });

  it('tells a cache folder that cannot be written', async () => {
    const file = join(root, 'no-folder');
    writeFileSync(file, '');
    const ran = await run({ env: { XDG_CACHE_HOME: file } });
    rmSync(file);
    expect(states(ran)).toContain('fail cache');
    expect(ran.exitCode).toBe(1);
  });

  it('finds wrong settings, and goes on with the others', async () => {
    mkdirSync(join(place.repository.dir, '.github'));
    const path = join(place.repository.dir, '.github/tidings.yml');
    writeFileSync(path, 'langage: de\n');
    const wrong = await run({ env: { ANTHROPIC_API_KEY: KEY } });
    writeFileSync(path, 'models: { map: claude-sonnet-5-5 }\n');
    const right = await run();
    rmSync(path);
    expect(states(wrong).slice(3)).toEqual(expect.arrayContaining(['fail config', 'ok key', 'ok model']));
    expect(right.stdout).toContain('.github/tidings.yml (models); map: claude-sonnet-5-5, compose: claude-sonnet-5-5');
    expect([wrong.exitCode, right.exitCode]).toEqual([1, 0]);
  });

  it('explains itself, and refuses what it does not know', async () => {
    const help = await runCli({ args: ['doctor', '--help'], cwd: root });
    const wrong = await runCli({ args: ['doctor', '--max-cost', '1'], cwd: root });
    expect(help.stdout).toContain('Exit codes: 0 nothing failed');
    expect([help.exitCode, wrong.exitCode]).toEqual([0, 2]);
  });
});
