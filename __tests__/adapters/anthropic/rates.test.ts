import { describe, expect, it } from '@jest/globals';
import { ratesOf, retryAfterMs } from '../../../src/adapters/anthropic/rates.ts';
import { jsonIn, readMessage } from '../../../src/adapters/anthropic/reply.ts';

describe('retryAfterMs', () => {
  const now = Date.UTC(2026, 10, 22);
  it.each([
    [{ 'retry-after': '3' }, 3_000],
    [{ 'retry-after': '0' }, 0],
    [{ 'retry-after-ms': '250', 'retry-after': '3' }, 250],
    [{ 'retry-after': 'Sun, 22 Nov 2026 00:01:00 GMT' }, 60_000],
    [{ 'retry-after': 'Sat, 21 Nov 2026 00:00:00 GMT' }, null],
    [{ 'retry-after': 'soon' }, null],
    [{ 'retry-after': '-1' }, null],
    [{}, null],
  ])('%j', (headers, ms) => {
    expect(retryAfterMs(new Headers(headers), now)).toBe(ms);
  });
});

describe('ratesOf', () => {
  it('reads what is there and nothing else', () => {
    const headers = new Headers({
      'anthropic-ratelimit-requests-limit': '50',
      'anthropic-ratelimit-requests-remaining': '49',
      'anthropic-ratelimit-input-tokens-limit': 'many',
      'anthropic-ratelimit-output-tokens-limit': '8000',
    });
    expect(ratesOf(headers)).toEqual({ requests: { limit: 50, remaining: 49 }, input: null, output: { limit: 8_000, remaining: null } });
  });
});

describe('readMessage', () => {
  it('chooses text blocks by type', () => {
    const content = [
      { type: 'thinking', thinking: 'no', signature: 's' },
      { type: 'text', text: '{"a":' },
      { type: 'text', text: '1}' },
    ];
    expect(
      readMessage({ content, stop_reason: 'end_turn', usage: { input_tokens: 1, output_tokens: 2, cache_read_input_tokens: null } }, 9),
    ).toEqual({
      text: '{"a":1}',
      stopReason: 'end_turn',
      usage: { input: 1, output: 2, cacheRead: 0, cacheWrite: 0 },
    });
  });

  it.each([null, 'text', {}, { content: 'x', usage: {} }])('refuses %j', (body) => {
    expect(readMessage(body, 9)).toBeNull();
  });

  it.each([{}, { usage: null }, { usage: { input_tokens: -5 } }])('presumes what a gateway does not say: %j', (more) => {
    const body = { content: [{ type: 'text', text: 'x'.repeat(30) }], ...more };
    expect(readMessage(body, 9)).toEqual({
      text: 'x'.repeat(30),
      stopReason: null,
      usage: { input: 9, output: 10, cacheRead: 0, cacheWrite: 0 },
    });
  });
});

describe('jsonIn', () => {
  it.each([
    ['{"a":1}', '{"a":1}'],
    ['Sure!\n{"a":{"b":[1]}} I hope this helps', '{"a":{"b":[1]}}'],
    ['```json\n[1]\n```', '[1]'],
    ['no json at all', 'no json at all'],
  ])('%j', (text, json) => {
    expect(jsonIn(text)).toBe(json);
  });
});
