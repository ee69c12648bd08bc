import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { SOAKING } from '../sample.ts';
import { type ChildResult, runChild, type StopRule } from './child.ts';
import { nodeBinary } from './node-binary.ts';
import { runWithoutChild } from './without-child.ts';

export type CliOptions = {
  readonly args: readonly string[];
  readonly cwd: string;
  /** Besides PATH, LANG and an empty HOME nothing else is set. */
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** Default `dist/cli.js` of the project. */
  readonly script?: string;
  /** Default: `TIDINGS_TEST_NODE`, else the node that runs the tests. */
  readonly node?: string;
  readonly stop?: StopRule;
  /** Then SIGKILL. Default 120,000. */
  readonly timeoutMs?: number;
  /** For a command whose process nobody asks about: it runs in that of the tests, except in the soak and where another node is named. */
  readonly withoutChild?: boolean;
};

const CLI = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));

/** Runs the command line as a person would without a terminal: stdout and stderr are pipes. */
export async function runCli(options: CliOptions): Promise<ChildResult> {
  const home = await mkdtemp(join(tmpdir(), 'tidings-home-'));
  try {
    const command = options.node ?? nodeBinary();
    const script = options.script ?? CLI;
    const env = { PATH: process.env.PATH ?? '', LANG: 'C.UTF-8', HOME: home, ...options.env };
    if (options.withoutChild && !SOAKING && command === process.execPath) {
      return await runWithoutChild({ script, args: options.args, cwd: options.cwd, env, onLine: () => undefined });
    }
    return await runChild({
      command,
      args: [script, ...options.args],
      cwd: options.cwd,
      env,
      stdin: options.stdin,
      stop: options.stop,
      timeoutMs: options.timeoutMs ?? 120_000,
    });
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
