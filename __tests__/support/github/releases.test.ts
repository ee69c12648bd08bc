import { afterEach, describe, expect, it } from '@jest/globals';
import { type Bed, octokitOf, REPO, startBed } from './testing.ts';

let bed: Bed;

afterEach(async () => {
  expect(bed.server.violations).toEqual([]);
  await bed.close();
});

const WRITE = { permissions: { contents: 'write' } } as const;
const READ = { permissions: { contents: 'read' } } as const;

describe('drafts', () => {
  it('stand in the list alone, and only for those who may write', async () => {
    bed = await startBed({ tokens: { writer: WRITE, reader: READ } });
    const writer = octokitOf(bed.server, 'writer').rest.repos;
    const reader = octokitOf(bed.server, 'reader').rest.repos;
    const { data } = await writer.createRelease({ ...REPO, tag_name: 'v1.1.0', name: 'Next', body: 'Soon', draft: true });
    expect(data).toMatchObject({ draft: true, tag_name: 'v1.1.0', target_commitish: 'main', published_at: null });
    expect(data.html_url).toMatch(/untagged-[0-9a-f]{20}$/);
    expect((await writer.listReleases(REPO)).data.map((one) => one.id)).toEqual([data.id]);
    expect((await reader.listReleases(REPO)).data).toEqual([]);
    await expect(writer.getReleaseByTag({ ...REPO, tag: 'v1.1.0' })).rejects.toMatchObject({ status: 404 });
    await expect(writer.getLatestRelease(REPO)).rejects.toMatchObject({ status: 404 });
    await expect(reader.getRelease({ ...REPO, release_id: data.id })).rejects.toMatchObject({ status: 404 });
    await expect(reader.updateRelease({ ...REPO, release_id: data.id, body: 'x' })).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('Resource not accessible by integration'),
    });
  });

  it('are late in the list, and two may carry one tag', async () => {
    bed = await startBed({ draftLag: 2 });
    const { repos } = bed.octokit.rest;
    const draft = { ...REPO, tag_name: 'v2', draft: true };
    const ids = [(await repos.createRelease(draft)).data.id, (await repos.createRelease(draft)).data.id];
    const seen = [];
    for (let n = 0; n < 3; n++) seen.push((await repos.listReleases(REPO)).data.map((one) => one.id));
    expect(seen).toEqual([[], [], ids.toReversed()]);
  });

  it('lose their tag in an update without it, and keep it with it', async () => {
    bed = await startBed();
    const { repos } = bed.octokit.rest;
    const { data } = await repos.createRelease({ ...REPO, tag_name: 'v2', draft: true });
    expect((await repos.updateRelease({ ...REPO, release_id: data.id, tag_name: 'v2', body: 'b' })).data.tag_name).toBe('v2');
    expect((await repos.updateRelease({ ...REPO, release_id: data.id, body: 'c' })).data.tag_name).toMatch(/^untagged-/);
  });
});

