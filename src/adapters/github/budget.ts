/** The token's hourly budgets: read from the headers of every answer, and from GitHub before a large job. */
import * as v from 'valibot';

export type Resource = 'core' | 'graphql';

/** `reset` is in epoch seconds. */
export type Left = { readonly remaining: number; readonly reset: number };

const WindowSchema = v.object({ remaining: v.number(), reset: v.number() });

/** The answer to `GET /rate_limit`. */
export const RateLimitSchema = v.object({ resources: v.object({ core: WindowSchema, graphql: WindowSchema }) });

export class Budget {
  readonly #left = new Map<string, Left>();

  /** Takes note of the headers of an answer. */
  note(headers: Readonly<Record<string, unknown>>): void {
    const resource = headers['x-ratelimit-resource'];
    const remaining = Number(headers['x-ratelimit-remaining'] ?? Number.NaN);
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    if (typeof resource === 'string' && Number.isFinite(remaining) && Number.isFinite(reset)) this.set(resource, { remaining, reset });
  }

  set(resource: string, left: Left): void {
    this.#left.set(resource, left);
  }

  /** What is left; null where nobody said, as on servers without limits. */
  left(resource: Resource): Left | null {
    return this.#left.get(resource) ?? null;
  }
}
