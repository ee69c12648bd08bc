/** Previews of pull requests: read, written, posted, and the gate at the end. Part of the comment action's door. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { failStep, writeOutputs, writeSummary } from '../adapters/runner/outputs.ts';
import type { Config } from '../config/config.ts';
import { readsFiles } from '../config/reads-files.ts';
import { TidingsError } from '../errors.ts';
import { configAt } from '../job.ts';
import { GITHUB, OUTPUT_BYTES } from '../limits.ts';
import type { Comment } from '../ports/comments.ts';
import type { Journal } from '../ports/journal.ts';
import type { OpenPull } from '../ports/pulls.ts';
import { previewNotes } from '../rendering/comment/from-document.ts';
import { previewMarkdown } from '../rendering/comment/markdown.ts';
import { markOf, printOf, withoutMark } from '../rendering/comment/marker.ts';
import { isEmptyPreview, LONGEST, MOST, type Preview, previewSchema } from '../rendering/comment/preview.ts';
import { rangeMarkdown } from '../rendering/comment/range.ts';
import { remedyOf } from '../rendering/comment/words.ts';
import type { NotesDocument } from '../rendering/document-json.ts';
import { cutForOutput } from '../report/outputs.ts';
import { collect } from '../steps/collect.ts';
import { classed, factsOf, knownLabels, lacksNote, missingIn } from '../steps/comment/facts.ts';
import { printFor } from '../steps/comment/print.ts';
import { type Proposed, propose } from '../steps/comment/proposed.ts';
import { isOwn, isReleasePull } from '../steps/comment/release-pull.ts';
import { keepOne, ownComments, putComment } from '../steps/comment/sticky.ts';
import { findRanges } from '../steps/find-ranges.ts';
import { SharedHistory } from '../steps/shared-history.ts';
import { type Split, split } from '../steps/split.ts';
import { type Desk, mayAsk, notesOf, type Posted, postIfAllowed, repositoryName, repositoryUrl, type Sources } from './desk.ts';

/** Characters that the mark of a comment takes at most. */
const MARK = 200;
const PREVIEW = { kind: 'preview', key: '' } as const;

/** `wanted`: somebody asked for it, so there is an answer also where there is nothing to say. `anew`: also what did not change is written again. */
export type Asked = { readonly wanted: boolean; readonly anew: boolean };

/** Throws TidingsError. The gate and what cannot be posted fail the step after everything was told. */
export async function previewPull(number: number, desk: Desk, asked: Asked): Promise<void> {
  const { inputs, github, journal } = desk;
  const found = await github.openPulls.read(number);
  if (found === null)
    throw new TidingsError('bad-input', `There is no pull request #${number} here.`, 'Give the number of a pull request.');
  if (found.state === 'closed') return tellClosed(number, desk, asked);
  const { config, source } = await configAt(found.baseSha, inputs.run, github);
  journal.step('config', `${source}, at the base of #${number}`);
  if (isReleasePull(found, repositoryName(desk))) return previewRelease(found, config, source, desk);
  const pull = await github.openPulls.complete(found, { files: readsFiles(config) });
  const proposed = propose(pull, github);
  // One line needs no overview, and one language shows what it says.
  const wanted: Config = { ...config, from: proposed.base, to: proposed.head, dryRun: 'false', languages: [config.language] };
  const read = await readProposed(wanted, proposed, desk);
  const ask = await mayAsk(desk, isOwn(pull, repositoryName(desk)));
  const print = ask ? printFor(read, wanted, inputs.requireNote) : '';
  const known = inputs.comment ? await ownComments(github.comments, number, PREVIEW) : [];
  const same = known.find(({ body }) => print !== '' && markOf(body)?.print === print);
  const stranger = isStranger(pull, desk);
  if (same !== undefined && !asked.anew) return keepAsItIs(same, read, { desk, asked, known, print, stranger });
  const document = await notesOf(wanted, source, proposed, { ask, overviews: false }, { ...desk, journal: withoutRange(journal) });
  const all = classed(read.changes, read.folded.asides, document, config);
  const preview = previewOf(pull, read, document, all, config, desk);
  const posted = await postPreview(preview, { desk, asked, known, print, stranger });
  await tellPreview(preview, posted, desk);
  if (inputs.requireNote && lacksNote(all)) refuseNote();
}

/** Bounded, so that it always fits its schema. */
function previewOf(
  { number, headSha }: OpenPull,
  { folded }: Split,
  document: NotesDocument,
  all: ReturnType<typeof classed>,
  config: Config,
  desk: Desk,
): Preview {
  const { requireNote } = desk.inputs;
  return v.parse(previewSchema, {
    version: 1,
    repository: repositoryName(desk),
    pull: { number, head: headSha },
    mode: modeOf(document),
    notes: previewNotes(document),
    asides: folded.asides.slice(0, MOST.asides).map(({ reason }) => reason.slice(0, LONGEST.text)),
    facts: factsOf(all, config).slice(0, MOST.facts),
    missing: missingIn(all, config, requireNote),
    labels: knownLabels(config)
      .slice(0, MOST.labels)
      .map((label) => label.slice(0, LONGEST.name)),
    noteRequired: requireNote,
  });
}

type Posting = {
  readonly desk: Desk;
  readonly asked: Asked;
  readonly known: readonly Comment[] | null;
  readonly print: string;
  readonly stranger: boolean;
};

