/** The token's hourly budgets: read from the headers of every answer, and promised to what is going to be asked. */
import * as v from 'valibot';

export type Resource = 'core' | 'graphql';

/** `reset` is in epoch seconds. */
export type Left = { readonly remaining: number; readonly reset: number };

const WindowSchema = v.object({ remaining: v.number(), reset: v.number() });

/** The answer to `GET /rate_limit`. */
export const RateLimitSchema = v.object({ resources: v.object({ core: WindowSchema, graphql: WindowSchema }) });

export class Budget {
  readonly #left = new Map<string, Left>();
  readonly #promised: Record<Resource, number> = { core: 0, graphql: 0 };

  /** Takes note of the headers of an answer. */
  note(headers: Readonly<Record<string, unknown>>): void {
    const resource = headers['x-ratelimit-resource'];
    const remaining = Number(headers['x-ratelimit-remaining'] ?? Number.NaN);
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    if (typeof resource === 'string' && Number.isFinite(remaining) && Number.isFinite(reset)) this.set(resource, { remaining, reset });
  }

  /** Answers come in any order: of one hour the smallest figure is the newest. */
  set(resource: string, left: Left): void {
    const known = this.#left.get(resource);
    if (known !== undefined && known.reset >= left.reset && known.remaining <= left.remaining) return;
    this.#left.set(resource, left);
  }

  /** What is left of the hour and promised to nobody; null where GitHub did not say, as on servers without limits. */
  left(resource: Resource): Left | null {
    const known = this.#left.get(resource);
    return known === undefined ? null : { ...known, remaining: Math.max(0, known.remaining - this.#promised[resource]) };
  }

  /** Sets so much aside, until it is spent. */
  promise(resource: Resource, amount: number): void {
    this.#promised[resource] += amount;
  }

  /** A request of so many points was answered: what was promised for it is in GitHub's own figures now. */
  spent(resource: Resource, amount: number): void {
    this.#promised[resource] = Math.max(0, this.#promised[resource] - amount);
  }
}
