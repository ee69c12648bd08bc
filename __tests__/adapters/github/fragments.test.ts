import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gitFragments } from '../../../src/adapters/git/fragments.ts';
import { openGitHistory } from '../../../src/adapters/git/history.ts';
import { createFragments } from '../../../src/adapters/github/fragments.ts';
import { orderCommits } from '../../../src/changes/order.ts';
import type { Fragments, FragmentsFound } from '../../../src/ports/history.ts';
import { mergePull, rebasePull, squashPull } from '../../support/git/pulls.ts';
import { clientOf, closeAll, counts, HOME, keptJournal, releaseOf, type Served, serve } from './bed.ts';

afterAll(closeAll);

async function read(
  fragments: Fragments,
  served: Served,
  ends = 'v1.0.0..v1.1.0',
): Promise<FragmentsFound & { folders: readonly string[] }> {
  const [from = '', to = ''] = ends.split('..');
  const [base = '', head = ''] = served.repository.git(['rev-parse', `${from}^{commit}`, `${to}^{commit}`]).split('\n');
  const { commits } = await (await openGitHistory(served.repository.dir)).commits(base, head, { files: false });
  const folders = await fragments.folders(base, head);
  return { ...(await fragments.read(folders, { base, head, ordered: orderCommits(commits, head) })), folders };
}

/** Texts by path, each with the subject of the commit that added it. */
function told(found: FragmentsFound, served: Served): Readonly<Record<string, string>> {
  const subject = (sha: string) => served.repository.git(['log', '-1', '--format=%s', sha]);
  return Object.fromEntries(found.fragments.map(({ path, text, addedBy }) => [path, `${text.trim()} by ${subject(addedBy)}`]).sort());
}

describe('news files of a range', () => {
  let served: Served;

  beforeAll(async () => {
    served = await serve((repository) => {
      repository.commit({
        message: 'start',
        files: { 'README.md': '# Widgets\n', 'newsfragments/1.feature': 'Old news.\n', 'newsfragments/.gitignore': '!.gitignore\n' },
      });
      repository.tag('v1.0.0');
      const add = (number: number, files: Readonly<Record<string, string | null>>) => ({
        number,
        title: `change ${number}`,
        commits: [{ message: `work ${number}`, files }],
      });
      const pulls = [
        squashPull(repository, add(2, { 'newsfragments/2.feature.rst': 'First words.\n', 'src/a.ts': 'a' })),
        mergePull(repository, add(3, { '.changeset/brave-cats.md': '---\n"widgets": minor\n---\n\nMerged.\n' })),
        rebasePull(repository, add(4, { 'newsfragments/4.bugfix.md': 'Rebased.\n' })),
        squashPull(
          repository,
          add(5, { 'newsfragments/2.feature.rst': 'Last words.\n', 'newsfragments/1.feature': 'Old news, edited.\n' }),
        ),
        squashPull(repository, add(6, { 'newsfragments/4.bugfix.md': null, 'newsfragments/+four.bugfix.md': 'Rebased.\n' })),
      ];
      repository.commit({
        message: 'push without a pull request',
        files: { 'newsfragments/+direct.misc': '', 'newsfragments/+x.doc.rst': 'Pushed.\n' },
      });
      repository.commit({
        message: 'release 1.1.0',
        files: Object.fromEntries(
          [
            'newsfragments/1.feature',
            'newsfragments/2.feature.rst',
            'newsfragments/+four.bugfix.md',
            'newsfragments/+direct.misc',
            'newsfragments/+x.doc.rst',
            '.changeset/brave-cats.md',
          ].map((path) => [path, null]),
        ),
      });
      repository.tag('v1.1.0');
      return pulls;
    });
  });

  const expected = {
    '.changeset/brave-cats.md': '---\n"widgets": minor\n---\n\nMerged. by work 3',
    'newsfragments/+direct.misc': ' by push without a pull request',
    'newsfragments/+four.bugfix.md': 'Rebased. by work 4',
    'newsfragments/+x.doc.rst': 'Pushed. by push without a pull request',
    'newsfragments/2.feature.rst': 'Last words. by change 2 (#2)',
  };

  it('come from a clone with their last text, also when the release took them away', async () => {
    const found = await read(gitFragments(served.repository.dir), served);
    expect(found.folders).toEqual(['.changeset', 'newsfragments']);
    expect(told(found, served)).toEqual(expected);
    const release = served.repository.git(['rev-parse', 'v1.1.0']);
    expect(new Set(found.fragments.map(({ removedBy }) => removedBy))).toEqual(new Set([release]));
  });

  it('are the same from GitHub, for a few requests', async () => {
    served.server.requests.length = 0;
    const found = await read(createFragments(clientOf(served.server), HOME), served);
    expect(told(found, served)).toEqual(expected);
    expect(found.unread).toBe(0);
    expect(counts(served.server)).toEqual({ rest: 0, graphql: 7 });
    expect(served.server.violations).toEqual([]);
  });

  it('cost one look where the date of the base is known, however often they are asked for', async () => {
    const [base = '', head = ''] = served.repository.git(['rev-parse', 'v1.0.0^{commit}', 'v1.1.0^{commit}']).split('\n');
    const dated = Number(served.repository.git(['log', '-1', '--format=%ct', base]));
    const known = await createFragments(clientOf(served.server), HOME).folders(base, head);
    served.server.requests.length = 0;
    const fragments = createFragments(clientOf(served.server), HOME, (sha) => (sha === base ? dated : null));
    const [first, again] = await Promise.all([fragments.folders(base, head), fragments.folders(base, head)]);
    expect([first, again]).toEqual([known, known]);
    expect(known.length).toBeGreaterThan(0);
    expect(served.server.requests).toHaveLength(1);
  });

  it('are counted as not read where GitHub fails, and cost no run', async () => {
    const journal = keptJournal();
    const fragments = createFragments(clientOf(served.server, { journal }), HOME);
    const [base = '', head = ''] = served.repository.git(['rev-parse', 'v1.0.0', 'v1.1.0']).split('\n');
    served.server.fault({ path: /graphql/ }, { status: 500 }, 100);
    expect(await fragments.read(['newsfragments'], { base, head, ordered: [] })).toEqual({ fragments: [], unread: 1 });
    expect(await fragments.folders(base, head)).toEqual([]);
    expect(journal.lines).toContainEqual(expect.stringContaining('News files are not read'));
    served.server.clearFaults();
  });
});

