import type { Commitish, Person, Repository } from './repository.ts';
import { ADA } from './repository.ts';

/** A pull request as the GitHub server serves it. Commits and merge commit are marks until `pullRecords` turns them into shas. */
export type PullRecord = {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  /** Login; `dependabot[bot]` and the like are bots; `null` when the account is gone. */
  readonly author: string | null;
  readonly authorAssociation: 'OWNER' | 'MEMBER' | 'COLLABORATOR' | 'CONTRIBUTOR' | 'FIRST_TIME_CONTRIBUTOR' | 'NONE';
  readonly labels: readonly string[];
  readonly base: string;
  readonly headBranch: string;
  /** `owner/name` when the head is in a fork. */
  readonly headRepository: string | null;
  /** The commits of the pull request's own branch, oldest first. */
  readonly commits: readonly Commitish[];
  /** What landed on the base branch: the squash or merge commit, or the last of a rebase. `null` while open. */
  readonly mergeCommit: Commitish | null;
  /** Every commit that the pull request brought to the base branch. */
  readonly landed: readonly Commitish[];
  readonly state: 'open' | 'closed';
  readonly draft: boolean;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly mergedAt: string | null;
  readonly lastEditedAt: string | null;
  readonly editor: string | null;
  readonly milestone: string | null;
  readonly closingIssues: readonly { readonly number: number; readonly title: string; readonly labels?: readonly string[] }[];
};

/** What a test says of a pull request; all but the number and the title has a default. */
export type PullSpec = {
  readonly number: number;
  readonly title: string;
  readonly body?: string | null;
  /** Writes its commits too. Its account is its login; `null` is an account that is gone. */
  readonly author?: Person | null;
  readonly labels?: readonly string[];
  readonly base?: string;
  readonly headBranch?: string;
  readonly headRepository?: string;
  /** The commits of its branch; one with the title as message when left out. */
  readonly commits?: readonly {
    readonly message: string;
    readonly files?: Readonly<Record<string, string | null>>;
    readonly author?: Person;
  }[];
  /** The message of the squash or merge commit, where GitHub's default is not wanted. */
  readonly message?: string;
  readonly authorAssociation?: PullRecord['authorAssociation'];
  readonly lastEditedAt?: string;
  readonly editor?: string;
  readonly milestone?: string;
  readonly draft?: boolean;
  readonly closingIssues?: PullRecord['closingIssues'];
};

/** Whose account is gone: their commits keep name and address. */
const GONE: Person = { name: 'Somebody Else', email: 'gone@example.com' };
const GITHUB: Person = { name: 'GitHub', email: 'noreply@github.com', login: 'web-flow' };

/** A pull request that is still open: its branch exists, nothing has landed. (A merged one keeps `refs/pull/N/head` alone.) */
export function openPull(repository: Repository, spec: PullSpec): PullRecord {
  const { record } = prepare(repository, spec);
  repository.branch(record.headBranch, `refs/pull/${record.number}/head`);
  return record;
}

/** A pull request merged by squashing: one commit `title (#number)` on the base. */
export function squashPull(repository: Repository, spec: PullSpec): PullRecord {
  const { record, person } = prepare(repository, spec);
  const list = record.commits.length > 1 ? record.commits.map((mark) => `* ${text(repository, mark)}`).join('\n\n') : '';
  const mark = repository.commit({
    branch: record.base,
    message: spec.message ?? [`${spec.title} (#${spec.number})`, list].filter(Boolean).join('\n\n'),
    author: person,
    committer: GITHUB,
    files: filesOf(repository, record.commits),
  });
  return merged(repository, record, [mark], mark);
}

/** A pull request merged by a merge commit: its own commits and the merge are on the base. */
export function mergePull(repository: Repository, spec: PullSpec): PullRecord {
  const { record, person } = prepare(repository, spec);
  const from = record.headRepository?.split('/')[0] ?? 'octo';
  const mark = repository.merge({
    branch: record.base,
    from: `refs/pull/${spec.number}/head`,
    message: spec.message ?? `Merge pull request #${spec.number} from ${from}/${record.headBranch}\n\n${spec.title}`,
    author: person,
    committer: GITHUB,
    files: filesOf(repository, record.commits),
  });
  return merged(repository, record, [...record.commits, mark], mark);
}

