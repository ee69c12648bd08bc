import { describe, expect, it } from '@jest/globals';
import { parseMessage } from '../../src/changes/message.ts';
import { referencesOf } from '../../src/changes/references.ts';
import type { Commit } from '../../src/domain.ts';

const REPOSITORY = 'https://github.com/own/repo';

function parse(message: string): ReturnType<typeof parseMessage> {
  const commit: Commit = { sha: 'a'.repeat(40), parents: [], message, author: { name: 'Ada', login: null }, committedAt: 0 };
  return parseMessage(commit, REPOSITORY);
}

describe('landings', () => {
  it.each([
    ['Merge pull request #20236 from user/patch-1\n\nFix the thing\n\nWhy.', 'pull', 20236, 'Fix the thing', 'Why.'],
    [
      'Auto merge of #144934 - x:rollup-25, r=y\n\nRollup of 6 pull requests\n\nSuccessful merges:',
      'pull',
      144934,
      'Rollup of 6 pull requests',
      'Successful merges:',
    ],
    ['Rollup merge of #144920 - a:span-arg, r=lqd\n\nAdd span arg\n\nBody', 'pull', 144920, 'Add span arg', 'Body'],
    ['Merge #1234\n\n1234: Make it fast r=matklad a=matklad\n\nbors r+', 'pull', 1234, 'Make it fast', 'bors r+'],
    [
      "Merge branch 'fix-it' into 'main'\n\nFix it at last\n\nCloses #4\n\nSee merge request group/project!77",
      'pull',
      77,
      'Fix it at last',
      'Closes #4',
    ],
    ['Merge pull request #12 in PROJ/repo from feature/x to master\n\nPROJ-1 do x', 'pull', 12, 'PROJ-1 do x', ''],
    ['Merged in feature/x (pull request #9)\n\nDo x\n\nApproved-by: B', 'pull', 9, 'Do x', ''],
    ['Merged PR 1234: Do x', 'pull', 1234, 'Do x', ''],
    ['fix(css): do x (#21697)\n\nWhy', 'pull', 21697, 'fix(css): do x', 'Why'],
    ['Revert "do x (#35272)" (#35677)', 'pull', 35677, 'Revert "do x (#35272)"', ''],
  ])('reads %j', (message, kind, number, title, body) => {
    const parsed = parse(message);
    expect(parsed.landing).toMatchObject({ kind, number, title });
    expect(parsed.body).toBe(body);
  });

  it.each([
    "Merge branch 'main' into feature",
    "Merge branch 'main' of https://github.com/own/repo",
    "Merge remote-tracking branch 'upstream/master'",
    "Merge branch 'release/1.2' into main",
    "Merge branch 'topic' of github.com:own/repo into topic",
    'chore: merge main',
    'chore: merge main (#12)',
    "Merge tag 'v1.2.3' into develop",
    "chore: merge commit '9c6cbe602187644887b0a4342de6b486c8f60f4d' into rolldown-vite",
    'Merge from rust-lang/rust',
    "Merge ref 'fd2eb391d032' from rust-lang/rust",
  ])('sees another line of history in %j', (message) => {
    expect(parse(message).landing?.kind).toMatch(message.includes('(#') ? /pull|sync/ : 'sync');
  });

  it('takes a branch merged by hand as a topic', () => {
    expect(parse("Merge branch 'ab/quick-fix'\n\nA quick fix.\n\n* ab/quick-fix:\n  one").landing).toMatchObject({
      kind: 'topic',
      branch: 'ab/quick-fix',
      title: 'A quick fix.',
    });
  });

  it('lands nothing with a number inside the title', () => {
    expect(parse('fix #12 in the parser').landing).toBeNull();
    expect(parse('see (#12) for more').landing).toBeNull();
  });

  it('joins titles that the forge cut', () => {
    expect(parse('feat: a very long titl… (#12)\n\n…e that goes on\n\nBody')).toMatchObject({
      rawTitle: 'feat: a very long title that goes on',
      body: 'Body',
    });
  });
});

