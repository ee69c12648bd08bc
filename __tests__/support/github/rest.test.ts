import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createRepository } from '../git/repository.ts';
import { Remembered } from './remembered.ts';
import { startGitHub } from './server.ts';
import { type Bed, octokitOf, REPO, startBed } from './testing.ts';
import { hosted } from './world.ts';

describe('the REST door over a small repository', () => {
  let bed: Bed;
  beforeAll(async () => {
    bed = await startBed();
  });
  afterAll(() => bed.close());

  it('answers every reading operation as GitHub describes it', async () => {
    const { rest } = bed.octokit;
    const sha = bed.repository.sha('main');
    bed.server.releases.add({ tag: 'v1.0.0', name: 'One' });
    await rest.repos.get(REPO);
    await rest.repos.getCommit({ ...REPO, ref: sha });
    await rest.repos.listCommits({ ...REPO, sha: 'main', path: 'src', author: 'ada' });
    await rest.repos.listTags(REPO);
    await rest.git.listMatchingRefs({ ...REPO, ref: 'tags/v' });
    await rest.git.getRef({ ...REPO, ref: 'tags/v1.1.0' });
    await rest.repos.listReleases(REPO);
    await rest.repos.getLatestRelease(REPO);
    await rest.repos.getReleaseByTag({ ...REPO, tag: 'v1.0.0' });
    await rest.pulls.list({ ...REPO, state: 'all' });
    await rest.pulls.get({ ...REPO, pull_number: 1 });
    await rest.pulls.listFiles({ ...REPO, pull_number: 2 });
    await rest.pulls.listCommits({ ...REPO, pull_number: 3 });
    await rest.repos.listPullRequestsAssociatedWithCommit({ ...REPO, commit_sha: bed.server.pulls.get(1)?.mergeCommit ?? '' });
    await rest.issues.get({ ...REPO, issue_number: 40 });
    await rest.issues.get({ ...REPO, issue_number: 1 });
    await rest.repos.getContent({ ...REPO, path: 'src' });
    await rest.repos.getCollaboratorPermissionLevel({ ...REPO, username: 'ada' });
    await rest.repos.listContributors({ ...REPO, anon: '1' });
    await rest.users.getByUsername({ username: 'ada' });
    await rest.search.issuesAndPullRequests({ q: 'repo:octo/widgets is:pr is:merged author:ada' });
    await rest.actions.getActionsCacheList({ ...REPO, key: 'tidings-' });
    await rest.actions.createWorkflowDispatch({ ...REPO, workflow_id: 'notes.yml', ref: 'main', inputs: { mode: 'plan' } });
    await rest.rateLimit.get();
    expect(bed.server.violations).toEqual([]);
    expect(bed.server.requests.every((request) => (request.status ?? 500) < 300)).toBe(true);
    expect(bed.server.world().dispatches).toEqual([{ workflow: 'notes.yml', ref: 'main', inputs: { mode: 'plan' } }]);
  });

  it('compares tags and finds pull requests of each kind of merge', async () => {
    const { data } = await bed.octokit.rest.repos.compareCommitsWithBasehead({ ...REPO, basehead: 'v1.0.0...v1.1.0' });
    expect(data).toMatchObject({ status: 'ahead', ahead_by: 6, behind_by: 0, total_commits: 6 });
    expect(data.merge_base_commit.sha).toBe(bed.repository.git(['rev-parse', 'v1.0.0']));
    expect(data.files?.map((file) => file.filename)).toEqual(['changes/1.txt', 'changes/2.txt', 'one', 'src/a.txt', 'two']);
    const numbers = await Promise.all(
      data.commits.map(async ({ sha }) => {
        const pulls = await bed.octokit.rest.repos.listPullRequestsAssociatedWithCommit({ ...REPO, commit_sha: sha });
        return pulls.data.map((pull) => pull.number);
      }),
    );
    expect(numbers).toEqual([[1], [2], [2], [3], [3], []]);
  });

  it("answers 404 on an unknown ref and a missing release, with GitHub's body", async () => {
    const missing = bed.octokit.rest.repos.compareCommitsWithBasehead({ ...REPO, basehead: 'v9...main' });
    await expect(missing).rejects.toMatchObject({ status: 404, response: { data: { message: 'Not Found', status: '404' } } });
    await expect(bed.octokit.rest.repos.getReleaseByTag({ ...REPO, tag: 'v9' })).rejects.toMatchObject({ status: 404 });
  });

  it('reads files by path and ref', async () => {
    const { data } = await bed.octokit.rest.repos.getContent({ ...REPO, path: 'src/a.txt', ref: 'v1.0.0' });
    expect(Buffer.from('content' in data && typeof data.content === 'string' ? data.content : '', 'base64').toString('utf8')).toBe('a\n');
    await expect(bed.octokit.rest.repos.getContent({ ...REPO, path: '.github/release.yml' })).rejects.toMatchObject({ status: 404 });
  });

  it('sees new commits and tags at once', async () => {
    bed.repository.commit({ message: 'later' });
    bed.repository.tag('v2.0.0');
    const sha = bed.repository.sha('main');
    expect((await bed.octokit.rest.git.getRef({ ...REPO, ref: 'tags/v2.0.0' })).data.object.sha).toBe(sha);
  });
});

