/** Difficulties 4 to 9: which range a release stands for, where names and dates mislead. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type PullRecord, squashPull } from '../../support/git/pulls.ts';
import type { Repository } from '../../support/git/repository.ts';
import { type Ends, type Reading, Shelf, shape, told, WAYS, type Way, withoutLine } from '../../support/scenario/readings.ts';

/** Lines of versions side by side, several families, tags that move, and dates that say nothing. */
function families(repository: Repository): PullRecord[] {
  let number = 0;
  const merge = (base = 'main', title?: string): PullRecord => {
    number += 1;
    return squashPull(repository, { number, title: title ?? `feat: change ${number}`, base });
  };
  const released = (tags: readonly string[], base = 'main'): PullRecord => {
    const record = merge(base);
    for (const tag of tags) repository.tag(tag, base);
    return record;
  };
  repository.commit({ message: 'Begin', files: { 'README.md': '# Widgets\n' } });
  return [
    released(['v0.4.10', 'cli/v1.9.3', 'lsp/v1.6.20231012']),
    released(['0.5.0', 'cli/v1.9.4', 'gitgui-0.20.0', 'lsp/v1.7.20231109', 'std/0.49.0']),
    released(['v1.0.0', '@octo/cli@2.0.0-beta.1']),
    (() => {
      repository.branch('1.x');
      return merge();
    })(),
    released(['v2.0.0-beta.1', '@octo/js-api@v0.8.0-beta.1']),
    released(['v2.0.0-rc2', 'gitgui-0.21.0']),
    released(['v2.0.0-rc10', 'std/0.50.0']),
    released(['v2.0.0', '@octo/js-api@v0.8.0']),
    released(['v2.0.1-nightly.fedcba9']),
    released(['v2.0.1-nightly.0a1b2c3']),
    released(['v2.0.1', 'plugin-legacy@8.2.3', 'nightly', 'latest', 'v2']),
    // Younger than v2.0.1, and of an older line.
    released(['v1.0.1'], '1.x'),
    released(['v1.0.7'], '1.x'),
    released(['v2.0.5', 'plugin-legacy@8.2.4', '2026-08-10']),
    released(['2026-08-17', '2026-08-17.1']),
  ];
}

type Case = { readonly what: string; readonly ends: Ends; readonly from: string | null; readonly commits: number; readonly why: RegExp };

