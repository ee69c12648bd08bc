/** What `tidings doctor` says of one thing. */

/** `none`: not set up, and nothing is wrong with that. */
export type State = 'ok' | 'warn' | 'fail' | 'none';

export type Finding = {
  readonly state: State;
  /** One or two words: `node`, `pull requests`. */
  readonly name: string;
  /** One line. May hold strangers' words. */
  readonly found: string;
  /** What to do about it, perhaps in several lines; null where there is nothing to do. */
  readonly remedy: string | null;
};

/** Characters of a stranger's message that are shown. */
const SHOWN = 240;

export function ok(name: string, found: string): Finding {
  return { state: 'ok', name, found, remedy: null };
}

export function warn(name: string, found: string, remedy: string): Finding {
  return { state: 'warn', name, found, remedy };
}

export function fail(name: string, found: string, remedy: string): Finding {
  return { state: 'fail', name, found, remedy: remedy === '' ? null : remedy };
}

/** What is not set up; the remedy says what it would bring. */
export function none(name: string, found: string, remedy: string | null = null): Finding {
  return { state: 'none', name, found, remedy };
}

/** A message from outside, short enough for a line. */
export function shortened(message: string): string {
  const line = message.replace(/\s+/g, ' ').trim();
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN - 3)}...`;
}

/** `4,832` */
export function figure(count: number): string {
  return count.toLocaleString('en-US');
}
