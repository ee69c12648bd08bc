import { afterEach, describe, expect, it } from '@jest/globals';
import { openGitHistory } from '../../src/adapters/git/history.ts';
import type { History } from '../../src/ports/history.ts';
import { findRange, type Wanted } from '../../src/steps/find-range.ts';
import { createRepository, type Repository } from '../support/git/repository.ts';

/** What was made, each opened once. */
const made = new Map<Repository, Promise<History>>();

afterEach(() => {
  for (const one of made.keys()) one.remove();
  made.clear();
});

function repository(): Repository {
  const fresh = createRepository();
  made.set(fresh, openGitHistory(fresh.dir));
  return fresh;
}

/** Starts a branch; what is pending is written first, so that later commits follow the new branch. */
function startBranch(repo: Repository, name: string, target = 'main'): void {
  repo.branch(name, target);
  repo.flush();
}

/** A commit with these tags. */
function release(repo: Repository, branch: string, ...tags: readonly string[]): string {
  const mark = repo.commit({ message: `release ${tags.join(', ')}`, branch });
  for (const tag of tags) repo.tag(tag, mark);
  return mark;
}

async function find(repo: Repository, wanted: Partial<Wanted>) {
  return findRange({ from: null, to: null, tagPrefix: null, ...wanted }, await opened(repo));
}

/** With all that is pending written. */
async function opened(repo: Repository): Promise<History> {
  repo.flush();
  return made.get(repo) ?? openGitHistory(repo.dir);
}

/** A history that stands for GitHub and writes down what it is asked. */
function asGitHub(history: History): { history: History; asked: string[] } {
  const asked: string[] = [];
  const note = <T>(name: string, answer: T): T => {
    asked.push(name);
    return answer;
  };
  return {
    asked,
    history: {
      kind: 'github',
      tags: () => note('tags', history.tags()),
      resolve: (ref) => note('resolve', history.resolve(ref)),
      relation: (base, head) => note('relation', history.relation(base, head)),
      commits: (base, head, options) => history.commits(base, head, options),
      committedAt: (shas) => note('dates', history.committedAt(shas)),
      sharedPatches: (side, head) => note('shared patches', history.sharedPatches(side, head)),
      authorsBefore: (base) => history.authorsBefore(base),
    },
  };
}

