import { describe, expect, it } from '@jest/globals';
import { classify, stopFailure } from '../../src/asking/failures.ts';
import type { Fault } from '../../src/ports/model.ts';

function status(code: number, more: Partial<Extract<Fault, { kind: 'status' }>> = {}): Fault {
  return { kind: 'status', status: code, type: null, errorCode: null, message: '', retryAfterMs: null, ...more };
}

function verdict(fault: Fault): string {
  const { code, retry, final, countsForBreaker } = classify(fault);
  return [code, retry, final ? 'final' : '', countsForBreaker ? 'counts' : ''].filter((word) => word !== '').join(' ');
}

describe('classify', () => {
  const cases: readonly (readonly [string, Fault, string])[] = [
    ['a malformed request', status(400, { type: 'invalid_request_error', message: 'messages: x' }), 'bad-request no'],
    ['an own spend limit', status(400, { message: 'You have reached your specified API usage limits. You will' }), 'spent no final'],
    [
      'an own spend limit as a 429',
      status(429, {
        type: 'rate_limit_error',
        message: 'You have reached your specified API usage limits. You will regain access on 2026-12-01',
      }),
      'spent no final',
    ],
    ['a limit of a workspace', status(429, { message: 'You have reached your specified workspace API usage limits.' }), 'spent no final'],
    ['a spend cap in words', status(429, { message: 'Your organization reached its monthly spend cap' }), 'spent no final'],
    ['a quota of a gateway', status(429, { message: 'You exceeded your current quota, please check your plan' }), 'spent no final'],
    ['a budget of a gateway', status(400, { message: 'Budget has been exceeded! Current cost: 1.2, Max budget: 1' }), 'spent no final'],
    [
      'a rate limit in words',
      status(429, { message: "This request would exceed your organization's rate limit of 50,000 input tokens per minute." }),
      'rate-limited gate',
    ],
    [
      'an acceleration limit',
      status(429, { message: 'Number of request tokens has exceeded your rate of usage increase; scale up more gradually.' }),
      'rate-limited gate',
    ],
    ['a failing service that speaks of limits', status(503, { message: 'spend limit service unavailable' }), 'overloaded backoff counts'],
    ['an empty balance', status(400, { message: 'Your credit balance is too low to access' }), 'spent no final'],
    ['a long prompt', status(400, { message: 'prompt is too long: 9 tokens > 3 maximum' }), 'too-large no'],
    ['a refused key', status(401, { type: 'authentication_error' }), 'refused-key no final'],
    ['a gateway without a body', status(401), 'refused-key no final'],
    ['billing', status(402, { type: 'billing_error' }), 'spent no final'],
    ['no permission', status(403, { type: 'permission_error' }), 'refused-key no final'],
    ['an unknown model', status(404, { type: 'not_found_error', message: 'model: nope' }), 'unknown-model no final'],
    ['another server', status(404, { message: '<html>' }), 'bad-request no final'],
    ['a redirect', status(302), 'bad-request no final'],
    ['a request time-out', status(408, { type: 'timeout_error' }), 'timed-out backoff counts'],
    ['a conflict', status(409, { type: 'conflict_error' }), 'overloaded backoff'],
    ['a large body', status(413, { type: 'request_too_large' }), 'too-large no'],
    ['an unprocessable request', status(422), 'bad-request no'],
    ['a rate limit', status(429, { type: 'rate_limit_error' }), 'rate-limited gate'],
    ['a ramp limit', status(429, { errorCode: 'ramp_limit_exceeded' }), 'rate-limited gate'],
    ['a spend cap', status(429, { errorCode: 'enforced_spend_limit_reached' }), 'spent no final'],
    ['a contract cap', status(429, { errorCode: 'contract_spend_limit_reached' }), 'spent no final'],
    ['an error', status(500, { type: 'api_error' }), 'overloaded backoff counts'],
    ['a bad gateway', status(502, { message: '<html>model: down</html>' }), 'overloaded backoff counts'],
    ['unavailable', status(503), 'overloaded backoff counts'],
    ['a gateway time-out', status(504, { type: 'timeout_error' }), 'timed-out backoff counts'],
    ['overload', status(529, { type: 'overloaded_error' }), 'overloaded backoff counts'],
    ['overload told with status 200', status(200, { type: 'overloaded_error' }), 'overloaded backoff counts'],
    ['our own time-out', { kind: 'timeout', message: '' }, 'timed-out backoff counts'],
    ['a cut connection', { kind: 'connection', message: '' }, 'unreachable backoff counts'],
    ['a proxy that wants a login', { kind: 'connection', message: '', unsent: true, barred: 407 }, 'unreachable no final'],
    ['a proxy that forbids the host', { kind: 'connection', message: '', unsent: true, barred: 403 }, 'unreachable no final'],
    ['a proxy with trouble', { kind: 'connection', message: '', unsent: true, barred: 502 }, 'unreachable backoff counts'],
    ['a foreign certificate', { kind: 'connection', message: '', unsent: true, barred: 'certificate' }, 'unreachable no final'],
    ['garbage', { kind: 'unreadable', message: '' }, 'invalid backoff counts'],
    ['a missing identity', { kind: 'identity', status: null, message: '' }, 'refused-key no final'],
    ['a refused identity', { kind: 'identity', status: 401, message: '' }, 'refused-key no final'],
    ['a failing exchange', { kind: 'identity', status: 503, message: '' }, 'overloaded backoff counts'],
    ['the caller', { kind: 'aborted', message: '' }, 'cancelled no final'],
  ];
  it.each(cases)('%s', (_name, fault, expected) => {
    expect(verdict(fault)).toBe(expected);
    expect(classify(fault).hint).toMatch(/\.$/);
  });
});

describe('stopFailure', () => {
  it.each([
    ['end_turn', undefined],
    ['stop_sequence', undefined],
    [null, undefined],
    ['max_tokens', 'cut'],
    ['refusal', 'refused'],
    ['model_context_window_exceeded', 'too-large'],
    ['tool_use', 'invalid'],
  ])('%s', (reason, code) => {
    expect(stopFailure(reason)?.code).toBe(code);
  });
});
