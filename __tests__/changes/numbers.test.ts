import { describe, expect, it } from '@jest/globals';
import { plausibility } from '../../src/changes/numbers.ts';

const line = (...numbers: readonly number[]): readonly { position: number; number: number }[] =>
  numbers.map((number, index) => ({ position: index * 10, number }));

describe('plausibility', () => {
  it('rejects the numbers of another repository', () => {
    const rustAnalyzer = plausibility(line(20_100, 20_150, 20_210));
    expect(rustAnalyzer({ position: 15, number: 161_273 })).toBe(false);
    expect(rustAnalyzer({ position: 15, number: 2_334 })).toBe(false);
    expect(rustAnalyzer({ position: 15, number: 19_546 })).toBe(true);
    const vite = plausibility(line(21_184, 21_189, 21_193, 21_199));
    expect(vite({ position: 5, number: 537 })).toBe(false);
    expect(vite({ position: 5, number: 14_861 })).toBe(true);
  });

  it('rejects a stranger on the line itself and does not measure by it', () => {
    const plausible = plausibility(line(21_184, 537, 21_193));
    expect(plausible({ position: 10, number: 537 })).toBe(false);
    expect(plausible({ position: 11, number: 540 })).toBe(false);
  });

  it('measures by the nearest reference in long ranges', () => {
    const grown = plausibility(line(...Array.from({ length: 100 }, (_, index) => 1 + index * 500)));
    expect(grown({ position: 0, number: 900 })).toBe(true);
    expect(grown({ position: 990, number: 900 })).toBe(false);
    expect(grown({ position: 990, number: 45_000 })).toBe(true);
  });

  it('accepts everything in a young repository and where there is nothing to compare', () => {
    expect(plausibility(line(3, 700))({ position: 5, number: 45 })).toBe(true);
    expect(plausibility([])({ position: 5, number: 161_273 })).toBe(true);
    expect(plausibility(line(537, 21_199))({ position: 0, number: 537 })).toBe(true);
  });
});
