/** What a job leaves behind: the release, outputs, files and the summary. Part of the action's door, loaded while the range is read. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GitHub } from './adapters/github/connect.ts';
import type { JobEvent } from './adapters/runner/event.ts';
import { annotateError, failStep, writeOutputs, writeSummary } from './adapters/runner/outputs.ts';
import type { Inputs } from './config/inputs.ts';
import type { Sha } from './domain.ts';
import { messageOf, type Problem, problemOf, TidingsError } from './errors.ts';
import { githubOf, type Job } from './job.ts';
import type { History, Journal } from './ports.ts';
import { leadingNotes, type NotesDocument, type NotesOfOne, notesInputOf, parseDocument } from './rendering/document-json.ts';
import { renderMarkdown } from './rendering/markdown.ts';
import { type Piece, together } from './rendering/together.ts';
import { lastLine } from './report/figures.ts';
import { countLedger } from './report/ledger.ts';
import { cutForOutput, type NotesFile, outputsOf } from './report/outputs.ts';
import { planLine } from './report/plan.ts';
import { rangeName } from './report/story.ts';
import { renderSummary } from './report/summary.ts';
import type { Outcome } from './run.ts';
import type { Wish } from './steps/publish.ts';
import { type Deliveries, type Delivery, publishPackages } from './steps/publish-packages.ts';
import { SharedHistory } from './steps/shared-history.ts';

type Written = Extract<Outcome, { state: 'written' }>;

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
  const { config } = job;
  const { document, failure } = outcome;
  const deliveries = await releasesFor(outcome, job, event, journal);
  const problems = [...deliveries.problems];
  if (failure !== null && config.onAiFailure === 'fail') problems.push(failure);
  else if (failure !== null) tellFailure(failure, journal);
  const incomplete = document.notes.find((notes) => notes.incomplete !== null)?.incomplete ?? 'The notes are not complete.';
  if (!document.complete && config.onIncomplete === 'fail')
    problems.push({ message: incomplete, hint: 'Run again, or see the ledger in the JSON.' });
  else if (!document.complete) journal.warn(incomplete);
  await tell(document, deliveries.done, event, [...problems, ...(failure === null ? [] : [failure])]);
  const { range, changes, ledger, mode } = document;
  journal.step('done', lastLine(changes.length, range.commits, ledger, mode));
  for (const { message, hint } of problems) failStep(message, hint);
}

/** What asking cannot do without a person is an error to see; the rest passes by itself. */
function tellFailure({ code, message, hint }: NonNullable<Written['failure']>, journal: Journal): void {
  if (['refused-key', 'spent', 'unknown-model', 'bad-request'].includes(code)) annotateError(message, hint);
  else journal.warn(`The deterministic writer stood in: ${message} ${hint}`);
}

const NOTHING: Deliveries = { done: [], problems: [] };

async function releasesFor(outcome: Written, job: Job, event: JobEvent, journal: Journal): Promise<Deliveries> {
  const { config, github, history } = job;
  if (config.release === 'none' || config.dryRun !== 'false') return NOTHING;
  if (github === null) return { done: [], problems: [problemOf(noToken())] };
  return put(outcome.document, config.release === 'publish', { history, github }, event, journal);
}

type Target = { /** For the tags. */ readonly history: History; readonly github: GitHub };

/** Throws nothing: what failed is among the problems. */
async function put(
  document: NotesDocument,
  publishIt: boolean,
  { history, github }: Target,
  event: JobEvent,
  journal: Journal,
): Promise<Deliveries> {
  try {
    const remote = new SharedHistory(github.history);
    const wish: Wish = {
      publish: publishIt,
      existing: event.name === 'release' ? 'section' : 'empty',
      tags: new Set((await history.tags()).map((tag) => tag.name)),
      // A clone may be older than what another run wrote.
      isLater: (commit) => isLater(commit, document.range.head, remote),
    };
    const deliveries = await publishPackages(document, wish, { releases: github.releases, journal, sleep: (ms) => sleep(ms) });
    tellReleases(deliveries, publishIt, journal);
    return deliveries;
  } catch (thrown) {
    return { done: [], problems: [problemOf(thrown)] };
  }
}

function tellReleases({ done, problems }: Deliveries, publishIt: boolean, journal: Journal): void {
  if (done.length + problems.length === 0) journal.step('draft', 'nothing new, no draft');
  for (const { release } of done) {
    journal.step(publishIt ? 'release' : 'draft', `${release.tag} ${release.action}: ${release.url}`);
    for (const kept of release.conflicts) journal.notice(`A line that a person edited was kept: ${kept}`);
  }
}

/** False where the commit is not known: then nothing says that it is later. */
async function isLater(commit: Sha, head: Sha, history: History): Promise<boolean> {
  if ((await history.resolve(commit)) === null) return false;
  const { ahead, behind } = await history.relation(head, commit);
  return ahead > 0 && behind === 0;
}

