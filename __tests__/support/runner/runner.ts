import { delimiter, join, resolve } from 'node:path';
import process from 'node:process';
import { SOAKING } from '../sample.ts';
import { type ActionFile, readActionFile } from './action-file.ts';
import { type ChildResult, runChild, type StopRule } from './child.ts';
import type { WorkflowCommand } from './commands.ts';
import { DEFAULT_REPOSITORY, type GitHubAddress, type JobCache, type RunEvent, runnerEnvironment } from './environment.ts';
import { type ExpressionContext, isConditionMet, type JobStatus } from './expressions.ts';
import { stepInputs } from './inputs.ts';
import { createJob, type Job, readStepFiles, type StepFiles, stepPaths } from './job.ts';
import { Masks } from './masks.ts';
import { nodeBinary } from './node-binary.ts';
import { type Annotation, StepLog } from './step-log.ts';
import { runWithoutChild, type StepHere } from './without-child.ts';

/** A step `uses: ./action` with `with:` and `env:`. */
export type ActionOptions = {
  /** Folder of an action.yml. */
  readonly action: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Variables of the workflow's `env:`. */
  readonly env?: Readonly<Record<string, string>>;
  readonly event: RunEvent;
  readonly github: GitHubAddress;
  /** Without it the job has no cache service. */
  readonly cache?: JobCache;
  /** For jobs with `id-token: write`. */
  readonly idToken?: { readonly url: string; readonly token: string };
  /** Values of `secrets.*`, masked from the start. */
  readonly secrets?: readonly string[];
  /** The checkout; a fresh empty folder if not given. */
  readonly workspace?: string;
  /** The folders of an earlier step of the same job; new ones if not given. */
  readonly job?: Job;
  /** Step debug logging. */
  readonly debug?: boolean;
  /** Default: `TIDINGS_TEST_NODE`, else the node that runs the tests. */
  readonly node?: string;
  readonly stop?: StopRule;
  /** Then SIGKILL. Default 120,000. */
  readonly timeoutMs?: number;
  /** Fills `peakMemoryBytes`. */
  readonly measureMemory?: boolean;
  /** For a step whose process nobody asks about: it runs in that of the tests, except in the soak and where another node is named. */
  readonly withoutChild?: boolean;
};

/** What a step left behind. `log` and `summary` are masked, `stdout` and `stderr` are raw. */
export type StepResult = StepFiles &
  ChildResult & {
    readonly conclusion: JobStatus;
    readonly log: readonly string[];
    readonly commands: readonly WorkflowCommand[];
    readonly annotations: readonly Annotation[];
  };

/** The main step, with its job still standing for `runPost`. Call `dispose` at the end. */
export type ActionRun = StepResult & { readonly job: Job; readonly options: ActionOptions; dispose(): Promise<void> };

/** What may differ in the post step. */
export type PostOptions = Pick<ActionOptions, 'cache' | 'env' | 'stop' | 'timeoutMs'>;

const TIMEOUT_MS = 120_000;

/** Runs the `main` of an action as the runner does. Never rejects for what the action does; the result says how it ended. */
export async function runAction(options: ActionOptions): Promise<ActionRun> {
  const file = await readActionFile(options.action);
  const job = options.job ?? (await createJob(options.event.payload, new Masks(secretsOf(options)), options.workspace));
  const result = await runStep(job, file, options, { name: 'main', script: file.runs.main, state: {}, exports: {}, paths: [] });
  return { ...result, job, options, dispose: job.dispose };
}

/** Runs the `post` of the action after its main step; undefined when it has none or its `post-if` is not met. */
export async function runPost(run: ActionRun, changes: PostOptions = {}): Promise<StepResult | undefined> {
  const { stop: _mainStop, ...kept } = run.options;
  const file = await readActionFile(run.options.action);
  if (file.runs.post === undefined || !isConditionMet(file.runs['post-if'], run.conclusion)) return undefined;
  const { state, exports, paths } = run;
  const stage: Stage = { name: 'post', script: file.runs.post, state, exports, paths };
  return await runStep(run.job, file, { ...kept, ...changes }, stage);
}

/** `state`, `exports` and `paths` are what an earlier stage left. */
type Stage = Pick<StepFiles, 'state' | 'exports' | 'paths'> & { readonly name: 'main' | 'post'; readonly script: string };

async function runStep(job: Job, file: ActionFile, options: ActionOptions, stage: Stage): Promise<StepResult> {
  const { event, github, cache, idToken, debug = false } = options;
  const paths = await stepPaths(job, stage.name);
  const log = new StepLog(job.masks, debug);
  const inputs = stepInputs(file, options.inputs ?? {}, contextOf(options, job));
  if (stage.name === 'main') for (const warning of inputs.warnings) log.annotate('warning', warning);
  const state = Object.fromEntries(Object.entries(stage.state).map(([name, value]) => [`STATE_${name}`, value]));
  const env = runnerEnvironment({ event, github, cache, idToken, debug, paths });
  const PATH = [...[...stage.paths].reverse(), env.PATH].join(delimiter);
  const step: StepHere = {
    script: join(resolve(options.action), stage.script),
    env: { ...options.env, ...stage.exports, ...env, ...inputs.env, ...state, PATH },
    cwd: job.workspace,
    onLine: (line) => log.read(line),
  };
  const child = await (needsNoChild(options) ? runWithoutChild(step) : runAsChild(step, options));
  const files = await readStepFiles(paths, log, job.masks);
  const conclusion = conclusionOf(child, log.failed, options.stop);
  return { ...child, ...files, conclusion, log: log.lines, commands: log.commands, annotations: log.annotations };
}

function needsNoChild({ withoutChild = false, node, stop }: ActionOptions): boolean {
  return withoutChild && !SOAKING && stop === undefined && (node ?? nodeBinary()) === process.execPath;
}

function runAsChild({ script, ...step }: StepHere, { node, stop, timeoutMs, measureMemory }: ActionOptions): Promise<ChildResult> {
  const command = node ?? nodeBinary();
  return runChild({ ...step, command, args: [script], stop, timeoutMs: timeoutMs ?? TIMEOUT_MS, measureMemory });
}

function contextOf({ github, event }: ActionOptions, job: Job): ExpressionContext {
  return {
    'github.token': github.token,
    'github.repository': event.repository ?? DEFAULT_REPOSITORY,
    'github.ref': event.ref,
    'github.sha': event.sha,
    'github.event_name': event.name,
    'runner.temp': job.temp,
  };
}

function secretsOf({ github, cache, idToken, secrets = [] }: ActionOptions): readonly string[] {
  return [github.token, ...(cache ? [cache.runtimeToken] : []), ...(idToken ? [idToken.token] : []), ...secrets];
}

function conclusionOf(child: ChildResult, failed: boolean, stop: StopRule | undefined): JobStatus {
  if (child.stopped && stop?.signal === 'cancel') return 'cancelled';
  return child.exitCode === 0 && !failed ? 'success' : 'failure';
}
