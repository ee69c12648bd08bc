import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { git, gitEnvironment } from '../git/process.ts';

/** `at` is in epoch seconds. */
export type GitPerson = { readonly name: string; readonly email: string; readonly at: number };

export type GitCommit = {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: GitPerson;
  readonly committer: GitPerson;
  /** Without line breaks at the end, as GitHub gives it. */
  readonly message: string;
  /** Place in date order over all refs: children stand before their parents, newer before older. */
  readonly index: number;
};

export type GitRef = {
  readonly name: string;
  /** The commit, behind any tag object. */
  readonly commit: string;
  /** What the ref points at: the commit, or a tag object. */
  readonly object: string;
  readonly annotation: { readonly message: string; readonly tagger: GitPerson } | null;
};

export type GitComparison = {
  readonly base: GitCommit;
  readonly head: GitCommit;
  readonly mergeBase: GitCommit | null;
  /** What head has and base has not, oldest first. */
  readonly ahead: readonly GitCommit[];
  readonly behind: number;
};

const FIELDS = 10;
const REF_FIELDS = 9;

/** Runs git and resolves to its stdout. Does not block the server as `spawnSync` would. */
export function gitOutput(dir: string, args: readonly string[]): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['-C', dir, ...args], { env: gitEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(Buffer.concat(out)) : reject(new Error(`git ${args[0]}: ${Buffer.concat(errors).toString('utf8').trim()}`)),
    );
  });
}

/** Where git keeps what it knows; of a plain clone without asking it. */
export function gitDirOf(dir: string): string {
  const own = join(dir, '.git');
  return existsSync(join(own, 'HEAD')) ? own : git(dir, ['rev-parse', '--absolute-git-dir']);
}

/** Reads all commits and refs of a repository with two processes. */
export async function readGraph(dir: string): Promise<GitGraph> {
  const format = '--format=%H%x00%T%x00%P%x00%an%x00%ae%x00%at%x00%cn%x00%ce%x00%ct%x00%B';
  const refFormat =
    '%(refname)%00%(objectname)%00%(*objectname)%00%(objecttype)%00%(taggername)%00%(taggeremail:trim)%00%(taggerdate:unix)%00%(contents)%00';
  const [log, refs] = await Promise.all([
    gitOutput(dir, ['log', '--all', '--date-order', '-z', format]),
    gitOutput(dir, ['for-each-ref', `--format=${refFormat}`]),
  ]);
  const [, head = 'main'] = /^ref: refs\/heads\/(.+)$/m.exec(readFileSync(join(gitDirOf(dir), 'HEAD'), 'utf8')) ?? [];
  return new GitGraph(parseCommits(log.toString('utf8')), parseRefs(refs.toString('utf8')), head);
}

function parseCommits(log: string): GitCommit[] {
  const fields = log.split('\0');
  const commits: GitCommit[] = [];
  for (let at = 0; at + FIELDS <= fields.length; at += FIELDS) {
    const [sha = '', tree = '', parents = '', an = '', ae = '', ad = '', cn = '', ce = '', cd = '', body = ''] = fields.slice(
      at,
      at + FIELDS,
    );
    commits.push({
      sha,
      tree,
      parents: parents === '' ? [] : parents.split(' '),
      author: { name: an, email: ae, at: Number(ad) },
      committer: { name: cn, email: ce, at: Number(cd) },
      message: body.replace(/\n+$/, ''),
      index: commits.length,
    });
  }
  return commits;
}

function parseRefs(text: string): GitRef[] {
  const fields = text.split('\0');
  const refs: GitRef[] = [];
  for (let at = 0; at + REF_FIELDS <= fields.length; at += REF_FIELDS - 1) {
    const [line = '', object = '', peeled = '', type, name = '', email = '', date = '', message = ''] = fields.slice(at, at + REF_FIELDS);
    const annotation = type === 'tag' ? { message: message.replace(/\n+$/, ''), tagger: { name, email, at: Number(date) } } : null;
    refs.push({ name: line.trimStart(), object, commit: peeled === '' ? object : peeled, annotation });
  }
  return refs;
}