describe('trailers and references', () => {
  it('takes trailers out of the body, continued lines with them', () => {
    const parsed = parse(
      'Do x\n\nWhy.\n\nRelease-Note: You can x\n  and y now.\nSigned-off-by: A <a@example.org>\nCo-authored-by: Bo <1234+bo-dev@users.noreply.github.com>',
    );
    expect(parsed.body).toBe('Why.');
    expect(parsed.trailers.find((trailer) => trailer.token === 'release-note')?.value).toBe('You can x\nand y now.');
    expect(parsed.coAuthors).toEqual([{ name: 'Bo', login: 'bo-dev' }]);
    expect(JSON.stringify(parsed)).not.toContain('users.noreply');
  });

  it('reads closing keywords, origins and shas, and no bare numbers', () => {
    const parsed = parse(
      'Do x (fixes #1) (#50)\n\nCloses #2, #3 and #4. Fixes own/repo#5, resolves https://github.com/own/repo/issues/6.\nSee #7. Follow-up to #8.\nfixes other/repo#9 and https://github.com/own/other/issues/10\n\nFixes: 0123456789ab ("x")\n(cherry picked from commit aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)',
    );
    expect([...parsed.references.closes].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(parsed.references.origins).toEqual([8]);
    expect(parsed.references.shas).toEqual(['0123456789ab', 'a'.repeat(40)]);
  });

  it('reads a sha in capitals that stands alone', () => {
    expect(referencesOf('Fixes: ABCDEF0123 ("y")', null).shas).toEqual(['abcdef0123']);
  });

  it('survives bytes, control characters and CRLF', () => {
    const parsed = parse('fix: a\u0000b\u202e c\r\n\r\nline one\r\n\u001b[31mred\u001b[0m \uFFFD\ud800');
    expect(parsed.subject).toBe('fix: ab c');
    expect(parsed.body).toBe('line one\nred \uFFFD');
  });
});

describe('reverts', () => {
  it.each([
    ['Revert "x is here" (#15)', { title: 'x is here', number: null, sha: null }],
    ['Revert "x is here (#35272)" (#35677)', { title: 'x is here (#35272)', number: 35272, sha: null }],
    ['revert: feat: x is here', { title: 'feat: x is here', number: null, sha: null }],
    ['revert(server): x is here (#20885)', { title: 'x is here', number: null, sha: null }],
    ['fix: revert "refactor: x (#21019)" (#21081)', { title: 'refactor: x (#21019)', number: 21019, sha: null }],
    ['refactor: revert #313', { title: null, number: 313, sha: null }],
    ['Revert "Merge pull request own/repo#22492 from a/b"', { title: null, number: 22492, sha: null }],
    ["Reapply 'x is here (#12)'", { title: 'Revert "x is here"', number: null, sha: null }],
    ['Revert "Revert "x""', { title: 'Revert "x"', number: null, sha: null }],
    [
      'Revert "x"\n\nThis reverts commit 0123456789abcdef0123456789abcdef01234567.',
      { title: 'x', number: null, sha: '0123456789abcdef0123456789abcdef01234567' },
    ],
    ['Merge pull request #20200 from own/revert-20157-push\n\nRevert "Enable it"', { title: 'Enable it', number: 20157, sha: null }],
    ['Use the old one\n\nThis reverts commit 0123456.', null],
    ['fix(css): resolve paths, revert #20300 (#20349)', null],
    ['Reverting is hard', { title: 'is hard', number: null, sha: null }],
  ])('reads %j', (message, expected) => {
    const reverts = parse(message).reverts.whole;
    if (expected === null) expect(reverts?.title ?? null).toBeNull();
    else expect(reverts).toEqual(expected);
  });

  it('is no revert when several commits are named', () => {
    const reverts = parse('Clean up\n\nThis reverts commit 0123456.\nThis reverts commit 1234567.').reverts;
    expect(reverts.whole).toBeNull();
    expect(reverts.others.map(({ sha }) => sha)).toEqual(['0123456', '1234567']);
  });
});
