import { afterEach, describe, expect, it } from '@jest/globals';
import { inspectModels } from '../../../src/adapters/anthropic/inspect.ts';
import { smallestQuestion } from '../../../src/asking/diagnosis/smallest.ts';
import { answers, fails, raw } from '../../support/anthropic/behaviour.ts';
import { type AnthropicOptions, type AnthropicServer, startAnthropic } from '../../support/anthropic/server.ts';

const NEVER = new AbortController().signal;
const HAIKU = 'claude-haiku-5-5';

describe('the model as the doctor asks it', () => {
  let server: AnthropicServer | null = null;

  afterEach(async () => {
    await server?.close();
  });

  async function against(options: AnthropicOptions = {}) {
    server = await startAnthropic({ keys: ['key-of-the-test'], ...options });
    const credentials = { kind: 'key', key: 'key-of-the-test' } as const;
    return { server, inspection: inspectModels({ credentials, baseUrl: server.url, timeoutMs: 10_000 }) };
  }

  it('is found to take structured output and effort, with a request that the API takes', async () => {
    const { server: api, inspection } = await against();
    const probed = await inspection.ask(smallestQuestion(HAIKU, 'map'), NEVER);
    expect(probed).toMatchObject({ structured: true, effort: true, reply: { state: 'replied', stopReason: 'end_turn' } });
    expect(await inspection.ask(smallestQuestion('claude-sonnet-5-5', 'compose'), NEVER)).toMatchObject({ structured: true, effort: null });
    expect(api.violations).toEqual([]);
    expect(api.calls).toBe(2);
  });

  it('is found to lack structured output, call by call', async () => {
    const { server: api, inspection } = await against({ lacks: ['structured-output'] });
    api.script(() => answers({ text: '{"ready":true}' }));
    for (let call = 0; call < 2; call += 1)
      expect(await inspection.ask(smallestQuestion(HAIKU, 'map'), NEVER)).toMatchObject({
        structured: false,
        effort: false,
        reply: { state: 'replied', text: '{"ready":true}' },
      });
  });

  it('is found to refuse the effort alone', async () => {
    const { server: api, inspection } = await against();
    api.script([fails(400, 'invalid_request_error', 'output_config.effort: not supported by this model')]);
    expect(await inspection.ask(smallestQuestion(HAIKU, 'map'), NEVER)).toMatchObject({ structured: true, effort: false });
  });

  it('lists models with the end of their life', async () => {
    const { inspection } = await against();
    const listed = await inspection.list(NEVER);
    expect(listed).toContainEqual({ id: HAIKU, lifecycle: 'active', retiresAt: null });
    expect(listed).toContainEqual({ id: 'claude-sonnet-4-5', lifecycle: 'deprecated', retiresAt: '2026-11-30T00:00:00Z' });
  });

  it('lists none where the endpoint is missing or is something else', async () => {
    const { inspection } = await against({ lacks: ['models'] });
    expect(await inspection.list(NEVER)).toBeNull();
    await server?.close();
    const { server: other, inspection: page } = await against();
    other.script([raw(200, '{"data":"no list"}')], 'models');
    expect(await page.list(NEVER)).toBeNull();
  });
});
