import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createGitHubHistory } from '../../src/adapters/github/history.ts';
import { createPulls } from '../../src/adapters/github/pulls.ts';
import { type NotesDocument, toDocument } from '../../src/rendering/document-json.ts';
import { checkReferences } from '../../src/steps/check-references.ts';
import { SharedHistory } from '../../src/steps/shared-history.ts';
import { clientOf, closeAll, counts, HOME, keptJournal, type Lines, releaseOf, type Served, serve } from '../adapters/github/bed.ts';
import { notesOf } from '../rendering/history.ts';

const FIGURES = {
  ...{ calls: 0, failed: 0, hits: 0, misses: 0, cost: 0, saved: 0, savedTokens: 0, seconds: 1, peakMemory: 1 },
  store: { answers: 0, bytes: 0, added: 0, restored: null },
  planned: null,
  usage: { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 },
};
const TOKENS = {
  ghs_test: { permissions: { contents: 'write', 'pull-requests': 'read' } },
  ghs_thin: { permissions: { contents: 'write' } },
} as const;

let served: Served;
let journal: Lines;
beforeAll(async () => {
  served = await serve(
    (repository) => {
      const pulls = releaseOf(3)(repository);
      repository.commit({ message: 'feat: of a fork', branch: 'fork', parents: ['main'], files: { 'fork.txt': 'x' } });
      repository.commit({ message: 'feat: behind the release', files: { 'later.txt': 'x' } });
      return pulls;
    },
    { tokens: TOKENS },
  );
});
beforeEach(() => {
  journal = keptJournal();
  served.server.requests.length = 0;
});
afterAll(closeAll);

const known = new Map<string, string>();
/** No ref moves here. */
function sha(ref: string): string {
  const found = known.get(ref) ?? served.repository.git(['rev-parse', `${ref}^{commit}`]);
  known.set(ref, found);
  return found;
}

/** The notes of v1.0.0..v1.1.0 as they should be. */
function rightful(): NotesDocument {
  const shas = served.repository.git(['rev-list', '--reverse', 'v1.0.0..v1.1.0']).trim().split('\n');
  const input = { ...notesOf({ changes: [] }), repository: HOME };
  const ends = { from: 'v1.0.0', to: 'v1.1.0', base: sha('v1.0.0'), side: null, head: sha('v1.1.0'), tag: 'v1.1.0', family: 'v' };
  const range = { ...input.range, ...ends };
  const empty = toDocument({
    ...{ repository: HOME, range, commits: shas.length, complete: true, mode: 'deterministic', changes: [], ledger: [] },
    notes: [{ package: null, commits: shas.length, input: { ...input, range } }],
    ...{ dependencies: [], unassigned: [], findings: [], figures: FIGURES, timeline: null },
  });
  const url = (number: number) => `https://github.com/octo/widgets/pull/${number}`;
  return {
    ...empty,
    changes: shas.map((id, at) => ({
      ...{ id, commits: [id], origin: null, closes: [], title: `change ${at + 1}`, authors: [], bot: false },
      pull: { number: at + 1, url: url(at + 1), confirmed: true },
    })),
    ledger: shas.map((one) => ({ sha: one, change: one, state: 'written', reason: '', entry: one })),
  };
}

function check(document: NotesDocument, token: keyof typeof TOKENS = 'ghs_test', event = sha('main')): Promise<NotesDocument> {
  const client = clientOf(served.server, { token });
  const history = new SharedHistory(createGitHubHistory(client, HOME));
  return checkReferences(document, { history, pulls: createPulls(client, HOME), sha: event, journal });
}

/** The document with its ranges changed, that of the whole and those of its notes. */
function moved(change: Partial<NotesDocument['range']>): NotesDocument {
  const document = rightful();
  const range = { ...document.range, ...change };
  return { ...document, range, notes: document.notes.map((notes) => ({ ...notes, range })) };
}

