/** One run in this process with all that it leaves behind: the release as it is sent, outputs, files, summary and what stdout holds. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectGitHub, type GitHub } from '../../src/adapters/github/connect.ts';
import type { JobEvent } from '../../src/adapters/runner/event.ts';
import { createJobJournal } from '../../src/adapters/runner/journal.ts';
import { begin } from '../../src/begin.ts';
import { parseSettings } from '../../src/config/file.ts';
import { parseInputs } from '../../src/config/inputs.ts';
import { makeConfig } from '../../src/config/make.ts';
import { finish } from '../../src/deliver.ts';
import type { Asking } from '../../src/ports/asking.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { Diffs, Fragments, History } from '../../src/ports/history.ts';
import type { Journal } from '../../src/ports/journal.ts';
import type { Pulls } from '../../src/ports/pulls.ts';
import type { Release, ReleaseFields, Releases, Repository } from '../../src/ports/releases.ts';
import { type NotesDocument, parseDocument } from '../../src/rendering/document-json.ts';
import { readFilePairs } from '../support/runner/file-commands.ts';
import { memoryStore } from '../support/writing/store.ts';

export const REPOSITORY: Repository = { owner: 'octo', name: 'widgets', server: 'https://github.com' };

/** Where the run reads from. */
export type Sources = {
  readonly history: History;
  readonly diffs: Diffs;
  readonly fragments: Fragments;
  readonly pulls: Pulls | null;
};

export type Told = {
  /** The text of a config file. */
  readonly settings?: string;
  /** From the newest tag to HEAD where not given. */
  readonly range?: { readonly from: string; readonly to: string };
  readonly releases?: ReleaseShelf;
};

export type Played = {
  /** As the next job reads it. */
  readonly document: NotesDocument;
  /** Of every release that was written, as it was sent. */
  readonly releases: readonly ReleaseFields[];
  readonly outputs: Readonly<Record<string, string>>;
  /** The files of the outputs: the whole Markdown, and that of each package and audience. */
  readonly files: readonly string[];
  readonly summary: string;
  /** Of the checkout; '' where nobody asked for one. */
  readonly changelog: string;
  /** What the runner reads of the step, line by line. */
  readonly log: readonly string[];
};

/** Published bytes in Markdown. */
export function markdownOf({ document, releases, files, outputs }: Played): readonly string[] {
  const texts = [...releases.map(({ body }) => body), ...files, outputs.notes ?? '', ...document.notes.map(({ markdown }) => markdown)];
  return [...new Set(texts.map((text) => text.trimEnd()))];
}

export const SILENT: Journal = {
  step: () => undefined,
  progress: () => undefined,
  notice: () => undefined,
  warn: () => undefined,
  debug: () => undefined,
  details: () => undefined,
};

const CLOCK: Clock = { now: () => 0, elapsed: () => 0, peakMemory: () => 0 };

/** What the forge is not asked for here goes nowhere. */
function forgeWith(history: History, releases: Releases): GitHub {
  const signal = new AbortController().signal;
  const github = connectGitHub(REPOSITORY, { token: 'none', apiUrl: 'http://127.0.0.1:1', journal: SILENT, signal, fetch });
  return { ...github, history: Object.assign(Object.create(history), { foresee: () => undefined }), releases };
}

/** A forge that takes releases and has none. */
export class ReleaseShelf implements Releases {
  readonly sent: ReleaseFields[] = [];
  readonly #releases: Release[] = [];

  async list(): Promise<readonly Release[]> {
    return this.#releases;
  }

  async get(id: number): Promise<Release | null> {
    return this.#releases.find((release) => release.id === id) ?? null;
  }

  async create(fields: ReleaseFields): Promise<Release> {
    this.sent.push(fields);
    const { target = '', ...rest } = fields;
    const id = this.#releases.length + 1;
    const release = { ...rest, target, id, draft: true, url: `https://github.com/octo/widgets/releases/${id}` };
    this.#releases.push(release);
    return release;
  }

  async update(id: number, fields: ReleaseFields): Promise<Release> {
    this.sent.push(fields);
    const known = this.#releases.find((release) => release.id === id);
    if (known === undefined) throw new Error(`No release ${id}`);
    const release = { ...known, ...fields };
    this.#releases.splice(this.#releases.indexOf(known), 1, release);
    return release;
  }

