/** The ways in which asking ends without an answer, and what makes a reply an answer. Pure. */

import type { ModelReply } from '../ports/model.ts';
import type { Answered, FailureCode, Question } from '../ports/question.ts';
import type { StoredAnswer } from '../ports/store.ts';
import { stopFailure } from './failures.ts';

export type Failed = Extract<Answered, { state: 'failed' }>;

/** The longest text of a stranger's error that is passed on, in characters. */
const MESSAGE_LENGTH = 300;

export function failure(code: FailureCode, message: string, hint: string, final: boolean): Failed {
  return { state: 'failed', code, message: ended(message.slice(0, MESSAGE_LENGTH).trim()), hint, final };
}

/** With a full stop, so that a hint can follow. */
function ended(text: string): string {
  return text === '' || /[.!?…]$/.test(text) ? text : `${text}.`;
}

const KEPT = 'Run again: what was answered is kept.';

/** What to do about a model whose answers are not what was asked for. */
export const WRONG_ANSWERS = 'Check `models`, and a gateway at anthropic-base-url: what answers there does not answer as it is asked.';

export const NO_KEY = failure(
  'no-key',
  'There is no key for the model.',
  'Set the input anthropic-api-key or the federation ids; at a terminal ANTHROPIC_API_KEY.',
  true,
);
export const CANCELLED = failure('cancelled', 'The run was cancelled.', KEPT, true);
export const OUT_OF_TIME = failure('budget', 'The time for asking the model is over.', `Give the budget more minutes. ${KEPT}`, true);
/** One that takes less may fit. */
export const OUT_OF_MONEY = failure(
  'budget',
  'A question does not fit what is left of the budget.',
  `Raise max-cost or the tokens. ${KEPT}`,
  false,
);
export const LEFT_ALONE = failure('overloaded', 'The API keeps failing and is left alone for now.', KEPT, false);

/** `message`: what nobody can wait for; then asking ends. */
export function noRoom(message?: string): Failed {
  return failure('rate-limited', message ?? 'The rate limit leaves no time for this question.', KEPT, message !== undefined);
}

/** A reply as an answer to keep, or why it is none. The text is only checked to be JSON with the lists that were asked for: what stands in them is the writers'. */
export function answerOf(question: Question, reply: Extract<ModelReply, { state: 'replied' }>): Answered {
  const stop = stopFailure(reply.stopReason);
  if (stop !== null) return failure(stop.code, stop.message, stop.hint, false);
  const wrong = formFault(reply.text, question.schema);
  if (wrong !== null) return failure('invalid', wrong, WRONG_ANSWERS, false);
  const { task, parts, context, repair, model } = question;
  const answer: StoredAnswer = { task, parts, context, repair, model, text: reply.text, usage: reply.usage };
  return { state: 'answered', answer };
}

/** What is wrong with a text that is no document of the schema, by its outermost form; null: nothing. */
function formFault(text: string, schema: Question['schema']): string | null {
  const value = jsonIn(text);
  if (value === undefined) return 'The answer is not JSON.';
  const required = Array.isArray(schema.required) ? schema.required.map(String) : [];
  const missing = required.find((name) => !hasForm(value, name, schema));
  return missing === undefined ? null : `The answer is not of the form that was asked for: it has no valid \`${missing}\`.`;
}

function hasForm(value: unknown, name: string, { properties }: Question['schema']): boolean {
  if (!isRecord(value) || !Object.hasOwn(value, name)) return false;
  const property = isRecord(properties) ? properties[name] : undefined;
  return !isRecord(property) || property.type !== 'array' || Array.isArray(value[name]);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