describe('notes of another job', () => {
  it.each(['ghs_test', 'ghs_thin'] as const)('pass when all that they name is there, with the token %s', async (token) => {
    await check(rightful(), token);
    expect(journal.lines).toContainEqual('check: 3 commits and 3 pull requests are in the range that the notes say');
    const { rest, graphql } = counts(served.server);
    expect(rest + graphql).toBeLessThanOrEqual(1 + 1 + 4);
  });

  it('pass without a tag where their head comes before the commit of this job, or stands on a branch', async () => {
    await check(moved({ to: 'HEAD', tag: null }));
    await check(moved({ to: 'main', head: sha('main'), tag: null }), 'ghs_test', sha('v1.1.0'));
  });

  it('pass where their beginning is named as a clone names a branch', async () => {
    served.repository.git(['branch', 'stable', 'v1.0.0']);
    await check(moved({ from: 'origin/stable' }));
  });

  it.each([
    ['a commit of another line as the head', () => moved({ to: sha('fork'), head: sha('fork'), tag: null }), /is not where the notes end/],
    ['a tag that stands elsewhere', () => moved({ head: sha('main') }), /v1\.1\.0 is not where the notes end/],
    ['a tag that is not there', () => moved({ tag: 'v9.9.9' }), /v9\.9\.9 is not where/],
    ['a beginning that is another commit', () => moved({ base: sha('v1.0.0~0'), from: 'v1.1.0' }), /v1\.1\.0 is not where the notes begin/],
    ['a beginning that is not there', () => moved({ from: 'v0.9.9' }), /v0\.9\.9 is not where the notes begin/],
    ['a base on another line', () => moved({ base: sha('fork'), from: 'fork' }), /does not come before the head/],
  ])('are refused with %s', async (_what, build, message) => {
    await expect(check(build())).rejects.toMatchObject({ code: 'bad-notes', message: expect.stringMatching(message) });
  });

  it.each(['ghs_test', 'ghs_thin'] as const)('are refused with a pull request of another commit, with the token %s', async (token) => {
    const document = rightful();
    const [first, ...rest] = document.changes;
    if (first === undefined) throw new Error('there is no change');
    const wrong = (pull: NonNullable<typeof first.pull>) => ({ ...document, changes: [{ ...first, pull }, ...rest] });
    await expect(check(wrong({ number: 3, url: null, confirmed: true }), token)).rejects.toMatchObject({
      message: expect.stringContaining('#3'),
    });
    const elsewhere = { number: 1, url: 'https://github.com/evil/widgets/pull/1', confirmed: true };
    await expect(check(wrong(elsewhere), token)).rejects.toMatchObject({ message: expect.stringContaining('#1') });
    await check(wrong({ number: 77, url: null, confirmed: false }), token);
  });

  it('are refused with commits that are not in the range, and with entries about changes that they do not tell of', async () => {
    const document = rightful();
    const [first] = document.changes;
    if (first === undefined) throw new Error('there is no change');
    const foreign = { ...document, changes: [...document.changes, { ...first, id: sha('fork'), pull: null }] };
    await expect(check(foreign)).rejects.toMatchObject({
      message: expect.stringContaining(`${sha('fork').slice(0, 7)} is not in the range`),
    });
    const ledger = document.ledger.map((row) => ({ ...row, sha: sha('main') }));
    await expect(check({ ...document, ledger })).rejects.toMatchObject({ code: 'bad-notes' });
    const row = { name: 'left-pad', from: null, to: '2.0.0', development: false, security: false, changes: [sha('main')] };
    const untold = { ...document, dependencies: [row] };
    await expect(check(untold)).rejects.toMatchObject({ code: 'bad-notes' });
  });

  it.each(['ghs_test', 'ghs_thin'] as const)('name as authors only those whom GitHub knows, with the token %s', async (token) => {
    const evil = { name: 'Evil', login: 'evil' };
    const real = { name: 'ada', login: 'ada' };
    const document = rightful();
    const notes = document.notes.map((one) => ({
      ...one,
      contributors: [
        { person: evil, changes: 3, first: true },
        { person: real, changes: 2, first: null },
      ],
    }));
    const tampered = {
      ...document,
      notes,
      changes: document.changes.map((change, at) => ({ ...change, authors: at === 0 ? [evil, real] : [real] })),
    };
    const checked = await check(tampered, token);
    expect(checked.changes.map(({ authors }) => authors.map(({ login }) => login))).toEqual([[real.login], [real.login], [real.login]]);
    expect(checked.notes.map(({ contributors }) => contributors)).toEqual([[{ person: real, changes: 2, first: null }]]);
    expect(JSON.stringify(checked)).not.toContain('evil');
    expect(journal.lines.filter((line) => line.includes('"evil"'))).toHaveLength(1);
  });
});
