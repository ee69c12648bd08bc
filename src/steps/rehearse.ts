/** Goes through the writing without asking anybody: which questions a run is going to ask, as far as its answers do not change them. */
import type { Asking } from '../ports/asking.ts';
import type { Answered, Question } from '../ports/question.ts';
import { joinedLooks } from './join-lines.ts';
import { looksAhead as localisedLooksAhead } from './localise.ts';
import { type EntryPlan, planEntries } from './plan-entries.ts';
import { type Look, lookQuestions } from './second-look.ts';
import { type Part, type Written, write } from './write.ts';
import { looksAhead } from './write-entries.ts';
import { sentenceLooks } from './write-overview.ts';
import { type Notebook, newNotebook, noteAll, type Writing } from './writing.ts';

const NOT_ASKED: Answered = { state: 'failed', code: 'cancelled', message: 'Only planned.', hint: '', final: true };

const NOBODY: Asking = {
  ask: async () => NOT_ASKED,
  spent: () => ({ calls: 0, failed: 0, usage: { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 }, cost: 0, unsure: 0 }),
  known: () => ({ accounts: {}, width: 1 }),
  expect: () => undefined,
  timeline: () => ({ calls: [], inVain: [] }),
  close: async () => undefined,
};

/** Where no question came up, what was written is what a run writes, with what it noted. */
export type Rehearsed = { readonly questions: readonly Question[]; readonly written: readonly Written[]; readonly notes: Notebook };

/** What is remembered is no question. Lines that nobody wrote yet stand as the rules word them; second tries are not foreseen. Null without a model. */
export async function rehearse(parts: readonly Part[], entries: EntryPlan, writing: Writing): Promise<Rehearsed | null> {
  if (writing.asking === null) return null;
  const others = writing.asking;
  const questions: Question[] = [];
  const asking: Asking = {
    ...others,
    async ask(question) {
      const answer = others.recalled?.(question) ?? null;
      if (answer !== null) return { state: 'answered', answer };
      questions.push(question);
      return NOT_ASKED;
    },
  };
  const notes = newNotebook();
  const written = await write(parts, entries, { ...writing, asking, notes });
  return { questions, written, notes };
}

/**
 * The requests of a run as they are known before it; without a model those that one would get. Second looks stand behind what they look at, with
 * the words of the rules, and in other languages those of the main one, in place of the answers. Second tries, and lines that only an answer
 * joins, are not among them; what does not fit a budget is.
 */
export async function requestsOf(parts: readonly Part[], writing: Writing): Promise<readonly Question[]> {
  const changes = parts.flatMap(({ folded }) => folded.units.flatMap((unit) => unit.changes));
  const asked = { ...writing, asking: writing.asking ?? NOBODY, notes: newNotebook() };
  const entries = planEntries([...new Set(changes)], asked);
  const { questions, written } = (await rehearse(parts, entries, asked)) ?? { questions: [], written: [] };
  const of = (...tasks: readonly Question['task'][]) => questions.filter(({ task }) => tasks.includes(task));
  const [merges, overviews] = [of('merge'), of('compose')];
  const joined = merges.length === 0 ? [] : written.flatMap(({ outline }) => joinedLooks(outline.entries, asked));
  const said = overviews.length === 0 ? [] : written.flatMap((one) => overviewLooks(one, asked));
  return [
    ...[...of('map', 'verify'), ...looksAhead(entries, asked)],
    ...[...merges, ...lookQuestions(joined, asked), ...overviews, ...lookQuestions(said, asked)],
    ...[...of('localise'), ...localisedLooksAhead(written, asked)],
  ];
}

/** Of the overviews that rules wrote in place of an answer. */
function overviewLooks({ outline, compositions }: Written, writing: Writing): readonly Look[] {
  return [...compositions.values()].flatMap((one) => (one.wording === 'rules' ? sentenceLooks(one, outline.entries, writing) : []));
}

/** Writes what was planned; what the rehearsal wrote already is taken from it. */
export async function perform(
  parts: readonly Part[],
  entries: EntryPlan,
  done: Rehearsed | null,
  writing: Writing,
): Promise<readonly Written[]> {
  if (done === null) return write(parts, entries, writing);
  noteAll(writing.notes, done.notes);
  return done.written;
}
