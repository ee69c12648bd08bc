/** Packages from one reading: each has its own base, and the source is asked as if there were one. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openGitHistory } from '../../src/adapters/git/history.ts';
import { createFragments } from '../../src/adapters/github/fragments.ts';
import { createGitHubHistory } from '../../src/adapters/github/history.ts';
import { createDiffs } from '../../src/adapters/github/patches.ts';
import { createPulls } from '../../src/adapters/github/pulls.ts';
import type { Config } from '../../src/config/config.ts';
import { parseInputs, type RawInputs } from '../../src/config/inputs.ts';
import { makeConfig } from '../../src/config/make.ts';
import { TidingsError } from '../../src/errors.ts';
import { GITHUB } from '../../src/limits.ts';
import type { History } from '../../src/ports/history.ts';
import { collect } from '../../src/steps/collect.ts';
import { findRange } from '../../src/steps/find-range.ts';
import { findRanges } from '../../src/steps/find-ranges.ts';
import { SharedHistory } from '../../src/steps/shared-history.ts';
import { split } from '../../src/steps/split.ts';
import { clientOf, closeAll, HOME, host, type Served, serve } from '../adapters/github/bed.ts';
import { type PullRecord, squashPull } from '../support/git/pulls.ts';
import { createRepository, type Repository } from '../support/git/repository.ts';

afterEach(closeAll);
afterAll(closeAll);

function configFor(names: readonly string[], inputs: RawInputs = {}): Config {
  const packages = Object.fromEntries(names.map((name) => [name, { paths: [`packages/${name}`], 'tag-prefix': `${name}@` }]));
  return makeConfig(parseInputs(inputs), { packages });
}

function touch(repository: Repository, number: number, ...names: readonly string[]): PullRecord {
  const files = Object.fromEntries(names.map((name) => [`packages/${name}/${number}.txt`, `${number}\n`]));
  return squashPull(repository, { number, title: `fix: ${number}`, commits: [{ message: `fix: ${number}`, files }] });
}

/** core@1.0.0, #1 core, ui@1.0.0, #2 ui, core@1.1.0, #3 core and ui, #4 of nobody; the family docs@ has no tag. */
function three(repository: Repository): readonly PullRecord[] {
  repository.commit({ message: 'Begin', files: { 'README.md': '# Widgets\n' } });
  repository.tag('core@1.0.0');
  const one = touch(repository, 1, 'core');
  repository.tag('ui@1.0.0');
  const two = touch(repository, 2, 'ui');
  repository.tag('core@1.1.0');
  const both = touch(repository, 3, 'core', 'ui');
  const nobody = squashPull(repository, { number: 4, title: 'ci: 4', commits: [{ message: 'ci: 4', files: { 'ci.yml': '4\n' } }] });
  repository.branch('HEAD-branch');
  return [one, two, both, nobody];
}

const NAMES = ['core', 'ui'] as const;

/** What `three` makes; nobody moves a ref of it. */
const repository = createRepository();
const pulls = three(repository);
repository.tag('v9.0.0');
let clone: History;
beforeAll(async () => {
  repository.flush();
  clone = await openGitHistory(repository.dir);
});
afterAll(() => repository.remove());

/** One reading of GitHub alone, as far as the changes of each package. */
async function readGitHub(served: Served, config: Config) {
  const client = clientOf(served.server);
  const history = new SharedHistory(createGitHubHistory(client, HOME));
  const [diffs, fragments] = [createDiffs(client, HOME), createFragments(client, HOME)];
  const sources = { history, pulls: createPulls(client, HOME), diffs, fragments, repository: HOME };
  const found = await findRanges(config, history);
  const collected = await collect(found.whole, config, sources);
  await collected.firstTimers;
  return { found, read: await split(found, collected, config, sources) };
}

describe('a range whose beginning is given', () => {
  /** A history that answers how the ends stand only when the commits were asked for, and what it was asked. */
  function waiting(kind: History['kind']) {
    const asked: string[] = [];
    let release: () => void = () => undefined;
    const wanted = new Promise<void>((resolve) => {
      release = resolve;
    });
    const history: History = {
      kind,
      tags: () => clone.tags(),
      resolve: (ref) => clone.resolve(ref),
      committedAt: (shas) => clone.committedAt(shas),
      relation: async (base, head) => {
        if (kind === 'git') await wanted;
        return clone.relation(base, head);
      },
      commits: (base, head, { files }) => {
        asked.push(`${base}..${head} ${files ? 'with' : 'without'} files`);
        release();
        return clone.commits(base, head, { files });
      },
      sharedPatches: (side, head) => clone.sharedPatches(side, head),
      authorsBefore: (base) => clone.authorsBefore(base),
    };
    return { asked, history };
  }

  const config = makeConfig(parseInputs({ from: 'core@1.0.0', to: 'main' }), {});

  it('is read from a clone while git is asked how the ends stand, and read once', async () => {
    const { asked, history } = waiting('git');
    const shared = new SharedHistory(history);
    const { whole } = await findRanges(config, shared);
    const { commits } = await shared.commits(whole.base, whole.head, { files: false });
    expect(commits).toHaveLength(4);
    const [base, head] = await Promise.all([clone.resolve('core@1.0.0'), clone.resolve('main')]);
    expect(asked).toEqual([`${base}..${head} without files`]);
  });

  it('is asked of a forge when it is sure', async () => {
    const { asked, history } = waiting('github');
    await findRanges(config, new SharedHistory(history));
    expect(asked).toEqual([]);
  });
});

