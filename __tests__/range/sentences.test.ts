import { describe, expect, it } from '@jest/globals';
import { emptiness, passedOverLines, tagOfFamily } from '../../src/range/sentences.ts';

describe('passedOverLines', () => {
  it('puts neighbours with one reason together and keeps the nearest lines', () => {
    const passed = ['a', 'b', 'b', 'b', 'c', 'd', 'e', 'f'].map((why, index) => ({ name: `v${index}`, why }));
    expect(passedOverLines(passed)).toEqual(['v0: a', 'v1 to v3 (3 tags): b', 'v4: c', 'v5: d', 'v6: e']);
    expect(passedOverLines([])).toEqual([]);
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
