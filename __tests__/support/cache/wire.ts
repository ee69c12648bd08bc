import type { Server, ServerResponse } from 'node:http';
import type { Outcome } from './faults.ts';

/** Writes a reply, a part of it, or nothing. */
export function write(response: ServerResponse, outcome: Outcome): void {
  if (outcome.kind === 'silent') return;
  if (outcome.kind === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  const { reply } = outcome;
  response.writeHead(reply.status, {
    'content-length': String(reply.body.length),
    'x-ms-request-id': 'test',
    'x-ms-version': '2025-11-05',
    ...reply.headers,
  });
  if (outcome.kind === 'reply') {
    response.end(response.req.method === 'HEAD' ? undefined : reply.body);
    return;
  }
  response.write(reply.body.subarray(0, outcome.after), () => response.destroy());
}

/** Listens on 127.0.0.1; 0 takes a free port. Answers the port. */
export async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the cache service has no port');
  return address.port;
}

/** Stops at once: open connections are cut, waiting faults end. */
export async function close(server: Server, closing: AbortController): Promise<void> {
  closing.abort();
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}
