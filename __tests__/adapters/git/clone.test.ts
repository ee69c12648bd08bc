import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bareFiles, topOf } from '../../../src/adapters/git/clone.ts';
import { createRepository, git, type Repository } from '../../support/git/repository.ts';

let repository: Repository;
let bare: string;

beforeAll(() => {
  repository = createRepository();
  repository.commit({ message: 'Begin', files: { '.github/tidings.yml': 'language: de\n' } });
  repository.flush();
  mkdirSync(join(repository.dir, 'folder'));
  git(repository.dir, ['clone', '--quiet', '--bare', '.', 'folder/bare.git']);
  bare = join(repository.dir, 'folder', 'bare.git');
});
afterAll(() => repository.remove());

describe('the top of a clone', () => {
  it.each(['', 'folder', '.git', '.git/refs'])('is found from %j', async (folder) => {
    expect(realpathSync(await topOf(join(repository.dir, folder)))).toBe(realpathSync(repository.dir));
  });

  it.each(['folder/bare.git', 'folder/bare.git/refs', '../nowhere'])('is the folder itself for %j', async (folder) => {
    expect(await topOf(join(repository.dir, folder))).toBe(join(repository.dir, folder));
  });
});

describe('the files of a bare clone', () => {
  it('are those of its HEAD', async () => {
    const read = await bareFiles(bare);
    for (const path of ['.github/tidings.yml', './.github/tidings.yml', '/.github/tidings.yml'])
      expect(await read?.(path)).toBe('language: de\n');
    for (const path of ['.github', 'gone.yml', '../../gone.yml', '']) expect(await read?.(path)).toBeNull();
  });

  it('are none where nothing was committed', async () => {
    git(repository.dir, ['init', '--quiet', '--bare', 'folder/new.git']);
    const read = await bareFiles(join(repository.dir, 'folder', 'new.git'));
    expect(await read?.('.github/tidings.yml')).toBeNull();
  });

  it.each(['', '.git', 'folder', '../nowhere'])('are not asked of %j', async (folder) => {
    expect(await bareFiles(join(repository.dir, folder))).toBeNull();
  });
});
