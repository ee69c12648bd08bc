import { Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { createTerminalJournal } from '../../../src/adapters/log/terminal.ts';

const CLEAR = '\r\u001b[K';

function journal({ isTTY = false, verbose = false, columns = 20 }: { isTTY?: boolean; verbose?: boolean; columns?: number } = {}) {
  const clock = { now: 0 };
  let written = '';
  const sink = new Writable({
    write(part: Buffer, _encoding, done) {
      written += part.toString();
      done();
    },
  });
  const stream = Object.assign(sink, { isTTY, columns });
  const made = createTerminalJournal(stream, { color: false, verbose, now: () => clock.now });
  return { journal: made, clock, written: () => written };
}

describe('progress', () => {
  it('is one live line at a terminal, cut to its width and gone before the next line', () => {
    const { journal: made, written } = journal({ isTTY: true });
    made.progress('calls 1 of 4 done, 3 in flight');
    made.progress('calls 2 of 4');
    made.step('write', '4 lines');
    made.clear();
    expect(written()).toBe(`${CLEAR}calls 1 of 4 done, ${CLEAR}calls 2 of 4${CLEAR}write   4 lines\n`);
  });

  it('is whole where the terminal does not tell its width', () => {
    const { journal: made, written } = journal({ isTTY: true, columns: 0 });
    made.progress('calls 1 of 4');
    expect(written()).toBe(`${CLEAR}calls 1 of 4`);
  });

  it('is taken away for who writes without the journal', () => {
    const { journal: made, written } = journal({ isTTY: true });
    made.progress('calls 1 of 4');
    made.clear();
    expect(written()).toBe(`${CLEAR}calls 1 of 4${CLEAR}`);
  });

  it('is a plain line now and then elsewhere, and none in a short run', () => {
    const { journal: made, clock, written } = journal();
    for (const at of [0, 4_999, 5_000, 6_000, 9_999, 10_000]) {
      clock.now = at;
      made.progress(`at ${at}`);
    }
    expect(written()).toBe('...     at 5000\n...     at 10000\n');
  });
});

describe('details', () => {
  it('are told only to who looks for them, each as one harmless line', () => {
    const quiet = journal();
    quiet.journal.details('calls', ['map']);
    expect(quiet.written()).toBe('');
    const verbose = journal({ verbose: true });
    verbose.journal.details('calls', ['map\n::error::x', '::warning::y']);
    expect(verbose.written()).toBe('calls:\nmap ::error::x\n: :warning::y\n');
  });
});

describe('a reader that went away', () => {
  it('fails nobody', async () => {
    const closed = new Writable({ write: (_part, _encoding, done) => done(new Error('write EPIPE')) });
    const ended = new Promise((resolve) => closed.once('close', resolve));
    const made = createTerminalJournal(Object.assign(closed, { isTTY: false }), { color: false, verbose: false });
    made.step('range', 'v1..v2');
    await ended;
    expect(() => made.step('done', '1 change')).not.toThrow();
  });
});
