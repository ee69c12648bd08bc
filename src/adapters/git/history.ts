/** A clone as a source of history. */
import type { Commit, Sha, Tag } from '../../domain.ts';
import { TidingsError } from '../../errors.ts';
import type { CommitList, CommitOptions, History, Relation } from '../../ports/history.ts';
import { loginOfEmail } from './logins.ts';
import { LOG_FORMAT, parseLog } from './parse-log.ts';
import { patchSizes } from './patch-sizes.ts';
import { failure, gitStream, gitText, type Place, runGit } from './process.ts';
import { objectOfTag, readTags, resolveRef } from './refs.ts';
import { shallowBoundary, tooShallow } from './shallow.ts';
import { gitSpool } from './spool.ts';
import { NulSplitter } from './tokens.ts';

export type GitHistoryOptions = {
  /** Ends a git that runs; what was asked for then throws TidingsError `cancelled`. */
  readonly signal?: AbortSignal;
};

/** Commits walked for the list of earlier authors; a longer history answers null. */
const AUTHOR_COMMITS = 50_000;
/** Bytes of a name and an address. */
const AUTHOR_BYTES = 4096;

/** Opens the clone around `dir`. Throws TidingsError `no-repository`, or `git-failed` when git is missing. */
export async function openGitHistory(dir: string, options: GitHistoryOptions = {}): Promise<History> {
  const place: Place = { dir, signal: options.signal ?? null };
  return new GitHistory(place, await shallowBoundary(place));
}

class GitHistory implements History {
  readonly kind = 'git';
  readonly #place: Place;
  readonly #boundary: ReadonlySet<Sha> | null;
  /** What git counts for ranges whose ends were asked about. */
  readonly #counts = new Map<string, Promise<Pick<Relation, 'ahead' | 'behind'>>>();

  constructor(place: Place, boundary: ReadonlySet<Sha> | null) {
    this.#place = place;
    this.#boundary = boundary;
  }

