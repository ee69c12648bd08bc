/** Hostile words of a model: every payload in every dress, at every place. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PLACES } from '../hostile/hostile-model.ts';
import { DRESSES, PAYLOADS } from '../hostile/payloads.ts';
import { Stage } from '../hostile/stage.ts';
import { faultsAt, worn } from '../hostile/words.ts';

let stage: Stage;
beforeAll(() => {
  stage = new Stage();
});
afterAll(() => stage.close());

describe.each([
  ['that nobody said', false],
  ['that a contributor said too', true],
])('words %s', (_whose, grounded) => {
  it.each(Object.keys(DRESSES).flatMap((dress) => PLACES.map((place) => [dress, place] as const)))(
    '%s, in the %s',
    async (dress, place) => {
      const payloads = PAYLOADS.map((payload) => worn(payload, dress));
      expect(await faultsAt(stage, { place, payloads, grounded })).toEqual([]);
    },
    1_800_000,
  );
});
