import type { PullRecord } from '../git/pulls.ts';
import type { GitCommit, GitGraph } from './git-graph.ts';

/** The pull requests of one repository, found by number and by commit. Tests may change it while the server runs. */
export class PullRegistry {
  readonly #pulls = new Map<number, PullRecord>();
  #byCommit: Map<string, PullRecord[]> | null = null;

  constructor(records: readonly PullRecord[] = []) {
    for (const record of records) this.set(record);
  }

  /** Adds a pull request, or replaces the one of its number. */
  set(record: PullRecord): void {
    this.#pulls.set(record.number, record);
    this.#byCommit = null;
  }

  /** Changes fields of a pull request, as an edit of its body or labels. */
  change(number: number, fields: Partial<PullRecord>): void {
    const record = this.#pulls.get(number);
    if (record === undefined) throw new Error(`There is no pull request #${number}`);
    this.set({ ...record, ...fields, number });
  }

  remove(number: number): void {
    this.#pulls.delete(number);
    this.#byCommit = null;
  }

  get(number: number): PullRecord | undefined {
    return this.#pulls.get(number);
  }

  /** All of them, in order of their numbers. */
  list(): PullRecord[] {
    return [...this.#pulls.values()].sort((a, b) => a.number - b.number);
  }

  /**
   * The pull requests of a commit: those that brought it to their base branch, and those whose branch holds it.
   * The `lag` most recently merged ones are not known yet, as on GitHub in the seconds after a merge.
   */
  ofCommit(sha: string, lag: number): PullRecord[] {
    const found = this.#index().get(sha) ?? [];
    if (lag === 0 || found.length === 0) return found;
    const late = this.#latest(lag);
    return found.filter((record) => !late.has(record.number));
  }

  #latest(count: number): Set<number> {
    const merged = this.list().filter((record) => record.mergedAt !== null);
    merged.sort((a, b) => Date.parse(b.mergedAt ?? '') - Date.parse(a.mergedAt ?? '') || b.number - a.number);
    return new Set(merged.slice(0, count).map((record) => record.number));
  }

  #index(): Map<string, PullRecord[]> {
    if (this.#byCommit) return this.#byCommit;
    const index = new Map<string, PullRecord[]>();
    for (const record of this.list()) {
      const merge = record.mergeCommit === null ? [] : [record.mergeCommit];
      for (const sha of new Set([...record.commits, ...record.landed, ...merge])) {
        const known = index.get(sha);
        if (known) known.push(record);
        else index.set(sha, [record]);
      }
    }
    this.#byCommit = index;
    return index;
  }
}

const MERGE = /^Merge pull request #(\d+) from (\S+)/;
const SQUASH = /^(.*) \(#(\d+)\)$/;

/**
 * Pull requests read out of the messages on the first-parent line of the default branch and of every tag: squash commits that end in
 * `(#7)` and GitHub's merge commits. Numbers of a line that repeat are taken once, the newest wins.
 */
export function derivePulls(graph: GitGraph, login: (email: string, name: string) => string): PullRecord[] {
  const records = new Map<number, PullRecord>();
  const claimed = new Set<string>();
  for (const commit of graph.commits) {
    const record = commit.parents.length > 1 ? fromMerge(graph, commit, login) : fromSquash(commit, login);
    if (record === null || records.has(record.number) || claimed.has(commit.sha)) continue;
    records.set(record.number, record);
    for (const sha of record.landed) claimed.add(sha);
  }
  return [...records.values()];
}

function fromSquash(commit: GitCommit, login: (email: string, name: string) => string): PullRecord | null {
  const [subject = '', ...body] = commit.message.split('\n');
  const [, title, number] = SQUASH.exec(subject) ?? [];
  if (title === undefined) return null;
  const text = body.join('\n').trim();
  return derived(
    commit,
    Number(number),
    title,
    text === '' ? null : text,
    login(commit.author.email, commit.author.name),
    [commit.sha],
    [],
  );
}

function fromMerge(graph: GitGraph, commit: GitCommit, login: (email: string, name: string) => string): PullRecord | null {
  const [subject = '', , title = subject, ...body] = commit.message.split('\n');
  const [, number, head = ''] = MERGE.exec(subject) ?? [];
  if (number === undefined) return null;
  const own = sideCommits(graph, commit);
  const author = own.at(-1)?.author ?? commit.author;
  const shas = own.map((one) => one.sha);
  const text = body.join('\n').trim();
  const record = derived(
    commit,
    Number(number),
    title,
    text === '' ? null : text,
    login(author.email, author.name),
    [...shas, commit.sha],
    shas,
  );
  return { ...record, headBranch: head.slice(head.indexOf('/') + 1) };
}

const SIDE_LIMIT = 250;

/** What a merge brought in besides itself, oldest first: the line of its second parent until it meets the first parent's line. */
function sideCommits(graph: GitGraph, merge: GitCommit): GitCommit[] {
  const mainline = new Set<string>();
  const first = graph.commit(merge.parents[0] ?? '');
  let at = first;
  for (let steps = 0; at !== undefined && steps < 4 * SIDE_LIMIT; steps++) {
    mainline.add(at.sha);
    at = graph.commit(at.parents[0] ?? '');
  }
  const side: GitCommit[] = [];
  let next = graph.commit(merge.parents[1] ?? '');
  while (next !== undefined && !mainline.has(next.sha) && side.length < SIDE_LIMIT) {
    side.push(next);
    next = graph.commit(next.parents[0] ?? '');
  }
  // A side that never meets the main line is a sync from elsewhere: only the merge belongs to the pull request.
  return next === undefined || !mainline.has(next.sha) ? [] : side.reverse();
}

function derived(
  commit: GitCommit,
  number: number,
  title: string,
  body: string | null,
  author: string,
  landed: readonly string[],
  commits: readonly string[],
): PullRecord {
  const mergedAt = new Date(commit.committer.at * 1000).toISOString().replace('.000Z', 'Z');
  return {
    number,
    title,
    body,
    author,
    authorAssociation: 'CONTRIBUTOR',
    labels: [],
    base: 'main',
    headBranch: `change-${number}`,
    headRepository: null,
    commits,
    mergeCommit: commit.sha,
    landed,
    state: 'closed',
    draft: false,
    createdAt: mergedAt,
    mergedAt,
    lastEditedAt: null,
    editor: null,
    milestone: null,
    closingIssues: [],
  };
}