describe('a base that is looked for', () => {
  it('is the nearest stable tag of the family on the line of history', async () => {
    const repo = repository();
    const base = release(repo, 'main', 'v1.0.0');
    release(repo, 'main', 'pkg@9.0.0', 'nightly');
    release(repo, 'main', 'v1.1.0-beta.0');
    release(repo, 'main', 'v1.1.0-beta.1');
    const head = release(repo, 'main', 'v1.1.0');
    expect(await find(repo, { to: 'v1.1.0' })).toEqual({
      from: 'v1.0.0',
      to: 'v1.1.0',
      base: repo.sha(base),
      side: null,
      head: repo.sha(head),
      tag: 'v1.1.0',
      family: 'v',
      reason: 'v1.0.0 is the nearest stable tag of the family v* before v1.1.0 on its line of history.',
      passedOver: ['v1.1.0-beta.1 to v1.1.0-beta.0 (2 tags): prereleases'],
    });
    expect(await find(repo, { to: 'v1.1.0-beta.1' })).toMatchObject({ from: 'v1.1.0-beta.0', passedOver: [] });
  });

  it('goes by version, not by date, and follows a backport on its own branch', async () => {
    const repo = repository();
    release(repo, 'main', 'v1.0.0');
    startBranch(repo, '1.x', 'main');
    release(repo, 'main', 'v2.0.0');
    release(repo, '1.x', 'v1.0.1');
    release(repo, 'main', 'v2.0.1');
    release(repo, '1.x', 'v1.0.2');
    expect(await find(repo, { to: 'v1.0.2' })).toMatchObject({ from: 'v1.0.1', passedOver: [] });
    expect(await find(repo, { to: 'v2.0.1' })).toMatchObject({ from: 'v2.0.0' });
    expect(await find(repo, { to: 'v2.0.0' })).toMatchObject({
      from: 'v1.0.0',
      passedOver: ['v1.0.2 to v1.0.1 (2 tags): not in the history of v2.0.0'],
    });
  });

  it('is the last release of another branch where releases are tagged on branches', async () => {
    const repo = repository();
    const old = release(repo, 'main', 'v1.0.0');
    for (let n = 0; n < 130; n++) repo.commit({ message: `change ${n}` });
    const parting = repo.commit({ message: 'last before the branch' });
    startBranch(repo, '2.x', 'main');
    release(repo, '2.x', 'v2.0.0');
    for (let n = 0; n < 5; n++) repo.commit({ message: `later ${n}` });
    startBranch(repo, '3.x', 'main');
    release(repo, '3.x', 'v3.0.0');
    const range = await find(repo, { to: 'v3.0.0' });
    expect(range).toMatchObject({ from: 'v2.0.0', base: repo.sha(parting), passedOver: ['v1.0.0: 137 commits before it'] });
    expect(range.reason).toContain(`the range starts where they part (${repo.sha(parting).slice(0, 7)})`);
    expect(range.base).not.toBe(repo.sha(old));
  });

  it('is the last release of another branch where this one has none', async () => {
    const repo = repository();
    const root = repo.commit({ message: 'root' });
    startBranch(repo, 'side', root);
    release(repo, 'side', 'v1.0.0');
    release(repo, 'main', 'v2.0.0');
    expect(await find(repo, { to: 'v2.0.0' })).toMatchObject({ from: 'v1.0.0', base: repo.sha(root), passedOver: [] });
  });

  it('is the root where there is no tag before, and says so', async () => {
    const repo = repository();
    release(repo, 'main', 'cli/v1.9.4');
    release(repo, 'main', '@scope/pkg@2.0.0-beta');
    const range = await find(repo, { to: '@scope/pkg@2.0.0-beta' });
    expect(range).toMatchObject({ from: null, base: null, family: '@scope/pkg@', passedOver: ['cli/v1.9.4: of the family cli/v*'] });
    expect(range.reason).toContain('starts at the root');
    // A family under a new name is told, not guessed.
    expect(range.reason).toContain('name the last tag of that one as `from`, such as cli/v1.9.4');
    expect((await find(repo, { to: 'cli/v1.9.4' })).reason).not.toContain('`from`');
    release(repo, 'main', 'v2.5.0');
    release(repo, 'main', 'foo/v2.4.0');
    expect((await find(repo, { to: 'foo/v2.4.0' })).reason).toContain('such as v2.5.0');
  });

  it('is a release, not a tag that moves with the releases', async () => {
    const repo = repository();
    release(repo, 'main', 'v1.9.0');
    release(repo, 'main', 'v2.0.0');
    release(repo, 'main', 'v2.0.1', 'v2', 'v2.0', 'latest');
    expect(await find(repo, { to: 'v2.0.1' })).toMatchObject({ from: 'v2.0.0', passedOver: [] });
    for (const to of ['v2', 'latest']) expect(await find(repo, { to })).toMatchObject({ from: 'v2.0.0', to, tag: to });
    expect(await find(repo, { to: 'v2.0.0' })).toMatchObject({ from: 'v1.9.0' });
    release(repo, 'main', 'v2.0.2');
    expect(await find(repo, { to: 'v2.0.2' })).toMatchObject({ from: 'v2.0.1' });
  });

  it('finds the old spelling when the scheme changes', async () => {
    const repo = repository();
    release(repo, 'main', 'v0.4.10');
    release(repo, 'main', '0.5.0');
    const range = await find(repo, { to: '0.5.0' });
    expect(range).toMatchObject({ from: 'v0.4.10', family: '' });
    expect(range.reason).toBe(
      'v0.4.10 is the nearest stable tag of its family before 0.5.0 on its line of history; the tags were named v* at that time.',
    );
  });

  it('is empty between two tags on one commit, and knows dates', async () => {
    const repo = repository();
    release(repo, 'main', '2026-08-10');
    const head = release(repo, 'main', '2026-08-17', '2026-08-17.1', 'nightly');
    const range = await find(repo, { to: '2026-08-17.1' });
    expect(range).toMatchObject({ from: '2026-08-17', base: repo.sha(head), head: repo.sha(head) });
    expect(range.reason).toContain('nothing lies between them');
    expect(await find(repo, { to: '2026-08-17' })).toMatchObject({ from: '2026-08-10' });
  });

  it('takes the nearest in history of nightlies that names do not order', async () => {
    const repo = repository();
    for (const hash of ['fedcba9', '0a1b2c3', '5f3a2b1', 'c0ffee1']) release(repo, 'main', `1.0.0-nightly.${hash}`);
    expect(await find(repo, { to: '1.0.0-nightly.5f3a2b1' })).toMatchObject({ from: '1.0.0-nightly.0a1b2c3' });
    expect(await find(repo, { to: '1.0.0-nightly.0a1b2c3' })).toMatchObject({ from: '1.0.0-nightly.fedcba9' });
  });
});

