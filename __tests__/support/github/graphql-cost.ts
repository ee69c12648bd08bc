import type { DocumentNode, FieldNode, FragmentDefinitionNode, GraphQLNamedType, SelectionSetNode } from 'graphql';
import { GraphQLError, type GraphQLSchema, getNamedType, isInterfaceType, isObjectType, Kind, visit } from './graphql-engine.ts';
import { typedError } from './graphql-errors.ts';

/** What a document costs before it runs, by GitHub's formula. */
export type Cost = {
  /** Nodes that it may return at most. */
  readonly nodes: number;
  /** Points of the hourly budget. */
  readonly points: number;
  /** Why GitHub would refuse it. */
  readonly errors: readonly GraphQLError[];
};

/** Items that one connection gives at most, and nodes that one call may ask for (GitHub's GraphQL documentation, 2026-11). */
const PAGE_LIMIT = 100;
const NODE_LIMIT = 500_000;
/** Connections that one point pays. */
const REQUESTS_PER_POINT = 100;

type Walk = {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly errors: GraphQLError[];
  nodes: number;
  requests: number;
};

/** Counts aliases: GitHub's validation times out on documents with too many. */
export function countAliases(document: DocumentNode): number {
  let count = 0;
  visit(document, {
    Field(node) {
      if (node.alias) count++;
    },
  });
  return count;
}

/** The cost of a valid document that holds one operation. */
export function costOf(schema: GraphQLSchema, document: DocumentNode, variables: Readonly<Record<string, unknown>>): Cost {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const walk: Walk = { schema, fragments, variables, errors: [], nodes: 0, requests: 0 };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const root = schema.getRootType(definition.operation);
    if (root) walkSelections(walk, definition.selectionSet, root, 1, []);
  }
  if (walk.nodes > NODE_LIMIT) {
    const asked = `This query requests up to ${walk.nodes.toLocaleString('en')} possible nodes`;
    walk.errors.push(
      typedError('MAX_NODE_LIMIT_EXCEEDED', `${asked} which exceeds the maximum limit of ${NODE_LIMIT.toLocaleString('en')}.`),
    );
  }
  return { nodes: walk.nodes, points: Math.max(1, Math.round(walk.requests / REQUESTS_PER_POINT)), errors: walk.errors };
}

function walkSelections(walk: Walk, set: SelectionSetNode, type: GraphQLNamedType, times: number, path: readonly string[]): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) walkField(walk, selection, type, times, path);
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const on = selection.typeCondition ? walk.schema.getType(selection.typeCondition.name.value) : type;
      if (on) walkSelections(walk, selection.selectionSet, on, times, path);
    } else {
      const fragment = walk.fragments.get(selection.name.value);
      const on = fragment && walk.schema.getType(fragment.typeCondition.name.value);
      if (fragment && on) walkSelections(walk, fragment.selectionSet, on, times, path);
    }
  }
}

function walkField(walk: Walk, node: FieldNode, parent: GraphQLNamedType, times: number, path: readonly string[]): void {
  if (!isObjectType(parent) && !isInterfaceType(parent)) return;
  const field = parent.getFields()[node.name.value];
  if (field === undefined || node.selectionSet === undefined) return;
  const type = getNamedType(field.type);
  const here = [...path, node.alias?.value ?? node.name.value];
  const paged = type.name.endsWith('Connection') && field.args.some((arg) => arg.name === 'first');
  if (!paged) {
    const ids = field.name === 'nodes' && parent.name === 'Query' ? argument(walk, node, 'ids') : undefined;
    if (Array.isArray(ids)) walk.nodes += ids.length;
    walkSelections(walk, node.selectionSet, type, times, here);
    return;
  }
  const size = pageSize(walk, node, here);
  walk.requests += times;
  walk.nodes += times * size;
  walkSelections(walk, node.selectionSet, type, times * size, here);
}

function pageSize(walk: Walk, node: FieldNode, path: readonly string[]): number {
  const [name, value] = [['first', argument(walk, node, 'first')] as const, ['last', argument(walk, node, 'last')] as const].find(
    ([, given]) => typeof given === 'number',
  ) ?? ['', undefined];
  const connection = `\`${node.name.value}\` connection`;
  if (typeof value !== 'number') {
    const message = `You must provide a \`first\` or \`last\` value to properly paginate the ${connection}.`;
    walk.errors.push(new GraphQLError(message, { nodes: node, extensions: { type: 'MISSING_PAGINATION_BOUNDARIES', at: path } }));
    return 1;
  }
  if (value > PAGE_LIMIT) {
    const message = `Requesting ${value} records on the ${connection} exceeds the \`${name}\` limit of ${PAGE_LIMIT} records.`;
    walk.errors.push(new GraphQLError(message, { nodes: node, extensions: { type: 'EXCESSIVE_PAGINATION', at: path } }));
  }
  return Math.max(0, value);
}

function argument(walk: Walk, node: FieldNode, name: string): unknown {
  const value = node.arguments?.find((one) => one.name.value === name)?.value;
  if (value?.kind === Kind.INT) return Number(value.value);
  if (value?.kind === Kind.VARIABLE) return walk.variables[value.name.value];
  if (value?.kind === Kind.LIST) return value.values;
  return undefined;
}
