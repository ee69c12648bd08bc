/** What a run is going to ask: what is remembered, what fits the budget, and what the rest will take. */
import { PACES } from '../config/pace.ts';
import type { Change, Folded } from '../domain.ts';
import { ANTHROPIC } from '../limits.ts';
import type { Question } from '../ports.ts';
import { estimateOf, fitsLimits, headroomOf, type Speed, secondsOf } from '../report/estimate.ts';
import { count } from '../report/figures.ts';
import { type LeftOut, leftOutLine, type Plan } from '../report/plan.ts';
import { answerMap } from '../writing/deterministic/writer.ts';
import { mapQuestion } from '../writing/map.ts';
import { verifyQuestion } from '../writing/verify.ts';
import { type Rehearsed, rehearse } from './rehearse.ts';
import type { Part } from './write.ts';
import { type EntryPlan, planEntries, without } from './write-entries.ts';
import { fail, noteStandIn, type Writing } from './writing.ts';

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
  if (leftOut !== null) noteLeftOut(leftOut, changes.length, writing);
  const questions = withLooks([...mapQuestions(entries, writing), ...later], writing);
  const { calls, input, output, cost } = estimateOf(questions, audiencesOf(writing), writing.prices);
  const packages = parts.flatMap(({ owner, folded }) => (owner === null ? [] : [{ name: owner, changes: changesIn([folded]).length }]));
  const plan: Plan = {
    ...{ changes: changes.length, packages, remembered: all.remembered.size, chunks: entries.chunks.length },
    ...{ calls, tokens: input + output, cost, leftOut },
    minutes: secondsOf(questions, audiencesOf(writing), speedOf(writing)) / 60,
  };
  return { plan, entries, done: all.chunks.length === 0 && rehearsed?.questions.length === 0 ? rehearsed : null };
}

/** Models of the config whose price is not known. */
export function unpriced({ setup: { models }, prices }: Writing): readonly string[] {
  return [...new Set([models.map, models.compose])].filter((model) => !Object.hasOwn(prices, model));
}

type Within = { readonly entries: EntryPlan; readonly later: readonly Question[]; readonly leftOut: LeftOut | null };

/**
 * What does not fit is not asked about: the least important changes by rule, breaking ones and security fixes at last. Merges and
 * overviews (`wanted`) are counted first, as many as fit: they are worth more than the last lines.
 */
function withinBudget(changes: readonly Change[], all: EntryPlan, wanted: readonly Question[], writing: Writing): Within {
  const budget = tooSmall([...mapQuestions(all, writing), ...wanted], writing);
  if (budget === null) return { entries: all, later: wanted, leftOut: null };
  const later = wanted.slice(
    0,
    mostThat(wanted.length, (kept) => tooSmall(wanted.slice(0, kept), writing) === null),
  );
  const ranked = byImportance(all, writing);
  const withFirst = (kept: number) => without(all, new Set(ranked.slice(kept)));
  const kept = mostThat(ranked.length, (first) => tooSmall([...mapQuestions(withFirst(first), writing), ...later], writing) === null);
  const entries = withFirst(kept);
  const worded = changes.filter(({ id }) => entries.leftOut.has(all.keys.get(id) ?? '')).length;
  return { entries, later, leftOut: { budget, changes: worded, overviews: overviewsIn(wanted) - overviewsIn(later) } };
}

/** The largest number up to `all` that holds, where each smaller one does too. */
function mostThat(all: number, holds: (number: number) => boolean): number {
  let [fits, fitsNot] = [0, all + 1];
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
  const expected = estimateOf(questions, audiencesOf(writing), writing.prices);
  const headroom = headroomOf(questions, audiencesOf(writing), writing.prices);
  if (expected.knownCost * MARGIN + headroom.cost > cost) return `$${cost}`;
  if ((expected.input + expected.output) * MARGIN + headroom.tokens > tokens) return count(tokens, 'token');
  return fitsLimits(questions, audiencesOf(writing), speedOf(writing), minutes) ? null : count(minutes, 'minute');
}

function mapQuestions({ chunks }: EntryPlan, { setup }: Writing): readonly Question[] {
  return chunks.map((chunk) => mapQuestion(chunk, setup));
}

/** With the second looks that answers will be given: at most one for each, about what its question shows. */
function withLooks(questions: readonly Question[], writing: Writing): readonly Question[] {
  if (!writing.strict) return questions;
  const looks = questions
    .filter(({ task }) => task !== 'verify' && task !== 'localise')
    .map((question): Question => ({ ...verifyQuestion([], writing.setup), data: question.data, parts: question.parts }));
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

function noteLeftOut(leftOut: LeftOut, all: number, { notes }: Writing): void {
  const hint = 'Raise max-cost, or max-tokens or time-budget in the config. Run again: what was answered is kept.';
  if (leftOut.changes > 0) noteStandIn(notes, 'budget', leftOut.changes);
  fail(notes, { state: 'failed', code: 'budget', message: `${leftOutLine(leftOut, all)}.`, hint, final: false });
}

function speedOf({ asking, means }: Writing): Speed {
  const { requestsPerMinute: requests, inputTokensPerMinute: input, outputTokensPerMinute: output } = ANTHROPIC;
  const presumed = { requests, input, output };
  const { accounts, width } = asking?.known() ?? { accounts: {}, width: 1 };
  return {
    accounts,
    presumed: { perMinute: presumed, atOnce: presumed },
    width,
    most: means.concurrency,
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
