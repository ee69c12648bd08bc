import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createRepository } from '../git/repository.ts';
import { startGitHub } from './server.ts';
import { type Bed, octokitOf, startBed } from './testing.ts';
import { hosted } from './world.ts';

const PULL = `number title body url state mergedAt lastEditedAt authorAssociation baseRefName headRefName additions deletions
  author { __typename login } editor { login } mergeCommit { oid } baseRepository { nameWithOwner } milestone { title }
  labels(first: 20) { nodes { name } } closingIssuesReferences(first: 10) { nodes { number title repository { nameWithOwner } } }
  files(first: 100) { totalCount nodes { path additions deletions } } commits(first: 5) { totalCount nodes { commit { oid message } } }`;

function inRepository(selection: string, variables = ''): string {
  return `query ${variables} { rateLimit { cost remaining } repository(owner: "octo", name: "widgets") { ${selection} } }`;
}

describe('the GraphQL door over a small repository', () => {
  let bed: Bed;
  beforeAll(async () => {
    bed = await startBed({
      tokens: { ghs_test: { permissions: { contents: 'write', 'pull-requests': 'read' } }, thin: { permissions: { contents: 'read' } } },
    });
  });
  afterAll(() => bed.close());

  it('gives commits with authors and pull requests', async () => {
    const [one, two, three] = [1, 2, 3].map((number) => bed.server.pulls.get(number)?.mergeCommit);
    const answer = await bed.octokit.graphql(
      inRepository(
        [one, two, three]
          .map(
            (oid, index) =>
              `c${index}: object(oid: "${oid}") { ... on Commit { oid parents(first: 2) { totalCount } associatedPullRequests(first: 2) { nodes { ${PULL} } } } }`,
          )
          .join('\n'),
      ),
    );
    expect(answer).toMatchObject({
      rateLimit: { cost: 1 },
      repository: {
        c0: {
          oid: one,
          parents: { totalCount: 1 },
          associatedPullRequests: {
            nodes: [
              {
                number: 1,
                title: 'feat: squashed',
                state: 'MERGED',
                author: { __typename: 'User', login: 'ada' },
                labels: { nodes: [{ name: 'feature' }, { name: 'area/core' }] },
                milestone: { title: 'v1.1' },
                closingIssuesReferences: { nodes: [{ number: 40, title: 'It is missing' }] },
                files: { totalCount: 1, nodes: [{ path: 'changes/1.txt', additions: 1, deletions: 0 }] },
              },
            ],
          },
        },
        c1: {
          parents: { totalCount: 2 },
          associatedPullRequests: { nodes: [{ number: 2, author: { __typename: 'Bot', login: 'dependabot' } }] },
        },
        c2: { associatedPullRequests: { nodes: [{ number: 3, author: null, commits: { totalCount: 2 }, files: { totalCount: 2 } }] } },
      },
    });
  });

  it('gives refs, tag objects, blobs, releases, history and numbers', async () => {
    bed.server.releases.add({ tag: 'v1.0.0', body: 'One' });
    bed.server.releases.add({ tag: 'v1.1.0', draft: true });
    const answer = await bed.octokit.graphql(
      `query { viewer { login } repository(owner: "octo", name: "widgets") {
        defaultBranchRef { name target { oid ... on Commit { message authors(first: 5) { nodes { name email user { login } } } history(first: 2) { totalCount pageInfo { endCursor hasNextPage } nodes { messageHeadline } } } } }
        ref(qualifiedName: "refs/tags/v1.1.0") { target { __typename ... on Tag { message target { __typename } } } compare(headRef: "v1.0.0") { status behindBy } }
        refs(refPrefix: "refs/tags/", first: 10, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { nodes { name } }
        object(expression: "v1.0.0:README.md") { ... on Blob { text } }
        release(tagName: "v1.0.0") { tagName description tagCommit { oid } } releases(first: 10) { nodes { tagName isDraft } }
        issueOrPullRequest(number: 40) { __typename ... on Issue { title labels(first: 1) { nodes { name } } } }
      }
      search(type: ISSUE, first: 5, query: "repo:octo/widgets is:pr is:merged label:feature") { issueCount nodes { ... on PullRequest { number } } } }`,
    );
    const history = { totalCount: 7, pageInfo: { endCursor: `${bed.repository.sha('main')} 1`, hasNextPage: true } };
    expect(answer).toMatchObject({
      viewer: { login: 'github-actions[bot]' },
      repository: {
        defaultBranchRef: {
          name: 'main',
          target: { authors: { nodes: [{ user: { login: 'ada' } }, { name: 'Grace Hopper', user: null }] }, history },
        },
        ref: {
          target: { __typename: 'Tag', message: 'Version 1.1.0', target: { __typename: 'Commit' } },
          compare: { status: 'BEHIND', behindBy: 6 },
        },
        refs: { nodes: [{ name: 'v1.1.0' }, { name: 'v1.0.0' }] },
        object: { text: '# Widgets\n' },
        release: { description: 'One' },
        releases: { nodes: [{ tagName: 'v1.1.0', isDraft: true }, { tagName: 'v1.0.0' }] },
        issueOrPullRequest: { __typename: 'Issue', title: 'It is missing' },
      },
      search: { issueCount: 1, nodes: [{ number: 1 }] },
    });
    expect(bed.server.violations).toEqual([]);
  });

  it("finds REST's node ids", async () => {
    const { data } = await bed.octokit.rest.repos.listCommits({ owner: 'octo', repo: 'widgets', per_page: 2 });
    const answer = await bed.octokit.graphql('query($ids: [ID!]!) { nodes(ids: $ids) { ... on Commit { oid } } }', {
      ids: data.map((one) => one.node_id),
    });
    expect(answer).toEqual({ nodes: data.map((one) => ({ oid: one.sha })) });
  });

  it('answers 200 with typed errors', async () => {
    const missing = bed.octokit.graphql(inRepository('pullRequest(number: 99) { title }'));
    await expect(missing).rejects.toMatchObject({
      errors: [
        { type: 'NOT_FOUND', path: ['repository', 'pullRequest'], message: 'Could not resolve to a PullRequest with the number of 99.' },
      ],
      data: { repository: { pullRequest: null } },
    });
    const oid = bed.server.pulls.get(1)?.mergeCommit;
    const thin = octokitOf(bed.server, 'thin').graphql(
      inRepository(`object(oid: "${oid}") { ... on Commit { oid associatedPullRequests(first: 1) { nodes { number } } } }`),
    );
    await expect(thin).rejects.toMatchObject({ errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] });
  });

  it.each([
    ['labels(first: 200) { nodes { name } }', 'EXCESSIVE_PAGINATION'],
    ['refs(refPrefix: "refs/tags/") { nodes { name } }', 'MISSING_PAGINATION_BOUNDARIES'],
    [
      'pullRequests(first: 100) { nodes { commits(first: 100) { nodes { commit { authors(first: 100) { nodes { name } } } } } } }',
      'MAX_NODE_LIMIT_EXCEEDED',
    ],
  ])('refuses %s', async (selection, type) => {
    await expect(bed.octokit.graphql(inRepository(selection))).rejects.toMatchObject({ errors: [{ type }] });
  });

  it('times out on validation of too many aliases, and charges by connections', async () => {
    const oid = bed.repository.sha('main');
    const aliases = (count: number, inner: string) =>
      inRepository(Array.from({ length: count }, (_, n) => `c${n}: object(oid: "${oid}") { ... on Commit { ${inner} } }`).join('\n'));
    await expect(bed.octokit.graphql(aliases(401, 'oid'))).rejects.toThrow('Timeout on validation of query');
    const inner = 'associatedPullRequests(first: 5) { nodes { labels(first: 10) { nodes { name } } } }';
    await expect(bed.octokit.graphql(aliases(100, inner))).resolves.toMatchObject({ rateLimit: { cost: 6 } });
  });

  it('hides the associations of the last merges while it lags', async () => {
    const last = bed.server.pulls.get(3)?.mergeCommit;
    const ask = () =>
      bed.octokit.graphql(inRepository(`object(oid: "${last}") { ... on Commit { associatedPullRequests(first: 1) { totalCount } } }`));
    bed.server.lag = 1;
    await expect(ask()).resolves.toMatchObject({ repository: { object: { associatedPullRequests: { totalCount: 0 } } } });
    bed.server.lag = 0;
    await expect(ask()).resolves.toMatchObject({ repository: { object: { associatedPullRequests: { totalCount: 1 } } } });
  });

  it('records documents that the schema does not know', async () => {
    const before = bed.server.violations.length;
    await expect(bed.octokit.graphql('{ viewer { nickname } }')).rejects.toThrow('Cannot query field "nickname"');
    await expect(bed.octokit.graphql(inRepository('stargazerCount'))).rejects.toThrow('does not know Repository.stargazerCount');
    expect(bed.server.violations.slice(before)).toEqual([
      expect.stringContaining('GraphQL: Cannot query field "nickname" on type "User".'),
      'GraphQL: Repository.stargazerCount is not served',
    ]);
  });
});

