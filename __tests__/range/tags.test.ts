import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import semver from 'semver';
import { compareVersions, familyOf, parseTag, type Version } from '../../src/range/tags.ts';
import { anyText } from '../support/any-text.ts';

function version(name: string): Version {
  const tag = parseTag(name);
  if (tag === null) throw new Error(`${name} holds no version`);
  return tag.version;
}

/** Sorts names by version; every neighbour must differ. */
function inOrder(names: readonly string[]): string[] {
  return [...names].reverse().sort((a, b) => compareVersions(version(a), version(b)));
}

describe('parseTag', () => {
  it.each([
    ['v1.2.3', 'v', [1, 2, 3], []],
    ['1.2.3', '', [1, 2, 3], []],
    ['create-vite@8.0.0', 'create-vite@', [8, 0, 0], []],
    ['@biomejs/js-api@v0.8.0-beta.1', '@biomejs/js-api@v', [0, 8, 0], ['beta', '1']],
    ['@scope/http2@1.0.0', '@scope/http2@', [1, 0, 0], []],
    ['http2-1.0.0', 'http2-', [1, 0, 0], []],
    ['cli/v1.9.4', 'cli/v', [1, 9, 4], []],
    ['std/0.50.0', 'std/', [0, 50, 0], []],
    ['gitgui-0.21.0', 'gitgui-', [0, 21, 0], []],
    ['lsp/v1.7.20231109', 'lsp/v', [1, 7, 20231109], []],
    ['go1.21', 'go', [1, 21], []],
    ['v1.2', 'v', [1, 2], []],
    ['v7', 'v', [7], []],
    ['b4521', 'b', [4521], []],
    ['1.2.3.4', '', [1, 2, 3, 4], []],
    ['REL_16_1', 'REL_', [16, 1], []],
    ['2025-07-07', '', [2025, 7, 7], []],
    ['2025-07-07.1', '', [2025, 7, 7, 1], []],
    ['nightly-2025-07-07', 'nightly-', [2025, 7, 7], []],
    ['20250707', '', [2025, 7, 7], []],
    ['2025.8.3', '', [2025, 8, 3], []],
    ['release-2025-07', 'release-', [2025, 7], []],
    ['v2.40.0-rc1', 'v', [2, 40, 0], ['rc', '1']],
    ['1.0.0rc2', '', [1, 0, 0], ['rc', '2']],
    ['6.0.0.CR1', '', [6, 0, 0], ['cr', '1']],
    ['5.0.0.RELEASE', '', [5, 0, 0], []],
    ['v1.0.0-SNAPSHOT', 'v', [1, 0, 0], ['snapshot']],
    ['v1.0.0+build.7', 'v', [1, 0, 0], []],
    ['v1.0.0-nightly.20250101.5f3a2b1', 'v', [1, 0, 0], ['nightly', '20250101']],
    ['0.0.0-5f3a2b1', '', [0, 0, 0], ['hash']],
  ])('reads %s', (name, prefix, numbers, prerelease) => {
    expect(parseTag(name)).toMatchObject({ name, prefix, version: { numbers, prerelease } });
  });

  it.each(['nightly', 'latest', 'v1.x', 'build-5f3a2b1', 'stable', 'v', '', 'release-v', 'abc123', 'v1.2.x'])(
    'finds no version in %j',
    (name) => {
      expect(parseTag(name)).toBeNull();
    },
  );

  it('takes any prefix before a version', () => {
    const prefix = fc.stringMatching(/^(@[a-z]{1,8}\/)?[a-z][a-z-]{0,8}[a-z][@/_-]v?$/);
    const core = fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999)).map((numbers) => numbers.join('.'));
    fc.assert(
      fc.property(prefix, core, fc.constantFrom('', '-beta.1', '-rc2', '+meta'), (before, numbers, after) => {
        expect(parseTag(before + numbers + after)).toMatchObject({ prefix: before, version: { text: numbers + after } });
      }),
    );
  });

  it('ends on any text', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 60 }), (name) => {
        const tag = parseTag(name);
        if (tag !== null) expect(tag.prefix + tag.version.text).toBe(name);
      }),
    );
  });
});

describe('compareVersions', () => {
  it.each([
    [['6.0.0.Beta2', '6.0.0.CR1', '6.0.0.CR2', '6.0.0.Final', '6.0.1.Final']],
    [['v0.9.0', 'v1.0.0-alpha', 'v1.0.0-alpha.1', 'v1.0.0-beta.2', 'v1.0.0-beta.11', 'v1.0.0-rc9', 'v1.0.0-rc10', 'v1.0.0', 'v1.0.1']],
    [['2026-08-17', '2026-08-17.1', '2026-08-17.2', '2026-08-17.10', '2026-08-18']],
    [['v4.5.6', 'v4.5.7', 'v5.4.12', 'v6.0.9', 'v6.0.10']],
    [['0.4.10', '0.5', '0.5.1', '1.2.3', '1.2.3.4']],
    [['20250707', '2025.7.8', '2025-07-09']],
  ])('orders %j', (names) => {
    expect(inOrder(names)).toEqual(names);
  });

  it('holds nightlies that differ by a hash alone for equal', () => {
    expect(compareVersions(version('1.0.0-nightly.5f3a2b1'), version('1.0.0-nightly.0a1b2c3'))).toBe(0);
    expect(version('1.0.0-nightly.5f3a2b1').hash).toBe('5f3a2b1');
  });

  const identifier = fc.oneof(fc.nat(30).map(String), fc.constantFrom('alpha', 'beta', 'rc', 'next', 'x-y'));
  const strict = fc
    .record({ core: fc.array(fc.nat(12), { minLength: 3, maxLength: 3 }), pre: fc.array(identifier, { maxLength: 3 }) })
    .map(({ core, pre }) => core.join('.') + (pre.length === 0 ? '' : `-${pre.join('.')}`));

  it('agrees with semver', () => {
    fc.assert(
      fc.property(strict, strict, (a, b) => {
        fc.pre(!`${a}${b}`.includes('x-y'));
        expect(Math.sign(compareVersions(version(a), version(b)))).toBe(semver.compare(a, b));
      }),
    );
  });

  it('is an order over every scheme', () => {
    const date = fc.constantFrom('2025-07-07', '2025-07-07.1', '2025.7', '20250707');
    const any = fc.oneof(
      strict,
      date,
      fc.array(fc.nat(5), { minLength: 1, maxLength: 5 }).map((numbers) => `v${numbers.join('.')}`),
    );
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        const order = (x: string, y: string) => Math.sign(compareVersions(version(x), version(y)));
        expect(order(a, b) + order(b, a)).toBe(0);
        if (order(a, b) <= 0 && order(b, c) <= 0) expect(order(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('familyOf', () => {
  it('is the same with and without a v', () => {
    expect(['v', 'cli/v', 'pkg@v', 'dev', 'lib2v', 'V'].map(familyOf)).toEqual(['', 'cli/', 'pkg@', 'dev', 'lib2v', '']);
  });
});
