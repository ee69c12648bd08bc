/** Difficulties 1, 2, 3: numbers of another repository, work on side branches, titles of merges that say nothing. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mergePull, openPull, type PullRecord, squashPull, writtenPull } from '../../support/git/pulls.ts';
import type { Repository } from '../../support/git/repository.ts';
import { namesOf, type Reading, Shelf, shape, told, WAYS, type Way } from '../../support/scenario/readings.ts';

const SYNC = 'minor: Sync from downstream';
const EPIC = 'feat!: the epic merge of the side project';

/** Merges with GitHub's button; one of them brings in the history of a compiler that merges by robots. */
function merging(repository: Repository): PullRecord[] {
  repository.commit({ message: 'Begin', files: { 'README.md': '# Analyzer\n' } });
  repository.tag('2025-07-07');
  const pulls = [
    mergePull(repository, {
      number: 20236,
      title: 'Remove a useless attribute',
      headRepository: 'user/widgets',
      headBranch: 'patch-1',
      commits: [
        { message: 'Simplify', files: { a: '1' } },
        { message: 'Address review', files: { a: '2' } },
      ],
    }),
    mergePull(repository, { number: 20238, title: 'fix: Show inlay hints once' }),
  ];
  const compiler = 'refs/heads/compiler';
  repository.commit({ ref: compiler, parents: [], message: 'Add the compiler', files: { 'compiler/a': '1' } });
  for (const [at, number] of [161270, 161271, 161273].entries()) {
    const own = repository.commit({
      ref: 'refs/scratch/own',
      parents: ['refs/heads/compiler'],
      message: `Work ${at} on the borrow checker`,
    });
    const words = at === 0 ? 'Rollup merge of #161270 - someone:patch, r=other' : `Auto merge of #${number} - someone:work, r=other`;
    repository.commit({
      ref: compiler,
      parents: [compiler, own],
      message: `${words}\n\nBorrow checker ${at}`,
      files: { [`compiler/${at}`]: '1' },
    });
  }
  const sync = repository.commit({
    ref: 'refs/heads/sync',
    parents: ['main', compiler],
    message: 'Merge from compiler/compiler',
    files: { 'compiler/version': '1' },
  });
  const landed = repository.merge({ from: sync, message: `Merge pull request #20240 from octo/sync\n\n${SYNC}` });
  pulls.push(writtenPull(repository, { number: 20240, title: SYNC }, { commits: [sync], landed: [landed] }));
  pulls.push(mergePull(repository, { number: 20241, title: 'feat: Fold long arguments' }));
  repository.tag('2025-07-14');
  return pulls;
}

/** Squashes on the main line; one merge brings in a side branch whose squashes carry small numbers of a repository of its own. */
function epic(repository: Repository): PullRecord[] {
  repository.commit({ message: 'Begin', files: { 'README.md': '# Bundler\n' } });
  repository.tag('v7.2.6');
  repository.branch('side');
  const pulls: PullRecord[] = [squashPull(repository, { number: 21184, title: 'fix: close the watcher' })];
  for (const number of [471, 524, 536, 537, 538]) {
    repository.commit({ branch: 'side', message: `feat: side feature ${number} (#${number})`, files: { [`side/${number}`]: '1' } });
  }
  repository.commit({ branch: 'side', message: 'fix: side fix without a number', files: { 'side/fix': '1' } });
  const landed = repository.merge({ from: 'side', message: `${EPIC} (#21189)` });
  pulls.push(writtenPull(repository, { number: 21189, title: EPIC, headBranch: 'side' }, { commits: [], landed: [landed] }));
  pulls.push(squashPull(repository, { number: 21193, title: 'feat: a younger browser target' }));
  repository.commit({ message: 'docs: no number here, though it was said in #21190', files: { d: '1' } });
  repository.tag('v8.0.0-beta.0');
  return pulls;
}

