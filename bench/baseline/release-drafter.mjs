/**
 * What reading from GitHub is measured against: a client that reads as release-drafter does at its best (GraphQL comparison, a hundred
 * commits a page with their pull requests, one page after another, behind one request for the configuration and one for the releases).
 * FROM and TO are its range. Prints `read N of M commits`.
 */
import { env } from 'node:process';
import * as core from '@actions/core';
import { context, getOctokit } from '@actions/github';

const PAGE = `query ($owner: String!, $repo: String!, $from: String!, $to: String!, $after: String) {
  repository(owner: $owner, name: $repo) { ref(qualifiedName: $from) { compare(headRef: $to) {
    aheadBy
    commits(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        id oid message committedDate author { name user { login } }
        associatedPullRequests(first: 5) { nodes {
          number title url body mergedAt merged isCrossRepository baseRefName headRefName
          author { login __typename }
          baseRepository { nameWithOwner }
          labels(first: 20) { nodes { name } }
        } }
      }
    }
  } } }
}`;

const octokit = getOctokit(core.getInput('token', { required: true }));
const { owner, repo } = context.repo;
await octokit.rest.repos.getContent({ owner, repo, path: '.github/release-drafter.yml' }).catch(() => null);
await octokit.rest.repos.listReleases({ owner, repo, per_page: 100 });

const commits = [];
let counted = 0;
for (let after = null; ; ) {
  const { repository } = await octokit.graphql(PAGE, { owner, repo, from: env.FROM, to: env.TO, after });
  const { aheadBy, commits: page } = repository.ref.compare;
  commits.push(...page.nodes);
  counted = aheadBy;
  if (!page.pageInfo.hasNextPage) break;
  after = page.pageInfo.endCursor;
}
core.info(`read ${commits.length} of ${counted} commits`);
