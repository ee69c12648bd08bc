/** The name of a request: the same question has the same name, whoever builds it. */
import { canonicalJson, sha256 } from '../chunks/canonical.ts';
import type { Question } from '../ports/question.ts';

/** Grows when the same question would be sent to the model in another way. */
const REQUEST_FORMAT = 1;

/**
 * The name under which the answer to a question is kept: 64 hex digits. Parts, context and priority take no part. The same question
 * of two packages has other parts in each, so each keeps its own answer.
 */
export function requestName(question: Question): string {
  const { task, system, schema, data, model, maxTokens, owner } = question;
  const own = owner === undefined ? {} : { owner };
  return sha256(canonicalJson({ format: REQUEST_FORMAT, task, system, schema, data, model, maxTokens, ...own }));
}
