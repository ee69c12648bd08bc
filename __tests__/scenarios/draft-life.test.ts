/** The whole life of a standing draft, one job after the other, with the real client of the Actions cache and its scopes. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { honest } from '../support/anthropic/behaviour.ts';
import { runPost } from '../support/runner/runner.ts';
import { released } from '../support/scenario/histories.ts';
import { itemsOf, titlesAsked, titlesIn, writesOf } from '../support/scenario/seen.ts';
import { type JobRun, until, Workplace } from '../support/scenario/world.ts';

const CHANGES = 12;
const HELD = 'wrap long words in the footer';

describe('the life of a standing draft', () => {
  let place: Workplace;
  beforeAll(async () => {
    place = await Workplace.open({ withoutChild: true, history: released(CHANGES) });
  });
  afterAll(() => place.close());

  function draft() {
    const all = place.github.releases.all();
    expect(all).toHaveLength(1);
    return all[0];
  }

  function lines(): readonly string[] {
    return itemsOf(draft()?.body ?? '');
  }

  function asked(run: JobRun): readonly string[] {
    return titlesAsked(run.model);
  }

  function cached(run: JobRun): readonly string[] {
    return run.cache.map(({ operation }) => operation);
  }

  it('begins with the first push, which asks about everything and saves it', async () => {
    const run = await place.job();
    expect(asked(run)).toHaveLength(CHANGES);
    expect(draft()).toMatchObject({ tag: 'v1.2.4', draft: true });
    expect(cached(run)).toEqual(['GetCacheEntryDownloadURL', 'CreateCacheEntry', 'upload', 'FinalizeCacheEntryUpload']);
    expect(run.post?.summary).toMatch(/^Answers kept for the next run: [\d.]+ [kM]?B in 3 requests\./m);
  });

  it('grows with the next one, which asks about that alone', async () => {
    const before = lines();
    place.merge({ number: 21, title: 'fix: close the menu behind a dialog' });
    const run = await place.job();
    expect(asked(run)).toEqual(['close the menu behind a dialog']);
    expect(lines().filter((line) => !line.includes('/pull/21)'))).toEqual(before);
    expect(cached(run).slice(0, 2)).toEqual(['GetCacheEntryDownloadURL', 'download']);
    expect(cached(run)).toHaveLength(5);
    expect(run.main.summary).toMatch(/Remembered 1\d of 1\d texts \(\d+ %\), which saved \$0\.\d+ and [\d,]+ tokens\./);
    expect(run.main.summary).toMatch(/ of them new, [\d.]+ [kM]?B; [\d.]+ [kM]?B restored from the Actions cache in 2 requests\./);
  });

  it.each(['cancel', 'SIGKILL'] as const)('survives a run that ends by %s, and the rerun asks for the rest alone', async (signal) => {
    const before = lines();
    const number = signal === 'cancel' ? 22 : 23;
    const titles = [`${HELD} by ${signal}`];
    place.merge({ number, title: `fix: ${titles[0]}` });
    let held = false;
    place.anthropic.script((request) => {
      held ||= titlesIn(request).some((title) => title.startsWith(HELD));
      return held ? honest({ stall: 'before-headers' }) : undefined;
    });
    const cut = await place.main({ stop: { signal, whenSettled: until(() => held), graceMs: [5_000, 100] } });
    expect(cut.main.stopped).toBe(true);
    expect(lines()).toEqual(before);
    place.anthropic.script([]);
    expect((await runPost(cut.main))?.conclusion).toBe('success');
    const rerun = await place.job();
    expect(asked(rerun)).toEqual(titles);
    expect(rerun.main.outputs).toMatchObject({ mode: 'ai', complete: 'true' });
    expect(lines().filter((line) => !line.includes(`/pull/${number})`))).toEqual(before);
  });

  it("keeps a person's words while it becomes the next minor version in place", async () => {
    const release = draft();
    const [first = ''] = lines();
    const own = first.replace(/^- [^([]*/, '- A person says it better ');
    if (release === undefined) throw new Error('there is no draft');
    release.body = (release.body ?? '').replace(first, own);
    place.merge({ number: 24, title: 'feat: print on both sides' });
    const run = await place.job();
    expect(asked(run)).toEqual(['print on both sides']);
    expect(draft()).toMatchObject({ id: release.id, tag: 'v1.3.0', name: 'v1.3.0', draft: true });
    expect(lines()).toContain(own);
    expect(lines()).not.toContain(first);
  });

  it("ends with the tag, whose run reads the default branch's answers, asks nothing and saves nothing", async () => {
    const before = draft();
    place.tag('v1.3.0');
    const run = await place.job({ ref: 'refs/tags/v1.3.0' });
    expect(run.model).toEqual([]);
    expect(draft()).toMatchObject({ id: before?.id, tag: 'v1.3.0' });
    expect(lines()).toEqual(itemsOf(before?.body ?? ''));
    expect(cached(run)).toEqual(['GetCacheEntryDownloadURL', 'download']);
    expect(run.post?.log.join('\n')).toMatch(/^store +nothing saved: nothing new/m);
    expect(new Set(place.cache.entries.map(({ scope }) => scope))).toEqual(new Set(['refs/heads/main']));
  });

  it('reads and leaves the cache as it is where the job may only read it', async () => {
    place.merge({ number: 25, title: 'fix: say which file was missing' });
    const kept = place.cache.entries.length;
    const run = await place.job({ env: { ACTIONS_CACHE_MODE: 'read' } });
    expect(asked(run)).toEqual(['say which file was missing']);
    expect(cached(run)).toEqual(['GetCacheEntryDownloadURL', 'download']);
    expect(place.cache.entries).toHaveLength(kept);
    expect(writesOf(run.github)).toHaveLength(1);
    expect(run.post?.annotations).toEqual([]);
    expect(run.post?.log.join('\n')).toMatch(/^store +nothing saved: cache-mode is read/m);
  });
});
