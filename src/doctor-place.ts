/** Where the doctor stands: machine, clone, settings, repository. Local and quick; what is wrong with it is a finding. Part of the door. */
import { readFile } from 'node:fs/promises';
import { gitVersion, inspectClone } from './adapters/git/inspect.ts';
import { asOption, type DoctorArguments } from './config/arguments.ts';
import type { Config } from './config/config.ts';
import { type Settings, withPairs } from './config/file.ts';
import { type Credentials, type Inputs, parseInputs } from './config/inputs.ts';
import { makeConfig } from './config/make.ts';
import { problemOf } from './errors.ts';
import type { Repository } from './ports/releases.ts';
import { type Finding, fail, shortened } from './report/doctor/finding.ts';
import type { CloneFacts } from './report/doctor/inspection.ts';
import { cloneFinding, configFinding, gitFinding, nodeFinding, unusedVariables } from './report/doctor/machine.ts';
import { certificatesFinding, proxyFinding } from './report/doctor/network.ts';
import { apiUrlOf, settingsIn } from './terminal.ts';

/** A repository and the base of its forge's REST API. */
export type Forge = { readonly repository: Repository; readonly apiUrl: string };

export type Place = {
  readonly findings: readonly Finding[];
  /** Null where the arguments or the environment are wrong, as a finding says. */
  readonly credentials: Credentials | null;
  /** The defaults where the settings are wrong. */
  readonly config: Config;
  readonly forge: Forge | null;
  readonly isJob: boolean;
  readonly environment: NodeJS.ProcessEnv;
};

export async function lookAround(args: DoctorArguments, signal: AbortSignal): Promise<Place> {
  const environment = process.env;
  const isJob = environment.GITHUB_ACTIONS === 'true';
  const caFile = environment.NODE_EXTRA_CA_CERTS;
  const [git, clone, told, certificates] = await Promise.all([
    gitVersion(signal),
    cloneAt(args.repo, isJob, signal),
    settingsOf(args),
    caFile ? readFile(caFile, 'utf8').catch(() => null) : null,
  ]);
  const given = inputsOf(args, environment);
  const credentials = given.inputs?.credentials ?? null;
  const forge = forgeOf(args.repository, clone.facts, environment);
  const hosts = [
    ...(credentials?.anthropic == null ? [] : [credentials.gateway.baseUrl]),
    ...(credentials?.token == null || forge === null ? [] : [forge.apiUrl]),
  ];
  return {
    findings: [
      nodeFinding(process.version, `${process.platform} ${process.arch}`),
      gitFinding(git),
      clone.finding,
      told.finding,
      ...given.findings,
      ...unusedVariables(environment),
      proxyFinding(hosts, environment),
      ...certificatesFinding(caFile, certificates),
    ],
    ...{ credentials, forge, isJob, environment },
    config: told.config,
  };
}

async function cloneAt(
  dir: string,
  isJob: boolean,
  signal: AbortSignal,
): Promise<{ readonly facts: CloneFacts | null; readonly finding: Finding }> {
  try {
    const facts = await inspectClone(dir, signal);
    return { facts, finding: cloneFinding(facts, dir, isJob) };
  } catch (thrown) {
    return { facts: null, finding: failed('clone', thrown) };
  }
}

/** The config of the settings alone: a wrong key or address is said elsewhere. */
async function settingsOf({ repo, inputs, pairs }: DoctorArguments): Promise<{ readonly config: Config; readonly finding: Finding }> {
  const nothing = parseInputs({});
  try {
    const path = inputs.config ?? nothing.configPath;
    const { settings, releaseFile, source } = await settingsIn({ repo, path, isNamed: inputs.config !== undefined, pairs });
    const all: Settings = await withPairs(settings, pairs);
    const config = makeConfig(nothing, all, null, releaseFile);
    return { config, finding: configFinding(source, Object.keys(all), config.models) };
  } catch (thrown) {
    return { config: makeConfig(nothing, {}), finding: failed('config', thrown) };
  }
}

function inputsOf(
  args: DoctorArguments,
  environment: NodeJS.ProcessEnv,
): { readonly inputs: Inputs | null; readonly findings: readonly Finding[] } {
  const { ANTHROPIC_API_KEY = '', GITHUB_TOKEN = '' } = environment;
  try {
    return { inputs: parseInputs({ ...args.inputs, token: GITHUB_TOKEN, 'anthropic-api-key': ANTHROPIC_API_KEY }), findings: [] };
  } catch (thrown) {
    return { inputs: null, findings: [failed('settings', thrown)] };
  }
}

/** What was named, else the job's own, else where the clone came from. */
function forgeOf(named: Repository | null, clone: CloneFacts | null, environment: NodeJS.ProcessEnv): Forge | null {
  const { GITHUB_ACTIONS, GITHUB_REPOSITORY = '', GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_API_URL } = environment;
  const [owner = '', name = ''] = GITHUB_REPOSITORY.split('/');
  const own: Repository | null = GITHUB_ACTIONS === 'true' && name !== '' ? { owner, name, server } : null;
  const repository = named ?? own ?? clone?.remote ?? null;
  if (repository === null) return null;
  const isOwn = own !== null && repository.server === own.server;
  return { repository, apiUrl: isOwn && GITHUB_API_URL ? GITHUB_API_URL : apiUrlOf(repository) };
}

function failed(name: string, thrown: unknown): Finding {
  const { message, hint } = problemOf(thrown);
  return fail(name, shortened(asOption(message)), hint);
}
