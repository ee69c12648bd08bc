import { getOctokit } from '@actions/github';
import { mergePull, openPull, rebasePull, squashPull } from '../git/pulls.ts';
import { createRepository, type Repository } from '../git/repository.ts';
import { type GitHubOptions, type GitHubServer, startGitHub, TOKEN } from './server.ts';
import { hosted } from './world.ts';

export type Octokit = ReturnType<typeof getOctokit>;

export type Bed = {
  readonly repository: Repository;
  readonly server: GitHubServer;
  readonly octokit: Octokit;
  close(): Promise<void>;
};

export const REPO = { owner: 'octo', repo: 'widgets' } as const;

/** The GitHub client of the toolkit against a server, with its own fetch. */
export function octokitOf(server: GitHubServer, token: string = TOKEN): Octokit {
  return getOctokit(token, { baseUrl: server.url, log: { debug() {}, info() {}, warn() {}, error() {} } });
}

/**
 * A repository with two tags and, between them, a squashed, a merged and a rebased pull request, a plain commit by two people and an open
 * pull request beside it; and the server over it, which holds its own answers against the contract.
 */
export async function startBed(
  options: Partial<GitHubOptions> & { readonly draftLag?: number; readonly immutableReleases?: boolean } = {},
): Promise<Bed> {
  const { draftLag = 0, immutableReleases = false, ...rest } = options;
  const repository = createRepository();
  repository.commit({ message: 'start', files: { 'README.md': '# Widgets\n', 'src/a.txt': 'a\n' } });
  repository.tag('v1.0.0');
  const pulls = [
    squashPull(repository, {
      number: 1,
      title: 'feat: squashed',
      body: 'What it does',
      labels: ['feature', 'area/core'],
      milestone: 'v1.1',
      closingIssues: [{ number: 40, title: 'It is missing' }],
    }),
    mergePull(repository, {
      number: 2,
      title: 'fix: merged',
      author: { name: 'dependabot[bot]', email: '49699333+dependabot[bot]@users.noreply.github.com', login: 'dependabot[bot]' },
    }),
    rebasePull(repository, {
      number: 3,
      title: 'docs: rebased',
      author: null,
      commits: [
        { message: 'docs: one', files: { one: '1\n' } },
        { message: 'docs: two', files: { two: '2\n' } },
      ],
    }),
  ];
  repository.commit({ message: 'chore: by two\n\nCo-authored-by: Grace Hopper <grace@example.com>', files: { 'src/a.txt': 'b\n' } });
  repository.tag('v1.1.0', 'main', { annotated: 'Version 1.1.0' });
  pulls.push(openPull(repository, { number: 4, title: 'feat: open' }));
  const server = await startGitHub({
    repositories: [
      hosted(repository, {
        pulls,
        draftLag,
        immutableReleases,
        issues: [{ number: 40, title: 'It is missing', labels: ['bug'] }],
        collaborators: { ada: 'write' },
      }),
    ],
    checkAnswers: true,
    ...rest,
  });
  const close = async () => {
    await server.close();
    repository.remove();
  };
  return { repository, server, octokit: octokitOf(server), close };
}
