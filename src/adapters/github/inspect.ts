/** What a token can see and do: the smallest questions of each kind, nothing written, nothing tried twice. */
import * as v from 'valibot';
import type { Repository } from '../../ports/releases.ts';
import type { GitHubInspection } from '../../report/doctor/inspection.ts';
import { type ClientOptions, createClient, type GitHubClient } from './client.ts';
import { GitHubError, type Purpose } from './failure.ts';

const HourSchema = v.object({ limit: v.number(), remaining: v.number(), reset: v.number() });
const LimitsSchema = v.object({ resources: v.object({ core: HourSchema, graphql: HourSchema }) });
const RepositorySchema = v.object({ default_branch: v.string(), permissions: v.optional(v.object({ push: v.boolean() })) });

/** As a run asks: for the pull requests of a commit. */
const PULLS = `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) {
  object(expression: "HEAD") { ... on Commit { associatedPullRequests(first: 1) { nodes { number } } } }
} }`;

export function inspectGitHub(repository: Repository, options: Omit<ClientOptions, 'patience'>): GitHubInspection {
  const client = createClient({ ...options, patience: 0 });
  const { owner, name } = repository;
  const parameters = { owner, repo: name };
  const purpose = (asked: string): Purpose => ({ asked, access: 'read', code: 'github-failed' });
  const of = `${owner}/${name}`;
  return {
    limits: () => limits(client, purpose('the rate limits')),
    async repository() {
      const call = { ...purpose(of), route: 'GET /repos/{owner}/{repo}', parameters, schema: RepositorySchema, once: true };
      const { data } = await client.rest(call);
      return { defaultBranch: data.default_branch, mayPush: data.permissions?.push ?? null };
    },
    async commits() {
      const route = 'GET /repos/{owner}/{repo}/commits';
      const asked = purpose(`the commits of ${of}`);
      const call = { ...asked, route, parameters: { ...parameters, per_page: 1 }, schema: v.array(v.unknown()), once: true };
      await client.rest(call).catch(unlessStatus(409));
    },
    async pulls() {
      await client.graphql(purpose(`the pull requests of ${of}`), PULLS, { owner, name });
    },
  };
}

async function limits(client: GitHubClient, purpose: Purpose): ReturnType<GitHubInspection['limits']> {
  const call = { ...purpose, route: 'GET /rate_limit', parameters: {}, schema: LimitsSchema, once: true };
  const reply = await client.rest(call).catch(unlessStatus(404));
  return reply?.data.resources ?? null;
}

/** Swallows one status: a server without limits answers 404, a repository without commits 409. */
function unlessStatus(status: number): (thrown: unknown) => null {
  return (thrown) => {
    if (thrown instanceof GitHubError && thrown.status === status) return null;
    throw thrown;
  };
}
