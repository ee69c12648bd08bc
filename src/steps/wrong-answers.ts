/** Answers that came and were not what was asked for: what is wrong with one, and what is told of all at the end. */
import type { Doubt } from '../domain.ts';
import type { Question } from '../ports/question.ts';
import type { StoredPart } from '../ports/store.ts';
import { count } from '../report/figures.ts';
import { fail, type Writing, type WrongCode } from './writing.ts';

/** A text as it was judged: null where the answer had none of the right shape. */
type Judged = { readonly hasText: boolean; readonly doubts: readonly Doubt[] };

/** Of texts that did not pass: not of the shape that was asked for, in another language, or more than the evidence says. */
export function wrongCode(doubts: readonly Doubt[]): WrongCode {
  if (doubts.some(({ kind }) => kind === 'missing')) return 'invalid';
  return doubts.some(({ kind }) => kind === 'language') ? 'other-language' : 'unverified';
}

/** Tells who counts whether anything of an answer can be used. */
export async function tellUse(question: Question, texts: readonly Judged[], { asking }: Writing): Promise<void> {
  const code = wrongWith(texts);
  await asking?.judged?.(question, code === null ? null : SAID[code], code === 'unverified');
}

/** What is wrong with a whole answer; null where any of its texts can be used. */
function wrongWith(texts: readonly Judged[]): WrongCode | null {
  if (texts.length === 0 || texts.some(({ hasText, doubts }) => hasText && doubts.length === 0)) return null;
  const codes = texts.map(({ hasText, doubts }) => (hasText ? wrongCode(doubts) : 'invalid'));
  return codes.find((code) => code !== 'unverified') ?? 'unverified';
}

/** Whether a remembered second try is one: a text of another form than was asked for is not, and is asked for again. */
export function isSecondTry(part: StoredPart, doubts: readonly Doubt[]): boolean {
  return part.answer.repair && wrongCode(doubts) !== 'invalid';
}

const SAID: Readonly<Record<WrongCode, string>> = {
  invalid: 'no text in it is of the form that was asked for (missing, doubled, a wrong index, or another shape).',
  'other-language': 'it is in another language than the one that was asked for.',
  unverified: 'no text in it holds against the evidence.',
};

const HINTS: Readonly<Record<WrongCode, string>> = {
  invalid: 'Check `models`, and that a gateway at anthropic-base-url passes on what is asked and answered.',
  'other-language': 'Take another model in `models`, or another `language`.',
  unverified: 'Take a dearer model in `models`.',
};

/** Lines say more: where they failed too, they are told. */
export const NO_OVERVIEW = {
  code: 'invalid',
  message: 'The answer has no sentence of an overview in the form that was asked for.',
  hint: 'Check `models`: the rules wrote the overview.',
  final: false,
} as const;

/**
 * At the end of a run: that texts were asked for twice and no answer had them in the form or language asked for is a failure of the model, as
 * is that none of its texts held. One that says more than its evidence is the check's work, and no failure.
 */
export function noteWrongAnswers({ notes, setup, asking }: Writing, nothingUsed: boolean): void {
  if (asking === null) return;
  const missed = notes.findings.filter(({ doubts }) => doubts.some(({ kind }) => kind === 'language'));
  const languages = new Set(missed.map(({ language }) => language ?? setup.language));
  const asked = [...(languages.size === 0 ? [setup.language] : languages)].map((one) => `"${one}"`).join(', ');
  for (const code of ['unverified', 'other-language', 'invalid'] as const) {
    const texts = notes.standIns.get(code) ?? 0;
    if (texts === 0 || (code === 'unverified' && !nothingUsed)) continue;
    const stand = `${count(texts, 'text is', 'texts are')} not the model's`;
    const why = {
      invalid: 'its answers had none of the form that was asked for',
      'other-language': `its answers were in another language than ${asked}`,
      unverified: 'nothing that it wrote held against the evidence',
    }[code];
    if (notes.failure?.message === NO_OVERVIEW.message) notes.failure = null;
    fail(notes, { code, message: `${stand}: ${why}.`, hint: HINTS[code], final: false });
  }
}
