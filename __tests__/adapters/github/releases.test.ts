import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readFilesAt } from '../../../src/adapters/github/content.ts';
import { createReleases } from '../../../src/adapters/github/releases.ts';
import type { ReleaseFields } from '../../../src/ports/releases.ts';
import { clientOf, closeAll, HOME, releaseOf, type Served, serve } from './bed.ts';

const READ_ONLY = 'ghs_read';
const TOKENS = {
  ghs_test: { permissions: { contents: 'write', 'pull-requests': 'read' } },
  [READ_ONLY]: { permissions: { contents: 'read' } },
} as const;
const FIELDS: ReleaseFields = { tag: 'v1.2.0', name: 'Version 1.2.0', body: 'Notes', prerelease: false };

let served: Served;
beforeEach(async () => {
  served = await serve(
    (repository) => {
      const pulls = releaseOf(2)(repository);
      repository.commit({
        message: 'ci',
        branch: 'ci',
        parents: ['main'],
        files: { '.github/workflows/x.yml': 'on: push\n', 'ümlaut.md': 'Grüße 👋\n' },
      });
      return pulls;
    },
    { tokens: TOKENS, checkAnswers: true },
  );
});
afterEach(async () => {
  const { violations } = served.server;
  await closeAll();
  expect(violations).toEqual([]);
});

const releases = (token = 'ghs_test') => createReleases(clientOf(served.server, { token }), HOME);

describe('releases', () => {
  it('lists all of them, drafts only where the token may write', async () => {
    for (let at = 0; at < 230; at++) served.server.releases.add({ tag: `v0.${at}`, draft: at === 0 });
    expect(await releases().list()).toHaveLength(230);
    expect((await releases().list()).at(-1)).toMatchObject({ tag: 'v0.0', draft: true, name: '', body: '' });
    expect(await releases(READ_ONLY).list()).toHaveLength(229);
  });

  it('does not ask behind the first thousand', async () => {
    for (let at = 0; at < 1100; at++) served.server.releases.add({ tag: `v0.${at}` });
    expect(await releases().list()).toHaveLength(1000);
  });

  it('makes a draft, keeps its tag and its state on update, and publishes only when told to', async () => {
    const made = await releases().create({ ...FIELDS, target: served.repository.git(['rev-parse', 'main']) });
    expect(made).toMatchObject({ tag: 'v1.2.0', draft: true, target: served.repository.git(['rev-parse', 'main']) });
    const renamed = await releases().update(made.id, { ...FIELDS, tag: 'v1.3.0', body: 'More' });
    expect(renamed).toMatchObject({ id: made.id, tag: 'v1.3.0', body: 'More', draft: true, target: made.target });
    expect(await releases().get(made.id)).toEqual(renamed);
    await releases().publish(made.id, 'v1.1.0', { makeLatest: 'false', discussionCategory: null });
    expect(await releases().get(made.id)).toMatchObject({ draft: false });
    await releases().update(made.id, { ...FIELDS, tag: 'v1.1.0' });
    expect(served.server.releases.get(made.id)?.draft).toBe(false);
    for (const { body } of served.server.requests.filter(({ method }) => method === 'PATCH'))
      expect(body).not.toMatchObject({ draft: true });
  });

  it('removes what is there, and minds nothing that is not', async () => {
    const { id } = await releases().create(FIELDS);
    await releases().remove(id);
    await releases().remove(id);
    expect(await releases().get(id)).toBeNull();
  });

  it('attaches a file in place of one of the same name, also after an upload that broke off', async () => {
    const { id } = await releases().create(FIELDS);
    await releases().attach(id, 'RELEASE NOTES.md', 'One ☃');
    served.server.fault({ operation: 'repos/upload-release-asset' }, 'drop-after');
    await releases().attach(id, 'RELEASE NOTES.md', 'Two ☃');
    const assets = served.server.releases.get(id)?.assets ?? [];
    expect(assets.map((asset) => [asset.name, asset.content.toString('utf8')])).toEqual([['RELEASE.NOTES.md', 'Two ☃']]);
  });

  it('says what a read-only token lacks', async () => {
    await expect(releases(READ_ONLY).create(FIELDS)).rejects.toMatchObject({
      code: 'no-permission',
      hint: 'Add to the job:\npermissions:\n  contents: write\n  pull-requests: read',
    });
  });

  it('says so when the target touches workflow files', async () => {
    const target = served.repository.git(['rev-parse', 'ci']);
    await expect(releases().create({ ...FIELDS, target })).rejects.toMatchObject({
      code: 'no-permission',
      message: expect.stringContaining('changes workflow files'),
      // The permissions stand last, where the summary finds them to be copied.
      hint: expect.stringMatching(/push the tag v1\.2\.0 first.*permissions:\n {2}contents: write\n {2}pull-requests: read$/s),
    });
  });

  it('carries over why GitHub refuses a text', async () => {
    await expect(releases().create({ ...FIELDS, body: 'x'.repeat(125_001) })).rejects.toMatchObject({
      code: 'publish-failed',
      status: 422,
      message: expect.stringContaining('body is too long'),
    });
  });

  it('does not create twice what may have been created', async () => {
    served.server.fault({ operation: 'repos/create-release' }, 'drop-after');
    await expect(releases().create(FIELDS)).rejects.toMatchObject({ code: 'publish-unsure', status: null });
    expect(served.server.releases.all()).toHaveLength(1);
  });

  it('updates again after trouble: that does no harm', async () => {
    const { id } = await releases().create(FIELDS);
    served.server.fault({ operation: 'repos/update-release' }, 'drop-after');
    served.server.fault({ operation: 'repos/update-release' }, { status: 500, body: { message: 'Server Error' } });
    expect(await releases().update(id, { ...FIELDS, body: 'Again' })).toMatchObject({ body: 'Again' });
  });
});

describe('files without a checkout', () => {
  it('are read at a ref in one request; what is no file is not among them', async () => {
    const client = clientOf(served.server);
    const paths = ['.github/workflows/x.yml', 'ümlaut.md', '.github', 'nowhere.md'];
    expect([...(await readFilesAt(client, HOME, paths, 'ci'))]).toEqual([
      ['.github/workflows/x.yml', 'on: push\n'],
      ['ümlaut.md', 'Grüße 👋\n'],
    ]);
    expect((await readFilesAt(client, HOME, ['.github/workflows/x.yml'], 'main')).size).toBe(0);
  });
});
