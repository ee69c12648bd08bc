import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from '@jest/globals';
import { scopesOfRun } from '../cache/scopes.ts';
import { startCacheService } from '../cache/server.ts';
import { type ActionOptions, type ActionRun, runAction, runPost } from './runner.ts';

const ACTION = fileURLToPath(new URL('./fixtures/action', import.meta.url));
const runs: ActionRun[] = [];

async function start(behaviour: string, more: Partial<ActionOptions> = {}): Promise<ActionRun> {
  const run = await runAction({
    action: ACTION,
    event: { name: 'push', payload: { ref: 'refs/tags/v1.2.0' }, ref: 'refs/tags/v1.2.0', sha: 'a'.repeat(40) },
    github: { apiUrl: 'http://127.0.0.1:1/api', graphqlUrl: 'http://127.0.0.1:1/graphql', token: 'ghs_job' },
    ...more,
    inputs: { 'num-octocats': behaviour, ...more.inputs },
  });
  runs.push(run);
  return run;
}

function environmentOf(run: ActionRun): Readonly<Record<string, unknown>> {
  return JSON.parse(run.outputs.environment ?? '{}');
}

afterEach(async () => {
  for (const run of runs.splice(0)) {
    await run.dispose();
    expect(existsSync(run.job.root)).toBe(false);
  }
});

describe('what a step leaves', () => {
  it('reads outputs, state, exports, paths and summary, with masks where the runner masks, and hands them to the post step', async () => {
    const run = await start('everything');
    expect(run).toMatchObject({ conclusion: 'success', exitCode: 0, signal: null, timedOut: false, stopped: false });
    expect(run.outputs).toEqual({ text: 'one\n\ntwo = 2\n::error::not a command\n', empty: '' });
    expect(run.state).toEqual({ pid: 'kept\nfor later' });
    expect(run.exports).toEqual({ EXPORTED: 'yes' });
    expect(run.paths).toEqual(['/opt/tool']);
    expect(run.summary.trim()).toBe('The summary holds ***.');
    expect(run.log).toEqual(['before *** after, and ***', '##[warning]careful', '##[group]Collect', '##[endgroup]']);
    expect(run.stdout).toContain('before hunter2 after');
    expect(run.annotations).toEqual([{ level: 'warning', message: 'careful', properties: { file: 'a.ts', line: '3', title: 'T: 1, 2' } }]);
    expect(run.commands.map((command) => command.name)).toEqual(['add-mask', 'warning', 'group', 'endgroup', 'debug']);
    const post = await runPost(run);
    expect(post).toMatchObject({ conclusion: 'success', outputs: { late: 'from post' } });
    expect(post?.log).toEqual(['state: "kept\\nfor later"', 'token: ***', 'masked: ***, exported: yes, path: true']);
  });

  it('fails by exit code, with the message as an annotation; the post step runs all the same', async () => {
    const run = await start('fails');
    expect(run).toMatchObject({ conclusion: 'failure', exitCode: 1, annotations: [{ level: 'error', message: 'it went\nwrong' }] });
    expect((await runPost(run))?.log[0]).toBe('state: ""');
  });

  it('fails when the runner cannot read the output file', async () => {
    const run = await start('bad-output');
    expect(run).toMatchObject({ conclusion: 'failure', exitCode: 0, outputs: {} });
    expect(run.log).toEqual([
      "##[error]Unable to process file command 'output' successfully.",
      "##[error]Invalid value. Matching delimiter not found 'END'",
    ]);
  });

  it('drops a summary over 1 MiB without failing', async () => {
    const run = await start('large-summary');
    expect(run).toMatchObject({ conclusion: 'success', summary: '' });
    expect(run.annotations[0]?.message).toContain('supports content up to a size of 1024k, got 1024k');
  });

  it('keeps ten annotations of a level, and logs all; debug lines too when debugging', async () => {
    const run = await start('annotations', { debug: true });
    expect([run.annotations.length, run.log.length]).toEqual([10, 13]);
    expect(run.log[0]).toBe('##[debug]detail');
  });

  it('measures the peak memory', async () => {
    const run = await start('memory', { measureMemory: true });
    if (process.platform === 'linux') expect(run.peakMemoryBytes).toBeGreaterThan(200 * 1024 * 1024);
    else expect(run.peakMemoryBytes).toBeUndefined();
  });
});

