/** When a remembered answer answers a question. */
import type { Question } from '../ports/question.ts';
import type { Store, StoredAnswer } from '../ports/store.ts';
import { requestName } from './request-name.ts';

/**
 * The stored answer that answers every part of the question, in its order, seen beside the same context; null when there is none.
 * A second try is only answered by itself: the newest answer to its parts is the one that failed its check.
 */
export function recalled(question: Question, store: Store): StoredAnswer | null {
  const [first] = question.parts;
  if (first === undefined) return null;
  const found = store.recall(first);
  if (found === null || !isAnswerTo(found.answer, question)) return null;
  if (question.repair && found.name !== requestName(question)) return null;
  const isNewest = question.parts.every((part, index) => {
    const each = index === 0 ? found : store.recall(part);
    return each !== null && each.name === found.name && each.index === index;
  });
  return isNewest ? found.answer : null;
}

function isAnswerTo(answer: StoredAnswer, question: Question): boolean {
  return answer.task === question.task && isSame(answer.parts, question.parts) && isSame(answer.context, question.context);
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
