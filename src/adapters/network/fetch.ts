/** The way out of the machine, by the proxy that the environment names. undici, because the fetch of Node 20 knows no proxies. */
import { namesProxy, wayTo } from '../../config/proxy.ts';

/**
 * A fetch that obeys `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` in both spellings; the runtime's own where no proxy is named.
 * Certificates of `NODE_EXTRA_CA_CERTS` are Node's to add.
 */
export async function openFetch(environment: NodeJS.ProcessEnv): Promise<typeof globalThis.fetch> {
  if (!namesProxy(environment)) return globalThis.fetch;
  const { ProxyAgent, fetch } = await import('undici');
  const agents = new Map<string, InstanceType<typeof ProxyAgent>>();
  function agentOf(proxy: string): InstanceType<typeof ProxyAgent> {
    const agent = agents.get(proxy) ?? new ProxyAgent(proxy);
    agents.set(proxy, agent);
    return agent;
  }
  return async (input, init) => {
    const way = wayTo(input instanceof Request ? input.url : String(input), environment);
    if (way.kind === 'broken') throw new TypeError(`${way.variable} is no address of a proxy`);
    return way.kind === 'direct' ? globalThis.fetch(input, init) : fetch(input, { ...init, dispatcher: agentOf(way.address) });
  };
}
