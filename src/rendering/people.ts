/** Who made it. */
import type { Person, Sha } from '../domain.ts';
import type { NotesInput } from './input.ts';

/** The people of the changes, each once; bots are not thanked. */
export function authorsOf(ids: readonly Sha[], input: Pick<NotesInput, 'changes'>): readonly Person[] {
  let people: readonly Person[] = [];
  for (const id of ids) {
    const change = input.changes.get(id);
    if (change !== undefined && !change.bot) people = united(people, change.authors, personKey);
  }
  return people;
}

/** One person under one account is one person. */
export function personKey(person: Person): string {
  return person.login === null ? `name:${person.name.toLowerCase()}` : `login:${person.login.toLowerCase()}`;
}

/** Both lists as one, each item once. */
export function united<T>(first: readonly T[], second: readonly T[], key: (item: T) => string): readonly T[] {
  if (first.length === 0 && second.length < 2) return second;
  const known = new Set<string>();
  for (const item of first) known.add(key(item));
  const all = [...first];
  for (const item of second) {
    const name = key(item);
    if (known.has(name)) continue;
    known.add(name);
    all.push(item);
  }
  return all;
}
