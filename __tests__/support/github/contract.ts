import { readFileSync } from 'node:fs';
import type { Ajv as Engine, Options, ValidateFunction } from 'ajv';
import { keptOutside, outside } from '../outside.ts';

const { Ajv } = await outside('ajv');
const { default: formats } = await outside('ajv-formats');

type Schema = Readonly<Record<string, unknown>>;

type Parameter = { readonly name: string; readonly in: 'path' | 'query'; readonly required: boolean; readonly schema: Schema };

/** One operation of GitHub's REST API, as `scripts/extract-github-contract.mjs` cuts it out. */
export type Operation = {
  readonly id: string;
  readonly method: string;
  /** `/repos/{owner}/{repo}/tags`. */
  readonly path: string;
  /** `uploads` where it is not the API's own host. */
  readonly host?: string;
  readonly docs: string;
  readonly parameters: readonly Parameter[];
  readonly body: { readonly required: boolean; readonly schema: Schema | null } | null;
  readonly responses: Readonly<Record<string, Schema | null>>;
};

type Contract = {
  readonly source: string;
  readonly version: string;
  readonly operations: readonly Operation[];
  readonly $defs: Readonly<Record<string, Schema>>;
};

export type Match = { readonly operation: Operation; readonly params: Readonly<Record<string, string>> };

/** Parameters that may hold slashes, sent as they are or as `%2F`. */
const LONG = new Set(['path', 'ref', 'tag', 'basehead']);

const contract: Contract = JSON.parse(readFileSync(new URL('./contract/rest.json', import.meta.url), 'utf8'));
const CONTRACT = 'https://api.github.com/contract';
const ajv = engine('strict', { coerceTypes: false });
const lenient = engine('lenient', { coerceTypes: 'array' });

/** One for all files of a process: to compile a schema takes longer than most answers. */
function engine(name: string, options: Options): Engine {
  const made = keptOutside(`GitHub's contract, ${name}`, () => {
    const one = new Ajv({ strict: false, allErrors: true, ...options });
    formats.default(one);
    one.addFormat('int64', true);
    return one.addSchema({ $id: CONTRACT, $defs: contract.$defs });
  });
  if (!(made instanceof Ajv)) throw new Error('no engine');
  return made;
}

const routes = contract.operations.map((operation) => ({ operation, pattern: pattern(operation.path), weight: weight(operation.path) }));
// `releases/latest` before `releases/{release_id}`, and the longer path before a parameter that swallows slashes.
routes.sort((a, b) => b.weight - a.weight);

function pattern(path: string): RegExp {
  const source = path.replace(/[.]/g, '\\.').replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${LONG.has(name) ? '.+' : '[^/]+'})`);
  return new RegExp(`^${source}$`);
}

function weight(path: string): number {
  return path.split('/').reduce((sum, part) => sum + (part.startsWith('{') ? 1 : 10), 0);
}

/** The operation that a request means, or null. `path` is without query, still percent-encoded. */
export function matchOperation(method: string, path: string, host: 'api' | 'uploads'): Match | null {
  for (const { operation, pattern } of routes) {
    if (operation.method !== method || (operation.host ?? 'api') !== host) continue;
    const groups = pattern.exec(path)?.groups;
    if (!pattern.test(path)) continue;
    return { operation, params: Object.fromEntries(Object.entries(groups ?? {}).map(([key, value]) => [key, decodeURIComponent(value)])) };
  }
  return null;
}

function validator(key: string, engine: Engine, schema: () => Schema): ValidateFunction {
  const known = engine.getSchema(key) ?? engine.addSchema(rebase(schema()), key).getSchema(key);
  if (known === undefined) throw new Error(`No schema ${key}`);
  return known;
}

function rebase(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', `"${CONTRACT}#/$defs/`));
}

function problems(where: string, validate: ValidateFunction, value: unknown): string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => {
    const extra = 'additionalProperty' in error.params ? ` (${error.params.additionalProperty})` : '';
    return `${where}${error.instancePath} ${error.message ?? 'is wrong'}${extra}`;
  });
}

function parameterSchema(operation: Operation, place: Parameter['in']): Schema {
  const given = operation.parameters.filter((parameter) => parameter.in === place);
  return {
    type: 'object',
    additionalProperties: false,
    required: given.filter((parameter) => parameter.required).map((parameter) => parameter.name),
    properties: Object.fromEntries(given.map((parameter) => [parameter.name, parameter.schema])),
  };
}

/** What in a request does not agree with GitHub's description: unknown or ill-typed path, query and body parts. */
export function requestViolations(
  { operation, params }: Match,
  query: Readonly<Record<string, string>>,
  body: { readonly type: 'none' | 'json' | 'bytes'; readonly value?: unknown },
): string[] {
  const { id } = operation;
  const found = [
    ...problems(
      'path',
      validator(`${id} path`, lenient, () => parameterSchema(operation, 'path')),
      { ...params },
    ),
    ...problems(
      'query',
      validator(`${id} query`, lenient, () => parameterSchema(operation, 'query')),
      { ...query },
    ),
  ];
  const schema = operation.body?.schema;
  if (body.type === 'none') return operation.body?.required ? [...found, 'a body is required'] : found;
  if (operation.body === null) return Object.keys(Object(body.value)).length === 0 ? found : [...found, 'no body is taken'];
  if (schema == null) return found;
  if (body.type === 'bytes') return [...found, 'the body is not JSON'];
  return [
    ...found,
    ...problems(
      'body',
      validator(`${id} body`, ajv, () => schema),
      body.value,
    ),
  ];
}

/** What in a response does not agree with GitHub's description. An error status that is not described is let through. */
export function responseViolations(operation: Operation, status: number, body: unknown): string[] {
  const schema = operation.responses[String(status)];
  if (schema === undefined) return status >= 400 ? [] : [`${operation.id} never answers ${status}`];
  if (schema === null) return body === undefined || status >= 400 ? [] : [`${operation.id} answers ${status} without a body`];
  return problems(
    `${operation.id} ${status}: `,
    validator(`${operation.id} ${status}`, ajv, () => schema),
    body,
  );
}