/** The second half of a run that was cut in two: no key, no store, no collecting. */
export async function publishFrom(path: string, inputs: Inputs, event: JobEvent, journal: Journal, signal: AbortSignal): Promise<void> {
  const document = parseDocument(await readNotes(resolve(event.workspace, path)));
  refuseOthers(document.repository, event);
  const github = await githubOf(inputs.credentials.token, event, journal, signal);
  if (github === null) throw noToken();
  const { done, problems } = await put(document, inputs.release === 'publish', { history: github.history, github }, event, journal);
  await tell(document, done, event, problems);
  for (const { message, hint } of problems) failStep(message, hint);
}

function noToken(): TidingsError {
  return new TidingsError(
    'no-permission',
    'There is no token to write the release with.',
    'Leave the input "token" at its default, or use `release: none`.',
  );
}

async function readNotes(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (thrown) {
    throw new TidingsError(
      'bad-input',
      `Input "notes-json" names ${path}, which cannot be read: ${messageOf(thrown)}`,
      'Download the artifact of the writing job first, and give the path of its JSON file.',
    );
  }
}

/** Files, outputs, summary. */
async function tell(
  document: NotesDocument,
  deliveries: readonly Delivery[],
  event: JobEvent,
  warnings: readonly Problem[],
): Promise<void> {
  const { range, changes, complete, mode, run: figures } = document;
  const packages = leadingNotes(document);
  // Rendered here and not taken as it came: a document from another job may hold anything.
  const pieces = document.notes.map((notes) => ({ notes, markdown: renderMarkdown(notesInputOf(document, notes, 'inert')) }));
  const markdown = together(pieces.filter(({ notes }) => packages.includes(notes)));
  const files = await writeFiles(document, markdown, pieces, join(event.temp, 'tidings'));
  const releases = deliveries.map(({ notes, release: { tag, id, url } }) => ({ notes, tag, id, url }));
  const { cached, missed } = figures.calls;
  writeOutputs(
    outputsOf({
      ...{ packages, range, files, releases, changes: changes.length, complete, mode, cost: figures.cost, cached, missed },
      notes: cutForOutput(markdown, files.markdown),
    }),
  );
  await writeSummary(summaryOf(document, markdown, deliveries, warnings));
}

/** The whole Markdown, the JSON, and a file for each package and audience. */
async function writeFiles(
  document: NotesDocument,
  markdown: string,
  pieces: readonly Piece[],
  folder: string,
): Promise<{ readonly markdown: string; readonly json: string; readonly each: readonly NotesFile[] }> {
  const each = pieces.map(({ notes, markdown: text }, at) => {
    const name = [notes.package ?? 'notes', notes.audience, notes.language].join('.').replace(/[^\w.-]+/g, '-');
    const { package: owner, audience, language } = notes;
    return { file: { package: owner, audience, language, path: join(folder, 'notes', `${at + 1}-${name.slice(0, 100)}.md`) }, text };
  });
  const paths = { markdown: join(folder, 'notes.md'), json: join(folder, 'notes.json') };
  await mkdir(join(folder, 'notes'), { recursive: true });
  await Promise.all([
    writeFile(paths.markdown, `${markdown}\n`),
    writeFile(paths.json, `${JSON.stringify(document)}\n`),
    ...each.map(({ file, text }) => writeFile(file.path, `${text}\n`)),
  ]);
  return { ...paths, each: each.map(({ file }) => file) };
}

function summaryOf(document: NotesDocument, markdown: string, deliveries: readonly Delivery[], warnings: readonly Problem[]): string {
  const { range, changes, complete, mode, findings, ledger, unassigned, run: figures } = document;
  const packages = leadingNotes(document);
  const nowhere = new Set(unassigned);
  const urlOf = (notes: NotesOfOne) => deliveries.find((delivery) => delivery.notes === notes)?.release.url ?? null;
  return renderSummary({
    ...{ changes: changes.length, complete, mode, findings, notes: markdown, run: figures, range: rangeName(range) },
    releaseUrl: packages.length === 1 ? (deliveries[0]?.release.url ?? null) : null,
    ranges: packages.map((notes) => ({ ...notes.range, owner: notes.package, range: rangeName(notes.range) })),
    packages: packages.map((notes) => ({
      name: notes.package ?? '',
      range: rangeName(notes.range),
      lines: notes.entries.length,
      tag: notes.range.tag ?? notes.releaseTag,
      releaseUrl: urlOf(notes),
    })),
    unassigned: changes.filter(({ id }) => nowhere.has(id)).map(({ title }) => title),
    warnings: warnings.map(({ message, hint }) => `${message} ${hint}`),
    ledger: countLedger(ledger).states,
  });
}

/** Throws TidingsError `bad-notes` when the notes are another repository's. */
function refuseOthers(repository: { readonly owner: string; readonly name: string } | null, event: JobEvent): void {
  const named = repository === null ? 'no repository' : `${repository.owner}/${repository.name}`;
  const own = `${event.repository.owner}/${event.repository.name}`;
  if (named.toLowerCase() !== own.toLowerCase()) {
    throw new TidingsError(
      'bad-notes',
      `The notes are about ${named}, not about ${own}.`,
      'Give the JSON that a job of this repository wrote.',
    );
  }
}
