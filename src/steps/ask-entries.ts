/** Asks about chunks of changes: what fails its check is asked for once more, and what does not fit, in halves. */
import type { Doubt } from '../domain.ts';
import type { Answered } from '../ports/question.ts';
import { mapQuestion, type Objection } from '../writing/map.ts';
import { halvesOf } from './dividing.ts';
import { type Item, type Judged, judge, noteFresh, replaced, type Worded, withSecondLook } from './judge-entries.ts';
import type { EntryPlan } from './plan-entries.ts';
import { fail, noteStandIn, type Writing } from './writing.ts';
import { tellUse, wrongCode } from './wrong-answers.ts';

/** By key what was answered. Changes without an answer that holds are `rules`, or missing where nobody answered. */
export async function askChunks({ chunks, more }: EntryPlan, writing: Writing): Promise<readonly (readonly [string, Worded])[]> {
  const answers = (await Promise.all(chunks.map((chunk) => askChunk(chunk, writing)))).flatMap((answer) => [...answer]);
  // Where nothing was answered, asking is over.
  const next = chunks.length > 0 && answers.length === 0 ? null : (more?.() ?? null);
  return next === null ? answers : [...answers, ...(await askChunks(next, writing))];
}

/** Texts that fail their check go back once with what was found; then the rules stand in. */
async function askChunk(chunk: readonly Item[], writing: Writing): Promise<ReadonlyMap<string, Worded>> {
  const question = mapQuestion(chunk, writing.setup);
  const answered = await writing.asking?.ask(question);
  if (answered?.state !== 'answered') return askLess(chunk, answered, writing);
  const fresh = chunk.map((item, index): Judged => ({ item, ...judge(item, answered.answer.text, index, writing) }));
  await tellUse(question, fresh.map(heldOf), writing);
  const judged = await withSecondLook(fresh, writing);
  const failing = judged.filter(({ doubts }) => doubts.length > 0);
  const good = judged.flatMap(({ item, draft, doubts }): [string, Worded][] =>
    draft !== null && doubts.length === 0 ? [[item.key, draft]] : [],
  );
  for (const [key] of good) noteFresh(key, writing);
  return new Map([...good, ...(await askAgain(failing, writing))]);
}

function heldOf({ draft, doubts }: Judged): { readonly hasText: boolean; readonly doubts: readonly Doubt[] } {
  return { hasText: draft !== null, doubts };
}

/** Drafts that failed go back once, with what was found. */
export async function askAgain(failing: readonly Judged[], writing: Writing): Promise<readonly [string, Worded][]> {
  if (failing.length === 0) return [];
  const objections = failing.map(({ draft, doubts }, index): Objection => {
    if (draft === null) return { index, found: [] };
    if (doubts.some(({ kind }) => kind === 'language')) return { index, found: 'other-language' };
    const foundOf = (wanted: (kind: string) => boolean) => doubts.filter(({ kind }) => wanted(kind)).map(({ found }) => found);
    const [avoid, refused] = [foundOf((kind) => kind === 'glossary'), foundOf((kind) => kind === 'meaning')];
    const found = foundOf((kind) => kind !== 'glossary' && kind !== 'meaning');
    return { index, found, ...(avoid.length > 0 && { avoid }), ...(refused.length > 0 && { refused }) };
  });
  const items = failing.map(({ item }) => item);
  const question = mapQuestion(items, writing.setup, objections);
  const answered = await writing.asking?.ask(question);
  if (answered?.state === 'failed') fail(writing.notes, answered);
  const seconds = failing.map(({ item, doubts }, index): Judged => {
    return { item, ...(answered?.state === 'answered' ? judge(item, answered.answer.text, index, writing) : { draft: null, doubts }) };
  });
  if (answered?.state === 'answered') await tellUse(question, seconds.map(heldOf), writing);
  const looked = await withSecondLook(seconds, writing);
  return failing.map(({ item, doubts }, index) => {
    const second = looked[index] ?? { draft: null, doubts };
    if (second.draft === null || second.doubts.length > 0) {
      replaced(item, second.doubts, writing, answered?.state === 'failed' ? answered.code : wrongCode(second.doubts));
      return [item.key, 'rules'];
    }
    noteFresh(item.key, writing);
    writing.notes.findings.push({ entries: [item.change.id], where: 'entry', doubts, outcome: 'repaired' });
    return [item.key, second.draft];
  });
}

/** An answer that does not fit or is refused is tried with half of the changes. */
async function askLess(chunk: readonly Item[], answered: Answered | undefined, writing: Writing): Promise<ReadonlyMap<string, Worded>> {
  if (answered?.state !== 'failed') return new Map();
  const halves = halvesOf(chunk, answered, writing.notes.divided);
  if (halves !== null) {
    const asked = await Promise.all(halves.map((half) => askChunk(half, writing)));
    return new Map(asked.flatMap((half) => [...half]));
  }
  fail(writing.notes, answered);
  noteStandIn(writing.notes, answered.code, chunk.length);
  return new Map();
}