describe('what a step is given', () => {
  it('gets the runner variables, an empty string for an input without a default, and nothing of the process that tests', async () => {
    process.env.TIDINGS_LEAK = 'leaked';
    const run = await start('environment', { env: { FROM_WORKFLOW: 'yes', GITHUB_SHA: 'not settable' } });
    delete process.env.TIDINGS_LEAK;
    const env = environmentOf(run);
    expect(env).toMatchObject({
      GITHUB_ACTIONS: 'true',
      GITHUB_REF: 'refs/tags/v1.2.0',
      GITHUB_REF_NAME: 'v1.2.0',
      GITHUB_REF_TYPE: 'tag',
      GITHUB_SHA: 'a'.repeat(40),
      GITHUB_SERVER_URL: 'https://github.com',
      FROM_WORKFLOW: 'yes',
      INPUT_OLD: '',
    });
    expect(Object.keys(env).filter((name) => /TIDINGS|NODE|JEST|ACTIONS_(RUNTIME|CACHE|ID)/.test(name))).toEqual([]);
    expect(run.outputs.cwd).toBe(run.job.workspace);
  });

  it('gets inputs named as the runner does, with defaults and warnings; and cache and identity where the job has them', async () => {
    const run = await start('environment', {
      inputs: { fooo: 'x', OLD: 'y' },
      cache: { resultsUrl: 'http://127.0.0.1:1/', runtimeToken: 'jwt', mode: 'read' },
      idToken: { url: 'http://127.0.0.1:1/id?a=b', token: 'id-secret' },
    });
    expect(environmentOf(run)).toMatchObject({
      INPUT_TOKEN: 'ghs_job',
      INPUT_TWO_WORDS: '7',
      'INPUT_NUM-OCTOCATS': 'environment',
      INPUT_FOOO: 'x',
      INPUT_OLD: 'y',
      ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/',
      ACTIONS_RUNTIME_TOKEN: 'jwt',
      ACTIONS_CACHE_SERVICE_V2: 'True',
      ACTIONS_CACHE_MODE: 'read',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:1/id?a=b',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'id-secret',
    });
    expect(run.log).toEqual([
      "##[warning]Input 'old' has been deprecated with message: use num-octocats",
      "##[warning]Unexpected input(s) 'fooo', valid inputs are ['token', 'two words', 'num-octocats', 'old']",
    ]);
  });
});

describe('the cache service', () => {
  it('serves the real client inside an action, in the scope of the ref', async () => {
    const service = await startCacheService();
    const cache = service.forJob(scopesOfRun({ event: 'push', ref: 'refs/tags/v1.2.0' }));
    const run = await start('caches', { cache });
    await service.close();
    expect(run.outputs).toEqual({ text: '1' });
    expect(service.entries).toMatchObject([{ key: 'k-1', scope: 'refs/tags/v1.2.0' }]);
    expect(run.stdout).not.toContain(cache.runtimeToken);
  });
});

describe('stopping', () => {
  it('cancels as the runner does, and still runs the post step', async () => {
    const run = await start('waits', { stop: { signal: 'cancel', whenLine: (line) => line === 'ready', graceMs: [100, 5000] } });
    expect(run).toMatchObject({ conclusion: 'cancelled', stopped: true, exitCode: 143, state: { pid: 'waiting' } });
    expect(run.log).toEqual(['ready', 'got SIGINT']);
    expect((await runPost(run))?.log[0]).toBe('state: "waiting"');
  });

  it('kills when a promise settles', async () => {
    let ready = (): void => undefined;
    const whenSettled = new Promise<void>((resolve) => {
      ready = resolve;
    });
    const seen = (line: string): boolean => {
      if (line === 'ready') ready();
      return false;
    };
    const run = await start('waits', { stop: { signal: 'SIGKILL', whenSettled, whenLine: seen } });
    expect(run).toMatchObject({ conclusion: 'failure', exitCode: null, signal: 'SIGKILL', stopped: true, timedOut: false });
  });

  it('does not let a step hang', async () => {
    expect(await start('waits', { timeoutMs: 700 })).toMatchObject({ conclusion: 'failure', timedOut: true, signal: 'SIGKILL' });
  });
});
