import { fabricate, indexed } from './fabricate.ts';
import { isObject, type JsonObject } from './json.ts';
import type { MessageRequest } from './request.ts';

export type Task = 'map' | 'merge' | 'compose' | 'localise' | 'verify';

/** Answers one task from the JSON document of the user message; the result is sent as the answer's JSON. Undefined: no request that it knows. */
export type Answerer = (data: JsonObject, request: MessageRequest) => unknown;

export type Answerers = Partial<Readonly<Record<Task, Answerer>>>;

/**
 * What a careful model would say, from the request alone: the answerer of the data's `task` if it knows the request, else the smallest instance of the request's own schema.
 * It knows nothing that the request does not say, and says the same to the same request.
 */
export function honestText(request: MessageRequest, answerers: Answerers): string {
  const { data, schema } = request;
  if (isObject(data)) {
    const answer = answererOf(data.task, answerers)?.(data, request);
    if (answer !== undefined) return JSON.stringify(answer);
  }
  if (schema) return JSON.stringify(fabricate(schema, data));
  return `Read ${request.user.length} characters and ${indexed(data).length} items.`;
}

function answererOf(task: unknown, answerers: Answerers): Answerer | undefined {
  switch (task) {
    case 'map':
    case 'merge':
    case 'compose':
    case 'localise':
    case 'verify':
      return answerers[task];
    default:
      return undefined;
  }
}
