/** One name per thing: leads that differ only in case or punctuation are written the same over the whole notes. */
import type { Entry } from '../domain.ts';

/** From each lead as written to the lead as shown: the spelling used most, then the one met first. */
export function leadNames(entries: readonly Pick<Entry, 'lead'>[]): ReadonlyMap<string, string> {
  const groups = new Map<string, Map<string, number>>();
  for (const { lead } of entries) {
    const spellings = groups.get(sound(lead)) ?? new Map<string, number>();
    groups.set(sound(lead), spellings.set(lead, (spellings.get(lead) ?? 0) + 1));
  }
  const names = new Map<string, string>();
  for (const spellings of groups.values()) {
    const [best] = [...spellings].sort(([, x], [, y]) => y - x);
    for (const lead of spellings.keys()) names.set(lead, best?.[0] ?? lead);
  }
  return names;
}

/** True for two spellings of one name. */
export function sameName(a: string, b: string): boolean {
  return sound(a) === sound(b);
}

/** What stays of a name when spelling does not count; a plural is the same thing. */
function sound(lead: string): string {
  const bare = lead.toLowerCase().replace(/[\s_`-]+/g, '');
  return bare.length > 3 ? bare.replace(/(?<=x|ch|sh|ss)es$|(?<!s)s$/, '') : bare;
}
