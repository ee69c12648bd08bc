/** Reads from request records and texts what scenarios ask about. */
import { isArray, isObject } from '../anthropic/json.ts';
import type { Recorded } from '../anthropic/record.ts';
import type { MessageRequest } from '../anthropic/request.ts';
import type { RequestRecord } from '../github/server.ts';

/** The task of each request to the model: `map`, `merge`, `compose`. */
export function tasksOf(model: readonly Recorded[]): readonly string[] {
  return model.map(({ request }) => taskOf(request));
}

export function taskOf(request: MessageRequest | undefined): string {
  return isObject(request?.data) ? String(request.data.task) : '';
}

/** The titles of the changes in a request of the task `map`; none in another. */
export function titlesIn(request: MessageRequest | undefined): readonly string[] {
  if (!isObject(request?.data) || !isArray(request.data.changes)) return [];
  return request.data.changes.map((change) => (isObject(change) ? String(change.title) : ''));
}

/** The titles of all changes that the model was asked about, in the order of asking. */
export function titlesAsked(model: readonly Recorded[]): readonly string[] {
  return model.flatMap(({ request }) => titlesIn(request));
}

/** `POST /repos/...` and the like: everything that would change something. */
export function writesOf(github: readonly RequestRecord[]): readonly string[] {
  return github.filter(({ method, path }) => method !== 'GET' && !path.endsWith('graphql')).map(({ method, path }) => `${method} ${path}`);
}

export function operationsOf(github: readonly RequestRecord[]): readonly string[] {
  return github.map(({ operation, path }) => operation ?? path);
}

/** The requests for files of the repository, such as the config. */
export function filesAsked(github: readonly RequestRecord[]): readonly RequestRecord[] {
  return github.filter(({ body }) => isObject(body) && String(body.query).includes('... on Blob { text'));
}

/** The list items of Markdown. */
export function itemsOf(markdown: string): readonly string[] {
  return markdown.split(/\r?\n/).filter((line) => line.startsWith('- '));
}
