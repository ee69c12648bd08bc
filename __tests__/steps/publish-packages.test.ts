import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { createReleases } from '../../src/adapters/github/releases.ts';
import { type NotesDocument, toDocument } from '../../src/rendering/document-json.ts';
import { publishPackages } from '../../src/steps/publish-packages.ts';
import { clientOf, closeAll, HOME, host, keptJournal, releaseOf, type Served } from '../adapters/github/bed.ts';
import { notesOf } from '../rendering/history.ts';
import { createRepository } from '../support/git/repository.ts';

const REPOSITORY = createRepository();
const PULLS = releaseOf(1)(REPOSITORY);

afterEach(closeAll);
afterAll(() => REPOSITORY.remove());

const FIGURES = {
  ...{ calls: 0, failed: 0, hits: 0, misses: 0, cost: 0, saved: 0, savedTokens: 0, seconds: 1, peakMemory: 1 },
  store: { answers: 0, bytes: 0, added: 0, restored: null },
  planned: null,
  usage: { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 },
};

/** Notes of packages, each with a line, by the prefix of their tags. */
function documentOf(families: Readonly<Record<string, string>>, changes = [{ title: 'close the socket', type: 'fix' }]): NotesDocument {
  const input = { ...notesOf({ changes }), repository: HOME };
  const notes = Object.entries(families).map(([name, family]) => ({
    package: name,
    commits: 1,
    input: { ...input, range: { ...input.range, from: `${family}1.0.0`, tag: null, family }, releaseTag: `${family}1.0.1` },
  }));
  return toDocument({
    ...{ repository: HOME, range: input.range, commits: 1, complete: true, mode: 'deterministic', changes: [], ledger: [] },
    ...{ dependencies: [], unassigned: [], notes, findings: [], figures: FIGURES, timeline: null },
  });
}

async function publish(served: Served, document: NotesDocument) {
  const rules = { releaseName: null, makeLatest: 'auto', discussionCategory: null } as const;
  const wish = {
    publish: false,
    existing: 'empty',
    tags: new Set<string>(),
    isLater: async () => false,
    isAside: async () => false,
    rules,
    today: '2026-11-23',
  } as const;
  return publishPackages(document, wish, {
    releases: createReleases(clientOf(served.server), HOME),
    journal: keptJournal(),
    sleep: async () => undefined,
    made: () => undefined,
  });
}

describe('the releases of several packages', () => {
  it('are all made, from one look at what is there', async () => {
    const served = await host(REPOSITORY, PULLS);
    const { done, problems } = await publish(served, documentOf({ core: 'core@', ui: 'ui@', cli: 'cli@' }));
    expect(problems).toEqual([]);
    expect(done.map(({ notes, release }) => [notes.package, release.tag, release.action])).toEqual([
      ['core', 'core@1.0.1', 'created'],
      ['ui', 'ui@1.0.1', 'created'],
      ['cli', 'cli@1.0.1', 'created'],
    ]);
    const again = await publish(served, documentOf({ core: 'core@', ui: 'ui@', cli: 'cli@' }));
    expect(again.done.map(({ release }) => release.action)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect(served.server.releases.all()).toHaveLength(3);
  });

  it('are none for packages that one release would have to hold', async () => {
    const served = await host(REPOSITORY, PULLS);
    const { done, problems } = await publish(served, documentOf({ core: 'v', ui: '', cli: 'cli@' }));
    expect(done.map(({ notes }) => notes.package)).toEqual(['cli']);
    expect(problems.map(({ message }) => message.slice(0, 5))).toEqual(['core:', 'ui: i']);
    expect(problems[0]?.hint).toContain('tag-prefix');
  });

  it('are none where nothing happened', async () => {
    const served = await host(REPOSITORY, PULLS);
    expect(await publish(served, documentOf({ core: 'core@', ui: 'ui@' }, []))).toEqual({ done: [], problems: [] });
    expect(served.server.requests).toEqual([]);
  });

  it.each([
    ['the same tag', 'v1.0.0', 'v1.0.0', false],
    ['an earlier tag', 'v1.1.0', 'v1.0.0', false],
    ['a branch that is further', 'main', 'v1.0.0', false],
    ['a later tag on the same commit', 'v1.0.0', 'v1.0.1', true],
    ['the next nightly on the same commit', 'nightly-a', 'nightly-b', true],
    ['the first tag', null, 'v1.0.0', true],
  ])('of an empty range to %s: the standing draft is taken only for a release to come', async (_what, from, tag, isTaken) => {
    const served = await host(REPOSITORY, PULLS);
    const family = tag.startsWith('v') ? 'v' : null;
    const ends = (document: NotesDocument, to: string | null): NotesDocument => ({
      ...document,
      notes: document.notes.map((notes) => ({ ...notes, package: null, range: { ...notes.range, from, tag: to, family } })),
    });
    await publish(served, ends(documentOf({ core: 'v' }), null));
    const [before] = served.server.releases.all();
    const { done, problems } = await publish(served, ends(documentOf({ core: 'v' }, []), tag));
    expect(problems).toEqual([]);
    expect(done.map(({ release }) => release.tag)).toEqual(isTaken ? [tag] : []);
    if (!isTaken) expect(served.server.releases.all()).toEqual([before]);
  });
});
