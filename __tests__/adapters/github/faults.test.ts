/** Every documented error at each request of a small run: the same result, or an error that says what is missing. Never fewer changes in silence. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { connectGitHub } from '../../../src/adapters/github/connect.ts';
import { TidingsError } from '../../../src/errors.ts';
import { mergePull, rebasePull, squashPull } from '../../support/git/pulls.ts';
import { Remembered } from '../../support/github/remembered.ts';
import { type GitHubServer, TOKEN } from '../../support/github/server.ts';
import { sampled } from '../../support/sample.ts';
import { closeAll, HOME, keptJournal, type Served, serve } from './bed.ts';

type Fault = Parameters<GitHubServer['fault']>[1];

const json = { 'content-type': 'application/json' };
const soon = () => String(Math.floor(Date.now() / 1000) + 20);

/** What GitHub documents, what networks do, and what stands between. */
const FAULTS: Readonly<Record<string, () => Fault>> = {
  '403 primary limit': () => ({
    status: 403,
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': soon() },
    body: { message: 'API rate limit exceeded for installation ID 1.' },
  }),
  '403 secondary limit': () => ({
    status: 403,
    headers: { 'retry-after': '7' },
    body: { message: 'You have exceeded a secondary rate limit.' },
  }),
  '403 secondary limit that names no time': () => ({ status: 403, body: { message: 'You have exceeded a secondary rate limit.' } }),
  '403 limit for an hour': () => ({
    status: 403,
    headers: { 'retry-after': '3600' },
    body: { message: 'You have exceeded a secondary rate limit.' },
  }),
  '403 permission': () => ({ status: 403, body: { message: 'Resource not accessible by integration' } }),
  '429': () => ({ status: 429, headers: { 'retry-after': '3' }, body: { message: 'Too many requests' } }),
  '401': () => ({ status: 401, body: { message: 'Bad credentials' } }),
  '404': () => ({ status: 404, body: { message: 'Not Found' } }),
  '500': () => ({ status: 500, body: { message: 'Server Error' } }),
  '502': () => ({ status: 502, body: { message: 'Bad Gateway' } }),
  '504': () => ({ status: 504, body: '' }),
  'a reset connection': () => 'drop',
  'an answer that does not come': () => 'stall',
  'a cut body': () => ({ cutAfter: 25 }),
  'a page of HTML': () => ({ status: 200, headers: { 'content-type': 'text/html' }, body: '<html>Sign in</html>' }),
  'half of the JSON': () => ({ status: 200, headers: json, body: '{"data":{"repository":{"nameWithOwner":"octo/wid' }),
  'nothing with 200': () => ({ status: 200, headers: json, body: {} }),
  'an error with 200': () => ({ status: 200, headers: json, body: { data: null, errors: [{ message: 'Something went wrong' }] } }),
  'a time-out with 200': () => ({
    status: 200,
    headers: json,
    body: { data: null, errors: [{ message: 'Something went wrong while executing your query. This may be the result of a timeout' }] },
  }),
  'a limit with 200': () => ({
    status: 200,
    headers: { ...json, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': soon() },
    body: { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] },
  }),
  'a part of the data with an error': () => ({
    status: 200,
    headers: json,
    body: {
      data: { repository: { nameWithOwner: 'octo/widgets', ownName: 'octo/widgets' } },
      errors: [{ type: 'RESOURCE_LIMITS_EXCEEDED', message: 'Resource limits for this query exceeded.' }],
    },
  }),
  'a part of the data without a word': () => ({
    status: 200,
    headers: json,
    body: {
      data: { repository: { nameWithOwner: 'octo/widgets', ownName: 'octo/widgets', c0: { associatedPullRequests: { nodes: [] } } } },
    },
  }),
};

/** The many runs of this file are no hour of GitHub's. */
const FREE = { limit: 1_000_000 };

let served: Served;
let whole: Read;
let positions: number;
beforeAll(async () => {
  const rateLimits = { core: FREE, graphql: FREE, restPointsPerMinute: 1_000_000, graphqlPointsPerMinute: 1_000_000 };
  served = await serve(
    (repository) => {
      repository.commit({ message: 'start', files: { 'README.md': '# Widgets\n' } });
      repository.tag('v1.0.0');
      const squashed = Array.from({ length: 99 }, (_, at) => squashPull(repository, { number: at + 1, title: `feat: change ${at + 1}` }));
      const merged = mergePull(repository, { number: 100, title: 'fix: merged' });
      const rebased = rebasePull(repository, { number: 101, title: 'docs', commits: [{ message: 'docs: a' }, { message: 'docs: b' }] });
      repository.commit({ message: 'chore: pushed', files: { a: 'a' } });
      repository.tag('v1.1.0', 'main', { annotated: 'Version 1.1.0' });
      return [...squashed, merged, rebased];
    },
    { rateLimits, remembered: new Remembered() },
  );
  whole = await readAll();
  positions = served.server.requests.length;
});
afterAll(closeAll);

