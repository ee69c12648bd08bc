/** What a run tells while it goes: the lines of its story that take more than a sentence. */
import type { Config } from '../config/config.ts';
import type { Problem } from '../errors.ts';
import type { Asking, Spent } from '../ports/asking.ts';
import type { Journal } from '../ports/journal.ts';
import { speaks } from '../rendering/language.ts';
import { lateLine, noCallLine, type Plan, planLine, takenLine, unpricedLine } from '../report/plan.ts';
import { tokensOf } from '../report/price.ts';
import { englishLine, headingsLine, unaskedLine, unassignedLine, unknownLine, unreadLine } from '../report/story.ts';
import { callLines, type TimelineReport, timelineReport } from '../report/timeline.ts';
import type { Collected } from './collect.ts';
import { unpriced } from './plan.ts';
import type { Split } from './split.ts';
import type { Writing } from './writing.ts';

/** In which language what will stand, where it is not the one asked for. Without `changes` there are no lines. */
export function tellLanguages({ languages }: Config, asking: Asking | null, changes: number, journal: Journal): void {
  const lines = asking === null && changes > 0 ? englishLine(languages) : null;
  const headings = headingsLine(languages, speaks);
  if (lines !== null) journal.notice(lines);
  if (headings !== null) journal.notice(headings);
}

/** What it will take, before the first call; and which prices are not known. */
export function tellPlan(plan: Plan, writing: Writing, journal: Journal): void {
  journal.step('plan', planLine(plan));
  writing.asking?.expect(plan);
  const noPrice = plan.calls === 0 ? null : unpricedLine(unpriced(writing), writing.means.budget.tokens);
  if (noPrice !== null) journal.notice(noPrice);
  const late = lateLine(plan, writing.means.budget.minutes);
  if (late !== null) journal.notice(late);
}

/** What asking took beside the plan, or which budget allowed nothing; nothing where nobody was to be asked. */
export function tellTaken(spent: Spent | null, plan: Plan, minutes: number, journal: Journal): void {
  if (spent === null || (spent.calls === 0 && plan.calls === 0)) {
    const why = noCallLine(plan);
    if (why !== null) journal.step('spent', why);
    return;
  }
  const { calls, usage, cost, unsure } = spent;
  journal.step('spent', takenLine({ calls, tokens: tokensOf(usage), cost, unsure, minutes }, plan));
}

/** Where the time of asking went; null where nobody was asked. */
export function tellTimeline(asking: Asking | null, journal: Journal): TimelineReport | null {
  const timeline = asking === null ? null : timelineReport(asking.timeline());
  if (timeline === null) return null;
  journal.step('time', `The time went by: ${timeline.bottleneck}`);
  journal.details('calls', callLines(timeline));
  return timeline;
}

/** What a person can do about it; the notes themselves do not say. */
function withReason(line: string, fault: Problem | null): string {
  return fault === null ? line : `${fault.message} ${line} ${fault.hint}`;
}

/** What is not known, or in no notes. What must be read is a warning there. */
export function tellGaps({ unread, unasked, commits }: Collected, { views, unknown, unassigned }: Split, journal: Journal): void {
  const notAsked = unaskedLine(unasked, commits.length);
  if (notAsked !== null) journal.warn(withReason(notAsked, unasked.fault));
  else if (unasked.fault !== null) journal.warn(`${unasked.fault.message} ${unasked.fault.hint}`);
  const notRead = unreadLine(unread);
  if (notRead !== null) journal.notice(notRead);
  const notPlaced = unknownLine(unknown);
  if (notPlaced !== null) journal.warn(notPlaced);
  const nowhere = views.length > 1 ? unassignedLine(unassigned) : null;
  if (nowhere === null) return;
  const grave = unassigned.some(({ evidence }) => evidence.breaking !== null || evidence.security);
  if (grave) journal.warn(nowhere);
  else journal.notice(nowhere);
}
