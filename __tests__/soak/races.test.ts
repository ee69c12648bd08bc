/** Runs that overlap converge on one right draft, two hundred times and more. `TIDINGS_SOAK_RACES` says how many rounds each kind has. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { released } from '../support/scenario/histories.ts';
import { itemsOf, writesOf } from '../support/scenario/seen.ts';
import { Workplace } from '../support/scenario/world.ts';

const ROUNDS = Number(process.env.TIDINGS_SOAK_RACES ?? 50);
const CHANGES = 6;
/** Of one run, and of a round: on a machine that has other work a killed run would look like a lost race. */
const LONGEST_RUN = 600_000;
const LONGEST_ROUND = 120_000;

/** Hundreds of jobs are no hour of GitHub's. */
const FREE = { limit: 1_000_000 };
const RATE_LIMITS = { core: FREE, graphql: FREE, restPointsPerMinute: 1_000_000, graphqlPointsPerMinute: 1_000_000 };

describe.each([
  ['shows a new draft at once', 0],
  ['shows a new draft late', 2],
])('two runs at once, where GitHub %s', (_when, draftLag) => {
  let place: Workplace;

  beforeAll(async () => {
    place = await Workplace.open({ history: released(CHANGES), hosted: { draftLag }, rateLimits: RATE_LIMITS });
  });
  afterAll(() => place.close());

  async function job() {
    const run = await place.job({ timeoutMs: LONGEST_RUN });
    expect([run.main.conclusion, run.main.annotations.filter(({ level }) => level === 'error')]).toEqual(['success', []]);
    return run;
  }

  it(
    'make one draft',
    async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const { id } of place.github.releases.all()) place.github.releases.remove(id);
        // The second one begins later and later, so that the two meet at other places.
        const late = new Promise((resolve) => setTimeout(resolve, (round % 20) * 40));
        await Promise.all([job(), late.then(job)]);
        const drafts = place.github.releases.all();
        expect(drafts).toHaveLength(1);
        expect(itemsOf(drafts[0]?.body ?? '')).toHaveLength(CHANGES);
        const settled = await job();
        expect(writesOf(settled.github)).toEqual([]);
        expect(settled.main.outputs['release-id']).toBe(String(drafts[0]?.id));
      }
    },
    ROUNDS * LONGEST_ROUND,
  );

  it(
    'bring one draft up to date, also where one of them knows more',
    async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const before = job();
        place.merge({ number: 100 + round, title: `fix: mend number ${round}` });
        await Promise.all([before, job()]);
        await job();
        const drafts = place.github.releases.all();
        expect(drafts).toHaveLength(1);
        const items = itemsOf(drafts[0]?.body ?? '');
        expect(items).toHaveLength(CHANGES + round + 1);
        expect(new Set(items).size).toBe(items.length);
      }
    },
    ROUNDS * LONGEST_ROUND,
  );

  it(
    'leave alone what a person publishes in the middle',
    async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const { id } of place.github.releases.all()) place.github.releases.remove(id);
        await job();
        place.merge({ number: 1_000 + round, title: `fix: mend another ${round}` });
        const running = job();
        await new Promise((resolve) => setTimeout(resolve, (round % 25) * 80));
        const [draft] = place.github.releases.all();
        if (draft === undefined) throw new Error('there is no draft');
        const { id, tag, name, body } = draft;
        place.github.releases.publish(draft, '2026-11-23T00:00:00Z');
        await running;
        expect(place.github.releases.get(id)).toMatchObject({ id, tag, name, body, draft: false });
      }
    },
    ROUNDS * LONGEST_ROUND,
  );
});
