/** The whole story: ranges become notes. Each step is a function of the one before; publishing is the next door's word. */
import { checkGlobs } from './changes/globs.ts';
import type { Config } from './config/config.ts';
import type { Figures, Range } from './domain.ts';
import { TidingsError } from './errors.ts';
import type { Asking, Clock, Diffs, Fragments, History, Journal, Memory, Pulls, Repository } from './ports.ts';
import type { NotesDocument } from './rendering/document-json.ts';
import { type Plan, planLine, takenLine, unpricedLine } from './report/plan.ts';
import { tokensOf } from './report/price.ts';
import { englishLine, rangeLine, readLine, unaskedLine, unassignedLine, unknownLine, unreadLine, writtenLine } from './report/story.ts';
import { callLines, type TimelineReport, timelineReport } from './report/timeline.ts';
import { type Collected, collect } from './steps/collect.ts';
import { findRanges } from './steps/find-ranges.ts';
import { nextTag } from './steps/next-tag.ts';
import { planRun, unpriced } from './steps/plan.ts';
import { perform } from './steps/rehearse.ts';
import { render } from './steps/render.ts';
import { SharedHistory } from './steps/shared-history.ts';
import { type Split, split, type View } from './steps/split.ts';
import { modeOfAll, type Part } from './steps/write.ts';
import { newWriting, type Writing } from './steps/writing.ts';

export type World = {
  readonly history: History;
  /** Null without a token. */
  readonly pulls: Pulls | null;
  /** Of the same place as the history. */
  readonly diffs: Diffs;
  readonly fragments: Fragments;
  /** Null where the clone has no known remote. */
  readonly repository: Repository | null;
  /** The store and who is asked; opened while the range is read. */
  readonly memory: Promise<Memory>;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly signal: AbortSignal;
};

export type Outcome =
  | { readonly state: 'planned'; readonly range: Range; readonly plan: Plan }
  | {
      readonly state: 'written';
      readonly document: NotesDocument;
      readonly figures: Figures;
      /** Why the model could not do it all; null when it could, or nobody was to be asked. */
      readonly failure: { readonly code: string; readonly message: string; readonly hint: string } | null;
      readonly findings: Writing['notes']['findings'];
    };

/** Throws TidingsError; notes that lack the model's words are no error here. */
export async function run(config: Config, configSource: string, world: World): Promise<Outcome> {
  const { repository, journal, clock } = world;
  checkGlobs(config);
  const history = new SharedHistory(world.history);
  const sources = { ...world, history };
  const found = await findRanges(config, history);
  for (const { owner, range } of found.targets) journal.step('range', rangeLine(range, owner?.name ?? null));
  journal.step('config', configSource);

  journal.progress('reading commits and pull requests');
  const collected = await collect(found.whole, config, sources);
  const read = await split(found, collected, config, sources);
  const { views, range } = read;
  journal.step('read', readLine(history.kind, read.commits.length, read.counted, read.changes, read.folded));
  tellGaps(collected, read, journal);

  const { store, asking } = await world.memory;
  const writing = newWriting({ config, store, asking, changes: read.changes, project: repository?.name ?? '' });
  const parts = views.map((view) => partOf(view, repository));
  const { plan, entries, done } = await planRun(parts, writing);
  tellPlan(plan, writing, journal);
  const notWritten = asking === null ? englishLine(config.language) : null;
  if (notWritten !== null) journal.notice(notWritten);
  if (config.dryRun === 'plan') return { state: 'planned', range, plan };

  const written = await perform(parts, entries, done, writing);
  if (world.signal.aborted)
    throw new TidingsError('cancelled', 'The run was cancelled.', 'What was answered is kept: the next run goes on from there.');
  const figures = figuresOf(writing, plan, await world.memory, clock);
  const { findings, failure, standIns } = writing.notes;
  const lines = written.reduce((sum, { outline }) => sum + outline.entries.length, 0);
  journal.step('write', writtenLine(lines, modeOfAll(written), standIns, findings.length, figures));
  const timeline = tellTimeline(asking, journal);
  tellTaken(figures, plan, (timeline?.ms ?? 0) / 60_000, journal);

  const releaseTags = await Promise.all(views.map((view) => view.target.range.tag ?? nextTag(view, config, history, clock)));
  const { unasked } = collected;
  const firstTimers = await collected.firstTimers;
  const document = render({ config, repository, split: read, unasked, firstTimers, releaseTags, written, findings, figures, timeline });
  return { state: 'written', document, figures, failure, findings };
}

function tellPlan(plan: Plan, writing: Writing, journal: Journal): void {
  journal.step('plan', planLine(plan));
  writing.asking?.expect(plan);
  const noPrice = plan.calls === 0 ? null : unpricedLine(unpriced(writing), writing.means.budget.tokens);
  if (noPrice !== null) journal.notice(noPrice);
}

/** What asking took beside the plan; nothing where nobody was to be asked. */
function tellTaken({ calls, usage, cost }: Figures, plan: Plan, minutes: number, journal: Journal): void {
  if (calls === 0 && plan.calls === 0) return;
  journal.step('spent', takenLine({ calls, tokens: tokensOf(usage), cost, minutes }, plan));
}

/** Where the time of asking went; null where nobody was asked. */
function tellTimeline(asking: Asking | null, journal: Journal): TimelineReport | null {
  const timeline = asking === null ? null : timelineReport(asking.timeline());
  if (timeline === null) return null;
  journal.step('time', `The time went by: ${timeline.bottleneck}`);
  journal.details('calls', callLines(timeline));
  return timeline;
}

/** What is not known, or in no notes. What must be read is a warning there. */
function tellGaps({ unread, unasked, commits }: Collected, { views, unknown, unassigned }: Split, journal: Journal): void {
  const notAsked = unaskedLine(unasked, commits.length);
  if (notAsked !== null) journal.warn(notAsked);
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

function partOf({ target: { owner, range }, folded }: View, repository: Repository | null): Part {
  const name = owner?.name ?? null;
  return { owner: name, name: name ?? repository?.name ?? '', firstRelease: range.from === null, folded };
}

function figuresOf(writing: Writing, plan: Plan, { restored }: Memory, clock: Clock): Figures {
  const spent = writing.asking?.spent() ?? { calls: 0, failed: 0, usage: { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 }, cost: 0 };
  const { hits, misses, saved, savedTokens } = writing.notes;
  const store = { ...writing.store.statistics(), restored };
  const { calls, tokens, cost, minutes, leftOut } = plan;
  const planned = writing.asking === null ? null : { calls, tokens, cost, minutes, leftOut: leftOut?.changes ?? 0 };
  return { ...spent, hits, misses, saved, savedTokens, store, planned, seconds: clock.elapsed() / 1_000, peakMemory: clock.peakMemory() };
}
