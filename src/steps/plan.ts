/** What a run is going to ask: what is remembered, what fits the budget, and what the rest will take. */
import type { Change, Folded } from '../domain.ts';
import type { Question } from '../ports/question.ts';
import { closedBy, type Plan } from '../report/plan.ts';
import { dividedFor } from './dividing.ts';
import { estimateFor, minutesFor, withLooks } from './means.ts';
import { type EntryPlan, planEntries } from './plan-entries.ts';
import { type Rehearsed, rehearse } from './rehearse.ts';
import { mapQuestions, withinBudget } from './within-budget.ts';
import type { Part } from './write.ts';
import type { Writing } from './writing.ts';

/** `done`: what the run writes, where nobody has to be asked. */
export type Planned = { readonly plan: Plan; readonly entries: EntryPlan; readonly done: Rehearsed | null };

/** `parts`: what is merged and composed by itself; their changes are asked about once. */
export async function planRun(parts: readonly Part[], writing: Writing): Promise<Planned> {
  const changes = changesIn(parts.map(({ folded }) => folded));
  const all = planEntries(changes, writing);
  const rehearsed = await rehearse(parts, all, writing);
  const { entries, later, leftOut } = withinBudget(changes, all, joinsFirst(rehearsed?.questions ?? []), writing);
  writing.notes.leftOut = leftOut;
  const questions = withLooks([...mapQuestions(entries, writing), ...later], writing);
  const { calls, input, output, cost } = estimateFor(questions, writing);
  const packages = parts.flatMap(({ owner, folded }) => (owner === null ? [] : [{ name: owner, changes: changesIn([folded]).length }]));
  const plan: Plan = {
    ...{ changes: changes.length, packages, remembered: all.remembered.size, chunks: entries.chunks.length },
    ...{ calls, tokens: input + output, cost, leftOut, closed: writing.asking === null ? closedBy(writing.means.budget) : null },
    minutes: minutesFor(questions, writing),
  };
  writing.notes.divided.most = dividedFor(calls).most;
  return { plan, entries, done: all.chunks.length === 0 && rehearsed?.questions.length === 0 ? rehearsed : null };
}

/** Models of the config whose price is not known. */
export function unpriced({ setup: { models }, prices }: Writing): readonly string[] {
  return [...new Set([models.map, models.compose])].filter((model) => !Object.hasOwn(prices, model));
}

/** What follows the lines, as it will be asked: second looks at what is remembered, merges before overviews before other languages. */
function joinsFirst(questions: readonly Question[]): readonly Question[] {
  return (['verify', 'merge', 'compose', 'localise'] as const).flatMap((wanted) => questions.filter(({ task }) => task === wanted));
}

/** Each once, however many packages have it. */
function changesIn(all: readonly Folded[]): readonly Change[] {
  const changes = all.flatMap(({ units }) => units.flatMap((unit) => unit.changes));
  return [...new Map(changes.map((change) => [change.id, change])).values()];
}
