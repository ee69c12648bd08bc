/** Compose: the words around the lines, per audience; each sentence held against the lines that it names. */

import { canonicalJson, sha256 } from '../chunks/canonical.ts';
import { partKey } from '../chunks/keys.ts';
import type { Composition, DependencyRow, Doubt, Entry, Outline, Sentence } from '../domain.ts';
import { doubtsIn, otherThan } from '../verifying/check.ts';
import { groundsOf } from '../verifying/grounds.ts';
import { isOtherLanguage } from '../verifying/language.ts';
import { composeQuestion, readComposeAnswer } from '../writing/compose.ts';
import { answerCompose } from '../writing/deterministic/writer.ts';
import { avoidedIn } from '../writing/glossary.ts';
import { leakedIn } from '../writing/leak.ts';
import type { Claim, ComposeAnswer, ComposeRequest, Facts, Line } from '../writing/requests.ts';
import { type Look, lookAgain, refusals } from './second-look.ts';
import { evidenceOf, fail, noteHit, noteStandIn, type Writing } from './writing.ts';
import { NO_OVERVIEW } from './wrong-answers.ts';

/** Placeholders that the program fills in; they are no claims. */
const PLACEHOLDERS = /\{(?:changes|features|fixes|breaking)\}/g;

/** `owner`: the package whose overview it is. `rows`: its dependencies, for the rules: they have no line. */
export async function writeOverview(
  outline: Outline,
  audience: string,
  facts: Facts,
  writing: Writing,
  owner: string | null = null,
  rows: readonly DependencyRow[] = [],
): Promise<Composition> {
  const requestFor = (entries: readonly Entry[]): ComposeRequest => ({ task: 'compose', audience, lines: entries.map(lineOf), facts });
  if (writing.asking !== null) {
    const entries = carriedOf(outline);
    const answer = await composed(requestFor(entries), entries, writing, writing.samples.get(owner) ?? []);
    if (answer !== null) return { ...answer, wording: 'model' };
  }
  const urgent = urgentOf(outline);
  const { overview, highlights } = answerCompose(requestFor(urgent), securedBy(rows));
  return { overview: sentences(overview, urgent), highlights: sentences(highlights, urgent), wording: 'rules' };
}

function carriedOf({ entries, carried }: Outline): readonly Entry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return carried.flatMap((id) => byId.get(id) ?? []);
}

/** What only developers install makes nobody else safer. */
function securedBy(rows: readonly DependencyRow[]): readonly string[] {
  return rows.flatMap(({ name, to, development, security }) =>
    security && !development ? [`Update ${name}${to === null ? '' : ` to ${to}`}`] : [],
  );
}

/** What is carried, and what no node had to leave behind: rules cost nothing however many lines they see. */
function urgentOf({ entries, carried }: Outline): readonly Entry[] {
  const chosen = new Set(carried);
  return entries.filter((entry) => chosen.has(entry.id) || entry.breaking || entry.security || entry.importance >= 4);
}

function lineOf(entry: Entry): Line {
  const { lead, category, importance, breaking, security, texts, upgrade } = entry;
  return { lead, category, importance, breaking, security, texts, upgrade, linked: null };
}

function sentences(claims: readonly Claim[], entries: readonly Entry[]): readonly Sentence[] {
  return claims.map(({ text, lines }) => ({ text, entries: lines.flatMap((index) => entries[index]?.id ?? []) }));
}

/** Null: the deterministic writer stands in. */
async function composed(
  request: ComposeRequest,
  entries: readonly Entry[],
  writing: Writing,
  samples: readonly string[],
): Promise<Omit<Composition, 'wording'> | null> {
  if (entries.length === 0) return null;
  const { choice, language, models } = writing.setup;
  const content = samples.length === 0 ? request : { ...request, samples: sha256(canonicalJson(samples)) };
  const key = partKey('compose', models.compose, choice, language, content);
  const answer = await recallOrAsk(key, request, writing, samples);
  if (answer === null) {
    noteStandIn(writing.notes, 'overview', 1);
    return null;
  }
  const prose = [...answer.overview, ...answer.highlights].map(({ text }) => text).join('\n');
  if (isOtherLanguage(prose, language)) return notInLanguage(answer.overview, entries, writing);
  const wantsHighlights = request.facts.size === 'big';
  const [overview, highlights] = await Promise.all([
    checked(answer.overview, 'overview', entries, writing),
    wantsHighlights ? checked(answer.highlights, 'highlight', entries, writing) : [],
  ]);
  if (overview.length === 0) noteStandIn(writing.notes, 'unverified', 1);
  if (overview.length === 0) return null;
  return { overview, highlights };
}