  async publish(id: number): Promise<Release> {
    const known = await this.get(id);
    if (known === null) throw new Error(`No release ${id}`);
    return known;
  }

  async detach(): Promise<void> {}

  async remove(id: number): Promise<void> {
    this.#releases.splice(
      this.#releases.findIndex((release) => release.id === id),
      1,
    );
  }

  async attach(): Promise<void> {}
}

export class Stage {
  readonly #dir = mkdtempSync(join(tmpdir(), 'tidings-stage-'));
  /** The toolkit reads its summary's path once in a process. */
  readonly #summary = process.env.GITHUB_STEP_SUMMARY ?? join(this.#dir, 'summary.md');
  readonly #changelog = join(this.#dir, 'CHANGELOG.md');
  readonly #output = join(this.#dir, 'output');
  readonly #state = join(this.#dir, 'state');

  /** `asking`: null for the deterministic writer. */
  async play(sources: Sources, asking: Asking | null, told: Told = {}): Promise<Played> {
    const { settings = '', range = { from: '', to: 'HEAD' }, releases = new ReleaseShelf() } = told;
    writeFileSync(this.#summary, '');
    writeFileSync(this.#output, '');
    writeFileSync(this.#state, '');
    rmSync(this.#changelog, { force: true });
    mkdirSync(join(this.#dir, '.git'), { recursive: true });
    process.env.GITHUB_STEP_SUMMARY = this.#summary;
    process.env.GITHUB_OUTPUT = this.#output;
    process.env.GITHUB_STATE = this.#state;
    const config = makeConfig(parseInputs(range), settings === '' ? {} : await parseSettings(settings, 'tidings.yml'));
    const log: string[] = [];
    await listening(log, async () => {
      const journal = createJobJournal(() => 0);
      const memory = Promise.resolve({ store: memoryStore(), asking, restored: null, abandoned: false, close: async () => undefined });
      const signal = new AbortController().signal;
      const outcome = await begin(config, 'defaults', { ...sources, repository: REPOSITORY, memory, journal, clock: CLOCK, signal });
      if (outcome.state !== 'written') throw new Error('Nothing was written');
      const github = forgeWith(sources.history, releases);
      await finish(outcome, { config, configSource: 'defaults', ...sources, github, memory }, this.#event(), journal);
    });
    return { ...this.#left(), releases: releases.sent, log: log.join('').split('\n') };
  }

  close(): void {
    process.exitCode = undefined;
    rmSync(this.#dir, { recursive: true, force: true });
  }

  #left(): Pick<Played, 'document' | 'outputs' | 'files' | 'summary' | 'changelog'> {
    const read = readFilePairs(readFileSync(this.#output, 'utf8'));
    if (!read.ok) throw new Error(read.message);
    const outputs = read.pairs;
    const paths = [...(outputs['notes-files'] ?? '').matchAll(/"path":"([^"]+)"/g)].map(([, path = '']) => path);
    return {
      document: parseDocument(readFileSync(outputs['json-file'] ?? '', 'utf8')),
      outputs,
      files: [outputs['notes-file'] ?? '', ...paths].map((path) => readFileSync(path, 'utf8')),
      summary: readFileSync(this.#summary, 'utf8'),
      changelog: existsSync(this.#changelog) ? readFileSync(this.#changelog, 'utf8') : '',
    };
  }

  #event(): JobEvent {
    return {
      ...{ name: 'push', repository: REPOSITORY, apiUrl: 'https://api.github.com', ref: 'refs/heads/main', sha: '0'.repeat(40) },
      ...{ actor: 'ada', baseSha: null, defaultBranch: 'main', tag: null, untrusted: false, workspace: this.#dir, temp: this.#dir },
    };
  }
}

/** Keeps what goes to stdout meanwhile. */
async function listening(log: string[], work: () => Promise<void>): Promise<void> {
  const { write } = process.stdout;
  process.stdout.write = (chunk: string | Uint8Array) => {
    log.push(String(chunk));
    return true;
  };
  try {
    await work();
  } finally {
    process.stdout.write = write;
  }
}
