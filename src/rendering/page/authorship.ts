/** Which answer of the model a text came from: the one that holds these very words. Pure. */

/** An answer that a run read, by the name of its request. */
export type Heard = { readonly request: string; readonly task: string; readonly model: string; readonly text: string };

/** From a text to the first answer that says it, word for word. */
export function authorship(heard: readonly Heard[]): ReadonlyMap<string, Heard> {
  const authors = new Map<string, Heard>();
  for (const answer of heard) {
    for (const words of stringsIn(jsonOf(answer.text))) if (!authors.has(words)) authors.set(words, answer);
  }
  return authors;
}

/** Every text in a JSON value, trimmed. An answer nests a few levels. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value.trim()];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
