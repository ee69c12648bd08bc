/** Every failure that GitHub documents at every request of a run by the API. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sideBySide } from '../../src/adapters/github/pages.ts';
import { lastingAt, passingAt } from '../support/scenario/fault-kinds.ts';
import { type Ended, type Planned, placeName, Rehearsals } from '../support/scenario/rehearsals.ts';

const AT_ONCE = 8;

describe('each failure of GitHub at each request', () => {
  let rehearsals: Rehearsals;
  let runs: readonly { readonly planned: Planned; readonly passing: boolean; readonly ended: Ended }[];

  beforeAll(async () => {
    rehearsals = await Rehearsals.open();
    const cases = rehearsals.places.flatMap((place) => [
      ...passingAt(place).map((kind) => ({ planned: { place, kind }, passing: true })),
      ...lastingAt(place).map((kind) => ({ planned: { place, kind }, passing: false })),
    ]);
    runs = await sideBySide(cases, AT_ONCE, async (one) => ({ ...one, ended: await rehearsals.run([one.planned]) }));
  }, 1_800_000);
  afterAll(() => rehearsals.close());

  function told(wanted: (passing: boolean, verdict: string) => boolean): readonly unknown[] {
    return runs
      .filter(({ passing, ended }) => wanted(passing, rehearsals.verdict(ended)))
      .map(({ planned, ended }) => [
        placeName(planned.place),
        planned.kind.name,
        ended.conclusion,
        ...ended.annotations.map(({ message }) => message),
      ]);
  }

  it('loses nothing in silence', () => {
    expect(told((_, verdict) => verdict === 'silent')).toEqual([]);
  });

  it('changes nothing where the failure passes', () => {
    expect(told((passing, verdict) => passing && verdict !== 'same')).toEqual([]);
  });
});
