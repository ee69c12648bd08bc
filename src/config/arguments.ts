/** The command line, read by commander. */
import type { Command } from 'commander';
import { DEPTHS } from '../domain.ts';
import { ANTHROPIC } from '../limits.ts';
import type { Repository } from '../ports/releases.ts';
import { parseConfigInput } from './config-input.ts';
import { gatewayText } from './gateway.ts';
import type { RawInputs } from './inputs.ts';
import { bad } from './problem.ts';

export type Arguments = {
  readonly inputs: RawInputs;
  readonly repo: string;
  /** Given by `--repository`, for links; null: the clone's remote. */
  readonly repository: Repository | null;
  readonly format: 'markdown' | 'json';
  readonly output: string | null;
  /** Where the evidence page is written; null: none is made. */
  readonly evidencePage: string | null;
  /** The changelog to write into, from the top of the clone; null: none, whatever the config file says. */
  readonly changelog: string | null;
  /** `--audience` names; null: the config's. */
  readonly audiences: readonly string[] | null;
  /** `--set` pairs, with `--evidence` and `--language` as such. */
  readonly pairs: readonly string[];
  readonly color: boolean;
  readonly verbose: boolean;
};

export type DoctorArguments = Pick<Arguments, 'inputs' | 'repo' | 'repository' | 'pairs' | 'color'> & { readonly format: 'text' | 'json' };

export type CacheArguments = Pick<Arguments, 'inputs' | 'repo' | 'pairs'> & {
  readonly action: CacheAction;
  readonly format: 'text' | 'json';
  /** `clean --all`. */
  readonly all: boolean;
};

const CACHE_ACTIONS = ['stats', 'clean', 'path'] as const;
type CacheAction = (typeof CACHE_ACTIONS)[number];

/** Kept equal to package.json by a test. */
export const VERSION = '0.1.0';

type Options = {
  readonly repo: string;
  readonly repository?: string;
  readonly config?: string;
  readonly package?: readonly string[];
  readonly format: 'markdown' | 'json';
  readonly output?: string;
  readonly changelog?: string;
  readonly audience?: readonly string[];
  readonly evidence?: string;
  readonly evidencePage?: string;
  readonly language?: readonly string[];
  readonly dryRun?: string;
  readonly maxCost?: string;
  readonly anthropicBaseUrl?: string;
  readonly anthropicHeader?: readonly string[];
  readonly set?: readonly string[];
  readonly color: boolean;
  readonly verbose?: boolean;
};

/** After `--help`, `--version` or a usage error, which commander has printed, there is only an exit code left. */
export type Parsed =
  | { readonly state: 'run'; readonly args: Arguments }
  | { readonly state: 'doctor'; readonly args: DoctorArguments }
  | { readonly state: 'cache'; readonly args: CacheArguments }
  | { readonly state: 'end'; readonly exitCode: number };

export async function parseArguments(argv: readonly string[]): Promise<Parsed> {
  if (argv[0] === 'doctor') return parseDoctor(argv.slice(1));
  if (argv[0] === 'cache') return parseCache(argv.slice(1));
  const { Command, Option } = await import('commander');
  const many = (value: string, before: readonly string[] = []) => [...before, value];
  const command: Command = new Command('tidings')
    .description('Writes release notes for a range of commits. Notes go to stdout, everything else to stderr.')
    .argument('[from..to|from]', 'the range: two tags, branches or commits; one is where it ends')
    .argument('[to]', 'where the range ends')
    .option('--repo <dir>', 'the clone to read', '.')
    .option('--repository <owner/name>', 'the repository on GitHub, for links (default: the remote "origin")')
    .option('--config <path>', 'config file, from the top of the clone (default: .github/tidings.yml)')
    .addOption(new Option('--format <format>', 'what is printed').choices(['markdown', 'json']).default('markdown'))
    .option('--package <name>', "a package of the config file, '*' for all; may be given again (default: as the tags say)", many)
    .option('--output <file>', 'write there instead of to stdout')
    .option('--audience <name>', 'who the notes are for; may be given again', many)
    .addOption(new Option('--evidence <depth>', 'what is read of a change (default: messages)').choices(DEPTHS))
    .option('--changelog <file>', 'also write them into this changelog of the clone (Keep a Changelog)')
    .option('--evidence-page <file>', 'also write a page there that shows what each line stands on')
    .option('--language <tag>', 'language of the notes, such as de; may be given again', many)
    .addOption(new Option('--dry-run <mode>', 'plan: say what would be asked and what it would cost').choices(['plan', 'full']))
    .option('--max-cost <dollars>', 'most that the run may spend on the model (default: 5)')
    .option('--anthropic-base-url <url>', 'a gateway that speaks the Anthropic API')
    .option('--anthropic-header <name: value>', 'a header that the gateway wants; may be given again', many)
    .option('--set <key=value>', 'any key of the config file; may be given again', many)
    .option('--no-color', 'plain text')
    .option('--verbose', 'say more; with --dry-run plan print the requests')
    .version(VERSION)
    .addHelpText('after', HELP_END)
    .exitOverride();
  const end = await endOfParsing(command, argv);
  return end ?? { state: 'run', args: argumentsOf(command.args, command.opts<Options>()) };
}

