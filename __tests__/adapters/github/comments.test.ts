import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createComments } from '../../../src/adapters/github/comments.ts';
import { createOpenPulls } from '../../../src/adapters/github/open-pulls.ts';
import { createPermissions } from '../../../src/adapters/github/permission.ts';
import { createReactions } from '../../../src/adapters/github/reactions.ts';
import { openPull, pullRecords } from '../../support/git/pulls.ts';
import { TOKEN } from '../../support/github/server.ts';
import { clientOf, closeAll, HOME, type Served, serve } from './bed.ts';

const READER = 'ghs_reader';
const WRITES = { permissions: { contents: 'read', 'pull-requests': 'write' } } as const;
const READS = { permissions: { contents: 'read', 'pull-requests': 'read' } } as const;
const AT = '2026-11-23T06:00:00Z';

describe('a pull request under discussion', () => {
  let served: Served;

  beforeAll(async () => {
    served = await serve(
      (repository) => {
        repository.commit({ message: 'start', files: { 'README.md': '# Widgets\n' } });
        const commits = [
          { message: 'fix: one', files: { 'src/a.txt': 'a\n' } },
          { message: 'fix: two', files: { 'src/b.txt': 'b\n' } },
        ];
        const pulls = [openPull(repository, { number: 7, title: 'fix: both', labels: ['bug'], headRepository: 'fan/widgets', commits })];
        return pullRecords(repository, pulls);
      },
      { tokens: { [TOKEN]: WRITES, [READER]: READS }, checkAnswers: true },
    );
  });
  afterAll(async () => {
    expect(served.server.violations).toEqual([]);
    await closeAll();
  });

  it('is read with its commits in order, and its files where they are wanted', async () => {
    const pulls = createOpenPulls(clientOf(served.server), HOME);
    const found = await pulls.read(7);
    expect(found).toMatchObject({ number: 7, state: 'open', labels: ['bug'], headRepository: 'fan/widgets', author: { login: 'ada' } });
    if (found === null) throw new Error('no pull request');
    const whole = await pulls.complete(found, { files: true });
    expect(whole.commits.map(({ message }) => message)).toEqual(['fix: one', 'fix: two']);
    expect(whole.commits.at(-1)?.sha).toBe(whole.headSha);
    expect(whole.commits[0]?.parents).toEqual([whole.baseSha]);
    expect(whole.files?.map(({ path, state }) => [path, state])).toEqual([
      ['src/a.txt', 'added'],
      ['src/b.txt', 'added'],
    ]);
    expect(await pulls.complete(found, { files: false })).not.toHaveProperty('files');
    expect(await pulls.read(8)).toBeNull();
  });

  it('has comments, over all pages, and the own ones are known', async () => {
    const world = served.server.world();
    for (let at = 0; at < 100; at += 1) world.comments.add(7, 'eve', `comment ${at}`, AT);
    const comments = createComments(clientOf(served.server), HOME);
    const made = await comments.create(7, 'ours');
    const listed = await comments.list(7);
    expect(listed).toHaveLength(101);
    expect(listed.filter(({ own }) => own)).toMatchObject([{ id: made.id, body: 'ours' }]);
    expect((await comments.update(made.id, 'better')).body).toBe('better');
    await comments.remove(made.id);
    await comments.remove(made.id);
    expect(world.comments.get(made.id)).toBeUndefined();
  });

  it('is written on once: a failure may have done its work', async () => {
    served.server.fault({ operation: 'issues/create-comment' }, { status: 502, body: '' });
    const before = served.server.requests.length;
    await expect(createComments(clientOf(served.server), HOME).create(7, 'x')).rejects.toMatchObject({ code: 'publish-failed' });
    expect(served.server.requests.length - before).toBe(1);
  });

  it('names the permission that comments and reactions need', async () => {
    const client = clientOf(served.server, { token: READER });
    const [comment] = await createComments(client, HOME).list(7);
    const refused = { code: 'no-permission', hint: expect.stringContaining('  contents: read\n  pull-requests: write') };
    await expect(createComments(client, HOME).create(7, 'x')).rejects.toMatchObject(refused);
    await expect(createReactions(client, HOME).react(comment?.id ?? 0, 'eyes')).rejects.toMatchObject(refused);
  });

  it('takes reactions', async () => {
    const comment = served.server.world().comments.add(7, 'bob', '/tidings preview', AT);
    const reactions = createReactions(clientOf(served.server), HOME);
    await reactions.react(comment.id, 'eyes');
    await reactions.react(comment.id, 'eyes');
    expect(comment.reactions.map(({ content }) => content)).toEqual(['eyes']);
  });

  it('is open to those who may write at that moment', async () => {
    const permissions = createPermissions(clientOf(served.server), HOME);
    expect(await Promise.all(['ada', 'bob', 'eve', 'nobody'].map((login) => permissions.mayWrite(login)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    served.server.world().collaborators.set('bob', 'read');
    expect(await permissions.mayWrite('bob')).toBe(false);
    served.server.fault(
      { operation: 'repos/get-collaborator-permission-level' },
      { status: 403, body: { message: 'Resource not accessible' } },
    );
    expect(await permissions.mayWrite('ada')).toBe(false);
    served.server.fault({ operation: 'repos/get-collaborator-permission-level' }, { status: 500, body: '' }, 3);
    await expect(permissions.mayWrite('ada')).rejects.toMatchObject({ code: 'github-failed' });
  });
});
