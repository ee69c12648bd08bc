import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { inspectGitHub } from '../../../src/adapters/github/inspect.ts';
import { squashPull } from '../../support/git/pulls.ts';
import { TOKEN } from '../../support/github/server.ts';
import { closeAll, HOME, keptJournal, type Served, serve } from './bed.ts';

const USER = { contents: 'write', 'pull-requests': 'read' } as const;

describe('what a token can do', () => {
  let served: Served;

  beforeAll(async () => {
    served = await serve(
      (repository) => {
        repository.commit({ message: 'start' });
        return [squashPull(repository, { number: 1, title: 'feat: one' })];
      },
      {
        checkAnswers: true,
        tokens: {
          [TOKEN]: { permissions: USER },
          thin: { permissions: { contents: 'read' } },
          user: { permissions: USER, login: 'ann' },
          reader: { permissions: { contents: 'read' }, login: 'ann' },
        },
      },
    );
  });
  afterEach(() => {
    expect(served.server.violations).toEqual([]);
    served.server.clearFaults();
  });
  afterAll(closeAll);

  function inspect(token: string) {
    const { signal } = new AbortController();
    return inspectGitHub(HOME, { token, signal, journal: keptJournal(), apiUrl: served.server.url });
  }

  it('is told by reading alone', async () => {
    const before = served.server.requests.length;
    const github = inspect(TOKEN);
    expect(await github.limits()).toMatchObject({ core: { limit: 1000 }, graphql: { limit: 1000 } });
    expect(await github.repository()).toEqual({ defaultBranch: 'main', mayPush: false });
    await github.commits();
    await github.pulls();
    const asked = served.server.requests.slice(before).map(({ method, path }) => `${method} ${path}`);
    expect(asked).toEqual(['GET /rate_limit', 'GET /repos/octo/widgets', 'GET /repos/octo/widgets/commits', 'POST /graphql']);
  });

  it('is told of a user by the role', async () => {
    expect(await inspect('user').repository()).toMatchObject({ mayPush: true });
    expect(await inspect('reader').repository()).toMatchObject({ mayPush: false });
  });

  it('without a permission says which one', async () => {
    await expect(inspect('thin').pulls()).rejects.toMatchObject({
      code: 'no-permission',
      hint: expect.stringContaining('pull-requests: read'),
    });
  });

  it('that is not known is asked for nothing twice', async () => {
    const before = served.server.requests.length;
    await expect(inspect('nobody').limits()).rejects.toMatchObject({ code: 'no-permission' });
    expect(served.server.requests.length - before).toBe(1);
  });

  it('on a server without limits, and in a repository without commits, is no failure', async () => {
    served.server.fault({ path: '/rate_limit' }, { status: 404, body: { message: 'Rate limiting is not enabled.' } });
    served.server.fault({ path: '/repos/octo/widgets/commits' }, { status: 409, body: { message: 'Git Repository is empty.' } });
    const github = inspect(TOKEN);
    expect(await github.limits()).toBeNull();
    await github.commits();
  });

  it('does not wait for a limit', async () => {
    served.server.fault(
      { path: '/repos/octo/widgets' },
      { status: 429, headers: { 'retry-after': '30' }, body: { message: 'Slow down.' } },
    );
    await expect(inspect(TOKEN).repository()).rejects.toThrow('limits this token');
  });
});
