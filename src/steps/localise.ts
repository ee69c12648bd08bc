/** Localise: the verified texts of the notes in the other languages: remembered text by text, asked for in batches, held against what they say. */
import { partKey } from '../chunks/keys.ts';
import { pack } from '../chunks/pack.ts';
import type { Composition, Doubt, Finding, Outline } from '../domain.ts';
import type { Answered, Question } from '../ports/question.ts';
import { isShownTo } from '../rendering/sections.ts';
import { otherThan } from '../verifying/check.ts';
import { isOtherLanguage } from '../verifying/language.ts';
import { doubtsInLocalised } from '../verifying/localised.ts';
import { avoidedIn } from '../writing/glossary.ts';
import { leakedIn } from '../writing/leak.ts';
import {
  choiceForLocalising,
  type Localisation,
  type LocaliseItem,
  type LocaliseObjection,
  localisedProse,
  localiseQuestion,
  readLocaliseAnswer,
  textsToLocalise,
} from '../writing/localise.ts';
import { halvesOf } from './dividing.ts';
import { type Look, lookAgain, lookQuestions, refusals } from './second-look.ts';
import { fail, noteHit, noteStandIn, type Writing } from './writing.ts';
import { isSecondTry, tellUse, wrongCode } from './wrong-answers.ts';

/** Texts in one request, and their characters. */
const BATCH = { items: 40, size: 8_000 } as const;

/** Plain words from which on a text that is the same in two languages was not written in the second. */
const COPIED = 4;

/** By language, the main one aside. */
export type Localisations = ReadonlyMap<string, Localisation>;

/** Where a text stands: what a finding tells. */
type Place = Pick<Finding, 'entries' | 'where'>;
type Item = LocaliseItem & { readonly language: string; readonly place: Place };

/** A text that passed its check, or null where it failed twice: the main language's stands. */
type Worded = string | null;

/** What was written of one set of notes. `compositions`: by audience name. */
type Told = { readonly outline: Outline; readonly compositions: ReadonlyMap<string, Composition> };

/** Without a model, and where it fails, texts stay in the main language. */
export async function localise(written: readonly Told[], writing: Writing): Promise<Localisations> {
  const wanted = writing.languages.filter((language) => language !== writing.setup.language);
  const places = writing.asking === null ? new Map<string, Place>() : placesOf(written, writing);
  const all = await Promise.all(wanted.map((language) => into(language, places, writing)));
  return new Map(wanted.map((language, at) => [language, all[at] ?? new Map<string, string>()]));
}

/** Each text once, with the place where it stands first. */
function placesOf(written: readonly Told[], { setup }: Writing): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const { outline, compositions } of written)
    for (const { name } of setup.choice.audiences)
      for (const { text, entries, where } of textsToLocalise(
        outline.entries.filter((entry) => isShownTo(name, entry)),
        name,
        compositions.get(name),
      ))
        if (!places.has(text)) places.set(text, { entries, where });
  return places;
}

async function into(language: string, places: ReadonlyMap<string, Place>, writing: Writing): Promise<Localisation> {
  const { remembered, open } = recallAll(itemsOf(language, places, writing), writing);
  writing.notes.misses += open.length;
  const batches = pack(open, ({ text }) => text.length, BATCH);
  const looked = lookAtRemembered(remembered, language, writing);
  const answers = await Promise.all(batches.map((batch) => askBatch(batch, language, writing)));
  const worded = [...(await looked), ...answers.flat()];
  return new Map(worded.flatMap(([text, found]) => (found === null ? [] : [[text, found] as const])));
}

function itemsOf(language: string, places: ReadonlyMap<string, Place>, { setup }: Writing): readonly Item[] {
  const common = choiceForLocalising(setup.choice);
  return [...places].map(([text, place]): Item => {
    return { key: partKey('localise', setup.models.map, common, language, { text }), text, language, place };
  });
}

type Recalled = { readonly remembered: readonly (readonly [Item, Worded])[]; readonly open: readonly Item[] };

