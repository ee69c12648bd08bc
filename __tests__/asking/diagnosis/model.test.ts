import { describe, expect, it } from '@jest/globals';
import { checkModels, type ModelAsked, type ModelDiagnosis } from '../../../src/asking/diagnosis/model.ts';
import { MODELS } from '../../../src/limits.ts';
import { type Fault, type ModelReply, NO_RATES, type Rates } from '../../../src/ports/model.ts';
import type { ListedModel, Probed } from '../../../src/report/doctor/inspection.ts';

const NEVER = new AbortController().signal;
const USAGE = { input: 100, output: 10, cacheRead: 0, cacheWrite: 0 };
const RATES: Rates = { requests: { limit: 1000, remaining: 999 }, input: { limit: 2_000_000, remaining: null }, output: null };

function replied(more: Partial<Extract<ModelReply, { state: 'replied' }>> = {}): ModelReply {
  return { state: 'replied', text: '{"ready":true}', stopReason: 'end_turn', usage: USAGE, requestId: null, rates: RATES, ...more };
}

function status(code: number, message: string, more: Partial<Extract<Fault, { kind: 'status' }>> = {}): ModelReply {
  return {
    state: 'failed',
    rates: NO_RATES,
    fault: { kind: 'status', status: code, type: null, errorCode: null, message, retryAfterMs: null, ...more },
  };
}

function probed(reply: ModelReply, more: Partial<Probed> = {}): Probed {
  return { reply, ms: 840, structured: true, effort: true, ...more };
}

type World = {
  readonly replies: Readonly<Record<string, Probed>>;
  readonly listed?: readonly ListedModel[] | null;
  readonly asked?: Partial<ModelAsked>;
};

function check({ replies, listed = null, asked = {} }: World): Promise<ModelDiagnosis> {
  const inspection: ModelAsked['inspection'] = {
    ask: async ({ model }) => replies[model] ?? probed(status(404, `model: ${model}`)),
    list: async () => listed,
  };
  const [map = '', compose = map] = Object.keys(replies);
  return checkModels(
    {
      ...{ inspection, prices: MODELS, address: 'https://api.test', way: { kind: 'direct', by: null }, models: { map, compose } },
      credential: { name: 'key', shown: 'sk-ant-...' },
      ...asked,
    },
    NEVER,
  );
}

async function lines(world: World): Promise<readonly string[]> {
  return (await check(world)).findings.map(({ state, name, found }) => `${state} ${name}: ${found}`);
}

const HAIKU = 'claude-haiku-5-5';
const SONNET = 'claude-sonnet-5-5';