describe('which packages are written', () => {
  async function owners(inputs: RawInputs): Promise<readonly string[]> {
    const { targets } = await findRanges(configFor(NAMES, inputs), new SharedHistory(clone));
    return targets.map(({ owner, range }) => `${owner?.name ?? 'whole'} ${range.from}..${range.to}`);
  }

  it.each<[RawInputs, readonly string[]]>([
    [{ to: 'main' }, ['core core@1.1.0..main', 'ui ui@1.0.0..main']],
    [{ to: 'core@1.1.0' }, ['core core@1.0.0..core@1.1.0']],
    [{ to: 'refs/tags/core@1.1.0' }, ['core core@1.0.0..core@1.1.0']],
    [{ to: 'v9.0.0' }, ['whole null..v9.0.0']],
    [{ from: 'ui@1.0.0', to: 'main' }, ['ui ui@1.0.0..main']],
    [{ to: 'main', version: 'ui@2.0.0' }, ['ui ui@1.0.0..main']],
    [{ to: 'main', package: 'ui' }, ['ui ui@1.0.0..main']],
    [{ to: 'core@1.1.0', package: '*' }, ['core core@1.0.0..core@1.1.0', 'ui ui@1.0.0..core@1.1.0']],
    [{ from: 'core@1.0.0', to: 'main', package: '*' }, ['core core@1.0.0..main', 'ui core@1.0.0..main']],
  ])('%j', async (inputs, expected) => {
    expect(await owners(inputs)).toEqual(expected);
  });

  it('refuses one version for several packages', async () => {
    await expect(owners({ to: 'main', package: '*', version: 'core@2.0.0' })).rejects.toThrow(TidingsError);
  });

  it('keeps each range in the family of its package, wherever it starts', async () => {
    const config = configFor(NAMES, { from: 'core@1.0.0', to: 'main', package: '*' });
    const { targets } = await findRanges(config, new SharedHistory(clone));
    expect(targets.map(({ range }) => range.family)).toEqual(['core@', 'ui@']);
  });
});

