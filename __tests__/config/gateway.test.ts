import { describe, expect, it } from '@jest/globals';
import { gatewayText, headerSecrets, parseGateway, secretsIn } from '../../src/config/gateway.ts';
import { TidingsError } from '../../src/errors.ts';
import { ANTHROPIC } from '../../src/limits.ts';

const ADDRESS = 'https://gateway.example.com';

function refusal(text: string): TidingsError {
  return thrownBy(() => parseGateway(text));
}

function thrownBy(work: () => unknown): TidingsError {
  try {
    work();
  } catch (thrown) {
    if (thrown instanceof TidingsError) return thrown;
    throw thrown;
  }
  throw new Error('expected this to be refused');
}

describe('the address of the model', () => {
  it.each([
    ['https://gateway.example.com', 'https://gateway.example.com'],
    ['https://gateway.example.com/anthropic/', 'https://gateway.example.com/anthropic'],
    ['https://Gateway.Example.com:8443//', 'https://gateway.example.com:8443'],
    ['http://127.0.0.1:8787', 'http://127.0.0.1:8787'],
    ['http://localhost:8787/v', 'http://localhost:8787/v'],
    ['http://[::1]:8787', 'http://[::1]:8787'],
  ])('%s is %s', (given, read) => {
    expect(parseGateway(given).baseUrl).toBe(read);
  });

  it.each([
    'http://gateway.example.com',
    'gateway.example.com',
    'ftp://gateway.example.com',
    'file:///etc/passwd',
    'https://user@gateway.example.com',
    'https://:secret@gateway.example.com',
    'https://user:secret@gateway.example.com',
    'https://gateway.example.com/?key=1',
    'https://gateway.example.com?',
    'https://gateway.example.com/#x',
    'http://127.0.0.1.evil.example',
    'http://localhost.evil.example',
  ])('refuses %s without repeating it', (given) => {
    const error = refusal(given);
    expect(error.message + error.hint).not.toContain('secret');
    expect(error.message).toContain('"anthropic-base-url"');
  });
});

describe('headers of a gateway', () => {
  it('stand in the lines behind the address', () => {
    const text = `${ADDRESS}\r\ncf-aig-authorization: Bearer abc:def\n\n  X-Team:releases \n`;
    expect(parseGateway(text)).toEqual({ baseUrl: ADDRESS, headers: { 'cf-aig-authorization': 'Bearer abc:def', 'X-Team': 'releases' } });
    expect(headerSecrets(text)).toEqual(['Bearer abc:def']);
  });

  it('are none without an address', () => {
    expect(parseGateway(' \n ')).toEqual({ baseUrl: ANTHROPIC.host, headers: {} });
    expect(headerSecrets('')).toEqual([]);
  });

  it.each([
    ['authorization', 'Bearer abcdefgh', ['Bearer abcdefgh', 'abcdefgh']],
    ['Authorization', 'Basic YW5uOnNlY3JldDEyMw==', ['Basic YW5uOnNlY3JldDEyMw==', 'YW5uOnNlY3JldDEyMw==', 'ann:secret123', 'secret123']],
    ['authorization', 'Negotiate abcdefgh', ['Negotiate abcdefgh', 'abcdefgh']],
    ['x-api-key', 'opensesame', ['opensesame']],
    ['cookie', 'a=12345678; b=1', ['a=12345678; b=1', 'a=12345678', '12345678']],
    ['x-signature', 'v="abcdefgh12"', ['v="abcdefgh12"', 'abcdefgh12']],
    ['x-project', '0123-4567', ['0123-4567']],
    ['x-anything', 'abcdefghijklmnopqrst', ['abcdefghijklmnopqrst']],
  ])('are masked whole and in parts: %s: %s', (name, value, masked) => {
    expect(secretsIn(name, value)).toEqual(masked);
    expect(headerSecrets(`\n${ADDRESS}\n  ${name}:${value}`)).toEqual(masked);
  });

  it.each(['x-debug: true', 'x-one: 1', 'authorization: prod', 'x-env: production', 'X-Team: my-releases', 'x-api-key: 1234567'])(
    'leave words that a log is full of unmasked: %s',
    (line) => {
      expect(headerSecrets(`${ADDRESS}\n${line}`)).toEqual([]);
    },
  );

  it('are refused where one is named twice, in whatever letters', () => {
    expect(refusal(`${ADDRESS}\nX-Key: secret1\nx-key: secret2`).message).toBe('Input "anthropic-base-url" names the header x-key twice.');
  });

  it('are the same as options', () => {
    expect(gatewayText(ADDRESS, ['x-a:  b c ', 'X_b.c: 1'])).toBe(`${ADDRESS}\nx-a: b c\nX_b.c: 1`);
    for (const header of [
      'secret',
      'x-a: secret\r\nx-evil: 1',
      'x-a: secret\nx',
      'x-a: secret\rx',
      'proxy-authorization: secret',
      'x-a: s\u00e9cret',
    ]) {
      const error = thrownBy(() => gatewayText(ADDRESS, [header]));
      expect(error.message).toMatch(/^Input "anthropic-header" /);
      expect(error.message + error.hint).not.toContain('secret');
    }
    expect(thrownBy(() => gatewayText(`${ADDRESS}\nx-evil: 1`, [])).message).toBe('Input "anthropic-base-url" has more than one line.');
  });

  it.each([
    'secret-without-colon',
    'na me: secret',
    ': secret',
    'x-a: secr\u0000et',
    'x-a:',
    'Host: secret',
    'content-length: 1',
    'Expect: secret',
  ])('refuses %j without repeating its value', (line) => {
    const error = refusal(`${ADDRESS}\n${line}`);
    expect(error.message).toContain('"anthropic-base-url"');
    expect(error.message + error.hint).not.toContain('secr');
  });
});
