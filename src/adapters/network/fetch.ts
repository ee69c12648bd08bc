/**
 * The way out of the machine, by the proxy that the environment names. undici, because the fetch of Node 20 knows no proxies; also where
 * none is named, because GitHub's toolkit brings it already and the runtime's own would be loaded beside it.
 */
import type { ProxyAgent } from 'undici';
import { wayTo } from '../../config/proxy.ts';

/**
 * A fetch that obeys `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` in both spellings. Certificates of `NODE_EXTRA_CA_CERTS` are Node's to add.
 * undici is loaded by the first call: a run that finds all answered needs none.
 */
export function openFetch(environment: NodeJS.ProcessEnv): typeof globalThis.fetch {
  const agents = new Map<string, ProxyAgent>();
  return async (input, init) => {
    const address = addressOf(input);
    const way = wayTo(address, environment);
    if (way.kind === 'broken') throw new TypeError(`${way.variable} is no address of a proxy`);
    const { ProxyAgent, fetch, getGlobalDispatcher } = await import('undici');
    if (way.kind === 'direct') return fetch(address, { ...init, dispatcher: getGlobalDispatcher() });
    const agent = agents.get(way.address) ?? new ProxyAgent(way.address);
    agents.set(way.address, agent);
    return fetch(address, { ...init, dispatcher: agent });
  };
}

function addressOf(input: string | URL | Request): string {
  return typeof input === 'object' && 'url' in input ? input.url : String(input);
}