/** Without anything to say there is no comment, unless it was asked for. */
export function postPreview(preview: Preview, { desk, asked, known, print, stranger }: Posting): Promise<Posted> {
  const place = { repositoryUrl: repositoryUrl(desk), limit: GITHUB.commentBody - MARK, commands: true };
  const text = isEmptyPreview(preview) && !asked.wanted ? null : previewMarkdown(preview, place);
  // What the rules wrote where the model failed is written again next time.
  const missing = preview.missing.length === 0 ? {} : { missing: preview.missing.join(',') };
  const mark = { ...PREVIEW, print: preview.mode === 'ai' ? print : '', ...missing };
  return postIfAllowed(desk, stranger, () => putComment(desk.github.comments, preview.pull.number, mark, text, known));
}

/** Summary and outputs; the JSON is for a job that may comment where this one may not. */
export async function tellPreview(preview: Preview, posted: Posted, desk: Desk): Promise<void> {
  const folder = join(desk.event.temp, 'tidings');
  const path = join(folder, 'preview.json');
  await mkdir(folder, { recursive: true });
  await writeFile(path, `${JSON.stringify(preview)}\n`);
  const text = previewMarkdown(preview, { repositoryUrl: repositoryUrl(desk), limit: OUTPUT_BYTES, commands: false });
  await tell({ text, posted, mode: preview.mode, missing: preview.missing, path }, desk);
}

type Told = {
  readonly text: string;
  readonly posted: Posted;
  readonly mode: string;
  readonly missing: readonly string[];
  /** Of the JSON; '' where there is none. */
  readonly path: string;
};

async function tell({ text, posted, mode, missing, path }: Told, { journal }: Desk): Promise<void> {
  writeOutputs({
    preview: cutForOutput(text, path),
    'preview-json': path,
    'comment-url': posted.url,
    state: posted.state,
    missing: JSON.stringify(missing),
    mode,
  });
  await writeSummary(text);
  journal.step('done', `comment ${posted.state}${posted.url === '' ? '' : `: ${posted.url}`}`);
}

/** Who asked gets words for it, beside the preview that stands there. */
async function tellClosed(number: number, desk: Desk, { wanted }: Asked): Promise<void> {
  const why = `#${number} is closed, so there is nothing to preview.`;
  const text = `### Release notes preview\n\n${why} \`/tidings range FROM..TO\` shows the notes between two branches or tags.`;
  const mark = { kind: 'help', key: printOf('closed'), print: '' } as const;
  const posted: Posted = wanted
    ? await postIfAllowed(desk, false, () => putComment(desk.github.comments, number, mark, text))
    : { state: 'none', url: '' };
  await tell({ text, posted, mode: 'deterministic', missing: [], path: '' }, desk);
}

/** All that the branch brings since the last release: the notes as they will be. */
async function previewRelease(pull: Omit<OpenPull, 'commits' | 'files'>, config: Config, source: string, desk: Desk): Promise<void> {
  const { github } = desk;
  const ask = await mayAsk(desk, true);
  const document = await notesOf(
    { ...config, from: null, to: pull.headSha, dryRun: 'false' },
    source,
    github,
    { ask, overviews: true },
    desk,
  );
  const text = rangeMarkdown(document, 'Release notes of the release that this pull request makes', GITHUB.commentBody - MARK);
  const posted = await postIfAllowed(desk, isStranger(pull, desk), () =>
    putComment(github.comments, pull.number, { ...PREVIEW, print: '' }, text),
  );
  await tell({ text, posted, mode: document.mode, missing: [], path: '' }, desk);
}

/** The changes of the pull request, as the run is going to see them. */
async function readProposed(config: Config, proposed: Proposed, desk: Desk): Promise<Split> {
  const sources: Sources & { readonly repository: Desk['event']['repository'] } = { ...proposed, repository: desk.event.repository };
  const history = new SharedHistory(proposed.history);
  const found = await findRanges(config, history);
  return split(found, await collect(found.whole, config, { ...sources, history }), config, { ...sources, history });
}

/** Nothing changed since the model wrote the comment: nobody is asked again. */
async function keepAsItIs(comment: Comment, read: Split, { desk, known, stranger }: Posting): Promise<void> {
  const text = withoutMark(comment.body);
  const missing = markOf(comment.body)?.missing?.split(',') ?? [];
  const posted = await postIfAllowed(desk, stranger, () => keepOne(desk.github.comments, comment, known ?? []));
  await tell({ text, posted, mode: 'ai', missing, path: '' }, desk);
  const lines = read.folded.units.flatMap(({ changes }) => changes);
  const silent = lines.some(({ bot, ownWords }) => !bot && ownWords === null);
  if (desk.inputs.requireNote && silent) refuseNote();
}

function refuseNote(): void {
  const { what, how } = remedyOf('note', '');
  failStep(what, `${how} A label that leaves the pull request out of the notes does too.`);
}

/** Of the lines alone. */
function modeOf({ entries }: NotesDocument): Preview['mode'] {
  const wordings = new Set(entries.map(({ wording }) => wording));
  if (!wordings.has('model')) return 'deterministic';
  return wordings.has('rules') ? 'partial' : 'ai';
}

/** Their jobs get a token that may only read. */
function isStranger(pull: Pick<OpenPull, 'headRepository'>, desk: Desk): boolean {
  return !isOwn(pull, repositoryName(desk)) || desk.event.actor === 'dependabot[bot]';
}

/** The ends of a range that does not exist say nothing to anybody. */
function withoutRange(journal: Journal): Journal {
  return { ...journal, step: (name, text) => (name === 'range' || name === 'config' ? undefined : journal.step(name, text)) };
}
