import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { gitEnvironment } from '../git/process.ts';
import { gitOutput } from './git-graph.ts';

/** A file of a diff. Binary files count no lines. */
export type FileChange = {
  readonly path: string;
  readonly previous: string | null;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed';
  readonly blob: string;
  readonly additions: number;
  readonly deletions: number;
};

const DIFF = ['-z', '--raw', '--numstat', '-M', '--no-abbrev'];

const STATUSES: Readonly<Record<string, FileChange['status']>> = { A: 'added', D: 'removed', M: 'modified', R: 'renamed', C: 'copied' };

/** The files that differ between two commits. */
export async function diffFiles(dir: string, base: string, head: string): Promise<FileChange[]> {
  return parseDiff((await gitOutput(dir, ['diff', ...DIFF, base, head])).toString('utf8'));
}

/** The files of every commit against its first parent, by sha: one process for the whole repository. */
export async function allCommitFiles(dir: string): Promise<Map<string, FileChange[]>> {
  const log = await gitOutput(dir, ['log', '--all', '--format=%x01%H', '--diff-merges=first-parent', ...DIFF]);
  const files = new Map<string, FileChange[]>();
  for (const record of log.toString('utf8').split('\x01').slice(1)) {
    files.set(record.slice(0, 40), parseDiff(record.slice(40)));
  }
  return files;
}

/** A diff with `--raw --numstat -z`: first the raw lines, then the counts in the same order. */
function parseDiff(text: string): FileChange[] {
  const tokens = text.split('\0').map((token) => token.replace(/^\n+/, ''));
  const raw: Omit<FileChange, 'additions' | 'deletions'>[] = [];
  const counts: [number, number][] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? '';
    if (token.startsWith(':')) {
      const [, , , blob = '', letter = ''] = token.split(' ');
      const renamed = /^[RC]/.test(letter);
      const first = tokens[++at] ?? '';
      const path = renamed ? (tokens[++at] ?? '') : first;
      raw.push({ path, previous: renamed ? first : null, status: STATUSES[letter[0] ?? ''] ?? 'changed', blob });
      continue;
    }
    const [, added, deleted, path] = /^(\d+|-)\t(\d+|-)\t(.*)$/s.exec(token) ?? [];
    if (added === undefined) continue;
    counts.push([Number(added) || 0, Number(deleted) || 0]);
    // A rename gives its two paths as tokens of their own.
    if (path === '') at += 2;
  }
  return raw.map((file, index) => ({ ...file, additions: counts[index]?.[0] ?? 0, deletions: counts[index]?.[1] ?? 0 }));
}

export type GitObject = { readonly sha: string; readonly type: string; readonly content: Buffer };

/** Objects by name (`main:path`, a sha) out of one long-lived `git cat-file --batch`. */
export class ObjectReader {
  readonly #dir: string;
  #child: ChildProcessWithoutNullStreams | null = null;
  #pending: ((object: GitObject | null) => void)[] = [];
  #buffer = Buffer.alloc(0);

  constructor(dir: string) {
    this.#dir = dir;
  }

  read(name: string): Promise<GitObject | null> {
    if (/[\n\0]/.test(name)) return Promise.resolve(null);
    const child = this.#start();
    return new Promise((resolve) => {
      this.#pending.push(resolve);
      child.stdin.write(`${name}\n`);
    });
  }

  close(): void {
    this.#child?.stdin.end();
    this.#child = null;
    this.#settleAll();
  }

  #start(): ChildProcessWithoutNullStreams {
    if (this.#child) return this.#child;
    const child = spawn('git', ['-C', this.#dir, 'cat-file', '--batch'], { env: gitEnvironment() });
    child.stdout.on('data', (chunk: Buffer) => {
      this.#buffer = Buffer.concat([this.#buffer, chunk]);
      while (this.#next());
    });
    child.on('close', () => this.#settleAll());
    this.#child = child;
    return child;
  }

  #settleAll(): void {
    for (const resolve of this.#pending.splice(0)) resolve(null);
  }

  #next(): boolean {
    const end = this.#buffer.indexOf('\n');
    if (end < 0) return false;
    const [sha = '', type = '', size = ''] = this.#buffer.subarray(0, end).toString('utf8').split(' ');
    const missing = !/^[0-9a-f]{40}$/.test(sha) || !/^\d+$/.test(size);
    const length = missing ? 0 : Number(size) + 1;
    if (this.#buffer.length < end + 1 + length) return false;
    const content = Buffer.from(this.#buffer.subarray(end + 1, end + length));
    this.#buffer = this.#buffer.subarray(end + 1 + length);
    this.#pending.shift()?.(missing ? null : { sha, type, content });
    return true;
  }
}
