import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createGitHubHistory } from '../../../src/adapters/github/history.ts';
import { createPulls } from '../../../src/adapters/github/pulls.ts';
import { mergePull, openPull, type PullRecord, rebasePull, squashPull } from '../../support/git/pulls.ts';
import { clientOf, closeAll, counts, HOME, keptJournal, releaseOf, type Served, serve } from './bed.ts';

const NO_FILES = { files: false };
/** The documents that ask for pull requests by commit. */
const OF_COMMITS = /on Commit/;

afterAll(closeAll);

describe('one release of many', () => {
  let served: Served;
  let shas: string[];
  beforeAll(async () => {
    served = await serve(releaseOf(230));
    shas = served.repository.git(['rev-list', 'v1.0.0..v1.1.0']).split('\n');
  });
  beforeEach(() => {
    served.server.requests.length = 0;
    served.server.clearFaults();
  });
  afterAll(() => {
    expect(served.server.violations).toEqual([]);
  });

  async function numbers(options: Parameters<typeof clientOf>[1] = {}): Promise<number[]> {
    const found = await createPulls(clientOf(served.server, options), HOME).ofCommits(shas, NO_FILES);
    return [...found.values()].flatMap((pulls) => pulls.map((pull) => pull.number)).sort((a, b) => a - b);
  }
  const all = Array.from({ length: 230 }, (_, at) => at + 1);

  it('asks for fifty commits at once, side by side', async () => {
    expect(await numbers()).toEqual(all);
    // Five batches, and the question for what was merged last.
    expect(counts(served.server)).toEqual({ rest: 0, graphql: 6 });
  });

  it('halves what takes GitHub too long, wherever it stands', async () => {
    for (const [after, fault] of [
      [0, { status: 502, body: { message: 'Bad Gateway' } }],
      [2, { status: 504, body: '' }],
      [4, { status: 200, body: { errors: [{ message: 'Timeout on validation of query' }] } }],
      [1, { status: 200, body: { data: null, errors: [{ message: 'Something went wrong while executing your query.' }] } }],
      [
        3,
        {
          status: 200,
          body: { data: null, errors: [{ type: 'RESOURCE_LIMITS_EXCEEDED', message: 'Resource limits for this query exceeded.' }] },
        },
      ],
    ] as const) {
      served.server.requests.length = 0;
      served.server.fault({ path: '/graphql', query: OF_COMMITS }, fault, 1, after);
      expect(await numbers()).toEqual(all);
      expect(counts(served.server).graphql).toBe(8);
    }
  });

  it('halves down to one commit, then says that GitHub gave up', async () => {
    served.server.fault({ path: '/graphql' }, { status: 502, body: { message: 'Bad Gateway' } }, 1000);
    await expect(numbers()).rejects.toMatchObject({
      code: 'github-failed',
      status: 502,
      message: expect.stringContaining('the pull requests of octo/widgets'),
    });
    // 50, 25, 13, 7, 4, 2, 1 and two more tries, for at most five batches, and three for the last ones: no storm.
    expect(counts(served.server).graphql).toBeLessThanOrEqual(48);
  });

  it('waits where GitHub says so, with whatever status', async () => {
    const reset = String(Math.floor(Date.now() / 1000) + 30);
    for (const fault of [
      { status: 403, headers: { 'retry-after': '9' }, body: { message: 'You have exceeded a secondary rate limit.' } },
      { status: 429, headers: { 'retry-after': '9' }, body: { message: 'Too many requests' } },
      { status: 200, headers: { 'retry-after': '9' }, body: { errors: [{ message: 'You have exceeded a secondary rate limit.' }] } },
      {
        status: 200,
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
        body: { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] },
      },
    ]) {
      served.server.fault({ path: '/graphql' }, fault, 1, 2);
      const journal = keptJournal();
      expect(await numbers({ journal })).toEqual(all);
      expect(journal.lines).toContainEqual(expect.stringMatching(/^notice: GitHub asks to wait (9|2\d|3[01]) s for its rate limit\.$/));
    }
  });

  it('keeps what was read when a limit would hold it for longer than its patience', async () => {
    served.server.limits.set('graphql', { limit: 1000, used: 1000 });
    expect(await numbers()).toEqual([]);
    served.server.limits.set('graphql', { limit: 1000 });
    expect(counts(served.server).graphql).toBeLessThanOrEqual(6);
    const refusal = { status: 403, headers: { 'retry-after': '3600' }, body: { message: 'You have exceeded a secondary rate limit.' } };
    served.server.fault({ path: '/graphql', query: OF_COMMITS }, refusal, 1, 4);
    expect(await numbers()).toHaveLength(200);
  });

  it('asks beforehand what the hour pays for, and for the commits first whose titles say least', async () => {
    // What was merged last costs one point, two are left over for others, a batch without linked issues costs two.
    served.server.limits.set('graphql', { limit: 1000, used: 1000 - 11 });
    const journal = keptJournal();
    const reading = createPulls(clientOf(served.server, { journal }), HOME).read(NO_FILES);
    const message = (at: number) => (at % 3 === 0 ? 'fix it' : `feat: change (#${at})`);
    const commits = shas.map((sha, at) => ({ sha, message: message(at), parents: [], committedAt: 1000 - at }));
    reading.add(commits, 5000);
    const found = await reading.found();
    served.server.limits.set('graphql', { limit: 1000 });
    expect(journal.lines).toEqual([expect.stringMatching(/^warn: This needs about 200 points of GraphQL; the token has 10 left until/)]);
    const numbered = commits.filter((commit) => commit.message !== 'fix it').slice(0, 200 - 77);
    const first = [...commits.filter((commit) => commit.message === 'fix it'), ...numbered].map(({ sha }) => sha);
    expect(new Set(found.keys())).toEqual(new Set(first));
  });

  it('tries again after a cut connection', async () => {
    served.server.fault({ path: '/graphql' }, 'drop', 2);
    served.server.fault({ path: '/graphql' }, { cutAfter: 20 }, 1, 2);
    served.server.fault({ path: '/graphql' }, { status: 500, body: { message: 'Server Error' } }, 1, 3);
    expect(await numbers()).toEqual(all);
  });

  it('takes what was found where a commit was not', async () => {
    const found = await createPulls(clientOf(served.server), HOME).ofCommits([...shas.slice(0, 2), 'f'.repeat(40), 'no sha'], NO_FILES);
    expect([...found.values()].map((pulls) => pulls.length)).toEqual([1, 1, 0]);
    const path = ['repository', 'c1'];
    served.server.fault(
      { path: '/graphql', query: OF_COMMITS },
      {
        status: 200,
        body: {
          data: { repository: { nameWithOwner: 'octo/widgets', c0: null, c1: null } },
          errors: [{ type: 'NOT_FOUND', path, message: 'Could not resolve' }],
        },
      },
    );
    expect((await createPulls(clientOf(served.server), HOME).ofCommits(shas.slice(0, 2), NO_FILES)).size).toBe(2);
  });

  it('knows pull requests that were merged a moment ago', async () => {
    served.server.lag = 3;
    expect(await numbers()).toEqual(all);
    served.server.lag = 0;
    expect(counts(served.server)).toEqual({ rest: 0, graphql: 6 });
  });

  it('finds them where the repository was renamed, as their own', async () => {
    const renamed = await serve(releaseOf(3), { formerly: 'octo/old-name' });
    const old = { ...HOME, name: 'old-name' };
    const client = clientOf(renamed.server);
    const head = await createGitHubHistory(client, old).resolve('refs/tags/v1.1.0');
    const found = await createPulls(client, old).ofCommits([head ?? ''], NO_FILES);
    expect(found.get(head ?? '')?.map(({ number }) => number)).toEqual([3]);
    expect(renamed.server.requests.map(({ status }) => status)).toContain(301);
  });

  it('asks at the address of an Enterprise server', async () => {
    expect(await numbers({ apiUrl: served.server.enterpriseUrl })).toEqual(all);
    expect(served.server.requests.every(({ path }) => path === '/api/graphql')).toBe(true);
  });

  it('reads the budget before a large job, and warns', async () => {
    served.server.limits.set('graphql', { limit: 1000, used: 950 });
    const journal = keptJournal();
    await clientOf(served.server, { journal }).afford('graphql', 200);
    served.server.limits.set('graphql', { limit: 1000 });
    expect(journal.lines).toEqual([expect.stringMatching(/about 200 points of GraphQL; the token has \d\d left/)]);
    expect(counts(served.server)).toEqual({ rest: 1, graphql: 0 });
  });

  it('goes on where a server has no limits', async () => {
    served.server.fault({ path: '/rate_limit' }, { status: 404, body: { message: 'Rate limiting is not enabled.' } });
    const journal = keptJournal();
    await clientOf(served.server, { journal }).afford('graphql', 200);
    expect(journal.lines.filter((line) => !line.startsWith('debug'))).toEqual([]);
  });
});

