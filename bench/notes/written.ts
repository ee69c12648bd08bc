/** Notes of a made history by the whole story in this process, between two tags, as with a clone and a token. */
import { memoryStore } from '../../__tests__/support/writing/store.ts';
import { begin } from '../../src/begin.ts';
import { parseInputs } from '../../src/config/inputs.ts';
import { makeConfig } from '../../src/config/make.ts';
import type { Finding } from '../../src/domain.ts';
import type { Asking } from '../../src/ports/asking.ts';
import type { History } from '../../src/ports/history.ts';
import type { Journal } from '../../src/ports/journal.ts';
import type { Pulls } from '../../src/ports/pulls.ts';
import type { Store } from '../../src/ports/store.ts';
import type { NotesDocument } from '../../src/rendering/document-json.ts';
import { ROOT, type TrueHistory } from './truth.ts';

export type Notes = { readonly document: NotesDocument; readonly findings: readonly Finding[] };

/** `ask`: null for the deterministic writer. */
export async function notesOf(history: TrueHistory, ask: ((store: Store) => Asking) | null): Promise<Notes> {
  const config = { ...makeConfig(parseInputs({}), {}), from: 'v1.0.0', to: 'v1.1.0' };
  const store = memoryStore();
  const outcome = await begin(config, 'defaults', {
    ...{ history: historyOf(history), pulls: pullsOf(history), journal: SILENT, signal: new AbortController().signal },
    diffs: { paths: async () => new Map(), attributes: async () => '', patches: async () => undefined },
    fragments: { folders: async () => [], read: async () => ({ fragments: [], unread: 0 }) },
    repository: { owner: 'acme', name: 'rocket', server: 'https://github.com' },
    memory: Promise.resolve({ store, asking: ask === null ? null : ask(store), restored: null }),
    clock: { now: () => 0, elapsed: () => 0, peakMemory: () => 0 },
  });
  if (outcome.state !== 'written') throw new Error('nothing was written');
  return { document: outcome.document, findings: outcome.findings };
}

function historyOf({ commits }: TrueHistory): History {
  const tags = new Map([
    ['v1.0.0', ROOT],
    ['v1.1.0', commits.at(-1)?.sha ?? ROOT],
  ]);
  return {
    kind: 'git',
    tags: async () => [...tags].map(([name, at]) => ({ name, sha: at })),
    resolve: async (ref) => tags.get(ref.replace(/^refs\/tags\//, '')) ?? null,
    committedAt: async (shas) => new Map(shas.map((one) => [one, 0])),
    relation: async (base) => ({ ahead: commits.length, behind: 0, base }),
    commits: async () => ({ commits, counted: commits.length }),
    sharedPatches: async () => null,
    authorsBefore: async () => new Set(),
  };
}

function pullsOf({ pulls }: TrueHistory): Pulls {
  const found = new Map([...pulls].map(([id, pull]) => [id, [pull]]));
  return {
    ofCommits: async (shas) => new Map(shas.map((id) => [id, found.get(id) ?? []])),
    read: () => ({ add: () => undefined, found: async () => found, fault: null }),
    firstTimers: async () => new Map(),
  };
}

const SILENT: Journal = {
  step: () => undefined,
  progress: () => undefined,
  notice: () => undefined,
  warn: () => undefined,
  debug: () => undefined,
  details: () => undefined,
};
