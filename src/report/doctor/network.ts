/** Which way requests leave the machine, and what stopped them. Pure. */
import { brokenProxy, namesProxy, shownProxy, type Way, wayTo } from '../../config/proxy.ts';
import { type Finding, fail, ok } from './finding.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Why no connection came about, and what to do. */
export type Trouble = { readonly what: string; readonly remedy: string };

const CERTIFICATE =
  /unable to verify the first certificate|self[- ]signed certificate|unable to get (?:local )?issuer certificate|certificate has expired|does not match certificate/i;

/** `hosts`: addresses that the checks ask. */
export function proxyFinding(hosts: readonly string[], environment: Environment): Finding {
  if (!namesProxy(environment)) return ok('proxy', 'none named: connections go out directly');
  const ways = hosts.map((address) => ({ host: new URL(address).host, way: wayTo(address, environment) }));
  const told = ways.map(({ host, way }) => {
    if (way.kind === 'proxy') return `${host} through ${shownProxy(way.address)} (${way.variable})`;
    return `${host} directly${way.kind === 'direct' && way.by !== null ? ` (${way.by})` : ''}`;
  });
  const broken = ways.flatMap(({ way }) => (way.kind === 'broken' ? [way.variable] : []));
  if (broken[0] !== undefined) return fail('proxy', `${broken[0]} is no address of an HTTP proxy`, brokenProxy(broken[0]).hint);
  return ok('proxy', told.length === 0 ? 'named, and nothing to ask through it' : told.join(', '));
}

/** Certificates of NODE_EXTRA_CA_CERTS. `text`: that of the file; null: it cannot be read. Without the variable nothing is said. */
export function certificatesFinding(path: string | undefined, text: string | null): readonly Finding[] {
  if (path === undefined || path === '') return [];
  const count = text?.match(/-----BEGIN (?:TRUSTED )?CERTIFICATE-----/g)?.length ?? 0;
  if (count > 0) return [ok('certificates', `${count} from ${path} (NODE_EXTRA_CA_CERTS)`)];
  const found =
    text === null ? `NODE_EXTRA_CA_CERTS names ${path}, which cannot be read` : `${path} (NODE_EXTRA_CA_CERTS) has no certificate`;
  return [
    fail('certificates', found, 'Name a file with the certificates of your authority in PEM, and set the variable before Node starts.'),
  ];
}

/** What a failed connection says of the network; null where the message tells nothing of it. */
export function troubleIn(message: string, way: Way): Trouble | null {
  if (way.kind === 'broken') return { what: `${way.variable} is no address of an HTTP proxy`, remedy: brokenProxy(way.variable).hint };
  const through = way.kind === 'proxy' ? ` ${shownProxy(way.address)}` : '';
  const status = /proxy \S+ \(\w+\) (?:wants a login|refuses the connection) \((\d{3})\)/i.exec(message)?.[1];
  if (status === '407')
    return {
      what: `the proxy${through} wants a login (407)`,
      remedy: 'Put it into the variable: http://user:password@host:port, with %-escapes.',
    };
  if (status !== undefined)
    return {
      what: `the proxy${through} refuses the connection (${status})`,
      remedy: `${status.startsWith('4') ? 'Have the host allowed there' : 'The proxy does not reach it: ask who runs it'}, or name the host in NO_PROXY if it is reached directly.`,
    };
  if (CERTIFICATE.test(message))
    return {
      what: `the certificate is not trusted: ${CERTIFICATE.exec(message)?.[0] ?? ''}`,
      remedy:
        'Something in between has a certificate of its own: put that authority into a PEM file, and its path into NODE_EXTRA_CA_CERTS.',
    };
  if (/ENOTFOUND|EAI_AGAIN/.test(message)) return notFound(way);
  if (/ECONNREFUSED/.test(message))
    return {
      what: way.kind === 'proxy' ? `nobody answers at the proxy${through}` : 'the connection was refused',
      remedy: addressRemedy(way),
    };
  if (/ETIMEDOUT|connect timeout/i.test(message))
    return {
      what: 'no connection in time',
      remedy: way.kind === 'proxy' ? addressRemedy(way) : 'A firewall may be in the way: set HTTPS_PROXY where one has to be used.',
    };
  const said = /No connection through the proxy \S+ \(\w+\): (.*?)\)?$/.exec(message)?.[1];
  if (said !== undefined) return { what: `no connection through the proxy${through}: ${said.slice(0, 80)}`, remedy: addressRemedy(way) };
  return null;
}

function notFound(way: Way): Trouble {
  const what =
    way.kind === 'proxy' ? `there is no host of the name of the proxy ${shownProxy(way.address)}` : 'there is no host of that name';
  const behind =
    way.kind === 'direct' && way.by !== null
      ? 'NO_PROXY exempts it: take it out there if only the proxy knows it.'
      : 'Set HTTPS_PROXY where names are resolved by a proxy only, and check the address.';
  return { what, remedy: way.kind === 'proxy' ? addressRemedy(way) : behind };
}

function addressRemedy(way: Way): string {
  return way.kind === 'proxy' ? `Check the address in ${way.variable}.` : 'Check the address, and that something listens there.';
}
