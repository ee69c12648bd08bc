import { afterEach, describe, expect, it } from '@jest/globals';
import { gitFragments } from '../../src/adapters/git/fragments.ts';
import { openGitHistory } from '../../src/adapters/git/history.ts';
import { gitDiffs } from '../../src/adapters/git/patches.ts';
import type { Settings } from '../../src/config/file.ts';
import { parseInputs } from '../../src/config/inputs.ts';
import { makeConfig } from '../../src/config/make.ts';
import type { Commit, Tag } from '../../src/domain.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { History } from '../../src/ports/history.ts';
import { collect, type Sources } from '../../src/steps/collect.ts';
import { findRanges } from '../../src/steps/find-ranges.ts';
import { nextTag } from '../../src/steps/next-tag.ts';
import { SharedHistory } from '../../src/steps/shared-history.ts';
import { split } from '../../src/steps/split.ts';
import { createRepository, type Repository } from '../support/git/repository.ts';
import { sha } from '../support/writing/changes.ts';

const CLOCK: Clock = { now: () => Date.parse('2026-11-22T12:00:00Z'), elapsed: () => 0, peakMemory: () => 0 };
const made: Repository[] = [];

afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

/** What a run reads from. */
type Read = Pick<Sources, 'history' | 'diffs' | 'fragments'>;

/** A line of these commits, in memory; what stands behind `tag:` is a tag on the commit before. */
function line(...lines: readonly string[]): Read {
  const commits: Commit[] = [];
  const tags: Tag[] = [];
  for (const text of lines) {
    const [last] = commits.slice(-1);
    const name = /^tag: (.+)$/.exec(text)?.[1];
    if (name !== undefined && last !== undefined) tags.push({ name, sha: last.sha });
    else commits.push(commitOf(text, commits.length, last));
  }
  const place = (sha: string | null) => commits.findIndex((commit) => commit.sha === sha);
  const named = (ref: string) => tags.find(({ name }) => ref === name || ref === `refs/tags/${name}`)?.sha ?? null;
  const between = (base: string | null, head: string) => commits.slice(place(base) + 1, place(head) + 1);
  const history: History = {
    kind: 'git',
    tags: async () => tags,
    resolve: async (ref) => (ref === 'HEAD' ? (commits.at(-1)?.sha ?? null) : named(ref)),
    committedAt: async (shas) => new Map(shas.map((sha) => [sha, place(sha)])),
    relation: async (base, head) => ({
      ...{ ahead: between(base, head).length, behind: between(head, base).length },
      base: place(base) < place(head) ? base : head,
    }),
    commits: async (base, head) => ({ commits: between(base, head), counted: between(base, head).length }),
    sharedPatches: async () => null,
    authorsBefore: async () => new Set(),
  };
  return { history, ...NOTHING };
}

function commitOf(message: string, at: number, parent: Commit | undefined): Commit {
  const author = { name: 'Ada Lovelace', login: 'ada' };
  return {
    sha: sha(`commit ${at}`),
    parents: parent === undefined ? [] : [parent.sha],
    message,
    author,
    committedAt: at,
    files: [`${at}.txt`],
  };
}

const NOTHING: Pick<Sources, 'diffs' | 'fragments'> = {
  diffs: { paths: async () => new Map(), attributes: async () => '', patches: async () => undefined },
  fragments: { folders: async () => [], read: async () => ({ fragments: [], unread: 0 }) },
};

/** A repository with a release, from which its tests go on. */
function begun(tag: string): Repository {
  const repository = createRepository();
  made.push(repository);
  repository.commit({ message: 'Begin', files: { '0.txt': 'Begin' } });
  repository.tag(tag);
  return repository;
}

async function clone(repository: Repository): Promise<Read> {
  repository.flush();
  const { dir } = repository;
  return { history: await openGitHistory(dir), diffs: gitDiffs(dir), fragments: gitFragments(dir) };
}

async function next({ history, ...others }: Read, inputs: Readonly<Record<string, string>> = {}, settings: Settings = {}) {
  const config = makeConfig(parseInputs(inputs), settings);
  const shared = new SharedHistory(history);
  const sources = { history: shared, ...others, pulls: null, repository: null };
  const found = await findRanges(config, shared);
  const { views } = await split(found, await collect(found.whole, config, sources), config, sources);
  const [view] = views;
  if (view === undefined) throw new Error('no view');
  return nextTag(view, config, shared, CLOCK);
}

