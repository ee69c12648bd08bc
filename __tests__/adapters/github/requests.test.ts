/** The promise of how many requests a range costs, and that they go side by side. */
import { afterAll, expect, it } from '@jest/globals';
import { createGitHubHistory } from '../../../src/adapters/github/history.ts';
import { createPulls } from '../../../src/adapters/github/pulls.ts';
import { GITHUB } from '../../../src/limits.ts';
import { SharedHistory } from '../../../src/steps/shared-history.ts';
import { clientOf, closeAll, counts, HOME, releaseOf, serve } from './bed.ts';

afterAll(closeAll);

it.each([1, 49, 100, 101, 451])('reads %i commits and their pull requests within the budget', async (count) => {
  const { server } = await serve(releaseOf(count));
  // Whoever asks for one batch after the other never gets an answer.
  server.fault({ path: '/graphql', query: /on Commit/ }, { untilTogether: Math.ceil(count / 50) }, 20);
  const client = clientOf(server);
  const history = createGitHubHistory(client, HOME);
  const pulls = createPulls(client, HOME);
  history.foresee('v1.0.0', 'v1.1.0');
  const [base, head] = await Promise.all([history.resolve('refs/tags/v1.0.0'), history.resolve('refs/tags/v1.1.0')]);
  if (base === null || head === null) throw new Error('The tags are missing');
  expect(await history.relation(base, head)).toMatchObject({ ahead: count, behind: 0 });
  const reading = pulls.read({ files: false });
  const { commits, counted } = await history.commits(base, head, { files: false, onPart: (part, total) => reading.add(part, total) });
  expect([commits.length, counted]).toEqual([count, count]);
  // The pages; both ends were one more question of GraphQL, and so was what was merged last.
  expect(counts(server).rest).toBe(Math.ceil(count / 100));
  expect([...(await reading.found()).values()].flat()).toHaveLength(count);
  expect(counts(server).graphql).toBe(Math.ceil(count / 50) + 2);
  await pulls.firstTimers();
  // Beside these the config file is read, where there is no checkout.
  expect(server.requests.length + 1).toBeLessThanOrEqual(Math.ceil(count / 100) + Math.ceil(count / 50) + 4);
  expect(server.maxInFlight).toBeLessThanOrEqual(GITHUB.concurrency);
  expect(server.violations).toEqual([]);
});

it('reads ahead of whoever asks for a named range, for no more requests', async () => {
  const { server, repository } = await serve(releaseOf(120));
  const client = clientOf(server);
  const [history, pulls] = [createGitHubHistory(client, HOME), createPulls(client, HOME)];
  history.foresee('v1.0.0', 'v1.1.0');
  const [base = '', head = ''] = repository.git(['rev-parse', 'v1.0.0^{commit}', 'v1.1.0^{commit}']).split('\n');
  expect(await history.foreseen()).toEqual({ base, head });
  expect(history.dateOf(base)).toBe(Number(repository.git(['log', '-1', '--format=%ct', base])));
  const shared = new SharedHistory(history);
  const ahead = pulls.ahead({ files: false });
  await shared.commits(base, head, { files: false, onPart: (part, total) => ahead.add(part, total) });
  const pages = counts(server).rest;
  const reading = pulls.read({ files: false });
  const { commits } = await shared.commits(base, head, { files: false, onPart: (part, total) => reading.add(part, total) });
  await shared.read(base, head, { files: false });
  expect(commits).toHaveLength(120);
  expect([...(await reading.found()).values()].flat()).toHaveLength(120);
  expect([pages, counts(server).rest]).toEqual([2, 2]);
  expect(counts(server).graphql).toBe(3 + 2);
});

it('tells nothing of commits that were only foreseen, and asks anew where more is wanted', async () => {
  const { server, repository } = await serve(releaseOf(3));
  const pulls = createPulls(clientOf(server), HOME);
  const shas = repository.git(['rev-list', 'v1.0.0..v1.1.0']).split('\n');
  const commits = shas.map((sha) => ({ sha, message: '', parents: [], committedAt: 0 }));
  pulls.ahead({ files: false }).add(commits, 3);
  expect((await pulls.ofCommits(shas, { files: false })).size).toBe(3);
  const reading = pulls.read({ files: false });
  reading.add(commits.slice(0, 1), 1);
  expect([...(await reading.found()).keys()]).toEqual(shas.slice(0, 1));
  pulls.ahead({ files: false }).add(commits, 3);
  const withFiles = pulls.read({ files: true });
  withFiles.add(commits, 3);
  const [[pull] = []] = (await withFiles.found()).values();
  expect(pull?.files).toHaveLength(1);
});