type Read = {
  readonly commits: readonly string[];
  readonly counted: number;
  readonly pulls: Readonly<Record<string, readonly number[]>>;
  readonly unasked: number;
};

/** As a job without a checkout reads; a stalled answer is given up soon, and not so soon that a busy machine could be taken for one. */
async function readAll(timeout = 60): Promise<Read> {
  const { signal } = new AbortController();
  const options = { token: TOKEN, apiUrl: served.server.url, signal, journal: keptJournal(), second: 1, timeout };
  const { history, pulls } = connectGitHub(HOME, options);
  history.foresee('v1.0.0', 'v1.1.0');
  const [base, head] = [await history.resolve('refs/tags/v1.0.0'), await history.resolve('refs/tags/v1.1.0')];
  if (base === null || head === null) throw new TidingsError('unknown-ref', 'octo/widgets has no such tag', '');
  const reading = pulls.read({ files: false });
  const { commits, counted } = await history.commits(base, head, { files: false, onPart: (part, total) => reading.add(part, total) });
  const found = await reading.found();
  await pulls.firstTimers();
  return {
    commits: commits.map(({ sha }) => sha).sort(),
    counted,
    pulls: Object.fromEntries([...found].map(([sha, of]) => [sha, of.map(({ number }) => number)] as const).sort()),
    unasked: commits.filter(({ sha }) => !found.has(sha)).length,
  };
}

/** Null: the same as without the fault, or it says what is missing. */
function silentLoss(read: Read): string | null {
  if (read.counted !== whole.counted) return `counted ${read.counted}`;
  if (read.commits.length !== whole.commits.length && read.commits.length === read.counted) return 'commits are missing';
  const wrong = Object.entries(read.pulls).filter(([sha, numbers]) => whole.pulls[sha]?.join() !== numbers.join());
  return wrong.length === 0 ? null : `other pull requests: ${JSON.stringify(wrong)}`;
}

/** What passes by itself has to leave no trace. */
const PASSING = [
  '403 primary limit',
  '403 secondary limit',
  '429',
  '500',
  '502',
  '504',
  'a reset connection',
  'a cut body',
  'a time-out with 200',
];

/** What stays as it is, of each kind one: everything else ends like one of these. */
const LASTING = ['403 limit for an hour', '500', '502', 'a reset connection', 'a limit with 200', 'a part of the data without a word'];

async function survives(name: string, times: number, position: number): Promise<void> {
  const fault = FAULTS[name]?.();
  if (fault === undefined) throw new Error(`no fault ${name}`);
  served.server.fault(() => true, fault, times, position);
  const read = await readAll(fault === 'stall' ? 2 : 60).then(
    (value) => ({ value }),
    (thrown: unknown) => ({ thrown }),
  );
  served.server.clearFaults();
  const at = `request ${position}`;
  if ('value' in read) expect([at, silentLoss(read.value)]).toEqual([at, null]);
  else if (!(read.thrown instanceof TidingsError)) throw read.thrown;
  else expect([at, read.thrown.message]).toEqual([at, expect.stringMatching(/octo\/widgets/)]);
  if (times === 1 && PASSING.includes(name)) expect([at, read]).toEqual([at, { value: whole }]);
}

it('reads all of it without a fault', () => {
  expect([whole.counted, whole.commits.length, whole.unasked, positions]).toEqual([104, 104, 0, 8]);
});

/** Each request meets every fourth fault, and each fault every fourth request; in the soak all of them. */
function positionsFor(turn: number): readonly number[] {
  return sampled([...Array(positions).keys()], 4, turn);
}

it.each([...Object.keys(FAULTS).entries()])('%d: %s, once at a request', async (turn, name) => {
  for (const position of positionsFor(turn)) await survives(name, 1, position);
});

it.each([...LASTING.entries()])('%d: %s, from a request on', async (turn, name) => {
  for (const position of positionsFor(turn)) await survives(name, 200, position);
});
