/** Each failure that GitHub documents, at a run by the API: nothing is lost, or somebody is told. Each at each request: in the soak. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sideBySide } from '../../src/adapters/github/pages.ts';
import { lastingAt, passingAt } from '../support/scenario/fault-kinds.ts';
import { type Ended, type Place, type Planned, placeName, Rehearsals } from '../support/scenario/rehearsals.ts';

/** Runs at one time: most of a run is waiting for GitHub. */
const AT_ONCE = 6;
/** Of the fourteen that would bring each failure to each kind of request, every third. */
const SHIFTS = [0, 3, 6, 9, 12];

/** A row of a Latin square: one passing failure at each kind of request. (Two at one kind could meet the same request, tried again.) */
function row(places: readonly Place[], shift: number): readonly Planned[] {
  const firsts = places.filter(({ nth }) => nth === 0);
  return firsts.flatMap(({ method, operation }, at) => {
    const same = places.filter((place) => place.method === method && place.operation === operation);
    const place = same[shift % same.length];
    if (place === undefined) return [];
    const kinds = passingAt(place);
    const kind = kinds[(at + shift) % kinds.length];
    return kind === undefined ? [] : [{ place, kind }];
  });
}

/** Each kind of request with one lasting failure, in turn. */
function lasting(places: readonly Place[]): readonly Planned[] {
  const firsts = places.filter(({ nth }) => nth === 0);
  return firsts.flatMap((place, at) => {
    const kinds = lastingAt(place);
    const kind = kinds[at % kinds.length];
    return kind === undefined ? [] : [{ place, kind }];
  });
}

describe('failures of GitHub', () => {
  let rehearsals: Rehearsals;
  let rows: readonly Ended[];
  let singles: readonly { readonly planned: Planned; readonly ended: Ended }[];

  beforeAll(async () => {
    rehearsals = await Rehearsals.open();
    rows = await sideBySide(SHIFTS, AT_ONCE, (shift) => rehearsals.run(row(rehearsals.places, shift)));
    singles = await sideBySide(lasting(rehearsals.places), AT_ONCE, async (planned) => ({
      planned,
      ended: await rehearsals.run([planned]),
    }));
  }, 240_000);
  afterAll(() => rehearsals.close());

  it('find a run with every kind of request', () => {
    const { outputs, releases, conclusion } = rehearsals.faultless;
    expect(conclusion).toBe('success');
    expect(outputs).toMatchObject({ changes: '103', complete: 'true' });
    expect(releases).toHaveLength(1);
    const names = rehearsals.places.map(placeName);
    for (const name of [
      'GET list-tags',
      'GET compare-commits-with-basehead 2',
      'POST graphql 2',
      'POST graphql 3',
      'GET list-releases',
      'POST create-release',
    ])
      expect(names).toContain(name);
  });

  it('that pass change nothing, whichever request they meet', () => {
    for (const [at, ended] of rows.entries()) {
      const said = ended.annotations.filter(({ level }) => level !== 'notice').map(({ message }) => message);
      expect({ row: SHIFTS[at], verdict: rehearsals.verdict(ended), said }).toEqual({ row: SHIFTS[at], verdict: 'same', said: [] });
    }
    expect(rows).toHaveLength(SHIFTS.length);
  });

  it('that last are told, and no change is lost in silence', () => {
    const silent = singles.filter(({ ended }) => rehearsals.verdict(ended) === 'silent');
    expect(
      silent.map(({ planned, ended }) => [
        placeName(planned.place),
        planned.kind.name,
        ended.conclusion,
        ...ended.annotations.map(({ message }) => message),
      ]),
    ).toEqual([]);
  });

  it('that last end the step with what to do', () => {
    const told = singles.filter(({ ended }) => ended.conclusion === 'failure');
    expect(told.length).toBeGreaterThan(0);
    for (const { planned, ended } of told) {
      const errors = ended.annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
      expect({ at: placeName(planned.place), of: planned.kind.name, errors }).toMatchObject({
        errors: [expect.stringMatching(/(?:GitHub|token|commit).*(?:Add to the job|Check|[Rr]un the job again|nearest tags)/s)],
      });
    }
  });
});