describe('a head without a tag', () => {
  it('looks back to the last stable tag of the family of the repository', async () => {
    const repo = repository();
    release(repo, 'main', 'v1.0.0');
    startBranch(repo, '1.x', 'main');
    release(repo, 'main', 'v2.0.0-beta.1', 'pkg@7.0.0');
    release(repo, '1.x', 'v1.0.1');
    const head = repo.commit({ message: 'not released' });
    expect(await find(repo, {})).toMatchObject({
      from: 'v1.0.0',
      to: 'HEAD',
      head: repo.sha(head),
      tag: null,
      family: 'v',
      passedOver: ['v2.0.0-beta.1: a prerelease', 'v1.0.1: not in the history of HEAD'],
    });
    expect(await find(repo, { to: '1.x' })).toMatchObject({ from: 'v1.0.1', to: '1.x', tag: null });
    expect(await find(repo, { upcoming: 'v2.0.0-beta.2' })).toMatchObject({ from: 'v2.0.0-beta.1', tag: null });
    expect(await find(repo, { tagPrefix: 'pkg@' })).toMatchObject({ from: 'pkg@7.0.0', family: 'pkg@' });
    expect(await find(repo, { tagPrefix: 'new@' })).toMatchObject({ from: null, base: null, family: 'new@' });
  });

  it('takes prereleases where there is nothing else, and the nearest of several families', async () => {
    const repo = repository();
    release(repo, 'main', 'a@1.0.0');
    release(repo, 'main', 'b@0.1.0-alpha.1');
    repo.commit({ message: 'not released' });
    expect(await find(repo, {})).toMatchObject({ from: 'b@0.1.0-alpha.1', family: 'b@' });
    expect(await find(repo, { tagPrefix: 'b@' })).toMatchObject({ from: 'b@0.1.0-alpha.1' });
  });

  it('says of a later release that it is not in the history of a head before it', async () => {
    const repo = repository();
    release(repo, 'main', 'v1.0.0-beta.1');
    const head = repo.commit({ message: 'not released' });
    release(repo, 'main', 'v1.0.0');
    expect(await find(repo, { to: repo.sha(head) })).toMatchObject({
      from: 'v1.0.0-beta.1',
      passedOver: ['v1.0.0: not in this history'],
    });
  });

  it('is the release of the tag that HEAD carries', async () => {
    const repo = repository();
    release(repo, 'main', 'v1.0.0', 'pkg@1.0.0');
    release(repo, 'main', 'v1.1.0', 'pkg@1.1.0', 'nightly');
    expect(await find(repo, {})).toMatchObject({ from: 'v1.0.0', to: 'v1.1.0', tag: 'v1.1.0' });
    expect(await find(repo, { tagPrefix: 'pkg@' })).toMatchObject({ from: 'pkg@1.0.0', to: 'pkg@1.1.0', tag: 'pkg@1.1.0' });
    expect(await find(repo, { to: 'v1.1.0', tagPrefix: 'pkg@' })).toMatchObject({ from: 'pkg@1.0.0', tag: 'pkg@1.1.0' });
    expect(await find(repo, { to: 'main' })).toMatchObject({ from: 'v1.1.0', to: 'main', tag: null });
  });

  it('starts at the root of a repository without versions', async () => {
    const repo = repository();
    release(repo, 'main', 'nightly');
    expect(await find(repo, { to: 'nightly' })).toMatchObject({ from: null, base: null, tag: 'nightly', family: null });
  });

  it('does not call the end of a shallow clone the root', async () => {
    const repo = repository();
    repo.commit({ message: 'one' });
    const history = { ...asGitHub(await opened(repo)).history, refuseCut: () => Promise.reject(new Error('shallow')) };
    await expect(findRange({ from: null, to: 'main', tagPrefix: null }, history)).rejects.toThrow('shallow');
  });

  it('says that an empty repository is empty', async () => {
    await expect(find(repository(), {})).rejects.toMatchObject({ code: 'unknown-ref' });
  });
});

