/** What a person wrote into a release stays. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { released } from '../support/scenario/histories.ts';
import { itemsOf, writesOf } from '../support/scenario/seen.ts';
import { type MainRun, type StepOptions, Workplace } from '../support/scenario/world.ts';

const PERSONAL = 'Thanks to **everybody** who came to the meeting.\n\n- a list of ours';

describe('a release that a person works on', () => {
  let place: Workplace;

  beforeEach(async () => {
    place = await Workplace.open({ withoutChild: true, history: released(4) });
  });
  afterEach(() => place.close());

  function only() {
    const all = place.github.releases.all();
    expect(all).toHaveLength(1);
    return all[0];
  }

  function edit(change: (body: string) => string): void {
    const release = only();
    if (release?.body === undefined || release.body === null) throw new Error('there is no body to edit');
    release.body = change(release.body);
  }

  /** By rules: what becomes of a person's words is decided without the model. */
  function main(options: StepOptions = {}): Promise<MainRun> {
    return place.main({ key: false, ...options });
  }

  function onRelease(): Promise<MainRun> {
    return main({ event: 'release', ref: 'refs/tags/v1.2.4', payload: { action: 'published', release: { tag_name: 'v1.2.4' } } });
  }

  it('gets a section behind the text of a published release, and the section alone changes afterwards', async () => {
    place.tag('v1.2.4');
    const { id } = place.github.releases.add({ tag: 'v1.2.4', name: 'The big one', body: PERSONAL });
    const first = await onRelease();
    expect(first.main.conclusion).toBe('success');
    expect(only()).toMatchObject({ id, name: 'The big one', draft: false });
    const body = only()?.body ?? '';
    expect(body.startsWith(`${PERSONAL}\n\n<!-- tidings:begin`)).toBe(true);
    expect(itemsOf(body)).toHaveLength(5);

    place.github.pulls.change(2, { title: 'fix: begin again with the first page' });
    const second = await onRelease();
    const after = only()?.body ?? '';
    expect(second.main.outputs['release-id']).toBe(String(id));
    expect(after.startsWith(`${PERSONAL}\n\n<!-- tidings:begin`)).toBe(true);
    expect(after.match(/tidings:begin/g)).toHaveLength(1);
    expect(itemsOf(after)).toHaveLength(5);
    const [before, now] = [body, after].map((text) => itemsOf(text).filter((line) => !line.includes('/pull/2)')));
    expect(now).toEqual(before);
    expect(after).toContain('Begin again with the first page');

    expect(writesOf((await onRelease()).github)).toEqual([]);
  });

  it('is filled where the published release is empty', async () => {
    place.tag('v1.2.4');
    place.github.releases.add({ tag: 'v1.2.4', name: 'v1.2.4', body: '' });
    await onRelease();
    expect(itemsOf(only()?.body ?? '')).toHaveLength(4);
  });

  it('is not touched by a push of the tag where it is published and has a text', async () => {
    place.tag('v1.2.4');
    place.github.releases.add({ tag: 'v1.2.4', name: 'v1.2.4', body: PERSONAL });
    const run = await main({ ref: 'refs/tags/v1.2.4' });
    expect(only()?.body).toBe(PERSONAL);
    expect(writesOf(run.github)).toEqual([]);
    expect(run.main.annotations).toEqual([expect.objectContaining({ level: 'notice', message: expect.stringContaining('published') })]);
    expect(run.main.conclusion).toBe('success');
  });

  it('keeps edited, removed and added lines and the text around them at the next push', async () => {
    await place.main();
    const [first = '', second = '', third = ''] = itemsOf(only()?.body ?? '');
    const edited = `${first} and this a person knows`;
    edit((body) =>
      `Hello!\n\n${body}\n\nGoodbye.`
        .replace(first, edited)
        .replace(`${second}\n`, '')
        .replace(third, `${third}\n- A line of our own`)
        .replaceAll('\n', '\r\n'),
    );
    place.merge({ number: 5, title: 'fix: one more thing' });
    const run = await place.main();
    expect(run.main.conclusion).toBe('success');
    const body = (only()?.body ?? '').replaceAll('\r\n', '\n');
    const items = itemsOf(body);
    expect(items).toContain(edited);
    expect(items).not.toContain(first);
    expect(items).not.toContain(second);
    expect(items.indexOf('- A line of our own')).toBe(items.indexOf(third) + 1);
    expect(items.filter((line) => line.includes('/pull/5)'))).toHaveLength(1);
    expect(items).toHaveLength(5);
    expect(body.startsWith('Hello!\n\n<!-- tidings:begin')).toBe(true);
    expect(body.endsWith('-->\n\nGoodbye.')).toBe(true);

    expect(writesOf((await place.main()).github)).toEqual([]);
  });

  it("keeps a part under a person's own heading, and a heading in other words, free of new lines", async () => {
    place.merge({ number: 5, title: 'feat: add a lamp that dims' });
    await main();
    const own = '\n\n## Known problems\n\n- Windows ARM crashes at start.\n\n**Contributors';
    edit((body) => body.replace(/^## Fixed$/m, '## Squashed bugs').replace('\n\n**Contributors', own));
    place.merge({ number: 6, title: 'fix(zoom): stop at the edge' });
    place.merge({ number: 7, title: 'feat: support export as CSV' });
    await main();
    const body = only()?.body ?? '';
    const [above = '', squashed = ''] = body.split('## Squashed bugs');
    expect([above.includes('/pull/7)'), squashed.includes('/pull/7)')]).toEqual([true, false]);
    expect(squashed.split('## Known problems')[0]).toContain('/pull/6)');
    expect(body).toContain(own);
  });

  it('goes on to the draft of the next release where the tag lacks a change that a person edited', async () => {
    await main();
    const line = itemsOf(only()?.body ?? '').find((item) => item.includes('/pull/4)')) ?? '';
    const edited = line.replace(/^- /, '- Better: ');
    edit((body) => body.replace(line, edited));
    place.repository.tag('v1.2.4', place.repository.git(['rev-parse', 'main~1']).trim());
    place.repository.flush();
    const run = await main({ ref: 'refs/tags/v1.2.4', inputs: { release: 'publish' } });
    const [next, out] = place.github.releases.all();
    expect([next, out]).toMatchObject([
      { draft: true, tag: 'v1.2.5' },
      { draft: false, tag: 'v1.2.4' },
    ]);
    expect(out?.body).not.toContain('Better: ');
    expect(itemsOf(next?.body ?? '')).toEqual([edited]);
    expect(run.main.annotations).toEqual([
      expect.objectContaining({ level: 'notice', message: expect.stringMatching(/stands in https:\S+ now: - Better: /) }),
    ]);
    expect(run.main.summary).toContain('- now in the draft of the next release, ');
    place.merge({ number: 5, title: 'fix: close the drawer' });
    await main();
    const [draft] = place.github.releases.all();
    expect(draft).toMatchObject({ id: next?.id, draft: true, tag: 'v1.2.5' });
    expect(itemsOf(draft?.body ?? '').filter((item) => item.includes('/pull/4)'))).toEqual([edited]);
    expect(itemsOf(draft?.body ?? '')).toHaveLength(2);
  });

  it('leaves the text that is published where its change is in no release to come, and is told', async () => {
    await main();
    const line = itemsOf(only()?.body ?? '').find((item) => item.includes('/pull/4)')) ?? '';
    edit((body) => body.replace(line, line.replace(/^- /, '- Better: ')));
    place.repository.commit({
      message: 'chore: leave it out',
      files: { '.github/tidings.yml': 'exclude: { labels: [quiet], types: [chore] }\n' },
    });
    place.repository.flush();
    place.github.pulls.change(4, { labels: ['quiet'] });
    place.tag('v1.2.4');
    const run = await main({ ref: 'refs/tags/v1.2.4', inputs: { release: 'publish' } });
    expect(only()).toMatchObject({ draft: false, tag: 'v1.2.4', body: expect.not.stringContaining('Better: ') });
    expect(run.main.annotations).toEqual([expect.objectContaining({ level: 'warning', message: expect.stringContaining('- Better: ') })]);
    expect(run.main.summary).toMatch(/⚠️[\s\S]*- taken out: `- Better: /);
  });

  it('stays with its branch where the tag of a hotfix takes its name', async () => {
    await main();
    const id = only()?.id;
    const line = itemsOf(only()?.body ?? '').find((item) => item.includes('/pull/4)')) ?? '';
    const edited = line.replace(/^- /, '- Better: ');
    edit((body) => body.replace(line, edited));
    place.repository.branch('hotfix', place.repository.git(['rev-parse', 'v1.2.3']).trim());
    place.repository.commit({ branch: 'hotfix', message: 'fix: mend what burns', files: { hot: 'x' } });
    place.repository.tag('v1.2.4', 'hotfix');
    place.repository.flush();
    await main({ ref: 'refs/tags/v1.2.4', inputs: { release: 'publish' } });
    const all = () =>
      place.github.releases.all().map(({ id: one, tag, draft, body }) => ({ id: one, tag, draft, items: itemsOf(body ?? '') }));
    expect(all()).toMatchObject([
      { tag: 'v1.2.4', draft: false, items: [expect.stringContaining('Mend what burns')] },
      { id, tag: 'v1.2.5', draft: true, items: expect.arrayContaining([edited]) },
    ]);
    place.merge({ number: 5, title: 'fix: close the drawer' });
    await main();
    expect(all()).toMatchObject([{ tag: 'v1.2.4' }, { id, tag: 'v1.2.5', draft: true, items: expect.arrayContaining([edited]) }]);
  });

  it('is left alone by a run on a branch that lacks what is in it', async () => {
    await main();
    const body = only()?.body;
    place.repository.branch('side', place.repository.git(['rev-parse', 'main~2']).trim());
    place.repository.commit({ branch: 'side', message: 'feat: only on the side', files: { side: 'x' } });
    place.repository.flush();
    const run = await main({ event: 'workflow_dispatch', ref: 'refs/heads/side' });
    expect(only()?.body).toBe(body);
    expect(run.main.outputs).toMatchObject({ 'release-id': '', releases: '[]' });
    expect(run.main.summary).toContain('a run on another branch wrote it');
  });

  it('is not touched where its markers were changed', async () => {
    await main();
    edit((body) => body.replace(/<!-- tidings:end[^>]*-->/, ''));
    const before = only()?.body;
    place.merge({ number: 5, title: 'fix: one more thing' });
    const run = await main();
    expect(only()?.body).toBe(before);
    expect(writesOf(run.github)).toEqual([]);
    expect(run.main.annotations).toEqual([expect.objectContaining({ message: expect.stringContaining('markers') })]);
    expect(run.main.summary).toContain('One more thing');
  });

  it('of somebody else for the same tag is left alone', async () => {
    place.github.releases.add({ tag: 'v1.2.4', draft: true, body: PERSONAL });
    const run = await main();
    expect(only()?.body).toBe(PERSONAL);
    expect(writesOf(run.github)).toEqual([]);
    expect(run.main.annotations).toEqual([expect.objectContaining({ level: 'notice', message: expect.stringContaining('somebody else') })]);
    expect(run.main.outputs).toMatchObject({ 'release-id': '', 'release-url': '', releases: '[]' });
    expect(run.main.summary).toMatch(/^### ⚠️.*> \[!WARNING\]\n> Nothing was written to .*somebody else wrote that draft/s);
  });
});
