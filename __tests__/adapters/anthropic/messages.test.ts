import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Credentials } from '../../../src/adapters/anthropic/credentials.ts';
import { createMessages, type MessagesOptions } from '../../../src/adapters/anthropic/messages.ts';
import type { Fault, Model, ModelReply } from '../../../src/ports/model.ts';
import { question } from '../../asking/asking-world.ts';
import { answers, fails, raw } from '../../support/anthropic/behaviour.ts';
import * as cases from '../../support/anthropic/cases.ts';
import { type AnthropicOptions, type AnthropicServer, startAnthropic } from '../../support/anthropic/server.ts';

const FEDERATION = { ruleId: 'fdrl_1', organizationId: 'org_1', serviceAccountId: 'svac_1', workspaceId: 'wrkspc_1' };
const KEY: Credentials = { kind: 'key', key: 'sk-good' };
const never = new AbortController().signal;

const servers: AnthropicServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function start(options: AnthropicOptions = {}): Promise<AnthropicServer> {
  const server = await startAnthropic({ keys: ['sk-good'], ...options });
  servers.push(server);
  return server;
}

function modelOf(server: AnthropicServer, more: Partial<MessagesOptions> = {}): Model {
  return createMessages({ credentials: KEY, baseUrl: server.url, timeoutMs: 20_000, ...more });
}

function replied(reply: ModelReply): Extract<ModelReply, { state: 'replied' }> {
  if (reply.state !== 'replied') throw new Error(`failed: ${JSON.stringify(reply.fault)}`);
  return reply;
}

function faultOf(reply: ModelReply): Fault {
  if (reply.state !== 'failed') throw new Error('expected a fault');
  return reply.fault;
}

function federation(identityToken: () => Promise<string>): Credentials {
  return { kind: 'federation', ...FEDERATION, identityToken };
}