function notInLanguage(claims: readonly Claim[], entries: readonly Entry[], writing: Writing): null {
  const doubts = [otherThan(writing.setup.language)];
  const stand = [...new Set(sentences(claims, entries).flatMap((sentence) => sentence.entries))];
  writing.notes.findings.push({ entries: stand, where: 'overview', doubts, outcome: 'dropped' });
  noteStandIn(writing.notes, 'other-language', 1);
  return null;
}

async function recallOrAsk(
  key: string,
  request: ComposeRequest,
  writing: Writing,
  samples: readonly string[],
): Promise<ComposeAnswer | null> {
  const part = writing.store.recall(key);
  const remembered = part === null ? null : readComposeAnswer(part.answer.text, request.lines.length);
  if (part !== null && remembered !== null) {
    noteHit(writing, part);
    return remembered;
  }
  writing.notes.misses += 1;
  const question = composeQuestion(key, request, writing.setup, samples);
  const answered = await writing.asking?.ask(question);
  if (answered?.state === 'failed') fail(writing.notes, answered);
  if (answered?.state !== 'answered') return null;
  const read = readComposeAnswer(answered.answer.text, request.lines.length);
  await writing.asking?.judged?.(question, read === null ? NO_OVERVIEW.message : null);
  if (read === null) fail(writing.notes, NO_OVERVIEW);
  return read;
}

/** A sentence that says more than its lines is dropped and told. */
async function checked(
  claims: readonly Claim[],
  where: 'overview' | 'highlight',
  entries: readonly Entry[],
  writing: Writing,
): Promise<readonly Sentence[]> {
  const judged = sentences(claims, entries).map((sentence) => {
    const look = lookOf(sentence, where, entries, writing);
    const { choice, language } = writing.setup;
    const grounds = groundsOf(look.evidence, [...look.lines, ...writing.names]);
    const said = sentence.text.replace(PLACEHOLDERS, '');
    const doubts = [
      ...doubtsIn(said, grounds, language),
      ...leakedIn([said]),
      ...avoidedIn(sentence.text, choice.avoided),
      ...unfilledIn(said, JSON.stringify([look.evidence, look.lines])),
    ];
    return { sentence, look, doubts };
  });
  await lookAgain(
    judged.filter(({ doubts }) => doubts.length === 0).map(({ look }) => look),
    writing,
  );
  return judged.flatMap(({ sentence, look, doubts }) => {
    const all = doubts.length > 0 ? doubts : refusals(look, writing);
    if (all.length === 0) return [sentence];
    writing.notes.findings.push({ entries: sentence.entries, where, doubts: all, outcome: 'dropped' });
    return [];
  });
}

/** A placeholder that nobody fills in would be published as it is; what the evidence has is its own. */
function unfilledIn(said: string, known: string): readonly Doubt[] {
  const found = said.replace(/`[^`]*`/g, '').match(/\{[a-z][\w -]*\}/gi) ?? [];
  return found.filter((one) => !known.includes(one)).map((one) => ({ kind: 'placeholder', found: one }));
}

/** The second looks at an overview and its highlights, as their words stand. */
export function sentenceLooks({ overview, highlights }: Composition, entries: readonly Entry[], writing: Writing): readonly Look[] {
  const each = (where: 'overview' | 'highlight', said: readonly Sentence[]) => said.map((one) => lookOf(one, where, entries, writing));
  return [...each('overview', overview), ...each('highlight', highlights)];
}

/** What a sentence stands on: the lines that it names, and the evidence of their changes. */
function lookOf({ text, entries: ids }: Sentence, where: 'overview' | 'highlight', entries: readonly Entry[], writing: Writing) {
  const stands = entries.filter((entry) => ids.includes(entry.id));
  const changes = stands.flatMap((entry) => entry.changes);
  const lines = stands.flatMap((entry) => [entry.lead, ...Object.values(entry.texts), ...Object.values(entry.upgrade)]);
  return { entries: ids, where, texts: [text], evidence: evidenceOf(changes, writing), lines } satisfies Look;
}
