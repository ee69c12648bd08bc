import { describe, expect, it } from '@jest/globals';
import { PRERELEASE } from '../../src/range/candidates.ts';
import { emptiness, passedOverLines, tagOfFamily, withShipped } from '../../src/range/sentences.ts';

describe('passedOverLines', () => {
  it('puts neighbours with one reason together and keeps the nearest lines', () => {
    const passed = ['a', 'b', 'b', 'b', 'c', 'd', 'e', 'f'].map((why, index) => ({ name: `v${index}`, why }));
    expect(passedOverLines(passed)).toEqual(['v0: a', 'v1 to v3 (3 tags): b', 'v4: c', 'v5: d', 'v6: e']);
    expect(passedOverLines([])).toEqual([]);
    const prereleases = ['v2.0.0-rc.2', 'v2.0.0-rc.1'].map((name) => ({ name, why: PRERELEASE }));
    expect(passedOverLines(prereleases)).toEqual(['v2.0.0-rc.2 to v2.0.0-rc.1 (2 tags): prereleases']);
    expect(passedOverLines(prereleases.slice(1))).toEqual(['v2.0.0-rc.1: a prerelease']);
  });
});

describe('tagOfFamily', () => {
  it('names the family', () => {
    expect(tagOfFamily('pkg@', true)).toBe('stable tag of the family pkg@*');
    expect(tagOfFamily('', false)).toBe('tag without a prefix');
  });
});

describe('emptiness', () => {
  it('speaks of empty ranges alone', () => {
    expect(emptiness(3, 0, 'v2')).toBe('');
    expect(emptiness(0, 0, 'v2')).toContain('one commit');
    expect(emptiness(0, 4, 'v2')).toContain('v2 lies in its past');
  });
});

describe('withShipped', () => {
  const ends = { from: 'v2.5.7', to: 'v2.6.0', base: 'b'.repeat(40), head: 'h'.repeat(40), tag: 'v2.6.0', family: 'v', passedOver: [] };
  const range = { ...ends, side: 's'.repeat(40), reason: 'v2.5.7 was given.' };

  it.each([
    [0, 'v2.5.7 was given; nothing in it is in v2.5.7 already.'],
    [1, 'v2.5.7 was given; 1 change that v2.5.7 has already is left out.'],
    [28, 'v2.5.7 was given; 28 changes that v2.5.7 has already are left out.'],
  ])('counts %i', (shipped, reason) => {
    expect(withShipped(range, shipped).reason).toBe(reason);
  });

  it('says nothing where there is no other line', () => {
    expect(withShipped({ ...range, side: null }, 0)).toEqual({ ...range, side: null });
  });
});
