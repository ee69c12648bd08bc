/**
 * Cuts the operations that Tidings uses out of GitHub's own OpenAPI description and writes them, small enough to be committed, for the
 * GitHub server of the tests: `node scripts/extract-github-contract.mjs`. The package is 385 MB unpacked, so it is no dependency.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SOURCE = '@octokit/openapi';
const VERSION = '23.0.2';
const FILE = 'generated/api.github.com.json';
const TARGET = new URL('../__tests__/support/github/contract/rest.json', import.meta.url);

const OPERATIONS = [
  'actions/create-workflow-dispatch',
  'actions/get-actions-cache-list',
  'git/get-ref',
  'git/list-matching-refs',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/get',
  'issues/get-comment',
  'issues/list-comments',
  'issues/update-comment',
  'pulls/get',
  'pulls/list',
  'pulls/list-commits',
  'pulls/list-files',
  'rate-limit/get',
  'reactions/create-for-issue-comment',
  'reactions/list-for-issue-comment',
  'repos/compare-commits-with-basehead',
  'repos/create-release',
  'repos/delete-release',
  'repos/delete-release-asset',
  'repos/get',
  'repos/get-collaborator-permission-level',
  'repos/get-commit',
  'repos/get-content',
  'repos/get-latest-release',
  'repos/get-release',
  'repos/get-release-by-tag',
  'repos/list-commits',
  'repos/list-contributors',
  'repos/list-pull-requests-associated-with-commit',
  'repos/list-release-assets',
  'repos/list-releases',
  'repos/list-tags',
  'repos/update-release',
  'repos/upload-release-asset',
  'search/issues-and-pull-requests',
  'users/get-by-username',
];

/** The keywords that say something about a value; descriptions, examples and defaults stay behind. */
const KEYWORDS = [
  'type', 'enum', 'format', 'pattern', 'required', 'minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'uniqueItems',
  'minProperties', 'maxProperties',
]; // biome-ignore format: a list
const LISTS = ['allOf', 'anyOf', 'oneOf'];

function readDescription() {
  const dir = mkdtempSync(join(tmpdir(), 'openapi-'));
  try {
    const [packed] = JSON.parse(
      execFileSync('npm', ['pack', '--json', `${SOURCE}@${VERSION}`, '--pack-destination', dir], { encoding: 'utf8' }),
    );
    execFileSync('tar', ['-xzf', join(dir, packed.filename), '-C', dir, `package/${FILE}`]);
    return JSON.parse(readFileSync(join(dir, 'package', FILE), 'utf8'));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

/** OpenAPI 3.0 says `nullable`; JSON Schema says it with the type, or with a choice where there is no type. */
function nullable(schema) {
  if (typeof schema.type === 'string') {
    return {
      ...schema,
      type: [schema.type, 'null'],
      ...(schema.enum && !schema.enum.includes(null) ? { enum: [...schema.enum, null] } : {}),
    };
  }
  return Object.keys(schema).length === 0 ? schema : { anyOf: [schema, { type: 'null' }] };
}

function makeCleaner(document) {
  const definitions = {};

  function reference(ref) {
    const name = ref.replace('#/components/schemas/', '');
    if (!(name in definitions)) {
      definitions[name] = true;
      definitions[name] = clean(document.components.schemas[name]);
    }
    return { $ref: `#/$defs/${name}` };
  }

  function clean(schema) {
    if (schema.$ref !== undefined) return schema.nullable ? nullable(reference(schema.$ref)) : reference(schema.$ref);
    const kept = Object.fromEntries(KEYWORDS.filter((key) => schema[key] !== undefined).map((key) => [key, schema[key]]));
    if (schema.properties) kept.properties = mapValues(schema.properties, clean);
    if (schema.items) kept.items = clean(schema.items);
    if (schema.not) kept.not = clean(schema.not);
    if (schema.additionalProperties !== undefined) {
      kept.additionalProperties =
        typeof schema.additionalProperties === 'object' ? clean(schema.additionalProperties) : schema.additionalProperties;
    }
    for (const key of LISTS) if (schema[key]) kept[key] = schema[key].map(clean);
    return schema.nullable ? nullable(kept) : kept;
  }

  return { definitions, clean };
}

function resolve(document, value) {
  if (value.$ref === undefined) return value;
  return value.$ref
    .slice(2)
    .split('/')
    .reduce((at, key) => at[key], document);
}

function requestBody(document, operation, clean) {
  if (operation.requestBody === undefined) return null;
  const { content, required = false } = resolve(document, operation.requestBody);
  const json = content['application/json'];
  // What is not described is taken for a slip of the client.
  const schema = json?.schema ? { additionalProperties: false, ...clean(json.schema) } : null;
  return { required, schema };
}

function extract(document, id, clean) {
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (operation.operationId !== id) continue;
      return {
        id,
        method: method.toUpperCase(),
        path,
        ...(operation.servers ? { host: new URL(operation.servers[0].url).hostname.split('.')[0] } : {}),
        docs: operation.externalDocs?.url ?? '',
        parameters: (operation.parameters ?? []).map((given) => {
          const { name, in: place, required = false, schema } = resolve(document, given);
          return { name, in: place, required, schema: clean(schema) };
        }),
        body: requestBody(document, operation, clean),
        responses: mapValues(operation.responses, (given) => {
          const schema = resolve(document, given).content?.['application/json']?.schema;
          return schema ? clean(schema) : null;
        }),
      };
    }
  }
  throw new Error(`${SOURCE}@${VERSION} does not describe ${id}`);
}

/** One operation or definition a line: small, and a diff shows what changed. */
function lines(contract) {
  const operations = contract.operations.map((operation) => JSON.stringify(operation)).join(',\n');
  const definitions = Object.entries(contract.$defs).map(([name, schema]) => `${JSON.stringify(name)}:${JSON.stringify(schema)}`);
  const { source, version } = contract;
  return `{"source":"${source}","version":"${version}","operations":[\n${operations}\n],"$defs":{\n${definitions.join(',\n')}\n}}\n`;
}

const document = readDescription();
const { definitions, clean } = makeCleaner(document);
const operations = OPERATIONS.map((id) => extract(document, id, clean));
const $defs = Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1)));
const text = lines({ source: `npm ${SOURCE}, ${FILE}`, version: VERSION, operations, $defs });
writeFileSync(TARGET, text);
console.log(`${operations.length} operations, ${Object.keys($defs).length} definitions, ${Math.round(text.length / 1024)} KiB`);