type DoctorOptions = Omit<Options, 'format'> & { readonly format: 'text' | 'json'; readonly anthropicFederation?: readonly string[] };

async function parseDoctor(argv: readonly string[]): Promise<Parsed> {
  const { Command, Option } = await import('commander');
  const many = (value: string, before: readonly string[] = []) => [...before, value];
  const command: Command = new Command('tidings doctor')
    .description('Makes the smallest useful calls and says what key, gateway, proxy, token and cache can do. Writes nothing to GitHub.')
    .option('--repo <dir>', 'the clone to look at', '.')
    .option('--repository <owner/name>', 'the repository on GitHub (default: the job\'s, or the remote "origin")')
    .option('--config <path>', 'config file, from the top of the clone (default: .github/tidings.yml)')
    .addOption(new Option('--format <format>', 'what is printed').choices(['text', 'json']).default('text'))
    .option('--anthropic-base-url <url>', 'a gateway that speaks the Anthropic API')
    .option('--anthropic-header <name: value>', 'a header that the gateway wants; may be given again', many)
    .option('--anthropic-federation <name=value>', 'in a job: an id of a federation rule; may be given again', many)
    .option('--set <key=value>', 'any key of the config file; may be given again', many)
    .option('--no-color', 'plain text')
    .addHelpText('after', DOCTOR_HELP_END)
    .exitOverride();
  const end = await endOfParsing(command, argv);
  return end ?? { state: 'doctor', args: doctorArgumentsOf(command.opts<DoctorOptions>()) };
}

type CacheOptions = Pick<Options, 'repo' | 'config' | 'set'> & { readonly format: 'text' | 'json'; readonly all?: boolean };

async function parseCache(argv: readonly string[]): Promise<Parsed> {
  const { Argument, Command, Option } = await import('commander');
  const many = (value: string, before: readonly string[] = []) => [...before, value];
  const command: Command = new Command('tidings cache')
    .description('The answers that are remembered at a terminal. A job keeps its own in the Actions cache.')
    .addArgument(
      new Argument('<action>', 'stats: what is there; clean: forget what is too old or too much; path: where').choices(CACHE_ACTIONS),
    )
    .option('--all', 'clean: forget everything')
    .addOption(new Option('--format <format>', 'how stats are printed').choices(['text', 'json']).default('text'))
    .option('--repo <dir>', 'the clone whose settings count', '.')
    .option('--config <path>', 'config file, from the top of the clone (default: .github/tidings.yml)')
    .option('--set <key=value>', 'any key of the config file, such as cache-ttl=30; may be given again', many)
    .addHelpText('after', '\nExit codes: 0 done, 1 something failed, 2 wrong arguments or settings.')
    .exitOverride();
  const end = await endOfParsing(command, argv);
  if (end !== null) return end;
  const { all = false, format, repo, config, set = [] } = command.opts<CacheOptions>();
  const action = CACHE_ACTIONS.find((name) => name === command.args[0]) ?? 'stats';
  if (all && action !== 'clean') throw bad('all', `means nothing to ${action}`, 'Leave it out, or say "tidings cache clean --all".');
  return { state: 'cache', args: { action, format, all, repo, pairs: set, inputs: configOf(config) } };
}

/** Null where there is something to do; else commander has printed all. */
async function endOfParsing(command: Command, argv: readonly string[]): Promise<Parsed | null> {
  const { CommanderError } = await import('commander');
  try {
    command.parse([...argv], { from: 'user' });
    refuseEmpty(command);
    return null;
  } catch (thrown) {
    if (!(thrown instanceof CommanderError)) throw thrown;
    return { state: 'end', exitCode: thrown.exitCode === 0 ? 0 : 2 };
  }
}

/** Where the command takes what the action has as an input. */
const PLACES: Readonly<Record<string, string>> = {
  token: 'Variable GITHUB_TOKEN',
  'anthropic-api-key': 'Variable ANTHROPIC_API_KEY',
  from: 'Argument "from"',
  to: 'Argument "to"',
  range: 'Argument "range"',
};
/** Keys of the config file, which say themselves where they stand. */
const KEYS = ['audiences', 'languages'];

