import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { createReleases } from '../../src/adapters/github/releases.ts';
import { leadingNotes, type NotesDocument, toDocument } from '../../src/rendering/document-json.ts';
import { publish, type Wish } from '../../src/steps/publish.ts';
import { clientOf, closeAll, HOME, host, keptJournal, releaseOf, type Served } from '../adapters/github/bed.ts';
import { notesOf } from '../rendering/history.ts';
import { createRepository } from '../support/git/repository.ts';

const REPOSITORY = createRepository();
const PULLS = releaseOf(1)(REPOSITORY);
REPOSITORY.tag('v1.2.0');

afterEach(closeAll);
afterAll(() => REPOSITORY.remove());

const FIGURES = {
  ...{ calls: 0, failed: 0, hits: 0, misses: 0, cost: 0, saved: 0, savedTokens: 0, seconds: 1, peakMemory: 1 },
  store: { answers: 0, bytes: 0, added: 0, restored: null },
  planned: null,
  usage: { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 },
};

/** Six hundred of its lines are too long for a release. */
function documentOf(releaseTag: string, changes = 1, complete = true): NotesDocument {
  const told = Array.from({ length: changes }, (_, at) => ({
    title: `close socket ${at} ${'of the far too long name '.repeat(10)}`,
    type: 'fix',
  }));
  const input = { ...notesOf({ changes: told }), repository: HOME };
  const range = { ...input.range, from: 'v1.1.0', tag: null, family: 'v' };
  const incomplete = complete ? null : 'These notes are not complete.';
  return toDocument({
    ...{ repository: HOME, range, commits: changes, complete, mode: 'deterministic', ledger: [] },
    changes: [],
    notes: [{ package: null, commits: changes, input: { ...input, range, releaseTag, incomplete } }],
    ...{ dependencies: [], unassigned: [], findings: [], figures: FIGURES, timeline: null },
  });
}

const RULES: Wish['rules'] = { releaseName: null, makeLatest: 'auto', discussionCategory: null };

async function put(served: Served, document: NotesDocument, wish: Partial<Wish> = {}) {
  const [notes] = leadingNotes(document);
  if (notes === undefined) throw new Error('There are no notes.');
  const whole = {
    publish: false,
    existing: 'empty',
    tags: new Set<string>(),
    isLater: async () => false,
    isAside: async () => false,
    rules: RULES,
    today: '2026-11-23',
  } as const;
  return publish(
    document,
    notes,
    { ...whole, ...wish },
    {
      releases: createReleases(clientOf(served.server), HOME),
      journal: keptJournal(),
      sleep: async () => undefined,
      made: () => undefined,
    },
  );
}

async function bench(...out: readonly (readonly [tag: string, name: string])[]): Promise<Served> {
  const served = await host(REPOSITORY, PULLS);
  for (const [tag, name] of out) served.server.releases.add({ tag, name, body: 'Out' });
  return served;
}

const titleOf = (served: Served) => served.server.releases.all()[0]?.name;

describe('the title', () => {
  it('is the tag where nothing else is to be seen', async () => {
    const served = await bench(['v1.1.0', 'The big one']);
    await put(served, documentOf('v1.2.0'));
    expect(titleOf(served)).toBe('v1.2.0');
  });

  it('is made as those of the last releases, and again for another version', async () => {
    const served = await bench(['v1.0.0', 'Widgets 1.0.0'], ['v1.1.0', 'Widgets 1.1.0'], ['cli-v9.0.0', 'Other']);
    await put(served, documentOf('v1.1.1'));
    expect(titleOf(served)).toBe('Widgets 1.1.1');
    await put(served, documentOf('v1.2.0'));
    expect(titleOf(served)).toBe('Widgets 1.2.0');
  });

  it('follows the config, also from a title by another template, and with another day', async () => {
    const served = await bench();
    await put(served, documentOf('v1.2.0'));
    const rules = { ...RULES, releaseName: 'Widgets {version} ({date})' };
    await put(served, documentOf('v1.2.0'), { rules, today: '2026-11-22' });
    expect(titleOf(served)).toBe('Widgets 1.2.0 (2026-11-22)');
    await put(served, documentOf('v1.2.0', 2), { rules });
    expect(titleOf(served)).toBe('Widgets 1.2.0 (2026-11-23)');
  });

  it("stays a person's own", async () => {
    const served = await bench();
    const { id } = await put(served, documentOf('v1.2.0'));
    Object.assign(served.server.releases.get(id) ?? {}, { name: 'Mine' });
    await put(served, documentOf('v1.3.0'), { rules: { ...RULES, releaseName: 'Widgets {version}' } });
    expect(served.server.releases.get(id)).toMatchObject({ name: 'Mine', tag: 'v1.3.0' });
  });
});

