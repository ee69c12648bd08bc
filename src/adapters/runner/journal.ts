/** The journal of a job: plain lines, annotations for what a person must see. */
import { debug, info, notice, warning } from '@actions/core';
import type { Journal } from '../../ports.ts';
import { harmlessLine } from '../../report/line.ts';

export function createJobJournal(): Journal {
  return {
    step: (name, text) => info(`${name.padEnd(7)} ${harmlessLine(text)}`),
    progress: (text) => debug(harmlessLine(text)),
    notice: (text) => notice(harmlessLine(text), { title: 'Tidings' }),
    warn: (text) => warning(harmlessLine(text), { title: 'Tidings' }),
    debug: (text) => debug(harmlessLine(text)),
  };
}
