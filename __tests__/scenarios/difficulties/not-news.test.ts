/** Difficulties 14 to 16: reverts in every spelling, commits without content, titles that are releases. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visibleText } from '../../rendering/tree.ts';
import { mergePull, type PullRecord, squashPull } from '../../support/git/pulls.ts';
import type { Repository } from '../../support/git/repository.ts';
import { type Reading, Shelf, shape, told, WAYS, type Way, withoutLine } from '../../support/scenario/readings.ts';

/** A revert as a commit of its own, after what it reverts: `title` may use the sha of the original. */
type Spelling = {
  readonly name: string;
  readonly original: string;
  readonly number: number;
  readonly revert: string;
  readonly pull?: number;
};

const SPELLINGS: readonly Spelling[] = [
  {
    name: 'alpha',
    original: 'feat: add the alpha panel',
    number: 22401,
    revert: 'Revert "feat: add the alpha panel (#22401)"',
    pull: 22402,
  },
  { name: 'beta', original: 'feat: add the beta panel', number: 22403, revert: 'revert: feat: add the beta panel' },
  { name: 'gamma', original: 'fix: mend the gamma panel', number: 22404, revert: 'fix: revert "fix: mend the gamma panel"', pull: 22405 },
  {
    name: 'delta',
    original: 'feat(server): add the delta panel',
    number: 22406,
    revert: 'revert(server): add the delta panel',
    pull: 22407,
  },
  { name: 'epsilon', original: 'perf: hasten the epsilon panel', number: 22408, revert: 'refactor: revert #22408', pull: 22409 },
  { name: 'zeta', original: 'feat: add the zeta panel', number: 22410, revert: 'Reverts "feat: add the zeta panel"', pull: 22411 },
  { name: 'eta', original: 'feat: add the eta panel', number: 22412, revert: 'Back out the panel\n\nThis reverts commit SHA.' },
  { name: 'theta', original: 'feat: add the theta panel', number: 22413, revert: 'Revert "feat: add the theta panel (#22413)" (#22414)' },
  {
    name: 'sigma',
    original: 'feat: add the sigma panel',
    number: 22481,
    revert: 'fix: back out the sigma panel (#22481), it crashed',
    pull: 22482,
  },
  { name: 'tau', original: 'feat: add the tau panel', number: 22483, revert: 'Undo #22483', pull: 22484 },
  { name: 'upsilon', original: 'feat: add the upsilon panel', number: 22485, revert: '[Revert] add the upsilon panel', pull: 22486 },
  { name: 'phi', original: 'feat: add the phi panel', number: 22487, revert: 'Rollback: add the phi panel (#22487)', pull: 22488 },
];

function reverting(repository: Repository): PullRecord[] {
  repository.commit({ message: 'Begin', files: { 'README.md': '# Widgets\n' } });
  const pulls = [squashPull(repository, { number: 22390, title: 'feat: add the omega panel' })];
  repository.tag('v1.0.0');
  for (const { name, original, number, revert, pull } of SPELLINGS) {
    const record = squashPull(repository, { number, title: original });
    pulls.push(record);
    const message = revert.replace('SHA', () => repository.sha(record.mergeCommit ?? ''));
    if (pull === undefined) repository.commit({ message, files: { [`changes/${name}`]: null } });
    else pulls.push(squashPull(repository, { number: pull, title: message, body: `Reverts octo/widgets#${number}` }));
  }
  pulls.push(mergePull(repository, { number: 22415, title: 'Add the iota panel', headBranch: 'iota' }));
  const undone = 'Revert "Merge pull request octo/widgets#22415 from octo/iota"';
  pulls.push(mergePull(repository, { number: 22416, title: undone }));
  pulls.push(squashPull(repository, { number: 22420, title: 'feat: add the kappa panel' }));
  pulls.push(squashPull(repository, { number: 22421, title: 'Revert "feat: add the kappa panel"' }));
  pulls.push(squashPull(repository, { number: 22422, title: 'Revert "Revert "feat: add the kappa panel""' }));
  pulls.push(squashPull(repository, { number: 22430, title: 'Revert "feat: add the omega panel (#22390)"' }));
  pulls.push(squashPull(repository, { number: 22431, title: 'fix: keep the lambda panel upright' }));
  pulls.push(squashPull(repository, { number: 22432, title: 'fix(css): find the panels by path, revert #22431' }));
  repository.tag('v1.1.0');
  return pulls;
}