function recallAll(items: readonly Item[], writing: Writing): Recalled {
  const found = items.map((item) => [item, recall(item, writing)] as const);
  return {
    remembered: found.flatMap(([item, worded]) => (worded === undefined ? [] : [[item, worded] as const])),
    open: found.flatMap(([item, worded]) => (worded === undefined ? [item] : [])),
  };
}

/** The second looks that answers will be given, at the texts of the main language in place of them; nothing without `verify: strict`. */
export function looksAhead(written: readonly Told[], writing: Writing): readonly Question[] {
  const places = placesOf(written, writing);
  const wanted = writing.languages.filter((language) => language !== writing.setup.language);
  const open = wanted.flatMap((language) => recallAll(itemsOf(language, places, writing), writing).open);
  return lookQuestions(
    open.map((item) => lookOf(item, item.text)),
    writing,
  );
}

function lookOf({ text, language, place }: Item, worded: string): Look {
  return { ...place, texts: [worded], evidence: [], from: { language, text } };
}

/** Remembered texts that had no second look yet: those that it refuses are asked for again, once. */
async function lookAtRemembered(
  remembered: Recalled['remembered'],
  language: string,
  writing: Writing,
): Promise<readonly (readonly [string, Worded])[]> {
  const judged = remembered.map(([item, text]): Judged => ({ item, text, doubts: [] }));
  const looked = await withSecondLook(judged, writing);
  const refused = looked.filter(({ doubts }) => doubts.length > 0);
  const again = refused.filter(({ item }) => writing.store.recall(item.key)?.answer.repair !== true);
  const worded = new Map(looked.map(({ item, text }) => [item.text, text] as const));
  for (const { item, doubts } of refused)
    if (writing.store.recall(item.key)?.answer.repair === true) {
      kept(item, doubts, writing);
      worded.set(item.text, null);
    }
  for (const [text, second] of await askAgain(again, language, writing)) worded.set(text, second);
  return [...worded];
}

/** The same; texts that the rules have no doubt about may have one of the second look. */
async function withSecondLook(judged: readonly Judged[], writing: Writing): Promise<readonly Judged[]> {
  const look = ({ item, text, doubts }: Judged) => (text !== null && doubts.length === 0 ? lookOf(item, text) : null);
  await lookAgain(
    judged.flatMap((one) => look(one) ?? []),
    writing,
  );
  return judged.map((one) => {
    const own = look(one);
    return own === null ? one : { ...one, doubts: refusals(own, writing) };
  });
}

/** Undefined: nobody asked yet, or only a first answer is there that does not hold. */
function recall(item: Item, writing: Writing): Worded | undefined {
  const part = writing.store.recall(item.key);
  if (part === null) return undefined;
  const { text, doubts } = judge(item, part.answer.text, part.index, writing);
  const holds = text !== null && doubts.length === 0;
  const isTried = isSecondTry(part, doubts);
  if (holds || isTried) noteHit(writing, part);
  if (holds) return text;
  if (!isTried) return undefined;
  kept(item, doubts, writing);
  return null;
}

/** The main language's text stands: told in every run, not only in the one that asked. */
function kept({ place, language }: Item, doubts: readonly Doubt[], writing: Writing, code: string = wrongCode(doubts)): void {
  writing.notes.findings.push({ ...place, language, doubts, outcome: 'replaced' });
  noteStandIn(writing.notes, code, 1);
}

type Judged = { readonly item: Item; readonly text: string | null; readonly doubts: readonly Doubt[] };

function judge(item: Item, answer: string, index: number, writing: Writing): Judged {
  const text = readLocaliseAnswer(answer, index, item.text);
  if (text === null) return { item, text, doubts: [{ kind: 'missing', found: 'no valid answer for this text' }] };
  const doubts = [
    ...doubtsInLocalised(item.text, text, item.language, namesThatStay(writing)),
    ...leakedIn([text]),
    ...avoidedIn(text, writing.setup.choice.avoided).filter(({ found }) => !item.text.toLowerCase().includes(found.toLowerCase())),
  ];
  // One line may be too short to tell, unless it is the very same.
  const isOther = doubts.length === 0 && (isCopy(item, text, writing) || isOtherLanguage(localisedProse(answer), item.language));
  if (isOther) return { item, text, doubts: [otherThan(item.language)] };
  return { item, text, doubts: doubts.length > 0 ? doubts : refusals(lookOf(item, text), writing) };
}