describe('a history of merge commits with a sync inside', () => {
  let shelf: Shelf;
  let ways: Readonly<Record<Way, Reading>>;
  beforeAll(async () => {
    shelf = await Shelf.open({ history: merging });
    ways = await shelf.all({ to: '2025-07-14' });
  });
  afterAll(() => shelf.close());

  it('is the same from both sources', () => {
    expect(told(ways['clone with token'])).toEqual(told(ways.GitHub));
    expect(shape(ways.clone)).toEqual(shape(ways.GitHub));
  });

  it.each(WAYS)('is one change per pull request of its own, not one per commit nor only the first-parent commits (%s)', (way) => {
    const { document } = ways[way];
    expect(namesOf(ways[way])).toEqual(['#20236', '#20238', '#20240', '#20241']);
    expect(document.complete).toBe(true);
    expect(document.ledger).toHaveLength(shelf.count('2025-07-07..2025-07-14'));
    expect(document.ledger.filter(({ state }) => state === 'failed')).toEqual([]);
  });

  it.each(WAYS)('does not name #161273 of another repository (%s)', (way) => {
    const { document, markdown } = ways[way];
    expect(document.changes.map(({ pull }) => pull?.number ?? 0).filter((number) => number > 100_000)).toEqual([]);
    expect(markdown).not.toMatch(/16127\d/);
    expect(document.changes.find(({ pull }) => pull?.number === 20240)?.commits).toContain(shelf.sha('compiler'));
  });

  it('does not ask for #161273 of another repository', () => {
    const asked = shelf.github.requests.map(({ path, body, query }) => JSON.stringify([path, body, query]));
    expect(asked.filter((text) => /16127\d/.test(text))).toEqual([]);
  });

  it.each(WAYS)('writes the title of the pull request, not "Merge pull request" nor "Simplify" (%s)', (way) => {
    const { document, markdown } = ways[way];
    expect(document.changes.map(({ title }) => title)).toContain('Remove a useless attribute');
    expect(markdown).not.toMatch(/Merge pull request|Simplify|user\/patch-1|Auto merge|Rollup merge/);
  });

  it('links to the pull requests that GitHub confirmed', () => {
    for (const way of ['clone with token', 'GitHub'] as const) {
      const urls = ways[way].document.changes.map(({ pull }) => pull?.url);
      expect(urls).toEqual([20236, 20238, 20240, 20241].map((number) => `https://github.com/octo/widgets/pull/${number}`));
      expect(ways[way].markdown).toContain('[#20236](https://github.com/octo/widgets/pull/20236)');
    }
  });
});

describe('a side branch that carries the work', () => {
  let shelf: Shelf;
  let ways: Readonly<Record<Way, Reading>>;
  beforeAll(async () => {
    shelf = await Shelf.open({ history: epic });
    ways = await shelf.all({ from: 'v7.2.6', to: 'v8.0.0-beta.0' });
  });
  afterAll(() => shelf.close());

  it('is the same from both sources', () => {
    expect(told(ways['clone with token'])).toEqual(told(ways.GitHub));
    expect(shape(ways.clone)).toEqual(shape(ways.GitHub));
  });

  it.each(WAYS)('is read whole, not only along the first parents (%s)', (way) => {
    const { document } = ways[way];
    expect(document.range.commits).toBe(shelf.count('v7.2.6..v8.0.0-beta.0'));
    expect(document.changes.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['side feature 471', 'side feature 537', 'side fix without a number', 'close the watcher']),
    );
    expect(document.complete).toBe(true);
  });

  it.each(WAYS)('gives (#537) of the other repository to no pull request of this one (%s)', (way) => {
    const { document, markdown } = ways[way];
    const side = document.changes.filter(({ title }) => title.startsWith('side '));
    expect(side.map(({ pull }) => pull)).toEqual(side.map(() => null));
    expect(markdown).not.toMatch(/#(?:471|524|53[678])\b/);
    expect(document.changes.filter(({ pull }) => pull !== null).map(({ pull }) => pull?.number)).toEqual([21184, 21189, 21193]);
  });

  it.each(WAYS)('gives no number to a commit that only mentions one (%s)', (way) => {
    const docs = ways[way].document.changes.at(-1);
    expect(docs).toMatchObject({ pull: null, id: shelf.sha('v8.0.0-beta.0') });
  });
});