  tags(): Promise<readonly Tag[]> {
    return readTags(this.#place);
  }

  /** A full ref name is a probe and answers null; another name can be a tag of something else, or what a shallow clone lacks. */
  async resolve(ref: string): Promise<Sha | null> {
    const sha = await resolveRef(this.#place, ref);
    if (sha !== null || ref.startsWith('refs/')) return sha;
    const object = await objectOfTag(this.#place, ref);
    const hint = 'Name another tag, or move this one to a commit.';
    if (object !== null) throw new TidingsError('unknown-ref', `The tag ${ref} points at a ${object}, not at a commit.`, hint);
    if (this.#boundary !== null) throw tooShallow(`${ref} is not in it.`);
    return null;
  }

  async committedAt(shas: readonly Sha[]): Promise<ReadonlyMap<Sha, number>> {
    // Without a name on stdin git would tell of HEAD.
    if (shas.length === 0) return new Map();
    const input = shas.map((sha) => `${known(sha)}\n`).join('');
    const text = await gitText(this.#place, ['log', '--no-walk', '--ignore-missing', '--format=%H %ct', '--stdin'], input);
    const pairs = text.split('\n').map((line) => line.split(' '));
    return new Map(pairs.flatMap(([sha = '', seconds = '']) => (sha === '' ? [] : [[sha, Number(seconds)] as const])));
  }

  async relation(base: Sha, head: Sha): Promise<Relation> {
    const both = `${known(base)}...${known(head)}`;
    const counts = this.#countBoth(both);
    this.#counts.set(`${base}..${head}`, counts);
    const [{ ahead, behind }] = await Promise.all([counts, this.#refuseCut(both)]);
    // What the head does not lack is in its history: the two meet in the base itself.
    return { ahead, behind, base: behind === 0 ? base : await this.#mergeBase(base, head) };
  }

  refuseCut(head: Sha): Promise<void> {
    return this.#refuseCut(known(head));
  }

  /** Parts are told while git still walks, but none of a range that is refused. */
  async commits(base: Sha | null, head: Sha, { files, onPart = () => undefined }: CommitOptions): Promise<CommitList> {
    const range = base === null ? known(head) : `${known(base)}..${known(head)}`;
    const checked = Promise.all([
      this.#counts.get(range)?.then(({ ahead }) => ahead) ??
        gitText(this.#place, ['rev-list', '--count', '--end-of-options', range, '--']).then(Number),
      this.#refuseCut(range),
    ]);
    const commits: Commit[] = [];
    const log = this.#log(range, files, async (part) => {
      const [counted] = await checked;
      commits.push(...part);
      onPart(part, counted);
    });
    const [[counted]] = await Promise.all([checked, log]);
    return { commits, counted };
  }

  /** The pathspec drops commits that change no file: to git their empty patches are all equal. */
  async sharedPatches(side: Sha, head: Sha): Promise<ReadonlyMap<Sha, string>> {
    const both = `${known(side)}...${known(head)}`;
    const args = ['rev-list', '--cherry-mark', '--no-merges', '--full-history', '--end-of-options', both, '--', ':/'];
    const marked = (await gitText(this.#place, args)).split('\n').filter((line) => line.startsWith('='));
    const shared = marked.map((line) => line.slice(1));
    return patchSizes(this.#place, shared);
  }

  async authorsBefore(base: Sha | null): Promise<ReadonlySet<string> | null> {
    if (base === null) return new Set();
    if (this.#boundary !== null) return null;
    const format = `--format=%aN%n%aE%n%ae`;
    const args = [
      'log',
      '-z',
      '--encoding=UTF-8',
      '--no-decorate',
      `--max-count=${AUTHOR_COMMITS + 1}`,
      format,
      '--end-of-options',
      known(base),
      '--',
    ];
    const people = new Set<string>();
    const seen = new Set<string>();
    const splitter = new NulSplitter(AUTHOR_BYTES);
    let commits = 0;
    for await (const chunk of gitStream(this.#place, args)) {
      for (const token of splitter.push(chunk)) {
        commits += 1;
        if (seen.has(token)) continue;
        seen.add(token);
        for (const name of namesOf(token)) people.add(name);
      }
    }
    // A lone commit is where a history was cut off, more often than it is a project's first: then everybody would be new.
    return commits > AUTHOR_COMMITS || commits === 1 ? null : people;
  }

  async #log(range: string, files: boolean, take: (part: readonly Commit[]) => Promise<void>): Promise<void> {
    const diff = files ? ['--raw', '--no-renames', '--no-relative', '--no-ext-diff', '--ignore-submodules=none'] : ['--no-patch'];
    const args = ['log', '-z', '--encoding=UTF-8', '--no-color', '--no-decorate', '--no-notes', ...diff, `--format=${LOG_FORMAT}`];
    const bytes = gitSpool(this.#place, [...args, '--end-of-options', range, '--']);
    for await (const part of parseLog(bytes, { files })) await take(part);
  }

  async #countBoth(both: string): Promise<Pick<Relation, 'ahead' | 'behind'>> {
    const text = await gitText(this.#place, ['rev-list', '--left-right', '--count', '--end-of-options', both, '--']);
    const [behind = 0, ahead = 0] = text.split('\t').map(Number);
    return { ahead, behind };
  }

  async #mergeBase(base: Sha, head: Sha): Promise<Sha | null> {
    const args = ['merge-base', '--end-of-options', base, head];
    const { code, output, errors } = await runGit(this.#place, args);
    if (code > 1) throw failure(this.#place, args, errors);
    return code === 0 ? output.toString('utf8').trim() : null;
  }

  /** In a shallow clone: throws when the range reaches a commit whose parents are missing, for then commits would be missing too. */
  async #refuseCut(range: string): Promise<void> {
    const boundary = this.#boundary;
    if (boundary === null) return;
    const text = await gitText(this.#place, ['rev-list', '--end-of-options', range, '--']);
    if (text.split('\n').some((sha) => boundary.has(sha))) throw tooShallow('the range reaches beyond what it holds.');
  }
}

/** The name and the login of one author, in lower case. */
function namesOf(token: string): string[] {
  const [name = '', mapped = '', own = ''] = token.split('\n');
  const login = loginOfEmail(mapped) ?? loginOfEmail(own);
  return [name, ...(login === null ? [] : [login])].map((text) => text.toLowerCase());
}

/** Only full shas go to git as arguments. */
function known(sha: Sha): Sha {
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha)) return sha;
  throw new TidingsError('unknown-ref', `Not the full name of a commit: ${JSON.stringify(sha)}`, 'Resolve the name first.');
}
