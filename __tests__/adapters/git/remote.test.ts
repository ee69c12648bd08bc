import { afterEach, describe, expect, it } from '@jest/globals';
import { parseRemote, remoteRepository } from '../../../src/adapters/git/remote.ts';
import { createRepository, type Repository } from '../../support/git/repository.ts';

const made: Repository[] = [];

afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

describe('parseRemote', () => {
  it.each([
    ['https://github.com/octo/tidings.git', 'https://github.com'],
    ['https://github.com/octo/tidings/', 'https://github.com'],
    ['https://x-access-token:secret@github.com/octo/tidings', 'https://github.com'],
    ['https://ghes.example.com:8443/octo/tidings.git', 'https://ghes.example.com:8443'],
    ['http://ghes.local/octo/tidings', 'http://ghes.local'],
    ['git@github.com:octo/tidings.git', 'https://github.com'],
    ['git@ghes.example.com:/octo/tidings.git', 'https://ghes.example.com'],
    ['ssh://git@github.com/octo/tidings.git', 'https://github.com'],
    ['ssh://git@ghes.example.com:2222/octo/tidings', 'https://ghes.example.com'],
    ['ssh://git@ssh.github.com:443/octo/tidings.git', 'https://github.com'],
    ['git://github.com/octo/tidings.git', 'https://github.com'],
  ])('reads %s', (url, server) => {
    expect(parseRemote(url)).toEqual({ owner: 'octo', name: 'tidings', server });
  });

  it.each([
    '/srv/git/tidings.git',
    '../tidings',
    'file:///srv/octo/tidings.git',
    'git@work:octo/tidings.git',
    'C:/octo/tidings',
    'https://gitlab.example.com/group/sub/tidings.git',
    'https://github.com/octo',
    'https://github.com/oc to/tid"ings',
    '',
  ])('knows no forge behind %s', (url) => {
    expect(parseRemote(url)).toBeNull();
  });
});

describe('remoteRepository', () => {
  it('reads the remote of a clone, and null without one', async () => {
    const repo = createRepository();
    made.push(repo);
    expect(await remoteRepository(repo.dir)).toBeNull();
    repo.git(['remote', 'add', 'origin', 'https://user:secret@github.com/octo/tidings.git']);
    expect(await remoteRepository(repo.dir)).toEqual({ owner: 'octo', name: 'tidings', server: 'https://github.com' });
  });

  it('says when there is no repository', async () => {
    await expect(remoteRepository('/')).rejects.toMatchObject({ code: 'no-repository' });
  });
});
