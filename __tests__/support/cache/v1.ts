/** The cache service of a server of one's own: version 1 of the protocol, as `@actions/cache` 6.3.0 speaks it. One scope, one repository. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { close, listen } from './wire.ts';

type Entry = { readonly key: string; readonly version: string; readonly chunks: Buffer[]; committed: boolean };

export type OldCacheService = {
  /** For `ACTIONS_CACHE_URL`; ends with a slash. */
  readonly url: string;
  /** Method and path of each request, ids and query taken off. */
  readonly requests: string[];
  /** Keys of what is whole, oldest first. */
  keys(): readonly string[];
  close(): Promise<void>;
};

const BASE = '/_apis/artifactcache';

export async function startOldCacheService(): Promise<OldCacheService> {
  const entries: Entry[] = [];
  const requests: string[] = [];
  let url = '';

  /** Status, and what is answered as JSON or as it is. */
  function answer(method: string, path: string, query: URLSearchParams, body: Buffer): readonly [number, unknown?] {
    const id = Number(/\/caches\/(\d+)$/.exec(path)?.[1] ?? Number.NaN);
    if (method === 'GET' && path === `${BASE}/cache`) {
      const found = (query.get('keys') ?? '')
        .split(',')
        .map((key) => entries.findLast((one) => one.committed && one.version === query.get('version') && one.key.startsWith(key)))
        .find((one) => one !== undefined);
      if (found === undefined) return [204];
      return [200, { cacheKey: found.key, scope: 'refs/heads/main', archiveLocation: `${url}archive/${entries.indexOf(found)}` }];
    }
    if (method === 'GET') return [200, Buffer.concat(entries[Number(path.slice('/archive/'.length))]?.chunks ?? [])];
    if (method === 'POST' && path === `${BASE}/caches`) {
      const { key, version }: { readonly key: string; readonly version: string } = JSON.parse(body.toString('utf8'));
      if (entries.some((one) => one.key === key && one.version === version)) return [409, { message: 'Cache already exists.' }];
      entries.push({ key, version, chunks: [], committed: false });
      return [201, { cacheId: entries.length }];
    }
    // The library takes 0 for none.
    const entry = entries[id - 1];
    if (entry === undefined) return [404, { message: 'no such cache' }];
    if (method === 'PATCH') entry.chunks.push(body);
    else entry.committed = true;
    return [204];
  }

  const server: Server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', url);
      const method = request.method ?? '';
      requests.push(`${method} ${pathname.replace(/\/\d+$/, '/ID').replace(BASE, '')}`);
      const [status, said] = answer(method, pathname, searchParams, body);
      if (Buffer.isBuffer(said)) response.writeHead(status, { 'content-length': said.length }).end(said);
      else if (said === undefined) response.writeHead(status).end();
      else response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(said));
    });
  });
  url = `http://127.0.0.1:${await listen(server, 0)}/`;
  return {
    url,
    requests,
    keys: () => entries.filter(({ committed }) => committed).map(({ key }) => key),
    close: () => close(server, new AbortController()),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}
