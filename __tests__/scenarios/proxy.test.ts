/** Behind a company's proxy with its own authority: nothing can be reached directly, and everything goes through. */

import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { scopesOfRun } from '../support/cache/scopes.ts';
import { type CacheService, startCacheService } from '../support/cache/server.ts';
import { TOKEN } from '../support/github/server.ts';
import { createAuthority } from '../support/proxy/authority.ts';
import { listen } from '../support/proxy/listening.ts';
import { type Network, openNetwork } from '../support/proxy/network.ts';
import { type ActionRun, runAction, runPost } from '../support/runner/runner.ts';
import { released } from '../support/scenario/histories.ts';
import { ACTION, KEY, REPOSITORY, Workplace } from '../support/scenario/world.ts';

const HOSTS = {
  github: 'github.example.test',
  model: 'model.example.test',
  results: 'results.example.test',
  identity: 'identity.example.test',
};
const LOGIN = { user: 'build', password: 'p%40ss' };
const IDS = { ruleId: 'fdrl_1', organizationId: '00000000-0000-4000-8000-00000000a11c' };
const IDENTITY = 'eyJhbGciOiJub25lIn0.identity.token';

const authority = await createAuthority();
if (authority === undefined) console.log('skipped: the tests of TLS behind a proxy need openssl');
const withOpenssl = authority === undefined ? describe.skip : describe;

withOpenssl('a job behind a proxy', () => {
  let place: Workplace;
  let cache: CacheService;
  let issuer: Server;
  let net: Network;

  beforeAll(async () => {
    place = await Workplace.open({
      history: released(3),
      anthropic: { federation: { ...IDS, accepts: (token) => token === IDENTITY } },
    });
    cache = await startCacheService({ publicUrl: `https://${HOSTS.results}` });
    issuer = createServer((_request, response) => response.end(JSON.stringify({ value: IDENTITY })));
    const portOf = (url: string) => Number(new URL(url).port);
    if (authority === undefined) throw new Error('no authority');
    const ports = {
      [HOSTS.github]: portOf(place.github.url),
      [HOSTS.model]: portOf(place.anthropic.url),
      [HOSTS.results]: cache.port,
      [HOSTS.identity]: await listen(issuer),
    };
    net = await openNetwork(ports, authority, LOGIN);
  });
  afterAll(async () => {
    await net.close();
    issuer.closeAllConnections();
    issuer.close();
    await cache.close();
    await place.close();
    await authority?.dispose();
  });

  /** Without a proxy no name of `.test` leads anywhere. */
  async function job(env: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>>): Promise<ActionRun> {
    const ref = 'refs/heads/main';
    const main = await runAction({
      action: ACTION,
      inputs: { 'anthropic-base-url': `https://${HOSTS.model}`, ...inputs },
      event: { name: 'push', ref, sha: place.sha(ref), repository: REPOSITORY, payload: { repository: { default_branch: 'main' } } },
      github: { apiUrl: `https://${HOSTS.github}`, graphqlUrl: `https://${HOSTS.github}/graphql`, token: TOKEN },
      cache: { ...cache.forJob(scopesOfRun({ event: 'push', ref })), resultsUrl: `https://${HOSTS.results}/` },
      idToken: { url: `https://${HOSTS.identity}/token?v=1`, token: 'ghs_id_request' },
      secrets: [KEY],
      env: { NODE_EXTRA_CA_CERTS: net.caFile, ...env },
    });
    return main;
  }

  const reached = () =>
    new Set(net.proxy.requests.filter((each) => each.answered === 'passed').map((each) => each.target.replace(/:443$/, '')));

  it('sends GitHub, model, exchange of tokens, and cache through it', async () => {
    const proxyUrl = net.proxy.url;
    const federation = `rule-id=${IDS.ruleId}\norganization-id=${IDS.organizationId}`;
    const main = await job({ HTTPS_PROXY: proxyUrl }, { 'anthropic-federation': `${federation}\ncache-secret=of-our-own` });
    const post = await runPost(main);
    expect([main.conclusion, post?.conclusion]).toEqual(['success', 'success']);
    expect(main.outputs).toMatchObject({ mode: 'ai', changes: '3', complete: 'true' });
    expect(place.github.releases.all()).toHaveLength(1);
    expect(cache.entries).toHaveLength(1);
    expect(reached()).toEqual(new Set(Object.values(HOSTS)));
    expect(place.anthropic.requests.map(({ route }) => route)).toContain('token');
    await main.dispose();
  });

  it('goes directly to the hosts of NO_PROXY', async () => {
    const before = net.proxy.requests.length;
    const port = new URL(place.anthropic.url).port;
    const main = await job(
      { https_proxy: net.proxy.url, http_proxy: 'http://127.0.0.1:1', no_proxy: '127.0.0.1,results.example.test' },
      { 'anthropic-api-key': KEY, 'anthropic-base-url': `http://127.0.0.1:${port}` },
    );
    expect(main.outputs).toMatchObject({ mode: 'ai' });
    const targets = new Set(net.proxy.requests.slice(before).map((each) => each.target));
    expect(targets).toEqual(new Set([`${HOSTS.github}:443`]));
    await main.dispose();
  });

  it('says that a proxy is in the way, and writes the notes by rule', async () => {
    const main = await job({ HTTPS_PROXY: net.proxy.url, NO_PROXY: HOSTS.model }, { 'anthropic-api-key': KEY });
    expect(main.conclusion).toBe('success');
    expect(main.outputs.mode).toBe('deterministic');
    expect(main.annotations).toContainEqual(expect.objectContaining({ level: 'error', message: expect.stringContaining(HOSTS.model) }));
    await main.dispose();
  });

  it('names a proxy that refuses the host of the model', async () => {
    const main = await job({ HTTPS_PROXY: net.proxy.url }, { 'anthropic-api-key': KEY, 'anthropic-base-url': 'https://elsewhere.test' });
    expect([main.conclusion, main.outputs.mode]).toEqual(['success', 'deterministic']);
    expect(main.annotations).toContainEqual(
      expect.objectContaining({
        level: 'error',
        message: expect.stringMatching(/^The model was not reached, so the rules wrote: .*[Tt]he proxy .* refuses/),
      }),
    );
    await main.dispose();
  });
});
