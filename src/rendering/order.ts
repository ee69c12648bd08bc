/** The lines of a section: in order, and what is the same said once. */
import type { Line } from './document.ts';
import { personKey, united } from './people.ts';
import type { Ref } from './references.ts';

/** By lead, lines without one behind; then the more important, then as they came. */
export function ordered(lines: readonly Line[]): readonly Line[] {
  const rank = (line: Line): string => (line.lead === '' ? '\uffff' : line.lead.toLowerCase());
  return lines
    .map((line) => ({ line, rank: rank(line) }))
    .sort((a, b) => compare(a.rank, b.rank) || b.line.importance - a.line.importance)
    .map(({ line }) => line);
}

/** Lines that read the same are one line with all their references; bumps of one thing are one line with its last version. */
export function alike(lines: readonly Line[], bumps: boolean): readonly Line[] {
  const bySame = new Map<string, Line>();
  for (const line of lines) {
    const same = `${line.lead}\n${bumps ? bumped(line.text) : line.text}`.toLowerCase();
    const first = bySame.get(same);
    bySame.set(same, first === undefined ? line : joined(first, line));
  }
  return [...bySame.values()];
}

/** The first line, standing for the second one too. A version that the later one names is the newer one. */
function joined(first: Line, second: Line): Line {
  const refs: readonly Ref[] = united(first.refs, second.refs, (ref) => ref.label);
  const text = /\d/.test(second.text) && bumped(first.text) === bumped(second.text) ? second.text : first.text;
  return {
    ...first,
    text,
    refs,
    authors: united(first.authors, second.authors, personKey),
    count: first.count + second.count,
    grave: first.grave || second.grave,
  };
}

/** `update x` out of `Bump x from 1.0 to 1.1`; other texts as they are. */
function bumped(text: string): string {
  const [, name] = /^(?:update|bump|upgrade)\s+`?(@?[\w./-]+?)`?(?:\s+(?:from|to)\s+`?v?\d\S*)*$/i.exec(text) ?? [];
  return name === undefined ? text : `update ${name}`;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
