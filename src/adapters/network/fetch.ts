/**
 * The way out of the machine, by the proxy that the environment names. undici, because the fetch of Node 20 knows no proxies; also where
 * none is named, because GitHub's toolkit brings it already and the runtime's own would be loaded beside it.
 */
import { wayTo } from '../../config/proxy.ts';

/**
 * A fetch that obeys `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` in both spellings. Certificates of `NODE_EXTRA_CA_CERTS` are Node's to add.
 */
export async function openFetch(environment: NodeJS.ProcessEnv): Promise<typeof globalThis.fetch> {
  const { ProxyAgent, fetch, getGlobalDispatcher } = await import('undici');
  const agents = new Map<string, InstanceType<typeof ProxyAgent>>();
  function agentOf(proxy: string): InstanceType<typeof ProxyAgent> {
    const agent = agents.get(proxy) ?? new ProxyAgent(proxy);
    agents.set(proxy, agent);
    return agent;
  }
  return async (input, init) => {
    const way = wayTo(addressOf(input), environment);
    if (way.kind === 'broken') throw new TypeError(`${way.variable} is no address of a proxy`);
    return fetch(addressOf(input), { ...init, dispatcher: way.kind === 'proxy' ? agentOf(way.address) : getGlobalDispatcher() });
  };
}

function addressOf(input: string | URL | Request): string {
  return typeof input === 'object' && 'url' in input ? input.url : String(input);
}
