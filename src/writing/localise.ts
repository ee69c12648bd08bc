/** Localise: verified texts of the main language once more in another one, each remembered by itself. */
import * as v from 'valibot';
import type { Choice, Composition, Entry, Finding, Sentence, Sha } from '../domain.ts';
import type { Question } from '../ports/question.ts';
import { listIn, localisedSchema, localiseSchema, TEXT_CHARACTERS } from './answers.ts';
import { LOCALISE_PROMPT } from './prompts/localise.ts';
import { houseRules, type Setup } from './setup.ts';

/** Marks of direction: the page sets it. */
const DIRECTION = /[\u200e\u200f\u061c]/g;

/** What one text may cost in the answer, thinking included (tokens): other scripts take more tokens than English. */
const ANSWER_TOKENS = 400;
/** A text may grow by so much: others than English need more room. */
const GROWTH = 2;

/** `text`: without the full stop at its end. */
export type LocaliseItem = { readonly key: string; readonly text: string };

/** From a text of the main language to the same in another one. */
export type Localisation = ReadonlyMap<string, string>;

/** A text that failed its check, sent back once with what it lacks or adds, or why it was refused; nothing of both: there was no valid answer. */
export type LocaliseObjection = { readonly index: number; readonly found: readonly string[]; readonly refused?: readonly string[] };

/** Readers do not matter here: a text that two audiences share is asked about once. */
export function choiceForLocalising(choice: Choice): Choice {
  return { ...choice, audiences: [] };
}

export function localiseQuestion(
  items: readonly LocaliseItem[],
  language: string,
  setup: Setup,
  objections: readonly LocaliseObjection[] = [],
): Question {
  const texts = items.map(({ text }, index) => ({ index, text, ...objectionTo(index, objections) }));
  return {
    task: 'localise',
    system: `${LOCALISE_PROMPT}\n\n${houseRules({ ...setup, language }, [])}`,
    schema: localiseSchema(),
    data: { task: 'localise', language, texts },
    parts: items.map(({ key }) => key),
    context: [],
    repair: objections.length > 0,
    model: setup.models.map,
    maxTokens: 2_000 + ANSWER_TOKENS * items.length,
    priority: 2,
  };
}

function objectionTo(index: number, objections: readonly LocaliseObjection[]): Record<string, unknown> {
  const { found, refused = [] } = objections.find((one) => one.index === index) ?? {};
  if (found === undefined) return {};
  if (refused.length > 0) return { previousAnswerWasRefused: refused };
  return found.length === 0
    ? { previousAnswerWas: 'missing, doubled or of another shape' }
    : { previousAnswerLackedOrAdded: found, theyMustStandAsInTheText: true };
}

/** The text at one index of an answer, without a full stop at its end; null when it is missing, doubled or of another shape. */
export function readLocaliseAnswer(answer: string, index: number, source: string): string | null {
  const found = (listIn(answer, 'texts') ?? []).flatMap((member) => {
    const parsed = v.safeParse(localisedSchema, member);
    return parsed.success && parsed.output.index === index ? [parsed.output.text] : [];
  });
  const [text = ''] = found;
  const bare = withoutStop(text.replace(DIRECTION, '').trim()).text;
  const fits = bare !== '' && bare.length <= Math.max(TEXT_CHARACTERS, source.length * GROWTH) && !/[\r\n]/.test(bare);
  return found.length === 1 && fits ? bare : null;
}

/** All that an answer says, in one text: what it was written in shows there better than in one line. */
export function localisedProse(answer: string): string {
  const texts = (listIn(answer, 'texts') ?? []).map((member) => v.safeParse(localisedSchema, member));
  return texts.flatMap((one) => (one.success ? [one.output.text] : [])).join('\n');
}

/** A full stop is no part of what is remembered: a line and a sentence that say the same are one text. */
export function withoutStop(text: string): { readonly text: string; readonly stop: boolean } {
  const bare = text.replace(/(?<![.。])[.。]$/u, '');
  return { text: bare, stop: bare !== text };
}

/** A text to localise, without a full stop, and where it stands. */
export type Localisable = { readonly text: string } & Pick<Finding, 'entries' | 'where'>;

/** Every text that notes for an audience show, in their order. Numbers alone, code and placeholders need no language. */
export function textsToLocalise(entries: readonly Entry[], audience: string, composition: Composition | undefined): readonly Localisable[] {
  const said = (where: Finding['where'], sentences: readonly Sentence[] = []) =>
    sentences.map((sentence) => ({ text: sentence.text, entries: sentence.entries, where }));
  const shown = entries.flatMap(({ id, texts, upgrade }) => [
    { text: texts[audience] ?? '', entries: [id], where: 'entry' as const },
    { text: upgrade[audience] ?? '', entries: [id], where: 'upgrade' as const },
  ]);
  return [...said('overview', composition?.overview), ...said('highlight', composition?.highlights), ...shown]
    .map((one) => ({ ...one, text: withoutStop(one.text.trim()).text }))
    .filter(({ text }) => /\p{L}/u.test(text.replace(/\{\w+\}|`[^`]*`/g, '')));
}

/** The words of a line in another language; '' where there are none. */
type LocalisedLine = { readonly text: string; readonly upgrade: string };

/** By entry; `untranslated`: lines that stand in the main language. */
export type LocalisedLines = { readonly lines: Readonly<Record<Sha, LocalisedLine>>; readonly untranslated: number };

/** What each entry says to one audience in the other language. */
export function localisedLines(entries: readonly Entry[], audience: string, into: Localisation): LocalisedLines {
  const lines = entries.flatMap(({ id, texts, upgrade }): readonly (readonly [Sha, LocalisedLine])[] => {
    const line = { text: localisedText(texts[audience] ?? '', into) ?? '', upgrade: localisedText(upgrade[audience] ?? '', into) ?? '' };
    return line.text + line.upgrade === '' ? [] : [[id, line]];
  });
  return { lines: Object.fromEntries(lines), untranslated: entries.length - lines.filter(([, { text }]) => text !== '').length };
}

export function localisedComposition(composition: Composition, into: Localisation): Composition {
  const each = (sentences: readonly Sentence[]): readonly Sentence[] =>
    sentences.map((sentence) => ({ ...sentence, text: localisedText(sentence.text, into) ?? sentence.text }));
  return { ...composition, overview: each(composition.overview), highlights: each(composition.highlights) };
}

/** Null: it stands in the main language. */
export function localisedText(text: string, into: Localisation): string | null {
  const { text: bare, stop } = withoutStop(text.trim());
  const found = into.get(bare);
  if (found === undefined) return null;
  return stop ? `${found}${/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(found) ? '。' : '.'}` : found;
}
