/** Runs programs for a bench: how long they take, and how much memory their largest process needs. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

export type Program = {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
};

/** Milliseconds after which a program has failed. */
const PATIENCE = 600_000;
const MEMORY_SAMPLE_MS = 4;

/** Milliseconds from spawn to the exit. What the program prints is thrown away. */
export async function timeToExit(program: Program): Promise<number> {
  const started = performance.now();
  const child = start(program, 'ignore');
  await ended(program, child);
  return performance.now() - started;
}

/** Milliseconds from spawn to the first line of stdout that fits, and that line. The program then goes on to its end. */
export async function timeToLine(program: Program, fits: RegExp): Promise<{ readonly ms: number; readonly line: string }> {
  const started = performance.now();
  const child = start(program, 'pipe');
  let found: { ms: number; line: string } | null = null;
  const told: string[] = [];
  if (child.stdout !== null) {
    createInterface(child.stdout).on('line', (line) => {
      told.push(line);
      if (found === null && fits.test(line)) found = { ms: performance.now() - started, line };
    });
  }
  await ended(program, child);
  if (found === null) throw new Error(`${program.args[0]} never said ${fits}:\n${told.join('\n')}`);
  return found;
}

/** Bytes of resident memory that the largest process of the program's tree reached. Linux alone can tell; NaN elsewhere. */
export async function peakMemory(program: Program): Promise<number> {
  const child = start(program, 'ignore');
  let peak = Number.NaN;
  const sample = () => {
    for (const bytes of treeOf(child.pid ?? 0).map(highWater)) if (!(bytes <= peak)) peak = bytes;
  };
  const timer = setInterval(sample, MEMORY_SAMPLE_MS);
  try {
    await ended(program, child);
  } finally {
    clearInterval(timer);
  }
  return peak;
}

function start({ command, args, cwd, env }: Program, stdout: 'ignore' | 'pipe'): ChildProcess {
  return spawn(command, [...args], { cwd, env: { ...env }, stdio: ['ignore', stdout, 'pipe'] });
}

async function ended(program: Program, child: ChildProcess): Promise<void> {
  const errors: Buffer[] = [];
  child.stderr?.on('data', (part: Buffer) => errors.push(part));
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  await once(child, 'close');
  clearTimeout(timer);
  if (child.exitCode !== 0) throw new Error(`${program.args.join(' ')} ended with ${child.exitCode}: ${Buffer.concat(errors).toString()}`);
}

function treeOf(pid: number): number[] {
  const read = proc(`${pid}/task/${pid}/children`);
  const children = read === null ? [] : read.split(' ').filter((word) => word !== '');
  return [pid, ...children.flatMap((child) => treeOf(Number(child)))];
}

function highWater(pid: number): number {
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(proc(`${pid}/status`) ?? '')?.[1];
  return kilobytes === undefined ? 0 : Number(kilobytes) * 1024;
}

function proc(path: string): string | null {
  try {
    return readFileSync(`/proc/${path}`, 'utf8');
  } catch {
    return null;
  }
}