/** A repository's commits and refs in memory: every lookup is O(1), a comparison is one walk. */
export class GitGraph {
  readonly commits: readonly GitCommit[];
  readonly refs: ReadonlyMap<string, GitRef>;
  readonly defaultBranch: string;
  readonly #bySha = new Map<string, GitCommit>();
  readonly #comparisons = new Map<string, GitComparison>();

  constructor(commits: readonly GitCommit[], refs: readonly GitRef[], defaultBranch: string) {
    this.commits = commits;
    this.refs = new Map(refs.map((ref) => [ref.name, ref]));
    this.defaultBranch = defaultBranch;
    for (const commit of commits) this.#bySha.set(commit.sha, commit);
  }

  commit(sha: string): GitCommit | undefined {
    return this.#bySha.get(sha);
  }

  /** A ref by its full or short name. */
  ref(name: string): GitRef | undefined {
    const forms = [name, `refs/${name}`, `refs/heads/${name}`, `refs/tags/${name}`];
    return forms.map((form) => this.refs.get(form)).find((ref) => ref !== undefined);
  }

  /** The commit of a branch, a tag, `HEAD`, a sha of 7 or more digits, with any of `^`, `~2` and `^{commit}` behind it. */
  resolve(revision: string): GitCommit | undefined {
    const [, name = '', suffix = ''] = /^(.*?)((?:\^\{commit\}|[~^]\d*)*)$/s.exec(revision) ?? [];
    const start = this.#named(name);
    return start && this.#follow(start, suffix.match(/\^\{commit\}|[~^]\d*/g) ?? []);
  }

  /** How head stands to base: what the three dots of a comparison mean. */
  compare(base: GitCommit, head: GitCommit): GitComparison {
    const key = `${base.sha}...${head.sha}`;
    const known = this.#comparisons.get(key);
    if (known) return known;
    const ofBase = this.reach(base);
    const ofHead = this.reach(head);
    const ahead = this.commits.filter((_, index) => ofHead[index] === 1 && ofBase[index] === 0).reverse();
    const behind = this.commits.reduce((count, _, index) => count + (ofBase[index] === 1 && ofHead[index] === 0 ? 1 : 0), 0);
    // In date order a commit stands before its ancestors, so the first common one descends from no other.
    const mergeBase = this.commits.find((_, index) => ofBase[index] === 1 && ofHead[index] === 1) ?? null;
    const comparison = { base, head, mergeBase, ahead, behind };
    this.#comparisons.set(key, comparison);
    return comparison;
  }

  /** The history of a commit, newest first, itself included. */
  history(from: GitCommit): GitCommit[] {
    const reached = this.reach(from);
    return this.commits.filter((_, index) => reached[index] === 1);
  }

  /** 1 at the index of every commit that is reachable from `from`. */
  reach(from: GitCommit): Uint8Array {
    const reached = new Uint8Array(this.commits.length);
    const open = [from];
    reached[from.index] = 1;
    for (let commit = open.pop(); commit !== undefined; commit = open.pop()) {
      for (const sha of commit.parents) {
        const parent = this.#bySha.get(sha);
        if (parent === undefined || reached[parent.index] === 1) continue;
        reached[parent.index] = 1;
        open.push(parent);
      }
    }
    return reached;
  }

  #named(name: string): GitCommit | undefined {
    const exact = this.#bySha.get(name);
    if (exact) return exact;
    const ref = this.ref(name === 'HEAD' || name === '' ? `refs/heads/${this.defaultBranch}` : name);
    if (ref) return this.#bySha.get(ref.commit);
    if (!/^[0-9a-f]{7,39}$/.test(name)) return undefined;
    const matches = this.commits.filter((commit) => commit.sha.startsWith(name));
    return matches.length === 1 ? matches[0] : undefined;
  }

  #follow(start: GitCommit, steps: readonly string[]): GitCommit | undefined {
    let at: GitCommit | undefined = start;
    for (const step of steps) {
      if (step === '^{commit}') continue;
      const count = step.length > 1 ? Number(step.slice(1)) : 1;
      if (step.startsWith('^')) at = count === 0 ? at : this.#parent(at, count);
      else for (let n = 0; n < count; n++) at = this.#parent(at, 1);
    }
    return at;
  }

  #parent(commit: GitCommit | undefined, nth: number): GitCommit | undefined {
    const sha = commit?.parents[nth - 1];
    return sha === undefined ? undefined : this.#bySha.get(sha);
  }
}
