/** `tidings doctor` in a job's `run:` step, and with the cache's token passed on to it. */
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { scopesOfRun } from '../support/cache/scopes.ts';
import { TOKEN } from '../support/github/server.ts';
import { listen } from '../support/proxy/listening.ts';
import type { ChildResult } from '../support/runner/child.ts';
import { runCli } from '../support/runner/cli.ts';
import { released } from '../support/scenario/histories.ts';
import { KEY, REPOSITORY, Workplace } from '../support/scenario/world.ts';

const IDS = { ruleId: 'fdrl_1', organizationId: '00000000-0000-4000-8000-00000000a11c' };
const IDENTITY = 'eyJhbGciOiJub25lIn0.identity.token';

describe('tidings doctor in a job', () => {
  let place: Workplace;
  let issuer: Server;
  let issuerPort: number;

  beforeAll(async () => {
    place = await Workplace.open({
      history: released(2),
      withoutChild: true,
      anthropic: { federation: { ...IDS, accepts: (token) => token === IDENTITY } },
    });
    issuer = createServer((request, response) => {
      const isAsked = request.headers.authorization === 'Bearer id-request' && (request.url ?? '').includes('&audience=http');
      response.writeHead(isAsked ? 200 : 400).end(JSON.stringify({ value: IDENTITY }));
    });
    issuerPort = await listen(issuer);
  });
  afterAll(async () => {
    expect(place.github.violations).toEqual([]);
    issuer.closeAllConnections();
    issuer.close();
    await place.close();
  });

  function run(env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<ChildResult> {
    return runCli({
      args: ['doctor', '--format', 'json', '--anthropic-base-url', place.anthropic.url, ...args],
      cwd: place.repository.dir,
      withoutChild: true,
      env: {
        ...{ GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: REPOSITORY, GITHUB_SERVER_URL: 'https://github.com' },
        GITHUB_API_URL: place.github.url,
        ...env,
      },
    });
  }

  /** The report's checks by name; the last of each. */
  function checks({
    stdout,
  }: ChildResult): ReadonlyMap<string, { readonly state: string; readonly found: string; readonly remedy: string | null }> {
    const report: { readonly checks: readonly { name: string; state: string; found: string; remedy: string | null }[] } =
      JSON.parse(stdout);
    return new Map(report.checks.map((check) => [check.name, check]));
  }

  const federation = ['--anthropic-federation', `rule-id=${IDS.ruleId}`, '--anthropic-federation', `organization-id=${IDS.organizationId}`];

  it("asks the job's own repository, and leaves open what a job's token may write", async () => {
    const ran = await run({ GITHUB_TOKEN: TOKEN });
    const found = checks(ran);
    expect(found.get('repository')).toMatchObject({ state: 'ok', found: 'octo/widgets, default branch main' });
    expect(found.get('releases')).toMatchObject({ state: 'none', remedy: expect.stringContaining('contents: write') });
    expect(found.get('cache')).toMatchObject({ state: 'none', found: expect.stringContaining('no token') });
    expect(ran.exitCode).toBe(0);
  });

  it('tries federation with the identity token of the job', async () => {
    const identity = { ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${issuerPort}/t?v=1`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'id-request' };
    const ran = await run(identity, ...federation);
    expect(checks(ran).get('federation')).toMatchObject({ state: 'ok', found: 'rule fdrl_1, taken' });
    expect(ran.stdout).not.toContain(IDENTITY);
    const without = await run({}, ...federation);
    const elsewhere = await run({ GITHUB_ACTIONS: 'false' }, ...federation);
    expect(checks(without).get('federation')).toMatchObject({ state: 'fail', remedy: expect.stringContaining('id-token: write') });
    expect(checks(elsewhere).get('federation')).toMatchObject({ state: 'none', found: 'can only be tried inside a job' });
    expect([ran, without, elsewhere].map(({ exitCode }) => exitCode)).toEqual([0, 1, 0]);
  });

  it('looks the store up in the Actions cache, fetches and saves nothing', async () => {
    const cache = place.cache.forJob(scopesOfRun({ event: 'push', ref: 'refs/heads/main' }));
    const env = {
      ...{ ANTHROPIC_API_KEY: KEY, ACTIONS_RUNTIME_TOKEN: cache.runtimeToken, ACTIONS_RESULTS_URL: cache.resultsUrl },
      ACTIONS_CACHE_SERVICE_V2: 'True',
    };
    const empty = await run(env);
    expect(checks(empty).get('cache')).toMatchObject({ state: 'ok', found: expect.stringContaining('nothing of ours') });
    await place.job();
    const before = place.cache.requests.length;
    const full = await run(env);
    expect(checks(full).get('cache')).toMatchObject({
      state: 'ok',
      found: expect.stringMatching(/newest archive is tidings-v1-[0-9a-f]{16}-/),
    });
    expect(checks(full).get('cache')?.found).not.toContain('another key');
    expect(place.cache.requests.slice(before)).toHaveLength(1);
    const closed = await run({ ...env, ACTIONS_CACHE_MODE: 'read' });
    expect(checks(closed).get('cache')).toMatchObject({ state: 'warn', found: expect.stringContaining('"read"') });
  });
});