describe('a base that is given', () => {
  it('is taken as it is, a branch, sha or tag', async () => {
    const repo = repository();
    const one = release(repo, 'main', 'v1.0.0');
    startBranch(repo, 'start', one);
    release(repo, 'main', 'v2.0.0');
    for (const from of ['v1.0.0', 'refs/tags/v1.0.0', 'start', 'refs/heads/start', repo.sha(one), repo.sha(one).slice(0, 8)]) {
      expect(await find(repo, { from, to: 'v2.0.0' })).toMatchObject({ base: repo.sha(one), tag: 'v2.0.0', family: 'v' });
    }
  });

  it('is any revision that git knows, in a clone', async () => {
    const repo = repository();
    const [one, two] = [release(repo, 'main', 'v1.0.0'), release(repo, 'main', 'v2.0.0')];
    repo.commit({ message: 'three' });
    repo.git(['update-ref', 'refs/remotes/origin/release', repo.sha(one)]);
    repo.git(['config', 'branch.main.remote', 'origin']);
    repo.git(['config', 'branch.main.merge', 'refs/heads/release']);
    repo.git(['config', 'remote.origin.url', 'https://example.com/x.git']);
    repo.git(['config', 'remote.origin.fetch', '+refs/heads/*:refs/remotes/origin/*']);
    for (const from of ['HEAD~2', 'v2.0.0^', 'v2.0.0~1', 'origin/release', 'release', 'refs/remotes/origin/release', 'main@{u}', '@~2']) {
      expect([from, (await find(repo, { from })).base]).toEqual([from, repo.sha(one)]);
    }
    expect(await find(repo, { from: 'HEAD~1', to: '@' })).toMatchObject({ base: repo.sha(two), to: '@' });
    for (const from of ['v1.0.0..v2.0.0', '^main', 'main^!', 'HEAD~99', 'v1.0.0@{u}', 'main@{99}', 'main^{tree}', 'HEAD:', 'a\nb']) {
      await expect(find(repo, { from })).rejects.toMatchObject({ code: 'unknown-ref' });
    }
  });

  it('is a branch of origin on GitHub too', async () => {
    const repo = repository();
    const one = release(repo, 'main', 'v1.0.0');
    startBranch(repo, 'start', one);
    repo.commit({ message: 'two' });
    const { history } = asGitHub(await opened(repo));
    expect(await findRange({ from: 'origin/start', to: null, tagPrefix: null }, history)).toMatchObject({ base: repo.sha(one) });
    await expect(findRange({ from: 'origin/none', to: null, tagPrefix: null }, history)).rejects.toMatchObject({ code: 'unknown-ref' });
  });

  it('starts where both part when it is not an ancestor', async () => {
    const repo = repository();
    const root = repo.commit({ message: 'root' });
    startBranch(repo, '1.x', root);
    release(repo, '1.x', 'v1.0.1');
    release(repo, 'main', 'v2.0.0');
    const range = await find(repo, { from: 'v1.0.1', to: 'v2.0.0' });
    expect(range).toMatchObject({ from: 'v1.0.1', base: repo.sha(root), side: repo.sha('1.x') });
    expect(range.reason).toContain('not in the history of v2.0.0');
  });

  it('says when nothing lies between, and when nothing is shared', async () => {
    const repo = repository();
    const one = release(repo, 'main', 'v1.0.0');
    release(repo, 'main', 'v2.0.0');
    repo.commit({ message: 'orphan', branch: 'other', parents: [] });
    const swapped = await find(repo, { from: 'v2.0.0', to: 'v1.0.0' });
    expect(swapped).toMatchObject({ base: repo.sha(one), head: repo.sha(one) });
    expect(swapped.reason).toContain('v1.0.0 lies in its past');
    expect(await find(repo, { from: 'other', to: 'v2.0.0' })).toMatchObject({ base: null, reason: expect.stringContaining('no history') });
  });
});

