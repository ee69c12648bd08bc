/** Splitting a stream of bytes at NUL or at line ends, in bounded memory. */

const NUL = 0;
const LINE_END = 10;

/**
 * Cuts chunks of bytes, however they fall, into the tokens between separators. A token that is longer than `limit` bytes keeps its
 * first `limit`. What follows the last separator is a token too, unless it is empty.
 */
class Splitter {
  readonly #separator: number;
  readonly #limit: number;
  #parts: Uint8Array[] = [];
  #held = 0;

  constructor(separator: number, limit: number) {
    this.#separator = separator;
    this.#limit = limit;
  }

  /** The tokens that this chunk completes. */
  push(chunk: Uint8Array): Buffer[] {
    const tokens: Buffer[] = [];
    let start = 0;
    for (let end = chunk.indexOf(this.#separator); end !== -1; end = chunk.indexOf(this.#separator, start)) {
      this.#hold(chunk.subarray(start, end));
      tokens.push(this.#take());
      start = end + 1;
    }
    this.#hold(chunk.subarray(start));
    return tokens;
  }

  /** The token that no separator ended, if there is one. */
  end(): Buffer[] {
    return this.#held === 0 ? [] : [this.#take()];
  }

  #hold(part: Uint8Array): void {
    const room = this.#limit - this.#held;
    if (part.length === 0 || room <= 0) return;
    const kept = part.length > room ? part.subarray(0, room) : part;
    this.#parts.push(kept);
    this.#held += kept.length;
  }

  #take(): Buffer {
    const [only] = this.#parts;
    const whole = this.#parts.length === 1 && only !== undefined;
    const token = whole ? Buffer.from(only.buffer, only.byteOffset, only.length) : Buffer.concat(this.#parts, this.#held);
    this.#parts = [];
    this.#held = 0;
    return token;
  }
}

export class NulSplitter extends Splitter {
  constructor(limit: number) {
    super(NUL, limit);
  }
}

export class LineSplitter extends Splitter {
  constructor(limit: number) {
    super(LINE_END, limit);
  }
}
