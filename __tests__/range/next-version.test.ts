import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { firstVersion, nextVersion } from '../../src/range/next-version.ts';
import { compareVersions, parseTag } from '../../src/range/tags.ts';

const BREAKING = { breaking: true, feature: true };
const FEATURE = { breaking: false, feature: true };
const FIX = { breaking: false, feature: false };
const TODAY = '2026-11-22';

describe('nextVersion', () => {
  it.each([
    ['v1.2.3', 'v2.0.0', 'v1.3.0', 'v1.2.4'],
    ['0.4.10', '0.5.0', '0.4.11', '0.4.11'],
    ['@scope/pkg@v3.0.9', '@scope/pkg@v4.0.0', '@scope/pkg@v3.1.0', '@scope/pkg@v3.0.10'],
    ['v1.2', 'v2.0', 'v1.3', 'v1.3'],
    ['v7', 'v8', 'v8', 'v8'],
    ['REL_16_1', 'REL_17_0', 'REL_16_2', 'REL_16_2'],
    ['v1.2.3+build', 'v2.0.0', 'v1.3.0', 'v1.2.4'],
    ['1.2.3.Final', '2.0.0.Final', '1.3.0.Final', '1.2.4.Final'],
    ['v5.0.0.RELEASE', 'v6.0.0.RELEASE', 'v5.1.0.RELEASE', 'v5.0.1.RELEASE'],
    ['core-1.2-GA', 'core-2.0-GA', 'core-1.3-GA', 'core-1.3-GA'],
    ['REL_1_2_FINAL', 'REL_2_0_FINAL', 'REL_1_3_FINAL', 'REL_1_3_FINAL'],
  ])('follows %s by what is in the range', (previous, breaking, feature, fix) => {
    expect([BREAKING, FEATURE, FIX].map((marks) => nextVersion(previous, marks, TODAY))).toEqual([breaking, feature, fix]);
  });

  it.each([
    ['v8.0.0-beta.9', 'v8.0.0-beta.10'],
    ['1.0.0rc9', '1.0.0rc10'],
    ['v1.0.0-alpha', 'v1.0.0-alpha.1'],
    ['v1.0.0-nightly.5f3a2b1', 'v1.0.0-nightly.1'],
  ])('counts prereleases: %s', (previous, next) => {
    expect(nextVersion(previous, BREAKING, TODAY)).toBe(next);
  });

  it.each([
    ['2026-11-15', '2026-11-22'],
    ['2026-11-22', '2026-11-22.1'],
    ['2026-11-22.1', '2026-11-22.2'],
    ['2026-11-23', '2026-11-23.1'],
    ['nightly-2026-01-02', 'nightly-2026-11-22'],
    ['20260105', '20261122'],
    ['20261122', '20261122.1'],
    ['2026.10.3', '2026.11.0'],
    ['2026.11.3', '2026.11.4'],
    ['2026.11', '2026.11.1'],
    ['v2026.08.15', 'v2026.11.22'],
  ])('dates what is dated: %s', (previous, next) => {
    expect(nextVersion(previous, FIX, TODAY)).toBe(next);
  });

  it('writes a day with its zeros', () => {
    expect(nextVersion('2025-12-31', FIX, '2026-01-02')).toBe('2026-01-02');
    expect(nextVersion('20251231', FIX, '2026-01-02')).toBe('20260102');
  });

  it('knows nothing after a name without a version', () => {
    expect(nextVersion('nightly', FIX, TODAY)).toBeNull();
    expect(firstVersion('cli/v')).toBe('cli/v0.1.0');
  });

  it.each([
    ['v0.7.0', ['v0.7.0', 'v0.6.0', 'v0.5.0'], 'v0.8.0', 'v0.8.0'],
    ['v0.7.0', ['v0.7.0', 'v0.6.1', 'v0.6.0'], 'v0.8.0', 'v0.7.1'],
    ['v0.7.0', ['v0.7.0', 'v0.6.0'], 'v0.8.0', 'v0.7.1'],
    ['7.0.8.1', ['7.0.8.1', '7.0.8', '7.0.7'], '8.0.0', '7.0.9'],
    ['1.2.3.4', ['1.2.3.4', '1.2.3.3'], '2.0.0.0', '1.2.3.5'],
    ['1.2.3.0', ['1.2.3.0', '1.2.2.0'], '2.0.0.0', '1.2.4.0'],
  ])('counts as the family does: %s after %j', (previous, names, breaking, fix) => {
    const family = names.flatMap((name) => parseTag(name)?.version ?? []);
    expect([BREAKING, FIX].map((marks) => nextVersion(previous, marks, TODAY, family))).toEqual([breaking, fix]);
  });

  it.each([
    ['v1.0.0', ['v1.0.0', 'v1.0.1', 'v1.0.2'], 'v1.0.3'],
    ['v1.0.0', ['v1.0.0', '1.0.1'], 'v1.0.2'],
    ['v2.0.0-beta.1', ['v2.0.0-beta.1', 'v2.0.0-beta.2'], 'v2.0.0-beta.3'],
    ['2026-11-20', ['2026-11-20', '2026-11-22'], '2026-11-22.1'],
  ])('passes over what another branch has: after %s with %j', (previous, names, next) => {
    const family = names.flatMap((name) => parseTag(name)?.version ?? []);
    expect(nextVersion(previous, FIX, TODAY, family)).toBe(next);
  });

  it('is always above the previous one, in the same family', () => {
    const core = fc.array(fc.nat(40), { minLength: 1, maxLength: 4 }).map((numbers) => numbers.join('.'));
    const dated = fc.tuple(fc.integer({ min: 2000, max: 2030 }), fc.integer({ min: 10, max: 12 }), fc.integer({ min: 10, max: 28 }));
    const name = fc.oneof(
      fc.tuple(fc.constantFrom('v', '', 'pkg@'), core, fc.constantFrom('', '-rc.1', '-beta9', '-alpha')).map((parts) => parts.join('')),
      dated.map((parts) => parts.join('-')),
      dated.map((parts) => parts.join('.')),
      dated.map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(name, fc.boolean(), fc.boolean(), (previous, breaking, feature) => {
        const [old, next] = [previous, nextVersion(previous, { breaking, feature }, TODAY) ?? ''].map(parseTag);
        if (old === null || old === undefined) return;
        expect(next?.prefix).toBe(old.prefix);
        expect(next === null || next === undefined ? 0 : compareVersions(next.version, old.version)).toBeGreaterThan(0);
      }),
    );
  });
});