type ComparisonPage = {
  repository: { ref: { compare: { commits: { nodes: { message: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } } };
};

describe('limits of size', () => {
  it('stops a comparison silently at 1,000 commits, and ends heavy queries in a 502', async () => {
    const repository = createRepository();
    repository.commit({ message: 'start' });
    repository.tag('v1');
    for (let n = 0; n < 1100; n++) repository.commit({ message: `commit ${n}` });
    const server = await startGitHub({ repositories: [hosted(repository)], latency: { perNodeMs: 99, sleep: false } });
    const octokit = octokitOf(server);
    const page = inRepository(
      'ref(qualifiedName: "v1") { compare(headRef: "main") { aheadBy commits(first: 100, after: $after) { nodes { message } pageInfo { hasNextPage endCursor } } } }',
      '($after: String)',
    );
    const messages: string[] = [];
    let after: string | null = null;
    do {
      const found: ComparisonPage = await octokit.graphql(page, { after });
      const { nodes, pageInfo } = found.repository.ref.compare.commits;
      messages.push(...nodes.map((node) => node.message));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(messages).toEqual(Array.from({ length: 1000 }, (_, n) => `commit ${n}`));
    const heavy =
      'ref(qualifiedName: "main") { target { ... on Commit { history(first: 100) { nodes { parents(first: 1) { totalCount } } } } } }';
    await expect(octokit.graphql(inRepository(heavy))).rejects.toMatchObject({ status: 502 });
    await server.close();
    repository.remove();
  });
});
