/** What a job leaves behind: the release, files, outputs and the summary. Part of the action's door, loaded while the range is read. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { JobEvent } from './adapters/runner/event.ts';
import { annotateError, failStep, writeOutputs, writeSummary } from './adapters/runner/outputs.ts';
import type { Inputs } from './config/inputs.ts';
import type { Mode } from './domain.ts';
import { messageOf, type Problem, TidingsError } from './errors.ts';
import { githubOf } from './forge.ts';
import { configOf, type Job } from './job.ts';
import type { Journal } from './ports/journal.ts';
import type { Repository } from './ports/releases.ts';
import { publishChangelog } from './publishers/changelog.ts';
import { publishEvidencePage } from './publishers/evidence-page.ts';
import { type Files, publishFiles } from './publishers/files.ts';
import type { Place } from './publishers/place.ts';
import { noToken, publishReleases } from './publishers/release.ts';
import { inHouseStyle, leadingNotes, type NotesDocument, type NotesOfOne, notesInputOf, parseDocument } from './rendering/document-json.ts';
import { renderMarkdown } from './rendering/markdown.ts';
import { checkTemplates } from './rendering/template.ts';
import { together } from './rendering/together.ts';
import { lastLine } from './report/figures.ts';
import { cutForOutput, outputsOf } from './report/outputs.ts';
import { planLine } from './report/plan.ts';
import type { PlaceTold } from './report/published.ts';
import { rangeName } from './report/story.ts';
import { renderSummary } from './report/summary.ts';
import type { Behind, Outcome } from './run.ts';
import { checkReferences } from './steps/check-references.ts';
import type { Delivery } from './steps/publish-packages.ts';
import { type Published, publishTo } from './steps/publishers.ts';
import { SharedHistory } from './steps/shared-history.ts';

type Written = Extract<Outcome, { state: 'written' }>;

/** Places whose result is words for the summary. */
const TELLING: readonly string[] = ['changelog', 'evidence page'];

/** Nobody asked for it. */
const NO_PAGE: Published<string> = { place: 'evidence page', result: null, problems: [] };

export async function tellPlan(outcome: Extract<Outcome, { state: 'planned' }>): Promise<void> {
  const { range, plan } = outcome;
  writeOutputs({
    range: rangeName(range),
    'previous-tag': range.from ?? '',
    tag: range.tag ?? '',
    changes: String(plan.changes),
    cost: '0',
  });
  await writeSummary(`### Plan for ${rangeName(range)}\n\n${planLine(plan)}`);
}

/** Publishes, then tells: outputs, files and summary come in every case, and what failed decides the colour. */
export async function finish(outcome: Written, job: Job, event: JobEvent, journal: Journal): Promise<void> {
  const { config, github, history } = job;
  const { document, failure } = outcome;
  const problems: Problem[] = [];
  if (failure !== null && config.onAiFailure === 'fail') problems.push(failure);
  else if (failure !== null) tellFailure(failure, journal);
  const incomplete = document.notes.find((notes) => notes.incomplete !== null)?.incomplete ?? 'The notes are not complete.';
  if (!document.complete && config.onIncomplete === 'fail')
    problems.push({ message: incomplete, hint: 'Run again, or see the ledger in the JSON.' });
  else if (!document.complete) journal.warn(incomplete);
  const wanted = rehearsed(config.dryRun, config.release, config.publishing);
  const page = config.evidencePage ? outcome.behind : 'none';
  const failed = await publishAll(document, page, { event, journal, ...wanted, history, github }, [
    ...problems,
    ...(failure === null || problems.includes(failure) ? [] : [failure]),
  ]);
  const { range, changes, ledger, mode } = document;
  journal.step('done', lastLine(changes.length, range.commits, ledger, mode, failure));
  for (const { message, hint } of [...failed, ...problems]) failStep(message, hint);
}

