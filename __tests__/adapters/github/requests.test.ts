/** The promise of how many requests a range costs, and that they go side by side. */
import { afterAll, expect, it } from '@jest/globals';
import { createGitHubHistory } from '../../../src/adapters/github/history.ts';
import { createPulls } from '../../../src/adapters/github/pulls.ts';
import { GITHUB } from '../../../src/limits.ts';
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
