/** What a run is going to ask: what is remembered, what fits the budget, and what the rest will take. */
import { PACES } from '../config/pace.ts';
import type { Change, Folded } from '../domain.ts';
import { ANTHROPIC } from '../limits.ts';
import type { Question } from '../ports.ts';
import { estimateOf, headroomOf, leastSecondsOf, type Speed, secondsOf } from '../report/estimate.ts';
import { count } from '../report/figures.ts';
import { closedBy, type LeftOut, leftOutLine, type Plan } from '../report/plan.ts';
import { tokensOf } from '../report/price.ts';
import { answerMap } from '../writing/deterministic/writer.ts';
import { mapQuestion } from '../writing/map.ts';
import { verifyQuestion } from '../writing/verify.ts';
import { dividedFor } from './dividing.ts';
import { type Rehearsed, rehearse } from './rehearse.ts';
import type { Part, Written } from './write.ts';
import { askingFor, type EntryPlan, planEntries } from './write-entries.ts';
import { noteStandIn, type Writing } from './writing.ts';

/** `done`: what the run writes, where nobody has to be asked. */
export type Planned = { readonly plan: Plan; readonly entries: EntryPlan; readonly done: Rehearsed | null };

/** Estimates may be short by so much: second tries, and answers longer than usual. */
const MARGIN = 1.15;

/** `parts`: what is merged and composed by itself; their changes are asked about once. */
export async function planRun(parts: readonly Part[], writing: Writing): Promise<Planned> {
  const changes = changesIn(parts.map(({ folded }) => folded));
  const all = planEntries(changes, writing);
  const rehearsed = await rehearse(parts, all, writing);
  const { entries, later, leftOut } = withinBudget(changes, all, joinsFirst(rehearsed?.questions ?? []), writing);
  writing.notes.leftOut = leftOut;
  const questions = withLooks([...mapQuestions(entries, writing), ...later], writing);
  const { calls, input, output, cost } = estimateOf(questions, audiencesOf(writing), writing.prices);
  const packages = parts.flatMap(({ owner, folded }) => (owner === null ? [] : [{ name: owner, changes: changesIn([folded]).length }]));
  const plan: Plan = {
    ...{ changes: changes.length, packages, remembered: all.remembered.size, chunks: entries.chunks.length },
    ...{ calls, tokens: input + output, cost, leftOut, closed: writing.asking === null ? closedBy(writing.means.budget) : null },
    minutes: secondsOf(questions, audiencesOf(writing), speedOf(writing)) / 60,
  };
  writing.notes.divided.most = dividedFor(calls).most;
  return { plan, entries, done: all.chunks.length === 0 && rehearsed?.questions.length === 0 ? rehearsed : null };
}

/** Models of the config whose price is not known. */
export function unpriced({ setup: { models }, prices }: Writing): readonly string[] {
  return [...new Set([models.map, models.compose])].filter((model) => !Object.hasOwn(prices, model));
}

type Within = { readonly entries: EntryPlan; readonly later: readonly Question[]; readonly leftOut: LeftOut | null };

/** Fewer changes are worth no further round of questions, but where they are the last. */
const ROUND = 5;

/**
 * What does not fit is not asked about: the least important changes by rule, breaking ones and security fixes at last. Merges and
 * overviews (`wanted`) are counted first, as many as fit: they are worth more than the last lines. What answers leave of the budget is
 * used for more changes, before the lines are merged.
 */
function withinBudget(changes: readonly Change[], all: EntryPlan, wanted: readonly Question[], writing: Writing): Within {
  const budget = tooSmall([...mapQuestions(all, writing), ...wanted], writing);
  if (budget === null) return { entries: all, later: wanted, leftOut: null };
  return fitting(byImportance(all, writing), { least: 0, joins: 0 }, { changes, all, wanted, budget, writing });
}

type Whole = {
  readonly changes: readonly Change[];
  readonly all: EntryPlan;
  readonly wanted: readonly Question[];
  readonly budget: string;
  readonly writing: Writing;
};

/**
 * What fits now of the changes that are `open`, by importance, and how more is found once it is answered. `least`: for fewer changes nobody
 * is asked; `joins`: so many merges and overviews were promised before.
 */
