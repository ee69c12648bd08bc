/** The answers that were read lately, bounded by their text. Those that are nowhere else are pinned. */
import type { StoredAnswer } from '../../ports/store.ts';

/** Characters of text that are kept. */
const MOST = 8 * 1024 * 1024;

export interface AnswerMemory {
  get(name: string): StoredAnswer | undefined;
  set(name: string, answer: StoredAnswer, pinned: boolean): void;
  remove(name: string): void;
}

export function createAnswerMemory(most: number = MOST): AnswerMemory {
  const recent = new Map<string, StoredAnswer>();
  const pins = new Map<string, StoredAnswer>();
  let size = 0;
  function remove(name: string): void {
    size -= recent.get(name)?.text.length ?? 0;
    recent.delete(name);
  }
  return {
    get(name) {
      const answer = recent.get(name);
      if (answer === undefined) return pins.get(name);
      recent.delete(name);
      recent.set(name, answer);
      return answer;
    },
    set(name, answer, pinned) {
      remove(name);
      if (pinned) {
        pins.set(name, answer);
        return;
      }
      pins.delete(name);
      recent.set(name, answer);
      size += answer.text.length;
      for (const oldest of recent.keys()) {
        if (size <= most) break;
        remove(oldest);
      }
    },
    remove(name) {
      remove(name);
      pins.delete(name);
    },
  };
}
