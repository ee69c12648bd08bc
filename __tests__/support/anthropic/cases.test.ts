import Anthropic from '@anthropic-ai/sdk';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { answers, type Behaviour, honest, raw } from './behaviour.ts';
import * as cases from './cases.ts';
import { type AnthropicServer, startAnthropic } from './server.ts';
import { params, rejection, sdk, until } from './testing.ts';

let server: AnthropicServer;
beforeAll(async () => {
  server = await startAnthropic();
});
afterEach(() => server.reset());
afterAll(() => server.close());

type Expected = { readonly status: number; readonly type: string | null; readonly errorCode?: string };
const STATUSES: readonly (readonly [string, Behaviour, new (...args: never[]) => Error, Expected])[] = [
  ['400', cases.invalidRequest(), Anthropic.BadRequestError, { status: 400, type: 'invalid_request_error' }],
  ['400 own spend limit', cases.ownSpendLimit(), Anthropic.BadRequestError, { status: 400, type: 'invalid_request_error' }],
  ['401', cases.keyRefused(), Anthropic.AuthenticationError, { status: 401, type: 'authentication_error' }],
  ['402', cases.billing(), Anthropic.PaymentRequiredError, { status: 402, type: 'billing_error' }],
  ['403', cases.forbidden(), Anthropic.PermissionDeniedError, { status: 403, type: 'permission_error' }],
  ['404', cases.unknownModel('x'), Anthropic.NotFoundError, { status: 404, type: 'not_found_error' }],
  ['408', cases.requestTimeout(), Anthropic.RequestTimeoutError, { status: 408, type: 'timeout_error' }],
  ['413', cases.tooLarge(), Anthropic.ContentTooLargeError, { status: 413, type: 'request_too_large' }],
  ['429', cases.rateLimited(), Anthropic.RateLimitError, { status: 429, type: 'rate_limit_error' }],
  [
    '429 spend limit',
    cases.spendLimit(),
    Anthropic.EnforcedSpendLimitReachedError,
    { status: 429, type: 'rate_limit_error', errorCode: 'enforced_spend_limit_reached' },
  ],
  [
    '429 contract',
    cases.spendLimit('contract_spend_limit_reached'),
    Anthropic.ContractSpendLimitReachedError,
    { status: 429, type: 'rate_limit_error', errorCode: 'contract_spend_limit_reached' },
  ],
  [
    '429 ramp',
    cases.rampLimit(),
    Anthropic.RampLimitExceededError,
    { status: 429, type: 'rate_limit_error', errorCode: 'ramp_limit_exceeded' },
  ],
  ['500', cases.serverError(), Anthropic.InternalServerError, { status: 500, type: 'api_error' }],
  ['502', cases.badGateway(), Anthropic.InternalServerError, { status: 502, type: null }],
  ['503', cases.unavailable(), Anthropic.ServiceUnavailableError, { status: 503, type: 'api_error' }],
  ['504', cases.gatewayTimeout(), Anthropic.GatewayTimeoutError, { status: 504, type: 'timeout_error' }],
  ['529', cases.overloaded(), Anthropic.OverloadedError, { status: 529, type: 'overloaded_error' }],
];

describe('errors', () => {
  it.each(STATUSES)('%s reaches the class of the SDK', async (_name, behaviour, kind, expected) => {
    server.script([behaviour]);
    const error = await rejection(sdk(server).messages.create(params()));
    expect(error).toBeInstanceOf(kind);
    expect(error).toMatchObject({ ...expected, requestID: 'req_00000001' });
  });

  it.each([['7'], ['99999999999'], ['soon'], [undefined]])('a 429 carries retry-after %s as given', async (retryAfter) => {
    server.script([cases.rateLimited(retryAfter)]);
    const error = await rejection(sdk(server).messages.create(params()));
    expect(error instanceof Anthropic.APIError && error.headers?.get('retry-after')).toBe(retryAfter ?? null);
  });

  it('says the words of the own spend limit', async () => {
    server.script([cases.ownSpendLimit()]);
    await expect(sdk(server).messages.create(params())).rejects.toThrow('You have reached your specified API usage limits');
  });

  it('can follow a 200 in a stream', async () => {
    server.script([cases.overloaded({ midStream: true })]);
    const error = await rejection(sdk(server).messages.stream(params()).finalMessage());
    expect(error).toMatchObject({ type: 'overloaded_error', status: undefined });
    expect(server.requests[0]?.status).toBe(200);
  });

  it('come on other routes too', async () => {
    server.script([cases.keyRefused()], 'models');
    expect(await rejection(sdk(server).models.retrieve('claude-haiku-5-5'))).toBeInstanceOf(Anthropic.AuthenticationError);
    await sdk(server).messages.create(params());
  });
});

