/** Servers on loopback under names that only a proxy can resolve, with certificates of a private authority. */
import type { Authority } from './authority.ts';
import { type ForwardProxy, startProxy } from './proxy.ts';
import { startTlsFront } from './tls-front.ts';

export type Network = { readonly proxy: ForwardProxy; readonly caFile: string; close(): Promise<void> };

/** `password` as it is written in an address, with %-escapes. */
export type Login = { readonly user: string; readonly password: string };

/** `ports`: host name to the plain server behind it. */
export async function openNetwork(ports: Readonly<Record<string, number>>, given: Authority, login: Login): Promise<Network> {
  const [first, ...rest] = Object.keys(ports);
  const certificate = await given.issue([first ?? '', ...rest]);
  const fronts = await Promise.all(
    Object.entries(ports).map(async ([host, port]) => ({ host, front: await startTlsFront(certificate, port) })),
  );
  const routes = Object.fromEntries(fronts.map(({ host, front }) => [`${host}:443`, front.port]));
  const proxy = await startProxy({ routes, credentials: { user: login.user, password: decodeURIComponent(login.password) } });
  const close = async () => {
    await proxy.close();
    for (const { front } of fronts) await front.close();
  };
  return { proxy, caFile: given.caFile, close };
}
