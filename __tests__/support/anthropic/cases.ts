import { type Answer, answers, type Delivery, type Failure, fails, type Raw, raw } from './behaviour.ts';

/** Bodies and codes: docs "errors" and "rate-limits" of platform.claude.com (2026-08 to 2026-10) and the error types of @anthropic-ai/sdk 1.12.0. */

export function invalidRequest(message = 'messages: something is wrong'): Failure {
  return fails(400, 'invalid_request_error', message);
}

/** The spend limit that an organization sets itself. Final, though it comes as a 400. */
export function ownSpendLimit(): Failure {
  const message = 'You have reached your specified API usage limits. You will regain access on 2026-12-01 at 00:00 UTC.';
  return fails(400, 'invalid_request_error', message);
}

export function keyRefused(): Failure {
  return fails(401, 'authentication_error', 'invalid bearer token');
}

export function billing(): Failure {
  return fails(402, 'billing_error', 'Your credit balance is too low to access the Anthropic API.');
}

export function forbidden(): Failure {
  return fails(403, 'permission_error', 'Your API key does not have permission to use the specified resource.');
}

export function unknownModel(model: string): Failure {
  return fails(404, 'not_found_error', `model: ${model}`);
}

export function requestTimeout(): Failure {
  return fails(408, 'timeout_error', 'Request timed out.');
}

export function tooLarge(): Failure {
  return fails(413, 'request_too_large', 'Request exceeds the maximum size');
}

/** `retryAfter` is sent as it stands: seconds, an HTTP date, nonsense; without it there is no such header. */
export function rateLimited(retryAfter?: string): Failure {
  const headers = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
  return fails(429, 'rate_limit_error', "This request would exceed your organization's rate limit.", { headers });
}

/** The monthly cap of a tier or of a contract: a 429 without `retry-after` that no waiting ends. */
export function spendLimit(
  code: 'enforced_spend_limit_reached' | 'contract_spend_limit_reached' = 'enforced_spend_limit_reached',
): Failure {
  return fails(429, 'rate_limit_error', 'Your organization has reached its monthly API usage threshold.', {
    details: { error_code: code },
  });
}

/** Usage that grows too fast; waiting ends it. */
export function rampLimit(retryAfter = '5'): Failure {
  const details = { error_code: 'ramp_limit_exceeded' };
  return fails(429, 'rate_limit_error', 'This request would exceed a ramp limit.', { details, headers: { 'retry-after': retryAfter } });
}

export function serverError(): Failure {
  return fails(500, 'api_error', 'Internal server error');
}

export function badGateway(): Raw {
  return raw(502, '<html><head><title>502 Bad Gateway</title></head></html>', 'text/html');
}

export function unavailable(): Failure {
  return fails(503, 'api_error', 'Service unavailable');
}

export function gatewayTimeout(): Failure {
  return fails(504, 'timeout_error', 'Gateway timeout');
}

/** `midStream`: after a 200 and half of the events. */
export function overloaded(more: { readonly midStream?: boolean } = {}): Failure {
  return fails(529, 'overloaded_error', 'Overloaded', more);
}

export function malformedBody(): Raw {
  return raw(200, '{"id":"msg_1","type":"mess');
}

export function emptyContent(): Answer {
  return answers({});
}

/** An answer that stops in the middle of its JSON. */
export function cutAnswer(text = '{"entries":[{"index":0,"te'): Answer {
  return answers({ text, stopReason: 'max_tokens' });
}

export function refusal(category: 'cyber' | 'bio' | 'general_harms' | null = 'cyber'): Answer {
  return answers({ stopReason: 'refusal', stopDetails: { type: 'refusal', category, explanation: null } });
}

export function windowExceeded(text = ''): Answer {
  return answers({ ...(text ? { text } : {}), stopReason: 'model_context_window_exceeded' });
}

export function brokenConnection(when: NonNullable<Delivery['cut']> = 'in-body'): Answer {
  return answers({ json: {}, cut: when });
}

export function silence(when: NonNullable<Delivery['stall']> = 'before-headers'): Answer {
  return answers({ json: {}, stall: when });
}
