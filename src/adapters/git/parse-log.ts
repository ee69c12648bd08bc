/** Commits out of the bytes of `git log -z`. Pure: reads no process and no disk. */
import type { Commit } from '../../domain.ts';
import { loginOfEmail } from './logins.ts';
import { NulSplitter } from './tokens.ts';

/**
 * What git has to print of a commit. Only the message can hold line breaks, so it stands last; no part can hold NUL, which ends it.
 * Name and first address are those of `.mailmap`; the second address is the commit's own: a login may stand in either.
 */
export const LOG_FORMAT = '%H%n%P%n%ct%n%aN%n%aE%n%ae%n%B';

/** Bytes of one commit that are kept; the largest seen in real histories is 116 KB. */
const COMMIT_BYTES = 1024 * 1024;

const HEADER_LINES = 6;
const LINE_BREAK = 10;
const COLON = 58;

export type LogOptions = {
  /** Whether git was told to print `--raw` entries. */
  readonly files: boolean;
};

/**
 * Reads the output of `git log -z --format=LOG_FORMAT [--raw]`, in any chunking; each part has at least one commit. Bytes that are not UTF-8 become U+FFFD. With `files`
 * every commit has its paths; merges have none, since git prints none for them.
 */
export async function* parseLog(chunks: AsyncIterable<Buffer> | Iterable<Buffer>, options: LogOptions): AsyncGenerator<readonly Commit[]> {
  const splitter = new NulSplitter(COMMIT_BYTES);
  const reader = new LogReader(options);
  for await (const chunk of chunks) {
    const part = reader.read(splitter.push(chunk));
    if (part.length > 0) yield part;
  }
  const rest = [...reader.read(splitter.end()), ...reader.end()];
  if (rest.length > 0) yield rest;
}

/** Puts tokens together to commits: a header, then pairs of raw entry and path until the next header. */
class LogReader {
  readonly #options: LogOptions;
  #open: Commit | null = null;
  #paths: string[] = [];
  #pathFollows = false;

  constructor(options: LogOptions) {
    this.#options = options;
  }

  /** The commits that are complete after these tokens. */
  read(tokens: readonly string[]): Commit[] {
    const commits: Commit[] = [];
    for (const token of tokens) {
      const commit = this.#take(token);
      if (commit !== null) commits.push(commit);
    }
    return commits;
  }

  /** The last commit. */
  end(): Commit[] {
    const last = this.#close();
    return last === null ? [] : [last];
  }

  #take(token: string): Commit | null {
    if (this.#pathFollows) {
      this.#paths.push(token);
      this.#pathFollows = false;
      return null;
    }
    if (isRawEntry(token)) {
      this.#pathFollows = true;
      return null;
    }
    const done = this.#close();
    this.#open = commitOf(token);
    return done;
  }

  #close(): Commit | null {
    if (this.#open === null) return null;
    const commit = this.#options.files ? { ...this.#open, files: this.#paths } : this.#open;
    this.#open = null;
    this.#paths = [];
    return commit;
  }
}

/** `:100644 100644 ...`, the first of a commit behind a line break. A commit begins with its sha. */
function isRawEntry(token: string): boolean {
  return token.charCodeAt(token.charCodeAt(0) === LINE_BREAK ? 1 : 0) === COLON;
}

function commitOf(token: string): Commit {
  const { fields, rest } = firstLines(token, HEADER_LINES);
  const [sha = '', parents = '', committedAt = '', name = '', mapped = '', own = ''] = fields;
  return {
    sha,
    parents: parents === '' ? [] : parents.split(' '),
    message: rest,
    author: { name, login: loginOfEmail(mapped) ?? loginOfEmail(own) },
    committedAt: Number(committedAt),
  };
}

function firstLines(text: string, count: number): { fields: string[]; rest: string } {
  const fields: string[] = [];
  let start = 0;
  while (fields.length < count) {
    const end = text.indexOf('\n', start);
    if (end === -1) return { fields: [...fields, text.slice(start)], rest: '' };
    fields.push(text.slice(start, end));
    start = end + 1;
  }
  return { fields, rest: text.slice(start) };
}