/** Two pull requests stacked on each other: GitHub ties the commits of the lower one to both. */
function stacked(repository: Repository): PullRecord[] {
  repository.commit({ message: 'Begin', files: { 'README.md': '# Stack\n' } });
  repository.tag('v1.0.0');
  const lower = mergePull(repository, {
    number: 30,
    title: 'feat: the lower half',
    commits: [
      { message: 'Lower one', files: { a: '1' } },
      { message: 'Lower two', files: { a: '2' } },
    ],
  });
  const upper = 'refs/heads/upper';
  repository.ref(upper, lower.commits.at(-1) ?? '');
  const own = repository.commit({ ref: upper, message: 'Upper one', files: { b: '1' } });
  const landed = repository.merge({ from: own, message: 'Merge pull request #31 from octo/upper\n\nfeat: the upper half' });
  const commits = [...lower.commits, own];
  const open = openPull(repository, { number: 32, title: 'feat: not merged yet, on top of both' });
  const record = writtenPull(repository, { number: 31, title: 'feat: the upper half', headBranch: 'upper' }, { commits, landed: [landed] });
  repository.commit({ message: 'fix: after both', files: { c: '1' } });
  return [lower, record, { ...open, commits: [...commits, ...open.commits] }];
}

describe('commits that are in several pull requests', () => {
  it('count once, in the one that brought them in, and never in one that is open', async () => {
    const shelf = await Shelf.open({ history: stacked });
    const ways = await shelf.all({ from: 'v1.0.0', to: 'main' });
    for (const way of WAYS) {
      expect(namesOf(ways[way])).toEqual(['#30', '#31', 'after both']);
      expect(ways[way].document.changes.map(({ commits }) => commits.length)).toEqual([3, 2, 1]);
      expect(ways[way].document.changes[0]).toMatchObject({ title: 'the lower half' });
    }
    expect(told(ways['clone with token'])).toEqual(told(ways.GitHub));
    await shelf.close();
  });
});

/** A line of patches: one squash of the main line is picked to it with git's own line, and without a pull request of its own. */
function picking(repository: Repository): PullRecord[] {
  repository.commit({ message: 'Begin', files: { 'README.md': '# Panel\n' } });
  repository.tag('v1.0.0');
  repository.branch('1.x');
  const pulls = [squashPull(repository, { number: 12, title: 'fix: keep the panel open' })];
  const picked = repository.sha('main');
  repository.commit({
    branch: '1.x',
    message: `fix: keep the panel open (#12)\n\n(cherry picked from commit ${picked})`,
    files: { a: '1' },
  });
  repository.tag('v1.0.1', '1.x');
  return pulls;
}

describe('a commit that was picked from another line', () => {
  let shelf: Shelf;
  let ways: Readonly<Record<Way, Reading>>;
  beforeAll(async () => {
    shelf = await Shelf.open({ history: picking });
    ways = await shelf.all({ to: 'v1.0.1' });
  });
  afterAll(() => shelf.close());

  it('is told with what it comes from by both sources, where GitHub knows no pull request of it', () => {
    expect(told(ways['clone with token'])).toEqual(told(ways.GitHub));
    for (const way of ['clone with token', 'GitHub'] as const) {
      expect(ways[way].document.changes).toEqual([expect.objectContaining({ title: 'keep the panel open', pull: null, origin: 12 })]);
      expect(ways[way].markdown).toMatch(/Keep the panel open \(\[[0-9a-f]{7}\]\(\S+\), from #12\b/);
    }
  });

  it('has the number in its title where nobody asks GitHub', () => {
    expect(ways.clone.document.changes).toEqual([expect.objectContaining({ pull: expect.objectContaining({ number: 12 }) })]);
  });
});
