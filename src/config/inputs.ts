/** The inputs of action.yml: text in, checked values out. What is wrong is refused by name before anything else happens. */
import { parseConfigInput } from './config-input.ts';
import { type Federation, parseFederation } from './federation.ts';
import { type Gateway, parseGateway } from './gateway.ts';
import { bad } from './problem.ts';

export const INPUT_NAMES = [
  'token',
  'anthropic-api-key',
  'anthropic-base-url',
  'anthropic-federation',
  'from',
  'to',
  'version',
  'package',
  'config',
  'release',
  'notes-json',
  'max-cost',
  'on-ai-failure',
  'on-incomplete',
  'dry-run',
] as const;
export type InputName = (typeof INPUT_NAMES)[number];

/** As the runner or the command line gives them; a missing one is ''. */
export type RawInputs = Readonly<Partial<Record<InputName, string>>>;

/** Secrets and where they go. Never part of Config, never printed. */
export type Credentials = {
  readonly token: string | null;
  readonly anthropic: { readonly kind: 'key'; readonly key: string } | ({ readonly kind: 'federation' } & Federation) | null;
  readonly gateway: Gateway;
  readonly cacheSecret: string | null;
};

export type Inputs = {
  readonly credentials: Credentials;
  readonly from: string | null;
  readonly to: string | null;
  readonly version: string;
  readonly package: string | null;
  readonly configPath: string;
  readonly release: 'draft' | 'publish' | 'none';
  readonly notesJson: string | null;
  /** Dollars. */
  readonly maxCost: number;
  readonly onAiFailure: 'fallback' | 'fail';
  readonly onIncomplete: 'warn' | 'fail';
  readonly dryRun: 'false' | 'plan' | 'full';
  /** Keys of the config file for this run, as `key=value`. */
  readonly pairs: readonly string[];
};

/** Throws TidingsError `bad-input`. */
export function parseInputs(raw: RawInputs): Inputs {
  const { path, pairs } = parseConfigInput(raw.config ?? '');
  const inputs: Inputs = {
    credentials: {
      token: secret(raw, 'token'),
      ...modelCredentials(raw),
      gateway: parseGateway(raw['anthropic-base-url'] ?? ''),
    },
    from: revision(raw, 'from'),
    to: revision(raw, 'to'),
    version: ref(raw, 'version') ?? 'auto',
    package: line(raw, 'package'),
    configPath: path ?? '.github/tidings.yml',
    release: oneOf(raw, 'release', ['draft', 'publish', 'none']),
    notesJson: line(raw, 'notes-json'),
    maxCost: dollars(raw, 'max-cost', 5),
    onAiFailure: oneOf(raw, 'on-ai-failure', ['fallback', 'fail']),
    onIncomplete: oneOf(raw, 'on-incomplete', ['warn', 'fail']),
    dryRun: oneOf(raw, 'dry-run', ['false', 'plan', 'full']),
    pairs,
  };
  excludeEachOther(raw, inputs);
  return inputs;
}

function excludeEachOther(raw: RawInputs, inputs: Inputs): void {
  const given = (name: InputName) => (raw[name] ?? '').trim() !== '';
  for (const name of ['from', 'to', 'package'] as const) {
    if (inputs.notesJson !== null && given(name)) {
      throw bad(
        name,
        'is set together with "notes-json"',
        'A job that publishes from notes JSON takes the range from it: leave this input out.',
      );
    }
  }
  if (inputs.notesJson !== null && inputs.release === 'none') {
    throw bad('release', 'is "none" together with "notes-json"', 'There would be nothing to do: use "draft" or "publish".');
  }
}

function line(raw: RawInputs, name: InputName): string | null {
  const value = (raw[name] ?? '').trim();
  if (/[\r\n]/.test(value)) throw bad(name, 'has more than one line', 'Give one line without line breaks.');
  return value === '' ? null : value;
}

/** Never quotes the value. A pasted line break would end up in a header. */
function secret(raw: RawInputs, name: InputName): string | null {
  const value = raw[name] ?? '';
  if (/[\s\p{Cc}]/u.test(value.replace(/^ +| +$/g, ''))) {
    throw bad(name, 'has a line break or white space in it', 'Store the secret again without a line break at its end, and pass it alone.');
  }
  return value.trim() === '' ? null : value.trim();
}

/** One end of a range: a name, with `~2`, `^` or `@{u}` behind it from where git walks on. */
function revision(raw: RawInputs, name: InputName): string | null {
  const value = line(raw, name);
  if (value !== null) ref({ [name]: value.replace(/(?:~\d*|\^\d*|@\{(?:-?\d+|u|upstream|push)\})+$/, '') }, name);
  return value;
}

function ref(raw: RawInputs, name: InputName): string | null {
  const value = line(raw, name);
  if (value !== null && (/^-|[\s~^:?*[\\\p{Cc}]|\.\.|@\{/u.test(value) || value.length > 255)) {
    throw bad(name, `is "${value.slice(0, 80)}", which is no tag, branch or commit`, 'Give the name of a tag or branch, or a commit hash.');
  }
  return value;
}

function oneOf<const Value extends string>(raw: RawInputs, name: InputName, legal: readonly [Value, ...Value[]]): Value {
  const value = line(raw, name);
  if (value === null) return legal[0];
  const found = legal.find((one) => one === value);
  if (found === undefined) throw bad(name, `is "${value.slice(0, 80)}"`, `Legal values: ${legal.join(', ')}.`);
  return found;
}

function dollars(raw: RawInputs, name: InputName, fallback: number): number {
  const value = line(raw, name);
  if (value === null) return fallback;
  if (!/^\d{1,6}(\.\d{1,6})?$/.test(value))
    throw bad(name, `is "${value.slice(0, 80)}"`, 'Give dollars as a plain number, for example 2.50. With 0 nothing is asked.');
  return Number(value);
}

/** With a key, only what seals the answers may stand beside it. */
function modelCredentials(raw: RawInputs): Pick<Credentials, 'anthropic' | 'cacheSecret'> {
  const key = secret(raw, 'anthropic-api-key');
  const { federation, cacheSecret } = parseFederation(raw['anthropic-federation'] ?? '');
  if (key !== null && federation !== null)
    throw bad('anthropic-api-key', 'is set together with "anthropic-federation"', 'Keep one of them: a key, or the federation ids.');
  if (key !== null) return { anthropic: { kind: 'key', key }, cacheSecret };
  return { anthropic: federation === null ? null : { kind: 'federation', ...federation }, cacheSecret };
}
