import { describe, expect, it } from '@jest/globals';
import { headerSecrets, parseGateway } from '../../src/config/gateway.ts';
import { TidingsError } from '../../src/errors.ts';
import { ANTHROPIC } from '../../src/limits.ts';

const ADDRESS = 'https://gateway.example.com';

function refusal(text: string): TidingsError {
  try {
    parseGateway(text);
  } catch (thrown) {
    if (thrown instanceof TidingsError) return thrown;
    throw thrown;
  }
  throw new Error('expected this address to be refused');
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
    expect(headerSecrets(text)).toEqual(['Bearer abc:def', 'releases']);
  });

  it('are none without an address', () => {
    expect(parseGateway(' \n ')).toEqual({ baseUrl: ANTHROPIC.host, headers: {} });
    expect(headerSecrets('')).toEqual([]);
  });

  it('leave words that a log is full of unmasked', () => {
    expect(headerSecrets(`${ADDRESS}\nx-debug: true`)).toEqual([]);
  });

  it.each(['secret-without-colon', 'na me: secret', ': secret', 'x-a: secr\u0000et', 'x-a:', 'Host: secret', 'content-length: 1'])(
    'refuses %j without repeating its value',
    (line) => {
      const error = refusal(`${ADDRESS}\n${line}`);
      expect(error.message).toContain('"anthropic-base-url"');
      expect(error.message + error.hint).not.toContain('secr');
    },
  );
});