/** English that nobody wrote in the other language. Other languages have neighbours that say some things alike. */
function isCopy({ text, language }: Item, worded: string, { setup }: Writing): boolean {
  const [from, into] = [setup.language, language].map((tag) => tag.toLowerCase().split('-')[0]);
  const plain = text.replace(/`[^`]*`/g, ' ').match(/(?<![\w./@-])[a-z]{2,}(?![\w/@-]|\.\w)/g) ?? [];
  return from === 'en' && into !== 'en' && worded === text && plain.length >= COPIED;
}

/** Terms of the glossary; of the project's and its packages' names those that are no plain word (`core`, `docs`). */
function namesThatStay({ names, setup }: Writing): readonly string[] {
  return [...setup.choice.glossary, ...names.filter((name) => /[^a-z]/.test(name))];
}

/** Texts that fail their check go back once with what was found. */
async function askBatch(batch: readonly Item[], language: string, writing: Writing): Promise<readonly (readonly [string, Worded])[]> {
  const question = localiseQuestion(batch, language, writing.setup);
  const answered = await writing.asking?.ask(question);
  if (answered?.state !== 'answered') return askLess(batch, language, answered, writing);
  const fresh = batch.map((item, index) => judge(item, answered.answer.text, index, writing));
  await tellUse(question, fresh.map(heldOf), writing);
  const judged = await withSecondLook(fresh, writing);
  const good = judged.filter(({ doubts }) => doubts.length === 0).map(({ item, text }): readonly [string, Worded] => [item.text, text]);
  const failing = judged.filter(({ doubts }) => doubts.length > 0);
  return [...good, ...(await askAgain(failing, language, writing))];
}

function heldOf({ text, doubts }: Judged): { readonly hasText: boolean; readonly doubts: readonly Doubt[] } {
  return { hasText: text !== null, doubts };
}

async function askAgain(failing: readonly Judged[], language: string, writing: Writing): Promise<readonly (readonly [string, Worded])[]> {
  if (failing.length === 0) return [];
  const objections = failing.map(({ text, doubts }, index): LocaliseObjection => {
    if (doubts.some(({ kind }) => kind === 'meaning')) return { index, found: [], refused: doubts.map(({ found }) => found) };
    return { index, found: text === null ? [] : doubts.map(({ found }) => found) };
  });
  const items = failing.map(({ item }) => item);
  const question = localiseQuestion(items, language, writing.setup, objections);
  const answered = await writing.asking?.ask(question);
  if (answered?.state === 'failed') fail(writing.notes, answered);
  const judged = failing.map(({ item, doubts }, index): Judged => {
    return answered?.state === 'answered' ? judge(item, answered.answer.text, index, writing) : { item, text: null, doubts };
  });
  if (answered?.state === 'answered') await tellUse(question, judged.map(heldOf), writing);
  const looked = await withSecondLook(judged, writing);
  return failing.map(({ item, doubts }, index): readonly [string, Worded] => {
    const second = looked[index] ?? { text: null, doubts };
    if (second.text === null || second.doubts.length > 0) {
      kept(item, second.doubts, writing, answered?.state === 'failed' ? answered.code : wrongCode(second.doubts));
      return [item.text, null];
    }
    writing.notes.findings.push({ ...item.place, language, doubts, outcome: 'repaired' });
    return [item.text, second.text];
  });
}

/** An answer that does not fit or is refused is tried with half of the texts. */
async function askLess(
  batch: readonly Item[],
  language: string,
  answered: Answered | undefined,
  writing: Writing,
): Promise<readonly (readonly [string, Worded])[]> {
  if (answered?.state !== 'failed') return [];
  const halves = halvesOf(batch, answered, writing.notes.divided);
  if (halves !== null) return (await Promise.all(halves.map((half) => askBatch(half, language, writing)))).flat();
  fail(writing.notes, answered);
  noteStandIn(writing.notes, answered.code, batch.length);
  return [];
}