describe('reverts', () => {
  let shelf: Shelf;
  let ways: Readonly<Record<Way, Reading>>;
  beforeAll(async () => {
    shelf = await Shelf.open({ history: reverting });
    ways = await shelf.all({ to: 'v1.1.0' });
  });
  afterAll(() => shelf.close());

  it('are the same from both sources', () => {
    expect(told(ways['clone with token'])).toEqual(told(ways.GitHub));
    expect(shape(ways.clone)).toEqual(shape(ways.GitHub));
  });

  it.each(WAYS)('cancel what they revert in every spelling: neither is news (%s)', (way) => {
    const { document, markdown } = ways[way];
    for (const { name, number } of [...SPELLINGS, { name: 'iota', number: 22415 }]) {
      const original = document.changes.find(({ pull }) => pull?.number === number);
      const row = document.ledger.find(({ change }) => change === original?.id);
      expect({ name, state: row?.state, reason: row?.reason }).toMatchObject({
        name,
        state: 'folded',
        reason: expect.stringMatching(/^reverted by [0-9a-f]{7}$/),
      });
      const [, by = ''] = / ([0-9a-f]{7})$/.exec(row?.reason ?? '') ?? [];
      const revert = document.ledger.find(({ change }) => change?.startsWith(by));
      expect({ name, state: revert?.state, reason: revert?.reason }).toEqual({
        name,
        state: 'folded',
        reason: `cancels ${original?.id.slice(0, 7)}`,
      });
      expect(markdown).not.toMatch(new RegExp(`\\b${name} panel`, 'i'));
    }
  });

  it.each(WAYS)('of a revert leave the first change standing (%s)', (way) => {
    const { markdown } = ways[way];
    expect(markdown).toMatch(/Add the kappa panel.*#22420/i);
    expect(markdown).not.toMatch(/#2242[12]/);
  });

  it.each(WAYS)('of what an earlier release brought are news (%s)', (way) => {
    expect(ways[way].markdown).toMatch(/omega panel.*#22430/);
  });

  it.each(WAYS)('in passing keep the line of the change that does more (%s)', (way) => {
    const { markdown, document } = ways[way];
    expect(markdown).toMatch(/find the panels by path.*#22432/i);
    expect(markdown).not.toMatch(/lambda panel upright/i);
    expect(document.complete).toBe(true);
  });
});

const MERGES = ['chore: merge main', "Merge branch 'main' into topic"];
const EMPTY = ['Simplify', '[autofix.ci] apply automated fixes', 'fixup! add a thing', 'wip', 'fix typo', '.'];
const RELEASES = [
  'release: v7.2.10',
  'chore(release): 1.2.3',
  'v1.0.9',
  'Release 2.0.0-beta.1',
  'Bump version to 1.0.10',
  'create-vite@8.0.0',
];
const NEWS = [
  'feat: release the brakes',
  'fix: 2.5.3 crashes at the start',
  'fix: merge main menus',
  'perf: simplify the loop',
  'docs: describe version 2',
  // Picked onto the line with `git cherry-pick -m 1`: these are no merges.
  'Merge pull request #30890 from ada/tooltips-on-hover',
  "Merge branch 'main' into panels",
];

function idle(repository: Repository): PullRecord[] {
  const begin = repository.commit({ message: 'Begin', files: { 'README.md': '# Widgets\n' } });
  repository.tag('v1.0.0');
  for (let round = 0; round < 3; round++) {
    for (const message of MERGES) repository.merge({ message, from: begin });
    for (const [at, message] of EMPTY.entries()) repository.commit({ message, files: { [`empty/${at}`]: String(round) } });
  }
  for (const [at, message] of RELEASES.entries()) repository.commit({ message, files: { version: String(at) } });
  for (const [at, message] of NEWS.entries()) repository.commit({ message, files: { [`news/${at}`]: '1' } });
  const pulls = [
    squashPull(repository, { number: 30903, title: '2.5.3' }),
    squashPull(repository, { number: 30904, title: 'Version Packages' }),
  ];
  repository.tag('v1.1.0');
  return pulls;
}

describe('commits that are no news', () => {
  let shelf: Shelf;
  let ways: Readonly<Record<Way, Reading>>;
  beforeAll(async () => {
    shelf = await Shelf.open({ history: idle });
    ways = await shelf.all({ to: 'v1.1.0' });
  });
  afterAll(() => shelf.close());

  it('are the same from both sources', () => {
    expect(told(ways['clone with token'])).toEqual(told(ways.GitHub));
    expect(shape(ways.clone)).toEqual(shape(ways.GitHub));
  });

  it.each(WAYS)('are counted and not listed: neither "Simplify" nor "chore: merge main" (%s)', (way) => {
    const { document } = ways[way];
    const rows = (reason: string) => document.ledger.filter((row) => row.reason === reason);
    expect(rows('no content of its own')).toHaveLength(3 * EMPTY.length);
    expect(rows('a merge')).toHaveLength(3 * MERGES.length);
    expect(document.entries).toHaveLength(NEWS.length);
    expect(document).toMatchObject({ complete: true });
    expect(document.ledger).toHaveLength(shelf.count('v1.0.0..v1.1.0'));
  });

  it.each(WAYS)('are releases themselves: neither "2.5.3 (#30903)" nor "release: v7.2.10" (%s)', (way) => {
    const rows = withoutLine(ways[way]);
    const found = Object.entries(rows).filter(([, reason]) => reason === 'folded: a release');
    expect(found.map(([title]) => title)).toHaveLength(RELEASES.length + 2);
  });

  it.each(WAYS)('hide nothing that only sounds like it (%s)', (way) => {
    const seen = visibleText(ways[way].markdown).toLowerCase();
    for (const words of [
      'release the brakes',
      '2.5.3 crashes at the start',
      'merge main menus',
      'simplify the loop',
      'describe version 2',
      'tooltips on hover',
      "merge branch 'main' into panels",
    ]) {
      expect(seen).toContain(words);
    }
  });
});

/** A branch merged by hand, with words about the merge, and with a file that only the merge adds. */
function handMerged(repository: Repository): PullRecord[] {
  const begin = repository.commit({ message: 'Begin', files: { 'README.md': '# Widgets\n' } });
  repository.tag('v1.0.0');
  const work = repository.commit({ ref: 'refs/heads/topic', parents: [begin], message: 'fix: parse the header (#12)', files: { a: '1' } });
  repository.merge({ from: work, message: "Merge branch 'topic'\n\nReviewed in the Monday standup.", files: { b: '1' } });
  repository.tag('v1.1.0');
  return [];
}

describe('a merge made by hand', () => {
  it('leaves its commit with its title and its number, and is counted as a merge', async () => {
    const shelf = await Shelf.open({ history: handMerged });
    const { document, markdown } = await shelf.read('clone', { to: 'v1.1.0' });
    await shelf.close();
    expect(markdown).toMatch(/^- Parse the header \(\[#12\]/m);
    expect(markdown).toContain('Not listed: 1 merge.');
    expect(document.ledger.map(({ reason }) => reason)).toEqual(['in its own line', 'a merge']);
  });
});
