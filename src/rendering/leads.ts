/** One name per thing: leads that differ only in case or punctuation are written the same over the whole notes. */
import type { Entry } from '../domain.ts';

/**
 * From each lead as written to the lead as shown: the spelling of the first line that has it, of one that readers see where there is one.
 * Lines stand in the order of the range, so one more change at its end leaves the leads of all others as they are.
 */
export function leadNames(entries: readonly Pick<Entry, 'lead' | 'category'>[]): ReadonlyMap<string, string> {
  const leads = new Set<string>();
  for (const entry of entries) if (isSeen(entry)) leads.add(entry.lead);
  for (const { lead } of entries) leads.add(lead);
  const first = new Map<string, string>();
  const names = new Map<string, string>();
  for (const lead of leads) {
    const name = sound(lead);
    const shown = first.get(name) ?? lead;
    first.set(name, shown);
    names.set(lead, shown);
  }
  return names;
}

function isSeen({ category }: Pick<Entry, 'category'>): boolean {
  return category !== 'internal' && category !== 'dependencies';
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
