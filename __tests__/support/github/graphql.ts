import type { DocumentNode, GraphQLFieldResolver } from 'graphql';
import type { Args, Fields } from './graphql-connection.ts';
import { type Cost, costOf, countAliases } from './graphql-cost.ts';
import { execute, GraphQLError, type GraphQLSchema, githubSchema, parse, validate } from './graphql-engine.ts';
import { formatError } from './graphql-errors.ts';
import { type Request, rootFields } from './graphql-root.ts';

/** A document that may run, with its cost; or the errors that GitHub would answer with status 200. */
export type Prepared =
  | {
      readonly state: 'ready';
      readonly document: DocumentNode;
      readonly variables: Args;
      readonly cost: Cost;
      readonly schema: GraphQLSchema;
    }
  /** `wrong` are slips of the client that a test should not let pass; `refused` is what GitHub refuses for its size. */
  | { readonly state: 'wrong' | 'refused'; readonly errors: readonly Readonly<Record<string, unknown>>[] };

/** Aliases that a document may hold before GitHub's validation times out (seen near 400, 2026). */
const ALIAS_LIMIT = 400;

type Checked = { readonly state: 'sound'; readonly document: DocumentNode } | Exclude<Prepared, { state: 'ready' }>;

/** Of the same document, which a test asks again and again, the same; they are few. */
const checked = new Map<string, Checked>();

/** Parses and checks a document: syntax, schema, aliases, paging, number of nodes. */
export async function prepare(query: string, variables: Args): Promise<Prepared> {
  const built = githubSchema();
  const found = checked.get(query) ?? check(built, query);
  checked.set(query, found);
  if (found.state !== 'sound') return found;
  const { document } = found;
  const cost = costOf(built, document, variables);
  if (cost.errors.length > 0) return { state: 'refused', errors: cost.errors.map(formatError) };
  return { state: 'ready', document, variables, cost, schema: built };
}

function check(built: GraphQLSchema, query: string): Checked {
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch (error) {
    return { state: 'wrong', errors: [{ message: error instanceof GraphQLError ? `Parse error: ${error.message}` : String(error) }] };
  }
  if (countAliases(document) > ALIAS_LIMIT) return { state: 'refused', errors: [{ message: 'Timeout on validation of query' }] };
  const wrong = validate(built, document);
  return wrong.length > 0 ? { state: 'wrong', errors: wrong.map(formatError) } : { state: 'sound', document };
}

/** Runs a document. `missing` hears of fields of the real schema that this server cannot answer. */
export async function run(
  prepared: Extract<Prepared, { state: 'ready' }>,
  request: Request,
  missing: (field: string) => void,
): Promise<Fields> {
  const { document, variables } = prepared;
  const fieldResolver: GraphQLFieldResolver<unknown, unknown> = (source, args, _context, info) => {
    const value = typeof source === 'object' && source !== null ? Reflect.get(source, info.fieldName) : undefined;
    if (typeof value === 'function') return value(args);
    if (value !== undefined) return value;
    const name = `${info.parentType.name}.${info.fieldName}`;
    missing(name);
    throw new GraphQLError(`This server does not know ${name}`);
  };
  const result = await execute({
    schema: prepared.schema,
    document,
    variableValues: variables,
    rootValue: rootFields(request),
    fieldResolver,
  });
  const errors = result.errors?.map(formatError);
  return { data: result.data ?? null, ...(errors && errors.length > 0 ? { errors } : {}) };
}
