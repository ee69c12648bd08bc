/** The journal at a terminal: everything on stderr, so that stdout holds the notes alone. */
import type { Writable } from 'node:stream';
import { styleText } from 'node:util';
import type { Journal } from '../../ports/journal.ts';
import { harmlessLine } from '../../report/line.ts';
import { sparse } from '../../report/sparse.ts';

export type TerminalOptions = {
  readonly color: boolean;
  readonly verbose: boolean;
  /** Milliseconds, any origin. The wall's where not given. */
  readonly now?: () => number;
};

export interface TerminalJournal extends Journal {
  /** Takes the live line away, for who writes there without the journal. */
  clear(): void;
}

/** Ours: milliseconds between two lines of progress where they stay. */
const PROGRESS_MS = 5_000;

/** A live line where `stream` is a terminal; plain lines elsewhere. */
export function createTerminalJournal(
  stream: Pick<Writable, 'write' | 'on'> & { isTTY?: boolean; columns?: number },
  options: TerminalOptions,
): TerminalJournal {
  const live = stream.isTTY === true;
  const isTime = sparse(options.now ?? Date.now, PROGRESS_MS);
  const paint = (style: Parameters<typeof styleText>[0], text: string) => (options.color ? styleText(style, text) : text);
  let open = false;
  // Who reads only the beginning of the story (`| head`) takes no notes with them.
  stream.on('error', () => undefined);

  function clear(): void {
    if (open) stream.write('\r\u001b[K');
    open = false;
  }

  function print(text: string): void {
    clear();
    stream.write(`${text}\n`);
  }

  function step(name: string, text: string): void {
    print(`${paint('bold', name.padEnd(7))} ${harmlessLine(text)}`);
  }

  return {
    step,
    progress(text) {
      if (live) {
        stream.write(`\r\u001b[K${harmlessLine(text).slice(0, (stream.columns || 80) - 1)}`);
        open = true;
      } else if (isTime()) step('...', text);
    },
    notice: (text) => print(`${paint('cyan', 'note')}    ${harmlessLine(text)}`),
    warn: (text) => print(`${paint('yellow', 'warning')} ${harmlessLine(text)}`),
    debug(text) {
      if (options.verbose) print(paint('dim', harmlessLine(text)));
    },
    details(title, lines) {
      if (!options.verbose) return;
      for (const line of [`${title}:`, ...lines]) print(paint('dim', harmlessLine(line)));
    },
    clear,
  };
}
