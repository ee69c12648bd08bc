/** Who asks: the way to the model as a run builds it, and the two naive clients that people write first. */
import Anthropic from '@anthropic-ai/sdk';
import { createMessages } from '../../src/adapters/anthropic/messages.ts';
import { createQueue } from '../../src/adapters/limiter/queue.ts';
import { createAsking } from '../../src/asking/ask.ts';
import { type Breaker, createBreaker } from '../../src/asking/breaker.ts';
import { createLimiter, type KnownPace } from '../../src/asking/limiter.ts';
import { NO_STORE } from '../../src/asking/no-store.ts';
import type { Pace } from '../../src/asking/time.ts';
import { PACES } from '../../src/config/pace.ts';
import { ANTHROPIC, MODELS } from '../../src/limits.ts';
import type { Journal } from '../../src/ports/journal.ts';
import type { Question } from '../../src/ports/question.ts';
import type { Queue } from '../../src/ports/queue.ts';
import type { JumpingTime } from './jumping-time.ts';
import { type Job, seeded, type Workload } from './workload.ts';

export const KEY = 'sk-bench';
/** As `pace: auto`. */
export const LANES = 64;

const SCHEMA = { type: 'object', properties: { text: { type: 'string' } }, required: ['text'], additionalProperties: false };
const SYSTEM = 'You write release notes. '.repeat(120);
const QUIET: Journal = { step: nothing, progress: nothing, notice: nothing, warn: nothing, debug: nothing, details: nothing };

/** What it asked, whether each question was answered, what it learnt for the next run, and whether the breaker opened. */
export type Asked = { readonly answered: number; readonly asked: number; readonly pace: KnownPace; readonly opened: number };

/** The whole way: breaker, limiter on Bottleneck, SDK. */
export async function ours(url: string, workload: Workload, time: JumpingTime, known: KnownPace | null): Promise<Asked> {
  const pace: Pace = { sleep: time.sleep, random: seeded(11) };
  let opened = 0;
  const { requestsPerMinute, inputTokensPerMinute, outputTokensPerMinute, charactersPerToken } = ANTHROPIC;
  const deadline = Number.POSITIVE_INFINITY;
  const limiter = createLimiter({
    queue: (options) => spaced(options, time),
    concurrency: LANES,
    limits: { requests: requestsPerMinute, input: inputTokensPerMinute, output: outputTokensPerMinute },
    known,
    now: time.now,
    pace,
    deadline,
  });
  const model = createMessages({ credentials: { kind: 'key', key: KEY }, baseUrl: url, timeoutMs: 600_000 });
  const asking = createAsking({
    store: NO_STORE,
    address: url,
    model: { call: (question, signal) => time.calling(() => model.call(question, signal)) },
    limiter,
    breaker: watched(createBreaker({ now: time.now }), () => opened++),
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

/** Bottleneck, which knows only the wall's time: the distance between two starts is kept in ours, slot in hand. */
function spaced({ width, spacing }: { readonly width: number; readonly spacing: number }, time: JumpingTime): Queue {
  const queue = createQueue({ width, spacing: 0 });
  let apart = spacing;
  let next = Number.NEGATIVE_INFINITY;
  return {
    ...queue,
    run: (priority, job) =>
      queue.run(priority, async () => {
        time.stir();
        const at = Math.max(time.now(), next);
        next = at + apart;
        await time.sleep(at - time.now(), new AbortController().signal);
        return job();
      }),
    change(options) {
      apart = options.spacing;
      queue.change({ width: options.width, spacing: 0 });
    },
  };
}

/** The same breaker; `onOpen` hears each time that an attempt opened it. */
function watched(breaker: Breaker, onOpen: () => void): Breaker {
  return {
    ...breaker,
    admit() {
      const admission = breaker.admit();
      if (!admission.admitted) return admission;
      return {
        admitted: true,
        settle(outcome) {
          const before = breaker.openings();
          admission.settle(outcome);
          if (breaker.openings() > before) onOpen();
        },
      };
    },
  };
}

/** So many at a time, with the SDK's own retries. */
export async function naive(url: string, workload: Workload, time: JumpingTime, atOnce: number): Promise<void> {
  const client = new Anthropic({ apiKey: KEY, baseURL: url, maxRetries: 2, logLevel: 'off' });
  let number = 0;
  for (const stage of workload) {
    const queue = stage.map((job) => questionOf(job, number++)).values();
    const worker = async () => {
      for (const { model, maxTokens, system, data } of queue) {
        const messages = [{ role: 'user' as const, content: JSON.stringify(data) }];
        await time.calling(() => client.messages.create({ model, max_tokens: maxTokens, system, messages })).catch(nothing);
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
