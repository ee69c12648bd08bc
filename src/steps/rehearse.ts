/** Goes through the writing without asking anybody: which questions a run is going to ask, as far as its answers do not change them. */
import type { Answered, Asking, Question } from '../ports.ts';
import { type Part, write } from './write.ts';
import type { EntryPlan } from './write-entries.ts';
import { newNotebook, type Writing } from './writing.ts';

const NOT_ASKED: Answered = { state: 'failed', code: 'cancelled', message: 'Only planned.', hint: '', final: true };

/** What is remembered is no question. Lines that nobody wrote yet stand as the rules word them; second tries are not foreseen. */
export async function rehearse(parts: readonly Part[], entries: EntryPlan, writing: Writing): Promise<readonly Question[]> {
  if (writing.asking === null) return [];
  const questions: Question[] = [];
  const asking: Asking = {
    ...writing.asking,
    async ask(question) {
      questions.push(question);
      return NOT_ASKED;
    },
  };
  await write(parts, entries, { ...writing, asking, notes: newNotebook() });
  return questions;
}
