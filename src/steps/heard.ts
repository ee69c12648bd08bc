/** Which answers of the model a run read: remembered ones and fresh ones. */
import type { Asking, Memory } from '../ports/asking.ts';
import type { Question } from '../ports/question.ts';
import type { Store, StoredPart } from '../ports/store.ts';
import type { Heard } from '../rendering/page/authorship.ts';

export type Listening = Pick<Memory, 'store' | 'asking'> & {
  /** Each answer once, in the order in which they were first read. */
  heard(): readonly Heard[];
};

/** Digits of a request's name, as the timeline of calls has them. */
const NAME = 12;

/** The same store and the same way to the model; what passes is noted down. */
export function listening({ store, asking }: Pick<Memory, 'store' | 'asking'>): Listening {
  const heard = new Map<string, Heard>();

  function note(part: StoredPart | null): void {
    if (part === null || heard.has(part.name)) return;
    const { task, model, text } = part.answer;
    heard.set(part.name, { request: part.name.slice(0, NAME), task, model, text });
  }

  return {
    store: heardStore(store, note),
    asking: asking === null ? null : heardAsking(asking, (question) => note(store.recall(question.parts[0] ?? ''))),
    heard: () => [...heard.values()],
  };
}

function heardStore(store: Store, note: (part: StoredPart | null) => void): Store {
  return {
    recall(part) {
      const found = store.recall(part);
      note(found);
      return found;
    },
    keep: (name, answer) => store.keep(name, answer),
    forget: (name) => store.forget(name),
    hasPassed: (part, check) => store.hasPassed(part, check),
    notePassed: (part, check) => store.notePassed(part, check),
    statistics: () => store.statistics(),
  };
}

/** An answer is in the store as soon as it is there. */
function heardAsking(asking: Asking, note: (question: Question) => void): Asking {
  return {
    async ask(question) {
      const answered = await asking.ask(question);
      if (answered.state === 'answered') note(question);
      return answered;
    },
    recalled: (question) => asking.recalled?.(question) ?? null,
    judged: async (question, wrong, isKept) => asking.judged?.(question, wrong, isKept),
    spent: () => asking.spent(),
    known: () => asking.known(),
    expect: (plan) => asking.expect(plan),
    timeline: () => asking.timeline(),
    close: () => asking.close(),
  };
}
