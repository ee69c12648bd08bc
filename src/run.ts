/** The whole story: ranges (`begin.ts`) become notes. Each step is a function of the one before; publishing is the next door's word. */
import type { Config } from './config/config.ts';
import type { Change, Figures, Range } from './domain.ts';
import { TidingsError } from './errors.ts';
import type { Memory } from './ports/asking.ts';
import type { Clock } from './ports/clock.ts';
import type { Diffs, Fragments, History } from './ports/history.ts';
import type { Journal } from './ports/journal.ts';
import type { Pulls } from './ports/pulls.ts';
import type { Question } from './ports/question.ts';
import type { Releases, Repository } from './ports/releases.ts';
import type { NotesDocument } from './rendering/document-json.ts';
import type { Heard } from './rendering/page/authorship.ts';
import { checkTemplates } from './rendering/template.ts';
import type { Plan } from './report/plan.ts';
import { readLine, writtenLine } from './report/story.ts';
import { collect } from './steps/collect.ts';
import type { Targets } from './steps/find-ranges.ts';
import { listening } from './steps/heard.ts';
import { nextTag } from './steps/next-tag.ts';
import { planRun } from './steps/plan.ts';
import { perform, requestsOf } from './steps/rehearse.ts';
import { render } from './steps/render.ts';
import { readSamples } from './steps/samples.ts';
import { split, type View } from './steps/split.ts';
import { tellGaps, tellLanguages, tellPlan, tellTaken, tellTimeline } from './steps/tell.ts';
import { noteLeftOut } from './steps/within-budget.ts';
import { modeOfAll, type Part } from './steps/write.ts';
import { newWriting, type Writing } from './steps/writing.ts';
import { noteWrongAnswers } from './steps/wrong-answers.ts';

export type World = {
  readonly history: History;
  /** Null without a token. */
  readonly pulls: Pulls | null;
  /** Of the same place as the history. */
  readonly diffs: Diffs;
  readonly fragments: Fragments;
  /** Null where the clone has no known remote. */
  readonly repository: Repository | null;
  /** Read for samples of earlier notes alone; absent without a token. */
  readonly releases?: Pick<Releases, 'list'>;
  /** False: only the lines are wanted. */
  readonly overviews?: boolean;
  /** The notes are going to be a release's. */
  readonly releasing?: boolean;
  /** The store and who is asked; opened while the range is read. */
  readonly memory: Promise<Memory>;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly signal: AbortSignal;
};

/** `heard`: answers of the model; none where no page is made of them. */
export type Behind = { readonly changes: readonly Change[]; readonly heard: readonly Heard[] };

export type Outcome =
  | {
      readonly state: 'planned';
      readonly range: Range;
      readonly plan: Plan;
      /** What would be asked; without a model what one would be asked. */
      readonly requests: () => Promise<readonly Question[]>;
    }
  | {
      readonly state: 'written';
      readonly document: NotesDocument;
      readonly figures: Figures;
      /** Why the model could not do it all; null when it could, or nobody was to be asked. */
      readonly failure: { readonly code: string; readonly message: string; readonly hint: string; readonly final: boolean } | null;
      readonly findings: Writing['notes']['findings'];
      /** What the lines stand on, for the evidence page. */
      readonly behind: Behind;
    };

/** Throws TidingsError; notes that lack the model's words are no error here. */
export async function run(found: Targets, config: Config, world: World): Promise<Outcome> {
  const { history, repository, journal, clock } = world;
  checkTemplates(config.style);
  journal.progress('reading commits and pull requests');
  const collected = await collect(found.whole, config, world);
  const read = await split(found, collected, config, world);
  const { views, range } = read;
  journal.step('read', readLine(history.kind, read.commits.length, read.counted, read.changes, read.folded));
  tellGaps(collected, read, journal);

  const heard = config.evidencePage ? listening(await world.memory) : null;
  const { store, asking } = heard ?? (await world.memory);
  const samples = await readSamples({
    targets: found.targets,
    count: asking === null ? 0 : config.samples,
    releases: world.releases ?? null,
    journal,
  });
  const writing = newWriting({
    config,
    store,
    asking,
    changes: read.changes,
    project: repository?.name ?? '',
    samples,
    overviews: world.overviews ?? true,
  });
  const parts = views.map((view) => partOf(view, repository));
  const { plan, entries, done } = await planRun(parts, writing);
  tellPlan(plan, writing, journal);
  tellLanguages(config, asking, plan.changes, journal);
  if (config.dryRun === 'plan') return { state: 'planned', range, plan, requests: () => requestsOf(parts, writing) };

  const written = await perform(parts, entries, done, writing);
  if (world.signal.aborted)
    throw new TidingsError('cancelled', 'The run was cancelled.', 'What was answered is kept: the next run goes on from there.');
  noteLeftOut(plan.changes, written, writing);
  noteWrongAnswers(writing, modeOfAll(written) === 'deterministic');
  const figures = figuresOf(writing, plan, await world.memory, clock);
  const { findings, failure, standIns } = writing.notes;
  const lines = written.reduce((sum, { outline }) => sum + outline.entries.length, 0);
  journal.step('write', writtenLine(lines, modeOfAll(written), standIns, findings, figures));
  const timeline = tellTimeline(asking, journal);
  tellTaken(asking?.spent() ?? null, plan, (timeline?.ms ?? 0) / 60_000, journal);

  const releaseTags = await Promise.all(views.map((view) => view.target.range.tag ?? nextTag(view, config, history, clock)));
  const { unasked } = collected;
  const firstTimers = await collected.firstTimers;
  const document = render({
    config,
    repository,
    split: read,
    unasked,
    firstTimers,
    releaseTags,
    written,
    findings,
    failure,
    figures,
    timeline,
  });
  const behind = { changes: read.changes, heard: heard?.heard() ?? [] };
  return { state: 'written', document, figures, failure, findings, behind };
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
