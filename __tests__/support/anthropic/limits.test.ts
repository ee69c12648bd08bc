import Anthropic from '@anthropic-ai/sdk';
import { afterEach, describe, expect, it } from '@jest/globals';
import { answers } from './behaviour.ts';
import { type ManualClock, manualClock } from './clock.ts';
import { type Limits, TIERS } from './limits.ts';
import { type AnthropicServer, startAnthropic } from './server.ts';
import { params, rejection, sdk } from './testing.ts';

let server: AnthropicServer | undefined;
afterEach(() => server?.close());

async function start(limits: Partial<Limits>): Promise<{ server: AnthropicServer; client: Anthropic; clock: ManualClock }> {
  const clock = manualClock();
  const started = await startAnthropic({ clock, limits: { ...TIERS.generous, ...limits } });
  server = started;
  return { server: started, client: sdk(started), clock };
}

function retryAfter(error: unknown): string | null | undefined {
  return error instanceof Anthropic.RateLimitError ? error.headers.get('retry-after') : undefined;
}

describe('rate limits', () => {
  it('stop requests and refill continuously, not by the minute', async () => {
    const { client, clock } = await start({ requests: 2 });
    await client.messages.create(params());
    const { response } = await client.messages.create(params()).withResponse();
    expect(response.headers.get('anthropic-ratelimit-requests-remaining')).toBe('0');
    expect(retryAfter(await rejection(client.messages.create(params())))).toBe('30');
    clock.advance(29_000);
    expect(retryAfter(await rejection(client.messages.create(params())))).toBe('1');
    clock.advance(1_000);
    await client.messages.create(params());
  });

  it('stop input tokens by the estimate', async () => {
    const { client, clock } = await start({ inputTokens: 3000 });
    const large = params({ messages: [{ role: 'user', content: 'x'.repeat(7000) }] });
    const { usage } = await client.messages.create(large);
    const wait = Number(retryAfter(await rejection(client.messages.create(large))));
    expect(wait).toBe(Math.ceil((2 * usage.input_tokens - 3000) / 50));
    clock.advance(wait * 1000);
    await client.messages.create(large);
  });

  it('let output be produced first and stop the next call until the debt is paid; max_tokens is not reserved', async () => {
    const { server: running, client, clock } = await start({ outputTokens: 600 });
    running.script(() => answers({ text: 'x', outputTokens: 900 }));
    await client.messages.create(params({ max_tokens: 20_000 }));
    expect(retryAfter(await rejection(client.messages.create(params())))).toBe('30');
    clock.advance(30_000);
    await client.messages.create(params());
  });

  it('hold per model line, and apart for count_tokens', async () => {
    const { client } = await start({ requests: 1, countRequests: 1 });
    const { max_tokens: _, ...body } = params();
    await client.messages.create(params());
    await client.messages.countTokens(body);
    expect(await rejection(client.messages.countTokens(body))).toBeInstanceOf(Anthropic.RateLimitError);
    expect(await rejection(client.messages.create(params()))).toBeInstanceOf(Anthropic.RateLimitError);
    await client.messages.create(params({ model: 'claude-sonnet-5-5' }));
  });

  it('can be enforced over short intervals', async () => {
    const { client, clock } = await start({ requests: 60, burst: 1 / 60 });
    await client.messages.create(params());
    expect(retryAfter(await rejection(client.messages.create(params())))).toBe('1');
    clock.advance(1000);
    await client.messages.create(params());
  });

  it('round the remaining tokens to the nearest thousand and repeat the tightest', async () => {
    const { server: running, client } = await start({ inputTokens: 1_000_000, outputTokens: 100_000 });
    running.script(() => answers({ text: 'x', outputTokens: 40_400 }));
    await client.messages.create(params());
    const { response } = await client.messages.create(params()).withResponse();
    expect(response.headers.get('anthropic-ratelimit-output-tokens-remaining')).toBe('60000');
    expect(response.headers.get('anthropic-ratelimit-tokens-remaining')).toBe('60000');
    expect(response.headers.get('anthropic-ratelimit-input-tokens-remaining')).toBe('1000000');
  });
});

describe('prompt caching', () => {
  const cached = params({ system: [{ type: 'text', text: 'word '.repeat(1000), cache_control: { type: 'ephemeral' } }] });

  it('is written once, read afterwards, and gone five minutes after the last use', async () => {
    const { client, clock } = await start({});
    const written = Math.ceil(5000 / 3.5);
    const usage = async () => (await client.messages.create(cached)).usage;
    expect(await usage()).toMatchObject({ cache_creation_input_tokens: written, cache_read_input_tokens: 0 });
    clock.advance(4 * 60_000);
    expect(await usage()).toMatchObject({ cache_creation_input_tokens: 0, cache_read_input_tokens: written });
    clock.advance(4 * 60_000);
    expect(await usage()).toMatchObject({ cache_read_input_tokens: written });
    clock.advance(6 * 60_000);
    expect(await usage()).toMatchObject({ cache_creation_input_tokens: written, cache_read_input_tokens: 0 });
  });

  it('cannot be read before the first response begins', async () => {
    const { server: running, client, clock } = await start({});
    running.script(() => answers({ text: 'x', delayMs: 1000 }));
    const both = Promise.all([client.messages.create(cached), client.messages.create(cached)]);
    while (running.requests.filter((request) => request.request).length < 2) await new Promise((resolve) => setImmediate(resolve));
    clock.advance(1000);
    for (const { usage } of await both) expect(usage.cache_read_input_tokens).toBe(0);
  });

  it('skips short prefixes in silence, and reads do not count against the input limit', async () => {
    const { client } = await start({ inputTokens: 2000 });
    const short = params({ system: [{ type: 'text', text: 'short', cache_control: { type: 'ephemeral' } }] });
    expect((await client.messages.create(short)).usage.cache_creation_input_tokens).toBe(0);
    for (let i = 0; i < 5; i++) await client.messages.create(cached);
  });
});