it('is certain of ends where each name leads to one commit, and the one stands before the other', async () => {
  const { server, repository } = await serve((built) => {
    const pulls = releaseOf(2)(built);
    built.branch('side', built.git(['rev-parse', 'v1.0.0^{commit}']));
    built.commit({ message: 'aside', branch: 'side', files: { aside: 'a' } });
    built.branch('v1.0.0');
    built.commit({ message: 'on a branch with the name of the tag', branch: 'v1.0.0', files: { a: 'a' } });
    return pulls;
  });
  const [base = '', head = ''] = repository.git(['rev-parse', 'refs/tags/v1.0.0^{commit}', 'refs/tags/v1.1.0^{commit}']).split('\n');
  const foreseen = async (from: string | null, to: string) => {
    const history = createGitHubHistory(clientOf(server), HOME);
    history.foresee(from, to);
    return history.foreseen();
  };
  expect(await foreseen(base, 'v1.1.0')).toEqual({ base, head });
  expect(await foreseen(base, head)).toEqual({ base, head });
  for (const from of ['v1.0.0', 'side', 'nothing', null]) expect(await foreseen(from, 'v1.1.0')).toBeNull();
  expect(await createGitHubHistory(clientOf(server), HOME).foreseen()).toBeNull();
});

it('has at most sixteen requests under way, of all kinds together', async () => {
  const { server } = await serve(releaseOf(30));
  // The seventeenth would open the barrier.
  server.fault(() => true, { untilTogether: GITHUB.concurrency }, 100);
  const client = clientOf(server);
  const [history, pulls] = [createGitHubHistory(client, HOME), createPulls(client, HOME)];
  const refs = Array.from({ length: 20 }, (_, at) => history.resolve(`refs/heads/branch-${at}`));
  const found = Array.from({ length: 20 }, (_, at) => pulls.ofCommits([String(at).repeat(40).slice(0, 40)], { files: false }));
  expect(await Promise.all(refs)).toEqual(Array.from({ length: 20 }, () => null));
  await Promise.all(found);
  expect(server.maxInFlight).toBe(GITHUB.concurrency);
});

it('asks for the first comparison by name, and by sha where the name led elsewhere', async () => {
  const { server, repository } = await serve((built) => {
    const pulls = releaseOf(3)(built);
    built.branch('v1.1.0');
    built.commit({ message: 'on a branch with the name of the tag', branch: 'v1.1.0', files: { a: 'a' } });
    return pulls;
  });
  const [base, head] = [repository.git(['rev-parse', 'refs/tags/v1.0.0']), repository.git(['rev-parse', 'refs/tags/v1.1.0^{commit}'])];
  for (const to of ['v1.1.0', 'nothing', head]) {
    server.requests.length = 0;
    const history = createGitHubHistory(clientOf(server), HOME);
    history.foresee('v1.0.0', to);
    expect((await history.commits(base, head, { files: false })).commits).toHaveLength(3);
    expect(server.requests.filter(({ path }) => path.includes('/compare/'))).toHaveLength(to === head ? 1 : 2);
  }
  expect(server.violations).toEqual([]);
});

it('tells who asks', async () => {
  const { server } = await serve(releaseOf(1));
  const client = clientOf(server);
  await createGitHubHistory(client, HOME).tags();
  await createPulls(client, HOME).ofCommits(['f'.repeat(40)], { files: false });
  for (const { headers } of server.requests) expect(headers['user-agent']).toMatch(/^tidings/);
});

it.each([
  ['a login', 'The proxy http://p:1 (HTTPS_PROXY) wants a login (407)', 407, 1, 'user:password'],
  ['another host', 'The proxy http://p:1 (HTTPS_PROXY) refuses the connection (403)', 403, 1, 'allowed at the proxy'],
  ['a moment', 'The proxy http://p:1 (HTTPS_PROXY) refuses the connection (503)', 503, 1 + GITHUB.retries, 'Check the network'],
  ['an authority', 'unable to verify the first certificate', null, 1 + GITHUB.retries, 'NODE_EXTRA_CA_CERTS'],
])('asks a proxy that wants %s as often as it can help, and says what does', async (_what, message, proxyStatus, times, remedy) => {
  const { server } = await serve(releaseOf(1));
  let asked = 0;
  const fetch = () => {
    asked += 1;
    return Promise.reject(Object.assign(new TypeError(message), { proxyStatus }));
  };
  const client = clientOf(server, { fetch });
  const thrown = await createGitHubHistory(client, HOME)
    .resolve('refs/tags/v1.0.0')
    .catch((error: unknown) => error);
  expect(thrown).toMatchObject({ message: expect.stringContaining(message), hint: expect.stringContaining(remedy) });
  expect(asked).toBe(times);
});