describe('a question as a request', () => {
  it('sends schema, cached system prompt and data, and reads text, usage and rates', async () => {
    const server = await start();
    server.script([answers({ json: { text: 'dark mode' } })]);
    const reply = replied(await modelOf(server).call(question(), never));
    expect(JSON.parse(reply.text)).toEqual({ text: 'dark mode' });
    expect(reply).toMatchObject({ stopReason: 'end_turn', requestId: 'req_00000001' });
    expect(reply.usage.output).toBeGreaterThan(0);
    expect(reply.rates.requests?.limit).toBe(1_000_000);
    expect(reply.rates.output?.limit).toBe(1_000_000_000);
    expect(server.violations).toEqual([]);
    expect(server.requests[0]?.body).toEqual({
      model: 'claude-haiku-5-5',
      max_tokens: 1_000,
      system: [{ type: 'text', text: 'You write release notes.', cache_control: { type: 'ephemeral' } }],
      messages: [{ role: 'user', content: JSON.stringify(question().data) }],
      output_config: { format: { type: 'json_schema', schema: question().schema }, effort: 'low' },
    });
  });

  it('leaves the effort of composing to the model', async () => {
    const server = await start();
    await modelOf(server).call(question({ task: 'compose' }), never);
    expect(server.requests[0]?.body).toMatchObject({ output_config: { format: { type: 'json_schema' } } });
    expect(server.requests[0]?.body).not.toMatchObject({ output_config: { effort: 'low' } });
  });

  it('takes a slash at the end of the address', async () => {
    const server = await start();
    replied(await modelOf(server, { baseUrl: `${server.url}//` }).call(question(), never));
  });

  it('sends the headers of a gateway, with the exchange of tokens too', async () => {
    const server = await start({ federation: { ...FEDERATION, accepts: () => true } });
    const headers = { 'x-gateway': 'open sesame' };
    replied(await modelOf(server, { headers }).call(question(), never));
    replied(await modelOf(server, { headers, credentials: federation(async () => 'jwt') }).call(question(), never));
    expect(server.requests.map(({ route, headers: sent }) => [route, sent['x-gateway']])).toEqual([
      ['messages', 'open sesame'],
      ['token', 'open sesame'],
      ['messages', 'open sesame'],
    ]);
  });

  it('asks for JSON text where there is no structured output, and remembers that', async () => {
    const server = await start({ lacks: ['structured-output', 'rate-limit-headers'] });
    server.script(() => answers({ text: 'Here it is:\n```json\n{"text": "a"}\n```\nDone.' }));
    const model = modelOf(server);
    expect(replied(await model.call(question(), never)).text).toBe('{"text": "a"}');
    expect(replied(await model.call(question(), never)).rates).toEqual({ requests: null, input: null, output: null });
    expect(server.calls).toBe(3);
    expect(server.violations.map(({ message }) => message)).toEqual(['output_config.format: Extra inputs are not permitted']);
    expect(server.requests[2]?.request?.system).toMatch(/JSON Schema:\n\{"type":"object"/);
  });

  it('leaves out the effort where it is not known', async () => {
    const server = await start();
    server.script([fails(400, 'invalid_request_error', 'This model does not support the effort parameter.')]);
    const model = modelOf(server);
    replied(await model.call(question(), never));
    replied(await model.call(question(), never));
    expect(server.calls).toBe(3);
    expect(server.requests[2]?.body).toMatchObject({ output_config: { format: { type: 'json_schema' } } });
    expect(server.requests[2]?.body).not.toMatchObject({ output_config: { effort: 'low' } });
  });

  it('does not take a refused schema for a lack of the gateway', async () => {
    const server = await start();
    const reply = await modelOf(server).call(question({ schema: { type: 'object' } }), never);
    expect(faultOf(reply)).toMatchObject({ kind: 'status', status: 400 });
    expect(server.calls).toBe(1);
  });
});

describe('faults', () => {
  it('carry status, type, code and the time to wait', async () => {
    const server = await start();
    server.script([
      cases.spendLimit(),
      cases.rateLimited('7'),
      cases.rateLimited('Sun, 22 Nov 2026 00:00:30 GMT'),
      cases.rateLimited('-5'),
    ]);
    const model = modelOf(server, { now: () => Date.UTC(2026, 10, 22) });
    const seen: Fault[] = [];
    for (let i = 0; i < 4; i += 1) seen.push(faultOf(await model.call(question(), never)));
    expect(seen[0]).toMatchObject({ status: 429, type: 'rate_limit_error', errorCode: 'enforced_spend_limit_reached', retryAfterMs: null });
    expect(seen[1]).toMatchObject({ status: 429, errorCode: null, retryAfterMs: 7_000 });
    expect(seen[2]).toMatchObject({ retryAfterMs: 30_000 });
    expect(seen[3]).toMatchObject({ retryAfterMs: null });
    expect(server.calls).toBe(4);
  });

  it('bring rates along too', async () => {
    const server = await start({ limits: { requests: 1, inputTokens: 1_000_000, outputTokens: 1_000_000, countRequests: 1 } });
    const model = modelOf(server);
    await model.call(question(), never);
    const reply = await model.call(question(), never);
    expect(faultOf(reply)).toMatchObject({ status: 429 });
    expect(reply.rates.requests).toMatchObject({ limit: 1, remaining: 0 });
  });

  it.each([
    ['a cut before the headers', cases.brokenConnection('before-headers'), { kind: 'connection' }],
    [
      'a cut in the body',
      cases.brokenConnection('in-body'),
      { kind: 'connection', message: expect.stringMatching(/^The connection was cut in the middle of the answer/) },
    ],
    ['half a JSON document', cases.malformedBody(), { kind: 'unreadable' }],
    ['a page with status 200', raw(200, '<html>', 'text/html'), { kind: 'unreadable' }],
    ['another document', raw(200, '{"ok":true}'), { kind: 'unreadable' }],
    [
      'an error with status 200',
      raw(200, '{"type":"error","error":{"type":"overloaded_error","message":"m"}}'),
      { kind: 'status', type: 'overloaded_error' },
    ],
    ['a page of a gateway', cases.badGateway(), { kind: 'status', status: 502, type: null }],
  ])('%s', async (_name, behaviour, expected) => {
    const server = await start();
    server.script([behaviour]);
    expect(faultOf(await modelOf(server).call(question(), never))).toMatchObject(expected);
    expect(server.calls).toBe(1);
  });

  it.each(['before-headers', 'in-body'] as const)('a silence %s is timed out', async (when) => {
    const server = await start();
    server.script([cases.silence(when)]);
    expect(faultOf(await modelOf(server, { timeoutMs: 60 }).call(question(), never))).toMatchObject({ kind: 'timeout' });
  });

  it.each(['before-headers', 'in-body'] as const)('a silence %s ends with the signal', async (when) => {
    const server = await start();
    server.script([cases.silence(when)]);
    const controller = new AbortController();
    const reply = modelOf(server).call(question(), controller.signal);
    while (server.inFlight === 0) await new Promise((resolve) => setImmediate(resolve));
    controller.abort();
    expect(faultOf(await reply)).toMatchObject({ kind: 'aborted' });
  });

  it('nobody there', async () => {
    const server = await start();
    const { url } = server;
    await server.close();
    expect(faultOf(await modelOf(server, { baseUrl: url }).call(question(), never))).toMatchObject({
      kind: 'connection',
      message: expect.stringContaining('ECONNREFUSED'),
    });
  });

  it.each(['', 'sk-good\nx', 'sk good'])('never sends the key %j, nor quotes it', async (key) => {
    const server = await start();
    const fault = faultOf(await modelOf(server, { credentials: { kind: 'key', key } }).call(question(), never));
    expect(fault).toMatchObject({ kind: 'status', status: 401 });
    expect(fault.message).not.toContain('good');
    expect(server.requests).toEqual([]);
  });
});

describe('a stream of events that nobody asked for', () => {
  const event = (data: object, end = '\n') => `event: any${end}data: ${JSON.stringify(data)}${end}${end}`;
  const usage = { input_tokens: 12, cache_read_input_tokens: 3, cache_creation_input_tokens: 0, output_tokens: 1 };
  const opening = [
    event({ type: 'message_start', message: { id: 'msg_1', type: 'message', role: 'assistant', content: [], stop_reason: null, usage } }),
    event({ type: 'ping' }),
    event({ type: 'content_block_start', index: 0, content_block: { type: 'thinking', thinking: '', signature: '' } }),
    event({ type: 'content_block_delta', index: 0, delta: { type: 'thinking_delta', thinking: '{"no":1}' } }),
    event({ type: 'content_block_stop', index: 0 }),
    event({ type: 'content_block_start', index: 1, content_block: { type: 'text', text: '' } }, '\r\n'),
    event({ type: 'content_block_delta', index: 1, delta: { type: 'text_delta', text: '{"text":' } }),
    event({ type: 'content_block_delta', index: 1, delta: { type: 'text_delta', text: '"Hello"}' } }),
    event({ type: 'content_block_stop', index: 1 }),
  ];
  const ending = [
    event({ type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { input_tokens: null, output_tokens: 7 } }),
    event({ type: 'message_stop' }),
  ];
  const error = event({ type: 'error', error: { type: 'overloaded_error', message: 'Overloaded', details: { error_code: 'some_code' } } });
  const sent = async (events: readonly string[], contentType = 'text/event-stream; charset=utf-8') => {
    const server = await start();
    server.script([raw(200, events.join(''), contentType)]);
    return modelOf(server).call(question(), never);
  };

  it('is read as its message', async () => {
    expect(replied(await sent([...opening, ...ending]))).toMatchObject({
      ...{ text: '{"text":"Hello"}', stopReason: 'end_turn' },
      usage: { input: 12, output: 7, cacheRead: 3, cacheWrite: 0 },
    });
  });

  it.each([
    ['at once', [error]],
    ['in the middle', [...opening, error]],
    ['at the end', [...opening, ...ending, error]],
  ])('is the error that it tells %s', async (_name, events) => {
    expect(faultOf(await sent(events))).toEqual({
      ...{ kind: 'status', status: 200, type: 'overloaded_error', errorCode: 'some_code', message: 'Overloaded', retryAfterMs: null },
    });
  });

  it.each([
    ['ends before its message does', [...opening, ...ending.slice(0, 1)], undefined],
    ['tells of no message', ending, undefined],
    ['holds no event', ['data: [DONE]\n\n'], undefined],
    ['is called something else', [...opening, ...ending], 'text/plain'],
  ])('is no answer where it %s', async (_name, events, contentType) => {
    expect(faultOf(await sent(events, contentType))).toEqual({ kind: 'unreadable', message: 'Status 200 without a message.' });
  });
});

/** A server of one answer; what it was sent. */
async function once(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<{ url: string; seen: IncomingMessage[] }> {
  const seen: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    seen.push(request);
    request.resume().on('end', () => answer(request, response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  others.push(server);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { url: `http://127.0.0.1:${address.port}`, seen };
}

const others: Server[] = [];
afterEach(() => {
  for (const server of others.splice(0)) server.close().closeAllConnections();
});

describe('a server that nobody should trust', () => {
  const ask = (baseUrl: string, more: Partial<MessagesOptions> = {}) =>
    createMessages({ credentials: KEY, baseUrl, timeoutMs: 20_000, ...more }).call(question(), never);

  it('cannot send headers and evidence on to another host', async () => {
    const other = await once((_, response) => response.end('{}'));
    const gateway = await once((_, response) => response.writeHead(307, { location: `${other.url}/v1/messages` }).end());
    const fault = faultOf(await ask(gateway.url, { headers: { 'x-gateway-token': 'SECRETSECRET123' } }));
    expect(fault).toMatchObject({ kind: 'status', status: 307 });
    expect(other.seen).toEqual([]);
    expect(gateway.seen).toHaveLength(1);
  });

  it.each([
    ['as they are', (bytes: Buffer) => bytes, {}],
    ['packed', gzipSync, { 'content-encoding': 'gzip' }],
  ])('cannot fill the memory with bytes %s', async (_, pack, headers) => {
    const body = pack(Buffer.from(`{"content":[{"type":"text","text":"${'x'.repeat(6_000_000)}"}]}`));
    const gateway = await once((__, response) => response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(body));
    expect(faultOf(await ask(gateway.url))).toEqual({ kind: 'unreadable', message: 'The answer is longer than 4 MB.' });
  });

  it('cannot have the key or a header of the gateway said', async () => {
    const credentials: Credentials = { kind: 'key', key: 'sk-good-and-long' };
    const gateway = await once(({ headers }, response) => {
      const message = `No: ${headers.authorization}, ${headers['x-gateway-token']}`;
      response.writeHead(403, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ type: 'error', error: { type: 'permission_error', message } }));
    });
    const fault = faultOf(await ask(gateway.url, { credentials, headers: { 'x-gateway-token': 'SECRETSECRET123' } }));
    expect(fault.message).toContain('No: ***, ***');
  });

  it.each([
    [{ authorization: 'Bearer gateway-1' }, 'gateway-1', 'x ***'],
    [{ Authorization: 'Basic YW5uOnNlY3JldDEyMw==' }, 'secret123', 'x ***'],
    [{ 'x-api-key': 'gateway-1' }, 'gateway-1', 'x ***'],
    [{ 'x-env': 'production', 'x-one': '1' }, 'production 1', 'x production 1'],
  ])('cannot have parts of the headers %j said, in an error or in an answer', async (headers, echoed, said) => {
    const credentials: Credentials = { kind: 'key', key: 'sk-good-and-long' };
    const texts: string[] = [];
    for (const status of [422, 200]) {
      const gateway = await once((_, response) => {
        const body =
          status === 200
            ? {
                type: 'message',
                content: [{ type: 'text', text: `x ${echoed}` }],
                stop_reason: 'end_turn',
                usage: { input_tokens: 1, output_tokens: 1 },
              }
            : { type: 'error', error: { type: 'invalid_request_error', message: `x ${echoed}` } };
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      });
      const reply = await ask(gateway.url, { credentials, headers });
      texts.push(reply.state === 'replied' ? reply.text : reply.fault.message);
      const [[, name]] = [Object.entries(headers)[0] ?? ['', '']];
      expect(Object.values(gateway.seen[0]?.headers ?? {})).toContain(name);
    }
    expect(texts).toEqual([said, said]);
  });

  it('is sent the header of a gateway in place of the key', async () => {
    const gateway = await once((_, response) => response.writeHead(422).end());
    await ask(gateway.url, { headers: { Authorization: 'Bearer gateway-1' } });
    expect(gateway.seen[0]?.headers.authorization).toBe('Bearer gateway-1');
    expect(JSON.stringify(gateway.seen[0]?.headers)).not.toContain('sk-good');
  });

  it('is told from one that was never reached, which costs nothing', async () => {
    const cut = await once((_, response) => response.destroy());
    expect(faultOf(await ask(cut.url))).not.toHaveProperty('unsent');
    const nobody = await once(() => undefined);
    await new Promise((resolve) => others.pop()?.close(resolve));
    expect(faultOf(await ask(nobody.url))).toMatchObject({ kind: 'connection', unsent: true });
  });
});

describe('the environment', () => {
  const hostile = {
    ANTHROPIC_API_KEY: 'sk-other',
    ANTHROPIC_AUTH_TOKEN: 'other',
    ANTHROPIC_BASE_URL: 'http://127.0.0.1:1',
    ANTHROPIC_CUSTOM_HEADERS: 'Authorization: Bearer stolen\nX-Extra: 1',
    ANTHROPIC_LOG: 'debug',
    ANTHROPIC_PROFILE: 'nobody',
  };

  it('has no say', async () => {
    const server = await start();
    Object.assign(process.env, hostile);
    try {
      replied(await modelOf(server).call(question(), never));
      expect(server.requests[0]?.headers).toMatchObject({ authorization: 'Bearer sk-good' });
      expect(server.requests[0]?.headers['x-extra']).toBeUndefined();
      expect(process.env.ANTHROPIC_CUSTOM_HEADERS).toBe(hostile.ANTHROPIC_CUSTOM_HEADERS);
    } finally {
      for (const name of Object.keys(hostile)) delete process.env[name];
    }
  });
});

describe('federation', () => {
  it('exchanges the identity token once for several calls', async () => {
    const server = await start({ federation: { ...FEDERATION, accepts: (token) => token === 'jwt' } });
    let fetched = 0;
    const model = modelOf(server, {
      credentials: federation(async () => {
        fetched += 1;
        return 'jwt';
      }),
    });
    await Promise.all([model.call(question(), never), model.call(question(), never)].map(async (reply) => replied(await reply)));
    expect(fetched).toBe(1);
    expect(server.requests.filter(({ route }) => route === 'token')).toHaveLength(1);
  });

  it('gets a new token once when the old one is refused', async () => {
    const server = await start({ federation: FEDERATION });
    const model = modelOf(server, { credentials: federation(async () => 'jwt') });
    server.script([cases.keyRefused()]);
    replied(await model.call(question(), never));
    expect(server.requests.filter(({ route }) => route === 'token')).toHaveLength(2);
  });

  const CONNECTION = { kind: 'connection', unsent: true };
  const lost = Object.assign(new TypeError('fetch failed'), { unsent: true });

  it.each([
    ['a token endpoint that hangs up', (_: IncomingMessage, response: ServerResponse) => response.destroy(), CONNECTION],
    [
      'a token that is cut off',
      (_: IncomingMessage, response: ServerResponse) => response.writeHead(200, { 'content-length': 99 }).end('{'),
      CONNECTION,
    ],
  ])('costs nothing with %s', async (_what, answer, expected) => {
    const endpoint = await once(answer);
    const model = createMessages({ credentials: federation(async () => 'jwt'), baseUrl: endpoint.url, timeoutMs: 20_000 });
    expect(faultOf(await model.call(question(), never))).toMatchObject(expected);
  });

  it.each([
    ['cannot be reached', lost, CONNECTION],
    ['has trouble', Object.assign(new Error('503'), { status: 503 }), { kind: 'identity', status: 503 }],
    ['refuses', Object.assign(new Error('403'), { status: 403 }), { kind: 'identity', status: 403 }],
  ])("tells that the runner's service %s", async (_what, error, expected) => {
    const server = await start({ federation: FEDERATION });
    const model = modelOf(server, { credentials: federation(() => Promise.reject(error)) });
    expect(faultOf(await model.call(question(), never))).toMatchObject(expected);
    expect(server.requests).toEqual([]);
  });

  it('ends with the signal while a token endpoint is silent', async () => {
    const endpoint = await once(() => undefined);
    const controller = new AbortController();
    const reply = createMessages({ credentials: federation(async () => 'jwt'), baseUrl: endpoint.url, timeoutMs: 20_000 }).call(
      question(),
      controller.signal,
    );
    while (endpoint.seen.length < 1) await new Promise((resolve) => setImmediate(resolve));
    controller.abort();
    expect(faultOf(await reply)).toMatchObject({ kind: 'aborted' });
  });

  it('gives no advice about variables that are not read', async () => {
    const server = await start({ federation: { ...FEDERATION, accepts: () => false } });
    const { workspaceId: _none, ...ids } = FEDERATION;
    const credentials: Credentials = { kind: 'federation', ...ids, identityToken: async () => 'jwt' };
    expect(faultOf(await modelOf(server, { credentials }).call(question(), never)).message).not.toContain('ANTHROPIC_WORKSPACE_ID');
  });

  it('tells a refused exchange, a failing one and a missing identity apart', async () => {
    const server = await start({ federation: { ...FEDERATION, accepts: () => false } });
    const refused = await modelOf(server, { credentials: federation(async () => 'secret-jwt') }).call(question(), never);
    expect(faultOf(refused)).toMatchObject({ kind: 'identity', status: 401 });
    expect(faultOf(refused).message).not.toContain('secret-jwt');
    server.script([cases.unavailable()], 'token');
    const failing = await modelOf(server, { credentials: federation(async () => 'jwt') }).call(question(), never);
    expect(faultOf(failing)).toMatchObject({ kind: 'identity', status: 503 });
    const missing = await modelOf(server, { credentials: federation(() => Promise.reject(new Error('no id-token'))) }).call(
      question(),
      never,
    );
    expect(faultOf(missing)).toMatchObject({ kind: 'identity', status: null, message: 'No identity token: no id-token' });
    expect(server.calls).toBe(0);
  });
});
