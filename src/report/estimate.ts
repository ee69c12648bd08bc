/** What questions will take, before they are asked. Pure. */
import { ANTHROPIC, type Prices } from '../limits.ts';
import type { AccountLimits } from '../ports/asking.ts';
import type { Question } from '../ports/question.ts';
import { costOf, NO_USAGE } from './price.ts';

/** What one call may cost or take. Dollars are 0 where the price is not known: there the tokens hold. */
export type Amount = { readonly cost: number; readonly tokens: number };

/** What a run is going to take. */
export type Estimate = {
  readonly calls: number;
  /** Tokens. */
  readonly input: number;
  readonly output: number;
  /** Dollars; null where a model's price is not known. */
  readonly cost: number | null;
  /** Dollars of the models whose price is known. */
  readonly knownCost: number;
};

/** How fast questions can be asked. */
export type Speed = {
  /** By model, as the accounts showed them. */
  readonly accounts: Readonly<Record<string, AccountLimits>>;
  /** Of the models that nothing is known of. */
  readonly presumed: AccountLimits;
  /** Calls side by side: to begin with, and at most. */
  readonly width: number;
  readonly most: number;
  /** Tokens of an answer in a second, by model, as answers showed it. */
  readonly tokensPerSecond: Readonly<Record<string, number>>;
  /** The least milliseconds between two starts. */
  readonly spacing: number;
};

/** Tokens of an answer, thinking included, measured on real ranges: of a change and audience, of a merge, of an overview; presumed of a text in another language. */
const ANSWER = { change: 120, merge: 500, overview: 1_050, localised: 60, verdict: 80 } as const;

/** A call is still worth making when its answer may have this part of the tokens that it could have, or so many times those of a usual one. */
const SHORTEST = { share: 1 / 4, usual: 2, tokens: 500 } as const;

/** Input tokens on the safe side: everything that is sent, divided by characters per token. */
export function promptTokens(question: Question, charactersPerToken: number): number {
  const characters = question.system.length + JSON.stringify(question.schema).length + JSON.stringify(question.data).length;
  return Math.ceil(characters / charactersPerToken);
}

/** The dearest case: the whole prompt is written to the prompt cache, and the answer is as long as it may be. */
export function mostOf({ model, maxTokens }: Pick<Question, 'model' | 'maxTokens'>, input: number, prices: Prices): Amount {
  return { cost: costOf(model, { ...NO_USAGE, cacheWrite: input, output: maxTokens }, prices) ?? 0, tokens: input + maxTokens };
}

/** Tokens of the shortest answer that a call is made for. */
export function shortestAnswer(question: Pick<Question, 'task' | 'parts' | 'maxTokens'>): number {
  const share = Math.ceil(question.maxTokens * SHORTEST.share);
  // How long one line is depends on the audiences.
  if (question.task === 'map') return share;
  return Math.min(share, Math.max(SHORTEST.tokens, SHORTEST.usual * answerTokens(question, 1)));
}

/** How long the answer may be so that the call fits what is left; null when that is not worth a call. */
export function answerWithin(question: Question, input: number, left: Amount, prices: Prices): number | null {
  const { model, maxTokens } = question;
  const prompt = mostOf({ model, maxTokens: 0 }, input, prices).cost;
  const perToken = (mostOf({ model, maxTokens: 1_000 }, input, prices).cost - prompt) / 1_000;
  const paid = perToken > 0 ? (left.cost - prompt) / perToken : maxTokens;
  const room = Math.floor(Math.min(maxTokens, paid, left.tokens - input));
  return room >= shortestAnswer(question) ? room : null;
}

export function answerTokens({ task, parts, maxTokens }: Pick<Question, 'task' | 'parts' | 'maxTokens'>, audiences: number): number {
  const each = parts.length;
  const expected = {
    map: ANSWER.change * each * audiences,
    merge: ANSWER.merge,
    compose: ANSWER.overview,
    localise: ANSWER.localised * each,
    verify: 400 + ANSWER.verdict * each,
  };
  return Math.min(maxTokens, expected[task]);
}

