/** What tests of asking share: questions, a store in memory, a manual clock and a queue without a library. */
import { createHash } from 'node:crypto';
import type { Pace } from '../../src/asking/time.ts';
import type { Journal } from '../../src/ports/journal.ts';
import type { Model } from '../../src/ports/model.ts';
import type { Question } from '../../src/ports/question.ts';
import type { Queue } from '../../src/ports/queue.ts';
import type { Store, StoredAnswer } from '../../src/ports/store.ts';

export const SCHEMA = {
  type: 'object',
  properties: { text: { type: 'string' } },
  required: ['text'],
  additionalProperties: false,
};

export function question(more: Partial<Question> = {}): Question {
  return {
    task: 'map',
    system: 'You write release notes.',
    schema: SCHEMA,
    data: { task: 'map', changes: [{ title: 'Add dark mode' }] },
    parts: ['part'],
    context: [],
    repair: false,
    model: 'claude-haiku-5-5',
    maxTokens: 1_000,
    priority: 5,
    ...more,
  };
}

/** Questions that differ in everything that names them. */
export function questions(count: number, more: Partial<Question> = {}): readonly Question[] {
  return Array.from({ length: count }, (_, i) =>
    question({ data: { changes: [{ title: `Change ${i}` }] }, parts: [sha(`part ${i}`)], ...more }),
  );
}

export function sha(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export interface MemoryStore extends Store {
  readonly kept: Map<string, StoredAnswer>;
}

export function memoryStore(): MemoryStore {
  const kept = new Map<string, StoredAnswer>();
  return {
    kept,
    recall(part) {
      for (const [name, answer] of [...kept].reverse()) {
        const index = answer.parts.indexOf(part);
        if (index >= 0) return { name, answer, index };
      }
      return null;
    },
    async keep(name, answer) {
      kept.delete(name);
      kept.set(name, answer);
    },
    async forget(name) {
      kept.delete(name);
    },
    hasPassed: () => false,
    notePassed: () => undefined,
    statistics: () => ({ answers: kept.size, bytes: 0, added: kept.size }),
  };
}

export interface VirtualTime extends Pace {
  /** Milliseconds since the epoch, and since the start. */
  now(): number;
  elapsed(): number;
  /** What was slept, in milliseconds, in order of waking. */
  readonly slept: number[];
  pass(ms: number): void;
  /** While a call of the model is under way, time stands still unless `pass` moves it. */
  watch(model: Model): Model;
}

/** Time that jumps to the next sleeper whenever nothing else is under way: no test waits. */
export function virtualTime(start = Date.UTC(2026, 10, 22)): VirtualTime {
  let now = start;
  let calls = 0;
  let sleepers: readonly { readonly until: number; readonly ms: number; readonly wake: () => void }[] = [];
  const slept: number[] = [];
  function wakeNext(): void {
    const [first] = [...sleepers].sort((x, y) => x.until - y.until);
    if (first === undefined) return;
    if (calls === 0 || first.until <= now) {
      now = Math.max(now, first.until);
      slept.push(first.ms);
      first.wake();
    } else setImmediate(wakeNext);
  }
  return {
    slept,
    now: () => now,
    elapsed: () => now - start,
    random: () => 0.5,
    pass(ms) {
      now += ms;
    },
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve();
        const sleeper = { until: now + ms, ms, wake };
        function wake(): void {
          sleepers = sleepers.filter((each) => each !== sleeper);
          resolve();
        }
        sleepers = [...sleepers, sleeper];
        signal.addEventListener('abort', wake, { once: true });
        setImmediate(wakeNext);
      }),
    watch: (model) => ({
      async call(asked, signal) {
        calls += 1;
        try {
          return await model.call(asked, signal);
        } finally {
          calls -= 1;
        }
      },
    }),
  };
}

/** A queue that keeps width and priority, and no spacing. */
export function plainQueue(options: { readonly width: number }): Queue & { readonly changes: { width: number; spacing: number }[] } {
  const changes: { width: number; spacing: number }[] = [];
  let { width } = options;
  let running = 0;
  let stopped = false;
  let waiting: { readonly priority: number; readonly start: (go: boolean) => void }[] = [];
  function drain(): void {
    while (running < width && waiting.length > 0) {
      const next = waiting.reduce((a, b) => (b.priority < a.priority ? b : a));
      waiting = waiting.filter((each) => each !== next);
      running += 1;
      next.start(true);
    }
  }
  return {
    changes,
    async run(priority, job) {
      if (stopped) return null;
      const go = await new Promise<boolean>((start) => {
        waiting = [...waiting, { priority, start }];
        drain();
      });
      if (!go) return null;
      try {
        return await job();
      } finally {
        running -= 1;
        drain();
      }
    },
    change(next) {
      changes.push({ ...next });
      width = next.width;
      drain();
    },
    stop() {
      stopped = true;
      for (const each of waiting) each.start(false);
      waiting = [];
    },
  };
}

export type Said = { readonly warnings: string[]; readonly notices: string[]; readonly debugs: string[] };

export function listeningJournal(): Journal & Said {
  const warnings: string[] = [];
  const notices: string[] = [];
  const debugs: string[] = [];
  return {
    warnings,
    notices,
    debugs,
    step: () => undefined,
    progress: () => undefined,
    notice: (text) => notices.push(text),
    warn: (text) => warnings.push(text),
    debug: (text) => debugs.push(text),
    details: () => undefined,
  };
}
