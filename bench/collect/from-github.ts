/** Reading through the API server: requests, points, bytes and time up to the line that says what was read, beside the yardstick client. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Remembered } from '../../__tests__/support/github/remembered.ts';
import { type GitHubServer, startGitHub, TOKEN } from '../../__tests__/support/github/server.ts';
import { hosted } from '../../__tests__/support/github/world.ts';
import { readActionFile } from '../../__tests__/support/runner/action-file.ts';
import { runnerEnvironment } from '../../__tests__/support/runner/environment.ts';
import { stepInputs } from '../../__tests__/support/runner/inputs.ts';
import { createJob, stepPaths } from '../../__tests__/support/runner/job.ts';
import { Masks } from '../../__tests__/support/runner/masks.ts';
import { bundle } from '../../scripts/bundle.mjs';
import { type Measurement, median } from '../measurement.ts';
import { atMost, ratio, told } from './figures.ts';
import { BASE, HEAD, type Made, type Monorepo } from './history.ts';
import { type Program, peakMemory, timeToLine } from './program.ts';

const NAME = 'octo/widgets';
/**
 * What an answer takes: 80 ms, and for GraphQL one more for each hundred nodes asked for; above ten seconds of it a 502. Nothing else: to make
 * the answers would take the processor from the client, so where times are held a round goes before that is not measured, of both sides.
 */
const LATENCY = { perRequestMs: 80, perNodeMs: 0.01 };
/** Commits from which on the hour's 1,000 points of a job's token do not suffice; an app's 5,000 do. */
const MANY = 10_000;
const IN_FLIGHT = 16;
const MEGABYTE = 1_048_576;

/** How often each side runs, and what is held: our time as a share of the yardstick's, null for a size that is only told. */
export type Size = { readonly rounds: number; readonly reach: number | null };

/** Inputs of the action that say what is read. */
type Wish = Readonly<Record<string, string>>;
const GIVEN: Wish = { from: BASE };

type Seen = {
  readonly ms: number;
  readonly commits: number;
  readonly requests: number;
  readonly points: number;
  readonly bytes: number;
  readonly inFlight: number;
};

/** Answers the yardstick's file, bundled as the action is, so that both start alike. The working folder is the project's root. */
export async function buildYardstick(root: string, dir: string): Promise<string> {
  const files = await bundle(join(root, 'bench', 'baseline', 'release-drafter.mjs'));
  mkdirSync(dir);
  for (const [name, text] of files) writeFileSync(join(dir, name), text);
  writeFileSync(join(dir, 'package.json'), '{"type":"module"}\n');
  return join(dir, 'index.js');
}

export async function fromGitHub(made: Made, { rounds, reach }: Size, root: string, yardstick: string): Promise<readonly Measurement[]> {
  const [ours, cut, whole]: [Seen[], Seen[], Seen[]] = [[], [], []];
  const label = `${made.commits.toLocaleString('en')} commits from GitHub`;
  const serving: Serving = reach === null ? {} : { remembered: new Remembered() };
  const both = async () => ({
    whole: await read(made, root, yardstick, { ...serving, comparisonCommits: made.commits }),
    ours: await read(made, root, join(root, 'dist', 'main.js'), serving),
  });
  if (reach !== null) await both();
  for (let round = 0; round < rounds; round += 1) {
    const seen = await both();
    whole.push(seen.whole);
    ours.push(seen.ours);
    if (made.commits > 1_000 && round === 0) cut.push(await read(made, root, yardstick, {}));
  }
  const most = (one: (seen: Seen) => number) => Math.max(...ours.map(one));
  const bound = Math.ceil(made.commits / 100) + Math.ceil(made.commits / 50) + 4;
  const share = ratio(
    ours.map(({ ms }) => ms),
    whole.map(({ ms }) => ms),
  );
  return [
    atMost(`${label}: lost`, 'commits', made.commits - Math.min(...ours.map(({ commits }) => commits)), 0),
    atMost(
      `${label}: requests`,
      'requests',
      most(({ requests }) => requests),
      bound,
    ),
    atMost(
      `${label}: at one time`,
      'requests',
      most(({ inFlight }) => inFlight),
      IN_FLIGHT,
    ),
    told(
      `${label}: GraphQL points`,
      'points',
      most(({ points }) => points),
    ),
    told(
      `${label}: received`,
      'bytes',
      most(({ bytes }) => bytes),
    ),
    told(`${label}: start to read`, 'ms', median(ours.map(({ ms }) => ms))),
    told(`${label}: yardstick`, 'ms', median(whole.map(({ ms }) => ms))),
    told(`${label}: yardstick`, 'requests', whole[0]?.requests ?? Number.NaN),
    reach === null
      ? told(`${label}: of the yardstick's time`, 'ratio', share)
      : atMost(`${label}: of the yardstick's time`, 'ratio', share, reach),
    ...cut.flatMap((seen) => [
      told(`${label}: yardstick, cut off by GitHub`, 'ms', seen.ms),
      told(`${label}: yardstick, cut off by GitHub, lost`, 'commits', made.commits - seen.commits),
    ]),
  ];
}