describe('publishing', () => {
  it('makes the tag, the latest release, and refuses the same tag again', async () => {
    bed = await startBed();
    const { repos } = bed.octokit.rest;
    const { data } = await repos.createRelease({ ...REPO, tag_name: 'v2', draft: true });
    await repos.updateRelease({ ...REPO, release_id: data.id, tag_name: 'v2', draft: false });
    expect(bed.repository.git(['rev-parse', 'v2'])).toBe(bed.repository.sha('main'));
    expect((await repos.getLatestRelease(REPO)).data.id).toBe(data.id);
    await expect(repos.createRelease({ ...REPO, tag_name: 'v2' })).rejects.toMatchObject({
      status: 422,
      response: { data: { message: 'Validation Failed', errors: [{ resource: 'Release', code: 'already_exists', field: 'tag_name' }] } },
    });
    await expect(repos.createRelease({ ...REPO, tag_name: 'v3', target_commitish: 'nowhere' })).rejects.toMatchObject({
      status: 422,
      response: { data: { errors: [{ code: 'invalid', field: 'target_commitish' }] } },
    });
  });

  it('refuses a body over 125,000 characters, counted as code points', async () => {
    bed = await startBed();
    const { repos } = bed.octokit.rest;
    await repos.createRelease({ ...REPO, tag_name: 'v2', draft: true, body: '😀'.repeat(125_000) });
    await expect(repos.createRelease({ ...REPO, tag_name: 'v2', draft: true, body: 'x'.repeat(125_001) })).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('body is too long (maximum is 125000 characters)'),
    });
  });

  it('locks tag and assets of an immutable release, and burns its tag', async () => {
    bed = await startBed({ immutableReleases: true });
    const { repos } = bed.octokit.rest;
    const { data } = await repos.createRelease({ ...REPO, tag_name: 'v2', body: 'a' });
    expect(data.immutable).toBe(true);
    const release_id = data.id;
    expect((await repos.updateRelease({ ...REPO, release_id, body: 'b' })).data.body).toBe('b');
    await expect(repos.updateRelease({ ...REPO, release_id, tag_name: 'v3' })).rejects.toMatchObject({ status: 422 });
    await repos.deleteRelease({ ...REPO, release_id });
    await expect(repos.createRelease({ ...REPO, tag_name: 'v2' })).rejects.toThrow('tag_name was used by an immutable release');
  });

  it('hides the release from a token when the target changes workflows', async () => {
    bed = await startBed();
    bed.repository.commit({ message: 'ci', branch: 'release', parents: ['main'], files: { '.github/workflows/ci.yml': 'on: push\n' } });
    bed.repository.flush();
    const { repos } = bed.octokit.rest;
    const wanted = { ...REPO, tag_name: 'v2', draft: true };
    await expect(repos.createRelease({ ...wanted, target_commitish: 'release' })).rejects.toMatchObject({ status: 404 });
    await repos.createRelease(wanted);
  });
});

describe('assets', () => {
  it('go up to the address that the release names, once for each name', async () => {
    bed = await startBed();
    const { data } = await bed.octokit.rest.repos.createRelease({ ...REPO, tag_name: 'v2', draft: true });
    expect(data.upload_url).toBe(`${bed.server.url}/uploads/repos/octo/widgets/releases/${data.id}/assets{?name,label}`);
    const send = () =>
      bed.octokit.request({
        method: 'POST',
        url: data.upload_url,
        name: 'notes.md',
        data: '# All of it',
        headers: { 'content-type': 'text/markdown' },
      });
    expect((await send()).data).toMatchObject({ name: 'notes.md', size: 11, content_type: 'text/markdown', state: 'uploaded' });
    await expect(send()).rejects.toMatchObject({ status: 422 });
    const { data: assets } = await bed.octokit.rest.repos.listReleaseAssets({ ...REPO, release_id: data.id });
    await bed.octokit.rest.repos.deleteReleaseAsset({ ...REPO, asset_id: assets[0]?.id ?? 0 });
    expect(bed.server.releases.get(data.id)?.assets).toEqual([]);
  });
});

describe('comments', () => {
  it('are made, changed, answered with a reaction and taken back', async () => {
    bed = await startBed();
    const { issues, reactions } = bed.octokit.rest;
    const { data } = await issues.createComment({ ...REPO, issue_number: 4, body: 'Preview' });
    expect(data.user).toMatchObject({ login: 'github-actions[bot]', type: 'Bot' });
    await issues.updateComment({ ...REPO, comment_id: data.id, body: 'Preview 2' });
    expect((await issues.listComments({ ...REPO, issue_number: 4 })).data.map((one) => one.body)).toEqual(['Preview 2']);
    expect((await reactions.createForIssueComment({ ...REPO, comment_id: data.id, content: 'rocket' })).status).toBe(201);
    expect((await reactions.createForIssueComment({ ...REPO, comment_id: data.id, content: 'rocket' })).status).toBe(200);
    await expect(issues.createComment({ ...REPO, issue_number: 4, body: 'x'.repeat(65_537) })).rejects.toThrow('Body is too long');
    await expect(issues.createComment({ ...REPO, issue_number: 99, body: 'x' })).rejects.toMatchObject({ status: 404 });
    await issues.deleteComment({ ...REPO, comment_id: data.id });
    await expect(issues.getComment({ ...REPO, comment_id: data.id })).rejects.toMatchObject({ status: 404 });
  });
});
