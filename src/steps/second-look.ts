/** `verify: strict`: texts that passed the check by rules are shown to the strong model once, in every language, and what it said is remembered with text and evidence. */
import { canonicalJson } from '../chunks/canonical.ts';
import { contentOf, partKey } from '../chunks/keys.ts';
import { pack } from '../chunks/pack.ts';
import type { Doubt, Evidence, Finding } from '../domain.ts';
import type { FailureCode, Question } from '../ports/question.ts';
import { choiceForLocalising } from '../writing/localise.ts';
import { readVerdict, type Verdict, verifyLocalisedQuestion, verifyQuestion } from '../writing/verify.ts';
import { halvesOf } from './dividing.ts';
import { fail, type Writing } from './writing.ts';

/** Texts in one request, and characters of them and their evidence. */
const BATCH = { items: 20, size: 60_000 } as const;
/** Of texts in other languages: as many as one call writes. */
const LOCALISED = { items: 40, size: 60_000 } as const;

/** A text, what it stands on, and where it stands. `lines`: what a sentence sums up. `from`: of a text in another language, what it was written from. */
export type Look = Pick<Finding, 'entries' | 'where'> & {
  readonly texts: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly lines?: readonly string[];
  readonly from?: { readonly language: string; readonly text: string };
};

type Item = { readonly key: string; readonly look: Look };

/** Of this run: the store may be unable to keep anything. */
const verdicts = new WeakMap<Writing, Map<string, Verdict>>();

/** Asks about what nobody looked at yet; without `verify: strict`, or a model, about nothing. What cannot be asked stays as it is, and is told. */
export async function lookAgain(looks: readonly Look[], writing: Writing): Promise<void> {
  if (!writing.strict || writing.asking === null) return;
  await Promise.all(batchesOf(looks, writing).map((batch) => askBatch(batch, writing)));
}

/** What would be asked about texts; nothing without `verify: strict`. */
export function lookQuestions(looks: readonly Look[], writing: Writing): readonly Question[] {
  return writing.strict ? batchesOf(looks, writing).map((batch) => questionOf(batch, writing)) : [];
}

/** What nobody looked at yet, as it goes into requests: each language by itself. */
function batchesOf(looks: readonly Look[], writing: Writing): readonly (readonly Item[])[] {
  const items = [...new Map(looks.map((look) => [keyOf(look, writing), look] as const))].map(([key, look]): Item => ({ key, look }));
  const open = items.filter(({ key }) => verdictOf(key, writing) === null);
  const languages = [...new Set(open.map(({ look }) => look.from?.language ?? null))];
  return languages.flatMap((language) => {
    const own = open.filter(({ look }) => (look.from?.language ?? null) === language);
    return pack(own, sizeOf, language === null ? BATCH : LOCALISED);
  });
}

function sizeOf({ look: { texts, evidence, from } }: Item): number {
  return JSON.stringify(evidence).length + texts.join('').length + (from?.text.length ?? 0);
}

/** Readers may have the same words: they are shown once. */
function once(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}

/** Of items of one language. */
function questionOf(batch: readonly Item[], { setup }: Writing): Question {
  const language = batch[0]?.look.from?.language;
  if (language === undefined)
    return verifyQuestion(
      batch.map(({ key, look }) => ({ key, texts: once(look.texts), evidence: look.evidence, lines: once(look.lines ?? []) })),
      setup,
    );
  const items = batch.map(({ key, look }) => ({ key, source: look.from?.text ?? '', text: look.texts.join('\n') }));
  return verifyLocalisedQuestion(items, language, setup);
}

/** What the second look found wrong with a text; empty where it holds, or where nobody looked. */
export function refusals(look: Look, writing: Writing): readonly Doubt[] {
  if (!writing.strict || writing.asking === null) return [];
  const verdict = verdictOf(keyOf(look, writing), writing);
  return verdict === null || verdict.holds ? [] : [{ kind: 'meaning', found: verdict.reason }];
}

/** By texts and evidence: the order of changes does not matter. */
function keyOf({ texts, evidence, lines = [], from }: Look, { setup }: Writing): string {
  if (from !== undefined)
    return partKey('verify', setup.models.compose, choiceForLocalising(setup.choice), from.language, { texts, source: from.text });
  const content = { texts, lines, evidence: evidence.map((one) => canonicalJson(contentOf(one))).sort() };
  return partKey('verify', setup.models.compose, setup.choice, setup.language, content);
}

function verdictOf(key: string, writing: Writing): Verdict | null {
  const known = verdicts.get(writing)?.get(key);
  if (known !== undefined) return known;
  const part = writing.store.recall(key);
  const verdict = part === null ? null : readVerdict(part.answer.text, part.index);
  return verdict === null ? null : keep(key, verdict, writing);
}

function keep(key: string, verdict: Verdict, writing: Writing): Verdict {
  const known = verdicts.get(writing) ?? new Map<string, Verdict>();
  verdicts.set(writing, known.set(key, verdict));
  return verdict;
}

/** Answers to fewer texts may do, where one does not fit or is refused. */
const DIVISIBLE: Partial<Readonly<Record<FailureCode, number>>> = { cut: 1, 'too-large': 1, refused: 1 };

const NO_VERDICT = {
  code: 'invalid',
  message: 'The second look was answered with no verdict of the form that was asked for.',
  hint: 'Check `models`: the texts of this run had no second look.',
  final: false,
} as const;

async function askBatch(batch: readonly Item[], writing: Writing): Promise<void> {
  const question = questionOf(batch, writing);
  const answered = await writing.asking?.ask(question);
  if (answered === undefined) return;
  if (answered.state === 'answered') {
    const read = batch.map((item, index) => ({ item, verdict: readVerdict(answered.answer.text, index) }));
    const isUseful = read.some(({ verdict }) => verdict !== null);
    writing.asking?.judged?.(question, isUseful ? null : 'no verdict in it is of the form that was asked for.');
    if (!isUseful) fail(writing.notes, NO_VERDICT);
    for (const { item, verdict } of read) if (verdict !== null) keep(item.key, verdict, writing);
    unseen(
      read.filter(({ verdict }) => verdict === null).map(({ item }) => item),
      'invalid',
      writing,
    );
    return;
  }
  const halves = halvesOf(batch, answered, writing.notes.divided, DIVISIBLE);
  if (halves !== null) {
    await Promise.all(halves.map((half) => askBatch(half, writing)));
    return;
  }
  fail(writing.notes, answered);
  unseen(batch, answered.code, writing);
}

/** One finding for each place and language: the texts stay. */
function unseen(items: readonly Item[], code: string, writing: Writing): void {
  const found = new Map<string, Finding>();
  for (const { look } of items) {
    const { where, from } = look;
    const place = `${where} ${from?.language ?? ''}`;
    const entries = [...(found.get(place)?.entries ?? []), ...look.entries];
    const language = from === undefined ? {} : { language: from.language };
    found.set(place, { entries, where, ...language, doubts: [{ kind: 'unseen', found: `no second look: ${code}` }], outcome: 'kept' });
  }
  writing.notes.findings.push(...found.values());
}
