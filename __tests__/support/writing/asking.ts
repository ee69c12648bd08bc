import { recalled } from '../../../src/asking/recall.ts';
import { requestName } from '../../../src/asking/request-name.ts';
import type { Asking } from '../../../src/ports/asking.ts';
import type { Answered, FailureCode, Question } from '../../../src/ports/question.ts';
import type { Store } from '../../../src/ports/store.ts';
import { honestAnswerers } from '../anthropic/answerers.ts';
import { type Answerers, honestText } from '../anthropic/honest.ts';
import { isObject, type JsonObject } from '../anthropic/json.ts';
import { catalogue } from '../anthropic/models.ts';
import type { MessageRequest } from '../anthropic/request.ts';
import { schemaFaults } from '../anthropic/schema-rules.ts';

/** What happens to a question in place of an honest answer: a failure, or this text. */
export type Mishap = { readonly fails: FailureCode } | { readonly says: string } | undefined;

export type LocalAskingOptions = {
  readonly answerers?: Answerers;
  /** `n` counts the questions that memory could not answer, from 0. */
  readonly mishap?: (question: Question, n: number) => Mishap;
};

/** The way to a model that sits in this process: store first, then the answerers. Writes down what was really asked. */
export interface LocalAsking extends Asking {
  readonly questions: readonly Question[];
  /** What was said of each answer that was read: what is wrong with all of it, or null. */
  readonly judgements: readonly (string | null)[];
}

export function localAsking(store: Store, options: LocalAskingOptions = {}): LocalAsking {
  const questions: Question[] = [];
  const judgements: (string | null)[] = [];
  let failed = 0;
  async function ask(question: Question): Promise<Answered> {
    const known = recalled(question, store);
    if (known !== null) return { state: 'answered', answer: known };
    const mishap = options.mishap?.(question, questions.length);
    questions.push(question);
    const faults = schemaFaults(question.schema);
    if (faults.length > 0) throw new Error(`the API would refuse this schema: ${faults.join('; ')}`);
    if (mishap !== undefined && 'fails' in mishap) {
      failed += 1;
      return {
        state: 'failed',
        code: mishap.fails,
        message: `It failed: ${mishap.fails}.`,
        hint: 'Try again.',
        final: mishap.fails === 'refused-key',
      };
    }
    const text = mishap?.says ?? honestText(requestOf(question), options.answerers ?? honestAnswerers);
    if (!isJson(text)) return { state: 'failed', code: 'invalid', message: 'The answer is not JSON.', hint: 'Try again.', final: false };
    const { task, parts, context, repair, model } = question;
    const usage = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 };
    const answer = { task, parts, context, repair, model, text, usage };
    await store.keep(requestName(question), answer);
    return { state: 'answered', answer };
  }
  const spent = () => ({
    calls: questions.length,
    failed,
    usage: { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 },
    cost: 0,
    unsure: 0,
  });
  return {
    ask,
    recalled: (question) => recalled(question, store),
    async judged(question, wrong, isKept = false) {
      judgements.push(wrong);
      if (wrong !== null && !isKept) await store.forget(requestName(question));
    },
    judgements,
    spent,
    expect: () => undefined,
    timeline: () => ({ calls: [], inVain: [] }),
    known: () => ({ accounts: {}, width: 4 }),
    close: async () => undefined,
    questions,
  };
}

/** The question as the API would see it. */
function requestOf({ model, maxTokens, system, data, schema }: Question): MessageRequest {
  const facts = catalogue().find(model);
  if (facts === undefined) throw new Error(`no such model: ${model}`);
  const user = JSON.stringify(data);
  return { model: facts, maxTokens, stream: false, thinks: false, parts: [], system, user, data: JSON.parse(user), schema, body: {} };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The list of a question's data, as objects. */
export function listOf(question: Question, name: string): readonly JsonObject[] {
  const list = isObject(question.data) ? question.data[name] : undefined;
  return Array.isArray(list) ? list.filter(isObject) : [];
}
