/** Runs with a key over one small history, by the bundled command or in this process, each time beside a model's API that does something else. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { type NotesDocument, notesSchema } from '../../../src/rendering/document-schema.ts';
import type { Script } from '../anthropic/behaviour.ts';
import type { Answerers } from '../anthropic/honest.ts';
import { type AnthropicServer, startAnthropic } from '../anthropic/server.ts';
import { createRepository, type Repository } from '../git/repository.ts';
import { type CliOptions, runCli } from '../runner/cli.ts';
import { released } from './histories.ts';
import { type Sources, sharedClone, tell } from './in-process.ts';
import { tasksOf } from './seen.ts';
import { KEY } from './world.ts';

/** What the API does, and what the command is told besides. */
export type Trouble = {
  readonly script?: Script;
  readonly answerers?: Answerers;
  readonly args?: readonly string[];
  /** Models that the API has besides. */
  readonly extraModels?: readonly string[];
};

/** How the command ended, and what the API saw. `lines`: ledger rows that stand in a line. */
export type Ended = {
  readonly exitCode: number | null;
  readonly stderr: string;
  readonly mode: string;
  readonly complete: boolean;
  readonly lines: number;
  /** Dollars, and tokens in and out, as the notes' JSON tells them. */
  readonly cost: number;
  readonly tokens: number;
  /** The task of each request. */
  readonly tasks: readonly string[];
  readonly streamed: boolean;
  readonly violations: readonly string[];
};

export class ModelRuns {
  readonly #repository: Repository;
  #clone: Promise<Sources> | null = null;

  constructor(changes: number) {
    this.#repository = createRepository();
    released(changes)(this.#repository);
    this.#repository.flush();
  }

  /** The bundled command. Each run has an API and a memory of its own, so that many can go side by side, where each is a process. */
  run(trouble: Trouble, how: Pick<CliOptions, 'withoutChild'> = {}): Promise<Ended> {
    return beside(trouble, async (model, args) => {
      const cache = await mkdtemp(join(tmpdir(), 'tidings-cache-'));
      try {
        const { exitCode, stdout, stderr } = await runCli({
          args: ['--anthropic-base-url', model.url, '--format', 'json', ...args],
          cwd: this.#repository.dir,
          env: { ANTHROPIC_API_KEY: KEY, XDG_CACHE_HOME: cache },
          ...how,
        });
        return { exitCode, stderr, document: stdout === '' ? null : v.parse(notesSchema, JSON.parse(stdout)) };
      } finally {
        await rm(cache, { recursive: true, force: true });
      }
    });
  }

  /** The same in this process: for what is no question to the door. `exitCode`: as the door would end. The soak asks the door also here. */
  tell(trouble: Trouble): Promise<Ended> {
    if (process.env.TIDINGS_SOAK) return this.run(trouble);
    this.#clone ??= sharedClone(this.#repository.dir);
    const clone = this.#clone;
    return beside(trouble, async (model, args) => {
      const { document, said } = await tell({
        args: ['--anthropic-base-url', model.url, ...args],
        sources: () => clone,
        repository: null,
        key: KEY,
      });
      return { exitCode: document === null ? 1 : 0, stderr: said, document };
    });
  }

  close(): void {
    this.#repository.remove();
  }
}

type Said = Pick<Ended, 'exitCode' | 'stderr'> & { readonly document: Pick<NotesDocument, 'mode' | 'complete' | 'ledger' | 'run'> | null };

/** Opens the API, lets somebody run, and looks at what came of it. */
async function beside(
  { script, answerers, args = [], extraModels = [] }: Trouble,
  runs: (model: AnthropicServer, args: readonly string[]) => Promise<Said>,
): Promise<Ended> {
  const model = await startAnthropic({ keys: [KEY], extraModels, ...(answerers === undefined ? {} : { answerers }) });
  try {
    if (script !== undefined) model.script(script);
    const { exitCode, stderr, document } = await runs(model, args);
    const sent = model.requests.filter(({ route }) => route === 'messages');
    return {
      ...{ exitCode, stderr, ...figuresOf(document) },
      tasks: tasksOf(sent),
      streamed: sent.some(({ request }) => request?.stream === true),
      violations: model.violations.map(({ message }) => message),
    };
  } finally {
    await model.close();
  }
}

function figuresOf(document: Said['document']): Pick<Ended, 'mode' | 'complete' | 'lines' | 'cost' | 'tokens'> {
  if (document === null) return { mode: 'none', complete: false, lines: 0, cost: 0, tokens: 0 };
  const { mode, complete, ledger, run } = document;
  const { input, output, cacheRead, cacheWrite } = run.tokens;
  const lines = ledger.filter(({ state }) => state === 'written').length;
  return { mode, complete, lines, cost: run.cost, tokens: input + output + cacheRead + cacheWrite };
}

/** Runs all, so many side by side; results in the order given. */
export async function sideBySide<Value>(jobs: readonly (() => Promise<Value>)[], width: number): Promise<readonly Value[]> {
  const results: { readonly at: number; readonly value: Value }[] = [];
  const queue = jobs.map((job, at) => ({ job, at }));
  async function lane(): Promise<void> {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) results.push({ at: next.at, value: await next.job() });
  }
  await Promise.all(Array.from({ length: width }, lane));
  return results.sort((a, b) => a.at - b.at).map(({ value }) => value);
}
