/**
 * How long a user waits for nothing: from the start of the process to the first request of the action, and to the first line of the
 * command, against a bundle that holds only @actions/core and @actions/github. Runs are paired and interleaved, so that a busy machine
 * slows both alike; the figure is the median of the pairs' ratios. Needs dist/ (`npm run build`) and git.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { bundle } from '../scripts/bundle.mjs';
import { type Measurement, median } from './measurement.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PAIRS = 21;
const WARM_UPS = 2;
/** Milliseconds after which a start has failed. */
const PATIENCE = 30_000;
/** Times the baseline. */
const REACH = 1.15;

type Env = Readonly<Record<string, string>>;
type Program = { readonly file: string; readonly args: readonly string[]; readonly cwd: string; readonly env: Env };

/** Milliseconds from spawn to a sign of life, which `listen` hands on. The process is ended then. */
async function timeTo(program: Program, listen: (child: ChildProcess, alive: () => void) => () => void): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, [program.file, ...program.args], {
    cwd: program.cwd,
    env: program.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const told: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => told.push(chunk));
  const exited = once(child, 'exit');
  let elapsed: number | null = null;
  let stop = () => {};
  const alive = new Promise<void>((resolve) => {
    stop = listen(child, () => {
      elapsed ??= performance.now() - started;
      resolve();
    });
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  await Promise.race([alive, exited]);
  clearTimeout(timer);
  child.kill('SIGKILL');
  await exited;
  stop();
  if (elapsed === null) throw new Error(`${program.file} ended without a sign of life:\n${Buffer.concat(told).toString()}`);
  return elapsed;
}

function timeToRequest(program: Program, server: Server): Promise<number> {
  return timeTo(program, (_, alive) => {
    server.once('request', alive);
    return () => {
      server.off('request', alive);
      // What the ended process still had on the way is not the next one's first request.
      server.closeAllConnections();
    };
  });
}

function timeToLine(program: Program): Promise<number> {
  return timeTo(program, (child, alive) => {
    child.stdout?.once('data', alive);
    child.stderr?.once('data', alive);
    return () => {};
  });
}

type Pair = { readonly ours: number; readonly baseline: number };

async function compare(time: (program: Program) => Promise<number>, ours: Program, baseline: Program): Promise<readonly Pair[]> {
  const pairs: Pair[] = [];
  for (let i = 0; i < WARM_UPS + PAIRS; i += 1) {
    const pair = { baseline: await time(baseline), ours: await time(ours) };
    if (i >= WARM_UPS) pairs.push(pair);
  }
  return pairs;
}

function report(metric: string, pairs: readonly Pair[]): readonly Measurement[] {
  return [
    {
      metric: `${metric}, against the baseline`,
      unit: 'ratio',
      value: median(pairs.map(({ ours, baseline }) => ours / baseline)),
      bound: { op: '<=', value: REACH },
    },
    { metric, unit: 'ms', value: median(pairs.map(({ ours }) => ours)), bound: null },
    { metric: `${metric}, baseline`, unit: 'ms', value: median(pairs.map(({ baseline }) => baseline)), bound: null },
  ];
}

async function buildBaseline(dir: string): Promise<string> {
  const files = await bundle(join(ROOT, 'bench', 'baseline', 'index.mjs'));
  mkdirSync(dir);
  for (const [name, text] of files) writeFileSync(join(dir, name), text);
  return join(dir, 'index.js');
}

/** The inputs' own defaults, as the runner hands them over. */
function defaultInputs(): Env {
  const { inputs }: { inputs: Readonly<Record<string, { default?: unknown }>> } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => {
      const text = String(input.default ?? '');
      return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, text.includes('${{') ? '' : text];
    }),
  );
}

/** What a runner sets for a push to the default branch, with the API at `url`. */
function runnerEnv(dir: string, url: string): Env {
  const file = (name: string, text: string) => {
    writeFileSync(join(dir, name), text);
    return join(dir, name);
  };
  const sha = '1'.repeat(40);
  const event = { ref: 'refs/heads/main', after: sha, repository: { full_name: 'octo/hello', default_branch: 'main', fork: false } };
  return {
    ...defaultInputs(),
    PATH: process.env.PATH ?? '',
    INPUT_TOKEN: 'a-token-of-the-bench',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: url,
    GITHUB_GRAPHQL_URL: `${url}/graphql`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event)),
    GITHUB_JOB: 'notes',
    GITHUB_OUTPUT: file('output', ''),
    GITHUB_STATE: file('state', ''),
    GITHUB_STEP_SUMMARY: file('summary', ''),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: 'octo/hello',
    GITHUB_REPOSITORY_OWNER: 'octo',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SHA: sha,
    GITHUB_WORKFLOW: 'notes',
    GITHUB_WORKSPACE: dir,
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: dir,
  };
}

function commandEnv(dir: string): Env {
  return { PATH: process.env.PATH ?? '', HOME: dir, XDG_CACHE_HOME: join(dir, 'cache'), GIT_CONFIG_NOSYSTEM: '1' };
}

/** A clone of three commits and a tag. */
function makeClone(dir: string): string {
  const clone = join(dir, 'clone');
  const who = ['-c', 'user.name=Octo', '-c', 'user.email=octo@example.com'];
  const git = (...args: readonly string[]) => execFileSync('git', ['-C', clone, ...who, ...args], { env: commandEnv(dir), stdio: 'pipe' });
  mkdirSync(clone);
  git('init', '-q', '-b', 'main');
  git('commit', '-q', '--allow-empty', '-m', 'feat: begin');
  git('tag', 'v1.0.0');
  git('commit', '-q', '--allow-empty', '-m', 'feat: say hello');
  git('commit', '-q', '--allow-empty', '-m', 'fix: say it once');
  return clone;
}

async function startServer(): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{"full_name":"octo/hello"}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { server, url: `http://127.0.0.1:${address.port}` };
}

export async function measure(): Promise<readonly Measurement[]> {
  if (!existsSync(join(ROOT, 'dist', 'main.js'))) throw new Error('dist/ is missing: npm run build');
  const dir = mkdtempSync(join(tmpdir(), 'tidings-bench-'));
  const { server, url } = await startServer();
  try {
    process.chdir(ROOT);
    const baseline = await buildBaseline(join(dir, 'baseline'));
    const action = { args: [], cwd: dir, env: runnerEnv(dir, url) };
    const command = { args: [], cwd: makeClone(dir), env: commandEnv(dir) };
    const requests = await compare(
      (program) => timeToRequest(program, server),
      { ...action, file: join(ROOT, 'dist', 'main.js') },
      { ...action, file: baseline },
    );
    const lines = await compare(
      timeToLine,
      { ...command, file: join(ROOT, 'dist', 'cli.js') },
      { ...command, file: baseline, env: { ...command.env, BASELINE: 'line' } },
    );
    return [...report('action: start to first request', requests), ...report('command: start to first line', lines)];
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(dir, { recursive: true, force: true });
  }
}
