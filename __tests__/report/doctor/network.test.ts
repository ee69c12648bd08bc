import { describe, expect, it } from '@jest/globals';
import type { Way } from '../../../src/config/proxy.ts';
import { certificatesFinding, proxyFinding, troubleIn } from '../../../src/report/doctor/network.ts';

const API = 'https://api.anthropic.com';
const DIRECT: Way = { kind: 'direct', by: null };
const EXEMPT: Way = { kind: 'direct', by: 'NO_PROXY' };
const BY = (variable: string): Way => ({ kind: 'proxy', variable, address: 'http://p:8080' });
const P = 'http://p:8080';

describe('the proxy', () => {
  it('is told without user and password', () => {
    const { state, found } = proxyFinding([API], { HTTPS_PROXY: 'http://build:p%40ss@proxy.test:3128/' });
    expect({ state, found }).toEqual({ state: 'ok', found: 'api.anthropic.com through http://***@proxy.test:3128 (HTTPS_PROXY)' });
  });

  it('is told where it does not serve, and where it is none', () => {
    expect(proxyFinding([API], { HTTPS_PROXY: P, NO_PROXY: '*' }).found).toBe('api.anthropic.com directly (NO_PROXY)');
    expect(proxyFinding([API], {}).state).toBe('ok');
    expect(proxyFinding([], { HTTPS_PROXY: P }).found).toContain('nothing to ask');
    expect(proxyFinding([API], { HTTPS_PROXY: 'proxy 1' })).toMatchObject({
      state: 'fail',
      found: 'HTTPS_PROXY is no address of an HTTP proxy',
    });
  });
});

describe('what stopped a connection', () => {
  const proxied = BY('HTTPS_PROXY');
  it.each<[string, Way, string | null, string]>([
    [`The proxy ${P} (HTTPS_PROXY) wants a login (407)`, proxied, 'the proxy http://p:8080 wants a login (407)', 'user:password'],
    [
      `The proxy ${P} (HTTPS_PROXY) refuses the connection (403)`,
      proxied,
      'the proxy http://p:8080 refuses the connection (403)',
      'allowed there',
    ],
    [
      `The proxy ${P} (HTTPS_PROXY) refuses the connection (502)`,
      proxied,
      'the proxy http://p:8080 refuses the connection (502)',
      'NO_PROXY',
    ],
    [
      `No connection through the proxy ${P} (HTTPS_PROXY): other side closed`,
      proxied,
      'no connection through the proxy http://p:8080: other side closed',
      'HTTPS_PROXY',
    ],
    ['anything', { kind: 'broken', variable: 'HTTPS_PROXY' }, 'HTTPS_PROXY is no address of an HTTP proxy', 'http://host:port'],
    [
      'unable to verify the first certificate',
      DIRECT,
      'the certificate is not trusted: unable to verify the first certificate',
      'NODE_EXTRA_CA_CERTS',
    ],
    [
      'self-signed certificate in certificate chain',
      proxied,
      'the certificate is not trusted: self-signed certificate',
      'NODE_EXTRA_CA_CERTS',
    ],
    ['getaddrinfo ENOTFOUND a.test', DIRECT, 'there is no host of that name', 'HTTPS_PROXY'],
    ['getaddrinfo ENOTFOUND a.test', EXEMPT, 'there is no host of that name', 'NO_PROXY exempts it'],
    ['getaddrinfo ENOTFOUND p', proxied, 'there is no host of the name of the proxy http://p:8080', 'HTTPS_PROXY'],
    ['connect ECONNREFUSED 127.0.0.1:9', DIRECT, 'the connection was refused', 'listens'],
    ['connect ECONNREFUSED 127.0.0.1:9', proxied, 'nobody answers at the proxy http://p:8080', 'HTTPS_PROXY'],
    ['Connect Timeout Error', DIRECT, 'no connection in time', 'firewall'],
    ['Unexpected token < in JSON', DIRECT, null, ''],
  ])('%s', (message, way, what, remedy) => {
    const trouble = troubleIn(`fetch failed (${message})`, way);
    expect(trouble?.what ?? null).toBe(what);
    expect(trouble?.remedy ?? '').toContain(remedy);
  });
});

describe('extra certificates', () => {
  const PEM = '-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----\n';
  it.each<[string | undefined, string | null, string | undefined]>([
    [undefined, null, undefined],
    ['/ca.pem', PEM + PEM, 'ok'],
    ['/ca.pem', 'not PEM', 'fail'],
    ['/ca.pem', null, 'fail'],
  ])('at %p', (path, text, state) => {
    expect(certificatesFinding(path, text)[0]?.state).toBe(state);
  });
});
