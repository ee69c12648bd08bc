/** What a release holds, in numbers: the sentence that `{summary}` stands for. The program counts, over all lines. */
import type { Entry } from '../domain.ts';
import { KINDS, QUIET, type Wordbook } from './language.ts';

/** Lines up to which a release is told whole. */
const FEW = 8;
/** Areas that are named. */
const AREAS = 3;

/** `bumps`: whether dependencies were updated beside the entries. One sentence, or '' when breaking and security changes, told by themselves, are all there is. */
export function summaryOf(entries: readonly Entry[], bumps: boolean, words: Wordbook): string {
  const others = entries.filter((entry) => !entry.breaking && !entry.security);
  const visible = others.filter((entry) => KINDS.some((kind) => kind === entry.category));
  const also = others.length < entries.length;
  const quiet = QUIET.filter((kind) => (kind === 'dependencies' && bumps) || others.some((entry) => entry.category === kind));
  if (visible.length === 0) return also || quiet.length === 0 ? '' : words.summary.only(quiet);
  const kinds = KINDS.flatMap((kind) => {
    const count = visible.filter((entry) => entry.category === kind).length;
    return count === 0 ? [] : [words.summary.kind(kind, count)];
  });
  const areas = areasOf(visible);
  return words.summary.sentence({
    kinds,
    also,
    areas: areas.names,
    whole: areas.whole,
    single: visible.length === 1,
    otherwise: also || visible.length >= FEW ? [] : quiet,
  });
}

/** The areas where they are few, or hold more than half of the lines. */
function areasOf(visible: readonly Entry[]): { readonly names: readonly string[]; readonly whole: boolean } {
  const counts = new Map<string, number>();
  for (const { lead } of visible) if (lead !== '') counts.set(lead, (counts.get(lead) ?? 0) + 1);
  const most = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, AREAS);
  const covered = most.reduce((sum, [, count]) => sum + count, 0);
  const names = most.map(([lead]) => lead);
  if (covered === visible.length) return { names: names.sort(), whole: true };
  return { names: covered * 2 > visible.length && covered > most.length ? names : [], whole: false };
}
