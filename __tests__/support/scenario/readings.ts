/** One history read in every way, by the bundled program or in this process: from a clone, from a clone with a token, and from GitHub alone. */
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { connectGitHub } from '../../../src/adapters/github/connect.ts';
import { openFetch } from '../../../src/adapters/network/fetch.ts';
import type { Journal } from '../../../src/ports/journal.ts';
import { type NotesDocument, notesSchema } from '../../../src/rendering/document-schema.ts';
import type { PullRecord } from '../git/pulls.ts';
import { createRepository, git, type Repository } from '../git/repository.ts';
import { type GitHubServer, startGitHub, TOKEN } from '../github/server.ts';
import { type HostedRepository, hosted } from '../github/world.ts';
import { runCli } from '../runner/cli.ts';
import { type ActionRun, runAction } from '../runner/runner.ts';
import { type Sources, sharedClone, tell } from './in-process.ts';
import { ACTION, REPOSITORY } from './world.ts';

export const WAYS = ['clone', 'clone with token', 'GitHub'] as const;
export type Way = (typeof WAYS)[number];

const [OWNER = '', NAME = ''] = REPOSITORY.split('/');
const HOME = { server: 'https://github.com', owner: OWNER, name: NAME };

/** What a reader gets. Addresses of the test server are written as github.com, so that all ways can be compared. */
export type Reading = {
  readonly document: NotesDocument;
  /** The notes in Markdown. */
  readonly markdown: string;
  /** What was said meanwhile. */
  readonly log: string;
};

/** `from..to`; without `from` it is found. */
export type Ends = { readonly from?: string; readonly to: string };

export type ShelfOptions = {
  /** Builds the history and answers its pull requests. */
  readonly history: (repository: Repository) => readonly PullRecord[];
  readonly hosted?: Partial<HostedRepository>;
};

/** A repository, and GitHub serving it. */
export class Shelf {
  readonly repository: Repository;
  readonly github: GitHubServer;
  readonly #runs: ActionRun[] = [];
  #clone: Promise<Sources> | null = null;

  private constructor(repository: Repository, github: GitHubServer) {
    this.repository = repository;
    this.github = github;
  }

  static async open(options: ShelfOptions): Promise<Shelf> {
    const repository = createRepository();
    const pulls = options.history(repository);
    const github = await startGitHub({ repositories: [hosted(repository, { name: REPOSITORY, pulls, ...options.hosted })] });
    git(repository.dir, ['remote', 'add', 'origin', `${github.url}/${REPOSITORY}.git`]);
    return new Shelf(repository, github);
  }

  /** All ways of reading one range. */
  async all(ends: Ends, how: 'read' | 'tell' = 'read'): Promise<Readonly<Record<Way, Reading>>> {
    const clone = await this[how]('clone', ends);
    const token = await this[how]('clone with token', ends);
    return { clone, 'clone with token': token, GitHub: await this[how]('GitHub', ends) };
  }

  /** By the bundled program, one at a time. Throws with what it said where it fails. */
  async read(way: Way, ends: Ends): Promise<Reading> {
    return this.#reading(way, way === 'GitHub' ? await this.#action(ends) : await this.#command(way, ends));
  }

  /** In this process, without the program's doors: for many questions about what is read. The soak asks the doors also here. */
  async tell(way: Way, { from, to }: Ends): Promise<Reading> {
    if (process.env.TIDINGS_SOAK) return this.read(way, from === undefined ? { to } : { from, to });
    const { document, said } = await tell({
      args: from === undefined ? [to] : [from, to],
      sources: (journal, signal) => this.#sources(way, journal, signal),
      repository: HOME,
      key: null,
    });
    return this.#reading(way, { said, json: document === null ? null : JSON.stringify(document) });
  }

  /** What the program says to a range that it refuses. */
  async refusal(way: Way, ends: Ends): Promise<string> {
    const { said, json } = way === 'GitHub' ? await this.#action(ends) : await this.#command(way, ends);
    if (json !== null) throw new Error(`Reading by ${way} was not refused:\n${said}`);
    return said;
  }

  sha(name: string): string {
    return this.repository.git(['rev-parse', `${name}^{commit}`]);
  }

