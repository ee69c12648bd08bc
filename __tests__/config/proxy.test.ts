import { describe, expect, it } from '@jest/globals';
import { checkProxy, namesProxy, shownProxy, type Way, wayTo } from '../../src/config/proxy.ts';

const API = 'https://api.anthropic.com';
const DIRECT: Way = { kind: 'direct', by: null };
const EXEMPT: Way = { kind: 'direct', by: 'NO_PROXY' };
const P = 'http://p:8080';
const BY = (variable: string, address = P): Way => ({ kind: 'proxy', variable, address });

describe('the way to a host', () => {
  it.each<[string, string, Record<string, string>, Way]>([
    ['no variable', API, {}, DIRECT],
    ['an empty variable', API, { HTTPS_PROXY: ' ' }, DIRECT],
    ['HTTPS_PROXY', API, { HTTPS_PROXY: P }, BY('HTTPS_PROXY')],
    ['small letters first', API, { https_proxy: P, HTTPS_PROXY: 'http://q' }, BY('https_proxy')],
    ['HTTP_PROXY alone', API, { HTTP_PROXY: P }, BY('HTTP_PROXY')],
    ['plain http', 'http://api.test', { HTTP_PROXY: P, HTTPS_PROXY: 'http://q' }, BY('HTTP_PROXY')],
    ['plain http and HTTPS_PROXY alone', 'http://api.test', { HTTPS_PROXY: P }, DIRECT],
    ['an address without its scheme', API, { HTTPS_PROXY: 'p:8080' }, BY('HTTPS_PROXY')],
    ['a login', API, { HTTPS_PROXY: 'http://a:b@p:1' }, BY('HTTPS_PROXY', 'http://a:b@p:1')],
    ['no address', API, { HTTPS_PROXY: 'proxy 8080' }, { kind: 'broken', variable: 'HTTPS_PROXY' }],
    ['another scheme', API, { HTTPS_PROXY: 'socks5://p:1' }, { kind: 'broken', variable: 'HTTPS_PROXY' }],
  ])('with %s', (_, address, environment, way) => {
    expect(wayTo(address, environment)).toEqual(way);
    expect(namesProxy(environment)).toBe(Object.values(environment).some((value) => value.trim() !== ''));
  });

  it.each<[string, string, Way]>([
    ['a.test, api.anthropic.com', API, EXEMPT],
    ['a.test api.anthropic.com', API, EXEMPT],
    ['API.Anthropic.com', API, EXEMPT],
    ['anthropic.com', API, EXEMPT],
    ['.anthropic.com', API, EXEMPT],
    ['*.anthropic.com', API, EXEMPT],
    ['api.anthropic.com:443', API, EXEMPT],
    ['api.anthropic.com:80', API, BY('HTTPS_PROXY')],
    ['a.test,*', API, EXEMPT],
    ['thropic.com', API, BY('HTTPS_PROXY')],
    ['.anthropic.com', 'https://anthropic.com', BY('HTTPS_PROXY')],
    [',,', API, BY('HTTPS_PROXY')],
    ['127.0.0.1', 'https://127.0.0.1:8443', EXEMPT],
    ['::1', 'https://[::1]:8443', EXEMPT],
    ['[::1]:8443', 'https://[::1]:8443', EXEMPT],
    ['[::1]:443', 'https://[::1]:8443', BY('HTTPS_PROXY')],
  ])('is direct by NO_PROXY=%s to %s, or not', (list, address, way) => {
    expect(wayTo(address, { HTTPS_PROXY: P, NO_PROXY: list })).toEqual(way);
    expect(wayTo(address, { HTTPS_PROXY: P, NO_PROXY: '*', no_proxy: list })).toEqual(way);
  });
});

describe('a proxy that is none', () => {
  it.each(['not a url', 'socks5://ann:hunter2@p:1', 'http://ann:hunter2@p:99999'])('%s is refused by the name of its variable', (value) => {
    const check = () => checkProxy(['', API], { https_proxy: value });
    expect(check).toThrow('The variable https_proxy is no address of an HTTP proxy.');
    expect(check).not.toThrow('hunter2');
  });

  it('does not matter to hosts that are reached directly', () => {
    expect(() => checkProxy([], { HTTPS_PROXY: 'not a url' })).not.toThrow();
    expect(() => checkProxy([API], { HTTPS_PROXY: 'not a url', NO_PROXY: 'anthropic.com' })).not.toThrow();
  });

  it('is shown without its login', () => {
    expect([shownProxy('http://ann:b%40@p:1'), shownProxy('http://ann@p'), shownProxy('https://p:2')]).toEqual([
      ...['http://***@p:1', 'http://***@p', 'https://p:2'],
    ]);
  });
});