describe('what a pull request says', () => {
  it('comes over whole', async () => {
    const served = await serve((repository) => {
      repository.commit({ message: 'start' });
      return [
        squashPull(repository, {
          number: 1,
          title: 'feat: one',
          body: 'Why\n\n```release-note\nOne.\n```',
          labels: ['feature', 'area/core'],
          lastEditedAt: '2026-01-02T00:00:00Z',
          closingIssues: [{ number: 40, title: 'It is missing' }],
          commits: [{ message: 'one', files: { 'src/b.ts': 'b', 'src/a.ts': 'a' } }],
        }),
        mergePull(repository, {
          number: 2,
          title: 'fix: two',
          author: { name: 'dependabot[bot]', email: 'b@x.example', login: 'dependabot[bot]' },
        }),
        rebasePull(repository, {
          number: 3,
          title: 'docs: three',
          author: null,
          commits: [{ message: 'docs: a' }, { message: 'docs: b' }],
        }),
        openPull(repository, { number: 4, title: 'feat: open' }),
      ];
    });
    const [open = '', last = '', first = '', merge = '', side = '', squash = ''] = served.repository
      .git(['rev-list', '--topo-order', 'refs/pull/4/head'])
      .split('\n');
    const found = await createPulls(clientOf(served.server), HOME).ofCommits([open, last, first, merge, side, squash], { files: true });
    const of = (sha: string) => found.get(sha)?.map((pull) => pull.number);
    expect([open, last, first, merge, side, squash].map(of)).toEqual([[], [3], [3], [2], [2], [1]]);
    expect(found.get(squash)).toEqual([
      {
        number: 1,
        url: 'https://github.com/octo/widgets/pull/1',
        title: 'feat: one',
        body: 'Why\n\n```release-note\nOne.\n```',
        author: { name: 'ada', login: 'ada' },
        labels: ['feature', 'area/core'],
        mergedAt: expect.stringMatching(/^2026-.*Z$/),
        mergeCommit: squash,
        baseBranch: 'main',
        bodyEditedAt: '2026-01-02T00:00:00Z',
        bodyEditor: null,
        closes: [{ number: 40, title: 'It is missing' }],
        files: ['src/a.ts', 'src/b.ts'],
      },
    ]);
    expect(found.get(merge)?.[0]).toMatchObject({ author: { login: 'dependabot[bot]' }, bodyEditedAt: null });
    expect(found.get(last)?.[0]).toMatchObject({ author: null, mergeCommit: last });
    expect(served.server.violations).toEqual([]);
  });

  it('has all its files, however many', async () => {
    const files = Object.fromEntries(Array.from({ length: 230 }, (_, at) => [`src/${at}.ts`, 'x']));
    const served = await serve((repository) => {
      repository.commit({ message: 'start' });
      return [squashPull(repository, { number: 1, title: 'feat: large', commits: [{ message: 'large', files }] })];
    });
    const sha = served.repository.git(['rev-parse', 'main']);
    const found = await createPulls(clientOf(served.server), HOME).ofCommits([sha], { files: true });
    expect(found.get(sha)?.[0]?.files).toHaveLength(230);
    expect(counts(served.server).graphql).toBe(4);
    const without = await createPulls(clientOf(served.server), HOME).ofCommits([sha], NO_FILES);
    expect(without.get(sha)?.[0]).not.toHaveProperty('files');
  });

  it('is never silently left out for want of a permission', async () => {
    const served = await serve(releaseOf(2), { tokens: { ghs_test: { permissions: { contents: 'write' } } } });
    const shas = served.repository.git(['rev-list', 'v1.0.0..v1.1.0']).split('\n');
    await expect(createPulls(clientOf(served.server), HOME).ofCommits(shas, NO_FILES)).rejects.toMatchObject({
      code: 'no-permission',
      hint: expect.stringContaining('pull-requests: read'),
    });
    await expect(createPulls(clientOf(served.server, { token: 'ghs_other' }), HOME).ofCommits(shas, NO_FILES)).rejects.toMatchObject({
      code: 'no-permission',
    });
    await expect(createPulls(clientOf(served.server), { ...HOME, name: 'absent' }).ofCommits(shas, NO_FILES)).rejects.toMatchObject({
      code: 'no-permission',
      message: expect.stringContaining('octo/absent'),
    });
  });
});

