/** The model of this bench: the careful answers of the tests' API server, in this process, with the tokens that they would take. */
import { honestAnswerers } from '../../__tests__/support/anthropic/answerers.ts';
import { honestText } from '../../__tests__/support/anthropic/honest.ts';
import { catalogue } from '../../__tests__/support/anthropic/models.ts';
import { createPromptCache } from '../../__tests__/support/anthropic/prompt-cache.ts';
import type { MessageRequest } from '../../__tests__/support/anthropic/request.ts';
import { estimateTokens } from '../../__tests__/support/anthropic/tokens.ts';
import { recalled } from '../../src/asking/recall.ts';
import { requestName } from '../../src/asking/request-name.ts';
import type { Usage } from '../../src/domain.ts';
import { MODELS } from '../../src/limits.ts';
import type { Asking } from '../../src/ports/asking.ts';
import type { Question } from '../../src/ports/question.ts';
import type { Store } from '../../src/ports/store.ts';
import { addUsage, costOf, NO_USAGE, tokensOf } from '../../src/report/price.ts';

/** Assumed tokens of thinking in an answer: reading and merging are asked with low effort. */
const THINKING = { map: 32, merge: 100, compose: 600, localise: 600, verify: 600 } as const;
/** Runs are so far apart that the API's prompt cache has forgotten the one before. */
const APART_MS = 60 * 60_000;

export type Bill = {
  readonly calls: Readonly<Record<Question['task'], number>>;
  readonly tokens: number;
  /** Of answers, thinking included. */
  readonly output: number;
  /** Dollars. */
  readonly cost: number;
};

const models = catalogue();
let now = 0;

/** What one run asks and what it pays. */
export interface Meter {
  /** The answer's text, paid. */
  answer(question: Question): { readonly text: string; readonly usage: Usage };
  bill(): Bill;
}

export function createMeter(): Meter {
  now += APART_MS;
  const cache = createPromptCache();
  const calls = { map: 0, merge: 0, compose: 0, localise: 0, verify: 0 };
  let sum = NO_USAGE;
  let cost = 0;
  return {
    answer(question) {
      const request = requestOf(question);
      const text = honestText(request, honestAnswerers);
      const use = cache.account(request, now);
      use.open();
      const usage = {
        input: use.input,
        output: estimateTokens(text.length) + THINKING[question.task],
        cacheRead: use.read,
        cacheWrite: use.created5m,
      };
      calls[question.task] += 1;
      sum = addUsage(sum, usage);
      cost += costOf(question.model, usage, MODELS) ?? Number.NaN;
      return { text, usage };
    },
    bill: () => ({ calls: { ...calls }, tokens: tokensOf(sum), output: sum.output, cost }),
  };
}

/** The way to that model: the store first. `pause` stands for the time that a call takes. */
export function meteredAsking(store: Store, meter: Meter, pause: (question: Question) => Promise<void> = async () => undefined): Asking {
  return {
    async ask(question) {
      const known = recalled(question, store);
      if (known !== null) return { state: 'answered', answer: known };
      await pause(question);
      const { task, parts, context, repair, model } = question;
      const answer = { task, parts, context, repair, model, ...meter.answer(question) };
      await store.keep(requestName(question), answer);
      return { state: 'answered', answer };
    },
    spent: () => ({ calls: 0, failed: 0, usage: NO_USAGE, cost: 0, unsure: 0 }),
    known: () => ({ accounts: {}, width: 4 }),
    expect: () => undefined,
    timeline: () => ({ calls: [], inVain: [] }),
    close: async () => undefined,
  };
}

/** As the API sees it; the system prompt ends the part that is cached. */
function requestOf({ model, maxTokens, system, data, schema }: Question): MessageRequest {
  const facts = models.find(model);
  if (facts === undefined) throw new Error(`no such model: ${model}`);
  const user = JSON.stringify(data);
  const parts = [{ text: JSON.stringify(schema) }, { text: system, cache: '5m' as const }, { text: user }];
  return { model: facts, maxTokens, stream: false, thinks: true, parts, system, user, data: JSON.parse(user), schema, body: {} };
}
