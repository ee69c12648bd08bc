/**
 * An open pull request as a history of its own: its commits on its base, and the merge that would land them. So the same functions
 * make a change of it as after the merge.
 */
import { createHash } from 'node:crypto';
import type { Commit, PullRequest, Sha } from '../../domain.ts';
import type { Diffs, Fragments, FragmentsFound, History } from '../../ports/history.ts';
import type { OpenPull, PullReading, Pulls } from '../../ports/pulls.ts';

export type Proposed = {
  readonly base: Sha;
  /** The merge that does not exist. */
  readonly head: Sha;
  readonly history: History;
  readonly pulls: Pulls;
  readonly diffs: Diffs;
  readonly fragments: Fragments;
};

/** `real`: what is asked about the commits that are there. The parent of the merge on the other side is the branch's last known commit. */
export function propose(pull: OpenPull, real: { readonly diffs: Diffs; readonly fragments: Fragments }): Proposed {
  const base = pull.baseSha;
  const head = createHash('sha1').update(`merge of ${pull.number} at ${pull.headSha} into ${base}`).digest('hex');
  const commits = [...pull.commits, mergeOf(pull, head)];
  return {
    base,
    head,
    history: historyOf(base, head, commits),
    pulls: pullsOf(pull, head, commits),
    diffs: diffsOf(pull, head, real.diffs),
    fragments: fragmentsOf(pull, real.fragments),
  };
}

function mergeOf(pull: OpenPull, sha: Sha): Commit {
  const last = pull.commits.some((commit) => commit.sha === pull.headSha) ? pull.headSha : (pull.commits.at(-1)?.sha ?? pull.headSha);
  const from = pull.headRepository?.split('/')[0] ?? 'unknown';
  return {
    sha,
    parents: [pull.baseSha, last],
    message: `Merge pull request #${pull.number} from ${from}/${pull.headBranch}\n\n${pull.title}`,
    author: pull.author ?? { name: '', login: null },
    committedAt: Math.max(0, ...pull.commits.map((commit) => commit.committedAt)),
  };
}

/** Nothing but this range; it has no tags, and nobody was there before. */
function historyOf(base: Sha, head: Sha, commits: readonly Commit[]): History {
  return {
    kind: 'github',
    tags: async () => [],
    resolve: async (ref) => (ref === base || ref === head ? ref : null),
    committedAt: async (shas) => new Map(commits.flatMap(({ sha, committedAt }) => (shas.includes(sha) ? [[sha, committedAt]] : []))),
    relation: async () => ({ ahead: commits.length, behind: 0, base }),
    commits: async () => ({ commits, counted: commits.length }),
    sharedPatches: async () => null,
    authorsBefore: async () => null,
  };
}

function pullsOf(pull: OpenPull, head: Sha, commits: readonly Commit[]): Pulls {
  const { number, url, title, body, author, labels, baseBranch, files } = pull;
  const request: PullRequest = {
    ...{ number, url, title, body, author, labels, baseBranch },
    // Before the merge, the description is the author's own word.
    ...{ mergedAt: null, mergeCommit: head, bodyEditedAt: null, bodyEditor: null, closes: [] },
    ...(files === undefined ? {} : { files: files.flatMap(({ path, was }) => (was === null ? [path] : [path, was])) }),
  };
  const all = new Map(commits.map(({ sha }) => [sha, [request]]));
  const reading: PullReading = { add: () => undefined, found: async () => all, fault: null };
  return { ofCommits: async () => all, read: () => reading, firstTimers: async () => new Map() };
}

/** The merge's own difference is the pull request's. What counts as generated is said by the base. */
function diffsOf(pull: OpenPull, head: Sha, real: Diffs): Diffs {
  const files = pull.files ?? [];
  return {
    paths: async (shas) => {
      const found = await real.paths(shas.filter((sha) => sha !== head));
      return new Map(shas.includes(head) && pull.files !== undefined ? [...found, [head, files.map(({ path }) => path)]] : found);
    },
    attributes: () => real.attributes(pull.baseSha),
    patches: async (shas, take) => {
      if (shas.includes(head)) take(head, files);
      await real.patches(
        shas.filter((sha) => sha !== head),
        take,
      );
    },
  };
}

/** Asked once: several readings of the same pull request share the answer. */
function fragmentsOf(pull: OpenPull, real: Fragments): Fragments {
  let folders: Promise<readonly string[]> | null = null;
  let found: Promise<FragmentsFound> | null = null;
  return {
    folders: () => {
      folders ??= real.folders(pull.baseSha, pull.headSha);
      return folders;
    },
    read: (wanted) => {
      found ??= real.read(wanted, { base: pull.baseSha, head: pull.headSha, ordered: pull.commits });
      return found;
    },
  };
}
