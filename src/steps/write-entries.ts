/** Map: one entry per change: remembered, asked for, or worded by the rules. */

import { adviceOf } from '../changes/advice.ts';
import { isFragment } from '../changes/fragment-files.ts';
import { linksAsText } from '../changes/link-text.ts';
import { contentOf, partKey } from '../chunks/keys.ts';
import { pack } from '../chunks/pack.ts';
import type { Change, Doubt, Draft, Entry, Evidence, Sha } from '../domain.ts';
import type { Answered, Question } from '../ports.ts';
import { asksFor, isSilent } from '../rendering/advice.ts';
import { doubtsIn, otherThan } from '../verifying/check.ts';
import { groundsOf } from '../verifying/grounds.ts';
import { isOtherLanguage } from '../verifying/language.ts';
import { placeOfWords } from '../writing/deterministic/own-words.ts';
import { answerMap } from '../writing/deterministic/writer.ts';
import { leakedIn } from '../writing/leak.ts';
import { type MapItem, mapQuestion, type Objection, proseOf, readMapAnswer } from '../writing/map.ts';
import { halvesOf } from './dividing.ts';
import { hasPassed, notePassed } from './passed.ts';
import { type Look, lookAgain, lookQuestions, refusals } from './second-look.ts';
import { avoidedBy, fail, noteHit, noteStandIn, textsOf, type Writing } from './writing.ts';
import { isSecondTry, tellUse, wrongCode } from './wrong-answers.ts';

/** Changes in one request, and characters of their evidence: far below the price cliff, and quick to answer. */
const CHUNK = { items: 20, size: 40_000 } as const;

type Item = MapItem & { readonly change: Change };

/** A draft of the model that passed its check, or `rules` where it failed twice. */
type Worded = Draft | 'rules';

/** What is remembered, and what is left to ask, packed: known before the first call. */
export type EntryPlan = {
  /** The key of each change's evidence; none where nobody is asked. */
  readonly keys: ReadonlyMap<Sha, string>;
  readonly remembered: ReadonlyMap<string, Worded>;
  readonly chunks: readonly (readonly Item[])[];
  /** Keys of what nobody is asked about because it does not fit the budget. */
  readonly leftOut: ReadonlySet<string>;
  /** The budget does not hold a single line, and none is remembered: nobody is asked about anything. */
  readonly nothing?: true;
  /** When its chunks are answered: what fits after all, because they took less than was thought; null: no more. Absent: all is asked. */
  readonly more?: () => EntryPlan | null;
};

export function planEntries(changes: readonly Change[], writing: Writing): EntryPlan {
  const keys = new Map(writing.asking === null ? [] : changes.map((change) => [change.id, keyOf(change, writing)]));
  const remembered = new Map<string, Worded>();
  const open = new Map<string, Item>();
  for (const change of writing.asking === null ? [] : changes.filter((one) => one.ownWords === null)) {
    const item = { key: keys.get(change.id) ?? '', evidence: change.evidence, change };
    if (open.has(item.key) || remembered.has(item.key)) continue;
    const worded = recall(item, writing);
    if (worded === null) open.set(item.key, item);
    else remembered.set(item.key, worded);
  }
  writing.notes.misses += open.size;
  return { keys, remembered, chunks: packed([...open.values()]), leftOut: new Set() };
}

/** The same plan with fewer changes to ask about, by their keys: the rules word those that are left out. */
export function askingFor(plan: EntryPlan, asked: readonly string[], leftOut: readonly string[]): EntryPlan {
  const keys = new Set(asked);
  return { ...plan, leftOut: new Set(leftOut), chunks: packed(plan.chunks.flat().filter((item) => keys.has(item.key))) };
}

function packed(items: readonly Item[]): EntryPlan['chunks'] {
  return pack(items, (item) => JSON.stringify(item.evidence).length, CHUNK);
}

/** One entry per change. */
export async function writeEntries(changes: readonly Change[], plan: EntryPlan, writing: Writing): Promise<ReadonlyMap<Sha, Entry>> {
  const [looked, answers] = await Promise.all([lookAtRemembered(changes, plan, writing), askChunks(plan, writing)]);
  const worded = new Map([...plan.remembered, ...looked, ...answers]);
  return new Map(
    changes.map((change) => [
      change.id,
      labelled(entryOf(change, worded.get(plan.keys.get(change.id) ?? '') ?? 'rules', writing), change, writing),
    ]),
  );
}

async function askChunks({ chunks, more }: EntryPlan, writing: Writing): Promise<readonly (readonly [string, Worded])[]> {
  const answers = (await Promise.all(chunks.map((chunk) => askChunk(chunk, writing)))).flatMap((answer) => [...answer]);
  // Where nothing was answered, asking is over.
  const next = chunks.length > 0 && answers.length === 0 ? null : (more?.() ?? null);
  return next === null ? answers : [...answers, ...(await askChunks(next, writing))];
}

