/** Splitting a stream of bytes at NUL, in bounded memory. */

const NUL = 0;

/**
 * Cuts chunks of bytes, however they fall, into the tokens between NULs. A token that is longer than `limit` bytes keeps its first
 * `limit`. What follows the last NUL is a token too, unless it is empty.
 */
export class NulSplitter {
  readonly #limit: number;
  #parts: Uint8Array[] = [];
  #held = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The tokens that this chunk completes. */
  push(chunk: Uint8Array): Buffer[] {
    const tokens: Buffer[] = [];
    let start = 0;
    for (let end = chunk.indexOf(NUL); end !== -1; end = chunk.indexOf(NUL, start)) {
      this.#hold(chunk.subarray(start, end));
      tokens.push(this.#take());
      start = end + 1;
    }
    this.#hold(chunk.subarray(start));
    return tokens;
  }

  /** The token that no NUL ended, if there is one. */
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
    const token = Buffer.concat(this.#parts, this.#held);
    this.#parts = [];
    this.#held = 0;
    return token;
  }
}
