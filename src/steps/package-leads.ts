/** Leads in the notes of one package. */
import { candidatesOf } from '../changes/packages.ts';
import type { Package } from '../config/config.ts';
import type { Change, Entry, Sha } from '../domain.ts';

/** The same entries; `owner` null: of the whole repository. A lead that names another package goes where no change of the line touches that one: its title was mistaken. */
export function withoutOtherPackages(
  entries: readonly Entry[],
  changes: ReadonlyMap<Sha, Change>,
  owner: Package | null,
  packages: readonly Package[],
): readonly Entry[] {
  if (owner === null) return entries;
  const others = new Map(packages.flatMap(({ name }) => (name === owner.name ? [] : [[name.toLowerCase(), name] as const])));
  return entries.map((entry) => {
    const other = others.get(entry.lead.toLowerCase());
    const mayBeOfOther = other !== undefined && entry.changes.some((id) => isCandidate(changes.get(id), other, packages));
    return other === undefined || mayBeOfOther ? entry : { ...entry, lead: '' };
  });
}

function isCandidate(change: Change | undefined, name: string, packages: readonly Package[]): boolean {
  return change !== undefined && candidatesOf(change, packages).includes(name);
}
