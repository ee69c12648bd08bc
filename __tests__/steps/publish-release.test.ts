import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createReleases } from '../../src/adapters/github/releases.ts';
import type { Releases } from '../../src/ports/releases.ts';
import { mergeEdits } from '../../src/rendering/edits.ts';
import type { RenderedLine } from '../../src/rendering/lines.ts';
import { findMarked, type Identity, markedLines, wrap } from '../../src/rendering/marker.ts';
import { type MadeDraft, settleAgain, settleDraft } from '../../src/steps/draft-race.ts';
import { type PublishedRelease, publishRelease, type ReleaseRequest } from '../../src/steps/publish-release.ts';
import { clientOf, closeAll, HOME, keptJournal, type Lines, releaseOf, type Served, serve } from '../adapters/github/bed.ts';

const IDENTITY: Identity = { repo: 'octo/widgets', family: 'v', base: 'v1.1.0' };
const PUBLIC: ReleaseRequest['publish'] = () => ({ makeLatest: null, discussionCategory: null });
const TOKENS = {
  ghs_test: { permissions: { contents: 'write' } },
  ghs_read: { permissions: { contents: 'read' } },
} as const;

function linesOf(...texts: readonly string[]): RenderedLine[] {
  return texts.map((text) => ({ key: text.split(' ')[0] ?? '', section: 'new', frame: false, text: `- ${text}` }));
}

/** Notes as the rendering makes them: each text is a line, its first word is the line's key. */
function render(identity: Identity, ...texts: readonly string[]): ReleaseRequest['render'] {
  const lines = linesOf(...texts);
  return (existing, { takeOut = false } = {}) => {
    const marked = existing === null ? null : findMarked(existing);
    const nothing = { conflicts: [], out: [], left: [], gone: [], files: [] };
    if (marked === null) return { body: wrap(lines.map((line) => line.text).join('\n'), identity, markedLines(lines)), ...nothing };
    const { body, conflicts, out, left, gone } = mergeEdits(marked, identity, lines, takeOut);
    return { body, conflicts, out, left, gone, files: [] };
  };
}

let served: Served;
let journal: Lines;
let waits: number[];
let made: MadeDraft[];

async function start(options: Parameters<typeof serve>[1] = {}): Promise<void> {
  served = await serve(
    (repository) => {
      const pulls = releaseOf(2)(repository);
      repository.commit({ message: 'feat: next', files: { next: 'x' } });
      return pulls;
    },
    { tokens: TOKENS, ...options },
  );
  journal = keptJournal();
  waits = [];
  made = [];
}

beforeEach(() => start());
afterEach(async () => {
  const { violations } = served.server;
  await closeAll();
  expect(violations).toEqual([]);
});
afterAll(closeAll);

function head(): string {
  return served.repository.sha('main');
}

/** The same releases, to be changed in one thing. */
function through(real: Releases): Releases {
  return {
    list: () => real.list(),
    get: (id) => real.get(id),
    create: (fields) => real.create(fields),
    update: (id, fields) => real.update(id, fields),
    publish: (id, tag, way) => real.publish(id, tag, way),
    remove: (id) => real.remove(id),
    attach: (id, name, text) => real.attach(id, name, text),
    detach: (id, name) => real.detach(id, name),
  };
}

/** Somebody edits a release and publishes it in the same moment. */
async function pressPublish(real: Releases, id: number): Promise<void> {
  await real.update(id, { tag: 'v1.1.0', name: 'Out', body: 'Out', prerelease: false });
  await real.publish(id, 'v1.1.0', { makeLatest: null, discussionCategory: null });
}

const GENERATED = {
  isTitle: (title: string, tag: string) => title === `Widgets ${tag}`,
  prereleaseOf: (tag: string) => tag.includes('-'),
};

function request(fields: Partial<ReleaseRequest> = {}): ReleaseRequest & typeof GENERATED & Pick<MadeDraft, 'apart'> {
  const identity = fields.identity ?? IDENTITY;
  return {
    identity,
    tag: 'v1.1.1',
    tagExists: false,
    takenTags: new Set(['v1.0.0', 'v1.1.0']),
    target: head(),
    followsHead: true,
    ...GENERATED,
    titles: () => ({ of: (tag) => `Widgets ${tag}`, isTitle: GENERATED.isTitle }),
    render: render(identity, 'one', 'two'),
    publish: null,
    existing: 'empty',
    isLater: async () => false,
    isAside: async () => false,
    next: null,
    apart: [],
    sharesLine: () => false,
    ...fields,
  };
}

