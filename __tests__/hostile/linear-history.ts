/** A history in memory: a root under v1.0.0, and on it one commit after the other. */
import type { Commit, Person, PullRequest } from '../../src/domain.ts';
import type { History } from '../../src/ports/history.ts';
import type { Pulls } from '../../src/ports/pulls.ts';
import { sha } from '../support/writing/changes.ts';
import type { Sources } from './stage.ts';

export type Told = {
  readonly message: string;
  readonly author?: Person;
  /** Of its pull request; none: a commit that was pushed. */
  readonly pull?: Partial<PullRequest> & { readonly number: number };
};

export const ADA: Person = { name: 'Ada Lovelace', login: 'ada' };

export type LinearHistory = Sources & { readonly commits: readonly Commit[] };

export function linearHistory(told: readonly Told[]): LinearHistory {
  const root = commitOf({ message: 'Begin' }, 'root', []);
  const commits: Commit[] = [];
  for (const [at, one] of told.entries()) commits.push(commitOf(one, `commit ${at}`, [(commits.at(-1) ?? root).sha]));
  const head = commits.at(-1) ?? root;
  const order = [root, ...commits].map((commit) => commit.sha);
  const history: History = {
    kind: 'git',
    tags: async () => [{ name: 'v1.0.0', sha: root.sha }],
    resolve: async (ref) => (ref === 'HEAD' ? head.sha : ref.includes('v1.0.0') ? root.sha : order.includes(ref) ? ref : null),
    committedAt: async (shas) => new Map(shas.map((one) => [one, order.indexOf(one)])),
    relation: async (base, to) => ({ ahead: order.indexOf(to) - order.indexOf(base), behind: 0, base }),
    commits: async () => ({ commits, counted: commits.length }),
    sharedPatches: async () => null,
    authorsBefore: async () => new Set(),
  };
  const pulls = new Map(
    told.flatMap(({ pull }, at) => (pull === undefined ? [] : [[commits[at]?.sha ?? '', [pullOf(pull, commits[at])]]])),
  );
  return { history, pulls: pullsOf(pulls), ...EMPTY, commits };
}

const EMPTY: Pick<Sources, 'diffs' | 'fragments'> = {
  diffs: { paths: async () => new Map(), attributes: async () => '', patches: async () => undefined },
  fragments: { folders: async () => [], read: async () => ({ fragments: [], unread: 0 }) },
};

function commitOf({ message, author = ADA }: Told, name: string, parents: readonly string[]): Commit {
  return { sha: sha(name), parents, message, author, committedAt: 0, files: ['src/a.ts'] };
}

function pullOf(told: Partial<PullRequest> & { readonly number: number }, commit: Commit | undefined): PullRequest {
  return {
    ...{
      url: `https://github.com/octo/widgets/pull/${told.number}`,
      title: '',
      body: '',
      author: ADA,
      labels: [],
      mergedAt: '2026-01-02T00:00:00Z',
    },
    ...{ mergeCommit: commit?.sha ?? null, baseBranch: 'main', bodyEditedAt: null, bodyEditor: null, closes: [] },
    ...told,
  };
}

function pullsOf(known: ReadonlyMap<string, readonly PullRequest[]>): Pulls {
  return {
    ofCommits: async (shas) => new Map(shas.map((one) => [one, known.get(one) ?? []])),
    read: () => ({ add: () => undefined, found: async () => known, fault: null }),
    firstTimers: async () => new Map(),
  };
}