describe('merged a moment ago', () => {
  it('finds several, and all commits of one that was rebased', async () => {
    const served = await serve((repository) => {
      repository.commit({ message: 'start' });
      return [
        squashPull(repository, { number: 1, title: 'feat: one' }),
        mergePull(repository, { number: 2, title: 'fix: two' }),
        rebasePull(repository, {
          number: 3,
          title: 'docs: three',
          commits: [{ message: 'docs: a' }, { message: 'docs: b' }, { message: 'docs: c' }],
        }),
      ];
    });
    const graph = served.repository.git(['log', '--topo-order', '--format=%H %P', '-6', 'main']).split('\n');
    const commits = graph.map((line) => {
      const [sha = '', ...parents] = line.split(' ');
      return { sha, parents, message: served.repository.git(['log', '-1', '--format=%B', sha]), committedAt: 0 };
    });
    const numbers = async () => {
      const reading = createPulls(clientOf(served.server), HOME).read(NO_FILES);
      reading.add(commits, commits.length);
      return [...(await reading.found())].map(([, pulls]) => pulls.map(({ number }) => number).join());
    };
    const known = await numbers();
    expect(known).toEqual(['3', '3', '3', '2', '2', '1']);
    served.server.lag = 3;
    expect(await numbers()).toEqual(known);
  });
});

