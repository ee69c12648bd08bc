/** Difficulties 13 and 18: one person under several names, co-authors, and the tools among them. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visibleText } from '../../rendering/tree.ts';
import { mergePull, type PullRecord, rebasePull, squashPull } from '../../support/git/pulls.ts';
import type { Person, Repository } from '../../support/git/repository.ts';
import { type Reading, Shelf, shape, told, WAYS, type Way } from '../../support/scenario/readings.ts';

const BOB: Person = { name: 'Bob Builder', email: '1234+bob@users.noreply.github.com', login: 'bob' };
const BOB_AT_HOME: Person = { name: 'bob', email: '1234+bob@users.noreply.github.com', login: 'bob' };
const ADA_ELSEWHERE: Person = { name: 'Ada Byron', email: 'ada@home.example' };
const ADA_AT_WORK: Person = { name: 'Ada Byron', email: 'ada@work.example' };
const GRACE: Person = { name: 'Grace Hopper', email: 'grace@users.noreply.github.com', login: 'grace' };
const CLAUDE: Person = { name: 'Claude', email: 'noreply@anthropic.com' };
const RENOVATE: Person = { name: 'renovate[bot]', email: '29139614+renovate[bot]@users.noreply.github.com', login: 'renovate[bot]' };

const TOOLS = [
  'Co-authored-by: Copilot <198982749+Copilot@users.noreply.github.com>',
  'Co-Authored-By: Claude Opus <noreply@anthropic.com>',
  'Co-authored-by: Cursor <cursoragent@cursor.com>',
  'Co-authored-by: dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>',
  'Co-authored-by: autofix-ci[bot] <114827586+autofix-ci[bot]@users.noreply.github.com>',
];
const PEOPLE = ['Co-authored-by: Grace Hopper <grace@users.noreply.github.com>', 'Co-authored-by: 山田太郎 <yamada@example.com>'];

function together(repository: Repository): PullRecord[] {
  repository.commit({ message: 'Begin', files: { 'README.md': '# Widgets\n' } });
  const before = squashPull(repository, { number: 9, title: 'feat: build alone', author: BOB });
  repository.tag('v1.0.0');
  const title = 'feat: build together';
  const pulls = [
    before,
    squashPull(repository, { number: 1, title, author: BOB, message: `${title} (#1)\n\nWords.\n\n${[...TOOLS, ...PEOPLE].join('\n')}\n` }),
    mergePull(repository, {
      number: 2,
      title: 'fix: merge together',
      author: BOB,
      commits: [
        { message: 'one', author: BOB_AT_HOME, files: { a: '1' } },
        { message: `two\n\n${PEOPLE[0]}`, author: BOB, files: { a: '2' } },
        { message: 'three', author: CLAUDE, files: { a: '3' } },
      ],
    }),
    rebasePull(repository, {
      number: 3,
      title: 'docs: rebase together',
      author: GRACE,
      commits: [
        { message: 'docs: first', author: GRACE, files: { b: '1' } },
        { message: 'docs: second', author: BOB_AT_HOME, files: { b: '2' } },
      ],
    }),
    squashPull(repository, { number: 4, title: 'chore(deps): update dependency left-pad to v1.3.0', author: RENOVATE }),
    squashPull(repository, { number: 5, title: 'perf: by somebody who left', author: null }),
  ];
  repository.commit({ message: `feat: written by a tool\n\n${PEOPLE[0]}`, author: CLAUDE, files: { c: '1' } });
  repository.commit({ message: 'fix: mend at home', author: ADA_ELSEWHERE, files: { d: '1' } });
  repository.commit({ message: 'fix: mend at work', author: ADA_AT_WORK, files: { d: '2' } });
  repository.commit({ message: 'feat: written by a tool alone', author: CLAUDE, files: { c: '2' } });
  repository.tag('v1.1.0');
  return pulls;
}

describe('people', () => {
  let shelf: Shelf;
  let ways: Readonly<Record<Way, Reading>>;
  beforeAll(async () => {
    shelf = await Shelf.open({ history: together });
    ways = await shelf.all({ to: 'v1.1.0' });
  });
  afterAll(() => shelf.close());

  function authorsOf(way: Way, title: string): readonly string[] {
    const found = ways[way].document.changes.find((change) => change.title === title);
    return (found?.authors ?? []).map(({ name, login }) => (login ?? name).toLowerCase());
  }

  it('make the same changes from both sources', () => {
    expect(told(ways['clone with token'])).toEqual(told(ways.GitHub));
    const people = (way: Way) => ways[way].document.changes.map(({ authors }) => authors);
    expect(people('clone with token')).toEqual(people('GitHub'));
    // A clone alone cannot know which commits were rebased together: all others are the same.
    expect(ways.clone.document.ledger.map(({ sha }) => sha)).toEqual(ways.GitHub.document.ledger.map(({ sha }) => sha));
    expect(shape(ways['clone with token'])).toEqual(shape(ways.GitHub));
  });

  it.each(WAYS)('are named with their co-authors, tools and bots are not (%s)', (way) => {
    expect(authorsOf(way, 'build together')).toEqual(['bob', 'grace', '山田太郎']);
    expect(authorsOf(way, 'merge together')).toEqual(['bob', 'grace']);
    expect(authorsOf(way, 'written by a tool')).toEqual(['grace']);
    expect(authorsOf(way, 'written by a tool alone')).toEqual([]);
    expect(visibleText(ways[way].markdown)).not.toMatch(/claude|copilot|cursor|\[bot\]|renovate|web-flow/i);
  });

  it.each(['clone with token', 'GitHub'] as const)('are one of a rebase too (%s)', (way) => {
    expect(authorsOf(way, 'rebase together')).toEqual(['grace', 'bob']);
  });

  it.each(WAYS)('are thanked once, under whatever names they commit (%s)', (way) => {
    const notes = ways[way].document.notes[0];
    const names = (notes?.contributors ?? []).map(({ person }) => (person.login ?? person.name).toLowerCase());
    expect(names.filter((name) => name.includes('bob'))).toEqual(['bob']);
    expect(names.filter((name) => name.includes('byron'))).toEqual(['ada byron']);
    expect(names.filter((name) => name.includes('grace'))).toEqual(['grace']);
    expect(names).toContain('山田太郎');
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(WAYS)('who were there before are not called new (%s)', (way) => {
    const people = ways[way].document.notes[0]?.contributors ?? [];
    const first = (login: string) => people.find(({ person }) => person.login?.toLowerCase() === login)?.first;
    expect({ bob: first('bob'), grace: first('grace') }).toEqual({ bob: false, grace: true });
  });

  it.each(WAYS)('who left do not take their change with them (%s)', (way) => {
    expect(visibleText(ways[way].markdown)).toMatch(/by somebody who left/i);
    expect(ways[way].document.dependencies.map(({ name, to }) => ({ name, to }))).toEqual([{ name: 'left-pad', to: '1.3.0' }]);
  });
});
