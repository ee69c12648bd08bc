/** The ways in which asking ends without an answer, and what makes a reply an answer. Pure. */
import type { Answered, FailureCode, ModelReply, Question, StoredAnswer } from '../ports.ts';
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

export const NO_KEY = failure('no-key', 'There is no key for the model.', 'Set the anthropic-api-key input or the federation ids.', true);
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

/** `message`: what the API asks for, where it says it. */
export function noRoom(message = 'The rate limit leaves no time for this question.'): Failed {
  return failure('rate-limited', message, KEPT, false);
}

/** A reply as an answer to keep, or why it is none. The text is only checked to be JSON: its schema is the writers'. */
export function answerOf(question: Question, reply: Extract<ModelReply, { state: 'replied' }>): Answered {
  const stop = stopFailure(reply.stopReason);
  if (stop !== null) return failure(stop.code, stop.message, stop.hint, false);
  if (!isJson(reply.text)) return failure('invalid', 'The answer is not JSON.', 'The deterministic wording stands in.', false);
  const { task, parts, context, repair, model } = question;
  const answer: StoredAnswer = { task, parts, context, repair, model, text: reply.text, usage: reply.usage };
  return { state: 'answered', answer };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
