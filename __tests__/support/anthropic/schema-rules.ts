import { isArray, isObject, type JsonObject } from './json.ts';

/** Keywords that structured outputs take (docs 2026-08-22; helpers of @anthropic-ai/sdk 1.12.0). All others are refused. */
const KEYWORDS = new Set(
  'type properties required additionalProperties items minItems enum const anyOf allOf $ref $defs definitions description title default format pattern $schema'.split(
    ' ',
  ),
);
const TYPES = new Set(['object', 'array', 'string', 'integer', 'number', 'boolean', 'null']);
const FORMATS = new Set(['date-time', 'time', 'date', 'duration', 'email', 'hostname', 'uri', 'ipv4', 'ipv6', 'uuid']);
const MAX_OPTIONAL = 24;
const MAX_UNIONS = 16;
/** Lookaround, back references and word boundaries are outside the regular languages that a grammar can follow. */
const IRREGULAR = /\(\?[=!<]|\\[1-9bB]/;

type Walk = { readonly root: JsonObject; readonly faults: string[]; optional: number; unions: number };

/** Why the API would refuse this `output_config.format.schema`; empty where it would not. */
export function schemaFaults(schema: JsonObject): readonly string[] {
  const walk: Walk = { root: schema, faults: [], optional: 0, unions: 0 };
  visit(schema, '$', walk);
  if (isRecursive(schema, schema, new Set())) walk.faults.push('$: recursive schemas are not supported');
  if (walk.optional > MAX_OPTIONAL) walk.faults.push(`$: ${walk.optional} optional parameters, at most ${MAX_OPTIONAL} are allowed`);
  if (walk.unions > MAX_UNIONS) walk.faults.push(`$: ${walk.unions} parameters with union types, at most ${MAX_UNIONS} are allowed`);
  return walk.faults;
}

/** The schema that a local `$ref` names, or undefined. */
export function resolveRef(ref: unknown, root: JsonObject): JsonObject | undefined {
  if (ref === '#') return root;
  if (typeof ref !== 'string' || !ref.startsWith('#/')) return undefined;
  let at: unknown = root;
  for (const step of ref.slice(2).split('/')) at = isObject(at) ? at[step.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined;
  return isObject(at) ? at : undefined;
}

function visit(schema: unknown, path: string, walk: Walk): void {
  if (!isObject(schema)) {
    walk.faults.push(`${path}: a schema must be an object`);
    return;
  }
  for (const keyword of Object.keys(schema)) if (!KEYWORDS.has(keyword)) walk.faults.push(`${path}: '${keyword}' is not supported`);
  if (schema.$ref !== undefined && !resolveRef(schema.$ref, walk.root))
    walk.faults.push(`${path}: $ref '${String(schema.$ref)}' cannot be resolved`);
  checkType(schema, path, walk);
  checkObject(schema, path, walk);
  checkScalar(schema, path, walk);
  for (const [name, child] of children(schema)) visit(child, `${path}.${name}`, walk);
}

function checkType(schema: JsonObject, path: string, walk: Walk): void {
  const types = isArray(schema.type) ? schema.type : schema.type === undefined ? [] : [schema.type];
  for (const type of types) if (typeof type !== 'string' || !TYPES.has(type)) walk.faults.push(`${path}: unknown type '${String(type)}'`);
  if (types.length > 1 || schema.anyOf !== undefined) walk.unions += 1;
  if (types.length === 0 && !['anyOf', 'allOf', 'enum', 'const', '$ref'].some((word) => word in schema))
    walk.faults.push(`${path}: a type is required`);
}

function checkObject(schema: JsonObject, path: string, walk: Walk): void {
  const types = isArray(schema.type) ? schema.type : [schema.type];
  if (!types.includes('object') && schema.properties === undefined) return;
  if (schema.additionalProperties !== false)
    walk.faults.push(`${path}: for 'object' type, 'additionalProperties' must be explicitly set to false`);
  const properties = isObject(schema.properties) ? schema.properties : {};
  const required = isArray(schema.required) ? schema.required : [];
  for (const name of required)
    if (typeof name !== 'string' || !(name in properties)) walk.faults.push(`${path}: required '${String(name)}' is not a property`);
  walk.optional += Object.keys(properties).filter((name) => !required.includes(name)).length;
}

function checkScalar(schema: JsonObject, path: string, walk: Walk): void {
  if (schema.minItems !== undefined && schema.minItems !== 0 && schema.minItems !== 1)
    walk.faults.push(`${path}: 'minItems' must be 0 or 1`);
  if (schema.format !== undefined && !FORMATS.has(String(schema.format)))
    walk.faults.push(`${path}: format '${String(schema.format)}' is not supported`);
  if (typeof schema.pattern === 'string' && IRREGULAR.test(schema.pattern)) walk.faults.push(`${path}: the pattern is not supported`);
  if (schema.enum === undefined) return;
  const values = isArray(schema.enum) ? schema.enum : [];
  if (values.length === 0 || values.some((value) => typeof value === 'object' && value !== null))
    walk.faults.push(`${path}: an enum holds plain values`);
}

/** The schemas directly inside this one, named. */
function children(schema: JsonObject): readonly (readonly [string, unknown])[] {
  const named = ['properties', '$defs', 'definitions'].flatMap((key) => Object.entries(isObject(schema[key]) ? schema[key] : {}));
  const listed = ['anyOf', 'allOf'].flatMap((key) =>
    isArray(schema[key]) ? schema[key].map((item, i): [string, unknown] => [`${key}[${i}]`, item]) : [],
  );
  const items: [string, unknown][] = schema.items === undefined ? [] : [['items', schema.items]];
  return [...named, ...listed, ...items];
}

function isRecursive(schema: unknown, root: JsonObject, above: ReadonlySet<unknown>): boolean {
  if (!isObject(schema)) return false;
  if (above.has(schema)) return true;
  const inside = new Set([...above, schema]);
  const target = resolveRef(schema.$ref, root);
  return (
    (target !== undefined && isRecursive(target, root, inside)) || children(schema).some(([, child]) => isRecursive(child, root, inside))
  );
}
