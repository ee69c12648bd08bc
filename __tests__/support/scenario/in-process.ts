/**
 * A run without a door: the sources, the way to the model and the story are the real ones, the process around them is the test's own.
 * A child that loads the bundle costs ten times as much, so only what the doors themselves do is asked of them.
 */
import { Writable } from 'node:stream';
import { systemClock } from '../../../src/adapters/clock/system.ts';
import { gitFragments } from '../../../src/adapters/git/fragments.ts';
import { openGitHistory } from '../../../src/adapters/git/history.ts';
import { gitDiffs } from '../../../src/adapters/git/patches.ts';
import { createTerminalJournal } from '../../../src/adapters/log/terminal.ts';
import { NO_STORE } from '../../../src/asking/no-store.ts';
import { begin } from '../../../src/begin.ts';
import { parseArguments } from '../../../src/config/arguments.ts';
import { withPairs } from '../../../src/config/file.ts';
import { parseInputs } from '../../../src/config/inputs.ts';
import { makeConfig } from '../../../src/config/make.ts';
import { TidingsError } from '../../../src/errors.ts';
import type { Diffs, Fragments, History } from '../../../src/ports/history.ts';
import type { Journal } from '../../../src/ports/journal.ts';
import type { Pulls } from '../../../src/ports/pulls.ts';
import type { Repository } from '../../../src/ports/releases.ts';
import type { NotesDocument } from '../../../src/rendering/document-json.ts';
import { lastLine } from '../../../src/report/figures.ts';
import { closedBy } from '../../../src/report/plan.ts';
import { configLine } from '../../../src/report/story.ts';
import { SharedHistory } from '../../../src/steps/shared-history.ts';
import { buildAsking, closed } from '../../../src/wiring.ts';
import { memoryStore } from '../writing/store.ts';

/** What is read: a clone's folder, or what a forge was asked for. */
export type Sources = {
  readonly history: History;
  readonly diffs: Diffs;
  readonly fragments: Fragments;
  readonly pulls: Pulls | null;
};

export type Telling = {
  /** As at a terminal: range and options. */
  readonly args: readonly string[];
  readonly sources: (journal: Journal, signal: AbortSignal) => Promise<Sources>;
  readonly repository: Repository | null;
  /** Null: the model is not asked. */
  readonly key: string | null;
};

/** What a person would read meanwhile; `document` is null where the run was refused. */
export type Told = { readonly document: NotesDocument | null; readonly said: string };

export async function cloneSources(dir: string, signal: AbortSignal): Promise<Sources> {
  const history = await openGitHistory(dir, { signal });
  return { history, diffs: gitDiffs(dir, { signal }), fragments: gitFragments(dir, { signal }), pulls: null };
}

/**
 * A clone that many runs read: git answers each question once, for a process costs a test's worker more than the rest of a short run.
 * The refs of the clone must not move meanwhile.
 */
export async function sharedClone(dir: string): Promise<Sources> {
  const { history, diffs, fragments } = await cloneSources(dir, new AbortController().signal);
  return {
    history: new SharedHistory(history),
    fragments: {
      folders: once((base, head) => fragments.folders(base, head)),
      read: once((folders, range) => fragments.read(folders, range)),
    },
    diffs,
    pulls: null,
  };
}

function once<Asked extends readonly unknown[], Value>(ask: (...asked: Asked) => Promise<Value>): (...asked: Asked) => Promise<Value> {
  const answers = new Map<string, Promise<Value>>();
  return (...asked) => {
    const key = JSON.stringify(asked);
    const answer = answers.get(key) ?? ask(...asked);
    answers.set(key, answer);
    return answer;
  };
}

/** Tells a range. Settings come from the arguments alone. Rejects only for what is no error of the program's own. */
export async function tell(telling: Telling): Promise<Told> {
  const said: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      said.push(String(chunk));
      done();
    },
  });
  const journal = createTerminalJournal(stream, { color: false, verbose: false });
  try {
    return { document: await written(telling, journal), said: said.join('') };
  } catch (thrown) {
    if (!(thrown instanceof TidingsError)) throw thrown;
    return { document: null, said: `${said.join('')}error: ${thrown.message}\n${thrown.hint}\n` };
  }
}

async function written({ args, sources, repository, key }: Telling, journal: Journal): Promise<NotesDocument> {
  const parsed = await parseArguments(args);
  if (parsed.state !== 'run') throw new Error(`These are no arguments of a run: ${args.join(' ')}`);
  const { pairs, audiences, inputs: given } = parsed.args;
  const inputs = parseInputs({ ...given, 'anthropic-api-key': key ?? '' });
  const config = makeConfig(inputs, await withPairs({}, pairs), audiences, null);
  const { credentials } = inputs;
  const { signal } = new AbortController();
  const store = key === null ? NO_STORE : memoryStore();
  const identityToken = () => Promise.reject(new Error('There is no identity token here.'));
  const asking = await buildAsking({ config, credentials, store, journal, signal, identityToken });
  const source = configLine(
    'defaults',
    config.models,
    key === null ? null : credentials.gateway.baseUrl,
    config.budget.cost,
    closedBy(config.budget),
  );
  const outcome = await begin(config, source, {
    ...(await sources(journal, signal)),
    ...{ repository, journal, signal, clock: systemClock },
    memory: Promise.resolve({ store, asking, restored: null }),
  });
  await closed(asking, { flush: async () => undefined });
  if (outcome.state !== 'written') throw new Error('Only a plan was made');
  const { document, failure } = outcome;
  if (failure !== null) journal.warn(`The deterministic writer stood in: ${failure.message} ${failure.hint}`);
  journal.step('done', lastLine(document.changes.length, document.range.commits, document.ledger, document.mode, failure));
  return document;
}
