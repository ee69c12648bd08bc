import Anthropic from '@anthropic-ai/sdk';
import { oidcFederationProvider } from '@anthropic-ai/sdk/lib/credentials/oidc-federation';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { answers } from './behaviour.ts';
import { manualClock, scaledClock } from './clock.ts';
import { THINKING_TOKENS } from './message.ts';
import { type AnthropicServer, startAnthropic } from './server.ts';
import { CHANGES, ENTRIES_SCHEMA, params, rejection, sdk, until } from './testing.ts';

let server: AnthropicServer;
beforeEach(async () => {
  server = await startAnthropic();
});
afterEach(() => server.close());

describe('a call', () => {
  it('is answered in the shape and with the headers of the API', async () => {
    const { data, response, request_id } = await sdk(server).messages.create(params()).withResponse();
    expect(data).toMatchObject({
      type: 'message',
      role: 'assistant',
      model: 'claude-haiku-5-5',
      stop_reason: 'end_turn',
      stop_details: null,
    });
    expect(data.content.map((block) => block.type)).toEqual(['thinking', 'text']);
    expect(data.usage).toMatchObject({ cache_creation_input_tokens: 0, cache_read_input_tokens: 0, service_tier: 'standard' });
    expect(data.usage.output_tokens_details).toEqual({ thinking_tokens: THINKING_TOKENS });
    expect(request_id).toBe('req_00000001');
    for (const name of ['requests', 'tokens', 'input-tokens', 'output-tokens']) {
      expect(Number(response.headers.get(`anthropic-ratelimit-${name}-limit`))).toBeGreaterThan(0);
      expect(Number(response.headers.get(`anthropic-ratelimit-${name}-remaining`))).toBeGreaterThan(0);
      expect(response.headers.get(`anthropic-ratelimit-${name}-reset`)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    }
    expect(response.headers.get('anthropic-organization-id')).toBeTruthy();
    expect(server.violations).toEqual([]);
  });

  it('with a schema is answered from the data of the request', async () => {
    const message = await sdk(server).messages.create(
      params({ output_config: { format: { type: 'json_schema', schema: ENTRIES_SCHEMA } } }),
    );
    const text = message.content.find((block) => block.type === 'text')?.text ?? '';
    expect(JSON.parse(text)).toEqual({
      entries: [
        { index: 0, text: 'Add dark mode', category: 'feature' },
        { index: 1, text: 'Fix a crash', category: 'fix' },
      ],
    });
  });

  it('stops at max_tokens, thinking included', async () => {
    server.script([answers({ text: 'x'.repeat(3500) })]);
    const message = await sdk(server).messages.create(params({ max_tokens: THINKING_TOKENS + 10 }));
    expect(message.stop_reason).toBe('max_tokens');
    expect(message.usage.output_tokens).toBe(THINKING_TOKENS + 10);
  });

  it('without thinking has no thinking block', async () => {
    const message = await sdk(server).messages.create(params({ thinking: { type: 'disabled' } }));
    expect(message.content.map((block) => block.type)).toEqual(['text']);
  });

  it('is answered from the document also when another turn follows it', async () => {
    const { messages } = params();
    const turns = [...messages, { role: 'assistant' as const, content: '{}' }, { role: 'user' as const, content: 'entries: missing' }];
    const format = { type: 'json_schema' as const, schema: ENTRIES_SCHEMA };
    const message = await sdk(server).messages.create(params({ messages: turns, output_config: { format } }));
    expect(message.content.at(-1)).toMatchObject({ text: expect.stringContaining('Add dark mode') });
  });

  it('is answered by the answerer of its task', async () => {
    await server.close();
    server = await startAnthropic({ answerers: { map: (data) => ({ heard: data.task }) } });
    const message = await sdk(server).messages.create(params());
    expect(message.content.at(-1)).toMatchObject({ text: '{"heard":"map"}' });
  });
});

describe('streaming', () => {
  it('gives the same message as a plain call', async () => {
    const given = answers({ text: 'long '.repeat(200) });
    server.script([given, given]);
    const plain = await sdk(server).messages.create(params());
    const streamed = await sdk(server).messages.stream(params()).finalMessage();
    expect({ ...streamed, id: '' }).toMatchObject({ ...plain, id: '' });
  });
});

describe('the other routes', () => {
  it('count tokens as the call will', async () => {
    const { max_tokens: _, ...body } = params({ output_config: { format: { type: 'json_schema', schema: ENTRIES_SCHEMA } } });
    const counted = await sdk(server).messages.countTokens(body);
    const message = await sdk(server).messages.create({ ...body, max_tokens: 1000 });
    expect(counted.input_tokens).toBe(message.usage.input_tokens);
    const characters = JSON.stringify(ENTRIES_SCHEMA).length + 'You write release notes.'.length + JSON.stringify(CHANGES).length;
    expect(counted.input_tokens).toBe(Math.ceil(characters / 3.5));
  });

  it('list and describe the models', async () => {
    const ids: string[] = [];
    for await (const model of sdk(server).models.list()) ids.push(model.id);
    expect(ids).toContain('claude-sonnet-5-5');
    expect(await sdk(server).models.retrieve('claude-haiku-5-5')).toMatchObject({ lifecycle: 'active', max_input_tokens: 1_000_000 });
    expect(await rejection(sdk(server).models.retrieve('claude-none'))).toBeInstanceOf(Anthropic.NotFoundError);
  });

  it('may be missing behind a gateway', async () => {
    await server.close();
    server = await startAnthropic({ lacks: ['count_tokens', 'rate-limit-headers', 'structured-output'] });
    const { max_tokens: _, ...body } = params();
    expect(await rejection(sdk(server).messages.countTokens(body))).toBeInstanceOf(Anthropic.NotFoundError);
    const { response } = await sdk(server).messages.create(params()).withResponse();
    expect([...response.headers.keys()].filter((name) => name.startsWith('anthropic-ratelimit'))).toEqual([]);
    const structured = params({ output_config: { format: { type: 'json_schema', schema: ENTRIES_SCHEMA } } });
    expect(await rejection(sdk(server).messages.create(structured))).toBeInstanceOf(Anthropic.BadRequestError);
  });
});

describe('credentials', () => {
  it('must be known', async () => {
    await server.close();
    server = await startAnthropic({ keys: ['sk-ant-good'] });
    await sdk(server, 'sk-ant-good').messages.create(params());
    expect(await rejection(sdk(server, 'sk-ant-bad').messages.create(params()))).toBeInstanceOf(Anthropic.AuthenticationError);
    expect(await rejection(sdk(server, '').messages.create(params()))).toBeInstanceOf(Anthropic.AuthenticationError);
    expect(server.violations).toEqual([]);
  });

  it('can be exchanged for an identity token', async () => {
    await server.close();
    const rule = { federationRuleId: 'fdrl_1', organizationId: 'org_1' };
    server = await startAnthropic({
      keys: [],
      federation: { ruleId: 'fdrl_1', organizationId: 'org_1', accepts: (jwt) => jwt === 'good' },
    });
    const federated = (jwt: string) =>
      new Anthropic({
        credentials: oidcFederationProvider({ ...rule, identityTokenProvider: () => jwt, baseURL: server.url, fetch }),
        baseURL: server.url,
        maxRetries: 0,
      });
    const client = federated('good');
    await client.messages.create(params());
    await client.messages.create(params());
    expect(server.requests.map((request) => request.route)).toEqual(['token', 'messages', 'messages']);
    await expect(federated('bad').messages.create(params())).rejects.toMatchObject({ name: 'WorkloadIdentityError', statusCode: 401 });
  });

  it('from an exchange end with their lifetime', async () => {
    await server.close();
    const clock = manualClock();
    server = await startAnthropic({ clock, federation: { ruleId: 'fdrl_1', organizationId: 'org_1', expiresInSeconds: 60 } });
    const rule = { federationRuleId: 'fdrl_1', organizationId: 'org_1', identityTokenProvider: () => 'jwt', baseURL: server.url, fetch };
    const { token } = await oidcFederationProvider(rule)();
    const defaultHeaders = { 'anthropic-beta': 'oauth-2025-04-20' };
    const client = new Anthropic({ authToken: token, baseURL: server.url, maxRetries: 0, defaultHeaders });
    await client.messages.create(params());
    clock.advance(60_000);
    expect(await rejection(client.messages.create(params()))).toBeInstanceOf(Anthropic.AuthenticationError);
  });

  it('go with the current version of the API', async () => {
    const old = new Anthropic({ apiKey: 'k', baseURL: server.url, maxRetries: 0, defaultHeaders: { 'anthropic-version': '2023-06-01' } });
    expect(await rejection(old.messages.create(params()))).toBeInstanceOf(Anthropic.BadRequestError);
    expect(server.violations).toHaveLength(1);
  });
});

describe('the record', () => {
  it('holds bodies, times, tokens and the most calls at once, until it is reset', async () => {
    await server.close();
    const clock = manualClock();
    server = await startAnthropic({ clock, latency: 500 });
    const client = sdk(server);
    const asked = Promise.all([1, 2, 3].map(() => client.messages.create(params())));
    await until(() => server.inFlight === 3 && server.requests.every((request) => request.request));
    clock.advance(500);
    const messages = await asked;
    expect(server).toMatchObject({ calls: 3, inFlight: 0, maxInFlight: 3 });
    expect(server.requests[0]).toMatchObject({
      status: 200,
      outcome: 'answered',
      body: { model: 'claude-haiku-5-5' },
      request: { data: CHANGES },
    });
    expect(server.tokens.output).toBe(messages.reduce((sum, message) => sum + message.usage.output_tokens, 0));
    server.reset();
    expect(server).toMatchObject({ calls: 0, maxInFlight: 0, tokens: { input: 0, output: 0 }, requests: [] });
  });

  it('keeps server time: a scaled clock shortens the wait, not the record', async () => {
    await server.close();
    server = await startAnthropic({ clock: scaledClock(10_000), latency: (request) => request.maxTokens * 60 });
    await sdk(server).messages.create(params({ max_tokens: 1000 }));
    const [request] = server.requests;
    expect((request?.endedAt ?? 0) - (request?.startedAt ?? 0)).toBeGreaterThan(50_000);
  });

  it('takes a body above 32 MB for a mistake of the caller', async () => {
    const error = await rejection(sdk(server).messages.create(params({ system: 'x'.repeat(33 * 1024 * 1024) })));
    expect(error).toMatchObject({ status: 413, type: 'request_too_large' });
    expect(server.violations).toHaveLength(1);
  });

  it('takes an unknown path for a mistake of the caller', async () => {
    const response = await fetch(`${server.url}/v1/complete`, { method: 'POST', body: '{}' });
    expect(response.status).toBe(404);
    expect(server.violations).toEqual([{ index: 0, path: '/v1/complete', message: 'Not Found' }]);
  });
});