describe('the models of a config', () => {
  it('that answer are told with manner, time, cost and limits', async () => {
    const world = { replies: { [HAIKU]: probed(replied()), [SONNET]: probed(replied(), { effort: null }) } };
    expect(await lines(world)).toEqual([
      'ok address: https://api.test answers',
      'ok key: sk-ant-..., taken',
      `ok model: ${HAIKU} (map): structured output, effort, 0.8 s, $0.000015`,
      `ok model: ${SONNET} (compose): structured output, 0.8 s, $0.00030`,
      'ok limits: 1,000 requests, 2,000,000 input tokens a minute',
    ]);
    expect((await check(world)).cost).toBeCloseTo(0.000015 + 0.0003, 9);
  });

  it('are asked once where both are the same', async () => {
    const found = await lines({ replies: { [HAIKU]: probed(replied()) } });
    expect(found.filter((line) => line.includes(' model: '))).toEqual([expect.stringContaining(`${HAIKU} (map and compose)`)]);
  });

  it('have limits of their own', async () => {
    const other = { ...RATES, requests: { limit: 50, remaining: null } };
    const found = await lines({ replies: { [HAIKU]: probed(replied()), [SONNET]: probed(replied({ rates: other })) } });
    expect(found.slice(-2)).toEqual([
      `ok limits: ${HAIKU}: 1,000 requests, 2,000,000 input tokens a minute`,
      `ok limits: ${SONNET}: 50 requests, 2,000,000 input tokens a minute`,
    ]);
  });

  it.each<[string, Probed, readonly ListedModel[], string]>([
    ['no structured output', probed(replied(), { structured: false }), [], 'no structured output, effort'],
    ['no effort', probed(replied(), { effort: false }), [], 'no effort setting, structured output'],
    ['another answer', probed(replied({ text: 'I am ready.' })), [], 'the answer is not the JSON that was asked for'],
    ['a refusal', probed(replied({ text: '', stopReason: 'refusal' })), [], 'The model declined to answer'],
    [
      'an end to its life',
      probed(replied()),
      [{ id: HAIKU, lifecycle: 'deprecated', retiresAt: '2026-11-30T00:00:00Z' }],
      'deprecated, retires on 2026-11-30',
    ],
  ])('are warned of where there is %s', async (_, one, listed, what) => {
    const { findings } = await check({ replies: { [HAIKU]: one }, listed });
    const finding = findings.find(({ name }) => name === 'model');
    expect(finding).toMatchObject({ state: 'warn', found: expect.stringContaining(what) });
    expect(finding?.remedy).toBeTruthy();
  });

  it('may be cut while they think, or not told by the endpoint', async () => {
    const [, , model] = await lines({ replies: { [HAIKU]: probed(replied({ text: '', stopReason: 'max_tokens' })) }, listed: [] });
    expect(model).toMatch(/^ok model/);
  });

  it('of unknown price have no known cost', async () => {
    const { findings, cost } = await check({ replies: { 'house-model': probed(replied()) } });
    expect(findings[2]).toMatchObject({ state: 'warn', found: expect.stringContaining('its price is not known') });
    expect(cost).toBeNull();
  });

  it('that are not known are named, with those that there are', async () => {
    const { findings } = await check({
      replies: { oops: probed(status(404, 'model: oops')), [SONNET]: probed(replied(), { effort: null }) },
      listed: [{ id: HAIKU, lifecycle: 'active', retiresAt: null }],
    });
    expect(findings.map(({ state, name }) => `${state} ${name}`)).toEqual(['ok address', 'ok key', 'fail model', 'ok model', 'ok limits']);
    expect(findings[2]?.remedy).toContain(`There are: ${HAIKU}.`);
  });

  it('that are busy are only warned of', async () => {
    const busy = { [HAIKU]: probed(status(429, 'slow down')), [SONNET]: probed(status(529, 'Overloaded')) };
    expect(await lines({ replies: busy })).toEqual([
      'ok address: https://api.test answers',
      'ok key: sk-ant-..., taken',
      `warn model: ${HAIKU} (map): 429 slow down`,
      `warn model: ${SONNET} (compose): 529 Overloaded`,
    ]);
  });
});

describe('one fault for all models', () => {
  const failed = (fault: Fault): ModelReply => ({ state: 'failed', fault, rates: NO_RATES });
  it.each<[string, ModelReply, readonly string[]]>([
    ['a refused key', status(401, 'invalid key'), ['ok address: https://api.test answers', 'fail key: sk-ant-..., refused: invalid key']],
    [
      'a spent account',
      status(402, 'no credit'),
      ['ok address: https://api.test answers', 'fail key: sk-ant-..., taken, but spent: no credit'],
    ],
    ['a wrong place', status(404, '<html>'), ['fail address: https://api.test: 404 <html>']],
    [
      'a page',
      failed({ kind: 'unreadable', message: 'Status 200 without a message.' }),
      ['fail address: https://api.test: Status 200 without a message.'],
    ],
    [
      'an unknown host',
      failed({ kind: 'connection', message: 'getaddrinfo ENOTFOUND api.test' }),
      ['fail address: https://api.test: there is no host of that name'],
    ],
    [
      'no answer',
      failed({ kind: 'timeout', message: 'No answer inside the time of one call.' }),
      ['fail address: https://api.test: no answer in time'],
    ],
    [
      'no identity',
      failed({ kind: 'identity', status: 401, message: 'no rule' }),
      ['ok address: https://api.test answers', 'fail key: sk-ant-..., refused: no rule'],
    ],
  ])('%s is said once, and what to do', async (_, reply, expected) => {
    const world = { replies: { [HAIKU]: probed(reply), [SONNET]: probed(reply) } };
    expect(await lines(world)).toEqual(expected);
    const { findings, cost } = await check(world);
    expect(findings.at(-1)?.remedy).toBeTruthy();
    expect(cost).toBeNull();
  });

  it('that says nothing of the key leaves it open', async () => {
    const found = await lines({ replies: { [HAIKU]: probed(status(500, 'oops')) } });
    expect(found.map((line) => line.split(':')[0])).toEqual(['ok address', 'warn model']);
  });
});
