import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isCheckout, openWorkspaceFile } from '../../../src/adapters/disk/workspace-file.ts';

let root: string;
beforeEach(async () => {
  root = join(await mkdtemp(join(tmpdir(), 'tidings-workspace-')), 'checkout');
  await mkdir(join(root, 'docs'), { recursive: true });
});
afterEach(() => rm(join(root, '..'), { recursive: true, force: true }));

describe('a file of the checkout', () => {
  it.each(['CHANGELOG.md', 'docs/CHANGELOG.md', './docs/../CHANGELOG.md'])('%s is made, read and replaced as a whole', async (path) => {
    const file = await openWorkspaceFile(root, path);
    expect(await file.read()).toBeNull();
    await file.write('One');
    await file.write('Two ☃');
    expect(await file.read()).toBe('Two ☃');
    expect(await readFile(join(root, path), 'utf8')).toBe('Two ☃');
    const names = [...(await readdir(root)), ...(await readdir(join(root, 'docs')))];
    expect(names.filter((name) => name !== 'docs')).toEqual(['CHANGELOG.md']);
  });

  it('keeps its rights', async () => {
    await writeFile(join(root, 'CHANGELOG.md'), 'x', { mode: 0o600 });
    await (await openWorkspaceFile(root, 'CHANGELOG.md')).write('y');
    expect((await stat(join(root, 'CHANGELOG.md'))).mode & 0o777).toBe(0o600);
  });

  it.each([Buffer.from('J\xfcrgen', 'latin1'), Buffer.from('\ufeff# Changelog\n', 'utf16le')])(
    'is refused, and stays as it is, where it is not UTF-8',
    async (bytes) => {
      await writeFile(join(root, 'CHANGELOG.md'), bytes);
      const file = await openWorkspaceFile(root, 'CHANGELOG.md');
      await expect(file.read()).rejects.toMatchObject({ code: 'bad-input', message: expect.stringContaining('is not UTF-8') });
      expect((await readFile(join(root, 'CHANGELOG.md'))).equals(bytes)).toBe(true);
    },
  );

  it('keeps the mark of its encoding', async () => {
    const file = await openWorkspaceFile(root, 'CHANGELOG.md');
    await file.write('\ufeffx');
    expect(await file.read()).toBe('\ufeffx');
  });

  it.each(['../CHANGELOG.md', '/etc/hosts', 'docs/../../x', '.', '', '.git/config', 'docs/.GIT/x', 'nowhere/CHANGELOG.md', 'docs'])(
    'is refused where it is %s',
    async (path) => {
      await expect(openWorkspaceFile(root, path)).rejects.toMatchObject({
        code: 'bad-config',
        hint: expect.stringContaining('CHANGELOG.md'),
      });
    },
  );

  it('is refused where it is a link, or behind one', async () => {
    await writeFile(join(root, '..', 'outside.md'), 'theirs');
    await symlink(join(root, '..', 'outside.md'), join(root, 'CHANGELOG.md'));
    await symlink(join(root, '..'), join(root, 'away'));
    await expect(openWorkspaceFile(root, 'CHANGELOG.md')).rejects.toMatchObject({ code: 'bad-config' });
    await expect(openWorkspaceFile(root, 'away/outside.md')).rejects.toMatchObject({ code: 'bad-config' });
    expect(await readFile(join(root, '..', 'outside.md'), 'utf8')).toBe('theirs');
  });
});

it('tells a checkout from any other folder', async () => {
  expect(await isCheckout(root)).toBe(false);
  await mkdir(join(root, '.git'));
  expect(await isCheckout(root)).toBe(true);
});
