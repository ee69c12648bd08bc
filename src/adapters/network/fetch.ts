/** The way out of the machine, by the proxy that the environment names. undici, because the fetch of Node 20 knows no proxies. */

const PROXY_VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

/**
 * A fetch that obeys `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` in both spellings; the runtime's own where no proxy is named.
 * Certificates of `NODE_EXTRA_CA_CERTS` are Node's to add.
 */
export async function openFetch(environment: NodeJS.ProcessEnv): Promise<typeof globalThis.fetch> {
  if (PROXY_VARIABLES.every((name) => (environment[name] ?? '') === '')) return globalThis.fetch;
  const { EnvHttpProxyAgent, fetch } = await import('undici');
  const dispatcher = new EnvHttpProxyAgent();
  return (input, init) => fetch(input, { ...init, dispatcher });
}
