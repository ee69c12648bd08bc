/** The requests of a run for people to read, and to try by hand. */
import type { Question } from '../ports/question.ts';
import { harmlessLine } from './line.ts';

/** What is sent of a question. */
export type ShownRequest = Pick<Question, 'task' | 'model' | 'maxTokens' | 'system' | 'schema' | 'data'>;

/** Only what is sent. */
export function shownRequest({ task, model, maxTokens, system, schema, data }: ShownRequest): ShownRequest {
  return { task, model, maxTokens, system, schema, data };
}

/**
 * System prompt and schema stand once, above the first data that they go with. Strangers' text is no command in any line. `calls`: of
 * the plan; none without a key or a budget.
 */
export function requestsText(questions: readonly ShownRequest[], calls: number): string {
  const seen = new Map<string, number>();
  const parts = questions.map((question, at) => {
    const { task, model, maxTokens, system, schema, data } = question;
    const frame = JSON.stringify([system, schema]);
    const first = seen.get(frame);
    if (first === undefined) seen.set(frame, at + 1);
    const name = `===== Request ${at + 1} of ${questions.length}: ${task}, ${model}, an answer of at most ${maxTokens} tokens`;
    const prompt =
      first === undefined
        ? ['--- System', system, '--- Schema of the answer', JSON.stringify(schema)]
        : [`--- System and schema as in request ${first}`];
    return [name, ...prompt, '--- Data', JSON.stringify(data, null, 2)].join('\n');
  });
  const looks = questions.some(({ task }) => task === 'verify');
  const note = [
    'Nothing was asked. Lines that nobody wrote yet stand in the later requests as the rules word them.',
    ...(looks
      ? [
          'So do the texts that second looks (verify) look at; in other languages the text of the main one stands there.',
          'A second look at lines that an answer to merge joins has the same prompt: at most one for each merge, known with its answer.',
        ]
      : []),
    'Not printed, as answers decide about them: second tries. A text that fails its check goes back once, in a request of the same prompt and schema over the texts that failed, each with what was found (previousAnswerSaid, previousAnswerWasRefused and the like).',
    ...(calls === 0 ? ['As things are no call is made: these are the requests of a run that has a key and a budget.'] : []),
  ].join(' ');
  const text = questions.length === 0 ? 'No request: everything is remembered, or nothing is to be said.' : [note, ...parts].join('\n\n');
  return text.split('\n').map(harmlessLine).join('\n');
}