describe('publishing', () => {
  const tagged = { publish: true, tags: new Set(['v1.2.0', 'v2.0.0', 'v1.3.0-rc.1']) };
  const sent = (served: Served) => served.server.requests.filter(({ method }) => method === 'PATCH').map(({ body }) => body);

  it.each([
    ['the highest version, as the latest', 'v1.2.0', [], {}, { make_latest: 'true' }],
    ['one below another that is out, not', 'v1.2.0', ['v2.0.0'], {}, { make_latest: 'false' }],
    ['as it is told', 'v1.2.0', ['v2.0.0'], { makeLatest: 'legacy' }, { make_latest: 'legacy' }],
    ['a prerelease, which never is', 'v1.3.0-rc.1', [], {}, {}],
    [
      'with a discussion',
      'v1.2.0',
      [],
      { discussionCategory: 'Announcements' },
      { make_latest: 'true', discussion_category_name: 'Announcements' },
    ],
  ] as const)('makes known %s', async (_what, tag, out, rules, fields) => {
    const served = await bench(...out.map((one) => [one, one] as const));
    const release = await put(served, documentOf(tag), { ...tagged, rules: { ...RULES, ...rules } });
    expect(release).toMatchObject({ tag, published: true });
    expect(sent(served)).toEqual([{ tag_name: tag, draft: false, ...fields }]);
    expect(served.server.releases.get(release.id)).toMatchObject({ draft: false, prerelease: tag.includes('-') });
  });

  it('makes nothing the latest that a person ticked as a prerelease, which GitHub refuses', async () => {
    const served = await bench();
    const { id } = await put(served, documentOf('v1.2.0'));
    Object.assign(served.server.releases.get(id) ?? {}, { prerelease: true });
    const latest = { ...tagged, rules: { ...RULES, makeLatest: 'true' } } as const;
    expect(await put(served, documentOf('v1.2.0'), latest)).toMatchObject({ id, published: true });
    expect(sent(served).at(-1)).toEqual({ tag_name: 'v1.2.0', draft: false });
    expect(served.server.releases.get(id)).toMatchObject({ draft: false, prerelease: true });
  });

  it('keeps the tag that a person gave the draft', async () => {
    const served = await bench();
    const { id } = await put(served, documentOf('v1.2.0'));
    Object.assign(served.server.releases.get(id) ?? {}, { tag: 'v2.0.0', name: 'Two point oh' });
    expect(await put(served, documentOf('v1.2.0', 2))).toMatchObject({ id, action: 'updated', tag: 'v2.0.0' });
    expect(await put(served, documentOf('v1.2.0', 2))).toMatchObject({ id, action: 'unchanged', tag: 'v2.0.0' });
    expect(served.server.releases.get(id)).toMatchObject({ tag: 'v2.0.0', name: 'Two point oh' });
  });

  it('is refused for notes that are not complete, and nothing is written', async () => {
    const served = await bench();
    await expect(put(served, documentOf('v1.2.0', 1, false), tagged)).rejects.toMatchObject({
      code: 'publish-failed',
      message: expect.stringContaining('not complete'),
    });
    const unsaid = { ...documentOf('v1.2.0'), complete: false };
    await expect(put(served, unsaid, tagged)).rejects.toMatchObject({ message: expect.stringContaining('not complete') });
    expect(served.server.releases.all()).toEqual([]);
    expect((await put(served, documentOf('v1.2.0', 1, false))).published).toBe(false);
  });
});