/** In a rehearsal nothing is published, and the checkout stays as it is. */
function rehearsed(dryRun: Inputs['dryRun'], release: Place['release'], rules: Place['rules']): Pick<Place, 'release' | 'rules'> {
  return dryRun === 'false' ? { release, rules } : { release: 'none', rules: { ...rules, changelog: null } };
}

/** What asking cannot do without a person is an error to see, as is a host that nobody reached; the rest passes by itself. */
function tellFailure({ code, message, hint, final }: NonNullable<Written['failure']>, journal: Journal): void {
  if (code === 'unreachable' && final) annotateError(`The model was not reached, so the rules wrote: ${message}`, hint);
  else if (['refused-key', 'spent', 'unknown-model', 'bad-request'].includes(code)) annotateError(message, hint);
  else journal.warn(`The deterministic writer stood in: ${message} ${hint}`);
}

/** The second half of a run that was cut in two: no key, no store, no collecting. `read`: called when the notes were. */
export async function publishFrom(
  path: string,
  inputs: Inputs,
  event: JobEvent,
  journal: Journal,
  signal: AbortSignal,
  read: (mode: Mode) => void,
): Promise<void> {
  const given = parseDocument(await readNotes(resolve(event.workspace, path)));
  read(given.mode);
  refuseOthers(given.repository, event);
  const github = await githubOf(inputs.credentials.token, event, journal, signal);
  if (github === null) throw noToken();
  const history = new SharedHistory(github.history);
  const [{ publishing: rules, style, others, evidencePage }, checked] = await Promise.all([
    configOf(inputs, event, github),
    checkReferences(given, { history, pulls: github.pulls, sha: event.sha, journal }),
  ]);
  // Header, footer and template are raw Markdown: only this job's own are.
  checkTemplates(style);
  const document = inHouseStyle(checked, style, others);
  const place = { event, journal, ...rehearsed(inputs.dryRun, inputs.release, rules), history, github };
  for (const { message, hint } of await publishAll(document, evidencePage ? null : 'none', place, [])) failStep(message, hint);
}

async function readNotes(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (thrown) {
    throw new TidingsError(
      'bad-input',
      `Input "notes-json" names ${path}, which cannot be read: ${messageOf(thrown)}.`,
      'Download the artifact of the writing job first, and give the path of its JSON file.',
    );
  }
}

/**
 * All publishers side by side, then outputs and summary, which tell of them. `behind`: for the evidence page, null where the document
 * is all that is known;
 * `warnings`: for the summary, beside what failed here. Returns what failed; throws nothing.
 */
async function publishAll(
  document: NotesDocument,
  behind: Behind | null | 'none',
  place: Place,
  warnings: readonly Problem[],
): Promise<readonly Problem[]> {
  const packages = leadingNotes(document);
  // Rendered here and not taken as it came: a document from another job may hold anything.
  const pieces = document.notes.map((notes) => ({ notes, markdown: renderMarkdown(notesInputOf(document, notes, 'inert')) }));
  const markdown = together(pieces.filter(({ notes }) => packages.includes(notes)));
  const folder = join(place.event.temp, 'tidings');
  const [releases, changelog, files, page] = await Promise.all([
    publishReleases(document, place),
    publishChangelog(document, place),
    publishFiles(document, markdown, pieces, folder),
    behind === 'none' ? NO_PAGE : publishEvidencePage(document, behind, folder),
  ]);
  const deliveries = releases.result ?? [];
  const published = [...toldOfReleases(releases), ...toldOf(changelog), ...toldOf(files), ...toldOf(page)];
  const outputs = await publishTo('outputs', async () => tellOutputs(document, markdown, deliveries, files.result, page.result ?? ''));
  const problems = [releases, changelog, files, page, outputs].flatMap((one) => one.problems);
  const summary = await publishTo('summary', () =>
    writeSummary(summaryOf(document, markdown, deliveries, published, [...problems, ...warnings, ...deliveries.flatMap(notAsWished)])),
  );
  return [...problems, ...summary.problems];
}

