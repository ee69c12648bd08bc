import { connect, type Socket } from 'node:net';
import { createServer } from 'node:tls';
import type { ServerCertificate } from './authority.ts';
import { closeAll, listen, type RunningServer } from './listening.ts';

/** Puts TLS in front of a plain server on loopback, as a company's gateway does: what is decrypted goes to `targetPort`. */
export async function startTlsFront(certificate: ServerCertificate, targetPort: number): Promise<RunningServer> {
  const sockets = new Set<Socket>();
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (client) => {
    const target = connect(targetPort, '127.0.0.1');
    for (const socket of [client, target]) {
      sockets.add(socket);
      socket.on('error', () => [client, target].map((end) => end.destroy()));
    }
    client.pipe(target).pipe(client);
  });
  // A client that does not trust the certificate ends the handshake; that is its own error to report.
  server.on('tlsClientError', () => undefined);
  return { port: await listen(server), close: () => closeAll(server, sockets) };
}
