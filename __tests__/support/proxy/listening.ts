import type { Server, Socket } from 'node:net';

/** A server on loopback. */
export type RunningServer = { readonly port: number; close(): Promise<void> };

/** Listens on a free port of 127.0.0.1; answers the port. */
export async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

/** Stops listening and cuts what is open. */
export async function closeAll(server: Server, sockets: Iterable<Socket>): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  for (const socket of sockets) socket.destroy();
  await closed;
}
