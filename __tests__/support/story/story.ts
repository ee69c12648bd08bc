/** Histories as tables that a person can read, told to the real steps of a run in this process. */
import { readFileSync } from 'node:fs';
import { begin } from '../../../src/begin.ts';
import { parseInputs } from '../../../src/config/inputs.ts';
import { makeConfig } from '../../../src/config/make.ts';
import type { Commit, Person } from '../../../src/domain.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import type { History } from '../../../src/ports/history.ts';
import type { Journal } from '../../../src/ports/journal.ts';
import type { NotesDocument } from '../../../src/rendering/document-json.ts';
import type { World } from '../../../src/run.ts';
import { sha } from '../writing/changes.ts';
import { memoryStore } from '../writing/store.ts';

/** A line of a table. `merge`: the number of the pull request that brings it by a merge commit. */
type Told = { readonly title: string; readonly body: string; readonly by: readonly string[]; readonly merge: number | null };

/**
 * The table of a file in `__tests__/golden/histories/`. One line is one commit, the oldest first: `title | author, co-author`; with `merge #12` before
 * it, a commit on a branch and the merge that brings it. Indented lines below it are its body; `#` begins a remark.
 */
export function tableOf(name: string): string {
  return readFileSync(new URL(`../../golden/histories/${name}.txt`, import.meta.url), 'utf8');
}

/** What a run by the deterministic writer makes of a table, between v1.0.0 and v1.1.0 of a project on GitHub, from a clone without a token. */
export async function notesOf(table: string): Promise<NotesDocument> {
  const config = { ...makeConfig(parseInputs({}), {}), from: 'v1.0.0', to: 'v1.1.0' };
  const outcome = await begin(config, 'defaults', worldOf(historyOf(rowsOf(table))));
  if (outcome.state !== 'written') throw new Error('Nothing was written');
  return outcome.document;
}

function rowsOf(table: string): readonly Told[] {
  return table
    .split(/\n(?=\S)/)
    .filter((row) => !row.startsWith('#') && row.trim() !== '')
    .map((row) => {
      const [first = '', ...body] = row.trimEnd().split('\n');
      const [, merge, title = '', by = ''] = /^(?:merge #(\d+) )?(.*) \| (.*)$/.exec(first) ?? [];
      if (title === '') throw new Error(`No title and author in: ${first}`);
      return {
        title,
        body: body.map((line) => line.trim()).join('\n'),
        by: by.split(', '),
        merge: merge === undefined ? null : Number(merge),
      };
    });
}

function historyOf(rows: readonly Told[]): History {
  const root = commitOf('root', [], 'Begin', 'ada');
  const commits: Commit[] = [];
  let tip = root.sha;
  for (const [at, row] of rows.entries()) {
    const [author = '', ...others] = row.by;
    const trailers = others.map((name) => `Co-authored-by: ${name} <${name}@example.com>`).join('\n');
    const message = [row.title, row.body, trailers].filter((part) => part !== '').join('\n\n');
    const own = commitOf(`commit ${at}`, [tip], message, author);
    commits.push(own);
    if (row.merge === null) tip = own.sha;
    else {
      const merge = commitOf(
        `merge ${at}`,
        [tip, own.sha],
        `Merge pull request #${row.merge} from ${author}/topic\n\n${row.title}`,
        'bors',
      );
      commits.push(merge);
      tip = merge.sha;
    }
  }
  const tags = new Map([
    ['v1.0.0', root.sha],
    ['v1.1.0', tip],
  ]);
  return {
    kind: 'git',
    tags: async () => [...tags].map(([name, at]) => ({ name, sha: at })),
    resolve: async (ref) => tags.get(ref.replace(/^refs\/tags\//, '')) ?? null,
    committedAt: async (shas) => new Map(shas.map((one) => [one, 0])),
    relation: async (base) => ({ ahead: commits.length, behind: 0, base }),
    commits: async () => ({ commits, counted: commits.length }),
    sharedPatches: async () => null,
    authorsBefore: async () => new Set(['ada', 'rosa', 'ken', 'haim', 'lukas', 'taro']),
  };
}

function commitOf(name: string, parents: readonly string[], message: string, by: string): Commit {
  const author: Person = { name: by, login: null };
  return { sha: sha(name), parents, message, author, committedAt: 0 };
}

const CLOCK: Clock = { now: () => 0, elapsed: () => 0, peakMemory: () => 0 };
const SILENT: Journal = {
  step: () => undefined,
  progress: () => undefined,
  notice: () => undefined,
  warn: () => undefined,
  debug: () => undefined,
  details: () => undefined,
};

function worldOf(history: History): World {
  return {
    history,
    pulls: null,
    diffs: { paths: async () => new Map(), attributes: async () => '', patches: async () => undefined },
    fragments: { folders: async () => [], read: async () => ({ fragments: [], unread: 0 }) },
    repository: { owner: 'acme', name: 'rocket', server: 'https://github.com' },
    memory: Promise.resolve({ store: memoryStore(), asking: null, restored: null }),
    journal: SILENT,
    clock: CLOCK,
    signal: new AbortController().signal,
  };
}
