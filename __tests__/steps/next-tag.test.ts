import { afterEach, describe, expect, it } from '@jest/globals';
import { gitFragments } from '../../src/adapters/git/fragments.ts';
import { openGitHistory } from '../../src/adapters/git/history.ts';
import { gitDiffs } from '../../src/adapters/git/patches.ts';
import type { Settings } from '../../src/config/file.ts';
import { parseInputs } from '../../src/config/inputs.ts';
import { makeConfig } from '../../src/config/make.ts';
import type { Clock } from '../../src/ports.ts';
import { collect } from '../../src/steps/collect.ts';
import { findRanges } from '../../src/steps/find-ranges.ts';
import { nextTag } from '../../src/steps/next-tag.ts';
import { SharedHistory } from '../../src/steps/shared-history.ts';
import { split } from '../../src/steps/split.ts';
import { createRepository, type Repository } from '../support/git/repository.ts';

const CLOCK: Clock = { now: () => Date.parse('2026-11-22T12:00:00Z'), elapsed: () => 0, peakMemory: () => 0 };
const made: Repository[] = [];

afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

/** A repository with these commits; what stands behind `tag:` is a tag on the commit before. */
function history(...lines: readonly string[]): Repository {
  const repository = createRepository();
  made.push(repository);
  for (const [at, line] of lines.entries()) {
    const tag = /^tag: (.+)$/.exec(line)?.[1];
    if (tag === undefined) repository.commit({ message: line, files: { [`${at}.txt`]: line } });
    else repository.tag(tag);
  }
  return repository;
}

async function next(repository: Repository, inputs: Readonly<Record<string, string>> = {}, settings: Settings = {}) {
  repository.flush();
  const config = makeConfig(parseInputs(inputs), settings);
  const shared = new SharedHistory(await openGitHistory(repository.dir));
  const sources = {
    history: shared,
    diffs: gitDiffs(repository.dir),
    pulls: null,
    fragments: gitFragments(repository.dir),
    repository: null,
  };
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
    expect(await next(history('Begin', 'tag: v1.2.3', ...messages))).toBe(tag);
  });

  it('by a changeset that says minor', async () => {
    const repository = history('Begin', 'tag: v1.2.3');
    repository.commit({ message: 'fix: rows', files: { '.changeset/x.md': '---\n"a": minor\n---\n\nRows have colours.\n' } });
    expect(await next(repository)).toBe('v1.3.0');
  });

  it('not by a range that starts at no tag', async () => {
    expect(await next(history('Begin', 'tag: v1.2.3', 'Add a thing', 'fix: one'), { from: 'main~1' })).toBeNull();
  });

  it('or is the name that was given, or the first', async () => {
    expect(await next(history('Begin', 'tag: v1.2.3', 'Add a thing'), { version: 'v9.0.0' })).toBe('v9.0.0');
    expect(await next(history('Begin'))).toBe('v0.1.0');
  });

  it.each([
    ['where every release before 1.0 raised the minor', ['v0.1.0', 'v0.2.0', 'v0.3.0'], 'fix: one', 'v0.4.0'],
    ['where releases before 1.0 had patches', ['v0.1.0', 'v0.1.1', 'v0.2.0'], 'feat: one', 'v0.2.1'],
    ['breaking before 1.0', ['v0.1.0', 'v0.1.1', 'v0.2.0'], 'feat!: one', 'v0.3.0'],
    ['of prereleases alone', ['v1.0.0-beta.1', 'v1.0.0-beta.2'], 'feat!: one', 'v1.0.0-beta.3'],
    ['of dates', ['2026-11-15', '2026-11-22'], 'fix: one', '2026-11-22.1'],
    ['of four numbers', ['1.2.3.3', '1.2.3.4'], 'fix: one', '1.2.3.5'],
  ])('as the family counts, %s', async (_what, tags, message, tag) => {
    expect(await next(history('Begin', ...tags.flatMap((name) => [`chore: ${name}`, `tag: ${name}`]), message))).toBe(tag);
  });

  it.each([
    [['tag: v1.2.3'], 'release-{version}', 'release-1.2.4'],
    [['tag: v1.2.3'], '{version}', '1.2.4'],
    [[], 'r{version}', 'r0.1.0'],
  ])('under a name of the project, %#', async (tags, name, tag) => {
    expect(await next(history('Begin', ...tags, 'fix: one'), {}, { 'tag-name': name })).toBe(tag);
    expect(await next(history('Begin', ...tags, 'fix: one'), { version: 'v9' }, { 'tag-name': name })).toBe('v9');
  });

  it('not by what the release before has from another line, and to none that is there', async () => {
    const repository = history('Begin', 'tag: v1.0.0');
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
    expect(await next(repository, { from: 'v1.0.1' })).toBe('v1.0.2');
    expect(await next(repository)).toBe('v1.1.0');
  });
});
