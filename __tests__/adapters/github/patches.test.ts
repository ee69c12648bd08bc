import { afterAll, describe, expect, it } from '@jest/globals';
import { gitDiffs } from '../../../src/adapters/git/patches.ts';
import { createDiffs } from '../../../src/adapters/github/patches.ts';
import { excerptOf } from '../../../src/changes/patches.ts';
import type { Sha } from '../../../src/domain.ts';
import type { Diffs } from '../../../src/ports/history.ts';
import { mergePull, squashPull } from '../../support/git/pulls.ts';
import { clientOf, closeAll, counts, HOME, keptJournal, type Served, serve } from './bed.ts';

afterAll(closeAll);

const LONG = Array.from({ length: 60 }, (_, at) => `const line${at} = ${at};\n`);

/** A release with changes of every kind. */
function history(): Promise<Served> {
  return serve((repository) => {
    repository.commit({
      message: 'start',
      files: { 'src/a.ts': LONG.join(''), 'src/old.ts': LONG.join(''), 'gone.ts': 'x\n', 'logo.bin': Buffer.from([0, 1, 2]) },
    });
    repository.tag('v1.0.0');
    repository.commit({
      message: 'fix',
      files: { 'src/a.ts': LONG.map((line, at) => (at % 9 === 4 ? line.replace('const', 'let') : line)).join('') },
    });
    repository.commit({
      message: 'wip',
      files: { 'src/old.ts': null, 'src/new.ts': `${LONG.join('')}// more\n`, 'gone.ts': null, 'logo.bin': Buffer.from([0, 9]) },
    });
    const pulls = [
      squashPull(repository, {
        number: 1,
        title: 'Simplify',
        commits: [{ message: 'Simplify', files: { 'src/b.ts': 'b();\n', 'README.md': 'b\n' } }],
      }),
      mergePull(repository, {
        number: 2,
        title: 'fix',
        commits: [
          { message: 'one', files: { 'src/c.ts': 'c();\n' } },
          { message: 'two', files: { 'src/d.ts': 'd();\n' } },
        ],
      }),
    ];
    repository.tag('v1.1.0');
    return pulls;
  });
}

function commitsOf(served: Served): Sha[] {
  return served.repository.git(['rev-list', '--first-parent', 'v1.0.0..v1.1.0']).split('\n');
}

async function excerpts(diffs: Diffs, shas: readonly Sha[]): Promise<ReadonlyMap<Sha, string>> {
  const found = new Map<Sha, string>();
  await diffs.patches(shas, (sha, files) => void found.set(sha, excerptOf(files)));
  return found;
}

describe('what single commits do to files', () => {
  it('is the same from GitHub and from a clone', async () => {
    const served = await history();
    const shas = commitsOf(served);
    const [remote, local] = [createDiffs(clientOf(served.server), HOME), gitDiffs(served.repository.dir)];
    const found = await excerpts(remote, shas);
    expect(found).toEqual(await excerpts(local, shas));
    expect(shas.map((sha) => found.get(sha) ?? '')).toEqual([
      expect.stringContaining('=== src/c.ts (new)\n@@\n+c();\n=== src/d.ts (new)'),
      expect.stringContaining('+b();'),
      expect.stringContaining('=== src/new.ts (was src/old.ts)'),
      expect.stringContaining('+let line4 = 4;'),
    ]);
    expect(await remote.paths(shas)).toEqual(await local.paths(shas));
    expect(served.server.violations).toEqual([]);
  });

  it('is asked for once, for paths and patches together', async () => {
    const served = await history();
    const shas = commitsOf(served);
    const diffs = createDiffs(clientOf(served.server), HOME);
    await diffs.paths(shas);
    await excerpts(diffs, shas);
    await diffs.paths(shas);
    expect(counts(served.server)).toEqual({ rest: shas.length, graphql: 0 });
  });

  it('has all its paths, however many; where the API cuts the list they are not known', async () => {
    const files = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`src/${at}.ts`, 'x\n']));
    const served = await serve((repository) => {
      repository.commit({ message: 'start' });
      repository.commit({ message: 'large', files: files(700) });
      repository.commit({
        message: 'enormous',
        files: Object.fromEntries(Object.keys(files(3_100)).map((path) => [`more/${path}`, 'x\n'])),
      });
      return [];
    });
    const [enormous = '', large = ''] = served.repository.git(['rev-list', 'main']).split('\n');
    const diffs = createDiffs(clientOf(served.server), HOME);
    const found = await diffs.paths([large, enormous]);
    expect(found.get(large)).toHaveLength(700);
    expect(found.has(enormous)).toBe(false);
    expect(counts(served.server).rest).toBe(3 + 10);
  });

  it('costs a bounded number of requests', async () => {
    const served = await serve((repository) => {
      repository.commit({ message: 'start' });
      for (let at = 0; at < 130; at += 1) repository.commit({ message: 'fix', files: { [`src/${at}.ts`]: 'x\n' } });
      return [];
    });
    const shas = served.repository.git(['rev-list', '--max-count=130', 'main']).split('\n');
    const diffs = createDiffs(clientOf(served.server), HOME);
    expect([...(await diffs.paths(shas)).keys()]).toEqual(shas.slice(0, 100));
    expect((await excerpts(diffs, shas)).size).toBe(100);
    expect(served.server.requests.filter(({ path }) => path.includes('/commits/'))).toHaveLength(100);
  });

  it('does without what is gone, and stops asking where GitHub refuses', async () => {
    const served = await history();
    const shas = commitsOf(served);
    const diffs = createDiffs(clientOf(served.server), HOME);
    expect((await diffs.paths(['f'.repeat(40), ...shas])).size).toBe(shas.length);
    served.server.requests.length = 0;
    served.server.fault({ path: /\/commits\// }, { status: 403, body: { message: 'Resource not accessible by integration' } }, 1_000);
    const journal = keptJournal();
    const refused = createDiffs(clientOf(served.server, { journal }), HOME);
    expect((await excerpts(refused, shas)).size).toBe(0);
    expect((await refused.paths(shas)).size).toBe(0);
    expect(served.server.requests.length).toBeLessThanOrEqual(shas.length);
    expect(journal.lines).toContainEqual(expect.stringMatching(/^debug: The token may not read the files of/));
  });

  it('leaves what the hour does not pay for', async () => {
    const served = await history();
    const shas = commitsOf(served);
    const client = clientOf(served.server);
    served.server.limits.set('core', { limit: 1_000, used: 1_000 - 28 });
    const diffs = createDiffs(client, HOME);
    expect((await diffs.paths(shas.slice(0, 1))).size).toBe(1);
    expect((await diffs.paths(shas)).size).toBeLessThan(shas.length);
  });
});