/** A pull request merged by rebasing: copies of its commits are on the base, the last one counts as its merge commit. */
export function rebasePull(repository: Repository, spec: PullSpec): PullRecord {
  const { record } = prepare(repository, spec);
  const landed = record.commits.map((mark) => {
    const { message, author, files } = repository.specOf(mark);
    return repository.commit({ branch: record.base, message, author, committer: GITHUB, files });
  });
  const last = landed.at(-1);
  if (last === undefined) throw new Error('A rebased pull request needs commits');
  return merged(repository, record, landed, last);
}

/** A merged pull request whose commits the caller wrote: `commits` are those of its branch, the last of `landed` is what landed it. */
export function writtenPull(
  repository: Repository,
  spec: Omit<PullSpec, 'commits' | 'message'>,
  { commits, landed }: { readonly commits: readonly Commitish[]; readonly landed: readonly Commitish[] },
): PullRecord {
  const last = landed.at(-1);
  if (last === undefined) throw new Error('A merged pull request needs a commit that landed it');
  repository.ref(`refs/pull/${spec.number}/head`, commits.at(-1) ?? last);
  return merged(repository, recordOf(repository, spec, commits.length === 0 ? [last] : commits), landed, last);
}

/** The same records with shas in place of marks; writes what is pending. */
export function pullRecords(repository: Repository, records: readonly PullRecord[]): PullRecord[] {
  return records.map((record) => ({
    ...record,
    commits: record.commits.map((mark) => repository.sha(mark)),
    landed: record.landed.map((mark) => repository.sha(mark)),
    mergeCommit: record.mergeCommit === null ? null : repository.sha(record.mergeCommit),
  }));
}

function prepare(repository: Repository, spec: PullSpec): { record: PullRecord; person: Person } {
  const person = spec.author === null ? GONE : (spec.author ?? ADA);
  const ref = `refs/pull/${spec.number}/head`;
  repository.ref(ref, spec.base ?? repository.defaultBranch);
  // A hundred paths at most: a folder that grows with every change makes thousands of them slow.
  const wanted = spec.commits ?? [{ message: spec.title, files: { [`changes/${spec.number % 100}.txt`]: `${spec.title}\n` } }];
  const commits = wanted.map((commit) => repository.commit({ author: person, ...commit, ref }));
  return { record: recordOf(repository, spec, commits), person };
}

function recordOf(repository: Repository, spec: PullSpec, commits: readonly Commitish[]): PullRecord {
  const person = spec.author ?? ADA;
  return {
    number: spec.number,
    title: spec.title,
    body: spec.body ?? null,
    author: spec.author === null ? null : (person.login ?? person.name),
    authorAssociation: spec.authorAssociation ?? 'CONTRIBUTOR',
    labels: spec.labels ?? [],
    base: spec.base ?? repository.defaultBranch,
    headBranch: spec.headBranch ?? `change-${spec.number}`,
    headRepository: spec.headRepository ?? null,
    commits,
    mergeCommit: null,
    landed: [],
    state: 'open',
    draft: spec.draft ?? false,
    createdAt: timeOf(repository, commits[0]),
    mergedAt: null,
    lastEditedAt: spec.lastEditedAt ?? null,
    editor: spec.editor ?? null,
    milestone: spec.milestone ?? null,
    closingIssues: spec.closingIssues ?? [],
  };
}

function merged(repository: Repository, record: PullRecord, landed: readonly Commitish[], mergeCommit: Commitish): PullRecord {
  return { ...record, landed, mergeCommit, state: 'closed', draft: false, mergedAt: timeOf(repository, mergeCommit) };
}

function timeOf(repository: Repository, mark: Commitish | undefined): string {
  if (mark === undefined) throw new Error('A pull request needs commits');
  return new Date(repository.specOf(mark).at * 1000).toISOString().replace('.000Z', 'Z');
}

function text(repository: Repository, mark: Commitish): string {
  return repository.specOf(mark).message.toString('utf8');
}

function filesOf(repository: Repository, marks: readonly Commitish[]): Record<string, string | Buffer | null> {
  return Object.assign({}, ...marks.map((mark) => repository.filesOf(mark)));
}