describe('a repository without news files', () => {
  it('costs two looks, and a third for a folder of another kind', async () => {
    const served = await serve(releaseOf(3));
    expect((await read(gitFragments(served.repository.dir), served)).folders).toEqual([]);
    const found = await read(createFragments(clientOf(served.server), HOME), served);
    expect(found).toEqual({ folders: [], fragments: [], unread: 0 });
    expect(counts(served.server)).toEqual({ rest: 0, graphql: 3 });
  });
});

describe('files that came and went inside the range', () => {
  it('count, whatever another folder holds at its ends', async () => {
    const served = await serve((repository) => {
      repository.commit({ message: 'start', files: { '.changeset/README.md': 'x' } });
      repository.tag('v1.0.0');
      repository.commit({
        message: 'work',
        files: { 'newsfragments/4.feature.rst': 'Add it.\n', 'docs/changes/5.bugfix.md': 'Mend it.\n' },
      });
      repository.commit({ message: 'release', files: { 'newsfragments/4.feature.rst': null, 'docs/changes/5.bugfix.md': null } });
      repository.commit({ message: 'late', files: { '.changeset/late.md': '---\n"a": patch\n---\nLate.\n' } });
      repository.commit({ message: 'later', files: { a: '1' } });
      repository.tag('v1.1.0');
      return [];
    });
    const cloned = await read(gitFragments(served.repository.dir), served);
    const forge = await read(createFragments(clientOf(served.server), HOME), served);
    expect(Object.keys(told(cloned, served))).toEqual(['.changeset/late.md', 'docs/changes/5.bugfix.md', 'newsfragments/4.feature.rst']);
    expect(told(forge, served)).toEqual(told(cloned, served));
    expect(served.server.violations).toEqual([]);
  });
});

describe('news files of sections', () => {
  it('are read from their subfolders, those that were there before the range aside', async () => {
    const served = await serve((repository) => {
      repository.commit({ message: 'start', files: { 'changes/core/1.bugfix.md': 'Old.\n', 'changes/web/.gitkeep': '' } });
      repository.tag('v1.0.0');
      repository.commit({ message: 'work', files: { 'changes/core/2.feature.md': 'Add it.\n', 'changes/core/1.bugfix.md': 'Older.\n' } });
      repository.commit({ message: 'more', files: { 'changes/web/3.bugfix.md': 'Mend it.\n', 'changes/web/deep/4.bugfix.md': 'No.\n' } });
      repository.commit({ message: 'moved', files: { 'changes/web/3.bugfix.md': null, 'changes/3.bugfix.md': 'Mend it.\n' } });
      repository.tag('v1.1.0');
      return [];
    });
    const cloned = await read(gitFragments(served.repository.dir), served);
    const forge = await read(createFragments(clientOf(served.server), HOME), served);
    expect(told(cloned, served)).toEqual({ 'changes/core/2.feature.md': 'Add it. by work', 'changes/3.bugfix.md': 'Mend it. by more' });
    expect(told(forge, served)).toEqual(told(cloned, served));
    expect(served.server.violations).toEqual([]);
  });
});