const CASES: readonly Case[] = [
  { what: 'looks back over a change of scheme', ends: { to: '0.5.0' }, from: 'v0.4.10', commits: 1, why: /nearest/ },
  { what: 'looks back over the change back', ends: { to: 'v1.0.0' }, from: '0.5.0', commits: 1, why: /nearest/ },
  {
    what: 'of a stable release passes over its prereleases and the backports that came meanwhile',
    ends: { to: 'v2.0.0' },
    from: 'v1.0.0',
    commits: 5,
    why: /stable/,
  },
  { what: 'of a prerelease is the prerelease before', ends: { to: 'v2.0.0-rc2' }, from: 'v2.0.0-beta.1', commits: 1, why: /nearest/ },
  { what: 'counts rc10 behind rc2', ends: { to: 'v2.0.0-rc10' }, from: 'v2.0.0-rc2', commits: 1, why: /nearest/ },
  {
    what: 'takes the nightly before in history, not by the name of its hash',
    ends: { to: 'v2.0.1-nightly.0a1b2c3' },
    from: 'v2.0.1-nightly.fedcba9',
    commits: 1,
    why: /nearest/,
  },
  { what: 'takes no tag that moves', ends: { to: 'v2.0.1' }, from: 'v2.0.0', commits: 3, why: /stable tag of the family v\*/ },
  { what: 'of a backport stays on its line', ends: { to: 'v1.0.1' }, from: 'v1.0.0', commits: 1, why: /on its line of history/ },
  {
    what: 'goes by version over gaps, not by date',
    ends: { to: 'v2.0.5' },
    from: 'v2.0.1',
    commits: 1,
    why: /v2\.0\.1 is the nearest stable tag/,
  },
  {
    what: 'stays in the family of a package',
    ends: { to: 'plugin-legacy@8.2.4' },
    from: 'plugin-legacy@8.2.3',
    commits: 1,
    why: /plugin-legacy@/,
  },
  { what: 'stays in a family with a v behind the name', ends: { to: '@octo/js-api@v0.8.0' }, from: null, commits: 9, why: /root/ },
  { what: 'stays in a family with a dash', ends: { to: 'gitgui-0.21.0' }, from: 'gitgui-0.20.0', commits: 4, why: /gitgui-/ },
  { what: 'stays in a family with a slash', ends: { to: 'cli/v1.9.4' }, from: 'cli/v1.9.3', commits: 1, why: /cli\/v\*/ },
  {
    what: 'takes a day in a version for a number',
    ends: { to: 'lsp/v1.7.20231109' },
    from: 'lsp/v1.6.20231012',
    commits: 1,
    why: /lsp\/v\*/,
  },
  { what: 'stays in a family with a slash and no v', ends: { to: 'std/0.50.0' }, from: 'std/0.49.0', commits: 5, why: /std\// },
  { what: 'knows dates', ends: { to: '2026-08-17' }, from: '2026-08-10', commits: 1, why: /2026-08-10/ },
  {
    what: 'is empty between two tags of one day on one commit',
    ends: { to: '2026-08-17.1' },
    from: '2026-08-17',
    commits: 0,
    why: /nothing lies between/,
  },
];

describe('the range that is found', () => {
  let shelf: Shelf;
  beforeAll(async () => {
    shelf = await Shelf.open({ history: families });
  });
  afterAll(() => shelf.close());

  it.each(CASES)('$what ($ends.to)', async ({ ends, from, commits, why }) => {
    const [clone, forge] = await Promise.all([shelf.tell('clone', ends), shelf.tell('GitHub', ends)]);
    expect(clone.document.range).toMatchObject({ from, to: ends.to, tag: ends.to, commits, reason: expect.stringMatching(why) });
    expect(shape(clone)).toEqual(shape(forge));
    expect(clone.document).toMatchObject({ complete: true });
    expect(clone.document.ledger).toHaveLength(commits);
    // Who reads the log learns the same.
    for (const { log, document } of [clone, forge]) expect(log).toContain(document.range.reason);
  });

  it.each(['v1.0.1', '2026-08-17.1'])('is the same by the bundled program (%s)', async (to) => {
    const ways = [await shelf.read('clone', { to }), await shelf.read('GitHub', { to })];
    const here = await shelf.tell('clone', { to });
    for (const way of ways) {
      expect(way.document.range).toEqual(here.document.range);
      expect(shape(way)).toEqual(shape(here));
      expect(way.log).toContain(here.document.range.reason);
    }
  });

  it('says which families there are where a renamed one begins, instead of guessing', async () => {
    const { document } = await shelf.tell('clone', { to: '@octo/cli@2.0.0-beta.1' });
    expect(document.range).toMatchObject({ from: null, base: null });
    expect(document.range.passedOver.join('\n')).toContain('cli/v1.9.4');
  });

  it('names the tags that are near a misspelt one, from both sources alike', async () => {
    const ends = { to: 'v2.0.55' };
    for (const said of [await shelf.refusal('clone', ends), await shelf.refusal('GitHub', ends)]) {
      expect(said).toContain('v2.0.55');
      expect(said).toMatch(/nearest.*v2\.0\.5\b/);
    }
  });

  it('takes branches, and shas whole and short, as ends', async () => {
    const ends = { from: shelf.sha('v2.0.0').slice(0, 10), to: '1.x' };
    const [clone, forge] = [await shelf.read('clone', ends), await shelf.read('GitHub', ends)];
    expect(shape(clone)).toEqual(shape(forge));
    expect(clone.document.range).toMatchObject({ base: shelf.sha('v1.0.0'), head: shelf.sha('1.x'), commits: 2 });
  });
});

/** Dates, then numbers, then two builds of one version. */
function recounted(repository: Repository): PullRecord[] {
  repository.commit({ message: 'Begin', files: { 'README.md': '# Widgets\n' } });
  return ['2022.12', '2023.2', 'v1.0.0', 'v1.1.0', 'v1.2.0+build.1', 'v1.2.0+build.2', null].map((tag, at) => {
    const record = squashPull(repository, { number: at + 1, title: `fix: change ${at + 1}` });
    if (tag !== null) repository.tag(tag);
    return record;
  });
}

describe('the range of a family that counts otherwise now', () => {
  let shelf: Shelf;
  beforeAll(async () => {
    shelf = await Shelf.open({ history: recounted });
  });
  afterAll(() => shelf.close());

  it.each([
    ['v1.0.0', '2023.2', /had dates at that time/],
    ['v1.1.0', 'v1.0.0', /nearest/],
    ['v1.2.0+build.2', 'v1.2.0+build.1', /another build of the same version/],
    ['main', 'v1.2.0+build.2', /nearest/],
  ])('of %s begins at %s', async (to, from, why) => {
    const [clone, forge] = await Promise.all([shelf.tell('clone', { to }), shelf.tell('GitHub', { to })]);
    expect(clone.document.range).toMatchObject({ from, to, commits: 1, reason: expect.stringMatching(why), passedOver: [] });
    expect(shape(clone)).toEqual(shape(forge));
  });

  it('of what follows names the next number', async () => {
    const { document } = await shelf.tell('clone', { to: 'main' });
    expect(document.notes[0]?.releaseTag).toBe('v1.2.1');
  });
});

/** A release line whose fixes were picked from the main line, as both sides of two releases. */
function picked(repository: Repository): PullRecord[] {
  const pulls: PullRecord[] = [];
  const pick = (number: number, title: string, origin: string, files: Readonly<Record<string, string>>) =>
    pulls.push(
      squashPull(repository, {
        number,
        title,
        base: '2.5',
        message: `${title} (#${number})\n\n(cherry picked from commit ${origin})`,
        commits: [{ message: title, files }],
      }),
    );
  const sha = () => repository.sha('main');
  repository.commit({ message: 'Begin', files: { 'README.md': '# Runtime\n' } });
  repository.tag('v2.5.0');
  repository.branch('2.5');
  pulls.push(squashPull(repository, { number: 10, title: 'fix: pick with origin', commits: [{ message: 'x', files: { a: '1\n' } }] }));
  pick(20, 'fix: pick with origin', sha(), { a: '1\n' });
  pulls.push(squashPull(repository, { number: 11, title: 'feat: only in the new line', commits: [{ message: 'x', files: { b: '1\n' } }] }));
  // Picked by hand: the same title and number, nothing else that ties them.
  pulls.push(squashPull(repository, { number: 12, title: 'fix: pick by number', commits: [{ message: 'x', files: { c: '1\n' } }] }));
  repository.commit({ branch: '2.5', message: 'fix: pick by number (#12)', files: { c: '1\n' } });
  pulls.push(squashPull(repository, { number: 13, title: 'fix: picked and taken back', commits: [{ message: 'x', files: { d: '1\n' } }] }));
  const origin = sha();
  pick(21, 'fix: picked and taken back', origin, { d: '1\n' });
  const undone = 'Revert "fix: picked and taken back (#21)" (#22)';
  pulls.push(
    squashPull(repository, {
      number: 22,
      title: 'Revert "fix: picked and taken back (#21)"',
      base: '2.5',
      message: undone,
      commits: [{ message: undone, files: { d: null } }],
    }),
  );
  repository.commit({ branch: '2.5', message: 'v2.5.7', files: { version: '2.5.7\n' } });
  repository.tag('v2.5.7', '2.5');
  repository.commit({ message: 'v2.6.0', files: { version: '2.6.0\n' } });
  repository.tag('v2.6.0');
  return pulls;
}

describe('a previous tag that is not an ancestor', () => {
  let shelf: Shelf;
  let ways: Readonly<Record<Way, Reading>>;
  beforeAll(async () => {
    shelf = await Shelf.open({ history: picked });
    ways = await shelf.all({ from: 'v2.5.7', to: 'v2.6.0' });
  });
  afterAll(() => shelf.close());

  it('starts the range where the two part, the same from both sources', () => {
    expect(told(ways['clone with token'])).toEqual(told(ways.GitHub));
    expect(shape(ways.clone)).toEqual(shape(ways.GitHub));
    expect(ways.GitHub.document.range).toMatchObject({ base: shelf.sha('v2.5.0'), commits: shelf.count('v2.5.7..v2.6.0') });
  });

  it.each(WAYS)('does not tell again what v2.5.7 had told (%s)', (way) => {
    const aside = withoutLine(ways[way]);
    expect(Object.keys(aside)).toEqual(expect.arrayContaining(['pick with origin', 'pick by number']));
    for (const title of ['pick with origin', 'pick by number']) expect(aside[title]).toMatch(/^left-out: .*v2\.5\.7/);
    expect(ways[way].markdown).not.toMatch(/pick (?:with origin|by number)/i);
  });

  it.each(WAYS)('tells what is new, and what was picked and taken back there (%s)', (way) => {
    expect(ways[way].markdown).toMatch(/only in the new line/i);
    expect(ways[way].markdown).toMatch(/picked and taken back/i);
  });

  it.each(WAYS)('accounts for the range alone, and says what was left out (%s)', (way) => {
    const { document, log, markdown } = ways[way];
    expect(document.ledger).toHaveLength(document.range.commits);
    expect(document.complete).toBe(true);
    expect(document.ledger.map(({ sha }) => sha)).not.toContain(shelf.sha('v2.5.7'));
    expect(log).toMatch(/^read .*2 of them already in v2\.5\.7/m);
    expect(markdown).toMatch(/Not listed: .*2 changes that .*already/);
  });
});

/** Picked with other words, no number and no origin: only the patch is the same. */
function reworded(repository: Repository): PullRecord[] {
  repository.commit({ message: 'Begin', files: { 'README.md': '# Runtime\n' } });
  repository.tag('v2.5.0');
  repository.branch('2.5');
  repository.commit({ message: 'fix: the words of the main line', files: { a: '1\n' } });
  repository.commit({ message: 'fix: only on the main line', files: { b: '1\n' } });
  repository.commit({ branch: '2.5', message: 'fix: other words on the release line', files: { a: '1\n' } });
  repository.tag('v2.5.1', '2.5');
  repository.tag('v2.6.0');
  return [];
}

describe('a pick that only its patch shows', () => {
  it('is left out where a clone can compare patches, and told rather than lost where it cannot', async () => {
    const shelf = await Shelf.open({ history: reworded });
    const ends = { from: 'v2.5.1', to: 'v2.6.0' };
    const [clone, forge] = await Promise.all([shelf.tell('clone', ends), shelf.tell('GitHub', ends)]);
    expect(withoutLine(clone)).toEqual({ 'the words of the main line': expect.stringMatching(/v2\.5\.1/) });
    expect(withoutLine(forge)).toEqual({});
    expect(clone.document.range.reason).toContain('1 change that v2.5.1 has already is left out');
    const ids = ({ document }: Reading) => document.changes.map(({ id }) => id);
    expect(ids(clone)).toEqual(ids(forge));
    for (const { document } of [clone, forge]) expect(document).toMatchObject({ complete: true, range: { commits: 2 } });
    await shelf.close();
  });
});
