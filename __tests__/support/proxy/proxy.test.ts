import { createServer, request, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCli } from '../runner/cli.ts';
import { createAuthority } from './authority.ts';
import { listen } from './listening.ts';
import { type ForwardProxy, startProxy } from './proxy.ts';
import { startTlsFront } from './tls-front.ts';

const ASK = fileURLToPath(new URL('./fixtures/ask.mjs', import.meta.url));
const HOST = 'tokens.example.test';

const authority = await createAuthority();
if (authority === undefined) console.log('skipped: the tests of TLS behind a proxy need openssl');
const withOpenssl = authority === undefined ? it.skip : it;

let plain: Server;
let plainPort: number;
let closers: (() => Promise<void>)[];

beforeEach(async () => {
  plain = createServer((_request, response) => response.end('{"value":"from-behind"}'));
  plainPort = await listen(plain);
  closers = [];
});

afterEach(async () => {
  for (const close of closers) await close();
  plain.closeAllConnections();
  await new Promise((resolve) => plain.close(resolve));
});

afterAll(async () => {
  await authority?.dispose();
});

async function started(credentials?: { readonly user: string; readonly password: string }, port = plainPort): Promise<ForwardProxy> {
  const proxy = await startProxy({ routes: { [`${HOST}:443`]: port, [`${HOST}:80`]: port }, ...(credentials ? { credentials } : {}) });
  closers.push(proxy.close);
  return proxy;
}

async function secured(): Promise<number> {
  const certificate = await authority?.issue([HOST]);
  if (certificate === undefined) throw new Error('no authority');
  const front = await startTlsFront(certificate, plainPort);
  closers.push(front.close);
  return front.port;
}

async function ask(env: Readonly<Record<string, string>>): Promise<string> {
  const address = { ACTIONS_ID_TOKEN_REQUEST_URL: `https://${HOST}/?a=b`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' };
  const { stdout } = await runCli({ script: ASK, args: [], cwd: '.', env: { ...address, ...env } });
  return stdout;
}

describe('a tunnel through the proxy', () => {
  withOpenssl('reaches a server whose certificate the private authority signed', async () => {
    const proxy = await started(undefined, await secured());
    const answer = await ask({ https_proxy: proxy.url, NODE_EXTRA_CA_CERTS: authority?.caFile ?? '' });
    expect(answer).toContain('TOKEN from-behind');
    expect(proxy.requests).toEqual([{ kind: 'tunnel', target: `${HOST}:443`, answered: 'passed' }]);
  });

  withOpenssl('is not trusted without the authority', async () => {
    const proxy = await started(undefined, await secured());
    const answer = await ask({ https_proxy: proxy.url });
    expect(answer).toMatch(/FAILED.*certificate/s);
    expect(answer).not.toContain('from-behind');
  });

  it('goes to no host that it has no route to', async () => {
    const proxy = await started();
    await ask({ https_proxy: proxy.url, ACTIONS_ID_TOKEN_REQUEST_URL: 'https://elsewhere.example.test/?a=b' });
    expect(proxy.requests[0]).toEqual({ kind: 'tunnel', target: 'elsewhere.example.test:443', answered: 'unknown host' });
  });

  it('asks for its credentials', async () => {
    const proxy = await started({ user: 'u', password: 'p' });
    await ask({ https_proxy: proxy.url.replace('u:p@', 'u:wrong@') });
    expect(proxy.requests[0]).toMatchObject({ answered: 'unauthorized' });
  });
});

describe('a plain request through the proxy', () => {
  it('is forwarded in absolute form', async () => {
    const proxy = await started();
    const status = await new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port: proxy.port, path: `http://${HOST}/x` }, (reply) => resolve(reply.resume().statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(200);
    expect(proxy.requests).toEqual([{ kind: 'plain', target: `${HOST}:80`, answered: 'passed' }]);
  });
});
