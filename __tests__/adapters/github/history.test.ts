import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createGitHubHistory } from '../../../src/adapters/github/history.ts';
import type { TidingsError } from '../../../src/errors.ts';
import { clientOf, closeAll, counts, HOME, keptJournal, releaseOf, type Served, serve } from './bed.ts';

afterAll(closeAll);

const BOT = { name: 'dependabot[bot]', email: '49699333+dependabot[bot]@users.noreply.github.com', login: 'dependabot[bot]' };

function sha(served: Served, name: string): string {
  return served.repository.git(['rev-parse', `${name}^{commit}`]);
}

describe('history of 230 pull requests', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve((repository) => {
      const pulls = releaseOf(230)(repository);
      repository.commit({ message: 'fix: by a bot\n\nWith a body.\n\nCo-authored-by: A <a@example.com>', author: BOT, files: { a: 'a' } });
      repository.commit({ message: 'chore: stranger', author: { name: 'No Account', email: 'no@example.com' }, files: { b: 'b' } });
      repository.tag('v1.2.0');
      repository.commit({ message: 'fix: old line', branch: 'old', parents: [repository.git(['rev-parse', 'v1.0.0'])], files: { c: 'c' } });
      repository.commit({ message: 'another root', branch: 'pages', parents: [], files: { d: 'd' } });
      for (let at = 0; at < 205; at++) repository.tag(`nightly-${at}`, 'main');
      return pulls;
    });
  });
  beforeEach(() => {
    served.server.requests.length = 0;
  });
  afterAll(() => {
    expect(served.server.violations).toEqual([]);
  });

  const open = () => createGitHubHistory(clientOf(served.server), HOME);

  it('reads the tags in pages of a hundred, once, annotated ones peeled', async () => {
    const history = open();
    const tags = await history.tags();
    expect(new Set(tags.map(({ name }) => name)).size).toBe(208);
    expect(tags).toContainEqual({ name: 'v1.1.0', sha: sha(served, 'v1.1.0') });
    expect(await history.resolve('refs/tags/v1.1.0')).toBe(sha(served, 'v1.1.0'));
    expect(await history.resolve('v1.0.0')).toBe(sha(served, 'v1.0.0'));
    await history.tags();
    expect(counts(served.server)).toEqual({ rest: 3, graphql: 0 });
  });

  it('resolves tags, branches, HEAD and shas, and says null of anything else', async () => {
    const history = open();
    const main = sha(served, 'main');
    expect(await history.resolve('HEAD')).toBe(main);
    expect(await history.resolve('main')).toBe(main);
    expect(await history.resolve('refs/heads/old')).toBe(sha(served, 'old'));
    expect(await history.resolve('refs/tags/v1.2.0')).toBe(main);
    expect(await history.resolve(main)).toBe(main);
    expect(await history.resolve(main.slice(0, 9))).toBe(main);
    expect(await history.resolve('refs/tags/v9.9.9')).toBeNull();
    expect(await history.resolve('nothing')).toBeNull();
  });

  it('reads a range in as many requests as it has pages; the comparison serves both questions', async () => {
    const history = open();
    const [base, head] = [sha(served, 'v1.0.0'), sha(served, 'v1.1.0')];
    expect(await history.relation(base, head)).toEqual({ ahead: 230, behind: 0, base });
    const { commits, counted } = await history.commits(base, head, { files: false });
    expect(counts(served.server)).toEqual({ rest: 3, graphql: 0 });
    expect(counted).toBe(230);
    expect(commits.map((commit) => commit.sha).sort()).toEqual(
      served.repository
        .git(['rev-list', `${base}..${head}`])
        .split('\n')
        .sort(),
    );
  });

  it('gives messages whole, logins of people and bots, null for strangers', async () => {
    const { commits } = await open().commits(sha(served, 'v1.1.0'), sha(served, 'main'), { files: true });
    const [bot, stranger] = commits;
    expect(bot).toMatchObject({
      message: 'fix: by a bot\n\nWith a body.\n\nCo-authored-by: A <a@example.com>',
      author: { name: 'dependabot[bot]', login: 'dependabot[bot]' },
      parents: [sha(served, 'v1.1.0')],
    });
    expect(bot?.committedAt).toBe(Number(served.repository.git(['log', '-1', '--format=%ct', bot?.sha ?? ''])));
    expect(stranger?.author).toEqual({ name: 'No Account', login: null });
  });

  it('reads everything from the root, counted by GitHub', async () => {
    const { commits, counted } = await open().commits(null, sha(served, 'main'), { files: false });
    expect(counted).toBe(233);
    expect(new Set(commits.map((commit) => commit.sha)).size).toBe(233);
    expect(counts(served.server)).toEqual({ rest: 4, graphql: 0 });
  });

  it('tells where two lines part, and when they never met', async () => {
    const history = open();
    const [old, main, pages] = [sha(served, 'old'), sha(served, 'main'), sha(served, 'pages')];
    expect(await history.relation(old, main)).toEqual({ ahead: 232, behind: 1, base: sha(served, 'v1.0.0') });
    expect(await history.relation(main, main)).toEqual({ ahead: 0, behind: 0, base: main });
    expect(await history.relation(pages, main)).toEqual({ ahead: 233, behind: 1, base: null });
    expect((await history.commits(main, pages, { files: false })).commits).toHaveLength(1);
    expect((await history.commits(main, main, { files: false })).commits).toEqual([]);
  });

  it('says so when a commit is not there', async () => {
    const wrong = open().relation('f'.repeat(40), sha(served, 'main'));
    await expect(wrong).rejects.toMatchObject({ code: 'unknown-ref' });
  });

  it('tries a failed page again, wherever it stands', async () => {
    for (const after of [0, 1, 2]) {
      served.server.fault({ path: /compare/ }, { status: 502, body: { message: 'Bad Gateway' } }, 1, after);
      served.server.fault({ path: /compare/ }, 'drop', 1, after);
      const { commits } = await open().commits(sha(served, 'v1.0.0'), sha(served, 'v1.1.0'), { files: false });
      expect(new Set(commits.map((commit) => commit.sha)).size).toBe(230);
      served.server.clearFaults();
    }
  });

  it('gives up after two more tries, with the status and what was asked', async () => {
    served.server.fault({ path: /tags/ }, { status: 503, body: { message: 'Unicorn!' } }, 9);
    const error: TidingsError = await open()
      .tags()
      .then(
        () => Promise.reject(new Error('no error')),
        (thrown) => thrown,
      );
    served.server.clearFaults();
    expect(error).toMatchObject({ code: 'github-failed', status: 503 });
    expect(error.message).toContain('the tags of octo/widgets');
    expect(counts(served.server).rest).toBe(3);
  });

  it('waits as long as a secondary limit says, once for all, and not longer than its patience', async () => {
    const refusal = { status: 403, headers: { 'retry-after': '7' }, body: { message: 'You have exceeded a secondary rate limit.' } };
    served.server.fault({ path: /tags/ }, refusal);
    const journal = keptJournal();
    const tags = await createGitHubHistory(clientOf(served.server, { journal }), HOME).tags();
    expect(tags).toHaveLength(208);
    expect(journal.lines).toContain('notice: GitHub asks to wait 7 s for its rate limit.');
    served.server.fault({ path: /tags/ }, { ...refusal, headers: { 'retry-after': '3600' } });
    const refused = createGitHubHistory(clientOf(served.server), HOME).tags();
    await expect(refused).rejects.toMatchObject({ code: 'github-failed', message: expect.stringContaining('secondary rate limit') });
  });

  it('warns when the hour cannot pay for a large range', async () => {
    served.server.limits.set('core', { limit: 1000, used: 980 });
    const journal = keptJournal();
    await clientOf(served.server, { journal }).afford('core', 300);
    served.server.limits.set('core', { limit: 1000 });
    expect(journal.lines).toEqual([
      expect.stringMatching(/^warn: This needs about 300 requests; the token has 20 left until \d\d:\d\d UTC\.$/),
    ]);
  });

  it('reads as many pages as the hour pays for, what publishing needs left over; the count tells what is missing', async () => {
    // The first page, one more, and the 25 of publishing.
    served.server.limits.set('core', { limit: 1000, used: 1000 - 27 });
    const journal = keptJournal();
    const history = createGitHubHistory(clientOf(served.server, { journal }), HOME);
    const { commits, counted } = await history.commits(sha(served, 'v1.0.0'), sha(served, 'v1.1.0'), { files: false });
    served.server.limits.set('core', { limit: 1000 });
    expect([commits.length, counted]).toEqual([200, 230]);
    expect(journal.lines).toEqual([expect.stringMatching(/^warn: This needs about 2 requests; the token has 26 left until/)]);
  });

  it('keeps the pages that came before a limit', async () => {
    const refusal = { status: 403, headers: { 'retry-after': '3600' }, body: { message: 'You have exceeded a secondary rate limit.' } };
    served.server.fault({ path: /compare/ }, refusal, 1, 1);
    const { commits, counted } = await open().commits(sha(served, 'v1.0.0'), sha(served, 'v1.1.0'), { files: false });
    expect([130, 200]).toContain(commits.length);
    expect(counted).toBe(230);
  });

  it('ends at once when the run is cancelled', async () => {
    served.server.fault({ path: /tags/ }, 'stall');
    const controller = new AbortController();
    const tags = createGitHubHistory(clientOf(served.server, { signal: controller.signal }), HOME).tags();
    controller.abort();
    await expect(tags).rejects.toMatchObject({ code: 'cancelled' });
    await expect(createGitHubHistory(clientOf(served.server, { signal: controller.signal }), HOME).tags()).rejects.toMatchObject({
      code: 'cancelled',
    });
    served.server.clearFaults();
  });

  it('says what to do about a token that is unknown, and never shows it', async () => {
    const error = await createGitHubHistory(clientOf(served.server, { token: 'ghs_stranger' }), HOME)
      .tags()
      .then(String, (thrown: TidingsError) => thrown);
    expect(error).toMatchObject({ code: 'no-permission', hint: expect.stringContaining('`token`') });
    expect(JSON.stringify(error) + String(error)).not.toContain('ghs_stranger');
  });

  it('does not take a page of a proxy for an answer', async () => {
    served.server.fault({ path: /tags/ }, { status: 200, headers: { 'content-type': 'text/html' }, body: 'Sign in' }, 3);
    await expect(open().tags()).rejects.toMatchObject({
      code: 'github-failed',
      message: expect.stringContaining('not what the API describes'),
    });
  });
});

it('names the permission that is missing', async () => {
  const served = await serve(releaseOf(1), { tokens: { ghs_test: { permissions: {} } } });
  const error: TidingsError = await createGitHubHistory(clientOf(served.server), HOME)
    .tags()
    .then(
      () => Promise.reject(new Error('no error')),
      (thrown) => thrown,
    );
  expect(error).toMatchObject({ code: 'no-permission', hint: 'Add to the job:\npermissions:\n  contents: read\n  pull-requests: read' });
});
