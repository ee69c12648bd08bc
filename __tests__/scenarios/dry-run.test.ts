/** A plan asks nobody, a full dry run publishes nothing. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { released } from '../support/scenario/histories.ts';
import { itemsOf, operationsOf, tasksOf, writesOf } from '../support/scenario/seen.ts';
import { Workplace } from '../support/scenario/world.ts';

describe('a dry run', () => {
  let place: Workplace;

  beforeAll(async () => {
    place = await Workplace.open({ history: released(25), withoutChild: true });
  });
  afterAll(() => place.close());

  it('that plans says what it would ask and what that costs, and asks nothing', async () => {
    const run = await place.job({ inputs: { 'dry-run': 'plan' } });
    expect(run.main.conclusion).toBe('success');
    expect(run.model).toEqual([]);
    expect(writesOf(run.github)).toEqual([]);
    const said = /^plan +25 changes: 0 remembered, 2 chunks to ask, about \d+ calls, [\d,]+ tokens, about \$0\.\d+/m;
    expect(run.main.log.join('\n')).toMatch(said);
    expect(run.main.summary).toContain('25 changes: 0 remembered, 2 chunks to ask');
    expect(run.main.outputs).toMatchObject({ changes: '25', cost: '0', 'previous-tag': 'v1.2.3' });
    expect(place.cache.entries).toEqual([]);
  });

  it('in full asks, tells and publishes nothing', async () => {
    const run = await place.job({ inputs: { 'dry-run': 'full' } });
    expect(run.main.conclusion).toBe('success');
    expect(new Set(tasksOf(run.model))).toEqual(new Set(['map', 'merge', 'compose']));
    expect(writesOf(run.github)).toEqual([]);
    expect(operationsOf(run.github)).not.toContain('repos/list-releases');
    expect(itemsOf(run.main.outputs.notes ?? '')).toHaveLength(25);
    expect(run.main.outputs).toMatchObject({ mode: 'ai', 'release-id': '', releases: '[]' });
    expect(run.main.summary).toContain(run.main.outputs.notes);
  });

  it('that plans after it finds everything remembered', async () => {
    const run = await place.main({ inputs: { 'dry-run': 'plan' } });
    expect(run.model).toEqual([]);
    expect(run.main.log.join('\n')).toMatch(/^plan +25 changes: 25 remembered, 0 chunks to ask/m);
  });

  it('without a key plans no call', async () => {
    const run = await place.main({ key: false, inputs: { 'dry-run': 'plan' } });
    expect(run.main.log.join('\n')).toMatch(/^plan +25 changes, all by the deterministic writer, no call/m);
    expect(run.model).toEqual([]);
  });
});