/** What is said of an input, as somebody at a terminal gave it. */
export function asOption(message: string): string {
  return message.replace(/^Input "([a-z-]+)"/, (given, name: string) => {
    if (KEYS.includes(name)) return given;
    return Object.hasOwn(PLACES, name) ? (PLACES[name] ?? given) : `Option --${name}`;
  });
}

/** An empty value is a variable that is not set: the default would be taken for what was meant. Throws TidingsError `bad-input`. */
function refuseEmpty(command: Command): void {
  const given: Readonly<Record<string, unknown>> = command.opts();
  const empty = command.options.find((option) => [given[option.attributeName()]].flat().some(isBlank));
  if (empty !== undefined) throw bad(empty.name(), 'is empty', 'Give it a value, or leave the option out.');
  if (command.args.some(isBlank)) throw bad('range', 'is empty', 'Give it as from..to, or leave it out.');
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}

function doctorArgumentsOf(options: DoctorOptions): DoctorArguments {
  const { repo, repository, config, format, anthropicFederation: federation, set = [], color } = options;
  return {
    inputs: {
      ...configOf(config),
      ...(federation === undefined ? {} : { 'anthropic-federation': federation.join('\n') }),
      'anthropic-base-url': gatewayOf(options),
    },
    repo,
    repository: repository === undefined ? null : repositoryOf(repository),
    format,
    pairs: set,
    color,
  };
}

const DOCTOR_HELP_END = `
ANTHROPIC_API_KEY and GITHUB_TOKEN are tried where they are set; neither is needed.

Exit codes: 0 nothing failed, 1 something did, 2 wrong arguments.`;

const HELP_END = `
Without a range: what is not released yet, or the release that HEAD is tagged as. With one tag: since the tag before it.
tidings cache stats|clean|path: what is remembered here.
tidings doctor: say what key, gateway, proxy, token and cache can do.
ANTHROPIC_API_KEY and GITHUB_TOKEN are used where they are set; neither is needed.

Exit codes: 0 notes written (also for an empty range), 1 something failed, 2 wrong arguments or settings, 130 stopped by Ctrl-C.`;

function argumentsOf(operands: readonly string[], options: Options): Arguments {
  const { from, to } = rangeOf(operands);
  const pairs = [
    ...(options.evidence === undefined ? [] : [`evidence=${options.evidence}`]),
    ...(options.evidencePage === undefined ? [] : ['evidence-page=true']),
    ...(options.language === undefined ? [] : [`languages=${JSON.stringify(options.language)}`]),
    ...(options.set ?? []),
  ];
  return {
    inputs: {
      ...(from === null ? {} : { from }),
      ...(to === null ? {} : { to }),
      ...configOf(options.config),
      ...(options.package === undefined ? {} : { package: options.package.join(',') }),
      ...(options.dryRun === undefined ? {} : { 'dry-run': options.dryRun }),
      ...(options.maxCost === undefined ? {} : { 'max-cost': options.maxCost }),
      'anthropic-base-url': gatewayOf(options),
    },
    repo: options.repo,
    repository: options.repository === undefined ? null : repositoryOf(options.repository),
    format: options.format,
    output: options.output ?? null,
    evidencePage: options.evidencePage ?? null,
    changelog: options.changelog ?? null,
    audiences: options.audience ?? null,
    pairs,
    color: options.color,
    verbose: options.verbose ?? false,
  };
}

function gatewayOf({
  anthropicBaseUrl = ANTHROPIC.host,
  anthropicHeader = [],
}: Pick<Options, 'anthropicBaseUrl' | 'anthropicHeader'>): string {
  return gatewayText(anthropicBaseUrl, anthropicHeader);
}

function rangeOf([first, second]: readonly string[]): { from: string | null; to: string | null } {
  if (first === undefined) return { from: null, to: null };
  if (second !== undefined) return { from: first, to: second };
  const at = first.indexOf('..');
  if (at < 0) return { from: null, to: first };
  const rest = first.slice(at + 2).replace(/^\./, '');
  return { from: first.slice(0, at) || null, to: rest || null };
}

function repositoryOf(given: string): Repository {
  const match = /^(?:(https:\/\/[\w.-]+)\/)?([\w.-]+)\/([\w.-]+)$/.exec(given);
  if (match === null) throw bad('repository', `is "${given}"`, 'Give owner/name, with https://host/ before it for a server of your own.');
  return { server: match[1] ?? 'https://github.com', owner: match[2] ?? '', name: match[3] ?? '' };
}

/** A path alone: in a job the input of this name takes keys too, which stand behind `--set` here. */
function configOf(path: string | undefined): Pick<RawInputs, 'config'> {
  if (path === undefined) return {};
  if (parseConfigInput(path).pairs.length > 0)
    throw bad('config', `is "${path.slice(0, 80)}"`, 'Give the path of a file, and keys behind --set.');
  return { config: path };
}
