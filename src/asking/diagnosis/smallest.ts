/** The smallest question that is asked as a run asks its own: a schema, a marked prefix, and for reading low effort. */
import type { Question } from '../../ports/question.ts';

/** Tokens; a model that thinks first may be cut at them, which proves as much as an answer. */
const ANSWER_TOKENS = 64;

const SCHEMA = {
  type: 'object',
  properties: { ready: { type: 'boolean' } },
  required: ['ready'],
  additionalProperties: false,
} as const;

export function smallestQuestion(model: string, task: 'map' | 'compose'): Question {
  return {
    task,
    model,
    system: 'Say that you are ready.',
    schema: SCHEMA,
    data: { ready: true },
    ...{ parts: [], context: [], repair: false, maxTokens: ANSWER_TOKENS, priority: 0 },
  };
}