/** A label that the config maps to a section wins over both writers; a security fix stays one. */
function labelled(entry: Entry, change: Change, writing: Writing): Entry {
  const category = change.labels.map((label) => writing.categoryLabels.get(label.toLowerCase())).find((one) => one !== undefined);
  return category === undefined || entry.security ? entry : { ...entry, category };
}

function keyOf(change: Change, writing: Writing): string {
  const { choice, language, models } = writing.setup;
  return partKey('map', models.map, choice, language, contentOf(change.evidence));
}

/** A person's own words win over both writers, also where another change has the same evidence. */
function entryOf(change: Change, worded: Worded, writing: Writing): Entry {
  const base = { id: change.id, changes: [change.id] };
  if (worded !== 'rules' && change.ownWords?.kind !== 'text') return { ...advised(worded, change, writing), ...base, wording: 'model' };
  const known = knownOf(change);
  const words = change.ownWords?.kind === 'text' ? change.ownWords : null;
  const place = words === null ? null : placeOfWords(known, words.text, words.feature === true);
  // The lead of internal work is its type's: it goes where that does not hold.
  const item = place === null ? known : { ...known, type: null };
  const [rules] = answerMap({ task: 'map', items: [item] }, writing.setup.choice);
  if (rules === undefined) throw new Error(`no draft for change ${change.id}`);
  if (words === null) return { ...rules, ...base, wording: 'rules' };
  const texts = Object.fromEntries(Object.keys(rules.texts).map((name) => [name, words.text]));
  return { ...rules, ...place, texts, ...base, wording: 'person' };
}

/** What the author says to do is not lost because the model leaves it out: it stands for every reader whose text says nothing of it. */
function advised(draft: Draft, change: Change, { setup }: Writing): Draft {
  const silent = Object.entries(draft.texts).filter(([, text]) => isSilent({ text, upgrade: '' }));
  const isLeftOut = change.evidence.breaking !== null && Object.keys(draft.upgrade).length === 0 && silent.length > 0;
  if (!isLeftOut || !/^en\b/i.test(setup.language)) return draft;
  const [rules] = answerMap({ task: 'map', items: [knownOf(change)] }, setup.choice);
  const upgrade = silent.flatMap(([name]) => {
    const note = rules?.upgrade[name] ?? '';
    return asksFor(note) ? [[name, note] as const] : [];
  });
  return { ...draft, upgrade: Object.fromEntries(upgrade) };
}

/** Rules send nothing anywhere: they see all labels and paths that are known, news files aside. They copy words: links and examples as a line can hold them. */
function knownOf({ evidence, labels, files }: Change): Evidence {
  return {
    ...evidence,
    title: linksAsText(evidence.title),
    body: linksAsText(evidence.body),
    breaking: evidence.breaking === null ? null : adviceOf(evidence.breaking),
    labels: [...new Set([...evidence.labels, ...labels])],
    files: (files ?? evidence.files).filter((path) => !isFragment(path)),
  };
}

/** Remembered texts that had no second look yet, because it was not wished for or not answered: those that it refuses are asked for again. */
async function lookAtRemembered(changes: readonly Change[], plan: EntryPlan, writing: Writing): Promise<readonly [string, Worded][]> {
  if (!writing.strict) return [];
  const drafts = changes.flatMap((change): Failing[] => {
    const key = plan.keys.get(change.id) ?? '';
    const draft = plan.remembered.get(key);
    if (draft === undefined || draft === 'rules') return [];
    return [{ item: { key, evidence: change.evidence, change }, draft, doubts: [] }];
  });
  const once = [...new Map(drafts.map((one) => [one.item.key, one])).values()];
  const looked = await withSecondLook(once, writing);
  return askAgain(
    looked.filter(({ doubts }) => doubts.length > 0),
    writing,
  );
}

/** Null: nobody asked yet, or only a first answer is there that does not hold. */
function recall(item: Item, writing: Writing): Worded | null {
  const part = writing.store.recall(item.key);
  if (part === null) return null;
  const { draft, doubts } = judge(item, part.answer.text, part.index, writing, hasPassed(part, writing));
  const holds = draft !== null && doubts.length === 0;
  if (holds) notePassed(part, writing);
  const isTried = isSecondTry(part, doubts);
  if (holds || isTried) noteHit(writing, part);
  if (holds) return draft;
  if (!isTried) return null;
  replaced(item, doubts, writing);
  return 'rules';
}

/** A text that did not hold, and no second one that did: told in every run, not only in the one that asked. */
function replaced(item: Item, doubts: readonly Doubt[], writing: Writing, code: string = wrongCode(doubts)): void {
  writing.notes.findings.push({ entries: [item.change.id], where: 'entry', doubts, outcome: 'replaced' });
  noteStandIn(writing.notes, code, 1);
}

