/** Patches out of the bytes of `git log -p`, in bounded memory. Pure: reads no process and no disk. */
import { PatchSelection } from '../../changes/patches.ts';
import type { FilePatch, Sha } from '../../domain.ts';
import { LineSplitter } from './tokens.ts';

/** What git has to print before each patch: no line of a patch begins so. */
export const PATCH_FORMAT = 'commit %H';

/** What one commit does to files, as far as it was kept. */
export type CommitPatch = { readonly sha: Sha; readonly files: readonly FilePatch[] };

/** Bytes of one line that are kept, and bytes of one file's patch that are looked at. */
const LINE_BYTES = 1_000;
const FILE_BYTES = 256 * 1024;
const COMMIT = /^commit ([0-9a-f]{40,64})$/;
const FILE = 'diff --git ';
/** First bytes of the lines of a hunk: ` `, `+`, `-`, `@`, `\`. */
const HUNK_BYTES = new Set([32, 43, 45, 64, 92]);

type OpenFile = {
  path: string;
  was: string | null;
  state: FilePatch['state'];
  binary: boolean;
  /** Null: still in the lines before the first hunk. */
  lines: string[] | null;
  /** Characters that may still be kept, and bytes that may still be looked at. */
  room: number;
  bytes: number;
};

/**
 * Reads the output of `git log -p --format=PATCH_FORMAT`, in any chunking. Bytes that are not UTF-8 become U+FFFD. Reads
 * no further when enough is kept of `last`, the commit that git prints last.
 */
export async function* parsePatches(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  last: Sha | null = null,
): AsyncGenerator<CommitPatch> {
  const reader = new PatchReader();
  const splitter = new LineSplitter(LINE_BYTES);
  for await (const chunk of chunks) {
    yield* reader.read(splitter.push(chunk));
    if (reader.hasEnoughOf(last)) break;
  }
  yield* reader.read(splitter.end());
  yield* reader.end();
}

class PatchReader {
  #sha: Sha | null = null;
  #selection = new PatchSelection();
  #file: OpenFile | null = null;

  /** The commits that are complete after these lines. */
  read(lines: readonly Buffer[]): CommitPatch[] {
    return lines.flatMap((line) => this.#take(line));
  }

  hasEnoughOf(sha: Sha | null): boolean {
    return sha !== null && this.#sha === sha && this.#selection.full;
  }

  end(): CommitPatch[] {
    this.#closeFile();
    if (this.#sha === null) return [];
    const done = { sha: this.#sha, files: this.#selection.files };
    this.#sha = null;
    this.#selection = new PatchSelection();
    return [done];
  }

  #take(line: Buffer): CommitPatch[] {
    const file = this.#file;
    if (HUNK_BYTES.has(line[0] ?? 0) && file?.lines !== null) {
      if (file?.lines !== undefined) keep(file, file.lines, line);
      return [];
    }
    const text = line.toString('utf8');
    const sha = COMMIT.exec(text)?.[1];
    if (sha !== undefined) {
      const done = this.end();
      this.#sha = sha;
      return done;
    }
    if (text.startsWith(FILE)) {
      this.#closeFile();
      if (!this.#selection.full) this.#file = newFile();
    } else if (file !== null && file.lines === null) this.#takeHeader(file, text, line);
    return [];
  }

  #takeHeader(file: OpenFile, text: string, line: Buffer): void {
    if (!text.startsWith('@@ ')) {
      readHeader(file, text);
      return;
    }
    file.lines = [];
    file.room = file.binary ? 0 : this.#selection.room(file.path);
    keep(file, file.lines, line);
  }

  #closeFile(): void {
    const file = this.#file;
    this.#file = null;
    if (file === null || file.path === '' || file.binary) return;
    this.#selection.add({ path: file.path, was: file.was, state: file.state, text: (file.lines ?? []).join('\n') });
  }
}

function newFile(): OpenFile {
  return { path: '', was: null, state: 'changed', binary: false, lines: null, room: 0, bytes: FILE_BYTES };
}

function keep(file: OpenFile, lines: string[], line: Buffer): void {
  file.bytes -= line.length + 1;
  if (file.room <= 0 || file.bytes < 0) return;
  const text = line.toString('utf8');
  file.room -= text.length + 1;
  lines.push(text);
}

function readHeader(file: OpenFile, line: string): void {
  if (line.startsWith('new file mode ')) file.state = 'added';
  else if (line.startsWith('deleted file mode ')) file.state = 'removed';
  else if (line.startsWith('rename from ')) file.was = unquoted(line.slice(12));
  else if (line.startsWith('rename to ')) file.path = unquoted(line.slice(10));
  else if (line.startsWith('--- ') || line.startsWith('+++ ')) file.path = pathIn(line.slice(4)) ?? file.path;
  else if (line.startsWith('Binary files ') || line === 'GIT binary patch') file.binary = true;
}

/** The path of `--- a/path` or `+++ b/path`; null for a side that does not exist. git ends a path with spaces by a tab. */
function pathIn(text: string): string | null {
  const path = unquoted(text.replace(/\t$/, ''));
  return path === '/dev/null' ? null : path.slice(2);
}

const ESCAPES: Readonly<Record<string, string>> = { a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r', '"': '"', '\\': '\\' };

/** A path as it is: git writes one with special characters in quotes, as C does. */
function unquoted(text: string): string {
  if (!/^".*"$/.test(text)) return text;
  const bytes = Buffer.from(text.slice(1, -1)).toString('latin1');
  const plain = bytes.replace(/\\(?:([0-7]{3})|(.))/g, (_, octal: string | undefined, letter: string | undefined) =>
    octal === undefined ? (ESCAPES[letter ?? ''] ?? '') : String.fromCharCode(Number.parseInt(octal, 8)),
  );
  return Buffer.from(plain, 'latin1').toString('utf8');
}
