/** Who asks: the way to the model as a run builds it, and the two naive clients that people write first. */
import { setTimeout as wait } from 'node:timers/promises';
import Anthropic from '@anthropic-ai/sdk';
import { createMessages } from '../../src/adapters/anthropic/messages.ts';
import { createQueue } from '../../src/adapters/limiter/queue.ts';
import { createAsking } from '../../src/asking/ask.ts';
import { createBreaker } from '../../src/asking/breaker.ts';
import { createLimiter, type KnownPace } from '../../src/asking/limiter.ts';
import { NO_STORE } from '../../src/asking/no-store.ts';
import type { Pace } from '../../src/asking/time.ts';
import { PACES } from '../../src/config/pace.ts';
import { ANTHROPIC, MODELS } from '../../src/limits.ts';
import type { Journal, Question } from '../../src/ports.ts';
import type { Job, Workload } from './workload.ts';

/** Time that runs `scale` times as fast as the wall's, for client and server alike. */
export type Time = { readonly scale: number; now(): number };

export const KEY = 'sk-bench';
/** As `pace: auto`. */
export const LANES = 64;

const SCHEMA = { type: 'object', properties: { text: { type: 'string' } }, required: ['text'], additionalProperties: false };
const SYSTEM = 'You write release notes. '.repeat(120);
const QUIET: Journal = { step: nothing, progress: nothing, notice: nothing, warn: nothing, debug: nothing, details: nothing };

/** What it asked, whether each question was answered, what it learnt for the next run, and whether the breaker opened. */
export type Asked = { readonly answered: number; readonly asked: number; readonly pace: KnownPace; readonly opened: number };

/** The whole way: breaker, limiter on Bottleneck, SDK. */
export async function ours(url: string, workload: Workload, time: Time, known: KnownPace | null): Promise<Asked> {
  const pace: Pace = {
    async sleep(ms, signal) {
      await wait(Math.min(2 ** 31 - 1, Math.max(0, ms / time.scale)), undefined, { signal }).catch(nothing);
    },
    random: Math.random,
  };
  let opened = 0;
  const { requestsPerMinute, inputTokensPerMinute, outputTokensPerMinute, charactersPerToken } = ANTHROPIC;
  const scaled = (options: { width: number; spacing: number }) => ({ ...options, spacing: options.spacing / time.scale });
  const deadline = Number.POSITIVE_INFINITY;
  const limiter = createLimiter({
    queue: (options) => {
      const queue = createQueue(scaled(options));
      return { ...queue, change: (next) => queue.change(scaled(next)) };
    },
    concurrency: LANES,
    limits: { requests: requestsPerMinute, input: inputTokensPerMinute, output: outputTokensPerMinute },
    known,
    now: time.now,
    pace,
    deadline,
  });
  const asking = createAsking({
    store: NO_STORE,
    address: url,
    model: createMessages({ credentials: { kind: 'key', key: KEY }, baseUrl: url, timeoutMs: 600_000 }),
    limiter,
    breaker: createBreaker({ now: time.now, onOpen: () => opened++ }),
    budget: { cost: Number.POSITIVE_INFINITY, tokens: Number.POSITIVE_INFINITY, deadline },
    prices: MODELS,
    charactersPerToken,
    clock: time,
    pace,
    tries: PACES.auto.tries,
    journal: QUIET,
    signal: new AbortController().signal,
  });
  let answered = 0;
  let number = 0;
  for (const stage of workload) {
    const answers = await Promise.all(stage.map((job) => asking.ask(questionOf(job, number++))));
    answered += answers.filter((answer) => answer.state === 'answered').length;
  }
  return { answered, asked: number, pace: limiter.known(), opened };
}

/** So many at a time, with the SDK's own retries. */
export async function naive(url: string, workload: Workload, atOnce: number): Promise<void> {
  const client = new Anthropic({ apiKey: KEY, baseURL: url, maxRetries: 2, logLevel: 'off' });
  let number = 0;
  for (const stage of workload) {
    const queue = stage.map((job) => questionOf(job, number++)).values();
    const worker = async () => {
      for (const { model, maxTokens, system, data } of queue) {
        await client.messages
          .create({ model, max_tokens: maxTokens, system, messages: [{ role: 'user', content: JSON.stringify(data) }] })
          .catch(nothing);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
  }
}

/** The server reads from the data how much it is to answer and how long that takes. */
function questionOf(job: Job, number: number): Question {
  const { task, model, output } = job;
  const data = { ...job, number, text: 'evidence '.repeat(Math.ceil(job.characters / 9)) };
  return {
    ...{ task, model, data, system: SYSTEM, schema: SCHEMA, parts: [`part ${number}`], context: [], repair: false },
    maxTokens: Math.max(1_000, output * 3),
    priority: 5,
  };
}

function nothing(): void {}
