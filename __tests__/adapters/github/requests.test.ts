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
  server.fault({ path: '/graphql' }, { untilTogether: Math.ceil(count / 50) }, 20);
  const client = clientOf(server);
  const history = createGitHubHistory(client, HOME);
  const [base, head] = await Promise.all([history.resolve('refs/tags/v1.0.0'), history.resolve('refs/tags/v1.1.0')]);
  if (base === null || head === null) throw new Error('The tags are missing');
  expect(await history.relation(base, head)).toMatchObject({ ahead: count, behind: 0 });
  const { commits, counted } = await history.commits(base, head, { files: false });
  expect([commits.length, counted]).toEqual([count, count]);
  expect(counts(server).rest).toBe(2 + Math.ceil(count / 100));
  const pulls = await createPulls(client, HOME).ofCommits(
    commits.map((commit) => commit.sha),
    { files: false },
  );
  expect([...pulls.values()].flat()).toHaveLength(count);
  expect(counts(server).graphql).toBe(Math.ceil(count / 50));
  expect(server.requests.length).toBeLessThanOrEqual(Math.ceil(count / 100) + Math.ceil(count / 50) + 4);
  expect(server.maxInFlight).toBeLessThanOrEqual(GITHUB.concurrency);
  expect(server.violations).toEqual([]);
});

it('tells who asks', async () => {
  const { server } = await serve(releaseOf(1));
  const client = clientOf(server);
  await createGitHubHistory(client, HOME).tags();
  await createPulls(client, HOME).ofCommits(['f'.repeat(40)], { files: false });
  for (const { headers } of server.requests) expect(headers['user-agent']).toMatch(/^tidings/);
});