/** `audiences`: how many texts a change has. */
export function estimateOf(questions: readonly Question[], audiences: number, prices: Prices): Estimate {
  const each = questions.map((question) => {
    const [input, output] = [promptTokens(question, ANTHROPIC.charactersPerToken), answerTokens(question, audiences)];
    return { input, output, cost: costOf(question.model, { ...NO_USAGE, input, output }, prices) };
  });
  const knownCost = sum(each.map(({ cost }) => cost ?? 0));
  return {
    calls: each.length,
    input: sum(each.map(({ input }) => input)),
    output: sum(each.map(({ output }) => output)),
    cost: each.some(({ cost }) => cost === null) ? null : knownCost,
    knownCost,
  };
}

/** What the purse must hold beside the estimates, so that the last call is still made: it asks for the dearest case. */
export function headroomOf(questions: readonly Question[], audiences: number, prices: Prices): Amount {
  const rooms = questions.map((question) => {
    const input = promptTokens(question, ANTHROPIC.charactersPerToken);
    const least = mostOf({ model: question.model, maxTokens: shortestAnswer(question) }, input, prices);
    const expected = estimateOf([question], audiences, prices);
    return { cost: least.cost - expected.knownCost, tokens: least.tokens - expected.input - expected.output };
  });
  return {
    cost: rooms.reduce((most, { cost }) => Math.max(most, cost), 0),
    tokens: rooms.reduce((most, { tokens }) => Math.max(most, tokens), 0),
  };
}

/**
 * Seconds that questions will take: by stages, each as long as its calls side by side or as the account's limits let it. Where nothing is
 * known yet of a model's account or speed, they are presumed.
 */
export function secondsOf(questions: readonly Question[], audiences: number, speed: Speed): number {
  const { firstTokenSeconds, tokensPerSecond } = ANTHROPIC;
  const seconds = (question: Question) =>
    firstTokenSeconds + answerTokens(question, audiences) / (speed.tokensPerSecond[question.model] ?? tokensPerSecond);
  const asked = Object.fromEntries(questions.map(({ model }) => [model, speed.presumed]));
  return inAll(questions, audiences, { ...speed, accounts: { ...asked, ...speed.accounts } }, seconds);
}

/** The same as far as it is known from answers: what nobody knows takes no time. */
export function leastSecondsOf(questions: readonly Question[], audiences: number, speed: Speed): number {
  return inAll(questions, audiences, speed, (question) => {
    const known = speed.tokensPerSecond[question.model];
    return known === undefined ? 0 : ANTHROPIC.firstTokenSeconds + answerTokens(question, audiences) / known;
  });
}

type Seconds = (question: Question) => number;

function inAll(questions: readonly Question[], audiences: number, speed: Speed, seconds: Seconds): number {
  const stages = (['map', 'verify', 'merge', 'compose', 'localise'] as const).map((task) =>
    questions.filter((question) => question.task === task),
  );
  const calls = sum(stages.map((stage) => stageSeconds(stage, speed, seconds)));
  return questions.length === 0 ? 0 : Math.max(calls, limitSeconds(questions, audiences, speed));
}

function stageSeconds(stage: readonly Question[], { width, most, spacing }: Speed, seconds: Seconds): number {
  if (stage.length === 0) return 0;
  const longest = Math.max(...stage.map(seconds));
  let rounds = 0;
  // Each answer lets one more call run beside the others, so they double.
  for (let left = stage.length, wide = Math.max(1, width); left > 0; wide = Math.min(most, wide * 2)) {
    left -= wide;
    rounds += 1;
  }
  return Math.max(rounds * longest, (stage.length * spacing) / 1_000 + longest);
}

/** Seconds that the limits of the slowest model ask for, beyond what it gives at once; none of a model whose account is not known. */
function limitSeconds(questions: readonly Question[], audiences: number, speed: Speed): number {
  const models = [...new Set(questions.map(({ model }) => model))];
  const minutes = models.flatMap((model) => {
    const asked = questions.filter((question) => question.model === model);
    const { calls, input, output } = estimateOf(asked, audiences, {});
    const account = speed.accounts[model];
    if (account === undefined) return [];
    const { perMinute, atOnce } = account;
    return [
      Math.max(0, calls - atOnce.requests) / perMinute.requests,
      Math.max(0, input - atOnce.input) / perMinute.input,
      Math.max(0, output - atOnce.output) / perMinute.output,
    ];
  });
  return Math.max(0, ...minutes) * 60;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
