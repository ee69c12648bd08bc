import { once } from 'node:events';
import { connect } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import * as v from 'valibot';
import { type CacheService, startCacheService } from './server.ts';
import type { TokenRequest } from './tokens.ts';

const SERVICE = 'twirp/github.actions.results.api.v1.CacheService/';
const MAIN = { scope: 'refs/heads/main' };
const Upload = v.object({ signed_upload_url: v.string() });
const Download = v.object({ signed_download_url: v.string(), matched_key: v.string() });

let service: CacheService;

beforeEach(async () => {
  service = await startCacheService({ now: () => new Date('2026-11-22T00:00:00Z') });
});

afterEach(async () => {
  await service.close();
});

async function call(method: string, body: unknown, token: TokenRequest | string = MAIN): Promise<Response> {
  const bearer = typeof token === 'string' ? token : service.runtimeToken(token);
  return await fetch(`${service.url}${SERVICE}${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

async function uploadUrl(key: string): Promise<string> {
  return v.parse(Upload, await (await call('CreateCacheEntry', { key, version: 'v' })).json()).signed_upload_url;
}

async function downloadUrl(key: string): Promise<string> {
  const body = await (await call('GetCacheEntryDownloadURL', { key, version: 'v', restore_keys: [] })).json();
  return v.parse(Download, body).signed_download_url;
}

describe('tokens', () => {
  it('refuses a token that the service did not sign', async () => {
    const [head = '', , mark = ''] = service.runtimeToken(MAIN).split('.');
    const forged = Buffer.from('{"ac":"[]","repository_id":"1"}').toString('base64url');
    expect((await call('CreateCacheEntry', { key: 'k', version: 'v' }, `${head}.${forged}.${mark}`)).status).toBe(401);
    expect((await call('CreateCacheEntry', { key: 'k', version: 'v' }, 'nonsense')).status).toBe(401);
  });

  it('carries the scopes as a JSON string', () => {
    const [, body = ''] = service.runtimeToken({ scope: 'refs/tags/v1', readScopes: ['refs/heads/main'] }).split('.');
    expect(JSON.parse(Buffer.from(body, 'base64url').toString('utf8'))).toMatchObject({
      ac: '[{"Scope":"refs/tags/v1","Permission":3},{"Scope":"refs/heads/main","Permission":1}]',
      repository_id: '1',
    });
  });

  it('denies a restore without a readable scope', async () => {
    const answer = await call('GetCacheEntryDownloadURL', { key: 'k', version: 'v', restore_keys: [] }, { ...MAIN, permission: 0 });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toEqual({ code: 'permission_denied', msg: 'cache read denied: token has no readable scopes' });
  });
});

describe('entries', () => {
  it.each([{ key: 'k'.repeat(513), version: 'v' }, { key: 'k' }, '{'])('refuses the body %j', async (body) => {
    expect((await call('CreateCacheEntry', body)).status).toBe(400);
  });

  it('is invisible until finished, and its key is taken', async () => {
    await fetch(await uploadUrl('k'), { method: 'PUT', headers: { 'x-ms-blob-type': 'BlockBlob' }, body: 'abc' });
    expect(await downloadUrl('k')).toBe('');
    expect((await call('CreateCacheEntry', { key: 'k', version: 'v' })).status).toBe(409);
    expect((await call('FinalizeCacheEntryUpload', { key: 'k', version: 'v', size_bytes: '2' })).status).toBe(400);
    expect(await (await call('FinalizeCacheEntryUpload', { key: 'k', version: 'v', size_bytes: '3' })).json()).toEqual({
      ok: true,
      entry_id: '1',
    });
    expect(service.entries[0]?.createdAt).toEqual(new Date('2026-11-22T00:00:00Z'));
  });

  it('frees the key of an upload that was never finished', async () => {
    await uploadUrl('k');
    service.dropReservations();
    expect((await call('CreateCacheEntry', { key: 'k', version: 'v' })).status).toBe(200);
  });

  it('prefers a seeded entry of its own scope, and forgets what was evicted', async () => {
    const token = { scope: 'refs/heads/topic', readScopes: ['refs/heads/main'] };
    service.seed({ scope: 'refs/heads/topic', key: 'k-1', version: 'v', bytes: Buffer.from('own') });
    service.seed({ scope: 'refs/heads/main', key: 'k', version: 'v', bytes: Buffer.from('main') });
    const lookup = { key: 'k', version: 'v', restore_keys: [] };
    expect(await (await call('GetCacheEntryDownloadURL', lookup, token)).json()).toMatchObject({ matched_key: 'k-1' });
    expect(service.evict((entry) => entry.scope === 'refs/heads/topic')).toBe(1);
    expect(await (await call('GetCacheEntryDownloadURL', lookup, token)).json()).toMatchObject({ matched_key: 'k' });
  });
});

describe('blobs', () => {
  it('puts blocks together in the order of the list', async () => {
    const url = await uploadUrl('k');
    await fetch(`${url}&comp=block&blockid=Yg%3D%3D`, { method: 'PUT', body: 'world' });
    await fetch(`${url}&comp=block&blockid=YQ%3D%3D`, { method: 'PUT', body: 'hello ' });
    const list = '<BlockList><Latest>YQ==</Latest><Latest>Yg==</Latest></BlockList>';
    expect((await fetch(`${url}&comp=blocklist`, { method: 'PUT', body: list })).status).toBe(201);
    expect((await fetch(`${url}&comp=blocklist`, { method: 'PUT', body: '<BlockList><Latest>eA==</Latest></BlockList>' })).status).toBe(
      400,
    );
    await call('FinalizeCacheEntryUpload', { key: 'k', version: 'v', size_bytes: 11 });
    expect(await (await fetch(await downloadUrl('k'))).text()).toBe('hello world');
  });

  it('answers HEAD and ranges', async () => {
    service.seed({ scope: 'refs/heads/main', key: 'k', version: 'v', bytes: Buffer.from('0123456789') });
    const url = await downloadUrl('k');
    const head = await fetch(url, { method: 'HEAD' });
    expect(head.headers.get('content-length')).toBe('10');
    const part = await fetch(url, { headers: { 'x-ms-range': 'bytes=2-4' } });
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, 'bytes 2-4/10', '234']);
    expect((await fetch(url, { headers: { range: 'bytes=10-' } })).status).toBe(416);
  });

  it('refuses an address without its signature, and one for reading that is written to', async () => {
    service.seed({ scope: 'refs/heads/main', key: 'k', version: 'v', bytes: Buffer.from('x') });
    const url = await downloadUrl('k');
    expect((await fetch(url.replace(/sig=.*/, 'sig=x'))).status).toBe(403);
    expect((await fetch(url, { method: 'PUT', headers: { 'x-ms-blob-type': 'BlockBlob' }, body: 'y' })).status).toBe(403);
  });
});

describe('a client that dies', () => {
  it('leaves the service as it was', async () => {
    const url = new URL(await uploadUrl('k'));
    const socket = connect(Number(url.port), '127.0.0.1');
    socket.write(`PUT ${url.pathname}${url.search} HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nhalf`, () => socket.destroy());
    await once(socket, 'close');
    expect(await downloadUrl('k')).toBe('');
    expect(service.requests.map((request) => request.operation)).toEqual(['CreateCacheEntry', 'GetCacheEntryDownloadURL']);
  });
});

describe('faults', () => {
  it('counts down and then answers as before', async () => {
    service.fail({ on: 'GetCacheEntryDownloadURL', times: 1, fault: { kind: 'not-json' } });
    const ask = async () => await (await call('GetCacheEntryDownloadURL', { key: 'k', version: 'v', restore_keys: [] })).text();
    expect(await ask()).toContain('<html>');
    expect(JSON.parse(await ask())).toMatchObject({ ok: false });
  });

  it('never answers when silent', async () => {
    service.fail({ on: 'everything', fault: { kind: 'silent' } });
    const patience = new AbortController();
    const silence = expect(
      fetch(`${service.url}${SERVICE}CreateCacheEntry`, { method: 'POST', signal: patience.signal }),
    ).rejects.toThrow();
    while (service.requests.length === 0) await setImmediate();
    patience.abort();
    await silence;
    expect(service.requests).toMatchObject([{ operation: 'CreateCacheEntry', status: undefined }]);
  });
});
