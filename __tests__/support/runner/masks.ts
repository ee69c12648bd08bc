const MASK = '***';

/** The runner's secret masker: what was registered disappears from everything that is printed afterwards. */
export class Masks {
  #values: readonly string[] = [];

  constructor(secrets: readonly string[] = []) {
    for (const secret of secrets) this.add(secret);
  }

  /** Registers a value, each of its lines, and the encodings of these that a log may hold. Blank values are ignored. */
  add(secret: string): void {
    const plain = [secret, ...secret.split(/\r?\n/)];
    const encoded = plain.flatMap((value) => [value, jsonText(value), encodeURIComponent(value), Buffer.from(value).toString('base64')]);
    this.#values = [...new Set([...this.#values, ...encoded.filter((value) => value.trim() !== '')])];
  }

  /** The text with every masked value replaced; values that overlap or touch become one mask. */
  apply(text: string): string {
    let masked = '';
    let done = 0;
    for (const [start, end] of joined(this.#values.flatMap((value) => spansOf(text, value)))) {
      masked += text.slice(done, start) + MASK;
      done = end;
    }
    return masked + text.slice(done);
  }
}

type Span = readonly [start: number, end: number];

function spansOf(text: string, value: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) spans.push([at, at + value.length]);
  return spans;
}

function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last !== undefined && start <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)];
    else result.push([start, end]);
  }
  return result;
}

function jsonText(value: string): string {
  return JSON.stringify(value).slice(1, -1);
}
