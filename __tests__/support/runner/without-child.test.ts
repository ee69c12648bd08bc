/** A step in the process of the tests leaves what one in a child leaves, and the process as it was. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from '@jest/globals';
import { outerProcess } from '../outside.ts';
import { type ActionRun, runAction } from './runner.ts';
import { runWithoutChild } from './without-child.ts';

const ACTION = fileURLToPath(new URL('./fixtures/action', import.meta.url));
const runs: ActionRun[] = [];

async function start(behaviour: string, withoutChild: boolean): Promise<ActionRun> {
  const run = await runAction({
    action: ACTION,
    event: { name: 'push', payload: {}, ref: 'refs/heads/main', sha: 'a'.repeat(40) },
    github: { apiUrl: 'http://127.0.0.1:1/api', graphqlUrl: 'http://127.0.0.1:1/graphql', token: 'ghs_job' },
    inputs: { 'num-octocats': behaviour },
    withoutChild,
  });
  runs.push(run);
  return run;
}

afterEach(async () => {
  await Promise.all(runs.splice(0).map((run) => run.dispose()));
});

describe('a step without a child', () => {
  it.each(['everything', 'fails'])('leaves what one with a child leaves: %s', async (behaviour) => {
    const left = async (withoutChild: boolean) => {
      const { job: _job, options: _options, dispose: _dispose, ...rest } = await start(behaviour, withoutChild);
      return rest;
    };
    const withChild = await left(false);
    expect(await left(true)).toEqual(withChild);
    // Each time anew.
    expect(await left(true)).toEqual(withChild);
  });

  it('has environment and folder of its own, and gives the process back', async () => {
    const now = () => [outerProcess.cwd(), { ...outerProcess.env }, outerProcess.stdout, outerProcess.exitCode];
    const before = now();
    const [withChild, here] = [await start('environment', false), await start('environment', true)];
    const names = ({ outputs }: ActionRun) => Object.keys(JSON.parse(outputs.environment ?? '{}')).sort();
    expect(names(here)).toEqual(names(withChild));
    expect(here.outputs.cwd).toBe(here.job.workspace);
    await start('fails', true);
    expect(now()).toEqual(before);
  });

  it('has the process for itself', async () => {
    const step = { script: join(ACTION, 'main.mjs'), cwd: ACTION, env: { 'INPUT_NUM-OCTOCATS': 'annotations' }, onLine: () => undefined };
    const first = runWithoutChild(step);
    await expect(runWithoutChild(step)).rejects.toThrow('One step at a time');
    expect((await first).exitCode).toBe(0);
  });
});