function publishing(releases: Releases = createReleases(clientOf(served.server), HOME)) {
  return { releases, journal, sleep: async (ms: number) => void waits.push(ms), made: (draft: MadeDraft) => void made.push(draft) };
}

function publish(fields: Partial<ReleaseRequest> = {}): Promise<PublishedRelease> {
  return publishRelease(request(fields), publishing());
}

/** What stands on the server: id, tag, title, text without markers. */
function stored() {
  return served.server.releases.all().map(({ id, tag, name, body, draft, prerelease }) => {
    return { id, tag, name, draft, prerelease, text: findMarked(body ?? '')?.inside ?? body };
  });
}

const writes = () => served.server.requests.filter(({ method }) => method !== 'GET').map(({ method }) => method);

describe('the standing draft', () => {
  it('is made once, told its target, and found again by its marker', async () => {
    const made = await publish();
    expect(made).toMatchObject({ action: 'created', tag: 'v1.1.1', conflicts: [] });
    expect(stored()).toEqual([
      { id: made.id, tag: 'v1.1.1', name: 'Widgets v1.1.1', draft: true, prerelease: false, text: '- one\n- two' },
    ]);
    expect(served.server.releases.get(made.id)?.target).toBe(head());
    expect(await publish()).toMatchObject({ id: made.id, action: 'unchanged' });
    expect(writes()).toEqual(['POST']);
  });

  it('becomes another version in place', async () => {
    const { id } = await publish();
    const updated = await publish({ tag: 'v1.2.0-rc.1', render: render(IDENTITY, 'one', 'two', 'three') });
    expect(updated).toMatchObject({ id, action: 'updated', tag: 'v1.2.0-rc.1' });
    expect(stored()).toEqual([
      { id, tag: 'v1.2.0-rc.1', name: 'Widgets v1.2.0-rc.1', draft: true, prerelease: true, text: '- one\n- two\n- three' },
    ]);
  });

  it('moves its target along, unless a person chose a branch', async () => {
    const { id } = await publish();
    served.repository.commit({ message: 'feat: more', files: { more: 'x' } });
    expect((await publish()).action).toBe('updated');
    expect(served.server.releases.get(id)?.target).toBe(head());
    Object.assign(served.server.releases.get(id) ?? {}, { target: 'main' });
    expect((await publish()).action).toBe('unchanged');
  });

  it('of one package of many moves its target only together with its text', async () => {
    const { id } = await publish({ followsHead: false });
    const before = head();
    served.repository.commit({ message: 'feat: more', files: { more: 'x' } });
    expect((await publish({ followsHead: false })).action).toBe('unchanged');
    expect(served.server.releases.get(id)?.target).toBe(before);
    expect((await publish({ followsHead: false, render: render(IDENTITY, 'one', 'two', 'three') })).action).toBe('updated');
    expect(served.server.releases.get(id)?.target).toBe(head());
  });

  it('is adopted by the tag of its family', async () => {
    const { id } = await publish();
    const adopted = await publish({ tag: 'v1.2.0', tagExists: true, takenTags: new Set(['v1.0.0', 'v1.1.0', 'v1.2.0']) });
    expect(adopted).toMatchObject({ id, action: 'adopted', tag: 'v1.2.0' });
    expect(stored()).toMatchObject([{ id, tag: 'v1.2.0', name: 'Widgets v1.2.0', draft: true }]);
  });

  it('does not take the draft that waits under a tag, nor that of another base or family', async () => {
    served.server.releases.add({ tag: 'v1.1.0', draft: true, body: render({ ...IDENTITY, base: 'v1.0.0' }, 'a')(null).body });
    served.server.releases.add({ tag: 'v1.0.5', draft: true, body: render({ ...IDENTITY, base: 'v1.0.4' }, 'b')(null).body });
    served.server.releases.add({ tag: 'cli@2', draft: true, body: render({ ...IDENTITY, family: 'cli@' }, 'c')(null).body });
    served.server.releases.add({ tag: 'v2', draft: true, body: render({ ...IDENTITY, repo: 'octo/fork' }, 'd')(null).body });
    expect((await publish()).action).toBe('created');
    expect(stored().map(({ text }) => text)).toEqual(['- one\n- two', '- d', '- c', '- b', '- a']);
  });

  it('is published only when its tag is there', async () => {
    const { id } = await publish({ publish: PUBLIC });
    expect(stored()).toMatchObject([{ id, draft: true }]);
    expect(journal.lines).toContainEqual('notice: v1.1.1 is no tag yet, so the release stays a draft.');
    served.repository.tag('v1.1.1');
    served.repository.flush();
    expect(await publish({ publish: PUBLIC, tagExists: true })).toMatchObject({ id, action: 'updated' });
    expect(stored()).toMatchObject([{ id, draft: false }]);
  });

  it('is published at once where the tag is there and no draft is', async () => {
    served.repository.tag('v1.1.1');
    served.repository.flush();
    await publish({ publish: PUBLIC, tagExists: true });
    expect(stored()).toMatchObject([{ draft: false, tag: 'v1.1.1', text: '- one\n- two' }]);
  });
});

