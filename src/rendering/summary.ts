/** What a release holds, in numbers: the sentence that `{summary}` stands for. The program counts, over all lines. */
import type { Category, Entry } from '../domain.ts';
import { KINDS, QUIET, type Wordbook } from './language.ts';

/** Lines up to which a release is told whole. */
const FEW = 8;
/** Areas that are named. */
const AREAS = 3;

const MET: ReadonlySet<Category> = new Set(KINDS);

type Counted = Pick<Entry, 'breaking' | 'security' | 'category' | 'lead'>;

/** `bumps`: whether dependencies were updated beside the entries. `names`: of leads, where they are shown otherwise. One sentence, or '' when breaking and security changes, told by themselves, are all there is. */
export function summaryOf(
  entries: readonly Counted[],
  bumps: boolean,
  words: Wordbook,
  names: ReadonlyMap<string, string> = new Map(),
): string {
  const others = entries.filter((entry) => !entry.breaking && !entry.security);
  const counts = new Map<Category, number>();
  for (const { category } of others) counts.set(category, (counts.get(category) ?? 0) + 1);
  const visible = others.filter(({ category }) => MET.has(category));
  const also = others.length < entries.length;
  const quiet = QUIET.filter((kind) => (kind === 'dependencies' && bumps) || counts.has(kind));
  if (visible.length === 0) return also || quiet.length === 0 ? '' : words.summary.only(quiet);
  const kinds = KINDS.flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    return count === 0 ? [] : [words.summary.kind(kind, count)];
  });
  const areas = areasOf(visible, names);
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
function areasOf(
  visible: readonly Counted[],
  shown: ReadonlyMap<string, string>,
): { readonly names: readonly string[]; readonly whole: boolean } {
  const counts = new Map<string, number>();
  for (const entry of visible) {
    const lead = shown.get(entry.lead) ?? entry.lead;
    if (lead !== '') counts.set(lead, (counts.get(lead) ?? 0) + 1);
  }
  const most = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, AREAS);
  const covered = most.reduce((sum, [, count]) => sum + count, 0);
  const names = most.map(([lead]) => lead);
  if (covered === visible.length) return { names: names.sort(), whole: true };
  return { names: covered * 2 > visible.length && covered > most.length ? names : [], whole: false };
}
