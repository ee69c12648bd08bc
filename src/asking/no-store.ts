/** The memory of a run that asks nobody: the deterministic writer's answers are never stored. */
import type { Store } from '../ports/store.ts';

export const NO_STORE: Store = {
  recall: () => null,
  keep: async () => undefined,
  forget: async () => undefined,
  hasPassed: () => false,
  notePassed: () => undefined,
  statistics: () => ({ answers: 0, bytes: 0, added: 0 }),
};
