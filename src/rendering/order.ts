/** The lines of a section: in order, and what is the same said once. */
import type { Line } from './document.ts';
import { personKey, united } from './people.ts';
import type { Ref } from './references.ts';

/** By lead, lines without one behind; then the more important, then as they came. */
export function ordered(lines: readonly Line[]): readonly Line[] {
  const byRank = new Map<string, Line[]>();
  for (const line of lines) {
    const rank = line.lead === '' ? '\uffff' : line.lead.toLowerCase();
    const same = byRank.get(rank);
    if (same === undefined) byRank.set(rank, [line]);
    else same.push(line);
  }
  const ranks = [...byRank].sort(([a], [b]) => (a < b ? -1 : 1));
  return ranks.flatMap(([, same]) => same.sort((a, b) => b.importance - a.importance));
}

/** What two lines share that read the same. */
export function readingOf(lead: string, text: string): string {
  return `${lead}\n${text}`.toLowerCase();
}

/** Lines that read the same are one line with all their references; bumps of one thing are one line with its last version. */
export function alike(lines: readonly Line[], bumps: boolean): readonly Line[] {
  const bySame = new Map<string, Line>();
  for (const line of lines) {
    const same = readingOf(line.lead, bumps ? bumped(line.text) : line.text);
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
