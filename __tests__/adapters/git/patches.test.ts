import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { gitDiffs } from '../../../src/adapters/git/patches.ts';
import type { FilePatch, Sha } from '../../../src/domain.ts';
import { createRepository, type Repository } from '../../support/git/repository.ts';

const made: Repository[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

function repository(): Repository {
  const fresh = createRepository();
  made.push(fresh);
  return fresh;
}

async function patches(repo: Repository, shas: readonly Sha[]): Promise<ReadonlyMap<Sha, readonly FilePatch[]>> {
  const found = new Map<Sha, readonly FilePatch[]>();
  await gitDiffs(repo.dir).patches(shas, (sha, files) => void found.set(sha, files));
  return found;
}

const BEFORE = 'one\ntwo\nthree\n';

describe('patches', () => {
  it('are those of exactly these commits, against their first parent', async () => {
    const repo = repository();
    const root = repo.commit({ message: 'root', files: { 'src/a.ts': BEFORE } });
    repo.branch('side', root);
    const side = repo.commit({ message: 'side', branch: 'side', files: { 'src/side.ts': 'side\n' } });
    repo.commit({ message: 'main', files: { 'src/a.ts': 'one\n2\nthree\n' } });
    const merge = repo.merge({ from: 'side', files: { 'src/side.ts': 'side\n' } });
    const empty = repo.commit({ message: 'empty' });
    const asked = [merge, root, empty, side].map((one) => repo.sha(one));
    const found = await patches(repo, asked);
    expect([...found.keys()]).toEqual(asked);
    expect(found.get(repo.sha(merge))).toEqual([{ path: 'src/side.ts', was: null, state: 'added', text: '@@ -0,0 +1 @@\n+side' }]);
    expect(found.get(repo.sha(root))?.map((file) => file.path)).toEqual(['src/a.ts']);
    expect(found.get(repo.sha(empty))).toEqual([]);
  });

  it('know moved, removed and strangely named files', async () => {
    const repo = repository();
    const long = Array.from({ length: 20 }, (_, at) => `line ${at}\n`).join('');
    repo.commit({ message: 'root', files: { 'old name.ts': long, 'gone.ts': BEFORE } });
    const strange = { 'sp ace.ts': 'space();\n', 'ümläut.ts': 'umlaut();\n', 'tab\there.ts': 'tab();\n', 'quo"te.ts': 'quote();\n' };
    const last = repo.commit({
      message: 'all',
      files: { 'old name.ts': null, 'new name.ts': `${long}more\n`, 'gone.ts': null, ...strange },
    });
    const files = (await patches(repo, [repo.sha(last)])).get(repo.sha(last)) ?? [];
    expect(files.map(({ path, was, state }) => [path, was, state])).toEqual(
      expect.arrayContaining([
        ['new name.ts', 'old name.ts', 'changed'],
        ['gone.ts', null, 'removed'],
        ...Object.keys(strange).map((path) => [path, null, 'added']),
      ]),
    );
    expect(files).toHaveLength(6);
  });

  it('do not change with the settings of a user, and start no program of his', async () => {
    const repo = repository();
    repo.commit({ message: 'root', files: { 'src/a.ts': `${BEFORE}\n\nfour\nfive\nsix\nseven\n`, 'b.ts': BEFORE } });
    const last = repo.sha(
      repo.commit({ message: 'fix', files: { 'src/a.ts': `${BEFORE}\n\nfour\n5\nsix\nseven\n`, 'b.ts': `${BEFORE}b\n` } }),
    );
    const plain = await patches(repo, [last]);
    const touched = join(repo.dir, 'touched');
    writeFileSync(join(repo.dir, 'order'), 'src/*\n');
    writeFileSync(join(repo.dir, '.gitattributes'), '*.ts diff=evil\n');
    appendFileSync(
      join(repo.dir, '.git/config'),
      `[diff]\n noprefix = true\n mnemonicPrefix = true\n context = 0\n external = touch ${touched}\n orderFile = order\n suppressBlankEmpty = true\n` +
        ` algorithm = patience\n renames = copies\n[diff "evil"]\n textconv = touch ${touched}; cat\n command = touch ${touched}\n[color]\n ui = always\n[log]\n diffMerges = off\n showSignature = true\n`,
    );
    expect(await patches(repo, [last])).toEqual(plain);
    expect(plain.get(last)?.map((file) => file.path)).toEqual(['b.ts', 'src/a.ts']);
    expect(repo.git(['status', '--porcelain', 'touched'])).toBe('');
  });

  it('ask for nothing but commits', async () => {
    const repo = repository();
    repo.commit({ message: 'root', files: { a: '1' } });
    repo.flush();
    expect((await patches(repo, [])).size).toBe(0);
    expect((await patches(repo, ['--output=x', 'HEAD', ''])).size).toBe(0);
    await expect(patches(repo, ['f'.repeat(40)])).rejects.toMatchObject({ code: 'git-failed' });
  });
});

describe('attributes', () => {
  it('are those at the root of a commit, and nothing where there are none', async () => {
    const repo = repository();
    const without = repo.sha(repo.commit({ message: 'root', files: { a: '1' } }));
    const with_ = repo.sha(
      repo.commit({ message: 'more', files: { '.gitattributes': 'a linguist-generated\n', 'b/.gitattributes': 'x' } }),
    );
    const diffs = gitDiffs(repo.dir);
    expect([await diffs.attributes(without), await diffs.attributes(with_), await diffs.attributes('--help')]).toEqual([
      '',
      'a linguist-generated\n',
      '',
    ]);
  });
});

describe('paths', () => {
  it('are those against the first parent, moved files under both names', async () => {
    const repo = repository();
    const root = repo.commit({ message: 'root', files: { 'a.ts': BEFORE } });
    repo.branch('side', root);
    repo.commit({ message: 'side', branch: 'side', files: { 'a.ts': null, 'b.ts': BEFORE } });
    repo.commit({ message: 'main', files: { 'main.ts': BEFORE } });
    const merge = repo.sha(repo.merge({ from: 'side', files: { 'a.ts': null, 'b.ts': BEFORE } }));
    expect(await gitDiffs(repo.dir).paths([merge])).toEqual(new Map([[merge, ['a.ts', 'b.ts']]]));
    expect(await gitDiffs(repo.dir).paths([])).toEqual(new Map());
  });
});
