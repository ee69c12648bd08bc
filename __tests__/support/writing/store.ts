import type { Store, StoredAnswer } from '../../../src/ports/store.ts';

/** The memory of one machine, without a disk. */
export function memoryStore(): Store {
  const answers = new Map<string, StoredAnswer>();
  const parts = new Map<string, { readonly name: string; readonly index: number }>();
  return {
    recall(part) {
      const place = parts.get(part);
      const answer = place === undefined ? undefined : answers.get(place.name);
      // An answer that was written over has other parts.
      return place === undefined || answer === undefined || answer.parts[place.index] !== part ? null : { ...place, answer };
    },
    async keep(name, answer) {
      answers.set(name, answer);
      for (const [index, part] of answer.parts.entries()) parts.set(part, { name, index });
    },
    async forget(name) {
      answers.delete(name);
    },
    hasPassed: () => false,
    notePassed: () => undefined,
    statistics: () => ({ answers: answers.size, bytes: 0, added: answers.size }),
  };
}
