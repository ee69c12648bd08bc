/** The journal at a terminal: everything on stderr, so that stdout holds the notes alone. */
import type { WriteStream } from 'node:tty';
import { styleText } from 'node:util';
import type { Journal } from '../../ports.ts';
import { harmlessLine } from '../../report/line.ts';

export type TerminalOptions = { readonly color: boolean; readonly verbose: boolean };

/** A live line where `stream` is a terminal; plain lines elsewhere. */
export function createTerminalJournal(
  stream: Pick<WriteStream, 'write'> & { isTTY?: boolean; columns?: number },
  options: TerminalOptions,
): Journal {
  const live = stream.isTTY === true;
  const paint = (style: Parameters<typeof styleText>[0], text: string) => (options.color ? styleText(style, text) : text);
  let open = false;

  function print(text: string): void {
    stream.write(`${open ? '\r\u001b[K' : ''}${text}\n`);
    open = false;
  }

  return {
    step: (name, text) => print(`${paint('bold', name.padEnd(7))} ${harmlessLine(text)}`),
    progress(text) {
      if (!live) return;
      stream.write(`\r\u001b[K${harmlessLine(text).slice(0, (stream.columns ?? 80) - 1)}`);
      open = true;
    },
    notice: (text) => print(`${paint('cyan', 'note')}    ${harmlessLine(text)}`),
    warn: (text) => print(`${paint('yellow', 'warning')} ${harmlessLine(text)}`),
    debug(text) {
      if (options.verbose) print(paint('dim', harmlessLine(text)));
    },
  };
}