describe('the packages of one reading', () => {
  it.each(['a clone', 'GitHub'])('have the ranges that each has alone: %s', async (source) => {
    const served = await host(repository, pulls);
    const open = async () =>
      source === 'GitHub' ? createGitHubHistory(clientOf(served.server), HOME) : await openGitHistory(repository.dir);
    const history = new SharedHistory(await open());
    const config = configFor(NAMES, { to: 'main' });
    const { whole, targets } = await findRanges(config, history);
    for (const { owner, range } of targets) {
      const alone = await open();
      expect(range).toEqual(await findRange({ from: null, to: 'main', tagPrefix: owner?.tagPrefix ?? null }, alone));
      const [shared, own] = await Promise.all([
        history.commits(range.base, range.head, { files: true }),
        alone.commits(range.base, range.head, { files: true }),
      ]);
      expect(shared.commits.map(({ sha }) => sha).sort()).toEqual(own.commits.map(({ sha }) => sha).sort());
      expect(shared.counted).toBe(own.counted);
      const known = await alone.authorsBefore(range.base);
      expect(await history.authorsBefore(range.base)).toEqual(known);
    }
    expect(whole).toMatchObject({ from: 'ui@1.0.0', to: 'main', tag: null, family: null });
  });

  it('hold a change of two packages in both, and one of nobody in none', async () => {
    const { read } = await readGitHub(await host(repository, pulls), configFor(NAMES, { to: 'main' }));
    const titles = read.views.map(({ changes }) => changes.map(({ evidence }) => evidence.title));
    expect(titles).toEqual([['3'], ['2', '3']]);
    expect(read.unassigned.map(({ evidence }) => evidence.title)).toEqual(['4']);
    expect(read.folded.asides).toEqual([
      { change: read.unassigned[0]?.id, state: 'left-out', rule: 'package', reason: 'touches no package' },
    ]);
    expect([read.commits.length, read.counted]).toEqual([3, 3]);
  });

  it('say of a change that only the older range holds that its package released it before', async () => {
    const { read } = await readGitHub(await host(repository, pulls), configFor(['core', 'ui'], { to: 'main', from: '' }));
    expect(read.changes.map(({ evidence }) => evidence.title)).toEqual(['2', '3', '4']);
    const wide = await readGitHub(await host(repository, pulls), configFor(['core', 'ui', 'docs'], { to: 'main' }));
    const before = wide.read.folded.asides.map(({ reason }) => reason);
    expect(before).toContain('in an earlier release of core');
  });

  it('start at the root for the one that has no tag, and not for the others', async () => {
    const { found, read } = await readGitHub(await host(repository, pulls), configFor(['core', 'ui', 'docs'], { to: 'main' }));
    expect(found.targets.map(({ range }) => range.from)).toEqual(['core@1.1.0', 'ui@1.0.0', null]);
    expect(read.views.map(({ counted }) => counted)).toEqual([2, 3, 5]);
    expect(found.targets[2]?.range).toMatchObject({ base: null, family: 'docs@' });
  });

  it('leave out what another line shipped, for the package that was released there alone', async () => {
    const { read } = await readGitHub(
      await serve((repository) => {
        repository.commit({ message: 'Begin', files: { 'README.md': '# Widgets\n' } });
        repository.tag('ui@1.0.0');
        repository.branch('core-1.x', 'main');
        repository.flush();
        const pulls = [touch(repository, 1, 'core', 'ui'), touch(repository, 2, 'core')];
        repository.commit({ message: 'fix: 1 (#1)', branch: 'core-1.x', files: { 'packages/core/1.txt': '1\n' } });
        repository.tag('core@1.0.0', 'core-1.x');
        return pulls;
      }),
      configFor(NAMES, { to: 'main' }),
    );
    const lines = read.views.map(({ folded }) => folded.units.flatMap(({ changes }) => changes.map(({ evidence }) => evidence.title)));
    expect(lines).toEqual([['2'], ['1']]);
    expect(read.views.map(({ shipped }) => shipped.size)).toEqual([1, 0]);
    expect(read.views[0]?.target.range.reason).toContain('1 change that core@1.0.0 has already is left out');
  });
});

describe('a change whose paths nobody knows', () => {
  it('is in the notes of every package that may have it, and is told', async () => {
    const served = await serve((repository) => {
      const pulls = three(repository);
      repository.commit({ message: 'fix(core): pushed by hand', files: { 'packages/core/hand.txt': '1\n' } });
      return pulls;
    });
    served.server.fault({ method: 'GET', path: /\/commits\/[0-9a-f]{40}$/ }, { status: 404, body: { message: 'Not Found' } }, 100);
    const { read } = await readGitHub(served, configFor(NAMES, { to: 'main' }));
    expect(read.unknown.map(({ evidence }) => evidence.title)).toEqual(['pushed by hand']);
    const titles = read.views.map(({ changes }) => changes.map(({ evidence }) => evidence.title));
    expect(titles).toEqual([
      ['3', 'pushed by hand'],
      ['2', '3', 'pushed by hand'],
    ]);
  });
});

describe('forty packages', () => {
  const PULLS = 160;
  const names = Array.from({ length: 40 }, (_, at) => `p${at}`);

  /** Tags of all packages spread over the first tenth, then pull requests of one, two or three packages each. */
  function forty(repository: Repository): readonly PullRecord[] {
    repository.commit({ message: 'Begin', files: { 'README.md': '# Widgets\n' } });
    repository.tag('p0@1.0.0');
    return Array.from({ length: PULLS }, (_, at) => {
      if (at > 0 && at < names.length) repository.tag(`p${at}@1.0.0`);
      const touched = [at, at * 7, at * 13].slice(0, 1 + (at % 3)).map((n) => `p${n % names.length}`);
      return touch(repository, at + 1, ...touched);
    });
  }

  it('cost at most 1.2 times the requests of one', async () => {
    const served = await serve(forty);
    const requests = async (config: Config) => {
      served.server.requests.length = 0;
      const { read } = await readGitHub(served, config);
      return { read, count: served.server.requests.length };
    };
    const one = await requests(configFor(['p0'], { to: 'main' }));
    const all = await requests(configFor(names, { to: 'main' }));
    expect(one.read.commits).toHaveLength(PULLS);
    expect(all.read.commits).toHaveLength(PULLS);
    expect(all.read.views).toHaveLength(40);
    expect(all.count).toBeLessThanOrEqual(one.count * 1.2);
    expect(served.server.maxInFlight).toBeLessThanOrEqual(GITHUB.concurrency);
    expect(served.server.violations).toEqual([]);
  });
});
