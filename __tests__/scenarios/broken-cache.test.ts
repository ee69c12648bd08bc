/** A broken cache service costs a warning and a bounded wait. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runPost } from '../support/runner/runner.ts';
import { released } from '../support/scenario/histories.ts';
import { itemsOf } from '../support/scenario/seen.ts';
import { type MainRun, Workplace } from '../support/scenario/world.ts';

/** Alone the library tries for half a minute; ten seconds are ours, the rest is room for the run itself on a slow machine. */
const LIMIT_MS = 25_000;

describe('a broken cache service', () => {
  let place: Workplace;
  let repair: () => void;
  let run: MainRun;

  beforeAll(async () => {
    place = await Workplace.open({ history: released(3) });
    repair = place.cache.fail({ on: 'everything', fault: { kind: 'status', status: 500 } });
    run = await place.main({ timeoutMs: LIMIT_MS });
  });
  afterAll(() => place.close());

  it('is a warning, and the notes are written as ever', () => {
    expect(run.main.conclusion).toBe('success');
    expect(run.main.outputs).toMatchObject({ mode: 'ai', complete: 'true' });
    expect(itemsOf(place.github.releases.all()[0]?.body ?? '')).toHaveLength(3);
    expect(run.main.annotations).toEqual([expect.objectContaining({ level: 'warning' })]);
  });

  it('is waited for no longer than we allow', () => {
    expect(run.main.timedOut).toBe(false);
    expect(run.cache.length).toBeGreaterThan(0);
  });

  it('does not fail the post step either', async () => {
    repair();
    place.cache.fail({ on: 'everything', fault: { kind: 'not-json' } });
    const post = await runPost(run.main);
    expect(post?.conclusion).toBe('success');
    expect(post?.annotations.map(({ level }) => level)).toEqual(['warning']);
    expect(place.cache.entries).toEqual([]);
  });
});
