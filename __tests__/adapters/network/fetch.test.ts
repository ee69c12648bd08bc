/** The way out: what a proxy does instead of opening a tunnel, and whether anything was sent. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { openFetch } from '../../../src/adapters/network/fetch.ts';
import { listen } from '../../support/proxy/listening.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

type Proxy = { readonly port: number; readonly seen: readonly IncomingMessage[] };

async function proxyThat(answers: (socket: Socket) => void): Promise<Proxy> {
  const seen: IncomingMessage[] = [];
  const server = createServer();
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    seen.push(request);
    socket.on('error', () => undefined);
    answers(socket);
  });
  servers.push(server);
  return { port: await listen(server), seen };
}

/** What the fetch rejects with. */
async function failure(proxy: string | null, url = 'https://model.example.test/'): Promise<Record<string, unknown>> {
  const fetch = openFetch(proxy === null ? {} : { HTTPS_PROXY: proxy });
  const thrown: unknown = await fetch(url, { method: 'POST', body: 'x' }).then(
    () => null,
    (error: unknown) => error,
  );
  if (typeof thrown !== 'object' || thrown === null || !('message' in thrown)) throw new Error('expected an error');
  return { ...thrown, name: 'name' in thrown ? thrown.name : '', message: thrown.message };
}

const status = (code: number) => (socket: Socket) => socket.end(`HTTP/1.1 ${code} No\r\ncontent-length: 0\r\n\r\n`);

describe('a proxy', () => {
  it.each([
    [407, 'wants a login (407)'],
    [403, 'refuses the connection (403)'],
    [503, 'refuses the connection (503)'],
  ])('that answers %d is named, without its login', async (code, says) => {
    const { port } = await proxyThat(status(code));
    expect(await failure(`http://ann:hunter2@127.0.0.1:${port}`)).toEqual({
      ...{ name: 'TypeError', unsent: true, code: '', proxyStatus: code },
      message: `The proxy http://***@127.0.0.1:${port} (HTTPS_PROXY) ${says}`,
    });
  });

  it('that hangs up is asked once', async () => {
    const { port, seen } = await proxyThat((socket) => socket.destroy());
    expect(await failure(`http://127.0.0.1:${port}`)).toEqual({
      ...{ name: 'TypeError', unsent: true, code: '', proxyStatus: null },
      message: expect.stringMatching(`^No connection through the proxy http://127.0.0.1:${port} \\(HTTPS_PROXY\\): `),
    });
    expect(seen).toHaveLength(1);
  });

  it('that is not there is told apart from the host', async () => {
    const fault = await failure('http://127.0.0.1:1');
    expect(fault).toMatchObject({
      unsent: true,
      code: 'ECONNREFUSED',
      message: expect.stringMatching(/proxy http:\/\/127\.0\.0\.1:1 .*ECONNREFUSED/),
    });
  });

  it.each([
    ['ann', 'ann:'],
    ['ann:p%40ss', 'ann:p@ss'],
    ['ann:50%', 'ann:50%'],
  ])('hears the login %s', async (login, heard) => {
    const { port, seen } = await proxyThat(status(407));
    await failure(`http://${login}@127.0.0.1:${port}`);
    expect(seen[0]?.headers['proxy-authorization']).toBe(`Basic ${Buffer.from(heard).toString('base64')}`);
  });
});

describe('without a proxy', () => {
  it('nothing was sent to who is not there', async () => {
    expect(await failure(null, 'http://127.0.0.1:1')).toMatchObject({ unsent: true, message: 'fetch failed' });
  });

  it('a request that was cut off was sent', async () => {
    const server = createServer((request) => request.socket.destroy());
    servers.push(server);
    expect(await failure(null, `http://127.0.0.1:${await listen(server)}`)).not.toHaveProperty('unsent');
  });
});
