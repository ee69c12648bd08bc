/** What a token can do on GitHub. */
import type { Way } from '../config/proxy.ts';
import { messageOf, problemOf } from '../errors.ts';
import { type Finding, fail, figure, none, ok, shortened, warn } from '../report/doctor/finding.ts';
import type { GitHubInspection, HourlyBudget } from '../report/doctor/inspection.ts';
import { troubleIn } from '../report/doctor/network.ts';

export type GitHubAsked = {
  readonly github: GitHubInspection;
  /** `octo/widgets` */
  readonly name: string;
  /** Its first characters say what it is. Never shown. */
  readonly token: string;
  readonly way: Way;
  /** In a job the token also has to write the release. */
  readonly isJob: boolean;
};

/** Requests or points below which a long range does not fit into the hour. */
const SCARCE = 100;

const KINDS: readonly (readonly [string, string])[] = [
  ['ghs_', "an installation's token"],
  ['github_pat_', 'a fine-grained token'],
  ['ghp_', 'a classic token'],
  ['gho_', 'a token of the command gh'],
  ['ghu_', "an app's token for a user"],
];

/** One finding where the token or the server is at fault, else one for each right. */
export async function checkGitHub(asked: GitHubAsked): Promise<readonly Finding[]> {
  const { github, name } = asked;
  const budget = await tried(github.limits());
  if (budget.state === 'failed') return [failed('token', budget.thrown, asked.way)];
  const token = tokenFinding(asked.token, budget.value);
  const [repository, commits, pulls] = await Promise.all([tried(github.repository()), tried(github.commits()), tried(github.pulls())]);
  if (repository.state === 'failed') return [token, failed('repository', repository.thrown, asked.way)];
  return [
    token,
    ok('repository', `${name}, default branch ${repository.value.defaultBranch}`),
    commits.state === 'failed' ? failed('commits', commits.thrown, asked.way) : ok('commits', 'can be read'),
    pulls.state === 'failed' ? failed('pull requests', pulls.thrown, asked.way) : ok('pull requests', 'can be read'),
    releasesFinding(repository.value.mayPush, asked),
  ];
}

type Tried<T> = { readonly state: 'given'; readonly value: T } | { readonly state: 'failed'; readonly thrown: unknown };

function tried<T>(work: Promise<T>): Promise<Tried<T>> {
  return work.then(
    (value): Tried<T> => ({ state: 'given', value }),
    (thrown: unknown): Tried<T> => ({ state: 'failed', thrown }),
  );
}

function failed(name: string, thrown: unknown, way: Way): Finding {
  const trouble = troubleIn(messageOf(thrown), way);
  if (trouble !== null) return fail(name, `GitHub: ${trouble.what}`, trouble.remedy);
  const { message, hint } = problemOf(thrown);
  return fail(name, shortened(message), hint);
}

function tokenFinding(token: string, limits: { readonly core: HourlyBudget; readonly graphql: HourlyBudget } | null): Finding {
  const kind = KINDS.find(([prefix]) => token.startsWith(prefix))?.[1] ?? 'a token';
  if (limits === null) return ok('token', `${kind}, on a server without limits`);
  const { core, graphql } = limits;
  const left = `${figure(core.remaining)} of ${figure(core.limit)} requests and ${figure(graphql.remaining)} of ${figure(graphql.limit)} points of GraphQL left`;
  const scarce = [core, graphql].filter(({ remaining }) => remaining < SCARCE);
  if (scarce.length === 0) return ok('token', `${kind}, ${left} this hour`);
  const reset = new Date(Math.max(...scarce.map((one) => one.reset)) * 1000).toISOString().slice(11, 16);
  return warn('token', `${kind}, ${left}`, `Run again after ${reset} UTC, or with a token of its own budget.`);
}

/** Of an installation's token GitHub reports no right to push, however much it may: it stands for no user. */
function releasesFinding(mayPush: boolean | null, { token, isJob }: GitHubAsked): Finding {
  const remedy = 'A draft release needs `permissions: contents: write`; `release: none` does not.';
  if (mayPush === true) return ok('releases', 'can be written');
  if (mayPush === null || token.startsWith('ghs_'))
    return none('releases', 'GitHub does not tell before the first write what this token may write', isJob ? remedy : null);
  if (isJob) return warn('releases', 'cannot be written', remedy);
  return none('releases', 'cannot be written, which this command never does');
}
