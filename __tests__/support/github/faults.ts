/** What the server knows of a request when it looks for a fault. `query` is the text of a GraphQL document. */
export type Incoming = { readonly method: string; readonly path: string; readonly operation: string | null; readonly query: string | null };

/** Which requests to spoil: all fields that are given must fit. */
export type Matcher =
  | ((request: Incoming) => boolean)
  | { readonly method?: string; readonly path?: string | RegExp; readonly operation?: string; readonly query?: RegExp };

export type Behaviour =
  /** Answers this instead. */
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }
  /** Closes the connection without a word. */
  | 'drop'
  /** Never answers. */
  | 'stall'
  /** Sends the right headers and only so many bytes of the right body, then closes the connection. */
  | { readonly cutAfter: number }
  /** Does what was asked, and drops the connection instead of answering: the client cannot know. */
  | 'drop-after'
  /** Answers rightly, so much later. */
  | { readonly delayMs: number }
  /** Answers rightly, as soon as so many requests have been there at one time. */
  | { readonly untilTogether: number };

type Fault = { readonly matcher: Matcher; readonly behaviour: Behaviour; left: number; skip: number };

/** Faults to come, in order; each is used up after `times` requests. */
export class Faults {
  #faults: Fault[] = [];

  /** The first `after` fitting requests pass unharmed. */
  add(matcher: Matcher, behaviour: Behaviour, times = 1, after = 0): void {
    this.#faults.push({ matcher, behaviour, left: times, skip: after });
  }

  clear(): void {
    this.#faults = [];
  }

  /** The fault for this request, which is thereby used. */
  take(request: Incoming): Behaviour | null {
    for (const fault of this.#faults) {
      if (fault.left === 0 || !fits(fault.matcher, request)) continue;
      if (fault.skip > 0) {
        fault.skip--;
        continue;
      }
      fault.left--;
      return fault.behaviour;
    }
    return null;
  }
}

function fits(matcher: Matcher, request: Incoming): boolean {
  if (typeof matcher === 'function') return matcher(request);
  const { method, path, operation, query } = matcher;
  if (method !== undefined && method !== request.method) return false;
  if (operation !== undefined && operation !== request.operation) return false;
  if (typeof path === 'string' && path !== request.path) return false;
  if (path instanceof RegExp && !path.test(request.path)) return false;
  return query === undefined || (request.query !== null && query.test(request.query));
}
