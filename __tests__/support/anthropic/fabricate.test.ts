import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { fabricate } from './fabricate.ts';
import type { JsonObject } from './json.ts';
import { CHANGES } from './testing.ts';

const ajv = new Ajv({ strict: false, validateFormats: false });

/** Schemas within the rules of structured outputs. */
const { schema } = fc.letrec<{ schema: JsonObject; node: JsonObject }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<JsonObject>({ type: 'string' }, { type: 'integer' }, { type: 'boolean' }, { type: 'number' }, { type: 'null' }),
    fc.constantFrom<JsonObject>({ enum: ['a', 'b'] }, { const: 'c' }, { type: ['string', 'null'] }, { $ref: '#/$defs/shared' }),
    fc.record({ type: fc.constant('array'), items: tie('node'), minItems: fc.constantFrom(0, 1) }),
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((anyOf) => ({ anyOf })),
    tie('schema'),
  ),
  schema: fc
    .dictionary(fc.constantFrom('index', 'text', 'title', 'indices', 'entries', 'note'), tie('node'), { maxKeys: 4 })
    .chain((properties) =>
      fc.subarray(Object.keys(properties)).map((required) => ({ type: 'object', properties, required, additionalProperties: false })),
    ),
}));

describe('fabricate', () => {
  it('makes a valid instance of any schema, whatever the data', () => {
    fc.assert(
      fc.property(schema, fc.oneof(fc.constant(CHANGES), fc.jsonValue()), (root, data) => {
        const whole = { ...root, $defs: { shared: { type: 'string' } } };
        const validate = ajv.compile(whole);
        expect([validate(fabricate(whole, data)), validate.errors]).toEqual([true, null]);
      }),
    );
  });

  it('points at the indices that the data has', () => {
    const groups = { type: 'object', properties: { indices: { type: 'array', items: { type: 'integer' } } }, required: ['indices'] };
    expect(fabricate(groups, CHANGES)).toEqual({ indices: [0, 1] });
  });
});
