import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { unsquashed } from '../../src/changes/squashed.ts';
import { createRepository, git } from '../support/git/repository.ts';
import { folded, single } from './history.ts';

/** What git writes for a branch with these messages, squashed on main. */
function written(...messages: readonly string[]): string {
  const repo = createRepository();
  try {
    const root = repo.commit({ message: 'root', files: { a: '1\n' } });
    repo.branch('topic', root);
    for (const [at, message] of messages.entries()) repo.commit({ branch: 'topic', message, files: { [`file-${at}`]: `${at}\n` } });
    repo.flush();
    git(repo.dir, ['checkout', '--quiet', '--force', 'main']);
    git(repo.dir, ['merge', '--quiet', '--squash', 'topic']);
    git(repo.dir, ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', 'commit', '--quiet', '--no-edit']);
    return git(repo.dir, ['log', '-1', '--format=%B']);
  } finally {
    repo.remove();
  }
}

describe('what git merge --squash writes', () => {
  it('has the first title with words, its number, what breaks and everybody who worked on it', () => {
    const message = written(
      'wip',
      'feat!: drop the old flag (#12)\n\nIt was slow.\n\nBREAKING CHANGE: use --new',
      'fixup! feat',
      'test it\n\nCo-authored-by: Bo <bo@example.org>',
    );
    expect(message).toContain('Squashed commit of the following:');
    const change = single(message);
    expect(change.evidence).toMatchObject({ title: 'drop the old flag', type: 'feat', breaking: expect.stringContaining('use --new') });
    expect(change.hint).toBe(12);
    expect(change.authors.map(({ name }) => name)).toContain('Bo');
    expect(change.evidence.body).toContain('It was slow.');
    expect(change.evidence.body).not.toMatch(/commit [0-9a-f]{40}|^Author:|^Date:/m);
  });

  it('keeps a subject that somebody wrote', () => {
    const change = single(`Search in the notes\n\nWith an index.\n\n${written('add an index', 'read it')}`);
    expect(change.evidence.title).toBe('Search in the notes');
    expect(change.evidence.body).toContain('With an index.');
  });

  it('tells nothing of what was reverted before it was squashed, but of what was reverted again', () => {
    const revert = 'Revert "feat: search by name (#2)"';
    const once = single(written('feat: search by name (#2)', 'fix: start again', revert));
    expect(once.evidence.title).toBe('start again');
    expect(once.hint).toBeNull();
    expect(once.evidence.body).not.toContain('search');
    expect(single(written('feat: search by name (#2)', 'docs: explain', revert, `Revert "${revert}"`)).evidence.title).toBe(
      'search by name',
    );
    expect(single(written('fix: start again', 'Revert "feat: of another time"')).evidence.body).toContain('of another time');
  });

  it('is no change of words where all of it was noise', () => {
    expect(folded([{ mark: 'a', message: written('wip', 'fixup! wip') }]).units).toEqual([]);
  });

  it('is told from what only quotes it', () => {
    for (const message of [
      'Explain "Squashed commit of the following:"',
      'Squashed commit of the following:',
      'Squashed commit of the following:\n\nnothing',
      `Mend it\n\nSquashed commit of the following: see\n\ncommit ${'a'.repeat(40)}\nAuthor: A\n\n    b`,
    ])
      expect(unsquashed(message)).toBe(message);
  });

  it('loses no word of a subject, whatever the messages are', () => {
    const line = fc.stringMatching(/^[a-z][a-z ]{0,20}[a-z]$/);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (subjects) => {
        const log = subjects.map((subject) => `commit ${'a'.repeat(40)}\nAuthor: Bo <bo@example.org>\nDate:   today\n\n    ${subject}\n`);
        const text = unsquashed(`Squashed commit of the following:\n\n${log.join('\n')}`);
        for (const subject of subjects) expect(text).toContain(subject);
        expect(text).not.toContain('Squashed commit');
      }),
    );
  });
});
