/** Render: all that a run knows becomes one document, complete in itself: a later job can publish it. */
import { ownSections } from '../changes/own-sections.ts';
import type { Config } from '../config/config.ts';
import type { Change, Figures, Finding, LedgerRow } from '../domain.ts';
import type { Repository } from '../ports/releases.ts';
import { type DocumentInput, type NotesDocument, toDocument } from '../rendering/document-json.ts';
import type { NotesInput } from '../rendering/input.ts';
import type { OtherWords } from '../rendering/localised.ts';
import { isShownTo } from '../rendering/sections.ts';
import { contributorsOf } from '../report/contributors.ts';
import { count } from '../report/figures.ts';
import { areAllTold, ledger } from '../report/ledger.ts';
import { unaskedLine } from '../report/story.ts';
import { withLeads } from '../writing/deterministic/leads.ts';
import { localisedComposition, localisedLines } from '../writing/localise.ts';
import type { Unasked } from './collect.ts';
import { withoutOtherPackages } from './package-leads.ts';
import type { Split, View } from './split.ts';
import { modeOfAll, type Written } from './write.ts';

export type Rendering = {
  readonly config: Config;
  readonly repository: Repository | null;
  readonly split: Split;
  /** Commits whose pull requests were not asked for. */
  readonly unasked: Unasked;
  /** Where the history does not tell who is new: by login in lower case. */
  readonly firstTimers: ReadonlyMap<string, boolean>;
  /** For each view: the tag that its release has or will get; null when nothing says it. */
  readonly releaseTags: readonly (string | null)[];
  /** For each view. */
  readonly written: readonly Written[];
  readonly findings: readonly Finding[];
  readonly failure: NonNullable<DocumentInput['failure']> | null;
  readonly figures: Figures;
  readonly timeline: DocumentInput['timeline'];
};

export function render(given: Rendering): NotesDocument {
  const { repository, split, written, findings, failure, figures, timeline } = given;
  const { commits, counted, changes, folded } = split;
  const rows = ledger({ ordered: commits, changes, folded, entries: written.flatMap(({ outline }) => outline.entries) });
  const failed = rows.filter(({ state }) => state === 'failed');
  const missing = Math.max(0, counted - commits.length) + failed.length;
  const notes = split.views.flatMap((view, at) => {
    const words = written[at];
    return words === undefined ? [] : notesOf(view, words, given.releaseTags[at] ?? null, failed, given);
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
    failure,
    figures,
    timeline,
    style: given.config.style,
    others: given.config.others,
  });
}

/** The notes of one package, for each audience and language; those that are the text of its release first. */
function notesOf(
  view: View,
  written: Written,
  releaseTag: string | null,
  failed: readonly LedgerRow[],
  { config, repository, firstTimers, split }: Rendering,
): DocumentInput['notes'] {
  const { target, counted, folded, knownAuthors } = view;
  const missing = missingIn(view, written.outline, failed, split);
  const changes: ReadonlyMap<string, Change> = new Map(view.changes.map((change) => [change.id, change]));
  const telling = { project: repository?.name ?? '', isEnglish: isEnglish(config.language) };
  const entries = withoutOtherPackages(written.outline.entries, changes, target.owner, config.rules.packages);
  const outline = { ...written.outline, entries: withLeads(entries, changes, telling) };
  const contributors = contributorsOf(withoutLeftOut(view), knownAuthors, firstTimers);
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
    ofNoPackage: ofNoPackage(view, split),
    contributors,
    incomplete,
  };
  const owner = target.owner?.name ?? null;
  const date = dayOf(view);
  const own = {
    ...(owner === null ? {} : { package: owner }),
    ...(date === null ? {} : { date }),
    style: config.style,
    mentions: 'real' as const,
  };
  const all = config.audiences.flatMap(({ name }) => config.languages.map((language) => wordsOf(written, name, language, config)));
  return bodyFirst(
    all.flatMap((words) => words ?? []),
    config,
  ).map(({ localised, ...words }) => ({
    ...{ package: owner, commits: counted, input: { ...common, ...own, ...words } },
    ...(localised === null ? {} : { localised }),
  }));
}

/** Without what a rule, a person's word or an earlier release took out: nobody is thanked for it alone. */
function withoutLeftOut({ changes, folded }: View): readonly Change[] {
  const leftOut = new Set(folded.asides.flatMap(({ change, state }) => (state === 'left-out' ? [change] : [])));
  return leftOut.size === 0 ? changes : changes.filter(({ id }) => !leftOut.has(id));
}

type Words = Pick<NotesInput, 'composition' | 'audience' | 'language' | 'untranslated'> & { readonly localised: OtherWords | null };

/** What one audience reads in one language; null where nothing was written for it. */
function wordsOf({ outline, compositions, localisations }: Written, audience: string, language: string, config: Config): Words | null {
  const composition = compositions.get(audience);
  if (composition === undefined) return null;
  if (language === config.language) {
    // The rules write English.
    const byRules = isEnglish(language) ? [] : outline.entries.filter((entry) => entry.wording === 'rules' && isShownTo(audience, entry));
    return { composition, audience, language, untranslated: byRules.length, localised: null };
  }
  const entries = outline.entries.filter((entry) => isShownTo(audience, entry));
  const into = localisations.get(language) ?? new Map<string, string>();
  const { lines, untranslated: missing } = localisedLines(entries, audience, into);
  const untranslated = into.size === 0 && isEnglish(language) ? 0 : missing;
  return { composition: localisedComposition(composition, into), audience, language, untranslated, localised: lines };
}

function isEnglish(language: string): boolean {
  return /^en(?:-|$)/i.test(language);
}

function bodyFirst(all: readonly Words[], { body }: Config): readonly Words[] {
  const isBody = ({ audience, language }: Words): boolean => audience === body.audience && language === body.language;
  return [...all.filter(isBody), ...all.filter((words) => !isBody(words))];
}

/** Of the head commit: `2026-11-23`; null where it was not read, as in an empty range. */
function dayOf({ target, commits }: View): string | null {
  const head = commits.findLast(({ sha }) => sha === target.range.head);
  return head === undefined ? null : new Date(head.committedAt * 1_000).toISOString().slice(0, 10);
}

/** Changes of its range that are of no package, where it is the view of one. */
function ofNoPackage({ target, commits }: View, { unassigned }: Split): number {
  if (target.owner === null) return 0;
  const inRange = new Set(commits.map(({ sha }) => sha));
  return unassigned.filter((change) => change.commits.some((sha) => inRange.has(sha))).length;
}

/** Commits of a view that were not read, that are in no change, and that nothing became of in its own notes. */
function missingIn(
  { commits, counted, changes, folded }: View,
  { entries }: Written['outline'],
  failed: readonly LedgerRow[],
  { views }: Split,
): number {
  const unread = Math.max(0, counted - commits.length);
  // The account of the whole range is that of its only view too.
  if (failed.length === 0 && views.length === 1) return unread;
  const inNoChange = new Set(failed.flatMap(({ sha, change }) => (change === null ? [sha] : [])));
  const lost = commits.filter(({ sha }) => inNoChange.has(sha));
  const account = { changes, folded, entries };
  const rows = areAllTold(account) ? [] : ledger({ ...account, ordered: commits });
  const untold = rows.filter(({ state, change }) => state === 'failed' && change !== null);
  return unread + lost.length + untold.length;
}
