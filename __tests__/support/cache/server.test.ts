import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { askCacheClient, type CacheClient, type ClientRequest, cacheClient } from './client.ts';
import { scopesOfRun } from './scopes.ts';
import { type CacheService, type RunnerCache, startCacheService } from './server.ts';

const MAIN = { scope: 'refs/heads/main' };
const TAG = scopesOfRun({ event: 'push', ref: 'refs/tags/v1' });
const PATHS = ['store'];

let attendant: CacheClient;
let service: CacheService;
let root: string;

beforeAll(async () => {
  attendant = await cacheClient();
});
afterAll(() => attendant.stop());

beforeEach(async () => {
  service = await startCacheService();
  root = await mkdtemp(join(tmpdir(), 'tidings-cache-'));
  await mkdir(join(root, 'store'));
  await writeFile(join(root, 'store', 'a.json'), '{"a":1}');
});

afterEach(async () => {
  await service.close();
  await rm(root, { recursive: true });
});

/** Runs the client in the workspace that was saved from, or in a fresh one. */
async function client(cache: RunnerCache, request: ClientRequest, workspace = root) {
  return await askCacheClient(attendant, workspace, join(root, 'temp'), cache, request);
}

async function save(key: string, cache = service.forJob(MAIN)) {
  return await client(cache, { do: 'save', paths: PATHS, key });
}

async function restored(key: string, restoreKeys: readonly string[] = [], cache = service.forJob(MAIN)) {
  return (await client(cache, { do: 'restore', paths: PATHS, key, restoreKeys, lookupOnly: true })).result;
}

describe('saving with the real client', () => {
  it('keeps an entry and refuses the same key', async () => {
    expect((await save('k-1')).result).toBe(1);
    const again = await save('k-1');
    expect(again.result).toBe(-1);
    expect(again.log).toContain('another job may be creating this cache');
    expect(service.entries).toMatchObject([{ key: 'k-1', scope: 'refs/heads/main', repositoryId: '1' }]);
    expect(service.requests.map(({ operation, status }) => [operation, status])).toEqual([
      ['CreateCacheEntry', 200],
      ['upload', 201],
      ['FinalizeCacheEntryUpload', 200],
      ['CreateCacheEntry', 409],
    ]);
  });

  it('is denied to a token that only reads', async () => {
    const answer = await save('k', service.forJob({ ...MAIN, permission: 1 }));
    expect(answer.result).toBe(-1);
    expect(answer.log).toContain('cache write denied: token has no writable scopes');
    expect(service.entries).toEqual([]);
  });

  it('asks nothing when the cache mode forbids it', async () => {
    expect((await save('k', service.forJob(MAIN, 'read'))).result).toBe(-1);
    expect(service.requests).toEqual([]);
  });

  it('sends nothing twice on 429 and warns of the wait', async () => {
    service.fail({ on: 'CreateCacheEntry', fault: { kind: 'status', status: 429, retryAfterSeconds: 60 } });
    const answer = await save('k');
    expect(answer.result).toBe(-1);
    expect(answer.log).toContain('your rate limit will reset in 60 seconds');
    expect(service.requests).toHaveLength(1);
  });
});

describe('restoring with the real client', () => {
  it('brings the directory back byte for byte', async () => {
    await save('k-1');
    const other = join(root, 'other');
    await mkdir(other);
    expect((await client(service.forJob(MAIN), { do: 'restore', paths: PATHS, key: 'k-1' }, other)).result).toBe('k-1');
    expect(await readFile(join(other, 'store', 'a.json'), 'utf8')).toBe('{"a":1}');
  });

  it('finds the newest entry by the prefix of a restore key', async () => {
    await save('k-1');
    await save('k-2');
    expect(await restored('k-9', ['k-'])).toBe('k-2');
    expect(await restored('k-1', ['k-'])).toBe('k-1');
    expect(await restored('z', ['y'])).toBeNull();
  });

  it('lets a tag read the default branch, and keeps what the tag writes from other refs', async () => {
    await save('warm-1');
    await save('warm-2', service.forJob(TAG));
    expect(await restored('warm-9', ['warm-'], service.forJob(TAG))).toBe('warm-2');
    expect(await restored('warm-9', ['warm-'], service.forJob(scopesOfRun({ event: 'push', ref: 'refs/tags/v2' })))).toBe('warm-1');
    expect(await restored('warm-9', ['warm-'])).toBe('warm-1');
  });

  it('misses in another repository and with other paths', async () => {
    await save('k');
    expect(await restored('k', [], service.forJob({ ...MAIN, repositoryId: '2' }))).toBeNull();
    expect((await client(service.forJob(MAIN), { do: 'restore', paths: ['elsewhere'], key: 'k' })).result).toBeNull();
  });

  it.each(['wrong-bytes', 'truncated', 'shortened'] as const)('is a miss with a warning after a download with %s', async (kind) => {
    await save('k');
    service.fail({ on: 'download', fault: { kind } });
    const answer = await client(service.forJob(MAIN), { do: 'restore', paths: PATHS, key: 'k' });
    expect(answer.result).toBeNull();
    expect(answer.log).toContain('::warning::Failed to restore');
  });

  it.each([{ kind: 'drop' }, { kind: 'status', status: 403 }] as const)('is a miss when the service answers with $kind', async (fault) => {
    await save('k');
    const clear = service.fail({ on: 'everything', fault });
    expect(await restored('k')).toBeNull();
    clear();
    expect(await restored('k')).toBe('k');
  });
});