describe('whose first pull request it is', () => {
  const by = (login: string) => ({ name: login, email: `${login}@example.com`, login });
  it('counts earlier merged ones, asks about nobody of the project, and says nothing of bots', async () => {
    const served = await serve((repository) => {
      repository.commit({ message: 'start' });
      const pull = (number: number, login: string, authorAssociation: PullRecord['authorAssociation'] = 'CONTRIBUTOR') =>
        squashPull(repository, { number, title: `feat: ${number}`, author: by(login), authorAssociation });
      return [pull(1, 'known'), pull(2, 'known'), pull(3, 'Newbie'), pull(4, 'owner', 'OWNER'), pull(5, 'bot[bot]'), pull(6, 'Newbie')];
    });
    const shas = served.repository.git(['rev-list', 'main~5..main']).split('\n');
    const pulls = createPulls(clientOf(served.server), HOME);
    await pulls.ofCommits(shas, NO_FILES);
    served.server.requests.length = 0;
    expect(await pulls.firstTimers()).toEqual(
      new Map([
        ['owner', false],
        ['known', false],
        ['newbie', true],
      ]),
    );
    expect(counts(served.server)).toEqual({ rest: 0, graphql: 1 });
    expect(JSON.stringify(served.server.requests[0]?.body)).not.toContain('bot');
    served.server.fault({ path: '/graphql' }, { status: 500, body: { message: 'Server Error' } }, 9);
    expect(await pulls.firstTimers()).toEqual(new Map());
  });
});

describe('GitHub that fails', () => {
  const SERVER_ERROR = { status: 500, body: { message: 'Server Error' } };
  const told = { message: expect.stringContaining('the pull requests of octo/widgets'), hint: expect.stringContaining('githubstatus.com') };

  async function read(served: Served, files: boolean) {
    const shas = served.repository.git(['rev-list', 'v1.0.0..v1.1.0']).split('\n');
    const reading = createPulls(clientOf(served.server), HOME).read({ files });
    const commits = shas.map((sha) => ({ sha, message: '', parents: [], committedAt: 0 }));
    reading.add(commits, commits.length);
    return { reading, found: await reading.found() };
  }

  it('keeps what was read, and says how it failed at the rest', async () => {
    const served = await serve(releaseOf(120));
    served.server.fault({ path: '/graphql', query: OF_COMMITS }, SERVER_ERROR, 1_000, 1);
    const { reading, found } = await read(served, false);
    expect([...found.values()].filter((pulls) => pulls.length > 0)).toHaveLength(50);
    expect(reading.fault).toMatchObject(told);
    await expect(createPulls(clientOf(served.server), HOME).ofCommits([...found.keys()], NO_FILES)).rejects.toMatchObject(told);
  });

  it('does not know of commits without a pull request whether they have one, when it fails at those merged last', async () => {
    const served = await serve(releaseOf(3));
    served.server.lag = 1;
    served.server.fault({ path: '/graphql', query: /pullRequests\(states: MERGED/ }, SERVER_ERROR, 1_000);
    const { reading, found } = await read(served, false);
    expect([...found.values()].map((pulls) => pulls.length)).toEqual([1, 1]);
    expect(reading.fault).toMatchObject(told);
  });

  it('does not know the files of a pull request when it fails at a page of them', async () => {
    const files = Object.fromEntries(Array.from({ length: 130 }, (_, at) => [`src/${at}.ts`, 'x']));
    const served = await serve((repository) => {
      repository.commit({ message: 'start' });
      repository.tag('v1.0.0');
      const pulls = [squashPull(repository, { number: 1, title: 'feat: large', commits: [{ message: 'large', files }] })];
      repository.tag('v1.1.0');
      return pulls;
    });
    served.server.fault({ path: '/graphql', query: /pullRequest\(number/ }, SERVER_ERROR, 1_000);
    const { reading, found } = await read(served, true);
    expect([...found.values()].map(([pull]) => [pull?.number, pull?.files])).toEqual([[1, undefined]]);
    expect(reading.fault).toMatchObject(told);
  });
});
