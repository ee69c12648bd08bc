/** An hour of GitHub's budget that is nearly spent: the notes come whole, with what the commits say, and say so. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { released } from '../support/scenario/histories.ts';
import { itemsOf } from '../support/scenario/seen.ts';
import { type MainRun, Workplace } from '../support/scenario/world.ts';

const TOLD = 'The limits of GitHub did not allow reading the pull requests of 20 of 120 commits';

describe('a token with seven points of GraphQL left', () => {
  let place: Workplace;
  let run: MainRun;

  beforeAll(async () => {
    place = await Workplace.open({ history: released(120), withoutChild: true });
    place.github.limits.set('graphql', { limit: 1000, used: 993 });
    run = await place.main({ key: false, inputs: { from: 'v1.2.3' } });
  });
  afterAll(() => place.close());

  it('gets complete notes, with the numbers that the titles tell', async () => {
    const { conclusion, outputs } = run.main;
    expect(conclusion).toBe('success');
    expect(outputs).toMatchObject({ complete: 'true', changes: '120' });
    const document = JSON.parse(await readFile(outputs['json-file'] ?? '', 'utf8'));
    const pulls: readonly { readonly number: number; readonly confirmed: boolean }[] = document.changes.map(
      ({ pull }: { readonly pull: unknown }) => pull,
    );
    expect(pulls.map(({ number }) => number)).toEqual(Array.from({ length: 120 }, (_, at) => at + 1));
    expect(pulls.filter(({ confirmed }) => !confirmed).map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
    expect(itemsOf(await readFile(outputs['notes-file'] ?? '', 'utf8')).length).toBeGreaterThanOrEqual(120);
  });

  it('says what is missing: in the log, in the summary and first in the notes', () => {
    const warnings = run.main.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
    expect(warnings).toEqual([
      expect.stringMatching(/^This needs about 6 points of GraphQL; the token has \d left/),
      expect.stringContaining(TOLD),
    ]);
    expect(run.main.summary).toContain(TOLD);
    expect(place.github.releases.all().map(({ body }) => body?.split('\n').find((line) => line.includes(TOLD)))).toEqual([
      expect.any(String),
    ]);
  });
});

describe('a token whose hour is over', () => {
  it('gets notes of the commits alone', async () => {
    const place = await Workplace.open({ history: released(3), withoutChild: true });
    place.github.limits.set('graphql', { limit: 1000, used: 1000 });
    const run = await place.main({ key: false, inputs: { from: 'v1.2.3' } });
    const { conclusion, outputs, summary } = run.main;
    expect({ conclusion, complete: outputs.complete, changes: outputs.changes }).toEqual({
      conclusion: 'success',
      complete: 'true',
      changes: '3',
    });
    expect(summary).toContain('did not allow reading the pull requests of 3 of 3 commits');
    await place.close();
  });
});