/** The draft for an item in an answer, and what it says that the evidence does not. `passed`: the rules found nothing before. */
function judge(
  item: Item,
  text: string,
  index: number,
  writing: Writing,
  passed = false,
): { draft: Draft | null; doubts: readonly Doubt[] } {
  const draft = readMapAnswer(text, index, item.evidence, writing.setup);
  if (draft === null) return { draft, doubts: [{ kind: 'missing', found: 'no valid answer for this change' }] };
  if (passed) return { draft, doubts: refusals(lookOf(item, draft), writing) };
  const grounds = groundsOf([item.evidence], writing.names);
  const said = textsOf(draft);
  const doubts = [
    ...said.flatMap((one) => doubtsIn(one, grounds, writing.setup.language)),
    ...leakedIn(said),
    ...avoidedBy(draft, writing),
  ];
  // One line may be too short to tell.
  const isOther = doubts.every(({ kind }) => kind !== 'language') && isOtherAnswer(text, writing);
  if (isOther) return { draft, doubts: [...doubts, otherThan(writing.setup.language)] };
  return { draft, doubts: doubts.length > 0 ? doubts : refusals(lookOf(item, draft), writing) };
}

function lookOf({ change, evidence }: Item, draft: Draft): Look {
  return { entries: [change.id], where: 'entry', texts: textsOf(draft).filter((text) => text !== ''), evidence: [evidence] };
}

/** The second looks that the answers to a plan will be given, at the words of the rules in place of those of the answers. */
export function looksAhead({ chunks }: EntryPlan, writing: Writing): readonly Question[] {
  return chunks.flatMap((chunk) => {
    const drafts = answerMap({ task: 'map', items: chunk.map(({ change }) => knownOf(change)) }, writing.setup.choice);
    return lookQuestions(
      chunk.flatMap((item, at) => (drafts[at] === undefined ? [] : [lookOf(item, drafts[at])])),
      writing,
    );
  });
}

/** The same drafts; those that the rules have no doubt about may have one of the second look. */
async function withSecondLook(judged: readonly Failing[], writing: Writing): Promise<readonly Failing[]> {
  const looks = judged.map(({ item, draft, doubts }) => (draft !== null && doubts.length === 0 ? lookOf(item, draft) : null));
  await lookAgain(
    looks.filter((look) => look !== null),
    writing,
  );
  return judged.map((one, at) => {
    const look = looks[at] ?? null;
    return look === null ? one : { ...one, doubts: refusals(look, writing) };
  });
}

/** Changes come answer by answer: each answer is looked at once. */
const latest = new WeakMap<Writing, { readonly text: string; readonly isOther: boolean }>();

function isOtherAnswer(text: string, writing: Writing): boolean {
  const known = latest.get(writing);
  if (known?.text === text) return known.isOther;
  const isOther = isOtherLanguage(proseOf(text), writing.setup.language);
  latest.set(writing, { text, isOther });
  return isOther;
}

/** Texts that fail their check go back once with what was found; then the rules stand in. */
async function askChunk(chunk: readonly Item[], writing: Writing): Promise<ReadonlyMap<string, Worded>> {
  const question = mapQuestion(chunk, writing.setup);
  const answered = await writing.asking?.ask(question);
  if (answered?.state !== 'answered') return askLess(chunk, answered, writing);
  const fresh = chunk.map((item, index): Failing => ({ item, ...judge(item, answered.answer.text, index, writing) }));
  await tellUse(question, fresh.map(heldOf), writing);
  const judged = await withSecondLook(fresh, writing);
  const failing = judged.filter(({ doubts }) => doubts.length > 0);
  const good = judged.flatMap(({ item, draft, doubts }): [string, Worded][] =>
    draft !== null && doubts.length === 0 ? [[item.key, draft]] : [],
  );
  for (const [key] of good) noteFresh(key, writing);
  return new Map([...good, ...(await askAgain(failing, writing))]);
}

/** An answer that just came, and is in the store. */
function noteFresh(key: string, writing: Writing): void {
  const part = writing.store.recall(key);
  if (part !== null) notePassed(part, writing);
}

type Failing = { readonly item: Item; readonly draft: Draft | null; readonly doubts: readonly Doubt[] };

function heldOf({ draft, doubts }: Failing): { readonly hasText: boolean; readonly doubts: readonly Doubt[] } {
  return { hasText: draft !== null, doubts };
}

async function askAgain(failing: readonly Failing[], writing: Writing): Promise<readonly [string, Worded][]> {
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
  const seconds = failing.map(({ item, doubts }, index): Failing => {
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