describe('the next tag follows from what is written', () => {
  it.each([
    ['a fix', ['fix: one'], 'v1.2.4'],
    ['a feature', ['fix: one', 'feat: two'], 'v1.3.0'],
    ['a breaking change', ['feat!: one'], 'v2.0.0'],
    ['a feature that was reverted', ['feat: a thing for all', 'Revert "feat: a thing for all"', 'fix: one'], 'v1.2.4'],
    ['a feature that its author keeps out of the notes', ['feat: one\n\nRelease-Note: NONE', 'fix: two'], 'v1.2.4'],
  ])('by %s', async (_what, messages, tag) => {
    expect(await next(line('Begin', 'tag: v1.2.3', ...messages))).toBe(tag);
  });

  it('by a changeset that says minor', async () => {
    const repository = begun('v1.2.3');
    repository.commit({ message: 'fix: rows', files: { '.changeset/x.md': '---\n"a": minor\n---\n\nRows have colours.\n' } });
    expect(await next(await clone(repository))).toBe('v1.3.0');
  });

  it('not by a range that starts at no tag', async () => {
    const repository = begun('v1.2.3');
    for (const message of ['Add a thing', 'fix: one']) repository.commit({ message });
    expect(await next(await clone(repository), { from: 'main~1' })).toBeNull();
  });

  it('or is the name that was given, or the first', async () => {
    expect(await next(line('Begin', 'tag: v1.2.3', 'Add a thing'), { version: 'v9.0.0' })).toBe('v9.0.0');
    expect(await next(line('Begin'))).toBe('v0.1.0');
  });

  it.each([
    ['where every release before 1.0 raised the minor', ['v0.1.0', 'v0.2.0', 'v0.3.0'], 'fix: one', 'v0.4.0'],
    ['where releases before 1.0 had patches', ['v0.1.0', 'v0.1.1', 'v0.2.0'], 'feat: one', 'v0.2.1'],
    ['breaking before 1.0', ['v0.1.0', 'v0.1.1', 'v0.2.0'], 'feat!: one', 'v0.3.0'],
    ['of prereleases alone', ['v1.0.0-beta.1', 'v1.0.0-beta.2'], 'feat!: one', 'v1.0.0-beta.3'],
    ['of dates', ['2026-11-15', '2026-11-22'], 'fix: one', '2026-11-22.1'],
    ['of four numbers', ['1.2.3.3', '1.2.3.4'], 'fix: one', '1.2.3.5'],
  ])('as the family counts, %s', async (_what, tags, message, tag) => {
    expect(await next(line('Begin', ...tags.flatMap((name) => [`chore: ${name}`, `tag: ${name}`]), message))).toBe(tag);
  });

  it.each([
    [['tag: v1.2.3'], 'release-{version}', 'release-1.2.4'],
    [['tag: v1.2.3'], '{version}', '1.2.4'],
    [[], 'r{version}', 'r0.1.0'],
  ])('under a name of the project, %#', async (tags, name, tag) => {
    expect(await next(line('Begin', ...tags, 'fix: one'), {}, { 'tag-name': name })).toBe(tag);
    expect(await next(line('Begin', ...tags, 'fix: one'), { version: 'v9' }, { 'tag-name': name })).toBe('v9');
  });

  it('not by what the release before has from another line, and to none that is there', async () => {
    const repository = begun('v1.0.0');
    repository.branch('1.0.x');
    repository.flush();
    const picked = repository.commit({ message: 'feat: picked', files: { a: '1' } });
    repository.commit({ message: 'fix: another', files: { b: '1' } });
    repository.commit({
      branch: '1.0.x',
      message: `feat: picked\n\n(cherry picked from commit ${repository.sha(picked)})`,
      files: { a: '2' },
    });
    repository.tag('v1.0.1', '1.0.x');
    expect(await next(await clone(repository), { from: 'v1.0.1' })).toBe('v1.0.2');
    expect(await next(await clone(repository))).toBe('v1.1.0');
  });
});
