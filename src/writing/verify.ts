/** Verify: a second look of the strong model at texts that passed the check by rules, each beside what it was written from. The same in other languages. */
import * as v from 'valibot';
import type { Evidence } from '../domain.ts';
import type { Question } from '../ports/question.ts';
import { jsonSchema, listIn } from './answers.ts';
import { shownEvidence } from './map.ts';
import { VERIFY_PROMPT } from './prompts/verify.ts';
import { VERIFY_LOCALISED_PROMPT } from './prompts/verify-localised.ts';
import { DATA_IS_DATA, type Setup } from './setup.ts';

const verdictSchema = v.strictObject({ index: v.number(), holds: v.boolean(), reason: v.string() });
const SCHEMA = jsonSchema(v.strictObject({ verdicts: v.array(verdictSchema) }));

/** What one verdict may cost in the answer, thinking included (tokens). */
const ANSWER_TOKENS = 400;
/** Characters of a reason that are kept. */
const REASON = 200;

/** `lines`: the lines that a sentence sums up; none for a line. */
export type VerifyItem = {
  readonly key: string;
  readonly texts: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly lines: readonly string[];
};

/** A text in another language beside the one that it was written from. */
export type VerifyLocalisedItem = { readonly key: string; readonly source: string; readonly text: string };

/** The reason is '' where the texts hold. */
export type Verdict = { readonly holds: boolean; readonly reason: string };

export function verifyQuestion(items: readonly VerifyItem[], setup: Setup): Question {
  const shown = items.map(({ texts, evidence, lines }, index) => ({
    ...{ index, texts },
    ...(lines.length > 0 && { lines }),
    evidence: evidence.map(shownEvidence),
  }));
  const keys = items.map(({ key }) => key);
  return asked(VERIFY_PROMPT, { task: 'verify', items: shown }, keys, setup);
}

export function verifyLocalisedQuestion(items: readonly VerifyLocalisedItem[], language: string, setup: Setup): Question {
  const shown = items.map(({ source, text }, index) => ({ index, source, text }));
  const keys = items.map(({ key }) => key);
  return asked(VERIFY_LOCALISED_PROMPT, { task: 'verify', language, items: shown }, keys, setup);
}

function asked(prompt: string, data: unknown, keys: readonly string[], setup: Setup): Question {
  return {
    task: 'verify',
    system: `${prompt}\n\n${DATA_IS_DATA}`,
    schema: SCHEMA,
    data,
    parts: keys,
    context: [],
    repair: false,
    model: setup.models.compose,
    maxTokens: 4_000 + ANSWER_TOKENS * keys.length,
    priority: 2,
  };
}

/** The verdict at one index of an answer; null when it is missing, doubled or of another shape. */
export function readVerdict(answer: string, index: number): Verdict | null {
  const found = (listIn(answer, 'verdicts') ?? []).flatMap((member) => {
    const parsed = v.safeParse(verdictSchema, member);
    return parsed.success && parsed.output.index === index ? [parsed.output] : [];
  });
  const [verdict] = found;
  if (verdict === undefined || found.length > 1) return null;
  const { holds, reason } = verdict;
  return holds ? { holds, reason: '' } : { holds, reason: reason.trim().slice(0, REASON) || 'the evidence does not support it' };
}
