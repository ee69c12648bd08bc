/** Who made the release. */
import type { Change, Contributor, Person } from '../domain.ts';

/**
 * People of all changes, most changes first, then by name. `known`: names and logins of everybody before, lower case; null: not
 * known. Then `firstTimers` says by login who is new and who is not, of those that it knows.
 */
export function contributorsOf(
  changes: readonly Change[],
  known: ReadonlySet<string> | null,
  firstTimers: ReadonlyMap<string, boolean> = new Map(),
): readonly Contributor[] {
  const counts = new Map<string, { person: Person; changes: number }>();
  for (const change of changes) {
    if (change.bot) continue;
    for (const person of change.authors) {
      const key = (person.login ?? person.name).toLowerCase();
      const entry = counts.get(key);
      if (entry === undefined) counts.set(key, { person, changes: 1 });
      else entry.changes += 1;
    }
  }
  return [...counts]
    .map(([key, entry]) => ({ ...entry, first: known === null ? (firstTimers.get(key) ?? null) : isFirst(entry.person, known) }))
    .sort((a, b) => b.changes - a.changes || (a.person.name < b.person.name ? -1 : 1));
}

function isFirst(person: Person, known: ReadonlySet<string>): boolean {
  return !known.has(person.name.toLowerCase()) && (person.login === null || !known.has(person.login.toLowerCase()));
}
