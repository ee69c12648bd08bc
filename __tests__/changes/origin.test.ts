import { describe, expect, it } from '@jest/globals';
import { grouped, pull, type Setting, sha, single } from './history.ts';

const OWN = 'https://github.com/own/repo';

describe('origin', () => {
  it.each([
    ['fix: mend it (#35272) (#35677)', 35272],
    ['fix: mend it (backport #12) (#15)', 12],
    ['[Backport release-1.x] fix: mend it (#12) (#15)', 12],
    ['[1.2.x] Mend it (#12) (#15)', 12],
    ['Backport PR #12: mend it (#15)', 12],
    ['Automated cherry pick of #12: mend it (#15)', 12],
    ['fix: mend it (#15)\n\nBackport of #12 to release/1.x.', 12],
    ['fix: mend it (#15)\n\n(cherry picked from #12)', 12],
    ['fix: mend it (#15)', null],
    ['fix: mend it (fixes #12) (#15)', null],
    ['fix: mend it (#12) (#15)\n\nFixes #12', null],
    ['fix: mend it\n\nThe backport is in #12 of another line.', null],
    ['Revert "fix: mend it (#12)" (#15)', null],
  ])('of %j is %j', (message, origin) => expect(single(message).origin).toBe(origin));

  it('comes from the pull request too, and not from an issue in a title on the main line', () => {
    const told = (title: string, body: string, baseBranch: string) => {
      const setting: Setting = { pulls: { a: [pull(15, 'a', { title, body, baseBranch })] }, repositoryUrl: OWN };
      return single(`${title} (#15)`, setting).origin;
    };
    expect(told('fix: mend it', 'This is an automatic backport of pull request #12 done by a bot.', 'stable')).toBe(12);
    expect(told('fix: mend it', `Backport of ${OWN}/pull/12`, 'stable')).toBe(12);
    expect(told('fix: mend it', 'Backport of https://github.com/other/repo/pull/12', 'stable')).toBeNull();
    expect(told('fix: mend it (#12)', '', 'release-1.x')).toBe(12);
    expect(told('fix: mend it (#12)', '', 'main')).toBeNull();
  });

  it('is the number in the title of a picked commit that GitHub knows no pull request of', () => {
    const picked = `fix: mend it (#12)\n\n(cherry picked from commit ${'e'.repeat(40)})`;
    const asked: Setting = { pulls: { a: [] }, repositoryUrl: OWN };
    expect(single(picked, asked)).toMatchObject({ origin: 12, pull: null, evidence: { title: 'mend it' } });
    expect(single('fix: mend it (#12)', asked)).toMatchObject({ origin: null, pull: null });
    expect(single(picked, { repositoryUrl: OWN })).toMatchObject({ origin: null, pull: { number: 12 } });
  });

  it('is the pull request of the commit that was picked, where the range has it: both are one unit', () => {
    const changes = grouped([
      { mark: 'a', message: 'fix: mend it (#12)' },
      { mark: 'b', message: `fix: mend it (#15)\n\n(cherry picked from commit ${sha('a').slice(0, 12)})` },
    ]);
    expect(changes.map((change) => change.origin)).toEqual([null, 12]);
    expect(changes[1]?.namesShas).toEqual([sha('a').slice(0, 12)]);
  });
});

describe('closes', () => {
  it('are the issues of this repository that message and forge name', () => {
    const closes = [{ number: 40, title: 'It is missing' }];
    const setting: Setting = { pulls: { a: [pull(15, 'a', { closes })] }, repositoryUrl: OWN };
    expect(single('fix: mend it (#15)\n\nFixes #41, closes other/repo#42', setting).closes).toEqual([40, 41]);
  });
});
