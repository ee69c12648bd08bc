import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { editDistance, nearestNames } from '../../src/range/nearest.ts';

describe('nearestNames', () => {
  it('gives the nearest first', () => {
    const names = ['v7.1.0', 'v7.1.1', 'v7.1.11', 'create-vite@7.1.1', 'nightly'];
    expect(nearestNames('v7.11.1', names)).toEqual(['v7.1.11', 'v7.1.1', 'v7.1.0']);
    expect(nearestNames('v9.9.9', ['v7.1.9', 'v6.1.0', 'v8.0.0'], 1)).toEqual(['v8.0.0']);
    expect(nearestNames('7.1.0', names, 1)).toEqual(['v7.1.0']);
    expect(nearestNames('Nigthly', names, 1)).toEqual(['nightly']);
    expect(nearestNames('create-vite', names)).toEqual(['create-vite@7.1.1']);
    expect(nearestNames('v7', names)).toEqual(['v7.1.0', 'v7.1.1', 'v7.1.11']);
    expect(nearestNames('v1', [])).toEqual([]);
  });

  it('gives none that nobody can have meant', () => {
    const names = ['v7.1.0', 'v1.0', 'create-vite@7.1.1', '2025-01-02'];
    for (const wanted of ['nope', 'main', 'release-branch', 'x']) expect([wanted, nearestNames(wanted, names)]).toEqual([wanted, []]);
  });
});

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['abc', '', 3],
    ['v1.2.3', '1.2.3', 1],
    ['nigthly', 'nightly', 1],
    ['kitten', 'sitting', 3],
  ])('of %j and %j is %d', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is a distance', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 8 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const distance = editDistance(a, b);
        expect(editDistance(b, a)).toBe(distance);
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});
