/** The journal of a job: plain lines, annotations for what a person must see, details behind a fold. */
import { debug, endGroup, info, isDebug, notice, startGroup, warning } from '@actions/core';
import type { Journal } from '../../ports/journal.ts';
import { harmlessLine } from '../../report/line.ts';
import { sparse } from '../../report/sparse.ts';

/** Ours: milliseconds between two lines of progress, which stay in the log. */
const PROGRESS_MS = 5_000;

/** `now`: milliseconds, any origin. */
export function createJobJournal(now: () => number = Date.now): Journal {
  const isTime = sparse(now, PROGRESS_MS);
  const step = (name: string, text: string) => info(`${name.padEnd(7)} ${harmlessLine(text)}`);
  return {
    step,
    progress(text) {
      if (isTime()) step('...', text);
    },
    notice: (text) => notice(harmlessLine(text), { title: 'Tidings' }),
    warn: (text) => warning(harmlessLine(text), { title: 'Tidings' }),
    debug: (text) => debug(harmlessLine(text)),
    details(title, lines) {
      if (!isDebug()) return;
      startGroup(harmlessLine(title));
      // Two spaces: nothing at the start of the line can be taken for a command.
      for (const line of lines) info(`  ${harmlessLine(line)}`);
      endGroup();
    },
  };
}
