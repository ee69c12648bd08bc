/** Without a stored secret: the job's identity token is exchanged for access to the model. */
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { released } from '../support/scenario/histories.ts';
import { Workplace } from '../support/scenario/world.ts';

const IDS = { ruleId: 'fdrl_1', organizationId: '00000000-0000-4000-8000-00000000a11c' };
const FEDERATION = `rule-id=${IDS.ruleId}\norganization-id=${IDS.organizationId}`;
const IDENTITY = 'eyJhbGciOiJub25lIn0.identity.token';

describe('federation', () => {
  let place: Workplace;
  let issuer: Server;
  let idToken: { readonly url: string; readonly token: string };
  const audiences: (string | null)[] = [];

  beforeAll(async () => {
    place = await Workplace.open({
      history: released(3),
      withoutChild: true,
      anthropic: { federation: { ...IDS, accepts: (token) => token === IDENTITY } },
    });
    issuer = createServer((request, response) => {
      audiences.push(new URL(request.url ?? '', 'http://issuer').searchParams.get('audience'));
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ value: IDENTITY }));
    });
    await new Promise<void>((resolve) => issuer.listen(0, '127.0.0.1', resolve));
    const address = issuer.address();
    if (address === null || typeof address === 'string') throw new Error('the issuer has no port');
    idToken = { url: `http://127.0.0.1:${address.port}/token?v=1`, token: 'ghs_id_request' };
  });
  afterAll(async () => {
    issuer.closeAllConnections();
    issuer.close();
    await place.close();
  });

  it('asks the model without a key, and keeps no answer where there is nothing to seal it with', async () => {
    const run = await place.job({ key: false, idToken, inputs: { 'anthropic-federation': FEDERATION } });
    expect(run.main.conclusion).toBe('success');
    expect(run.main.outputs).toMatchObject({ mode: 'ai', changes: '3' });
    expect(audiences).toEqual([place.anthropic.url]);
    expect(run.model.filter(({ route }) => route === 'token')).toHaveLength(1);
    expect(run.cache).toEqual([]);
    expect(run.main.annotations).toEqual([
      expect.objectContaining({ level: 'notice', message: expect.stringContaining('the line cache-secret=') }),
    ]);
    expect(run.main.stdout.split('\n').filter((line) => line.includes(IDENTITY) && !line.startsWith('::add-mask::'))).toEqual([]);
  });

  it('keeps answers under a cache secret', async () => {
    const inputs = { 'anthropic-federation': `${FEDERATION}\ncache-secret=of-our-own` };
    const first = await place.job({ key: false, idToken, inputs });
    expect(first.main.stdout.split('\n').filter((line) => line.includes('of-our-own'))).toEqual(['::add-mask::of-our-own']);
    expect(place.cache.entries).toHaveLength(1);
    const again = await place.main({ key: false, idToken, inputs });
    expect(again.model).toEqual([]);
    expect(again.main.outputs).toMatchObject({ mode: 'ai', 'cache-misses': '0' });
  });

  it('falls back to rules where the job has no identity, and says what it needs', async () => {
    const run = await place.main({ key: false, inputs: { 'anthropic-federation': FEDERATION } });
    expect(run.main.conclusion).toBe('success');
    expect(run.main.outputs.mode).toBe('deterministic');
    expect(run.main.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', message: expect.stringContaining('id-token: write') }),
    );
  });
});