describe('connections', () => {
  it('cut in the body are a bare TypeError', async () => {
    server.script([cases.brokenConnection('in-body')]);
    const error = await rejection(sdk(server).messages.create(params()));
    expect(error).toHaveProperty('name', 'TypeError');
    expect(error).not.toBeInstanceOf(Anthropic.APIError);
    expect(server.requests[0]).toMatchObject({ status: 200, outcome: 'cut' });
  });

  it('cut before the headers are a connection error', async () => {
    server.script([cases.brokenConnection('before-headers')]);
    expect(await rejection(sdk(server).messages.create(params()))).toBeInstanceOf(Anthropic.APIConnectionError);
  });

  it('that stall before the headers end with the signal', async () => {
    server.script([cases.silence('before-headers')]);
    const abort = new AbortController();
    const asked = rejection(sdk(server).messages.create(params(), { signal: abort.signal }));
    await until(() => server.inFlight === 1);
    abort.abort();
    expect(await asked).toBeInstanceOf(Anthropic.APIUserAbortError);
    await until(() => server.inFlight === 0);
    expect(server.requests[0]?.outcome).toBe('gone');
  });

  it('that stall in the body end with the signal', async () => {
    server.script([cases.silence('in-body')]);
    const abort = new AbortController();
    const asked = rejection(sdk(server).messages.create(params(), { signal: abort.signal }));
    await until(() => server.requests[0]?.status === 200);
    abort.abort();
    expect(await asked).toHaveProperty('name', expect.stringMatching(/Abort/));
  });
});

describe('answers', () => {
  it('may be no JSON at all', async () => {
    server.script([cases.malformedBody(), raw(200, '<html>', 'text/html')]);
    expect(await rejection(sdk(server).messages.create(params()))).toHaveProperty('name', 'SyntaxError');
    expect(await sdk(server).messages.create(params())).toBe('<html>');
  });

  it('may be empty, cut, refused or too long', async () => {
    server.script([cases.emptyContent(), cases.cutAnswer(), cases.refusal(), cases.windowExceeded()]);
    const client = sdk(server);
    const create = () => client.messages.create(params({ thinking: { type: 'disabled' } }));
    expect(await create()).toMatchObject({ content: [], stop_reason: 'end_turn' });
    expect(await create()).toMatchObject({ content: [{ text: '{"entries":[{"index":0,"te' }], stop_reason: 'max_tokens' });
    expect(await create()).toMatchObject({ stop_reason: 'refusal', stop_details: { category: 'cyber' } });
    expect(await create()).toMatchObject({ stop_reason: 'model_context_window_exceeded' });
  });

  it('are honest again after the end of a list, and where a function gives none', async () => {
    server.script([answers({ text: 'one' })]);
    const texts = async () => (await sdk(server).messages.create(params())).content.at(-1);
    expect(await texts()).toMatchObject({ text: 'one' });
    expect(await texts()).toMatchObject({ text: expect.stringContaining('2 items') });
    server.script((_request, n) => (n === 1 ? answers({ text: 'second' }) : honest()));
    expect(await texts()).toMatchObject({ text: expect.stringContaining('2 items') });
    expect(await texts()).toMatchObject({ text: 'second' });
  });
});
