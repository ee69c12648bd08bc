import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { composeSchema, listIn, mapSchema, mergeSchema, TEXT_CHARACTERS, textsFit, upgradeTexts } from '../../src/writing/answers.ts';
import { schemaFaults } from '../support/anthropic/schema-rules.ts';

const NAMES = [['technical'], ['technical', 'business'], ['a', 'b-2', 'c', 'd', 'e']];

describe('the schemas', () => {
  it.each(NAMES.map((names) => [names]))('are what the API takes, for %j', (names) => {
    for (const schema of [mapSchema(names), mergeSchema(names), composeSchema()]) {
      expect(schemaFaults(schema)).toEqual([]);
      expect(schema).not.toHaveProperty('$schema');
    }
    expect(JSON.stringify(mapSchema(names))).toContain(`"required":${JSON.stringify(names)}`);
  });
});

describe('listIn', () => {
  it.each([
    ['{"changes":[1,{}]}', [1, {}]],
    ['{"changes":[],"more":1}', []],
    ['{"changes":null}', null],
    ['{"changes":{"0":1}}', null],
    ['{}', null],
    ['[]', null],
    ['null', null],
    ['"changes"', null],
    ['{"changes":[', null],
    ['', null],
  ])('of %j is %j', (text, list) => {
    expect(listIn(text, 'changes')).toEqual(list);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const list = listIn(text, 'changes');
        expect(list === null || Array.isArray(list)).toBe(true);
      }),
    );
  });
});

describe('textsFit', () => {
  const fits = (texts: Readonly<Record<string, string>>, upgrade = '', lead = '') => textsFit({ texts, upgrade, lead });

  it('wants a text for every audience, none of them too long', () => {
    expect(fits({ a: 'xx', b: '修复' })).toBe(true);
    expect(fits({ a: 'xx', b: ' \n' })).toBe(false);
    expect(fits({ a: 'x' })).toBe(false);
    expect(fits({ a: 'x'.repeat(TEXT_CHARACTERS) })).toBe(true);
    expect(fits({ a: 'x'.repeat(TEXT_CHARACTERS + 1) })).toBe(false);
    expect(fits({ a: 'xx' }, 'y'.repeat(TEXT_CHARACTERS + 1))).toBe(false);
    expect(fits({ a: 'xx' }, '', 'z'.repeat(61))).toBe(false);
  });
});

describe('upgradeTexts', () => {
  it('serves every audience, or none', () => {
    expect(upgradeTexts(' Do it ', ['a', 'b'])).toEqual({ a: 'Do it', b: 'Do it' });
    expect(upgradeTexts(' ', ['a'])).toEqual({});
  });
});
