import { fold } from '../../src/changes/fold.ts';
import { groupChanges } from '../../src/changes/group.ts';
import { orderCommits } from '../../src/changes/order.ts';
import type { Rules } from '../../src/config/config.ts';
import type { Change, Commit, Fragment, Person, PullRequest, Sha } from '../../src/domain.ts';

/** Histories as the tests write them: marks for commits, parents by mark, the last one is the head. */
export type Spec = {
  readonly mark: string;
  readonly message: string;
  /** Marks; the commit before when left out, none for the first. */
  readonly parents?: readonly string[];
  readonly author?: string;
  readonly files?: readonly string[];
};

export const NO_RULES: Rules = {
  exclude: { labels: [], authors: [], types: [], paths: [], areas: [] },
  includePaths: [],
  packages: [],
  breakingLabels: ['breaking'],
  securityLabels: ['security'],
  categoryLabels: {},
};

/** A sha whose first characters are the mark, in hexadecimal digits that no message holds by chance. */
export function sha(mark: string): Sha {
  const hex = [...mark].map((letter) => letter.charCodeAt(0).toString(16).padStart(2, '0')).join('');
  return hex.padEnd(40, '0').slice(0, 40);
}

export function commitsOf(specs: readonly Spec[]): readonly Commit[] {
  return specs.map((spec, index) => {
    const before = specs[index - 1];
    const parents = spec.parents ?? (before === undefined ? ['base'] : [before.mark]);
    const commit = {
      sha: sha(spec.mark),
      parents: parents.map(sha),
      message: spec.message,
      author: person(spec.author ?? 'Ada'),
      committedAt: 0,
    };
    return spec.files === undefined ? commit : { ...commit, files: spec.files };
  });
}

export function person(name: string, login: string | null = null): Person {
  return { name, login };
}

export function pull(number: number, mergeCommit: string, more: Partial<PullRequest> = {}): PullRequest {
  return {
    number,
    url: `https://github.com/own/repo/pull/${number}`,
    title: `Pull ${number}`,
    body: '',
    author: person('Ada', 'ada'),
    labels: [],
    mergedAt: '2025-01-02T00:00:00Z',
    mergeCommit: sha(mergeCommit),
    baseBranch: 'main',
    bodyEditedAt: null,
    bodyEditor: null,
    closes: [],
    ...more,
  };
}

export type Setting = {
  readonly pulls?: Readonly<Record<string, readonly PullRequest[]>>;
  readonly rules?: Rules;
  readonly evidence?: 'messages' | 'files';
  readonly repositoryUrl?: string | null;
  readonly fragments?: readonly Fragment[];
};

/** Orders and groups; the head is the last commit. */
export function grouped(specs: readonly Spec[], setting: Setting = {}): readonly Change[] {
  const commits = commitsOf(specs);
  const head = commits.at(-1)?.sha ?? '';
  return groupChanges({
    ordered: orderCommits(commits, head),
    head,
    pulls: setting.pulls === undefined ? null : new Map(Object.entries(setting.pulls).map(([mark, list]) => [sha(mark), list])),
    repositoryUrl: setting.repositoryUrl ?? null,
    rules: setting.rules ?? NO_RULES,
    evidence: setting.evidence ?? 'messages',
    fragments: setting.fragments ?? [],
  });
}

export function folded(specs: readonly Spec[], setting: Setting = {}): ReturnType<typeof fold> {
  return fold(grouped(specs, setting), setting.rules ?? NO_RULES);
}

/** The only change of a single commit. */
export function single(message: string, setting: Setting = {}): Change {
  const [change] = grouped([{ mark: 'a', message }], setting);
  if (change === undefined) throw new Error('no change');
  return change;
}

/** The titles of changes with the number of their commits. */
export function outline(changes: readonly Change[]): readonly string[] {
  return changes.map((change) => `${change.evidence.title} [${change.commits.length}]`);
}