/** What the action's process takes at most while it reads that many. */
export async function largeFromGitHub(made: Made, root: string, limitMegabytes: number): Promise<readonly Measurement[]> {
  const server = await serverOf(made, { comparisonCommits: made.commits });
  const job = await createJob({ repository: { default_branch: HEAD } }, new Masks([]));
  try {
    const env = await environment(server, made, { root, wish: GIVEN }, job);
    const program: Program = { command: process.execPath, args: [join(root, 'dist', 'main.js')], cwd: job.workspace, env };
    const label = `${made.commits.toLocaleString('en')} commits from GitHub`;
    return [atMost(`${label}: memory`, 'MB', (await peakMemory(program)) / MEGABYTE, limitMegabytes)];
  } finally {
    await job.dispose();
    await server.close();
  }
}

/** Requests for one package of a monorepo, and for all of them in one run. */
export async function fromPackages(
  { repository, pulls, packages }: Monorepo,
  root: string,
  reach: number,
): Promise<readonly Measurement[]> {
  const requests: number[] = [];
  for (const wish of ['p0', '*']) {
    const server = await startGitHub({ repositories: [hosted(repository, { name: NAME, pulls })], latency: LATENCY });
    try {
      await server.world().graph();
      requests.push((await readFrom(server, { repository }, root, join(root, 'dist', 'main.js'), { package: wish })).requests);
    } finally {
      await server.close();
    }
  }
  const [one = Number.NaN, all = Number.NaN] = requests;
  const label = `${packages} packages, ${pulls.length.toLocaleString('en')} pull requests from GitHub`;
  return [told(`${label}: requests`, 'requests', all), atMost(`${label}: of one package's requests`, 'ratio', all / one, reach)];
}

/** `comparisonCommits`: what a GraphQL comparison gives, GitHub's 1,000 where nothing is said. */
type Serving = { readonly remembered?: Remembered; readonly comparisonCommits?: number };

/** One run against a server of its own. */
async function read(made: Made, root: string, file: string, serving: Serving): Promise<Seen> {
  const server = await serverOf(made, serving);
  try {
    return await readFrom(server, made, root, file);
  } finally {
    await server.close();
  }
}

async function serverOf(made: Made, { remembered, comparisonCommits }: Serving): Promise<GitHubServer> {
  const pulls = { pulls: made.pulls, ...(comparisonCommits === undefined ? {} : { comparisonCommits }) };
  const server = await startGitHub({
    repositories: [hosted(made.repository, { name: NAME, ...pulls })],
    latency: LATENCY,
    ...(remembered === undefined ? {} : { remembered }),
    ...(made.commits > MANY ? { rateLimits: { graphql: { limit: 5_000 }, core: { limit: 5_000 } } } : {}),
  });
  await server.world().graph();
  return server;
}

async function readFrom(
  server: GitHubServer,
  made: Pick<Made, 'repository'>,
  root: string,
  file: string,
  wish: Wish = GIVEN,
): Promise<Seen> {
  const job = await createJob({ repository: { default_branch: HEAD } }, new Masks([]));
  try {
    const env = await environment(server, made, { root, wish }, job);
    const program: Program = { command: process.execPath, args: [file], cwd: job.workspace, env };
    const { ms, line } = await timeToLine(program, /^read\s/);
    if (server.violations.length > 0) throw new Error(`The server does not know this: ${server.violations[0]}`);
    const commits = Number(/^read\s+([\d,]+)/.exec(line)?.[1]?.replaceAll(',', ''));
    const { used } = usedOf(server);
    return { ms, commits, requests: server.requests.length, points: used, bytes: server.bytesSent, inFlight: server.maxInFlight };
  } finally {
    await job.dispose();
  }
}

function usedOf(server: GitHubServer): { readonly used: number } {
  const { limit, remaining } = server.limits.state('graphql');
  return { used: limit - remaining };
}

/** A step of a dispatched workflow that reads and plans, without a key; the yardstick takes its range from FROM and TO. */
async function environment(
  server: GitHubServer,
  made: Pick<Made, 'repository'>,
  { root, wish }: { readonly root: string; readonly wish: Wish },
  job: Awaited<ReturnType<typeof createJob>>,
): Promise<Readonly<Record<string, string>>> {
  const sha = made.repository.sha(HEAD);
  const event = { name: 'workflow_dispatch', payload: {}, ref: `refs/heads/${HEAD}`, sha, repository: NAME };
  const github = { apiUrl: server.url, graphqlUrl: server.graphqlUrl, token: TOKEN };
  const context = {
    'github.token': TOKEN,
    'github.repository': NAME,
    'github.ref': event.ref,
    'github.sha': sha,
    'github.event_name': event.name,
    'runner.temp': job.temp,
  };
  const inputs = stepInputs(await readActionFile(root), { token: TOKEN, to: HEAD, 'dry-run': 'plan', ...wish }, context);
  const paths = await stepPaths(job, 'main');
  return {
    ...runnerEnvironment({ event, github, cache: undefined, idToken: undefined, debug: false, paths }),
    ...inputs.env,
    FROM: `refs/tags/${BASE}`,
    TO: HEAD,
  };
}
