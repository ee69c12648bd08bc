import { describe, expect, it } from '@jest/globals';
import { Fault } from './fault.ts';
import { isObject, type JsonObject } from './json.ts';
import { catalogue } from './models.ts';
import { startAnthropic } from './server.ts';
import { ENTRIES_SCHEMA, params, rejection, sdk } from './testing.ts';
import { readCount, readCreate } from './validate.ts';

const checks = { models: catalogue(), structuredOutput: true };

function fault(body: unknown): Fault | undefined {
  try {
    readCreate(body, checks);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  return undefined;
}

function withSchema(schema: unknown): unknown {
  return { ...params(), output_config: { format: { type: 'json_schema', schema } } };
}

function object(properties: JsonObject, required = Object.keys(properties)): JsonObject {
  return { type: 'object', properties, required, additionalProperties: false };
}

const TEXT = { type: 'string' };
const many = (count: number, schema: JsonObject) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`p${i}`, schema]));

describe('a request', () => {
  it('is taken in its usual forms', () => {
    const system = [{ type: 'text', text: 'a', cache_control: { type: 'ephemeral', ttl: '1h' } }];
    expect(fault({ ...params(), system, stream: true, output_config: { effort: 'low' }, thinking: { type: 'adaptive' } })).toBeUndefined();
    expect(
      fault({ ...params(), messages: [...params().messages, { role: 'assistant', content: 'a' }, { role: 'user', content: 'b' }] }),
    ).toBeUndefined();
  });

  it.each([
    ['temperature', { temperature: 0 }],
    ['top_p', { top_p: 1 }],
    ['top_k', { top_k: 1 }],
    ['prompt', { prompt: 'x' }],
    ['max_tokens: Field required', { max_tokens: undefined }],
    ['max_tokens', { max_tokens: 0 }],
    ['max_tokens: 200000 > 128000', { max_tokens: 200_000 }],
    ['messages', { messages: [] }],
    [
      'prefill',
      {
        messages: [
          { role: 'user', content: 'a' },
          { role: 'assistant', content: '{' },
        ],
      },
    ],
    ['first message', { messages: [{ role: 'assistant', content: 'a' }] }],
    ['non-empty', { messages: [{ role: 'user', content: '' }] }],
    ['role', { messages: [{ role: 'tool', content: 'a' }] }],
    ['citations', { messages: [{ role: 'user', content: [{ type: 'text', text: 'a', citations: [] }] }] }],
    ['cache_control', { system: [{ type: 'text', text: 'a', cache_control: { type: 'forever' } }] }],
    ['maximum of 4', { system: Array.from({ length: 5 }, () => ({ type: 'text', text: 'a', cache_control: { type: 'ephemeral' } })) }],
    ["'disabled' is not supported", { model: 'claude-opus-5-5', thinking: { type: 'disabled' } }],
    ['output_config.effort', { output_config: { effort: 'huge' } }],
    ['output_config.format.type', { output_config: { format: { type: 'json' } } }],
    ['prompt is too long', { model: 'claude-haiku-4-5', messages: [{ role: 'user', content: 'x'.repeat(1_000_000) }] }],
  ])('is refused for its %s', (message, change) => {
    const body = JSON.parse(JSON.stringify({ ...params(), ...change }));
    expect(fault(body)).toMatchObject({ status: 400, type: 'invalid_request_error', message: expect.stringContaining(message) });
  });

  it('for an unknown model is not found', () => {
    expect(fault({ ...params(), model: 'claude-none' })).toMatchObject({ status: 404, type: 'not_found_error' });
    expect(catalogue(['corp/claude']).find('corp/claude')).toBeDefined();
  });

  it('of count_tokens takes no max_tokens', () => {
    expect(() => readCount(params(), checks)).toThrow('max_tokens: Extra inputs are not permitted');
  });
});

describe('a schema', () => {
  const recursive = { ...object({ child: { $ref: '#/$defs/node' } }), $defs: { node: object({ child: { $ref: '#/$defs/node' } }) } };

  it.each([
    ['plain', ENTRIES_SCHEMA],
    ['24 optional', object(many(24, TEXT), [])],
    ['16 unions', object(many(16, { anyOf: [TEXT, { type: 'null' }] }))],
    ['shared definitions', { ...object({ a: { $ref: '#/$defs/t' }, b: { $ref: '#/$defs/t' } }), $defs: { t: TEXT } }],
    ['minItems 1', object({ a: { type: 'array', items: TEXT, minItems: 1 } })],
  ])('is taken: %s', (_name, schema) => {
    expect(fault(withSchema(schema))).toBeUndefined();
  });

  it.each([
    ['additionalProperties', { type: 'object', properties: {} }],
    ['additionalProperties', object({ a: { type: 'object', additionalProperties: true } })],
    ["'minimum'", object({ a: { type: 'integer', minimum: 0 } })],
    ["'maxLength'", object({ a: { type: 'string', maxLength: 3 } })],
    ["'maxItems'", object({ a: { type: 'array', items: TEXT, maxItems: 3 } })],
    ["'minItems' must be 0 or 1", object({ a: { type: 'array', items: TEXT, minItems: 2 } })],
    ["'oneOf'", object({ a: { oneOf: [TEXT] } })],
    ['recursive', recursive],
    ['recursive', object({ a: { $ref: '#' } })],
    ['cannot be resolved', object({ a: { $ref: '#/$defs/none' } })],
    ['25 optional', object(many(25, TEXT), [])],
    ['17 parameters with union types', object(many(17, { type: ['string', 'null'] }))],
    ['not a property', object({}, ['ghost'])],
    ['format', object({ a: { type: 'string', format: 'sha' } })],
    ['enum', object({ a: { enum: [{}] } })],
    ['pattern', object({ a: { type: 'string', pattern: '(?=x)' } })],
    ['a type is required', object({ a: {} })],
  ])('is refused: %s', (message, schema) => {
    expect(fault(withSchema(schema))).toMatchObject({ status: 400, message: expect.stringContaining(message) });
  });

  it('that breaks a rule comes back as a 400 over the wire and is noted', async () => {
    const server = await startAnthropic();
    const schema = { type: 'object', properties: {}, required: [] };
    const error = await rejection(sdk(server).messages.create(params({ output_config: { format: { type: 'json_schema', schema } } })));
    await server.close();
    expect(error).toMatchObject({ status: 400, type: 'invalid_request_error' });
    expect(server.violations.map((violation) => isObject(violation) && violation.path)).toEqual(['/v1/messages']);
  });
});
