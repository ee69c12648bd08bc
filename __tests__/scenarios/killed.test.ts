/** A run that dies in the middle loses only the calls that were under way. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { honest } from '../support/anthropic/behaviour.ts';
import type { Job } from '../support/runner/job.ts';
import { runPost } from '../support/runner/runner.ts';
import { released, title } from '../support/scenario/histories.ts';
import { itemsOf, tasksOf, titlesAsked, titlesIn } from '../support/scenario/seen.ts';
import { answersKept, type MainRun, until, Workplace } from '../support/scenario/world.ts';

/** Four chunks. */
const CHANGES = 80;
/** In the second chunk. */
const HELD = title(30).replace(/^[^:]+: /, '');

describe('a run that dies in the middle', () => {
  let place: Workplace;
  let held: readonly string[];

  beforeEach(async () => {
    place = await Workplace.open({ history: released(CHANGES) });
    held = [];
    place.anthropic.script((request) => {
      if (!titlesIn(request).includes(HELD)) return undefined;
      held = titlesIn(request);
      return honest({ stall: 'before-headers' });
    });
  });
  afterEach(() => place.close());

  /** Ends the run when all chunks but one are answered and kept. */
  async function cutShort(job: Job, signal: 'SIGKILL' | 'cancel'): Promise<MainRun> {
    const kept = until(async () => held.length > 0 && (await answersKept(job)) === 3);
    const run = await place.main({ job, stop: { signal, whenSettled: kept, graceMs: [5_000, 100] } });
    expect(run.main.stopped).toBe(true);
    expect(tasksOf(run.model)).toEqual(['map', 'map', 'map', 'map']);
    expect(place.github.releases.all()).toEqual([]);
    place.anthropic.script([]);
    return run;
  }

  function expectOnlyTheRest(run: MainRun): void {
    expect(held.length).toBeGreaterThan(0);
    expect(held.length).toBeLessThan(CHANGES);
    expect(titlesAsked(run.model)).toEqual(held);
    expect(run.main.outputs).toMatchObject({ mode: 'ai', complete: 'true', changes: String(CHANGES) });
    expect(itemsOf(place.github.releases.all()[0]?.body ?? '')).toHaveLength(CHANGES);
  }

  it('goes on from there in the same folder, also without a post step', async () => {
    const job = await place.folders();
    const killed = await cutShort(job, 'SIGKILL');
    expect(killed.main.signal).toBe('SIGKILL');
    expectOnlyTheRest(await place.main({ job }));
  });

  it('goes on from what the post step saved', async () => {
    const killed = await cutShort(await place.folders(), 'SIGKILL');
    expect((await runPost(killed.main))?.conclusion).toBe('success');
    expect(place.cache.entries).toHaveLength(1);
    expectOnlyTheRest(await place.main());
  });

  it('ends at once when the job is cancelled, and goes on in the next one', async () => {
    const cancelled = await cutShort(await place.folders(), 'cancel');
    expect(cancelled.main.conclusion).toBe('cancelled');
    // Nobody had to end it the hard way.
    expect(cancelled.main.signal).toBeNull();
    expect(cancelled.main.exitCode).not.toBe(0);
    expect(cancelled.main.log.join('\n')).toContain('cancelled');
    expect((await runPost(cancelled.main))?.conclusion).toBe('success');
    expectOnlyTheRest(await place.main());
  });

  it('ends at once when the job is cancelled while GitHub is silent', async () => {
    let asked = false;
    place.github.fault(({ path }) => {
      asked ||= path === '/graphql';
      return path === '/graphql';
    }, 'stall');
    const run = await place.main({ stop: { signal: 'cancel', whenSettled: until(() => asked), graceMs: [5_000, 100] } });
    expect(run.main.conclusion).toBe('cancelled');
    expect(run.main.signal).toBeNull();
  });
});
