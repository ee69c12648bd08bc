/** Who made it. */
import type { Person, Sha } from '../domain.ts';
import type { NotesInput } from './input.ts';

/** The people of the changes, each once; bots are not thanked. */
export function authorsOf(ids: readonly Sha[], input: Pick<NotesInput, 'changes'>): readonly Person[] {
  return ids.reduce<readonly Person[]>((people, id) => {
    const change = input.changes.get(id);
    return change === undefined || change.bot ? people : united(people, change.authors, personKey);
  }, []);
}

/** One person under one account is one person. */
export function personKey(person: Person): string {
  return person.login === null ? `name:${person.name.toLowerCase()}` : `login:${person.login.toLowerCase()}`;
}

/** Both lists as one, each item once. */
export function united<T>(first: readonly T[], second: readonly T[], key: (item: T) => string): readonly T[] {
  if (first.length === 0 && second.length < 2) return second;
  const known = new Set(first.map(key));
  return [...first, ...second.filter((item) => !known.has(key(item)) && known.add(key(item)))];
}