function fitting(open: readonly string[], { least, joins }: { readonly least: number; readonly joins: number }, whole: Whole): Within {
  const { changes, all, wanted, budget, writing } = whole;
  const fits = (questions: readonly Question[]) => tooSmall(questions, writing) === null;
  const joined = Math.max(
    joins,
    mostThat(wanted.length, (kept) => fits(wanted.slice(0, kept))),
  );
  const first = (kept: number) => askingFor(all, open.slice(0, kept), open.slice(kept));
  const mostBeside = (others: readonly Question[]) =>
    mostThat(open.length, (kept) => fits([...mapQuestions(first(kept), writing), ...others]));
  // What no line of the model stands under is not bought: the lines come first then, and without any of them nothing.
  const isBare = all.remembered.size === 0 && open.length === all.chunks.flat().length;
  const beside = mostBeside(wanted.slice(0, joined));
  const later = isBare && beside === 0 ? [] : wanted.slice(0, joined);
  const most = isBare && beside === 0 ? mostBeside([]) : beside;
  const kept = most < Math.min(least, open.length) ? 0 : most;
  const entries = isBare && kept === 0 ? { ...first(kept), nothing: true as const } : first(kept);
  const worded = changes.filter(({ id }) => entries.leftOut.has(all.keys.get(id) ?? '')).length;
  const rest = open.slice(kept);
  function more(): EntryPlan | null {
    if (rest.length === 0) return null;
    const next = fitting(rest, { least: ROUND, joins: joined }, whole);
    writing.notes.leftOut = next.leftOut;
    return next.entries.chunks.length === 0 ? null : next.entries;
  }
  return { entries: { ...entries, more }, later, leftOut: { budget, changes: worded, overviews: overviewsIn(wanted.slice(later.length)) } };
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

/** Which budget is too small for these, in words; null: none. */
function tooSmall(asked: readonly Question[], writing: Writing): string | null {
  if (asked.length === 0) return null;
  const questions = withLooks(asked, writing);
  const { cost, tokens, minutes } = writing.means.budget;
  const spent = writing.asking?.spent();
  const [paid, used] = spent === undefined ? [0, 0] : [spent.cost + spent.unsure, tokensOf(spent.usage)];
  const expected = estimateOf(questions, audiencesOf(writing), writing.prices);
  const headroom = headroomOf(questions, audiencesOf(writing), writing.prices);
  if (paid + expected.knownCost * MARGIN + headroom.cost > cost) return `$${cost}`;
  if (used + (expected.input + expected.output) * MARGIN + headroom.tokens > tokens) return count(tokens, 'token');
  const seconds = Math.min(minutes * 60, (writing.asking?.known().left ?? Number.POSITIVE_INFINITY) / 1_000);
  return leastSecondsOf(questions, audiencesOf(writing), speedOf(writing)) <= seconds ? null : count(minutes, 'minute');
}

function mapQuestions({ chunks }: EntryPlan, { setup }: Writing): readonly Question[] {
  return chunks.map((chunk) => mapQuestion(chunk, setup));
}

/** With the second looks that answers will be given: at most one for each, about what its question shows; in other languages beside the answer. */
function withLooks(questions: readonly Question[], writing: Writing): readonly Question[] {
  if (!writing.strict) return questions;
  const looks = questions
    .filter(({ task }) => task !== 'verify')
    .map(({ task, data, parts }): Question => {
      const shown = task === 'localise' ? [data, data] : data;
      return { ...verifyQuestion([], writing.setup), data: shown, parts };
    });
  return [...questions, ...looks];
}

/** What follows the lines, as it will be asked: second looks at what is remembered, merges before overviews before other languages. */
function joinsFirst(questions: readonly Question[]): readonly Question[] {
  return (['verify', 'merge', 'compose', 'localise'] as const).flatMap((wanted) => questions.filter(({ task }) => task === wanted));
}

function overviewsIn(questions: readonly Question[]): number {
  return questions.filter(({ task }) => task === 'compose').length;
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

function speedOf({ asking, means }: Writing): Speed {
  const { requestsPerMinute: requests, inputTokensPerMinute: input, outputTokensPerMinute: output } = ANTHROPIC;
  const presumed = { requests, input, output };
  const { accounts, width, speeds = {} } = asking?.known() ?? { accounts: {}, width: 1 };
  return {
    accounts,
    presumed: { perMinute: presumed, atOnce: presumed },
    width,
    most: means.concurrency,
    tokensPerSecond: speeds,
    spacing: PACES[means.pace].spacing,
  };
}

function audiencesOf({ setup }: Writing): number {
  return setup.choice.audiences.length;
}

/** Each once, however many packages have it. */
function changesIn(all: readonly Folded[]): readonly Change[] {
  const changes = all.flatMap(({ units }) => units.flatMap((unit) => unit.changes));
  return [...new Map(changes.map((change) => [change.id, change])).values()];
}
