/** Whatever a model answers, wherever its words go: what is published stays true to its evidence and acts on nobody. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sampled } from '../support/sample.ts';
import { PLACES, type Place } from './hostile-model.ts';
import { DRESSES, PAYLOADS, type Payload } from './payloads.ts';
import { Stage } from './stage.ts';
import { faultsAt, worn } from './words.ts';

let stage: Stage;
beforeAll(() => {
  stage = new Stage();
});
afterAll(() => stage.close());

const ALL_DRESSES = Object.keys(DRESSES);

/**
 * Each payload in another dress, and at each place in another one than at the last; every dress at every place is for `npm run soak`.
 * Where nobody said the words, each stands at every third place; where a contributor did, at every fourth.
 */
function mixed(place: Place, every: number): readonly Payload[] {
  const first = PLACES.indexOf(place);
  const dressed = PAYLOADS.map((payload, at) => {
    const dress = ALL_DRESSES[(first + at + Math.floor(at / ALL_DRESSES.length)) % ALL_DRESSES.length] ?? '';
    return { ...worn(payload, dress), name: `${payload.name} ${dress}` };
  });
  return sampled(dressed, every, first);
}

/** Each test is dozens of runs. */
const PATIENCE_MS = 300_000;

describe.each([
  ['that nobody said', 3, false, PLACES],
  ['that a contributor said too', 4, true, ['text', 'lead', 'upgrade', 'joined text', 'overview', 'highlight', 'translation'] as const],
])('words %s', (_whose, every, grounded, places) => {
  it.each(places)(
    'in the %s',
    async (place) => {
      expect(await faultsAt(stage, { place, payloads: mixed(place, every), grounded })).toEqual([]);
    },
    PATIENCE_MS,
  );
});

it('are many', () => {
  expect(PAYLOADS.length).toBeGreaterThan(100);
  expect(PAYLOADS.length * PLACES.length).toBeGreaterThan(300);
});
