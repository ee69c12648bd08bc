/** The story in its order: what is asked ahead has its line behind the range. */
import type { Journal } from '../ports/journal.ts';

/** What a job needs of the hour may be known before its range is told; the line waits for that. */
export function inOrder(journal: Journal): Journal {
  let waiting: (() => void)[] | null = [];
  return {
    ...journal,
    step(name, text) {
      const tell = () => journal.step(name, text);
      if (name === 'budget' && waiting !== null) {
        waiting.push(tell);
        return;
      }
      tell();
      if (name !== 'config') return;
      for (const told of waiting ?? []) told();
      waiting = null;
    },
  };
}
