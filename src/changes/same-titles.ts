/** Backports that name no origin: the same person's change under the same words, on both lines of history. */
import type { Change } from '../domain.ts';

/** Words and characters from which on a title names one change; `fix typo` names many. */
const WORDS = 4;
const CHARACTERS = 20;

/** Makes the test whether the other line has a change with the same type, title and author. A title that stands twice on either line tells nothing. */
export function sameTitles(changes: readonly Change[], others: readonly Change[]): (change: Change) => boolean {
  const [own, there] = [changes, others].map(byTitle);
  return (change) => {
    const key = titleOf(change);
    const [one, ...more] = key === null ? [] : (there?.get(key) ?? []);
    if (one === undefined || more.length > 0 || own?.get(key ?? '')?.length !== 1) return false;
    return authorOf(one) === authorOf(change);
  };
}

function byTitle(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const index = new Map<string, Change[]>();
  for (const change of changes) {
    const key = titleOf(change);
    if (key !== null) index.set(key, [...(index.get(key) ?? []), change]);
  }
  return index;
}

/** Null for titles that are no name: short ones, those of bots, and reverts. */
function titleOf({ evidence, bot, reverts }: Change): string | null {
  const words = evidence.title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const text = words.join(' ');
  return bot || reverts !== null || words.length < WORDS || text.length < CHARACTERS ? null : `${evidence.type ?? ''}: ${text}`;
}

function authorOf({ by, authors }: Change): string | null {
  const person = by ?? authors[0] ?? null;
  return person === null ? null : (person.login ?? person.name).toLowerCase();
}
