import { describe, expect, it } from '@jest/globals';
import { fold } from '../../src/changes/fold.ts';
import { shippedChanges } from '../../src/changes/shipped.ts';
import { commitsOf, grouped, NO_RULES, pull, type Setting, type Spec, sha } from './history.ts';

const REPOSITORY = 'https://github.com/own/repo';

/** Titles of the changes that the other side has. `same`: marks of commits with equal patches, of both sides; behind a space the size. */
function shipped(range: readonly Spec[], side: readonly Spec[], setting: Setting = {}, same: readonly string[] | null = null) {
  const read = (specs: readonly Spec[]) => ({
    commits: commitsOf(specs),
    changes: grouped(specs, { repositoryUrl: REPOSITORY, ...setting }),
  });
  const reading = read(range);
  const sizes = same?.map((one) => one.split(' ')).map(([mark = '', size = '']) => [sha(mark), size] as const);
  const found = shippedChanges(reading, { ...read(side), samePatches: sizes === undefined ? null : new Map(sizes) });
  return reading.changes.filter((change) => found.has(change.id)).map((change) => change.evidence.title);
}

function picked(mark: string, message: string, from: string): Spec {
  return { mark, message: `${message}\n\n(cherry picked from commit ${sha(from)})` };
}

describe('a change is shipped already', () => {
  it('by the number in its title, where both titles are about the same', () => {
    const range = [
      { mark: 'a', message: 'fix: crash on start (#101)' },
      { mark: 'b', message: 'feat: dark mode (#102)' },
    ];
    expect(shipped(range, [{ mark: 's', message: 'fix: crash on start (#101)' }])).toEqual(['crash on start']);
    expect(shipped(range, [{ mark: 's', message: 'fix: write the missing manual page (#101)' }])).toEqual([]);
  });

  it('by the number that the forge confirms here, and by the title there', () => {
    const range = [{ mark: 'a', message: 'Crash (#101)' }];
    const pulls = { a: [pull(101, 'a', { title: 'fix: crash on start' })], s: [] };
    expect(shipped(range, [{ mark: 's', message: 'fix: crash on start (#101)' }], { pulls })).toEqual(['crash on start']);
  });

  it('by a cherry-pick in either direction, and by a common origin; abbreviated too', () => {
    const range = [
      { mark: 'a', message: 'feat: one' },
      picked('b', 'fix: two', 't'),
      picked('c', 'fix: three', 'elsewhere'),
      { mark: 'd', message: 'feat: four' },
      { mark: 'e', message: 'feat: five' },
    ];
    const side = [
      picked('s', 'feat: something else', 'a'),
      { mark: 't', message: 'fix: two' },
      picked('u', 'other words', 'elsewhere'),
      { mark: 'v', message: `Four\n\n(cherry picked from commit ${sha('d').slice(0, 9)})` },
    ];
    expect(shipped(range, side)).toEqual(['one', 'two', 'three', 'four']);
  });

  it.each([
    ['a title of the robot', '[Backport release-1.x] dark mode (#101) (#130)'],
    ['a title with two numbers', 'feat: dark mode (#101) (#130)'],
    ['a sentence', 'Dark mode for the old line (#130)\n\nBackport of #101'],
  ])('by a backport there that names it, in %s', (_where, message) => {
    expect(shipped([{ mark: 'a', message: 'feat: dark mode (#101)' }], [{ mark: 's', message }])).toEqual(['dark mode']);
    expect(shipped([{ mark: 'a', message: 'feat: dark mode (#102)' }], [{ mark: 's', message }])).toEqual([]);
    expect(shipped([{ mark: 'a', message }], [{ mark: 's', message: 'feat: dark mode (#101)' }])).toHaveLength(1);
    expect(shipped([{ mark: 'a', message }], [{ mark: 's', message: 'Another line (#140)\n\nBackport of #101' }])).toHaveLength(1);
  });

  it('not by a follow-up there that names it', () => {
    const message = 'fix: dark mode in menus (#130)\n\nFollow-up to #101';
    expect(shipped([{ mark: 'a', message: 'feat: dark mode (#101)' }], [{ mark: 's', message }])).toEqual([]);
  });

  it('by its patch', () => {
    const range = [
      { mark: 'a', message: 'fix: one' },
      { mark: 'b', message: 'fix: two' },
    ];
    expect(shipped(range, [{ mark: 's', message: 'other words' }], {}, ['a', 's'])).toEqual(['one']);
    expect(shipped(range, [{ mark: 's', message: 'fix: one' }], {}, [])).toEqual([]);
    expect(shipped(range, [{ mark: 's', message: 'fix: one' }], {}, null)).toEqual([]);
  });

  it('only when all of its commits are', () => {
    const range = (subject: string) => [
      { mark: 'a', message: 'fix: half', parents: ['base'] },
      { mark: 'b', message: 'fix: other half', parents: ['a'] },
      { mark: 'm', message: `Merge pull request #7 from x/y\n\n${subject}`, parents: ['base', 'b'] },
    ];
    expect(shipped(range('Both'), [picked('s', 'fix: half', 'a')])).toEqual([]);
    expect(shipped(range('Both'), [picked('s', 'fix: half', 'a'), picked('t', 'fix: other half', 'b')])).toEqual(['Both']);
    expect(shipped(range('Both'), [picked('s', 'Merge pull request #7 from x/y', 'm')])).toEqual(['Both']);
    expect(shipped(range('Both'), [{ mark: 's', message: 'x' }], {}, ['a', 's'])).toEqual([]);
  });

  it('by the landing commit of a rebase only together with the others', () => {
    const range = [
      { mark: 'a', message: 'fix: half' },
      { mark: 'b', message: 'fix: other half' },
    ];
    const pulls = { a: [pull(7, 'b', { title: 'Both' })], b: [pull(7, 'b', { title: 'Both' })], s: [] };
    expect(shipped(range, [picked('s', 'fix: other half', 'b')], { pulls })).toEqual([]);
  });

  it('by a title that names one change on either side, of the same person', () => {
    const message = 'fix(esbuild): inject the helpers of newer versions (#106)';
    const other = 'fix(esbuild): inject the `helpers` of newer versions (#140)';
    const range = [{ mark: 'a', message }];
    expect(shipped(range, [{ mark: 's', message: other }])).toHaveLength(1);
    expect(shipped(range, [{ mark: 's', message: other, author: 'Bob' }])).toEqual([]);
    expect(shipped(range, [{ mark: 's', message: other.replace('fix', 'docs') }])).toEqual([]);
    expect(shipped([...range, { mark: 'b', message: message.replace('106', '107') }], [{ mark: 's', message: other }])).toEqual([]);
    expect(shipped([{ mark: 'a', message: 'fix: typo (#1)' }], [{ mark: 's', message: 'fix: typo (#2)' }])).toEqual([]);
    const undone = `Revert "inject the helpers"\n\nThis reverts commit ${sha('s')}.`;
    expect(
      shipped(range, [
        { mark: 's', message: other },
        { mark: 't', message: undone },
      ]),
    ).toEqual([]);
  });

  it('when it is a commit of the other side itself', () => {
    expect(shipped([{ mark: 'a', message: 'fix: one' }], [{ mark: 'a', message: 'fix: one' }])).toEqual(['one']);
  });
});

