/** Each failure that GitHub documents, at each request of a run by the API: nothing is lost, or somebody is told. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sideBySide } from '../../src/adapters/github/pages.ts';
import { lastingAt, passingAt } from '../support/scenario/fault-kinds.ts';
import { type Ended, type Place, type Planned, placeName, Rehearsals } from '../support/scenario/rehearsals.ts';

/** Runs at one time: most of a run is waiting for GitHub. */
const AT_ONCE = 6;
/** As many as there are failures of one request: over all rows each of them was at each kind of request. */
const ROWS = 14;

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

/** Each kind of request with two lasting failures, in turn; all of them at all requests are in the soak. */
function lasting(places: readonly Place[]): readonly Planned[] {
  const firsts = places.filter(({ nth }) => nth === 0);
  return firsts.flatMap((place, at) => {
    const kinds = lastingAt(place);
    return [2 * at, 2 * at + 1].flatMap((turn) => {
      const kind = kinds[turn % kinds.length];
      return kind === undefined ? [] : [{ place, kind }];
    });
  });
}

describe('failures of GitHub', () => {
  let rehearsals: Rehearsals;
  let rows: readonly Ended[];
  let singles: readonly { readonly planned: Planned; readonly ended: Ended }[];

  beforeAll(async () => {
    rehearsals = await Rehearsals.open();
    const shifts = Array.from({ length: ROWS }, (_, shift) => shift);
    rows = await sideBySide(shifts, ROWS, (shift) => rehearsals.run(row(rehearsals.places, shift)));
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

  it.each(Array.from({ length: ROWS }, (_, shift) => [shift]))('that pass change nothing, whichever request they meet (%i)', (shift) => {
    const ended = rows[shift];
    if (ended === undefined) throw new Error('not run');
    const said = ended.annotations.filter(({ level }) => level !== 'notice').map(({ message }) => message);
    expect({ verdict: rehearsals.verdict(ended), said }).toEqual({ verdict: 'same', said: [] });
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