describe('notes for others', () => {
  function documentWith(others: 'none' | 'fold' | 'attach', changes = 1): NotesDocument {
    const document = documentOf('v1.2.0', changes);
    const other = document.notes.map((notes) => ({ ...notes, audience: 'business', language: 'de' }));
    return { ...document, others, notes: [...document.notes, ...other] };
  }

  it('stand behind a fold below the text, and a person may edit them there', async () => {
    const served = await bench();
    const { id } = await put(served, documentWith('fold'));
    const release = served.server.releases.get(id);
    if (release === undefined) throw new Error('There is no release.');
    expect(release.body).toMatch(/<details>\n<summary>business, Deutsch<\/summary>\n\n.*1 Fehlerbehebung\./);
    release.body = release.body?.replace('## Behoben', '## Geflickt') ?? null;
    await put(served, documentWith('fold', 2));
    expect(served.server.releases.get(id)?.body).toContain('2 Fehlerbehebungen.');
    expect(served.server.releases.get(id)?.body).toContain('## Geflickt');
  });

  it('are files of the release where that is wished, or where they do not fit below the text', async () => {
    for (const [others, changes] of [
      ['attach', 1],
      ['fold', 300],
    ] as const) {
      const served = await bench();
      const { id } = await put(served, documentWith(others, changes));
      const release = served.server.releases.get(id);
      expect(release?.assets.map(({ name }) => name)).toEqual(['release-notes.business.de.md']);
      expect(release?.assets[0]?.content.toString()).toContain('## Behoben');
      expect(release?.body).not.toContain('Behoben');
    }
  });

  it('are nowhere else', async () => {
    const served = await bench();
    const { id } = await put(served, documentWith('none'));
    expect(served.server.releases.get(id)?.assets).toEqual([]);
    expect(served.server.releases.get(id)?.body).not.toContain('<summary>');
  });
});

