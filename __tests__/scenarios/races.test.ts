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

/** By itself it needs no process of its own; two at one moment do. */
function job(options: StepOptions = { withoutChild: true }): Promise<JobRun> {
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
  it('make one draft, then bring it up to date, which the next run completes where the one that knew less was last', async () => {
    await together({}, {});
    expect(only()).toMatchObject({ draft: true, tag: 'v1.2.4' });
    expect(itemsOf(only()?.body ?? '')).toHaveLength(CHANGES);
    expect(writesOf((await job()).github)).toEqual([]);
    const { id } = only() ?? {};
    place.repository.branch('early', place.sha());
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

  it('of one tag, make one draft under it; that publish, publish it as one release and take nothing back', async () => {
    const ref = 'refs/tags/v2.0.0';
    place.tag('v2.0.0');
    await together({ ref }, { ref });
    expect(only()).toMatchObject({ draft: true, tag: 'v2.0.0' });
    expect(itemsOf(only()?.body ?? '')).toHaveLength(CHANGES);
    const { id } = only() ?? {};
    const release = { ref, inputs: { release: 'publish' } };
    await together(release, release);
    expect(only()).toMatchObject({ id, draft: false, tag: 'v2.0.0' });
    expect(itemsOf(only()?.body ?? '')).toHaveLength(CHANGES);
  });
});