describe('the contract', () => {
  it('records what GitHub does not know and answers 400 or 404', async () => {
    const bed = await startBed();
    const { octokit, server } = bed;
    await expect(octokit.request('GET /repos/octo/widgets/tags', { sort: 'name' })).rejects.toMatchObject({ status: 400 });
    await expect(octokit.request('GET /repos/octo/widgets/pulls', { state: 'merged' })).rejects.toMatchObject({ status: 400 });
    await expect(octokit.request('POST /repos/octo/widgets/releases', { tag_name: 'v9', draft: 'yes' })).rejects.toMatchObject({
      status: 400,
    });
    await expect(octokit.request('POST /repos/octo/widgets/releases', { tag_name: 'v9', title: 'x' })).rejects.toMatchObject({
      status: 400,
    });
    await expect(octokit.request('POST /repos/octo/widgets/releases', { name: 'v9' })).rejects.toMatchObject({ status: 400 });
    await expect(octokit.request('GET /repos/octo/widgets/changelog')).rejects.toMatchObject({ status: 404 });
    expect(server.violations).toEqual([
      'repos/list-tags: query must NOT have additional properties (sort)',
      'pulls/list: query/state must be equal to one of the allowed values',
      'repos/create-release: body/draft must be boolean',
      'repos/create-release: body must NOT have additional properties (title)',
      "repos/create-release: body must have required property 'tag_name'",
      'GET /repos/octo/widgets/changelog: GitHub has no such operation, or the contract does not hold it',
    ]);
    await bed.close();
  });
});

describe('comparison pages', () => {
  it('gives 250 without paging, pages of 100 in order with it, and the truth in total_commits', async () => {
    const repository = createRepository();
    repository.commit({ message: 'start' });
    repository.tag('v1');
    for (let n = 0; n < 1201; n++) repository.commit({ message: `commit ${n}` });
    const server = await startGitHub({ repositories: [hosted(repository)], checkAnswers: true });
    const octokit = octokitOf(server);
    const unpaged = await octokit.rest.repos.compareCommitsWithBasehead({ ...REPO, basehead: 'v1...main' });
    expect(unpaged.data.total_commits).toBe(1201);
    expect(unpaged.data.commits.map((one) => one.commit.message)).toEqual(Array.from({ length: 250 }, (_, n) => `commit ${951 + n}`));
    expect(unpaged.headers.link).toBeUndefined();
    const messages: string[] = [];
    let page = 1;
    for (let more = true; more; page++) {
      const { data, headers } = await octokit.rest.repos.compareCommitsWithBasehead({
        ...REPO,
        basehead: 'v1...main',
        per_page: 100,
        page,
      });
      messages.push(...data.commits.map((one) => one.commit.message));
      more = headers.link?.includes('rel="next"') === true;
    }
    expect(messages).toEqual(Array.from({ length: 1201 }, (_, n) => `commit ${n}`));
    expect(page - 1).toBe(13);
    const second = await octokit.rest.repos.compareCommitsWithBasehead({ ...REPO, basehead: 'v1...main', per_page: 100, page: 2 });
    expect(second.data.files).toBeUndefined();
    expect(server.violations).toEqual([]);
    await server.close();
    repository.remove();
  });
});

describe('remembered answers', () => {
  it('are those of an earlier server, with links that lead to this one; the limits are counted anew', async () => {
    const repository = createRepository();
    repository.commit({ message: 'start' });
    for (const name of ['v1', 'v2']) repository.tag(name);
    const remembered = new Remembered();
    const answers: string[] = [];
    for (let round = 0; round < 2; round += 1) {
      const server = await startGitHub({ repositories: [hosted(repository)], remembered });
      const octokit = octokitOf(server);
      const { data, headers } = await octokit.rest.repos.listTags({ ...REPO, per_page: 1 });
      const asked = await octokit.graphql('query { repository(owner: "octo", name: "widgets") { nameWithOwner } }');
      const left = (await octokit.rest.rateLimit.get()).data.resources.graphql?.remaining;
      answers.push(JSON.stringify([data, headers.link, asked, left]).replaceAll(server.url, 'HERE'));
      // Seen by the second server too, and in no answer.
      repository.tag('v3');
      await server.close();
    }
    expect(answers[0]).toContain('HERE/repos');
    expect(answers[1]).toBe(answers[0]);
    repository.remove();
  });
});
