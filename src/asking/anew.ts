/** The memory of a run that is to ask anew (`rewrite`): it writes as ever, and reads only what it wrote itself. */
import type { Store } from '../ports/store.ts';

/**
 * Recalls answers of this run alone; as the newest ones they answer later runs. What was learnt of the account is no text
 * and is recalled as ever.
 */
export function askingAnew(store: Store): Store {
  const fresh = new Set<string>();
  return {
    recall(part) {
      const found = store.recall(part);
      return found !== null && (found.answer.task === 'pace' || fresh.has(found.name)) ? found : null;
    },
    async keep(name, answer) {
      fresh.add(name);
      await store.keep(name, answer);
    },
    forget: (name) => store.forget(name),
    hasPassed: (part, check) => store.hasPassed(part, check),
    notePassed: (part, check) => store.notePassed(part, check),
    statistics: () => store.statistics(),
  };
}
