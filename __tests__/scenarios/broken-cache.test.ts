/** A broken cache service costs a warning and a bounded wait. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runPost } from '../support/runner/runner.ts';
import { released } from '../support/scenario/histories.ts';
import { itemsOf } from '../support/scenario/seen.ts';
import { type MainRun, until, Workplace } from '../support/scenario/world.ts';

/** Alone the library tries for half a minute; three seconds are ours, the rest is room for the run itself on a slow machine. */
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
    // The second failure is enough.
    expect(run.cache.map(({ status }) => status)).toEqual([500, 500]);
  });

  it('does not fail the post step either', async () => {
    repair();
    place.cache.fail({ on: 'everything', fault: { kind: 'not-json' } });
    const post = await runPost(run.main);
    expect(post?.conclusion).toBe('success');
    expect(post?.annotations.map(({ level }) => level)).toEqual(['warning']);
    expect(place.cache.entries).toEqual([]);
  });

  it('does not hold a job that is cancelled', async () => {
    place.cache.clearRequests();
    place.cache.fail({ on: 'everything', fault: { kind: 'slow', milliseconds: 600_000 } });
    let asked = false;
    place.github.fault(({ path }) => {
      asked ||= path === '/graphql';
      return false;
    }, 'stall');
    const cancelled = await place.main({ stop: { signal: 'cancel', whenSettled: until(() => asked), graceMs: [5_000, 100] } });
    expect(cancelled.main.conclusion).toBe('cancelled');
    expect(cancelled.main.signal).toBeNull();
  });
});
