import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';

/**
 * When and how to end a process from outside. `cancel` is what the runner does to a cancelled job: SIGINT, after 7.5 s SIGTERM, after
 * another 2.5 s SIGKILL (actions/runner, ProcessInvoker.cs, read 2026-11-22).
 */
export type StopRule = {
  readonly signal: 'SIGKILL' | 'SIGINT' | 'SIGTERM' | 'cancel';
  /** Fires on the first line, of stdout or stderr, for which it is true. */
  readonly whenLine?: (line: string) => boolean;
  /** Fires when it settles. */
  readonly whenSettled?: Promise<unknown>;
  /** For `cancel`: milliseconds before SIGTERM and before SIGKILL. */
  readonly graceMs?: readonly [number, number];
};

export type ChildOptions = {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment; nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  /** Text for stdin; without it stdin is empty. */
  readonly stdin?: string | undefined;
  readonly stop?: StopRule | undefined;
  /** Then SIGKILL; a test must not hang. */
  readonly timeoutMs: number;
  readonly onLine?: (line: string) => void;
  /** To look forty times a second costs as much as many a child itself. */
  readonly measureMemory?: boolean | undefined;
};

export type ChildResult = {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Whether the stop rule fired before the process ended. */
  readonly stopped: boolean;
  readonly timedOut: boolean;
  readonly stdout: string;
  readonly stderr: string;
  /** Peak resident memory of the process alone, sampled; undefined where nobody asked, /proc is missing or the process was too short. */
  readonly peakMemoryBytes: number | undefined;
};

const CANCEL_GRACE_MS = [7500, 2500] as const;
const MEMORY_SAMPLE_MS = 25;

/** Runs a process to its end. Rejects only when it cannot be started. */
export async function runChild(options: ChildOptions): Promise<ChildResult> {
  const child = spawn(options.command, options.args, { cwd: options.cwd, env: { ...options.env }, stdio: ['pipe', 'pipe', 'pipe'] });
  const timers = new Set<NodeJS.Timeout>();
  let [stdout, stderr, stopped, timedOut] = ['', '', false, false];
  let peakMemoryBytes: number | undefined;

  const stop = (): void => {
    if (stopped || options.stop === undefined || child.exitCode !== null) return;
    stopped = true;
    endChild(child, options.stop, timers);
  };
  const read = (line: string): void => {
    options.onLine?.(line);
    if (options.stop?.whenLine?.(line)) stop();
  };
  const texts = [collect(child.stdout, read), collect(child.stderr, read)] as const;
  options.stop?.whenSettled?.then(stop, stop);
  timers.add(setTimeout(() => (timedOut = child.kill('SIGKILL')), options.timeoutMs));
  if (options.measureMemory) timers.add(setInterval(() => (peakMemoryBytes = peakMemory(child.pid) ?? peakMemoryBytes), MEMORY_SAMPLE_MS));
  // A process may end before it has read its input.
  child.stdin.on('error', () => undefined).end(options.stdin ?? '');

  try {
    const [exitCode, signal] = await ended(child);
    [stdout, stderr] = await Promise.all(texts);
    return { exitCode, signal, stopped, timedOut, stdout, stderr, peakMemoryBytes };
  } finally {
    for (const timer of timers) clearTimeout(timer);
  }
}

function ended(child: ChildProcess): Promise<[number | null, NodeJS.Signals | null]> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve([code, signal]));
  });
}

function endChild(child: ChildProcess, rule: StopRule, timers: Set<NodeJS.Timeout>): void {
  if (rule.signal !== 'cancel') {
    child.kill(rule.signal);
    return;
  }
  const [beforeTerm, beforeKill] = rule.graceMs ?? CANCEL_GRACE_MS;
  child.kill('SIGINT');
  timers.add(setTimeout(() => child.kill('SIGTERM'), beforeTerm));
  timers.add(setTimeout(() => child.kill('SIGKILL'), beforeTerm + beforeKill));
}

/** Gives each line to `read` as soon as it is whole; answers the whole text. */
async function collect(stream: Readable, read: (line: string) => void): Promise<string> {
  let [text, rest] = ['', ''];
  stream.setEncoding('utf8');
  for await (const part of stream) {
    text += part;
    const lines = (rest + part).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) read(line.replace(/\r$/, ''));
  }
  if (rest !== '') read(rest);
  return text;
}

function peakMemory(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined;
  }
}