function toldOfReleases({ place, result, problems }: Published<readonly Delivery[]>): readonly PlaceTold[] {
  const done = (result ?? []).map(({ release: { tag, action, why } }) => {
    return { place, told: `${tag} ${action}${why === null ? '' : `: ${why}`}`, failed: false };
  });
  return [...done, ...problems.map(({ message }) => ({ place, told: message, failed: true }))];
}

/** Of a release that was left alone, or is no release yet: nothing failed, but whoever reads on should know. */
function notAsWished({ release: { url, action, why, needsLook } }: Delivery): readonly Problem[] {
  if (why === null || !needsLook) return [];
  return [{ message: action === 'skipped' ? `Nothing was written to ${url}:` : `${url}:`, hint: `${why}.` }];
}

/** What failed, and what was done at a place that has words for it: that files are there goes without saying. */
function toldOf({ place, result, problems }: Published<unknown>): readonly PlaceTold[] {
  if (TELLING.includes(place) && typeof result === 'string' && result !== '') return [{ place, told: result, failed: false }];
  return problems.map(({ message }) => ({ place, told: message, failed: true }));
}

function tellOutputs(
  document: NotesDocument,
  markdown: string,
  deliveries: readonly Delivery[],
  files: Files | null,
  evidencePage: string,
): void {
  const { range, changes, complete, mode, run: figures } = document;
  const written = deliveries.filter(({ release }) => release.action !== 'skipped');
  const releases = written.map(({ notes, release: { tag, id, url } }) => ({ notes, tag, id, url }));
  const { cached, missed } = figures.calls;
  const paths = files ?? { markdown: '', json: '', each: [] };
  writeOutputs(
    outputsOf({
      ...{ packages: leadingNotes(document), range, files: paths, releases, changes: changes.length, complete, mode },
      ...{ cost: figures.cost, cached, missed, evidencePage },
      notes: cutForOutput(markdown, paths.markdown),
    }),
  );
}

function summaryOf(
  document: NotesDocument,
  markdown: string,
  deliveries: readonly Delivery[],
  published: readonly PlaceTold[],
  warnings: readonly Problem[],
): string {
  const packages = leadingNotes(document);
  const written = deliveries.filter(({ release }) => release.action !== 'skipped');
  const urlOf = (notes: NotesOfOne) => written.find((delivery) => delivery.notes === notes)?.release.url ?? null;
  return renderSummary({
    ...document,
    ...{ notes: markdown, range: rangeName(document.range) },
    releaseUrl: packages.length === 1 ? (written[0]?.release.url ?? null) : null,
    ranges: packages.map((notes) => ({ ...notes.range, owner: notes.package, range: rangeName(notes.range) })),
    packages: packages.map((notes) => ({
      name: notes.package ?? '',
      range: rangeName(notes.range),
      lines: notes.entries.length,
      tag: notes.range.tag ?? notes.releaseTag,
      releaseUrl: urlOf(notes),
    })),
    warnings: warnings.map(({ message, hint }) => `${message} ${hint}`),
    published,
    kept: deliveries.flatMap(({ release: { conflicts, out, moved } }) => [
      ...conflicts,
      ...out.map((fresh) => ({ kept: null, fresh })),
      ...moved.map(({ text, to }) => ({ moved: text, to })),
    ]),
  });
}

/** Throws TidingsError `bad-notes` when the notes are another repository's. */
function refuseOthers(repository: NotesDocument['repository'], event: JobEvent): void {
  const nameOf = ({ server, owner, name }: Repository) =>
    server.toLowerCase() === event.repository.server.toLowerCase() ? `${owner}/${name}` : `${server}/${owner}/${name}`;
  const named = repository === null ? 'no repository' : nameOf(repository);
  const own = nameOf(event.repository);
  if (named.toLowerCase() !== own.toLowerCase()) {
    throw new TidingsError(
      'bad-notes',
      `The notes are about ${named}, not about ${own}.`,
      'Give the JSON that a job of this repository wrote.',
    );
  }
}
