/** Running git: no shell, no configuration that changes what it prints, no prompts. */
import { type ChildProcess, type ChildProcessByStdio, type SpawnOptions, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { messageOf, TidingsError } from '../../errors.ts';

/** Where git runs, and what ends it. */
export type Place = { readonly dir: string; readonly signal: AbortSignal | null };

/** How git ended. `output` is its stdout. */
export type Ended = { readonly code: number; readonly output: Buffer; readonly errors: string };

/** Settings of a user that would change the output. `core.quotepath` matters where paths are not under `-z`. */
const SETTINGS = ['--no-pager', '-c', 'core.quotepath=off', '-c', 'log.showSignature=false', '-c', 'log.showRoot=true'];

/** Bytes of stderr that are kept for the error message. */
const ERROR_BYTES = 4096;

type Git = ChildProcessByStdio<Writable, Readable, Readable>;

/** Runs git to its end and returns what it said, whatever its exit code. For small outputs. */
export async function runGit(place: Place, args: readonly string[], input = ''): Promise<Ended> {
  const child = start(place, args);
  const ended = endOf(child, place, args);
  child.stdin.end(input);
  const parts: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => parts.push(part));
  const { code, errors } = await ended;
  return { code, output: Buffer.concat(parts), errors };
}

/** The text that git prints, without the last line break. Throws TidingsError `git-failed`, `no-repository`, or `bad-input` for a folder that is none, when git fails. */
export async function gitText(place: Place, args: readonly string[], input = ''): Promise<string> {
  const ended = await runGit(place, args, input);
  if (ended.code !== 0) throw failure(place, args, ended.errors);
  return ended.output.toString('utf8').replace(/\n$/, '');
}

/** What git prints, while it prints it. Throws like `gitText` after the last byte when git fails. */
export async function* gitStream(place: Place, args: readonly string[], input = ''): AsyncGenerator<Buffer> {
  const child = start(place, args);
  const ended = endOf(child, place, args);
  // Whoever stops reading early never hears how git ended.
  ended.catch(() => undefined);
  child.stdin.end(input);
  try {
    for await (const part of child.stdout) if (Buffer.isBuffer(part)) yield part;
  } catch (thrown) {
    // A git that could not start breaks the stream too; the reason is with the process.
    child.kill();
    await ended;
    throw thrown;
  } finally {
    child.kill();
  }
  const { code, errors } = await ended;
  if (code !== 0) throw failure(place, args, errors);
}

/** Starts git with the file as its stdout. `ended` resolves to whether it wrote all; it never rejects. */
export function gitInto(
  place: Place,
  args: readonly string[],
  file: number,
): { readonly ended: Promise<boolean>; readonly stop: () => void } {
  const child = spawn('git', argumentsOf(place, args), { ...surroundings(place), stdio: ['ignore', file, 'pipe'] });
  const ended = endOf(child, place, args).then(
    ({ code }) => code === 0,
    () => false,
  );
  return { ended, stop: () => child.kill() };
}

/** What a failed git means for a person. */
export function failure({ dir }: Place, args: readonly string[], errors: string): TidingsError {
  const lines = errors.trim().split('\n');
  const said = lines.find((line) => /^(fatal|error):/.test(line)) ?? lines.at(-1) ?? '';
  const [, unreachable] = /cannot change to '.*': (.+)/.exec(errors) ?? [];
  if (unreachable !== undefined) return unreachableFolder(resolve(dir), unreachable);
  if (/not a git repository/i.test(errors)) {
    return new TidingsError(
      'no-repository',
      `${resolve(dir)} is no git repository.`,
      'Run inside a clone or name one with `--repo`; in a job, check the repository out first.',
    );
  }
  if (/dubious ownership/i.test(errors)) {
    return new TidingsError(
      'git-failed',
      `git refuses the clone ${resolve(dir)} because another user owns it.`,
      `Run \`git config --global --add safe.directory ${resolve(dir)}\` first.`,
    );
  }
  const command = args.find((arg) => !arg.startsWith('-')) ?? '';
  return new TidingsError('git-failed', `git ${command} failed: ${said}`, 'Check that the clone is complete (`git fsck`), then try again.');
}

/** `reason`: the system's own words. */
function unreachableFolder(dir: string, reason: string): TidingsError {
  const message = /no such file/i.test(reason)
    ? `There is no folder ${dir}.`
    : /not a directory/i.test(reason)
      ? `${dir} is no folder.`
      : `The folder ${dir} cannot be entered: ${reason.toLowerCase()}.`;
  return new TidingsError('bad-input', message, 'Name a clone that is on this machine with `--repo`, or run inside one.');
}

function start(place: Place, args: readonly string[]): Git {
  return spawn('git', argumentsOf(place, args), { ...surroundings(place), stdio: ['pipe', 'pipe', 'pipe'] });
}

function argumentsOf({ dir }: Place, args: readonly string[]): string[] {
  return ['-C', dir, ...SETTINGS, ...args];
}

function surroundings({ signal }: Place): SpawnOptions {
  return { env: environment(), ...(signal === null ? {} : { signal }) };
}

/** Below what is no folder: there is never a file. git says nothing of a missing one, but that grafts are old of an empty one. */
const NO_FILE = '/dev/null/none';

/** Into a pipe `git log` writes each commit by itself unless it is told not to, and thousands of small pieces take several times the work to read. */
const IN_LARGER_PIECES = { GIT_FLUSH: '0' };

/**
 * An outer git (a hook) or an earlier step could point git elsewhere; only variables that carry configuration stay. The history
 * is the one that the forge has: what `git replace` or a file of grafts put in its place here could hide commits, and the account
 * would still balance.
 */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_') || name.startsWith('GIT_CONFIG'));
  const asItIs = { GIT_NO_REPLACE_OBJECTS: '1', GIT_GRAFT_FILE: NO_FILE };
  return { ...Object.fromEntries(kept), ...asItIs, ...IN_LARGER_PIECES, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
}

/** Resolves when git has ended and its streams are read; rejects when it could not start or was cancelled. */
function endOf(child: ChildProcess, place: Place, args: readonly string[]): Promise<{ code: number; errors: string }> {
  let errors = '';
  child.stderr?.on('data', (part: Buffer) => {
    errors = (errors + part.toString('utf8')).slice(-ERROR_BYTES);
  });
  // git may end before it has read its input; its exit code says what happened.
  child.stdin?.on('error', () => undefined);
  return new Promise((resolve, reject) => {
    child.on('error', (thrown) => reject(startFailure(thrown, place)));
    child.on('close', (code, signal) => {
      if (place.signal?.aborted) reject(cancelled());
      else if (code === null) reject(failure(place, args, `ended by ${signal}`));
      else resolve({ code, errors });
    });
  });
}

function startFailure(thrown: Error, place: Place): TidingsError {
  if (place.signal?.aborted) return cancelled();
  return new TidingsError(
    'git-failed',
    `git could not be started: ${messageOf(thrown)}`,
    'Install git and make sure that it is on the PATH, or read the history from GitHub.',
    thrown,
  );
}

function cancelled(): TidingsError {
  return new TidingsError('cancelled', 'Reading the history was cancelled.', 'Start the run again.');
}
