/** An unchanged rerun by the bundled command, with everything remembered, beside the same run with the deterministic writer. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { honestAnswerers } from '../../__tests__/support/anthropic/answerers.ts';
import { startAnthropic } from '../../__tests__/support/anthropic/server.ts';
import { atMost, ratio, told } from '../collect/figures.ts';
import { BASE, cloneOf, HEAD, makeHistory } from '../collect/history.ts';
import { type Measurement, median } from '../measurement.ts';

const COMMITS = 2_000;
const ROUNDS = 9;
const REACH = 1.2;
const KEY = 'sk-bench';

export async function unchangedRerun(root: string, dir: string): Promise<readonly Measurement[]> {
  const made = makeHistory(COMMITS);
  const server = await startAnthropic({ keys: [KEY], answerers: honestAnswerers });
  try {
    const cwd = cloneOf(made, dir);
    const env = { PATH: process.env.PATH ?? '', HOME: dir, XDG_CACHE_HOME: join(dir, 'cache'), GIT_CONFIG_NOSYSTEM: '1' };
    const args = [join(root, 'dist/cli.js'), '--anthropic-base-url', server.url, `${BASE}..${HEAD}`];
    const withModel = () => timeOf(args, cwd, { ...env, ANTHROPIC_API_KEY: KEY });
    await withModel();
    const cold = server.requests.length;
    const [remembered, rules]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      remembered.push(await withModel());
      rules.push(await timeOf(args, cwd, env));
    }
    return [
      told(`a clone of ${COMMITS} commits: calls of the first run`, 'calls', cold),
      atMost('an unchanged rerun: calls', 'calls', server.requests.length - cold, 0),
      told('an unchanged rerun', 'ms', median(remembered)),
      told('the same by the deterministic writer', 'ms', median(rules)),
      atMost('an unchanged rerun, of the time of the deterministic writer', 'ratio', ratio(remembered, rules), REACH),
    ];
  } finally {
    await server.close();
    made.repository.remove();
  }
}

/** Milliseconds from spawn to the exit. */
async function timeOf(args: readonly string[], cwd: string, env: Readonly<Record<string, string>>): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, [...args], { cwd, env: { ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
  const told: Buffer[] = [];
  child.stderr.on('data', (part: Buffer) => told.push(part));
  await once(child, 'close');
  if (child.exitCode !== 0) throw new Error(`${args.join(' ')} ended with ${child.exitCode}: ${Buffer.concat(told).toString()}`);
  return performance.now() - started;
}
