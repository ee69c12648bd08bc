import { GraphQLError } from './graphql-engine.ts';

/** An error of a resolver with the `type` that GitHub's errors carry. */
export function typedError(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

export function notFoundError(message: string): GraphQLError {
  return typedError('NOT_FOUND', message);
}

export function forbiddenError(): GraphQLError {
  return typedError('FORBIDDEN', 'Resource not accessible by integration');
}

/** An error as GitHub writes it: `type` stands beside the message. */
export function formatError(error: GraphQLError): Record<string, unknown> {
  const { type, ...extensions } = error.extensions;
  return {
    ...(typeof type === 'string' ? { type } : {}),
    ...(error.path ? { path: error.path } : {}),
    ...(Object.keys(extensions).length > 0 ? { extensions } : {}),
    ...(error.locations ? { locations: error.locations } : {}),
    message: error.message,
  };
}
