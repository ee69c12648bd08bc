import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { groupChanges } from '../../src/changes/group.ts';
import { orderCommits } from '../../src/changes/order.ts';
import type { PullRequest, Sha } from '../../src/domain.ts';
import { dags } from './dags.ts';
import { folded, grouped, NO_RULES, outline, person, pull, type Spec, sha, single } from './history.ts';

/** A merged pull request whose branch forks from the first commit. */
const MERGED: readonly Spec[] = [
  { mark: 'a', message: 'first (#1)' },
  { mark: 'x', message: 'feat(ui): part one', parents: ['a'], author: 'Bo' },
  { mark: 'y', message: 'fix lint', parents: ['x'], author: 'Bo' },
  { mark: 'z', message: 'feat(ui): part two\n\nCo-authored-by: Cleo <1+cleo@users.noreply.github.com>', parents: ['y'], author: 'Bo' },
  { mark: 'b', message: 'second (#3)', parents: ['a'] },
  { mark: 'm', message: 'Merge pull request #2 from bo/ui\n\nAdd the parts', parents: ['b', 'z'], author: 'Merger' },
];

describe('groupChanges', () => {
  it('makes one change of a merged pull request with its commits', () => {
    const changes = grouped(MERGED);
    expect(outline(changes)).toEqual(['first [1]', 'second [1]', 'Add the parts [4]']);
    const merged = changes[2];
    expect(merged).toMatchObject({ id: sha('m'), pull: { number: 2, confirmed: false }, commits: ['x', 'y', 'z', 'm'].map(sha) });
    expect(merged?.authors).toEqual([person('Bo'), person('Cleo', 'cleo')]);
    expect(merged?.evidence).toMatchObject({ type: null, area: null, body: '- part one\n- part two' });
  });

  it('takes what the forge says of the pull request', () => {
    const two = pull(2, 'm', {
      title: 'feat: the parts',
      author: person('Bo B.', 'bo'),
      labels: ['Skip', 'breaking'],
      closes: [{ number: 9, title: 'x' }],
    });
    const [, , merged] = grouped(MERGED, {
      pulls: { a: [], b: [], m: [two], x: [two], y: [two], z: [two] },
      repositoryUrl: 'https://github.com/own/repo',
    });
    expect(merged).toMatchObject({
      pull: { number: 2, url: 'https://github.com/own/repo/pull/2', confirmed: true },
      evidence: { title: 'the parts', type: 'feat', breaking: '' },
      labels: ['Skip', 'breaking'],
      names: [9],
    });
    expect(merged?.authors.map((author) => author.name)).toEqual(['Bo B.', 'Bo', 'Cleo']);
  });

  it('drops a hint that the forge does not confirm, and keeps one that nobody asked about', () => {
    const [first, second] = grouped(MERGED, { pulls: { a: [] } });
    expect(first?.pull).toBeNull();
    expect(second?.pull).toMatchObject({ number: 3, confirmed: false });
  });

  it('joins the commits of a rebase by the word of the forge alone', () => {
    const specs: readonly Spec[] = [
      { mark: 'a', message: 'one (#1)' },
      { mark: 'b', message: 'feat: part one' },
      { mark: 'c', message: 'feat: part two' },
      { mark: 'd', message: 'direct' },
    ];
    const two = pull(2, 'c', { title: 'Both parts' });
    const release = pull(9, 'nowhere', { title: 'Release' });
    expect(outline(grouped(specs))).toEqual(['one [1]', 'part one [1]', 'part two [1]', 'direct [1]']);
    const joined = grouped(specs, { pulls: { a: [release], b: [two, release], c: [release, two], d: [release] } });
    expect(outline(joined)).toEqual(['one [1]', 'Both parts [2]', 'direct [1]']);
    expect(joined.map((change) => change.id)).toEqual([sha('a'), sha('c'), sha('d')]);
    expect(joined.map((change) => change.pull?.number ?? null)).toEqual([null, 2, null]);
  });

  it('gives a pull request merged inside a branch a change of its own', () => {
    const changes = grouped([
      { mark: 'a', message: 'one (#100)' },
      { mark: 'x', message: 'plain work', parents: ['a'] },
      { mark: 'p', message: 'inner work', parents: ['x'] },
      { mark: 'n', message: 'Merge pull request #103 from a/inner\n\nInner', parents: ['x', 'p'] },
      { mark: 's', message: 'stacked (#104)', parents: ['n'] },
      { mark: 'm', message: 'Merge pull request #105 from a/outer\n\nOuter', parents: ['a', 's'] },
    ]);
    expect(outline(changes)).toEqual(['one [1]', 'Inner [2]', 'stacked [1]', 'Outer [2]']);
  });

  it('leaves an issue number of a lone commit with its pull request', () => {
    const changes = grouped([
      { mark: 'a', message: 'one (#19900)' },
      { mark: 'x', message: 'docs: search (#10725)', parents: ['a'] },
      { mark: 'm', message: 'Merge pull request #19861 from a/docs\n\nDocument search', parents: ['a', 'x'] },
    ]);
    expect(outline(changes)).toEqual(['one [1]', 'Document search [2]']);
  });

  it('keeps a sync full of foreign merges one change, without its strangers', () => {
    const changes = grouped([
      { mark: 'a', message: 'Merge pull request #20100 from x/y\n\nOwn' },
      { mark: 'p', message: 'Prepare', parents: ['a'], author: 'Lin' },
      { mark: 'f', message: 'foreign work\n\nFixes #140913\n\nBREAKING CHANGE: of others', parents: ['base'], author: 'Stranger' },
      { mark: 'g', message: 'Auto merge of #161273 - s:t, r=u\n\nForeign', parents: ['base', 'f'], author: 'bors' },
      { mark: 's', message: 'Merge from rust-lang/rust', parents: ['p', 'g'], author: 'Lin' },
      { mark: 'm', message: 'Merge pull request #20128 from lin/sync\n\nSync from downstream', parents: ['a', 's'], author: 'bors' },
    ]);
    expect(outline(changes)).toEqual(['Own [1]', 'Sync from downstream [5]']);
    expect(changes[1]).toMatchObject({ pull: { number: 20128 }, names: [], authors: [person('Lin')], evidence: { breaking: null } });
  });

  it('takes the pull requests of a rollup apart', () => {
    const changes = grouped([
      { mark: 'a', message: 'Auto merge of #130000 - ada:one, r=bo\n\nOne thing' },
      { mark: 'x', message: 'two work', parents: ['a'] },
      { mark: 'p', message: 'Rollup merge of #130002 - cleo:two, r=bo\n\nTwo things', parents: ['a', 'x'] },
      { mark: 'y', message: 'three work', parents: ['a'] },
      { mark: 'q', message: 'Rollup merge of #130003 - dan:three, r=bo\n\nThree things', parents: ['p', 'y'] },
      { mark: 'm', message: 'Auto merge of #130010 - bo:rollup-x, r=bo\n\nRollup of 2 pull requests', parents: ['a', 'q'], author: 'bors' },
    ]);
    expect(changes.map((change) => [change.evidence.title, change.pull?.number ?? null])).toEqual([
      ['One thing', 130000],
      ['Two things', 130002],
      ['Three things', 130003],
      ['Rollup of 2 pull requests', 130010],
    ]);
  });

  it('takes a long-lived branch that was merged apart, foreign numbers or not', () => {
    const side = ['p', 'q', 'r', 's'].map(
      (mark, index): Spec => ({
        mark,
        message: `feat: side ${mark} (#${530 + index})`,
        parents: [index === 0 ? 'base' : ('opqrs'[index] ?? '')],
      }),
    );
    const changes = grouped([
      { mark: 'a', message: 'fix: one (#21179)' },
      ...side,
      { mark: 't', message: 'feat: without a number', parents: ['s'] },
      { mark: 'u', message: 'chore: merge main', parents: ['t', 'a'] },
      { mark: 'm', message: 'feat!: the epic merge (#21189)', parents: ['a', 'u'] },
      { mark: 'b', message: 'docs: two (#21193)', parents: ['m'] },
    ]);
    expect(outline(changes)).toEqual([
      'one [1]',
      'side p [1]',
      'side q [1]',
      'side r [1]',
      'side s [1]',
      'without a number [1]',
      'merge main [1]',
      'the epic merge [1]',
      'two [1]',
    ]);
    expect(changes.map((change) => change.pull?.number ?? null)).toEqual([21179, null, null, null, null, null, null, 21189, 21193]);
  });

  it('takes no number from a history with a root of its own, nor from its branches', () => {
    const changes = grouped([
      { mark: 'a', message: 'feat: ours (#3)' },
      { mark: 'p', message: 'fix: old (#3)', parents: [] },
      { mark: 'q', message: 'fix: older (#2)', parents: ['p'] },
      { mark: 'r', message: 'fix: beside (#4)', parents: ['p'] },
      { mark: 's', message: "Merge branch 'beside'", parents: ['q', 'r'] },
      { mark: 'm', message: 'Import the library', parents: ['a', 's'] },
      { mark: 'b', message: 'fix: last (#5)', parents: ['m'] },
    ]);
    const numbers = changes.map(({ evidence, pull }) => [evidence.title, pull?.number ?? null]);
    expect(numbers).toEqual(
      expect.arrayContaining([
        ['ours', 3],
        ['old', null],
        ['older', null],
        ['beside', null],
        ['last', 5],
      ]),
    );
    const [first] = grouped([
      { mark: 'a', message: 'feat: begin (#1)', parents: [] },
      { mark: 'b', message: 'fix: last (#2)' },
    ]);
    expect(first?.pull?.number).toBe(1);
  });

  it('leaves the commits of a branch merged by hand to themselves, as those of a pulled main', () => {
    const specs = (message: string): readonly Spec[] => [
      { mark: 'a', message: 'start' },
      { mark: 'x', message: 'add one', parents: ['a'] },
      { mark: 'y', message: 'add two', parents: ['x'] },
      { mark: 'm', message, parents: ['a', 'y'] },
    ];
    expect(outline(grouped(specs("Merge branch 'ab/quick-fix'")))).toEqual(['start [1]', 'add one [1]', 'add two [1]', ' [1]']);
    expect(outline(grouped(specs("Merge branch 'ab/quick-fix'\n\nAdd three")))).toEqual([
      'start [1]',
      'add one [1]',
      'add two [1]',
      ' [1]',
    ]);
    expect(outline(grouped(specs("Merge branch 'main' of https://github.com/own/repo")))).toEqual([
      'start [1]',
      'add one [1]',
      'add two [1]',
      "Merge branch 'main' of https://github.com/own/repo [1]",
    ]);
  });

  it.each([
    [
      ["Merge branch 'topic'\n\nReviewed on Monday", 'fix: parse the header (#12)'],
      ['parse the header [1]', ' [1]'],
    ],
    [
      ["Merge branch 'topic'\n\nReviewed on Monday", 'fix: parse the header', 'wip'],
      ['parse the header [1]', 'wip [1]', ' [1]'],
    ],
    [
      ['Merge the topic\n\nReviewed on Monday', 'fix: parse the header'],
      ['parse the header [1]', ' [1]'],
    ],
    [["Merge branch 'topic'\n\nParse the header", 'wip', 'fixup! wip', 'fix: lint', 'fix: typo'], ['Parse the header [5]']],
    [["Merge branch 'topic'\n\n## What\n\nParse the header\n\nAll of it", 'wip', 'fixup! wip'], ['Parse the header [3]']],
    [
      ['WIP', 'parse the header', 'read it'],
      ['parse the header [1]', 'read it [1]', ' [1]'],
    ],
    [
      ["Merge branch 'parse-header'\n\nBREAKING CHANGE: the flag is gone", 'parse the header', 'read it'],
      ['parse the header [1]', 'read it [1]', 'parse header [1]'],
    ],
    [["Merge branch 'topic'\n\nParse the header", "Merge branch 'main' into topic"], ['Parse the header [2]']],
    [["Merge branch 'topic' into 'main'\n\nParse the header\n\nSee merge request !61", 'read it'], ['Parse the header [2]']],
    [['Parse the header', 'read it', 'fix: skip what is empty'], ['Parse the header [3]']],
    [
      ['Parse the header', 'read it (#12)'],
      ['read it [1]', ' [1]'],
    ],
  ])('lets a merge by hand speak for its commits only where that hides none: %j', ([message = '', ...branch], told) => {
    const work = branch.map((words, at) => ({ mark: `x${at}`, message: words, parents: [at === 0 ? 'a' : `x${at - 1}`] }));
    const merge = { mark: 'm', message, parents: ['a', work.at(-1)?.mark ?? ''] };
    expect(outline(grouped([{ mark: 'a', message: 'start' }, ...work, merge])).slice(1)).toEqual(told);
  });

  it.each([
    ["Merge branch 'dev'", 'of another line of history'],
    ["Merge branch 'release/2.x'", 'of a release branch'],
    ["Merge branch 'topic'", 'of a topic'],
  ])('counts all that came in with a merge that was reverted, with its pull requests, with the merge: %s', (message) => {
    const revert = (mark: string) => `Revert "${message}"\n\nThis reverts commit ${sha(mark)}, reversing\nchanges made to ${sha('a')}.`;
    const specs: readonly Spec[] = [
      { mark: 'a', message: 'start (#1)' },
      ...[2, 3, 4, 5, 6].map((number, at) => ({
        mark: `x${at}`,
        message: `add it (#${number})`,
        parents: [at === 0 ? 'a' : `x${at - 1}`],
      })),
      { mark: 'm', message, parents: ['a', 'x4'] },
      { mark: 'b', message: 'go on (#7)', parents: ['m'] },
      { mark: 'r', message: revert('m'), parents: ['b'] },
    ];
    expect(outline(folded(specs).units.flatMap((unit) => unit.changes))).toEqual(['start [1]', 'go on [1]']);
    const again = { mark: 's', message: `Revert "Revert "${message}""\n\nThis reverts commit ${sha('r')}.`, parents: ['r'] };
    expect(outline(folded([...specs, again]).units.flatMap((unit) => unit.changes)).filter((line) => line === 'add it [1]')).toHaveLength(
      5,
    );
  });

  it('takes the nearest of the merges that a revert quotes, and none of another line of history', () => {
    const twice = (message: string): readonly Spec[] => [
      { mark: 'a', message: 'start' },
      { mark: 'x', message: 'add one', parents: ['a'] },
      { mark: 'm', message, parents: ['a', 'x'] },
      { mark: 'y', message: 'add two', parents: ['m'] },
      { mark: 'n', message, parents: ['m', 'y'] },
      { mark: 'r', message: `Revert "${message}"`, parents: ['n'] },
    ];
    const told = (message: string) => folded(twice(message)).units.flatMap((unit) => unit.changes.map((change) => change.evidence.title));
    expect(told('Collect what was found')).toEqual(['start', 'Collect what was found']);
    expect(told("Merge branch 'dev'")).toEqual(expect.arrayContaining(['start', 'add one', 'add two']));
  });

  it('titles a merge without a title by its only commit', () => {
    const changes = grouped([
      { mark: 'a', message: 'start' },
      { mark: 'x', message: 'fix(ui): it flickers', parents: ['a'] },
      { mark: 'm', message: 'Merge pull request #4 from a/patch-1', parents: ['a', 'x'] },
    ]);
    expect(changes[1]?.evidence).toMatchObject({ title: 'it flickers', type: 'fix', area: 'ui' });
  });

  it('tells a bot from a tool with a person beside it', () => {
    expect(grouped([{ mark: 'a', message: 'x', author: 'renovate[bot]' }])[0]).toMatchObject({
      bot: true,
      authors: [],
      by: { name: 'renovate[bot]' },
    });
    expect(grouped([{ mark: 'a', message: 'x\n\nCo-authored-by: Bo <b@example.org>', author: 'Copilot' }])[0]).toMatchObject({
      bot: false,
      authors: [person('Bo')],
    });
    expect(grouped([{ mark: 'a', message: 'x', author: 'Copilot' }])[0]).toMatchObject({ bot: true, authors: [] });
  });

  it('knows the author of a squash by login wherever the name comes up', () => {
    const changes = grouped(
      [
        { mark: 'a', message: 'x (#1)', author: '翠' },
        { mark: 'b', message: 'direct', author: '翠' },
      ],
      { pulls: { a: [pull(1, 'a', { author: person('green', 'sapphi-red') })], b: [] } },
    );
    expect(changes[0]?.authors).toHaveLength(1);
    expect(changes[0]?.authors[0]?.login).toBe('sapphi-red');
    expect(changes[1]?.authors[0]?.login).toBe('sapphi-red');
  });

  it('reads paths only where they are asked for', () => {
    const specs: readonly Spec[] = [{ mark: 'a', message: 'x', files: ['b.ts', 'a.ts'] }];
    expect(grouped(specs)[0]).toMatchObject({ files: ['a.ts', 'b.ts'], evidence: { files: [] } });
    expect(grouped(specs, { evidence: 'files' })[0]?.evidence.files).toEqual(['a.ts', 'b.ts']);
    expect(single('x').files).toBeNull();
  });

  it('puts every commit into exactly one change, at its landing commit', () => {
    fc.assert(
      fc.property(dags(), ({ commits, head }) => {
        const ordered = orderCommits(commits, head);
        const changes = groupChanges({ ordered, head, pulls: null, repositoryUrl: null, rules: NO_RULES, evidence: 'messages' });
        expect(changes.flatMap((change) => change.commits).sort()).toEqual(commits.map((commit) => commit.sha).sort());
        const place = new Map(ordered.map((commit, index) => [commit.sha, index]));
        const places = changes.map((change) => place.get(change.id) ?? -1);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        for (const change of changes) expect(change.commits.at(-1)).toBe(change.id);
      }),
    );
  });

  it('finds the same changes whatever the forge says, but for rebases and merges that do not name their pull request', () => {
    fc.assert(
      fc.property(dags(), fc.array(fc.nat(30), { minLength: 40, maxLength: 40 }), ({ commits, head }, picks) => {
        const ordered = orderCommits(commits, head);
        const shared = { ordered, head, repositoryUrl: null, rules: NO_RULES, evidence: 'messages' as const };
        const alone = groupChanges({ ...shared, pulls: null });
        const unnamed = new Set(commits.filter(({ parents, message }) => parents.length > 1 && !/#\d/.test(message)).map(({ sha }) => sha));
        const landed = alone.filter(({ id }, index) => (picks[index] ?? 0) < 20 && !unnamed.has(id));
        const told = groupChanges({ ...shared, pulls: tell(landed) });
        expect(told.map(({ id, commits: members }) => [id, members])).toEqual(alone.map(({ id, commits: members }) => [id, members]));
        for (const change of told)
          if (change.pull !== null && landed.some((one) => one.id === change.id)) expect(change.pull.confirmed).toBe(true);
      }),
    );
  });
});

/** A forge that knows a pull request for each of these changes, and an outer one for all commits. */
function tell(changes: readonly { readonly id: Sha; readonly commits: readonly Sha[] }[]): ReadonlyMap<Sha, readonly PullRequest[]> {
  const release = pull(99, 'elsewhere');
  return new Map(
    changes.flatMap((change, index) =>
      change.commits.map((commit) => [commit, [release, { ...pull(index + 1, 'a'), mergeCommit: change.id }]] as const),
    ),
  );
}
