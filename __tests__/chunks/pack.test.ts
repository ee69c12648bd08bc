import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from '../../src/chunks/canonical.ts';
import { contentOf, partKey } from '../../src/chunks/keys.ts';
import { pack } from '../../src/chunks/pack.ts';

describe('pack', () => {
  it('keeps order, loses nothing and respects both limits', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50 })), (sizes) => {
        const chunks = pack(sizes, (size) => size, { items: 5, size: 60 });
        expect(chunks.flat()).toEqual(sizes);
        for (const chunk of chunks) {
          expect(chunk.length).toBeLessThanOrEqual(5);
          expect(chunk.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60);
        }
      }),
    );
  });

  it('gives an item above the limit a chunk of its own', () => {
    expect(pack([1, 99, 1], (size) => size, { items: 5, size: 10 })).toEqual([[1], [99], [1]]);
  });
});

describe('canonicalJson', () => {
  it('does not depend on the order of members and reads back as the same value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('partKey', () => {
  const choice = { audiences: [{ name: 'technical', instruction: '' }], instructions: '', glossary: [] };

  it('follows content, model, language and choice', () => {
    const key = partKey('map', 'm', choice, 'en', { title: 'a' });
    expect(partKey('map', 'm', { ...choice }, 'en', { title: 'a' })).toBe(key);
    const others = [
      partKey('merge', 'm', choice, 'en', { title: 'a' }),
      partKey('map', 'n', choice, 'en', { title: 'a' }),
      partKey('map', 'm', choice, 'de', { title: 'a' }),
      partKey('map', 'm', choice, 'en', { title: 'b' }),
      partKey('map', 'm', { ...choice, instructions: 'short' }, 'en', { title: 'a' }),
    ];
    expect(new Set([key, ...others]).size).toBe(6);
  });

  it('stays that of answers from before evidence had patches, where there is none', () => {
    const before = { title: 'a', body: '', type: null, area: null, breaking: null, security: false, labels: [], files: [] };
    const keyOf = (patch: string) => partKey('map', 'm', choice, 'en', contentOf({ ...before, patch }));
    expect(keyOf('')).toBe(partKey('map', 'm', choice, 'en', before));
    expect(keyOf('')).toBe('b20c8646b5855847e496321b34b64815b8858b86e7ccb3cdbab4b115cd1ccc3c');
    expect(keyOf('=== a.ts')).not.toBe(keyOf(''));
    expect(keyOf('=== b.ts')).not.toBe(keyOf('=== a.ts'));
  });
});
