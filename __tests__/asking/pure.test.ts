import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { backoffMs, gateJitterMs, gateMs } from '../../src/asking/backoff.ts';
import { narrowed, startRamp, widened } from '../../src/asking/ramp.ts';
import { requestName } from '../../src/asking/request-name.ts';
import { span } from '../../src/asking/told.ts';
import { canonicalJson, sha256 } from '../../src/chunks/canonical.ts';
import { MODELS } from '../../src/limits.ts';
import { addUsage, costOf, NO_USAGE, tokensOf } from '../../src/report/price.ts';
import { question } from './asking-world.ts';

describe('canonicalJson', () => {
  it('says the same for every order of keys, and reads back', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
        const turned = Object.fromEntries(Object.entries(record).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(record));
        expect(JSON.parse(canonicalJson(record))).toEqual(JSON.parse(JSON.stringify(record)));
      }),
    );
  });

  it('sorts inside lists and keeps their order', () => {
    expect(canonicalJson({ b: [{ z: 1, a: undefined }, 2], a: 'é' })).toBe('{"a":"é","b":[{"z":1},2]}');
  });

  it('lists whole numbers first, by size, as what is stored has them', () => {
    const record = { b: 1, '10': 2, '9': 3, '4294967295': 4, '4294967294': 5, '-1': 6, '01': 7, ['__proto__']: 8 };
    const text = '{"9":3,"10":2,"4294967294":5,"-1":6,"01":7,"4294967295":4,"__proto__":8,"b":1}';
    expect(canonicalJson(record)).toBe(text);
    const key = fc.oneof(fc.string(), fc.nat(30).map(String));
    fc.assert(
      fc.property(fc.dictionary(key, fc.jsonValue()), (one) => {
        expect(canonicalJson(one)).toBe(JSON.stringify(sorted(one)));
      }),
    );
  });
});

/** A copy whose keys stand in their order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = Object.create(null);
  for (const [key, one] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) copy[key] = sorted(one);
  return copy;
}

describe('requestName', () => {
  const name = requestName(question());

  it('is a sha256 that only what is sent decides', () => {
    expect(name).toMatch(/^[0-9a-f]{64}$/);
    expect(requestName(question({ priority: 9, parts: ['other'], context: ['c'] }))).toBe(name);
  });

  it.each([{ task: 'merge' as const }, { system: 'x' }, { schema: {} }, { data: 1 }, { model: 'm' }, { maxTokens: 1 }])(
    'changes with %j',
    (more) => {
      expect(requestName(question(more))).not.toBe(name);
    },
  );

  it('hashes as sha256 does', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('costOf', () => {
  const usage = { input: 50_000, output: 10_000, cacheRead: 40_000, cacheWrite: 10_000 };

  it('charges each kind of token', () => {
    expect(costOf('claude-haiku-5-5', usage, MODELS)).toBeCloseTo(0.005 + 0.005 + 0.0004 + 0.00125, 10);
  });

  it('charges the whole request more above the cliff, cached input counted', () => {
    const above = { ...usage, cacheRead: 40_001 };
    expect(costOf('claude-haiku-5-5', above, MODELS)).toBeCloseTo(0.025 + 0.025 + 0.00200005 + 0.00625, 10);
  });

  it('does not guess a price', () => {
    expect(costOf('gateway/claude', usage, MODELS)).toBeNull();
    expect(costOf('constructor', usage, MODELS)).toBeNull();
  });

  it('adds usage', () => {
    expect(addUsage(usage, NO_USAGE)).toEqual(usage);
    expect(tokensOf(usage)).toBe(110_000);
  });
});

describe('backoff', () => {
  it('doubles, to half a minute, and half of it is jitter', () => {
    expect([1, 2, 3, 4, 5, 9].map((failures) => backoffMs(failures, 1))).toEqual([2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
    expect([1, 2, 3].map((failures) => backoffMs(failures, 0))).toEqual([1_000, 2_000, 4_000]);
  });

  it('keeps the gate shut as asked, or longer each time', () => {
    expect([gateMs(1_500, 1), gateMs(30_000, 3)]).toEqual([1_500, 30_000]);
    expect([1, 2, 3, 9].map((inARow) => gateMs(null, inARow))).toEqual([5_000, 10_000, 20_000, 60_000]);
    expect(gateJitterMs(10_000, 0.5)).toBe(1_000);
  });

  it('does not believe in a wait of nothing, nor in a short one again and again', () => {
    expect([1, 2, 3, 9].map((inARow) => gateMs(0, inARow))).toEqual([1_000, 10_000, 20_000, 60_000]);
    expect(gateMs(1_500, 2)).toBe(10_000);
  });

  it.each([
    [25_000, '25 s'],
    [600_000, '10 min'],
    [86_400_000, '24 h'],
    [1_790_000_000_000, '20,718 days'],
  ])('says %d ms as %s', (ms, words) => {
    expect(span(ms)).toBe(words);
  });
});

describe('ramp', () => {
  it('starts at four, grows to the most, and halves', () => {
    let ramp = startRamp(6);
    expect(ramp.width).toBe(4);
    ramp = widened(widened(widened(ramp, true), true), true);
    expect(ramp.width).toBe(6);
    expect(widened(startRamp(6), false).width).toBe(4);
    expect(narrowed(narrowed(narrowed(ramp))).width).toBe(1);
    expect(startRamp(2).width).toBe(2);
  });
});

it('names a request as earlier versions did, with the format in it: a renamed request is paid again', () => {
  const question = { task: 'map', system: 's', schema: {}, data: {}, model: 'm', maxTokens: 1 } as const;
  const rest = { parts: [], context: [], priority: 0, repair: false };
  expect(requestName({ ...question, ...rest })).toBe('613e872350e7d54ba8555c2df7bfb40f8c2c28e738bfa0810c400a38ae54b98d');
});
