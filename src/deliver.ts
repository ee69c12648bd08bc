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
import { type NotesDocument, notesInputOf, parseDocument } from './rendering/document-json.ts';
import { renderMarkdown } from './rendering/markdown.ts';
import { lastLine } from './report/figures.ts';
import { countLedger } from './report/ledger.ts';
import { cutForOutput } from './report/outputs.ts';
import { planLine } from './report/plan.ts';
import { rangeName } from './report/story.ts';
import { renderSummary } from './report/summary.ts';
import type { Outcome } from './run.ts';
import { publish, type Wish } from './steps/publish.ts';
import type { PublishedRelease } from './steps/publish-release.ts';

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
  const problems: Problem[] = [];
  let release: PublishedRelease | null = null;
  try {
    release = await releaseFor(outcome, job, event, journal);
  } catch (thrown) {
    problems.push(problemOf(thrown));
  }
  const { document, failure } = outcome;
  if (failure !== null && config.onAiFailure === 'fail') problems.push(failure);
  else if (failure !== null) tellFailure(failure, journal);
  if (!document.complete && config.onIncomplete === 'fail')
    problems.push({
      message: document.notes[0]?.incomplete ?? 'The notes are not complete.',
      hint: 'Run again, or see the ledger in the JSON.',
    });
  else if (!document.complete) journal.warn(document.notes[0]?.incomplete ?? 'The notes are not complete.');
  await tell(document, release, outcome.nextVersion, event, [...problems, ...(failure === null ? [] : [failure])]);
  const { range, changes, ledger, mode } = document;
  journal.step('done', lastLine(changes.length, range.commits, ledger, mode));
  for (const { message, hint } of problems) failStep(message, hint);
}

/** What asking cannot do without a person is an error to see; the rest passes by itself. */
function tellFailure({ code, message, hint }: NonNullable<Written['failure']>, journal: Journal): void {
  if (['refused-key', 'spent', 'unknown-model', 'bad-request'].includes(code)) annotateError(message, hint);
  else journal.warn(`The deterministic writer stood in: ${message} ${hint}`);
}

async function releaseFor(outcome: Written, job: Job, event: JobEvent, journal: Journal): Promise<PublishedRelease | null> {
  const { document } = outcome;
  const { config, github, history } = job;
  if (config.release === 'none' || config.dryRun !== 'false') return null;
  if (github === null) throw noToken();
  if (document.changes.length === 0 && document.range.tag === null) {
    journal.step('draft', 'nothing new, no draft');
    return null;
  }
  return put(document, config.release === 'publish', { history, github }, event, journal);
}

type Target = { /** For the tags. */ readonly history: History; readonly github: GitHub };

async function put(
  document: NotesDocument,
  publishIt: boolean,
  { history, github }: Target,
  event: JobEvent,
  journal: Journal,
): Promise<PublishedRelease> {
  const wish: Wish = {
    publish: publishIt,
    existing: event.name === 'release' ? 'section' : 'empty',
    tags: new Set((await history.tags()).map((tag) => tag.name)),
    // A clone may be older than what another run wrote.
    isLater: (commit) => isLater(commit, document.range.head, github.history),
  };
  const release = await publish(document, wish, { releases: github.releases, journal, sleep: (ms) => sleep(ms) });
  journal.step(publishIt ? 'release' : 'draft', `${release.tag} ${release.action}: ${release.url}`);
  for (const kept of release.conflicts) journal.notice(`A line that a person edited was kept: ${kept}`);
  return release;
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
  const release = await put(document, inputs.release === 'publish', { history: github.history, github }, event, journal);
  await tell(document, release, document.range.tag === null ? (document.notes[0]?.releaseTag ?? null) : null, event, []);
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
  release: PublishedRelease | null,
  nextVersion: string | null,
  event: JobEvent,
  warnings: readonly Problem[],
): Promise<void> {
  const folder = join(event.temp, 'tidings');
  const [markdownFile, jsonFile] = [join(folder, 'notes.md'), join(folder, 'notes.json')];
  const { range, notes, changes, complete, mode, run: figures, findings, ledger } = document;
  const [first] = notes;
  // Rendered here and not taken as it came: a document from another job may hold anything.
  const markdown = first === undefined ? '' : renderMarkdown(notesInputOf(document, first, 'inert'));
  await mkdir(folder, { recursive: true });
  await Promise.all([writeFile(markdownFile, `${markdown}\n`), writeFile(jsonFile, `${JSON.stringify(document)}\n`)]);
  const written = release === null ? [] : [{ package: notes[0]?.package ?? null, tag: release.tag, id: release.id, url: release.url }];
  writeOutputs({
    notes: cutForOutput(markdown, markdownFile),
    'notes-file': markdownFile,
    'json-file': jsonFile,
    tag: range.tag ?? notes[0]?.releaseTag ?? '',
    'previous-tag': range.from ?? '',
    'next-version': nextVersion ?? '',
    range: rangeName(range),
    releases: JSON.stringify(written),
    'release-id': release === null ? '' : String(release.id),
    'release-url': release?.url ?? '',
    changes: String(changes.length),
    complete: String(complete),
    mode,
    cost: figures.cost.toFixed(4),
    'cache-hits': String(figures.calls.cached),
    'cache-misses': String(figures.calls.missed),
  });
  await writeSummary(
    renderSummary({
      ...{ changes: changes.length, complete, mode, findings, notes: markdown, releaseUrl: release?.url ?? null },
      range: rangeName(range),
      reason: range.reason,
      passedOver: range.passedOver,
      warnings: warnings.map(({ message, hint }) => `${message} ${hint}`),
      ledger: countLedger(ledger).states,
      run: figures,
    }),
  );
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