describe('names that lead nowhere', () => {
  it('are errors that name the input and the nearest tags', async () => {
    const repo = repository();
    for (const tag of ['v1.0.0', 'v1.0.1', 'v1.1.0', 'v9.9.9']) release(repo, 'main', tag);
    await expect(find(repo, { from: 'v1.0.2', to: 'v9.9.9' })).rejects.toMatchObject({
      code: 'unknown-ref',
      message: expect.stringContaining('`from`'),
      hint: 'The nearest tags are v1.0.1, v1.1.0, v1.0.0. What only the remote has, `git fetch --tags` brings.',
    });
    await expect(find(repo, { to: 'v9.9.8' })).rejects.toMatchObject({
      code: 'unknown-ref',
      message: expect.stringContaining('`to`'),
      hint: expect.stringContaining('v9.9.9'),
    });
    await expect(find(repo, { from: '--output=x' })).rejects.toMatchObject({ code: 'unknown-ref' });
  });

  it('say of a tag what else than a commit it points at', async () => {
    const repo = repository();
    release(repo, 'main', 'v1.0.0');
    repo.flush();
    repo.git(['tag', 'tree', 'HEAD^{tree}']);
    repo.git(['tag', '--annotate', '--message=x', 'nested', 'tree']);
    for (const wanted of [{ from: 'tree' }, { to: 'tree' }, { from: 'v1.0.0', to: 'nested' }]) {
      await expect(find(repo, wanted)).rejects.toMatchObject({
        code: 'unknown-ref',
        message: expect.stringMatching(/^The tag (tree|nested) points at a tree, not at a commit\.$/),
      });
    }
  });

  it('list no tags that nobody can have meant', async () => {
    const repo = repository();
    release(repo, 'main', 'v1.0.0');
    await expect(find(repo, { from: 'nope' })).rejects.toMatchObject({
      message: '`from` is no tag, branch or commit: nope.',
      hint: 'Check the name: the only tag is v1.0.0. What only the remote has, `git fetch --tags` brings.',
    });
    release(repo, 'main', 'v1.0.1');
    await expect(find(repo, { from: 'nope' })).rejects.toMatchObject({
      hint: 'Check the name: none of the 2 tags is near it. What only the remote has, `git fetch --tags` brings.',
    });
    const { history } = asGitHub(await opened(repo));
    const wanted = { to: null, tagPrefix: null };
    await expect(findRange({ ...wanted, from: 'nope' }, history)).rejects.toMatchObject({
      hint: 'Check the name: none of the 2 tags is near it.',
    });
    await expect(findRange({ ...wanted, from: '1.0.1' }, history)).rejects.toMatchObject({ hint: 'The nearest tags are v1.0.1, v1.0.0.' });
  });
});

