/** Two runs at one moment: whoever comes first, one right draft is left, and what is out stays as it is. `npm run soak` does it two hundred times. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { released } from '../support/scenario/histories.ts';
import { itemsOf, writesOf } from '../support/scenario/seen.ts';
import { type JobRun, type StepOptions, Workplace } from '../support/scenario/world.ts';

const CHANGES = 3;

let place: Workplace;
beforeEach(async () => {
  place = await Workplace.open({ history: released(CHANGES), hosted: { draftLag: 1 } });
});
afterEach(() => place.close());

function job(options: StepOptions = {}): Promise<JobRun> {
  return place.job({ key: false, ...options });
}

/** Both look at what is there before either has written anything. */
async function together(...runs: readonly StepOptions[]): Promise<void> {
  place.github.fault({ operation: 'repos/list-releases' }, { untilTogether: runs.length }, runs.length);
  const ended = await Promise.all(runs.map(job));
  expect(ended.map(({ main, post }) => [main.conclusion, post?.conclusion])).toEqual(runs.map(() => ['success', 'success']));
}

function only() {
  const all = place.github.releases.all();
  expect(all).toHaveLength(1);
  return all[0];
}

describe('two runs at one moment', () => {
  it('make one draft', async () => {
    await together({}, {});
    expect(only()).toMatchObject({ draft: true, tag: 'v1.2.4' });
    expect(itemsOf(only()?.body ?? '')).toHaveLength(CHANGES);
    expect(writesOf((await job()).github)).toEqual([]);
  });

  it('bring one draft up to date, which the next run completes where the one that knew less was last', async () => {
    await job();
    const { id } = only() ?? {};
    const early = place.sha();
    place.repository.branch('early', early);
    place.merge({ number: 4, title: 'feat: print on both sides' });
    await together({}, { ref: 'refs/heads/early' });
    await job();
    expect(only()).toMatchObject({ id, draft: true, tag: 'v1.3.0' });
    expect(itemsOf(only()?.body ?? '')).toHaveLength(CHANGES + 1);
  });

  it('of which one knows of a feature, make one draft', async () => {
    place.repository.branch('early', place.sha());
    place.merge({ number: 4, title: 'feat: print on both sides' });
    await together({}, { ref: 'refs/heads/early' });
    await job();
    expect(only()).toMatchObject({ draft: true, tag: 'v1.3.0' });
    expect(itemsOf(only()?.body ?? '')).toHaveLength(CHANGES + 1);
  });

  it('of a push and its tag, make one draft under the tag', async () => {
    place.tag('v2.0.0');
    await together({ ref: 'refs/tags/v2.0.0' }, { ref: 'refs/tags/v2.0.0' });
    expect(only()).toMatchObject({ draft: true, tag: 'v2.0.0' });
    expect(itemsOf(only()?.body ?? '')).toHaveLength(CHANGES);
  });

  it('that publish, publish one release and take nothing back', async () => {
    await job();
    const { id } = only() ?? {};
    place.tag('v1.2.4');
    const release = { ref: 'refs/tags/v1.2.4', inputs: { release: 'publish' } };
    await together(release, release);
    expect(only()).toMatchObject({ id, draft: false, tag: 'v1.2.4' });
    expect(itemsOf(only()?.body ?? '')).toHaveLength(CHANGES);
  });
});
