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
  const counts = new Map<Category, number>();
  const leads = new Map<string, number>();
  let also = false;
  let visible = 0;
  for (const { breaking, security, category, lead } of entries) {
    if (breaking || security) {
      also = true;
      continue;
    }
    counts.set(category, (counts.get(category) ?? 0) + 1);
    if (!MET.has(category)) continue;
    visible += 1;
    const name = names.get(lead) ?? lead;
    if (name !== '') leads.set(name, (leads.get(name) ?? 0) + 1);
  }
  const quiet = QUIET.filter((kind) => (kind === 'dependencies' && bumps) || counts.has(kind));
  if (visible === 0) return also || quiet.length === 0 ? '' : words.summary.only(quiet);
  const kinds = KINDS.flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    return count === 0 ? [] : [words.summary.kind(kind, count)];
  });
  const areas = areasOf(leads, visible);
  return words.summary.sentence({
    kinds,
    also,
    areas: areas.names,
    whole: areas.whole,
    single: visible === 1,
    otherwise: also || visible >= FEW ? [] : quiet,
  });
}

/** The areas where they are few, or hold more than half of the lines. `leads`: how many of the lines have each. */
function areasOf(leads: ReadonlyMap<string, number>, lines: number): { readonly names: readonly string[]; readonly whole: boolean } {
  const most = [...leads].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, AREAS);
  const covered = most.reduce((sum, [, count]) => sum + count, 0);
  const names = most.map(([lead]) => lead);
  if (covered === lines) return { names: names.sort(), whole: true };
  return { names: covered * 2 > lines && covered > most.length ? names : [], whole: false };
}