describe('what people did to a draft', () => {
  it('stays: lines, title, tick, and text around', async () => {
    const { id } = await publish();
    const draft = served.server.releases.get(id);
    Object.assign(draft ?? {}, {
      name: 'The big one',
      prerelease: true,
      body: `Dear all\n\n${draft?.body?.replace('- two', '- two, truly')}\n\nBye`.replace(/\n/g, '\r\n'),
    });
    const merged = await publish({ tag: 'v1.2.0', render: render(IDENTITY, 'one', 'two newly', 'three') });
    expect(merged).toMatchObject({ action: 'updated', conflicts: [{ kept: '- two, truly', fresh: '- two newly' }] });
    expect(stored()).toMatchObject([{ name: 'The big one', prerelease: true, tag: 'v1.2.0', text: '- one\r\n- two, truly\r\n- three' }]);
    expect(served.server.releases.get(id)?.body).toMatch(/^Dear all.*Bye$/s);
  });

  it('is not overwritten where the markers are damaged', async () => {
    const { id } = await publish();
    const draft = served.server.releases.get(id);
    const body = draft?.body?.replace(/<!-- tidings:end.*-->/, '') ?? '';
    Object.assign(draft ?? {}, { body });
    expect(await publish({ tag: 'v1.2.0' })).toMatchObject({ id, action: 'skipped' });
    expect(served.server.releases.get(id)?.body).toBe(body);
    expect(stored()).toHaveLength(1);
    expect(journal.lines).toContainEqual(expect.stringContaining('its markers were changed'));
  });

  it.each([
    ['without its opening marker', (body: string) => body.replace(/<!-- tidings:begin.*-->\n/, '')],
    ['with half of its opening marker', (body: string) => body.replace(/(<!-- tidings:begin v1 \{"repo":"octo).*/, '$1')],
    ['with two opening markers', (body: string) => body.replace(/(<!-- tidings:begin.*-->\n)/, '$1$1')],
  ])('is not made a second time under the next version beside one %s', async (_what, damage) => {
    const { id } = await publish();
    const draft = served.server.releases.get(id);
    const body = damage(draft?.body ?? '');
    Object.assign(draft ?? {}, { body });
    expect(await publish({ tag: 'v1.2.0' })).toMatchObject({ id, action: 'skipped', needsLook: true });
    expect(served.server.releases.all().map((one) => one.body)).toEqual([body]);
    const other = { ...IDENTITY, family: 'core@' };
    await publish({ identity: other, tag: 'core@1.0.0', render: render(other, 'one') });
    expect(served.server.releases.all()).toHaveLength(2);
  });

  it('is made beside one of a version before its base whose markers were changed', async () => {
    served.server.releases.add({ tag: 'v1.0.5', draft: true, name: 'Old', body: 'Old\n\n<!-- tidings:end v1 -->' });
    expect(await publish()).toMatchObject({ action: 'created', tag: 'v1.1.1' });
  });

  it('is made anew where it was deleted between the last look and the writing', async () => {
    const { id } = await publish();
    const real = createReleases(clientOf(served.server), HOME);
    const racing: Releases = {
      ...through(real),
      update: async (one, fields) => {
        await real.remove(one);
        return real.update(one, fields);
      },
    };
    const run = await publishRelease(request({ tag: 'v1.2.0', render: render(IDENTITY, 'one', 'three') }), publishing(racing));
    expect(run).toMatchObject({ action: 'created', tag: 'v1.2.0' });
    expect(run.id).not.toBe(id);
    expect(stored()).toMatchObject([{ draft: true, tag: 'v1.2.0', text: '- one\n- three' }]);
  });

  it('is theirs when they wrote the draft, ours when they left it empty', async () => {
    const theirs = served.server.releases.add({ tag: 'v1.1.1', draft: true, name: 'Mine', body: 'My words' });
    expect(await publish()).toMatchObject({
      ...{ id: theirs.id, action: 'skipped', needsLook: true },
      why: 'somebody else wrote that draft',
    });
    expect(stored()).toMatchObject([{ text: 'My words' }]);
    theirs.body = '';
    expect(await publish()).toMatchObject({ id: theirs.id, action: 'adopted' });
    expect(stored()).toMatchObject([{ name: 'Mine', text: '- one\n- two' }]);
  });

  it('is safe when it is published between reading and writing', async () => {
    const { id } = await publish();
    const real = createReleases(clientOf(served.server), HOME);
    const racing: Releases = {
      ...through(real),
      get: async (one) => {
        await pressPublish(real, one);
        return real.get(one);
      },
    };
    expect(await publishRelease(request({ tag: 'v1.2.0' }), publishing(racing))).toMatchObject({ id, action: 'skipped' });
    expect(stored()).toMatchObject([{ draft: false, tag: 'v1.1.0', text: 'Out' }]);
  });

  it('gets back tag and text when it is published after the last look', async () => {
    const { id } = await publish();
    const real = createReleases(clientOf(served.server), HOME);
    let pressed = false;
    const racing: Releases = {
      ...through(real),
      update: async (one, fields) => {
        if (!pressed) {
          pressed = true;
          served.repository.tag('v1.1.1');
          served.repository.flush();
          await real.publish(one, 'v1.1.1', { makeLatest: null, discussionCategory: null });
        }
        return real.update(one, fields);
      },
    };
    const run = await publishRelease(request({ tag: 'v1.2.0', render: render(IDENTITY, 'one', 'three') }), publishing(racing));
    expect(run).toMatchObject({ id, action: 'skipped', tag: 'v1.1.1' });
    expect(stored()).toMatchObject([{ draft: false, tag: 'v1.1.1', name: 'Widgets v1.1.1', text: '- one\n- two' }]);
    expect(journal.lines).toContainEqual(expect.stringMatching(/^warn: https:\S+ was published while it was written/));
  });

  it('stays: a tag that they chose, with its title, until it is pushed or generated', async () => {
    const tagged = (tag: string) => render({ ...IDENTITY, tag }, 'one', 'two');
    const { id } = await publish({ render: tagged('v1.1.1') });
    Object.assign(served.server.releases.get(id) ?? {}, { tag: 'v2.0.0', name: 'Two point oh' });
    expect(await publish({ render: tagged('v1.1.1') })).toMatchObject({ id, action: 'unchanged', tag: 'v2.0.0' });
    expect(journal.lines).toContainEqual(expect.stringMatching(/^notice: https:\S+ keeps the tag v2\.0\.0, .* v1\.1\.1\.$/));
    Object.assign(served.server.releases.get(id) ?? {}, { name: 'Widgets v1.1.1' });
    await publish({ tag: 'v1.2.0', render: tagged('v1.2.0') });
    expect(stored()).toMatchObject([{ tag: 'v2.0.0', name: 'Widgets v2.0.0' }]);
    await publish({ tag: 'v1.2.0', tagExists: true, render: tagged('v1.2.0') });
    expect(stored()).toMatchObject([{ tag: 'v1.2.0', name: 'Widgets v1.2.0' }]);
  });

  it('stays in a draft, and leaves a text that is published and lacks the change, which is told', async () => {
    served.repository.tag('v1.1.1');
    served.repository.flush();
    const { id } = await publish();
    const draft = served.server.releases.get(id);
    Object.assign(draft ?? {}, { body: draft?.body?.replace('- two', '- two, truly') });
    const only = { tagExists: true, render: render(IDENTITY, 'one') };
    expect(await publish(only)).toMatchObject({ conflicts: [{ kept: '- two, truly', fresh: null }], moved: [], why: null });
    expect(stored()).toMatchObject([{ id, draft: true, text: '- one\n- two, truly' }]);
    expect(await publish({ ...only, publish: PUBLIC })).toMatchObject({
      ...{ published: true, needsLook: true, conflicts: [], moved: [{ text: '- two, truly', to: null }] },
      why: 'a line that a person edited had to go: v1.1.1 lacks the change',
    });
    expect(stored()).toMatchObject([{ id, draft: false, text: '- one' }]);
    expect(journal.lines).toContainEqual(expect.stringMatching(/^warn: .*were taken out.*- two, truly$/));
  });

  describe('to lines of changes after the tag', () => {
    const NEXT: Identity = { ...IDENTITY, base: 'v1.1.1', tag: 'v1.1.2' };
    const next = { identity: NEXT, tag: 'v1.1.2', takenTags: new Set(['v1.1.0', 'v1.1.1']), render: render(NEXT, 'two', 'three', 'four') };
    const tagged = { tagExists: true, next: 'v1.1.2', isLater: async () => true, render: render(IDENTITY, 'one') };

    async function edited(): Promise<number> {
      served.repository.tag('v1.1.1');
      served.repository.flush();
      const { id } = await publish({ render: render(IDENTITY, 'one', 'two', 'three') });
      const draft = served.server.releases.get(id);
      Object.assign(draft ?? {}, { body: draft?.body?.replace('- two', '- two, truly').replace('\n- three', '') });
      return id;
    }

    it.each([null, PUBLIC])('goes on to the draft of the next release, once (%p)', async (way) => {
      const id = await edited();
      const run = await publish({ ...tagged, publish: way });
      const [after] = stored();
      expect(run).toMatchObject({ id, published: way !== null, why: null, moved: [{ text: '- two, truly', to: expect.any(String) }] });
      expect(stored()).toMatchObject([
        { tag: 'v1.1.2', name: 'Widgets v1.1.2', draft: true, text: '- two, truly' },
        { id, tag: 'v1.1.1', draft: way === null, text: '- one' },
      ]);
      expect(await publish({ ...tagged, publish: way })).toMatchObject({ moved: [] });
      expect(stored()).toHaveLength(2);
      expect(await publish(next)).toMatchObject({ id: after?.id, action: 'updated', out: ['- three'] });
      expect(stored()[0]).toMatchObject({ text: '- two, truly\n- four' });
    });

    it('is found where the tag stands aside and the range of the next release begins before it', async () => {
      await edited();
      await publish({ ...tagged, isLater: async () => false, isAside: async () => true, sharesLine: () => true });
      const [carried] = stored();
      expect(carried).toMatchObject({ tag: 'v1.1.2', text: '- two, truly' });
      const older = { ...IDENTITY, base: 'v1.0.0' };
      const wider = { ...next, identity: older, render: render(older, 'one', 'two') };
      expect(await publish({ ...wider, tag: 'v1.1.3' })).toMatchObject({ action: 'created' });
      served.server.releases.remove(stored()[0]?.id ?? 0);
      expect(await publish({ ...wider, sharesLine: () => true })).toMatchObject({ id: carried?.id, action: 'updated' });
      expect(stored()[0]).toMatchObject({ text: '- one\n- two, truly' });
    });

    it('goes into that draft where it stands already, and over nothing that a person did there', async () => {
      await edited();
      const made = await publish({ ...next, render: render(NEXT, 'two', 'three') });
      await publish(tagged);
      expect(stored()[0]).toMatchObject({ id: made.id, text: '- two, truly' });
      const own = served.server.releases.get(made.id);
      Object.assign(own ?? {}, { body: own?.body?.replace('- two, truly', '- two, at last') });
      Object.assign(served.server.releases.get(stored()[1]?.id ?? 0) ?? {}, { body: '' });
      served.server.releases.remove(stored()[1]?.id ?? 0);
      expect(await publish(next)).toMatchObject({ action: 'updated' });
      expect(stored()[0]).toMatchObject({ text: '- two, at last\n- four' });
    });

    it('stays where it is beside a draft of the next tag that is not ours', async () => {
      await edited();
      served.server.releases.add({ tag: 'v1.1.2', draft: true, body: 'By hand' });
      expect(await publish(tagged)).toMatchObject({ moved: [], conflicts: [{ kept: '- two, truly', fresh: null }] });
      expect(stored()).toMatchObject([{ text: 'By hand' }, { text: '- one\n- two, truly' }]);
    });
  });

  it('stays with the draft of the default branch where a tag of another branch tells of nothing in it', async () => {
    const { id } = await publish();
    served.repository.tag('v1.1.1');
    served.repository.flush();
    const aside = { tagExists: true, isAside: async () => true, sharesLine: () => false, render: render(IDENTITY, 'other') };
    const tags = new Set(['v1.1.0', 'v1.1.1']);
    Object.assign(served.server.releases.get(id) ?? {}, { tag: 'v1.2.0' });
    const both = [
      { tag: 'v1.1.1', text: '- other' },
      { id, tag: 'v1.2.0', text: '- one\n- two' },
    ];
    expect(await publish({ ...aside, takenTags: tags })).toMatchObject({ action: 'created' });
    expect(stored()).toMatchObject(both);
    for (const one of made) await settleAgain(one, async () => false, publishing());
    expect(stored()).toMatchObject(both);
  });

  it('stays with that draft also where the tag took its name: it waits under the next one', async () => {
    const { id } = await publish();
    served.repository.tag('v1.1.1');
    served.repository.flush();
    const draft = served.server.releases.get(id);
    Object.assign(draft ?? {}, { body: `Hello\n${draft?.body?.replace('- two', '- two, truly')}` });
    const aside = { tagExists: true, isAside: async () => true, sharesLine: () => false, render: render(IDENTITY, 'other') };
    await publish({ ...aside, next: 'v1.1.2' });
    const both = [
      { tag: 'v1.1.1', text: '- other' },
      { id, tag: 'v1.1.2', name: 'Widgets v1.1.2', text: '- one\n- two, truly' },
    ];
    expect(stored()).toMatchObject(both);
    for (const one of made) await settleAgain(one, async () => false, publishing());
    expect(stored()).toMatchObject(both);
    const later = { tag: 'v1.1.2', takenTags: new Set(['v1.1.0', 'v1.1.1']), render: render(IDENTITY, 'one', 'two', 'three') };
    expect(await publish(later)).toMatchObject({ id, action: 'updated', tag: 'v1.1.2' });
    expect(served.server.releases.get(id)?.body).toMatch(/^Hello\n[\s\S]*- one\n- two, truly\n- three\n/);
    expect(journal.lines).toContainEqual(expect.stringMatching(/^notice: https:\S+ is about another branch than the tag v1\.1\.1/));
  });

  it('is left alone by a run on another branch, which says so', async () => {
    const { id } = await publish();
    served.repository.commit({ message: 'feat: more', files: { more: 'x' } });
    const aside = { isAside: async (commit: string) => commit !== head(), render: render(IDENTITY, 'other') };
    expect(await publish(aside)).toMatchObject({ id, action: 'skipped', why: 'a run on another branch wrote it', needsLook: true });
    expect(stored()).toMatchObject([{ text: '- one\n- two' }]);
    expect((await publish({ ...aside, isAside: async () => false })).action).toBe('updated');
  });

  it('is told: lines that they removed stay out', async () => {
    const { id } = await publish();
    const draft = served.server.releases.get(id);
    Object.assign(draft ?? {}, { body: draft?.body?.replace('- two\n', '') });
    expect(await publish({ render: render(IDENTITY, 'one', 'two', 'three') })).toMatchObject({ out: ['- two'], conflicts: [] });
    expect(stored()).toMatchObject([{ text: '- one\n- three' }]);
  });

  it('stops everything when two drafts were touched', async () => {
    for (const word of ['a', 'b']) {
      served.server.releases.add({
        tag: 'v1.1.1',
        draft: true,
        name: 'Widgets v1.1.1',
        body: `${word}\n${render(IDENTITY, 'one')(null).body}`,
      });
    }
    expect((await publish()).action).toBe('skipped');
    expect(journal.lines).toContainEqual(
      expect.stringMatching(/^warn: There are 2 drafts of v1\.1\.1: https:\S+ https:\S+ Remove all but one\.$/),
    );
    expect(writes()).toEqual([]);
  });

  it('decides which of two drafts is written to', async () => {
    const body = render(IDENTITY, 'one')(null).body;
    served.server.releases.add({ tag: 'v1.1.1', draft: true, name: 'Widgets v1.1.1', body });
    const touched = served.server.releases.add({ tag: 'v1.1.1', draft: true, name: 'Widgets v1.1.1', body: `Mine\n${body}` });
    expect(await publish()).toMatchObject({ id: touched.id, action: 'updated' });
    expect(stored().map(({ text }) => text)).toEqual(['- one\n- two', '- one']);
  });
});

describe('a published release', () => {
  const tagged = { tag: 'v1.1.0', tagExists: true, takenTags: new Set(['v1.0.0', 'v1.1.0']) };

  it('is filled when it is empty, else left alone and said so', async () => {
    const release = served.server.releases.add({ tag: 'v1.1.0', name: 'Ours', body: '  ' });
    expect(await publish(tagged)).toMatchObject({ id: release.id, action: 'updated' });
    expect(stored()).toMatchObject([{ name: 'Ours', draft: false, text: '- one\n- two' }]);
    expect(await publish({ ...tagged, render: render(IDENTITY, 'other') })).toMatchObject({ action: 'skipped', needsLook: false });
    expect(journal.lines).toContainEqual(expect.stringContaining('it is published and has a text'));
    expect(writes()).toEqual(['PATCH']);
  });

  it('gets a section, which is kept up to date', async () => {
    served.server.releases.add({ tag: 'v1.1.0', body: 'By hand\r\n' });
    const section = { ...tagged, existing: 'section' } as const;
    expect((await publish(section)).action).toBe('updated');
    expect((await publish(section)).action).toBe('unchanged');
    await publish({ ...section, render: render(IDENTITY, 'one', 'new') });
    expect(stored()).toMatchObject([{ text: '- one\n- new', draft: false }]);
    expect(served.server.releases.all()[0]?.body).toMatch(/^By hand\n\n<!-- tidings:begin/);
  });

  it('is replaced or skipped when that was chosen, and never gets two sections', async () => {
    served.server.releases.add({ tag: 'v1.1.0', body: 'By hand' });
    expect((await publish({ ...tagged, existing: 'skip' })).action).toBe('skipped');
    await publish({ ...tagged, existing: 'replace' });
    expect(served.server.releases.all()[0]?.body).toMatch(/^<!-- tidings:begin/);
    const release = served.server.releases.all()[0];
    Object.assign(release ?? {}, { body: `${release?.body?.replace('- one', '- one, truly')}\n\nBye` });
    await publish({ ...tagged, existing: 'replace', render: render(IDENTITY, 'one', 'two', 'three') });
    expect(release?.body).toMatch(/^<!-- tidings:begin.*\n- one, truly\n- two\n- three\n<!-- tidings:end.*\n\nBye$/s);
    const other = { ...IDENTITY, family: 'cli@' };
    expect((await publish({ ...tagged, identity: other, existing: 'section' })).action).toBe('skipped');
  });
});

describe('runs that race', () => {
  it('converge on one draft', async () => {
    const results = await Promise.all(Array.from({ length: 4 }, () => publish()));
    expect(stored()).toHaveLength(1);
    expect(new Set(results.map(({ id }) => id))).toEqual(new Set(stored().map(({ id }) => id)));
  });

  it('converge although the list is late', async () => {
    await closeAll();
    await start({ draftLag: 2 });
    await Promise.all([publish(), publish()]);
    expect(stored()).toHaveLength(1);
    expect(waits).toContain(500);
  });

  it('write into the draft that an earlier run made and the list did not show yet', async () => {
    await closeAll();
    await start({ draftLag: 7 });
    const first = await publish();
    expect(waits).toEqual([500, 1000, 2000, 4000]);
    const second = await publish({ tag: 'v1.2.0', render: render(IDENTITY, 'one', 'two', 'three') });
    expect(second).toMatchObject({ id: first.id, action: 'updated' });
    expect(stored()).toMatchObject([{ id: first.id, tag: 'v1.2.0', text: '- one\n- two\n- three' }]);
  });

  it('keep both where a person has touched the newer one', async () => {
    const { body } = render(IDENTITY, 'one')(null);
    served.server.releases.add({ tag: 'v1.1.1', draft: true, name: 'Widgets v1.1.1', body });
    const mine = served.server.releases.add({ tag: 'v1.1.1', draft: true, name: 'My title', body });
    expect(await settleDraft(request(), mine.id, publishing())).toBe(mine.id);
    expect(stored()).toHaveLength(2);
    expect(journal.lines).toContainEqual(expect.stringMatching(/^warn: There are two drafts of v1\.1\.1/));
  });

  it('do not make a second one when the answer to the first was lost, and try again when it was not made', async () => {
    served.server.fault({ operation: 'repos/create-release' }, 'drop-after');
    expect((await publish()).action).toBe('created');
    expect(stored()).toHaveLength(1);
    served.server.releases.remove(stored()[0]?.id ?? 0);
    served.server.fault({ operation: 'repos/create-release' }, { status: 502, body: { message: 'Bad Gateway' } });
    expect((await publish()).action).toBe('created');
    expect(stored()).toHaveLength(1);
    served.server.releases.remove(stored()[0]?.id ?? 0);
    served.server.fault({ operation: 'repos/create-release' }, 'drop', 9);
    await expect(publish()).rejects.toMatchObject({ code: 'publish-unsure', hint: expect.stringContaining('run the job again') });
    expect(stored()).toEqual([]);
  });

  it('give their draft up for a release of the tag that a person has made meanwhile', async () => {
    const real = createReleases(clientOf(served.server), HOME);
    const racing: Releases = {
      ...through(real),
      create: async (fields) => {
        const draft = await real.create(fields);
        served.server.releases.add({ tag: 'v1.1.1', name: 'By hand', body: 'By hand' });
        return draft;
      },
    };
    expect((await publishRelease(request(), publishing(racing))).action).toBe('skipped');
    expect(stored()).toMatchObject([{ draft: false, name: 'By hand', text: 'By hand' }]);
  });
});

describe('the last look of the post step', () => {
  const noTags = async () => false;

  /** Drafts of two runs that did not see each other. */
  async function doubles(tag = 'v1.1.1'): Promise<MadeDraft> {
    const older = render(IDENTITY, 'one')(null).body;
    served.server.releases.add({ tag: 'v1.1.1', draft: true, name: 'Widgets v1.1.1', body: older });
    const mine = served.server.releases.add({ tag, draft: true, name: `Widgets ${tag}`, body: render(IDENTITY, 'one', 'two')(null).body });
    return { identity: IDENTITY, tag, apart: [], id: mine.id, name: `Widgets ${tag}`, prerelease: false };
  }

  it.each(['v1.1.1', 'v1.2.0'])('removes the newer of two drafts, that of %s', async (tag) => {
    await settleAgain(await doubles(tag), noTags, publishing());
    expect(stored()).toMatchObject([{ tag: 'v1.1.1', text: '- one' }]);
    expect(waits).toEqual([]);
  });

  it('leaves the draft of a tag that is there, what a person touched, and what is out', async () => {
    const mine = await doubles('v1.2.0');
    await settleAgain(mine, async (name) => name === 'v1.1.1', publishing());
    expect(stored()).toHaveLength(2);
    Object.assign(served.server.releases.get(mine.id) ?? {}, { name: 'Mine' });
    await settleAgain(mine, noTags, publishing());
    expect(stored()).toHaveLength(2);
    Object.assign(served.server.releases.get(mine.id) ?? {}, { name: mine.name, draft: false });
    await settleAgain(mine, noTags, publishing());
    expect(stored()).toHaveLength(2);
  });

  it('knows of each draft as soon as it is made', async () => {
    const { id } = await publish();
    expect(made).toEqual([{ identity: IDENTITY, id, tag: 'v1.1.1', apart: [], name: 'Widgets v1.1.1', prerelease: false }]);
    await publish();
    expect(made).toHaveLength(1);
  });
});

describe('files', () => {
  it('are attached where something was written, before the release is out', async () => {
    served.repository.tag('v1.1.1');
    served.repository.flush();
    const files = [{ name: 'release-notes.md', text: 'All of it' }];
    const long: ReleaseRequest['render'] = (existing) => ({ ...render(IDENTITY, 'one')(existing), files });
    const { id } = await publish({ render: long, publish: PUBLIC, tagExists: true });
    const [asset] = served.server.releases.get(id)?.assets ?? [];
    expect(asset?.content.toString()).toBe('All of it');
    expect(writes()).toEqual(['POST', 'POST', 'PATCH']);
  });
});

it('says what a token that may only read lacks', async () => {
  const releases = createReleases(clientOf(served.server, { token: 'ghs_read' }), HOME);
  await expect(publishRelease(request(), publishing(releases))).rejects.toMatchObject({
    code: 'no-permission',
    hint: expect.stringContaining('contents: write'),
  });
  expect(waits).toEqual([]);
});
