/** The engine that runs GraphQL, and GitHub's schema. */
import { readFileSync } from 'node:fs';
import type * as Graphql from 'graphql';
import { keptOutside, outside } from '../outside.ts';

const graphql = await outside('graphql');

export const { execute, getNamedType, GraphQLError, GraphQLSchema, isInterfaceType, isObjectType, Kind, parse, validate, visit } = graphql;

export type GraphQLError = Graphql.GraphQLError;
export type GraphQLSchema = Graphql.GraphQLSchema;

/** Of `@octokit/graphql-schema`, whose own module parses 5 MB of JSON and builds a second schema that nobody needs. */
const IDL = new URL('../../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url);

/** GitHub's schema, read and built once in a process (0.3 s). */
export function githubSchema(): GraphQLSchema {
  const built = keptOutside("GitHub's schema", () =>
    graphql.buildSchema(readFileSync(IDL, 'utf8'), { assumeValidSDL: true, noLocation: true }),
  );
  if (!(built instanceof GraphQLSchema)) throw new Error('no schema');
  return built;
}
