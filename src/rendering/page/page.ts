/**
 * The evidence page: one HTML file that shows what each line of the notes stands on. It asks no network: its script and style are
 * named by their hashes in its policy, and all texts go in as JSON, which the script shows as text. Pure.
 */
import { createHash } from 'node:crypto';
import type { Change } from '../../domain.ts';
import { PAGE_BYTES } from '../../limits.ts';
import type { NotesDocument } from '../document-schema.ts';
import { isRightToLeft } from '../language.ts';
import { SCRIPT, STYLE } from './assets.ts';
import { authorship, type Heard } from './authorship.ts';
import { pageChanges, pageCommit, titledChanges } from './changes.ts';
import type { PageCall, PageChange, PageData, PageMark, PageRow, PageTimeline } from './data.ts';
import { pageNotes } from './notes.ts';
import { pageWords } from './words.ts';

export type PageInput = {
  readonly document: NotesDocument;
  /** What is not in the document: changes with their evidence, and answers that the run read. Null: the document is all there is. */
  readonly behind: { readonly changes: readonly Change[]; readonly heard: readonly Heard[] } | null;
  /** As in `base..head`. */
  readonly range: string;
  /** `$0.008`. */
  readonly cost: string;
};

/** At most `PAGE_BYTES` of UTF-8; what had to go for that is said on it. */
export function renderPage(input: PageInput): string {
  const whole = pageData(input);
  for (const shorten of STEPS) {
    const html = htmlOf(shorten(whole));
    if (Buffer.byteLength(html) <= PAGE_BYTES) return html;
  }
  return htmlOf(bare(whole));
}

const WITHOUT_EVIDENCE = "Made from the notes' JSON: of the changes there are titles here, and which answer wrote a line is not known.";

function pageData({ document, behind, range, cost }: PageInput): PageData {
  const { repository, ledger, notes, run } = document;
  const { language, words } = pageWords(notes[0]?.language ?? 'en');
  const changes = behind?.changes ?? document.changes;
  const places = new Map(changes.map(({ id }, at) => [id, at]));
  const sources = {
    ...{ document, places, authors: authorship(behind?.heard ?? []) },
    sent: new Set(run.timeline?.calls.map(({ request }) => request).filter((request) => request !== '')),
  };
  return {
    ...{
      range,
      language,
      words,
      rightToLeft: isRightToLeft(language),
      verdict: verdictOf(document, cost),
      shortened: behind === null ? [WITHOUT_EVIDENCE] : [],
    },
    project: repository === null ? '' : `${repository.owner}/${repository.name}`,
    notes: notes.map((one) => pageNotes(one, sources)),
    changes: behind === null ? titledChanges(document, language) : pageChanges(behind.changes, repository, language),
    ledger: ledger.map(({ sha, change, state, reason }): PageRow => {
      return { commit: pageCommit(sha, repository), change: change === null ? null : (places.get(change) ?? null), state, reason };
    }),
    timeline: run.timeline === null ? null : timelineOf(run.timeline),
  };
}

/** The run in four words. */
function verdictOf({ changes, complete, mode, notes, run }: NotesDocument, cost: string): readonly PageMark[] {
  const { say } = pageWords(notes[0]?.language ?? 'en');
  const by = mode === 'ai' ? 'AI' : say(mode === 'partial' ? 'partly' : 'rules');
  const why = run.failure ? ` (${run.failure.code})` : '';
  return [
    { text: say('changes', { n: changes.length }), grave: false },
    { text: say(complete ? 'complete' : 'notComplete'), grave: !complete },
    { text: `${by}${why}`, grave: false },
    { text: cost, grave: false },
  ];
}

function timelineOf({ ms, bottleneck, calls, rest }: NonNullable<NotesDocument['run']['timeline']>): PageTimeline {
  return {
    ...{ ms, bottleneck },
    calls: calls.map(({ wanted: _, waits, ...call }): PageCall => {
      return { ...call, waits: Object.entries(waits).map(([reason, waited]) => `${reason} ${waited} ms`) };
    }),
    rest: rest.map(({ task, calls: number }) => `${task}: ${number} more calls, which took less time`),
  };
}

/** Ours: characters of a body that is shortened, and rows of a ledger that is. */
const SHORT = 400;
const ROWS = 5_000;

type Shorten = (data: PageData) => PageData;

const STEPS: readonly Shorten[] = [
  (data) => data,
  (data) => shortened(data, 'Excerpts of patches are left out.', withoutPatch),
  (data) => shortened(data, `Excerpts of patches are left out, and bodies cut after ${SHORT} characters.`, withShortBody),
  (data) => ({
    ...shortened(data, `Of the changes only titles are here, of the ledger ${ROWS} rows at most: the JSON has the rest.`, withTitle),
    ledger: rowsOf(data),
  }),
];

function shortened(data: PageData, said: string, change: (change: PageChange) => PageChange): PageData {
  return { ...data, changes: data.changes.map(change), shortened: [...data.shortened, `Shortened to stay small. ${said}`] };
}

function withoutPatch(change: PageChange): PageChange {
  return { ...change, patch: '' };
}

function withShortBody(change: PageChange): PageChange {
  const { body, files } = change;
  return {
    ...withoutPatch(change),
    body: body !== null && body.length > SHORT ? `${body.slice(0, SHORT)}…` : body,
    files: files.slice(0, 20),
  };
}

function withTitle(change: PageChange): PageChange {
  return { ...change, patch: '', body: null, files: [], commits: change.commits.slice(0, 3) };
}

function rowsOf({ ledger }: PageData): readonly PageRow[] {
  return ledger.slice(0, ROWS);
}

/** What fits always: nothing but where to look. */
function bare(data: PageData): PageData {
  const shortened = ['This run is too large for a page: the JSON has all of it.'];
  return { ...data, notes: [], changes: [], ledger: [], timeline: null, shortened };
}

function htmlOf(data: PageData): string {
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(SCRIPT)}'`,
    `style-src '${hashOf(STYLE)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    `<html lang="${data.language}" dir="${data.rightToLeft ? 'rtl' : 'ltr'}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<title>Evidence of the release notes</title>',
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<noscript>This page shows its data by its own script, which is switched off here.</noscript>',
    `<script type="application/json" id="data">${jsonInHtml(data)}</script>`,
    `<script>${SCRIPT}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** No `<` ends the element or begins a comment in it. Lone surrogates become what UTF-8 can hold. */
function jsonInHtml(data: PageData): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
