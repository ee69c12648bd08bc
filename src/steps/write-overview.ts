/** Compose: the words around the lines, per audience; each sentence held against the lines that it names. */

import { partKey } from '../chunks/keys.ts';
import type { Composition, Entry, Outline, Sentence } from '../domain.ts';
import { doubtsIn, groundsOf, otherThan } from '../verifying/check.ts';
import { isOtherLanguage } from '../verifying/language.ts';
import { composeQuestion, readComposeAnswer } from '../writing/compose.ts';
import { answerCompose } from '../writing/deterministic/writer.ts';
import type { Claim, ComposeAnswer, ComposeRequest, Facts, Line } from '../writing/requests.ts';
import { evidenceOf, fail, noteHit, noteStandIn, type Writing } from './writing.ts';

/** Placeholders that the program fills in; they are no claims. */
const PLACEHOLDERS = /\{(?:changes|features|fixes|breaking)\}/g;

export async function writeOverview(outline: Outline, audience: string, facts: Facts, writing: Writing): Promise<Composition> {
  const entries = outline.carried.flatMap((id) => outline.entries.find((entry) => entry.id === id) ?? []);
  const request: ComposeRequest = { task: 'compose', audience, lines: entries.map(lineOf), facts };
  const answer = await composed(request, entries, writing);
  if (answer !== null) return { ...answer, wording: 'model' };
  const { overview, highlights } = answerCompose(request);
  return { overview: sentences(overview, entries), highlights: sentences(highlights, entries), wording: 'rules' };
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
): Promise<Omit<Composition, 'wording'> | null> {
  if (writing.asking === null || entries.length === 0) return null;
  const { choice, language, models } = writing.setup;
  const key = partKey('compose', models.compose, choice, language, request);
  const answer = await recallOrAsk(key, request, writing);
  if (answer === null) {
    noteStandIn(writing.notes, 'overview', 1);
    return null;
  }
  const prose = [...answer.overview, ...answer.highlights].map(({ text }) => text).join('\n');
  if (isOtherLanguage(prose, language)) return notInLanguage(answer.overview, entries, writing);
  const overview = checked(answer.overview, 'overview', entries, writing);
  if (overview.length === 0) noteStandIn(writing.notes, 'unverified', 1);
  if (overview.length === 0) return null;
  return { overview, highlights: request.facts.size === 'big' ? checked(answer.highlights, 'highlight', entries, writing) : [] };
}

function notInLanguage(claims: readonly Claim[], entries: readonly Entry[], writing: Writing): null {
  const doubts = [otherThan(writing.setup.language)];
  const stand = [...new Set(sentences(claims, entries).flatMap((sentence) => sentence.entries))];
  writing.notes.findings.push({ entries: stand, where: 'overview', doubts, outcome: 'dropped' });
  noteStandIn(writing.notes, 'unverified', 1);
  return null;
}

async function recallOrAsk(key: string, request: ComposeRequest, writing: Writing): Promise<ComposeAnswer | null> {
  const part = writing.store.recall(key);
  const remembered = part === null ? null : readComposeAnswer(part.answer.text, request.lines.length);
  if (part !== null && remembered !== null) {
    noteHit(writing, part);
    return remembered;
  }
  writing.notes.misses += 1;
  const answered = await writing.asking?.ask(composeQuestion(key, request, writing.setup));
  if (answered?.state === 'failed') fail(writing.notes, answered);
  return answered?.state === 'answered' ? readComposeAnswer(answered.answer.text, request.lines.length) : null;
}

/** A sentence that says more than its lines is dropped and told. */
function checked(
  claims: readonly Claim[],
  where: 'overview' | 'highlight',
  entries: readonly Entry[],
  writing: Writing,
): readonly Sentence[] {
  return sentences(claims, entries).filter((sentence) => {
    const stands = entries.filter((entry) => sentence.entries.includes(entry.id));
    const said = stands.flatMap((entry) => [entry.lead, ...Object.values(entry.texts), ...Object.values(entry.upgrade)]);
    const grounds = groundsOf(
      evidenceOf(
        stands.flatMap((entry) => entry.changes),
        writing,
      ),
      [...said, ...writing.names],
    );
    const doubts = doubtsIn(sentence.text.replace(PLACEHOLDERS, ''), grounds, writing.setup.language);
    if (doubts.length > 0) writing.notes.findings.push({ entries: sentence.entries, where, doubts, outcome: 'dropped' });
    return doubts.length === 0;
  });
}
