/** What of a plan fits the budget, by importance, and how what answers leave of it is used; what did not fit is told in the end. */
import type { Change } from '../domain.ts';
import type { Question } from '../ports/question.ts';
import { type LeftOut, leftOutLine } from '../report/plan.ts';
import { answerMap } from '../writing/deterministic/writer.ts';
import { mapQuestion } from '../writing/map.ts';
import { tooSmall } from './means.ts';
import { askingFor, type EntryPlan } from './plan-entries.ts';
import type { Written } from './write.ts';
import { noteStandIn, type Writing } from './writing.ts';

/** `later`: the merges, overviews and other languages that fit. */
export type Within = { readonly entries: EntryPlan; readonly later: readonly Question[]; readonly leftOut: LeftOut | null };

/** What does not fit, whole. */
type Excess = {
  readonly changes: readonly Change[];
  readonly all: EntryPlan;
  readonly wanted: readonly Question[];
  /** The budget that is too small, in words. */
  readonly budget: string;
};

/** `least`: for fewer changes nobody is asked; `joins`: so many merges and overviews were promised before. */
type Round = { readonly least: number; readonly joins: number };

const FIRST: Round = { least: 0, joins: 0 };
/** Fewer changes are worth no further round of questions, but where they are the last. */
const WORTH_A_ROUND = 5;

/**
 * What does not fit is not asked about: the least important changes by rule, breaking ones and security fixes at last. Merges and
 * overviews (`wanted`) are counted first, as many as fit: they are worth more than the last lines. What answers leave of the budget is
 * used for more changes, before the lines are merged.
 */
export function withinBudget(changes: readonly Change[], all: EntryPlan, wanted: readonly Question[], writing: Writing): Within {
  const budget = tooSmall([...mapQuestions(all, writing), ...wanted], writing);
  if (budget === null) return { entries: all, later: wanted, leftOut: null };
  return fitting(byImportance(all, writing), FIRST, { changes, all, wanted, budget }, writing);
}

/** The questions about the changes of a plan, one for each chunk. */
export function mapQuestions({ chunks }: EntryPlan, { setup }: Writing): readonly Question[] {
  return chunks.map((chunk) => mapQuestion(chunk, setup));
}

/** What fits now of the changes that are `open`, the most important first, and how more is found once it is answered. */
function fitting(open: readonly string[], round: Round, excess: Excess, writing: Writing): Within {
  const { changes, all, wanted, budget } = excess;
  const fits = (questions: readonly Question[]) => tooSmall(questions, writing) === null;
  const first = (kept: number) => askingFor(all, open.slice(0, kept), open.slice(kept));
  const mostBeside = (later: readonly Question[]) =>
    mostThat(open.length, (kept) => fits([...mapQuestions(first(kept), writing), ...later]));

  const joins = Math.max(
    round.joins,
    mostThat(wanted.length, (kept) => fits(wanted.slice(0, kept))),
  );
  let later = wanted.slice(0, joins);
  let kept = mostBeside(later);
  // What no line of the model stands under is not bought: the lines come first then, and without any of them nothing.
  const isBare = all.remembered.size === 0 && open.length === all.chunks.flat().length;
  if (isBare && kept === 0) [later, kept] = [[], mostBeside([])];
  if (kept < Math.min(round.least, open.length)) kept = 0;

  const entries = isBare && kept === 0 ? { ...first(kept), nothing: true as const } : first(kept);
  const byRules = changes.filter(({ id }) => entries.leftOut.has(all.keys.get(id) ?? '')).length;
  const overviews = wanted.slice(later.length).filter(({ task }) => task === 'compose').length;
  const rest = open.slice(kept);
  function more(): EntryPlan | null {
    if (rest.length === 0) return null;
    const next = fitting(rest, { least: WORTH_A_ROUND, joins }, excess, writing);
    writing.notes.leftOut = next.leftOut;
    return next.entries.chunks.length === 0 ? null : next.entries;
  }
  return { entries: { ...entries, more }, later, leftOut: { budget, changes: byRules, overviews } };
}

/** The largest number up to `all` that holds, where each smaller one does too. Small ones are tried first: to try a large one takes longer. */
function mostThat(all: number, holds: (number: number) => boolean): number {
  let [fits, step] = [0, 16];
  while (fits + step <= all && holds(fits + step)) [fits, step] = [fits + step, step * 2];
  let fitsNot = Math.min(all + 1, fits + step);
  while (fitsNot - fits > 1) {
    const middle = Math.floor((fits + fitsNot) / 2);
    if (holds(middle)) fits = middle;
    else fitsNot = middle;
  }
  return fits;
}

/** Keys of what is to be asked, the most important first. */
function byImportance({ chunks }: EntryPlan, { setup }: Writing): readonly string[] {
  const items = chunks.flat();
  const drafts = answerMap({ task: 'map', items: items.map(({ evidence }) => evidence) }, setup.choice);
  const rank = ({ breaking, security, importance }: (typeof drafts)[number]) => (breaking || security ? 10 : 0) + importance;
  return items
    .map(({ key }, at) => ({ key, rank: drafts[at] === undefined ? 0 : rank(drafts[at]) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ key }) => key);
}

/** What the rules worded in the end because it did not fit the budget; `all`: changes of the run. */
export function noteLeftOut(all: number, written: readonly Written[], { notes }: Writing): void {
  if (notes.leftOut === null) return;
  const byRules = written.flatMap(({ compositions }) => [...compositions.values()]).filter(({ wording }) => wording === 'rules');
  const leftOut = { ...notes.leftOut, overviews: Math.min(notes.leftOut.overviews, byRules.length) };
  if (leftOut.changes > 0) noteStandIn(notes, 'budget', leftOut.changes);
  if (leftOut.changes + leftOut.overviews === 0) return;
  const hint = 'Raise max-cost, or max-tokens or time-budget in the config. Run again: what was answered is kept.';
  const failure = { code: 'budget', message: `${leftOutLine(leftOut, all)}.`, hint, final: false } as const;
  // It says more than that a question did not fit.
  if (notes.failure === null || (notes.failure.code === 'budget' && !notes.failure.final)) notes.failure = failure;
}
