/** Splitting a stream of bytes at NUL or at line ends, in bounded memory. */

const NUL = 0;
const LINE_END = 10;

/** The beginning of a token whose end has not come yet: at most `limit` bytes of it are kept. */
class Held {
  readonly #limit: number;
  #parts: Uint8Array[] = [];
  #length = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get length(): number {
    return this.#length;
  }

  add(part: Uint8Array): void {
    const room = this.#limit - this.#length;
    if (part.length === 0 || room <= 0) return;
    const kept = part.length > room ? part.subarray(0, room) : part;
    this.#parts.push(kept);
    this.#length += kept.length;
  }

  take(): Buffer {
    const [only] = this.#parts;
    const whole = this.#parts.length === 1 && only !== undefined;
    const token = whole ? Buffer.from(only.buffer, only.byteOffset, only.length) : Buffer.concat(this.#parts, this.#length);
    this.#parts = [];
    this.#length = 0;
    return token;
  }
}

/**
 * Cuts chunks of bytes, however they fall, into lines. A line that is longer than `limit` bytes keeps its first `limit`. What
 * follows the last line end is a line too, unless it is empty.
 */
export class LineSplitter {
  readonly #held: Held;

  constructor(limit: number) {
    this.#held = new Held(limit);
  }

  /** The lines that this chunk completes. */
  push(chunk: Uint8Array): Buffer[] {
    const lines: Buffer[] = [];
    let start = 0;
    for (let end = chunk.indexOf(LINE_END); end !== -1; end = chunk.indexOf(LINE_END, start)) {
      this.#held.add(chunk.subarray(start, end));
      lines.push(this.#held.take());
      start = end + 1;
    }
    this.#held.add(chunk.subarray(start));
    return lines;
  }

  /** The line that nothing ended, if there is one. */
  end(): Buffer[] {
    return this.#held.length === 0 ? [] : [this.#held.take()];
  }
}

/**
 * The same at NUL, as text: bytes that are not UTF-8 become U+FFFD. NUL stands inside no character, so that all tokens of a chunk
 * are decoded at once; one by one takes several times as long.
 */
export class NulSplitter {
  readonly #limit: number;
  readonly #held: Held;

  constructor(limit: number) {
    this.#limit = limit;
    this.#held = new Held(limit);
  }

  /** The tokens that this chunk completes. */
  push(chunk: Buffer): string[] {
    const first = chunk.indexOf(NUL);
    if (first === -1) {
      this.#held.add(chunk);
      return [];
    }
    this.#held.add(chunk.subarray(0, first));
    const tokens = [this.#held.take().toString('utf8')];
    const last = chunk.lastIndexOf(NUL);
    this.#held.add(chunk.subarray(last + 1));
    if (last === first) return tokens;
    const whole = chunk.toString('utf8', first + 1, last).split('\0');
    return tokens.concat(chunk.length > this.#limit ? whole.map((token) => this.#cut(token)) : whole);
  }

  /** The token that no NUL ended, if there is one. */
  end(): string[] {
    return this.#held.length === 0 ? [] : [this.#held.take().toString('utf8')];
  }

  #cut(token: string): string {
    return token.length * 3 <= this.#limit ? token : Buffer.from(token).toString('utf8', 0, this.#limit);
  }
}
