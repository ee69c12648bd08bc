import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Key and certificate in PEM. */
export type ServerCertificate = { readonly key: string; readonly cert: string };

/** A private certificate authority that lives in a temporary folder. */
export type Authority = {
  /** The root's certificate, for `NODE_EXTRA_CA_CERTS`. */
  readonly caFile: string;
  /** A certificate for these host names, valid for a day. */
  issue(hosts: readonly [string, ...string[]]): Promise<ServerCertificate>;
  dispose(): Promise<void>;
};

/** Makes the authority with `openssl`; undefined where that is missing: then say so and skip. */
export async function createAuthority(): Promise<Authority | undefined> {
  const available = await run('openssl', ['version']).catch(() => undefined);
  if (available === undefined) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'tidings-ca-'));
  const caFile = join(folder, 'ca.pem');
  const caKey = join(folder, 'ca.key');
  await run('openssl', ['req', '-x509', ...newKey(caKey), '-out', caFile, '-days', '1', '-subj', '/CN=Private test authority']);
  return {
    caFile,
    issue: (hosts) => issue(folder, caFile, caKey, hosts),
    dispose: () => rm(folder, { recursive: true, force: true }),
  };
}

async function issue(folder: string, caFile: string, caKey: string, hosts: readonly [string, ...string[]]): Promise<ServerCertificate> {
  const own = await mkdtemp(join(folder, 'issued-'));
  const [key, request, cert, extensions] = [join(own, 'key'), join(own, 'csr'), join(own, 'cert'), join(own, 'ext')];
  await writeFile(extensions, `subjectAltName=${hosts.map((host) => `DNS:${host}`).join(',')}\n`);
  await run('openssl', ['req', ...newKey(key), '-out', request, '-subj', `/CN=${hosts[0]}`]);
  const signer = ['-CA', caFile, '-CAkey', caKey, '-CAcreateserial'];
  await run('openssl', ['x509', '-req', '-in', request, ...signer, '-out', cert, '-days', '1', '-extfile', extensions]);
  return { key: await readFile(key, 'utf8'), cert: await readFile(cert, 'utf8') };
}

function newKey(path: string): readonly string[] {
  return ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', path];
}
