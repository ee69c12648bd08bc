import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunnerPaths } from './environment.ts';
import { readFilePairs } from './file-commands.ts';
import type { Masks } from './masks.ts';
import type { StepLog } from './step-log.ts';

/** A job's folders. They live until `dispose`, so that the post step finds what the main step left. */
export type Job = {
  readonly root: string;
  readonly temp: string;
  readonly workspace: string;
  readonly eventFile: string;
  /** One masker for all steps: what the main step masked stays masked in the post step. */
  readonly masks: Masks;
  dispose(): Promise<void>;
};

/** What a step left in the runner's files. */
export type StepFiles = {
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string>>;
  readonly paths: readonly string[];
  readonly summary: string;
};

/** Largest summary that the runner uploads, in bytes (actions/runner, FileCommandManager.cs, read 2026-11-22). */
const SUMMARY_BYTES = 1024 * 1024;

/** Makes the folders of a job. A workspace that is given is used as it is and not removed. */
export async function createJob(payload: unknown, masks: Masks, workspace?: string): Promise<Job> {
  const root = await mkdtemp(join(tmpdir(), 'tidings-job-'));
  const temp = join(root, 'temp');
  const work = workspace ?? join(root, 'workspace');
  const eventFile = join(temp, '_github_workflow', 'event.json');
  await Promise.all([
    mkdir(join(temp, '_github_workflow'), { recursive: true }),
    mkdir(join(temp, '_runner_file_commands'), { recursive: true }),
    mkdir(join(root, 'home')),
    mkdir(join(root, 'tools')),
    mkdir(work, { recursive: true }),
  ]);
  await writeFile(eventFile, JSON.stringify(payload));
  return { root, temp, workspace: work, eventFile, masks, dispose: () => rm(root, { recursive: true, force: true }) };
}

/** Fresh, empty files for one step. */
export async function stepPaths(job: Job, step: string): Promise<RunnerPaths> {
  const file = (name: string) => join(job.temp, '_runner_file_commands', `${name}_${step}`);
  const written = {
    output: file('set_output'),
    state: file('save_state'),
    summary: file('step_summary'),
    exports: file('set_env'),
    path: file('add_path'),
  };
  await Promise.all(Object.values(written).map((path) => writeFile(path, '')));
  const { temp, workspace, eventFile } = job;
  return { home: join(job.root, 'home'), tools: join(job.root, 'tools'), temp, workspace, eventFile, ...written };
}

/** Reads the files after the step; what the runner cannot read fails the step with the runner's words. */
export async function readStepFiles(paths: RunnerPaths, log: StepLog, masks: Masks): Promise<StepFiles> {
  return {
    outputs: { ...log.outputs, ...(await pairsOf(paths.output, 'output', log)) },
    state: { ...log.state, ...(await pairsOf(paths.state, 'state', log)) },
    exports: await pairsOf(paths.exports, 'env', log),
    paths: (await readFile(paths.path, 'utf8')).split('\n').filter((line) => line !== ''),
    summary: await summaryOf(paths.summary, log, masks),
  };
}

async function pairsOf(path: string, name: string, log: StepLog): Promise<Readonly<Record<string, string>>> {
  const read = readFilePairs(await readFile(path, 'utf8'));
  if (read.ok) return read.pairs;
  log.fail(`Unable to process file command '${name}' successfully.`, read.message);
  return {};
}

/** A summary that is too large is not uploaded; that is an error in the log, and the step does not fail. */
async function summaryOf(path: string, log: StepLog, masks: Masks): Promise<string> {
  const { size } = await stat(path);
  if (size > SUMMARY_BYTES) {
    const [limit, got] = [SUMMARY_BYTES / 1024, Math.floor(size / 1024)];
    log.annotate('error', `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${limit}k, got ${got}k.`);
    return '';
  }
  return masks.apply(await readFile(path, 'utf8'));
}
