import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { TOKEN } from './server.ts';
import { type Bed, octokitOf, REPO, startBed } from './testing.ts';

describe('faults', () => {
  let bed: Bed;
  beforeEach(async () => {
    bed = await startBed();
  });
  afterEach(() => bed.close());

  const tags = () => bed.octokit.rest.repos.listTags(REPO);

  it('answers what it was told, so many times, after so many', async () => {
    bed.server.fault(
      { operation: 'repos/list-tags' },
      { status: 503, headers: { 'retry-after': '7' }, body: { message: 'Unicorn' } },
      2,
      1,
    );
    await tags();
    for (let n = 0; n < 2; n++) {
      await expect(tags()).rejects.toMatchObject({ status: 503, response: { headers: { 'retry-after': '7' } } });
    }
    await tags();
    expect(bed.server.requests.map((request) => request.status)).toEqual([200, 503, 503, 200]);
  });

  it('drops connections, before or after the deed', async () => {
    bed.server.fault({ method: 'GET', path: /tags$/ }, 'drop');
    await expect(tags()).rejects.toThrow();
    bed.server.fault({ operation: 'repos/create-release' }, 'drop-after');
    await expect(bed.octokit.rest.repos.createRelease({ ...REPO, tag_name: 'v9', draft: true })).rejects.toThrow();
    expect(bed.server.releases.all().map((release) => release.tag)).toEqual(['v9']);
  });

  it('cuts a body short', async () => {
    bed.server.fault({ path: '/repos/octo/widgets/tags' }, { cutAfter: 10 });
    const response = await fetch(`${bed.server.url}/repos/octo/widgets/tags`, { headers: { authorization: `token ${TOKEN}` } });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
    // Octokit takes a cut body for an empty one: its callers have to check what they get.
    bed.server.fault({ operation: 'repos/list-tags' }, { cutAfter: 10 });
    expect((await tags()).data).toBe('');
  });

  it('stalls', async () => {
    bed.server.fault({ query: /viewer/ }, 'stall');
    const abort = new AbortController();
    const stalled = bed.octokit.graphql('{ viewer { login } }', { request: { signal: abort.signal } }).catch((error: unknown) => error);
    while (bed.server.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
    abort.abort();
    expect(await stalled).toBeInstanceOf(Error);
    expect(bed.server.requests).toMatchObject([{ method: 'POST', path: '/graphql', status: null }]);
  });
});

describe('tokens and limits', () => {
  it('asks who it is, and says no to strangers', async () => {
    const bed = await startBed();
    await expect(octokitOf(bed.server, 'other').rest.repos.get(REPO)).rejects.toMatchObject({
      status: 401,
      message: expect.stringContaining('Bad credentials'),
    });
    expect((await fetch(`${bed.server.url}/repos/octo/widgets`)).status).toBe(401);
    await bed.close();
  });

  it('spends the hourly budget and refuses what is over it', async () => {
    let now = Date.parse('2026-11-22T00:00:00Z');
    const bed = await startBed({ clock: () => now, rateLimits: { core: { limit: 2 }, graphql: { limit: 1 } } });
    const { headers } = await bed.octokit.rest.repos.get(REPO);
    expect(headers).toMatchObject({ 'x-ratelimit-limit': '2', 'x-ratelimit-remaining': '1', 'x-ratelimit-resource': 'core' });
    await bed.octokit.rest.repos.get(REPO);
    await expect(bed.octokit.rest.repos.get(REPO)).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('API rate limit exceeded'),
      response: { headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 + 3600) } },
    });
    expect((await bed.octokit.rest.rateLimit.get()).data.resources.core.remaining).toBe(0);
    await bed.octokit.graphql('{ viewer { login } }');
    await expect(bed.octokit.graphql('{ viewer { login } }')).rejects.toMatchObject({
      errors: [{ type: 'RATE_LIMITED' }],
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-resource': 'graphql' },
    });
    now += 3_600_000;
    await bed.octokit.rest.repos.get(REPO);
    await bed.close();
  });

  it('has secondary limits on concurrency and on points a minute', async () => {
    let now = 0;
    const bed = await startBed({ clock: () => now, rateLimits: { concurrent: 2, restPointsPerMinute: 4 } });
    bed.server.fault({ operation: 'repos/list-tags' }, 'stall', 2);
    const stalled = [1, 2].map(() => bed.octokit.rest.repos.listTags(REPO).catch(() => null));
    while (bed.server.requests.length < 2) await new Promise((resolve) => setImmediate(resolve));
    await expect(bed.octokit.rest.repos.get(REPO)).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('secondary rate limit'),
      response: { headers: { 'retry-after': '60' } },
    });
    expect(bed.server.maxInFlight).toBe(3);
    await bed.server.close();
    await Promise.all(stalled);
    bed.repository.remove();

    const other = await startBed({ clock: () => now, rateLimits: { restPointsPerMinute: 2 } });
    await other.octokit.rest.repos.get(REPO);
    await other.octokit.rest.repos.get(REPO);
    await expect(other.octokit.rest.repos.get(REPO)).rejects.toThrow('secondary rate limit');
    now += 60_000;
    await other.octokit.rest.repos.get(REPO);
    await other.close();
  });
});

describe('the enterprise layout', () => {
  it('answers under /api/v3 and /api/graphql, with links of that layout', async () => {
    const bed = await startBed({ html: 'https://ghe.example.com' });
    const { getOctokit } = await import('@actions/github');
    const octokit = getOctokit('ghs_test', { baseUrl: bed.server.enterpriseUrl });
    const { data } = await octokit.rest.repos.createRelease({ ...REPO, tag_name: 'v2', draft: true });
    expect(data.html_url).toMatch(/^https:\/\/ghe\.example\.com\/octo\/widgets\//);
    expect(data.upload_url).toContain('/api/uploads/repos/octo/widgets/');
    await octokit.graphql('{ viewer { login } }');
    expect(bed.server.requests.map((request) => request.path)).toEqual(['/repos/octo/widgets/releases', '/api/graphql']);
    expect(bed.server.violations).toEqual([]);
    await bed.close();
  });
});
