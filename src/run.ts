/** The whole story: a range becomes notes. Each step is a function of the one before; publishing is the next door's word. */
import { fold } from './changes/fold.ts';
import type { Config } from './config/config.ts';
import type { Figures, Folded, Range } from './domain.ts';
import { TidingsError } from './errors.ts';
import type { Clock, History, Journal, Memory, Pulls, Repository } from './ports.ts';
import { firstVersion, nextVersion } from './range/next-version.ts';
import type { NotesDocument } from './rendering/document-json.ts';
import { type Plan, planLine } from './report/plan.ts';
import { rangeLine, readLine, writtenLine } from './report/story.ts';
import { collect } from './steps/collect.ts';
import { findRange } from './steps/find-range.ts';
import { planOf } from './steps/plan.ts';
import { render } from './steps/render.ts';
import { write } from './steps/write.ts';
import { planEntries } from './steps/write-entries.ts';
import { newWriting, type Writing } from './steps/writing.ts';

export type World = {
  readonly history: History;
  /** Null without a token. */
  readonly pulls: Pulls | null;
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
      /** What follows from the range where it does not end at a tag. */
      readonly nextVersion: string | null;
      readonly figures: Figures;
      /** Why the model could not do it all; null when it could, or nobody was to be asked. */
      readonly failure: { readonly code: string; readonly message: string; readonly hint: string } | null;
      readonly findings: Writing['notes']['findings'];
    };

/** Throws TidingsError; notes that lack the model's words are no error here. */
export async function run(config: Config, configSource: string, world: World): Promise<Outcome> {
  const { history, repository, journal, clock } = world;
  const upcoming = config.version === 'auto' ? null : config.version;
  const range = await findRange({ from: config.from, to: config.to, tagPrefix: config.package?.tagPrefix ?? null, upcoming }, history);
  journal.step('range', rangeLine(range));
  journal.step('config', configSource);

  journal.progress('reading commits and pull requests');
  const collected = await collect(range, config, world);
  const folded = fold(collected.changes, config.rules, config.package);
  journal.step('read', readLine(history.kind, collected.commits.length, collected.counted, collected.changes, folded));

  const { store, asking } = await world.memory;
  const writing = newWriting({ config, store, asking, changes: collected.changes, project: projectName(repository) });
  const changes = folded.units.flatMap((unit) => unit.changes);
  const entries = planEntries(changes, writing);
  const plan = planOf(folded.units, entries, writing);
  journal.step('plan', planLine(plan));
  if (config.dryRun === 'plan') return { state: 'planned', range, plan };

  const written = await write(folded, entries, { name: projectName(repository), firstRelease: range.from === null }, writing);
  if (world.signal.aborted)
    throw new TidingsError('cancelled', 'The run was cancelled.', 'What was answered is kept: the next run goes on from there.');
  const figures = figuresOf(writing, clock);
  journal.step(
    'write',
    writtenLine(written.outline.entries.length, written.mode, writing.notes.standIns, writing.notes.findings.length, figures),
  );

  const next = range.tag === null ? tagAfter(range, config, folded, clock) : null;
  const { findings, failure } = writing.notes;
  const document = render({ config, repository, range, releaseTag: range.tag ?? next, collected, folded, written, findings, figures });
  return { state: 'written', document, nextVersion: next, figures, failure, findings };
}

function projectName(repository: Repository | null): string {
  return repository?.name ?? '';
}

/** The tag that the head will get, from what is in the range; null where no earlier tag says how tags look. */
function tagAfter(range: Range, config: Config, folded: Folded, clock: Clock): string | null {
  if (config.version !== 'auto') return config.version;
  if (range.from === null) return firstVersion(config.package?.tagPrefix ?? 'v');
  const evidence = folded.units.flatMap((unit) => unit.changes.map((change) => change.evidence));
  const marks = { breaking: evidence.some((one) => one.breaking !== null), feature: evidence.some((one) => one.type === 'feat') };
  return nextVersion(range.from, marks, new Date(clock.now()).toISOString().slice(0, 10));
}

function figuresOf(writing: Writing, clock: Clock): Figures {
  const spent = writing.asking?.spent() ?? { calls: 0, failed: 0, usage: { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 }, cost: 0 };
  const { hits, misses, saved } = writing.notes;
  return { ...spent, hits, misses, saved, seconds: clock.elapsed() / 1_000, peakMemory: clock.peakMemory() };
}
