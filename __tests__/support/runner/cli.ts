import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ChildResult, runChild, type StopRule } from './child.ts';
import { nodeBinary } from './node-binary.ts';

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
};

const CLI = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));

/** Runs the command line as a person would without a terminal: stdout and stderr are pipes. */
export async function runCli(options: CliOptions): Promise<ChildResult> {
  const home = await mkdtemp(join(tmpdir(), 'tidings-home-'));
  try {
    return await runChild({
      command: options.node ?? nodeBinary(),
      args: [options.script ?? CLI, ...options.args],
      cwd: options.cwd,
      env: { PATH: process.env.PATH ?? '', LANG: 'C.UTF-8', HOME: home, ...options.env },
      stdin: options.stdin,
      stop: options.stop,
      timeoutMs: options.timeoutMs ?? 120_000,
    });
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
