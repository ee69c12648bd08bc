/** Render: all that a run knows becomes one document, complete in itself: a later job can publish it. */
import { ownSections } from '../changes/own-sections.ts';
import type { Config } from '../config/config.ts';
import type { Change, Figures, Finding, LedgerRow } from '../domain.ts';
import type { Repository } from '../ports.ts';
import { type DocumentInput, type NotesDocument, toDocument } from '../rendering/document-json.ts';
import { contributorsOf } from '../report/contributors.ts';
import { count } from '../report/figures.ts';
import { ledger } from '../report/ledger.ts';
import { unaskedLine } from '../report/story.ts';
import type { Split, View } from './split.ts';
import { modeOfAll, type Written } from './write.ts';

export type Rendering = {
  readonly config: Config;
  readonly repository: Repository | null;
  readonly split: Split;
  /** Commits whose pull requests were not asked for. */
  readonly unasked: number;
  /** Where the history does not tell who is new: by login in lower case. */
  readonly firstTimers: ReadonlyMap<string, boolean>;
  /** For each view: the tag that its release has or will get; null when nothing says it. */
  readonly releaseTags: readonly (string | null)[];
  /** For each view. */
  readonly written: readonly Written[];
  readonly findings: readonly Finding[];
  readonly figures: Figures;
  readonly timeline: DocumentInput['timeline'];
};

export function render(given: Rendering): NotesDocument {
  const { repository, split, written, findings, figures, timeline } = given;
  const { commits, counted, changes, folded } = split;
  const rows = ledger({ ordered: commits, changes, folded, entries: written.flatMap(({ outline }) => outline.entries) });
  const missing = Math.max(0, counted - commits.length) + failedIn(rows).length;
  const notes = split.views.flatMap((view, at) => {
    const words = written[at];
    return words === undefined ? [] : notesOf(view, words, given.releaseTags[at] ?? null, rows, given);
  });
  const complete = missing === 0 && notes.every(({ input }) => input.incomplete === null);
  const warning = unaskedLine(given.unasked, commits.length);
  return toDocument({
    repository,
    range: split.range,
    commits: counted,
    complete,
    mode: modeOfAll(written),
    changes,
    ledger: rows,
    dependencies: folded.dependencies,
    unassigned: split.unassigned.map(({ id }) => id),
    notes: notes.map((one) => ({ ...one, input: { ...one.input, incomplete: one.input.incomplete ?? warning } })),
    findings,
    figures,
    timeline,
  });
}

/** The notes of one package, for each audience. */
function notesOf(
  view: View,
  { outline, compositions }: Written,
  releaseTag: string | null,
  rows: readonly LedgerRow[],
  { config, repository, firstTimers }: Rendering,
): DocumentInput['notes'] {
  const { target, counted, folded, shipped, knownAuthors } = view;
  const missing = missingIn(view, outline, rows);
  const changes: ReadonlyMap<string, Change> = new Map(view.changes.map((change) => [change.id, change]));
  const contributors = contributorsOf(
    view.changes.filter(({ id }) => !shipped.has(id)),
    knownAuthors,
    firstTimers,
  );
  const incomplete = missing === 0 ? null : `These notes are not complete: ${count(missing, 'commit')} of ${counted} could not be read.`;
  const { dependencies, asides } = folded;
  const sections = ownSections(outline.entries, changes, config);
  const common = {
    repository,
    range: target.range,
    releaseTag,
    outline,
    sections,
    changes,
    dependencies,
    asides,
    contributors,
    incomplete,
  };
  return [...compositions].map(([audience, composition]) => ({
    package: target.owner?.name ?? null,
    commits: counted,
    input: { ...common, composition, audience, language: config.language, mentions: 'real' },
  }));
}

/** Commits of a view that were not read, that are in no change, and that nothing became of in its own notes. */
function missingIn({ commits, counted, changes, folded }: View, { entries }: Written['outline'], rows: readonly LedgerRow[]): number {
  const inView = new Set(commits.map(({ sha }) => sha));
  const lost = failedIn(rows).filter(({ sha, change }) => change === null && inView.has(sha));
  const own = new Set(changes.flatMap((change) => change.commits));
  const failed = failedIn(ledger({ ordered: commits.filter(({ sha }) => own.has(sha)), changes, folded, entries }));
  return Math.max(0, counted - commits.length) + lost.length + failed.length;
}

function failedIn(rows: readonly LedgerRow[]): readonly LedgerRow[] {
  return rows.filter(({ state }) => state === 'failed');
}
