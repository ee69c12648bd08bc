import { describe, expect, it } from '@jest/globals';
import { dividedFor, halvesOf } from '../../src/steps/dividing.ts';

const CUT = { state: 'failed', code: 'cut', message: 'Cut.', hint: '', final: false } as const;
const twenty = Array.from({ length: 20 }, (_, at) => at);

describe('dividing', () => {
  it('finds one hopeless change among twenty in a run of one chunk', () => {
    const divided = dividedFor(1);
    const hopeless = 13;
    let left: readonly number[] = twenty;
    while (left.length > 1) left = halvesOf(left, CUT, divided)?.find((half) => half.includes(hopeless)) ?? [];
    expect(left).toEqual([hopeless]);
    expect(divided.calls).toBeLessThanOrEqual(10);
  });

  it.each([0, 1, 8, 100])('takes twice the calls of a plan of %d and sixteen at most, and then no more', (planned) => {
    const divided = dividedFor(planned);
    while (halvesOf(twenty, CUT, divided) !== null);
    expect(divided.calls).toBe(2 * planned + 16);
    expect(halvesOf(twenty, CUT, divided)).toBeNull();
  });

  it.each([
    ['cut', 1],
    ['too-large', 1],
    ['refused', 1],
    ['invalid', 5],
    ['overloaded', 20],
  ] as const)('of %s goes down to %d', (code, least) => {
    expect(halvesOf(twenty.slice(0, least), { ...CUT, code }, dividedFor(8))).toBeNull();
    if (least < 20) expect(halvesOf(twenty.slice(0, least + 1), { ...CUT, code }, dividedFor(8))).toHaveLength(2);
  });

  it('is over where asking is', () => {
    expect(halvesOf(twenty, { ...CUT, final: true }, dividedFor(8))).toBeNull();
  });
});