describe('notes that are too long for a release', () => {
  it('lead to a file with all of them, under an address that holds when it is out', async () => {
    const served = await bench();
    const document = documentOf('v1.2.0', 600);
    const { id } = await put(served, document, { publish: true, tags: new Set(['v1.2.0']) });
    const release = served.server.releases.get(id);
    const body = release?.body ?? '';
    expect(body.length).toBeLessThanOrEqual(125_000);
    expect(body).toContain('[release-notes.md](https://github.com/octo/widgets/releases/download/v1.2.0/release-notes.md)');
    expect(body).toContain('Shortened to fit');
    expect(release?.assets.map(({ name }) => name)).toEqual(['release-notes.md']);
    expect(release?.assets[0]?.content.toString().match(/^- /gm)).toHaveLength(600);
    const writes = served.server.requests.filter(({ method }) => method !== 'GET').length;
    await put(served, document);
    expect(served.server.requests.filter(({ method }) => method !== 'GET')).toHaveLength(writes);
  });

  it('get their file from a later run where attaching failed, and leave room for what stands before a section', async () => {
    const served = await bench();
    const document = documentOf('v1.2.0', 500);
    served.server.fault({ operation: 'repos/upload-release-asset' }, { status: 422, body: { message: 'No' } });
    await expect(put(served, document)).rejects.toMatchObject({ code: 'publish-failed' });
    const { id, action } = await put(served, document);
    expect(action).toBe('unchanged');
    expect(served.server.releases.get(id)?.assets).toHaveLength(1);

    const own = 'By hand. '.repeat(5_000);
    const out = served.server.releases.add({ tag: 'v1.2.0', body: own });
    await put(served, document, { existing: 'section', tags: new Set(['v1.2.0']) });
    expect(out.body?.startsWith(own.trimEnd())).toBe(true);
    expect(out.body?.length).toBeLessThanOrEqual(125_000);
    expect(out.body).toContain('Shortened to fit');
  });

  it('are none where they fit: there is no file and no link', async () => {
    const served = await bench();
    const { id } = await put(served, documentOf('v1.2.0'));
    expect(served.server.releases.get(id)?.assets).toEqual([]);
    expect(served.server.releases.get(id)?.body).not.toContain('release-notes.md');
  });

  it('lose their file when they fit again; the file of a person stays', async () => {
    const served = await bench();
    const { id } = await put(served, documentOf('v1.2.0', 500));
    const release = served.server.releases.get(id);
    if (release === undefined) throw new Error('There is no release.');
    const [ours] = release.assets;
    if (ours === undefined) throw new Error('There is no file.');
    served.server.releases.attach(release, { ...ours, name: 'release-notes.own.md' });
    served.server.releases.attach(release, { ...ours, name: 'release-notes.business.de.md', uploader: 'ada' });
    await put(served, documentOf('v1.2.0'));
    expect(release.assets.map(({ name }) => name)).toEqual(['release-notes.own.md', 'release-notes.business.de.md']);
    expect(release.body).not.toContain('release-notes.md');
  });

  it('have in their file what a person made of the draft: lines removed, edited and added', async () => {
    const served = await bench();
    const document = documentOf('v1.2.0', 600);
    const { id } = await put(served, document);
    const release = served.server.releases.get(id);
    if (release === undefined) throw new Error('There is no release.');
    const [first = '', second = '', third = ''] = (release.body ?? '').match(/^- .*$/gm) ?? [];
    const edited = second.replace('far too long', 'well chosen');
    release.body = (release.body ?? '').replace(`${first}\n`, '').replace(second, edited).replace(third, `${third}\n- Mine alone`);
    await put(served, document);
    expect(release.assets).toHaveLength(1);
    const file = release.assets[0]?.content.toString() ?? '';
    const items = file.match(/^- .*$/gm) ?? [];
    const whatOf = (line: string) => /socket \d+/.exec(line)?.[0] ?? '';
    const about = (line: string) => items.filter((item) => item.includes(`${whatOf(line)} `));
    expect([about(first), about(second), about(third).length]).toEqual([[], [edited], 1]);
    expect(items).toContain('- Mine alone');
    expect(items).toHaveLength(600);
    expect(file).not.toMatch(/tidings:|Shortened to fit/);
  });

  it('get their file anew when only that changed', async () => {
    const served = await bench();
    const document = documentOf('v1.2.0', 600);
    const { id } = await put(served, document);
    const [file] = served.server.releases.get(id)?.assets ?? [];
    const stale = Buffer.from('Old words');
    Object.assign(file ?? {}, { content: stale });
    expect(await put(served, document)).toMatchObject({ action: 'unchanged' });
    expect(served.server.releases.get(id)?.assets.map(({ content }) => content.length > stale.length)).toEqual([true]);
  });

  it('are found under the tag that a person gave the draft', async () => {
    const served = await bench();
    const document = documentOf('v1.2.0', 500);
    const { id } = await put(served, document);
    Object.assign(served.server.releases.get(id) ?? {}, { tag: 'v2.0.0' });
    await put(served, document);
    const body = served.server.releases.get(id)?.body ?? '';
    expect(body).toContain('/releases/download/v2.0.0/release-notes.md)');
    expect(body).toMatch(/compare\/\S+\.\.\.v2\.0\.0\)/);
    expect(body).not.toMatch(/download\/v1\.2\.0|\.\.\.v1\.2\.0/);
    expect(await put(served, document)).toMatchObject({ action: 'unchanged', tag: 'v2.0.0' });
  });
});
