import { afterAll, describe, expect, it } from '@jest/globals';
import { openGitHistory } from '../../src/adapters/git/history.ts';
import { gitDiffs } from '../../src/adapters/git/patches.ts';
import { createGitHubHistory } from '../../src/adapters/github/history.ts';
import { createDiffs } from '../../src/adapters/github/patches.ts';
import { createPulls } from '../../src/adapters/github/pulls.ts';
import { groupChanges } from '../../src/changes/group.ts';
import { orderCommits } from '../../src/changes/order.ts';
import type { Change, Depth } from '../../src/domain.ts';
import type { Diffs, History } from '../../src/ports/history.ts';
import type { Pulls } from '../../src/ports/pulls.ts';
import { type WithDiffs, withDiffs } from '../../src/steps/read-diffs.ts';
import { clientOf, closeAll, HOME, type Served, serve } from '../adapters/github/bed.ts';
import { NO_RULES } from '../changes/history.ts';
import { mergePull, rebasePull, squashPull } from '../support/git/pulls.ts';

afterAll(closeAll);

type Source = { readonly history: History; readonly pulls: Pulls; readonly diffs: Diffs };

async function read(served: Served, depth: Depth, source: Source): Promise<WithDiffs> {
  const [base, head] = served.repository.git(['rev-parse', 'v1.0.0', 'main']).split('\n');
  const files = depth !== 'messages';
  const { commits } = await source.history.commits(base ?? '', head ?? '', { files });
  const ordered = orderCommits(commits, head ?? '');
  const reading = source.pulls.read({ files });
  reading.add(ordered, ordered.length);
  const pulls = await reading.found();
  const changes = groupChanges({ ordered, head: head ?? '', pulls, repositoryUrl: null, rules: NO_RULES, evidence: depth });
  return withDiffs(changes, ordered, { depth, files }, source.diffs);
}

async function sources(served: Served): Promise<{ readonly clone: Source; readonly github: Source }> {
  const client = clientOf(served.server);
  const pulls = () => createPulls(client, HOME);
  served.repository.flush();
  return {
    clone: { history: await openGitHistory(served.repository.dir), pulls: pulls(), diffs: gitDiffs(served.repository.dir) },
    github: { history: createGitHubHistory(client, HOME), pulls: pulls(), diffs: createDiffs(client, HOME) },
  };
}

const by = (changes: readonly Change[], title: string) => changes.find((change) => change.evidence.title === title)?.evidence;

function history(): Promise<Served> {
  return serve((repository) => {
    repository.commit({ message: 'start', files: { 'src/a.ts': 'a();\n', '.gitattributes': 'src/made/** linguist-generated\n' } });
    repository.tag('v1.0.0');
    const pulls = [
      squashPull(repository, { number: 1, title: 'Simplify', commits: [{ message: 'Simplify', files: { 'src/a.ts': 'squashed();\n' } }] }),
      mergePull(repository, {
        number: 2,
        title: 'cleanup',
        commits: [
          { message: 'wip', files: { 'src/b.ts': 'merged1();\n' } },
          { message: 'more', files: { 'src/c.ts': 'merged2();\n' } },
        ],
      }),
      rebasePull(repository, {
        number: 3,
        title: 'address review',
        commits: [
          { message: 'wip', files: { 'src/d.ts': 'rebased1();\n' } },
          { message: 'fix', files: { 'src/e.ts': 'rebased2();\n' } },
        ],
      }),
      squashPull(repository, {
        number: 4,
        title: 'feat: let the cache grow with the number of files',
        commits: [{ message: 'x', files: { 'src/f.ts': 'told();\n' } }],
      }),
      squashPull(repository, {
        number: 5,
        title: 'update',
        author: { name: 'renovate[bot]', email: 'b@x.example', login: 'renovate[bot]' },
        commits: [{ message: 'update', files: { 'src/g.ts': 'bot();\n' } }],
      }),
      squashPull(repository, {
        number: 6,
        title: 'fix',
        body: '```release-note\nNone of it matters.\n```',
        commits: [{ message: 'fix', files: { 'src/h.ts': 'own();\n' } }],
      }),
    ];
    repository.commit({ message: 'oops', files: { 'src/i.ts': 'pushed();\n', 'src/made/i.ts': 'made();\n' } });
    repository.commit({ message: 'Release v1.1.0', files: { 'src/version.ts': 'released();\n' } });
    return pulls;
  });
}

describe('patches', () => {
  it('are read where words say nothing, however the change landed, from either source', async () => {
    const served = await history();
    const { clone, github } = await sources(served);
    const local = await read(served, 'patches', clone);
    const remote = await read(served, 'patches', github);
    expect(remote.changes.map(({ id, evidence }) => [id, evidence])).toEqual(local.changes.map(({ id, evidence }) => [id, evidence]));
    expect([local.unread, remote.unread]).toEqual(Array(2).fill({ paths: 0, patches: 0 }));
    const { changes } = local;
    expect(by(changes, 'Simplify')?.patch).toBe('=== src/a.ts\n@@\n-a();\n+squashed();');
    expect(by(changes, 'cleanup')?.patch).toMatch(/merged1[\s\S]*merged2/);
    expect(by(changes, 'address review')?.patch).toMatch(/rebased1[\s\S]*rebased2/);
    expect(by(changes, 'oops')?.patch).toContain('+pushed();');
    const all = changes.map(({ evidence }) => evidence.patch).join('\n');
    for (const other of ['told', 'bot', 'own', 'released', 'made']) expect(all).not.toContain(`${other}()`);
    expect(served.server.violations).toEqual([]);
  });

  it('are told where they could not be read', async () => {
    const served = await history();
    const { github } = await sources(served);
    served.server.fault({ path: /\/commits\/[0-9a-f]{40}$/ }, { status: 403, body: { message: 'Resource not accessible' } }, 1_000);
    const { changes, unread } = await read(served, 'patches', github);
    // The two pushed commits have no list of files; four changes say nothing.
    expect(unread).toEqual({ paths: 2, patches: 4 });
    expect(changes.filter((change) => change.files === null)).toHaveLength(2);
    expect(changes.every(({ evidence }) => evidence.patch === '')).toBe(true);
  });
});

describe('paths', () => {
  it('are those of commits without a pull request too, from either source', async () => {
    const served = await history();
    const { clone, github } = await sources(served);
    const [local, remote] = [await read(served, 'files', clone), await read(served, 'files', github)];
    const files = ({ changes }: WithDiffs) => changes.map(({ id, files: paths, evidence }) => [id, paths, evidence.files]);
    expect(files(remote)).toEqual(files(local));
    expect(by(remote.changes, 'oops')?.files).toEqual(['src/i.ts', 'src/made/i.ts']);
    expect(remote.changes.every(({ evidence }) => evidence.patch === '')).toBe(true);
    expect(remote.unread).toEqual({ paths: 0, patches: 0 });
  });

  it('and patches are not asked for at the depth of messages', async () => {
    const served = await history();
    const { github } = await sources(served);
    const { changes } = await read(served, 'messages', github);
    expect(served.server.requests.filter(({ path }) => /\/commits\/[0-9a-f]{40}/.test(path))).toEqual([]);
    expect(changes.every(({ evidence }) => evidence.files.length === 0 && evidence.patch === '')).toBe(true);
  });
});
