/** The door of the action's step: inputs and event in, one job out. What the first request does not need is loaded after it. */
import { setFlagsFromString } from 'node:v8';
import { systemClock } from './adapters/clock/system.ts';
import { type JobEvent, readEvent } from './adapters/runner/event.ts';
import { readInputs } from './adapters/runner/inputs.ts';
import { createJobJournal } from './adapters/runner/journal.ts';
import { failStep } from './adapters/runner/outputs.ts';
import { type Inputs, parseInputs } from './config/inputs.ts';
import type { Mode } from './domain.ts';
import { problemOf } from './errors.ts';
import { beginJob, checkWays } from './forge.ts';
import type { Journal } from './ports/journal.ts';
import { inOrder } from './report/in-order.ts';

export async function main(): Promise<void> {
  // Large answers make Node 24 take 100 MB of room for young objects; without it 20,000 commits are read as fast.
  setFlagsFromString('--semi-space-growth-factor=1');
  const journal = createJobJournal();
  const signal = stopOnSignals(journal);
  const failed = new AbortController();
  let abandoned = false;
  let told = false;
  let mode: Mode | null = null;
  try {
    const inputs = parseInputs(readInputs());
    const event = readEvent(process.env);
    checkWays(inputs, event);
    if (inputs.notesJson === null) {
      abandoned = await notesFor(inputs, event, inOrder(journal), AbortSignal.any([signal, failed.signal]), () => {
        told = true;
      });
    } else {
      const { publishFrom } = await import('./deliver.ts');
      await publishFrom(inputs.notesJson, inputs, event, journal, signal, (known) => {
        mode = known;
      });
    }
  } catch (thrown) {
    const { message, hint } = problemOf(thrown);
    failStep(message, hint);
    // What was asked for ahead of a run that ends here is of no use.
    failed.abort();
    if (!told) await tellNothing(thrown, mode);
  }
  // A library call that was given up still holds the process.
  if (abandoned || signal.aborted) process.exit();
}

/** Later steps read `complete`, whatever became of this one. */
async function tellNothing(thrown: unknown, mode: Mode | null): Promise<void> {
  const { publishFailure } = await import('./publishers/failure.ts');
  await publishFailure(mode === null ? 'notes' : 'release', thrown, { complete: 'false', ...(mode !== null && { mode }) });
}

function stopOnSignals(journal: Journal): AbortSignal {
  const controller = new AbortController();
  for (const [name, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) return;
      process.exitCode = code;
      journal.warn('The job is being cancelled. What was answered so far is kept for the next run.');
      controller.abort();
    });
  }
  return controller.signal;
}

/** True when something was left behind that keeps the process alive. `told`: called when outputs and summary stand. */
async function notesFor(inputs: Inputs, event: JobEvent, journal: Journal, signal: AbortSignal, told: () => void): Promise<boolean> {
  const begun = await beginJob(inputs, event, journal, signal);
  const { openJob } = await import('./job.ts');
  const opening = openJob(begun, inputs, event, journal, signal);
  // The largest part is loaded while GitHub answers; who needs it asks again, and hears what failed.
  import('./run.ts').catch(() => undefined);
  // What a named range needs next leaves before the rest: to load code would hold it up.
  if (begun.named) await opening;
  const [job, { begin }] = await Promise.all([opening, import('./begin.ts')]);
  const { config, configSource, history, diffs, fragments, github, memory } = job;
  try {
    const beginning = begin(config, configSource, {
      history,
      diffs,
      fragments,
      pulls: github?.pulls ?? null,
      repository: event.repository,
      ...(github !== null && { releases: github.releases }),
      releasing: config.release !== 'none' && config.dryRun === 'false',
      memory,
      journal,
      clock: systemClock,
      signal,
    });
    const [outcome, { finish, tellPlan }] = await Promise.all([beginning, import('./deliver.ts')]);
    if (outcome.state === 'planned') await tellPlan(outcome);
    else await finish(outcome, job, event, journal);
    told();
  } finally {
    await (await memory).close();
  }
  return (await memory).abandoned;
}
