import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { closeAll, listen, type RunningServer } from './listening.ts';

/** One request to the proxy: a tunnel, or a plain request in absolute form. `target` is `host:port`. */
export type ProxyRecord = {
  readonly kind: 'tunnel' | 'plain';
  readonly target: string;
  readonly answered: 'passed' | 'unauthorized' | 'unknown host';
};

export type ProxyOptions = {
  /** Where each `host:port` really is: a port on loopback. Other targets get 502, so nothing leaves the machine. */
  readonly routes: Readonly<Record<string, number>>;
  /** Without it everybody may pass. */
  readonly credentials?: { readonly user: string; readonly password: string };
};

/** A forward proxy on loopback. */
export type ForwardProxy = RunningServer & {
  /** For `HTTPS_PROXY` and `HTTP_PROXY`, with the credentials in it. */
  readonly url: string;
  readonly requests: readonly ProxyRecord[];
};

type Verdict = { readonly answered: ProxyRecord['answered']; readonly port: number };

export async function startProxy(options: ProxyOptions): Promise<ForwardProxy> {
  const sockets = new Set<Socket>();
  const requests: ProxyRecord[] = [];
  const judge = (message: IncomingMessage, kind: ProxyRecord['kind'], target: string): Verdict => {
    const verdict = verdictOf(options, message, target);
    requests.push({ kind, target, answered: verdict.answered });
    return verdict;
  };

  const server = createServer((message, response) => {
    const url = new URL(message.url ?? '/', 'http://none.invalid');
    forward(message, response, url, judge(message, 'plain', `${url.hostname}:${url.port || '80'}`));
  });
  server.on('connection', (socket) => sockets.add(socket));
  server.on('connect', (message: IncomingMessage, client: Socket, head: Buffer) => {
    tunnel(client, head, judge(message, 'tunnel', message.url ?? ''), sockets);
  });

  const port = await listen(server);
  const login = options.credentials ? `${options.credentials.user}:${options.credentials.password}@` : '';
  return { port, url: `http://${login}127.0.0.1:${port}`, requests, close: () => closeAll(server, sockets) };
}

function verdictOf({ routes, credentials }: ProxyOptions, message: IncomingMessage, target: string): Verdict {
  const expected = credentials && `Basic ${Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64')}`;
  if (expected !== undefined && message.headers['proxy-authorization'] !== expected) return { answered: 'unauthorized', port: 0 };
  const port = routes[target];
  return port === undefined ? { answered: 'unknown host', port: 0 } : { answered: 'passed', port };
}

function tunnel(client: Socket, head: Buffer, verdict: Verdict, sockets: Set<Socket>): void {
  if (verdict.answered !== 'passed') {
    client.end(`HTTP/1.1 ${refusal(verdict)} Refused\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
    return;
  }
  const target = connect(verdict.port, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    target.write(head);
    client.pipe(target).pipe(client);
  });
  sockets.add(target);
  for (const socket of [client, target]) socket.on('error', () => [client, target].map((end) => end.destroy()));
}

function forward(message: IncomingMessage, response: ServerResponse, url: URL, verdict: Verdict): void {
  if (verdict.answered !== 'passed') {
    response.writeHead(refusal(verdict)).end();
    return;
  }
  const { 'proxy-authorization': _login, 'proxy-connection': _connection, ...headers } = message.headers;
  const path = `${url.pathname}${url.search}`;
  const onward = request({ host: '127.0.0.1', port: verdict.port, method: message.method, path, headers }, (reply) => {
    response.writeHead(reply.statusCode ?? 502, reply.headers);
    reply.pipe(response);
  });
  onward.on('error', () => response.destroy());
  message.pipe(onward);
}

function refusal(verdict: Verdict): number {
  return verdict.answered === 'unauthorized' ? 407 : 502;
}
