/** The door of the action's step: inputs and event in, one job out. What the first request does not need is loaded after it. */
import { systemClock } from './adapters/clock/system.ts';
import { type JobEvent, readEvent } from './adapters/runner/event.ts';
import { readInputs } from './adapters/runner/inputs.ts';
import { createJobJournal } from './adapters/runner/journal.ts';
import { failStep } from './adapters/runner/outputs.ts';
import { type Inputs, parseInputs } from './config/inputs.ts';
import { problemOf } from './errors.ts';
import { beginJob } from './forge.ts';
import type { Journal } from './ports.ts';

export async function main(): Promise<void> {
  const journal = createJobJournal();
  const signal = stopOnSignals(journal);
  let abandoned = false;
  try {
    const inputs = parseInputs(readInputs());
    const event = readEvent(process.env);
    if (inputs.notesJson === null) abandoned = await notesFor(inputs, event, journal, signal);
    else await (await import('./deliver.ts')).publishFrom(inputs.notesJson, inputs, event, journal, signal);
  } catch (thrown) {
    const { message, hint } = problemOf(thrown);
    failStep(message, hint);
  }
  // A library call that was given up still holds the process.
  if (abandoned || signal.aborted) process.exit();
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

/** True when something was left behind that keeps the process alive. */
async function notesFor(inputs: Inputs, event: JobEvent, journal: Journal, signal: AbortSignal): Promise<boolean> {
  const begun = await beginJob(inputs, event, journal, signal);
  const [{ openJob }, { begin }, { finish, tellPlan }] = await Promise.all([
    import('./job.ts'),
    import('./begin.ts'),
    import('./deliver.ts'),
    import('./run.ts'),
  ]);
  const job = await openJob(begun, inputs, event, journal, signal);
  const { config, configSource, history, diffs, fragments, github, memory } = job;
  try {
    const outcome = await begin(config, configSource, {
      history,
      diffs,
      fragments,
      pulls: github?.pulls ?? null,
      repository: event.repository,
      ...(github !== null && { releases: github.releases }),
      memory,
      journal,
      clock: systemClock,
      signal,
    });
    if (outcome.state === 'planned') await tellPlan(outcome);
    else await finish(outcome, job, event, journal);
  } finally {
    await (await memory).close();
  }
  return (await memory).abandoned;
}