describe('questions to the API', () => {
  it('are three when both ends are given', async () => {
    const repo = repository();
    release(repo, 'main', 'v1.0.0');
    release(repo, 'main', 'v2.0.0');
    const { history, asked } = asGitHub(await opened(repo));
    await findRange({ from: 'v1.0.0', to: 'v2.0.0', tagPrefix: null }, history);
    expect(asked.sort()).toEqual(['relation', 'resolve', 'resolve']);
  });

  it('are the tags and one more when the tag before is the base', async () => {
    const repo = repository();
    release(repo, 'main', 'v1.0.0');
    release(repo, 'main', 'v2.0.0');
    const { history, asked } = asGitHub(await opened(repo));
    await findRange({ from: null, to: 'v2.0.0', tagPrefix: null }, history);
    expect(asked.sort()).toEqual(['relation', 'tags']);
  });

  it('are bounded, and an error follows where they did not suffice', async () => {
    const repo = repository();
    const root = repo.commit({ message: 'root' });
    for (let n = 0; n < 40; n++) release(repo, 'main', `v${n}.0.0`);
    const { history, asked } = asGitHub(await opened(repo));
    await expect(findRange({ from: null, to: repo.sha(root), tagPrefix: null }, history)).rejects.toMatchObject({
      code: 'unknown-ref',
      hint: expect.stringContaining('`from`'),
    });
    expect(asked.filter((one) => one === 'relation')).toHaveLength(25);
  });

  it('are few where a line of versions stands aside, or meets the head in its middle', async () => {
    const repo = repository();
    release(repo, 'main', 'v0.1.0');
    for (let n = 0; n < 6; n++) release(repo, 'main', `v1.0.${n}`);
    startBranch(repo, '1.x');
    for (let n = 6; n < 40; n++) release(repo, '1.x', `v1.0.${n}`);
    release(repo, 'main', 'v2.0.0');
    const { history, asked } = asGitHub(await opened(repo));
    expect(await findRange({ from: null, to: 'v2.0.0', tagPrefix: null }, history)).toMatchObject({
      from: 'v1.0.5',
      passedOver: ['v1.0.39 to v1.0.6 (34 tags): not in the history of v2.0.0'],
    });
    expect(asked.filter((one) => one === 'relation').length).toBeLessThanOrEqual(2 + Math.ceil(Math.log2(39)));
  });

  it('are three where all of a line stands aside', async () => {
    const repo = repository();
    release(repo, 'main', 'v0.1.0');
    startBranch(repo, '1.x');
    for (let n = 0; n < 40; n++) release(repo, '1.x', `v1.0.${n}`);
    release(repo, 'main', 'v2.0.0');
    const { history, asked } = asGitHub(await opened(repo));
    expect(await findRange({ from: null, to: 'v2.0.0', tagPrefix: null }, history)).toMatchObject({
      from: 'v0.1.0',
      passedOver: ['v1.0.39 to v1.0.0 (40 tags): not in the history of v2.0.0'],
    });
    expect(asked.filter((one) => one === 'relation')).toHaveLength(3);
  });

  it('end with the release that parts last where they did not suffice', async () => {
    const repo = repository();
    release(repo, 'main', 'v0.1.0');
    const parting = repo.commit({ message: 'last in common' });
    startBranch(repo, '1.x', parting);
    for (let n = 0; n < 40; n++) release(repo, '1.x', `v1.${n}.0`);
    release(repo, 'main', 'v2.0.0');
    const { history } = asGitHub(await opened(repo));
    expect(await findRange({ from: null, to: 'v2.0.0', tagPrefix: null }, history)).toMatchObject({
      from: 'v1.39.0',
      base: repo.sha(parting),
      passedOver: [],
    });
  });
});
