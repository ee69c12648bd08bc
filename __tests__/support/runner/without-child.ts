/**
 * A door of dist/ in the process of the tests, in place of one of its own: the start of Node and the loading of the bundle are most of a
 * short run's CPU time. The files are those that the runner starts, loaded once in a process; arguments, environment, folder and streams are
 * the step's while it runs. What a process itself does asks for a child: its end by a signal or by `process.exit`, its pipes, its memory.
 */
import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { outerProcess, outsideModule } from '../outside.ts';
import type { ChildResult } from './child.ts';

export type StepHere = {
  /** The file that the runner starts: it runs while it is loaded. */
  readonly script: string;
  /** What stands behind it. */
  readonly args?: readonly string[];
  readonly cwd: string;
  /** The whole environment; nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly onLine: (line: string) => void;
};

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
/** One for all runs of a process: `@actions/core` keeps the first path that it reads. */
const SUMMARY = join(tmpdir(), `tidings-summary-${outerProcess.pid}`);

let isBusy = false;

/** Runs a door to its end. Rejects where another one runs, and where it would end the process. */
export async function runWithoutChild({ script, args = [], cwd, env, onLine }: StepHere): Promise<ChildResult> {
  if (isBusy) throw new Error('One step at a time: it has the environment, folder and streams of this process.');
  isBusy = true;
  await writeFile(SUMMARY, '');
  const streams = { stdout: new Collector(), stderr: new Collector() };
  const leave = enter([script, ...args], cwd, { ...env, GITHUB_STEP_SUMMARY: SUMMARY }, streams);
  let exitCode: number;
  try {
    // Another address each time: a module that was loaded does not run again.
    await outsideModule(`${pathToFileURL(script)}?run=${randomUUID()}`);
  } finally {
    exitCode = leave();
    isBusy = false;
  }
  const [stdout, stderr] = [streams.stdout.text, streams.stderr.text];
  for (const line of stdout.replace(/\n$/, '').split('\n')) onLine(line);
  if (env.GITHUB_STEP_SUMMARY === undefined) await rm(SUMMARY);
  else await rename(SUMMARY, env.GITHUB_STEP_SUMMARY);
  return { exitCode, stdout, stderr, signal: null, stopped: false, timedOut: false, peakMemoryBytes: undefined };
}

/** A stream that is no terminal. */
class Collector extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString('utf8');
    done();
  }
}

type Streams = { readonly stdout: Writable; readonly stderr: Writable };

/** Makes the process the step's. What it returns gives it back, and tells the exit code. */
function enter(words: readonly string[], cwd: string, env: Readonly<Record<string, string>>, streams: Streams): () => number {
  const { stdout, stderr, argv, exit, exitCode } = outerProcess;
  const own = { cwd: outerProcess.cwd(), env: { ...outerProcess.env } };
  const listeners = SIGNALS.map((name) => outerProcess.listeners(name));
  setEnvironment(env);
  outerProcess.chdir(cwd);
  outerProcess.exitCode = undefined;
  outerProcess.exit = () => {
    throw new Error('A step that ends its process asks for a child.');
  };
  outerProcess.argv = [outerProcess.execPath, ...words];
  setStreams(streams);
  return () => {
    const code = Number(outerProcess.exitCode ?? 0);
    setStreams({ stdout, stderr });
    outerProcess.argv = argv;
    outerProcess.exit = exit;
    outerProcess.exitCode = exitCode;
    for (const [at, name] of SIGNALS.entries())
      for (const listener of outerProcess.listeners(name)) if (!listeners[at]?.includes(listener)) outerProcess.off(name, listener);
    outerProcess.chdir(own.cwd);
    setEnvironment(own.env);
    return code;
  };
}

function setStreams({ stdout, stderr }: Streams): void {
  Object.defineProperty(outerProcess, 'stdout', { configurable: true, enumerable: true, get: () => stdout });
  Object.defineProperty(outerProcess, 'stderr', { configurable: true, enumerable: true, get: () => stderr });
}

function setEnvironment(env: Readonly<Record<string, string | undefined>>): void {
  for (const name of Object.keys(outerProcess.env)) delete outerProcess.env[name];
  Object.assign(outerProcess.env, env);
}
