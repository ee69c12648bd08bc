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
  /** Of the commit whose paths are read. */
  #header: string | null = null;
  #paths: string[] = [];
  #pathFollows = false;

  constructor(options: LogOptions) {
    this.#options = options;
  }

  /** The commits that are complete after these tokens. */
  read(tokens: readonly string[]): Commit[] {
    const commits: Commit[] = [];
    for (const token of tokens) {
      if (this.#pathFollows) {
        this.#paths.push(token);
        this.#pathFollows = false;
      } else if (isRawEntry(token)) {
        this.#pathFollows = true;
      } else {
        if (this.#header !== null) commits.push(this.#close(this.#header));
        this.#header = token;
      }
    }
    return commits;
  }

  /** The last commit. */
  end(): Commit[] {
    return this.#header === null ? [] : [this.#close(this.#header)];
  }

  #close(header: string): Commit {
    const commit = commitOf(header, this.#options.files ? this.#paths : null);
    this.#paths = [];
    return commit;
  }
}

/** `:100644 100644 ...`, the first of a commit behind a line break. A commit begins with its sha. */
function isRawEntry(token: string): boolean {
  const first = token.charCodeAt(0);
  return first === COLON || (first === LINE_BREAK && token.charCodeAt(1) === COLON);
}

function commitOf(header: string, files: readonly string[] | null): Commit {
  const lines = header.split('\n', HEADER_LINES);
  const sha = lines[0] ?? '';
  const parentIds = lines[1] ?? '';
  const time = lines[2] ?? '';
  const name = lines[3] ?? '';
  const mapped = lines[4] ?? '';
  const own = lines[5] ?? '';
  const message = header.slice(sha.length + parentIds.length + time.length + name.length + mapped.length + own.length + HEADER_LINES);
  const author = { name, login: loginOfEmail(mapped) ?? (own === mapped ? null : loginOfEmail(own)) };
  const parents = parentIds === '' ? [] : parentIds.split(' ');
  const committedAt = Number(time);
  return files === null ? { sha, parents, message, author, committedAt } : { sha, parents, message, author, committedAt, files };
}