describe('a change is not shipped', () => {
  const range = [{ mark: 'a', message: 'feat!: dark mode (#101)' }];
  const pick = picked('s', 'feat!: dark mode (#101)', 'a');

  it.each([
    ['by its title', 'Revert "feat!: dark mode (#101)" (#110)'],
    ['by its commit', `Take it back\n\nThis reverts commit ${sha('s')}.`],
    ['by the commit that it was picked from', `Take it back\n\nThis reverts commit ${sha('a')}.`],
    ['by its number', 'Revert #101'],
  ])('where the other side reverted it, %s', (_how, message) => {
    expect(shipped(range, [pick, { mark: 't', message }])).toEqual([]);
    expect(shipped(range, [pick, { mark: 't', message }], {}, ['a', 's'])).toEqual([]);
  });

  it('unless it came back there', () => {
    const side = [pick, { mark: 't', message: `Revert "feat!: dark mode (#101)"\n\nThis reverts commit ${sha('s')}.` }];
    expect(shipped(range, [...side, picked('u', 'feat!: dark mode (#101)', 'a')])).toHaveLength(1);
    expect(shipped(range, [...side, { mark: 'u', message: 'feat!: dark mode (#101)' }], {}, ['a', 's', 'u'])).toHaveLength(1);
  });

  it('where only its revert has its number', () => {
    expect(shipped(range, [{ mark: 's', message: 'Revert "feat!: dark mode" (#101)' }])).toEqual([]);
  });

  it('where an equal patch there was reverted and another change has the same', () => {
    const side = [
      { mark: 's', message: 'feat: light mode' },
      { mark: 't', message: `Revert "feat: light mode"\n\nThis reverts commit ${sha('s')}.` },
      { mark: 'u', message: 'fix: else' },
    ];
    const two = [
      { mark: 'a', message: 'feat: light mode' },
      { mark: 'b', message: 'fix: else' },
    ];
    expect(shipped(two, side, {}, ['a', 'b', 's', 'u'])).toEqual(['else']);
    const renamed = side.with(2, { mark: 'u', message: 'Other words' });
    expect(shipped(two, renamed, {}, ['a 1', 'b 2', 's 1', 'u 2'])).toEqual(['else']);
    expect(shipped(two, renamed, {}, ['a 1', 'b 1', 's 1', 'u 1'])).toEqual([]);
  });
});

describe('fold', () => {
  it('leaves out what was shipped, breaking too; a person comes first, and the revert of it is news', () => {
    const changes = grouped([
      { mark: 'a', message: 'feat!: dark mode (#101)' },
      { mark: 'b', message: 'Revert "feat!: dark mode (#101)"' },
      { mark: 'c', message: 'fix: secret\n\nRelease-Note: NONE' },
      { mark: 'd', message: 'fix: two\n\nRelease-Note: Two things work.' },
    ]);
    const { asides, units } = fold(changes, NO_RULES, new Map(['a', 'c', 'd'].map((mark) => [sha(mark), 'already in v1.0.1'])));
    expect(asides.map(({ change, rule, reason }) => [change, rule, reason])).toEqual([
      [sha('a'), 'shipped', 'already in v1.0.1'],
      [sha('c'), 'own-word', 'excluded by its own release note'],
      [sha('d'), 'shipped', 'already in v1.0.1'],
    ]);
    expect(units.map((unit) => unit.id)).toEqual([sha('b')]);
  });
});