  /** What git itself counts for a range. */
  count(range: string): number {
    return Number(this.repository.git(['rev-list', '--count', range]));
  }

  /** Ends everything; throws where a request broke a rule of GitHub. */
  async close(): Promise<void> {
    const violations = [...this.github.violations];
    await Promise.all(this.#runs.map((run) => run.dispose()));
    await this.github.close();
    this.repository.remove();
    if (violations.length > 0) throw new Error(`Requests that GitHub would refuse:\n${violations.join('\n')}`);
  }

  #reading(way: Way, { said, json }: { readonly said: string; readonly json: string | null }): Reading {
    if (json === null) throw new Error(`Reading by ${way} failed:\n${said}`);
    const document = v.parse(notesSchema, JSON.parse(json.replaceAll(this.github.url, 'https://github.com')));
    return { document, markdown: document.notes.map((notes) => notes.markdown).join('\n\n'), log: said };
  }

  async #sources(way: Way, journal: Journal, signal: AbortSignal): Promise<Sources> {
    const clone = () => {
      this.#clone ??= sharedClone(this.repository.dir);
      return this.#clone;
    };
    if (way === 'clone') return clone();
    const github = connectGitHub(HOME, { token: TOKEN, apiUrl: this.github.url, journal, signal, fetch: openFetch({}) });
    return way === 'GitHub' ? github : { ...(await clone()), pulls: github.pulls };
  }

  async #command(way: Way, { from, to }: Ends): Promise<{ said: string; json: string | null }> {
    const plain = way === 'clone';
    const args = ['--repo', this.repository.dir, '--format', 'json', ...(plain ? ['--repository', REPOSITORY] : [])];
    const env = plain ? {} : { GITHUB_TOKEN: TOKEN };
    const range = from === undefined ? [to] : [from, to];
    const { stdout, stderr, exitCode } = await runCli({ args: [...args, ...range], cwd: this.repository.dir, env, withoutChild: true });
    return { said: stderr, json: exitCode === 0 ? stdout : null };
  }

  async #action({ from, to }: Ends): Promise<{ said: string; json: string | null }> {
    const run = await runAction({
      action: ACTION,
      inputs: { release: 'none', to, ...(from === undefined ? {} : { from }) },
      event: { name: 'push', ref: 'refs/heads/main', sha: this.sha('refs/heads/main'), repository: REPOSITORY, payload: {} },
      github: { apiUrl: this.github.url, graphqlUrl: this.github.graphqlUrl, token: TOKEN },
      withoutChild: true,
    });
    this.#runs.push(run);
    const said = [...run.log, ...run.annotations.map(({ message }) => message), run.stderr].join('\n');
    const file = run.outputs['json-file'] ?? '';
    return { said, json: run.conclusion === 'success' && file !== '' ? await readFile(file, 'utf8') : null };
  }
}

/** What both sources must agree on: the range, the changes with their numbers and order, and the account. */
export function told({ document }: Reading): unknown {
  const { range, changes, ledger, complete } = document;
  return {
    range,
    complete,
    changes: changes.map(({ id, commits, pull, title, bot }) => ({ id, commits, pull, title, bot })),
    ledger: ledger.map(({ sha, change, state, reason }) => ({ sha, change, state, reason })),
  };
}

/** What the messages alone tell: the same without what only GitHub knows of pull requests. */
export function shape({ document }: Reading): unknown {
  const { range, changes, ledger, complete } = document;
  return { range, complete, changes: changes.map(({ id, commits }) => ({ id, commits })), shas: ledger.map(({ sha }) => sha) };
}

/** The number of each change's pull request, or its title where it has none, in order. */
export function namesOf({ document }: Reading): readonly string[] {
  return document.changes.map(({ pull, title }) => (pull === null ? title : `#${pull.number}`));
}

/** The title of each change that has no line of its own, and what the ledger says of it. */
export function withoutLine({ document }: Reading): Readonly<Record<string, string>> {
  const titles = new Map(document.changes.map(({ id, title }) => [id, title]));
  const rows = document.ledger.filter(({ state }) => state !== 'written');
  return Object.fromEntries(rows.map(({ change, state, reason }) => [titles.get(change ?? '') ?? '', `${state}: ${reason}`]));
}
