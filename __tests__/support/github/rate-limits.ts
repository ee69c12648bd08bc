/** A primary budget: what an hour allows, and how much of it is gone. */
export type Budget = { readonly limit: number; readonly used?: number; readonly resetAt?: number };

export type Resource = 'core' | 'graphql' | 'search';

export type RateLimitOptions = {
  /** Requests or points an hour; GitHub's for a job's token are 1,000, 1,000 and (a minute) 30. */
  readonly core?: Budget;
  readonly graphql?: Budget;
  readonly search?: Budget;
  /** Secondary limits; GitHub's own unless said. */
  readonly concurrent?: number;
  readonly restPointsPerMinute?: number;
  readonly graphqlPointsPerMinute?: number;
  readonly writesPerMinute?: number;
};

/** Why a request was not let in: the hourly budget, or one of the secondary limits. */
export type Refusal = { readonly kind: 'primary' | 'secondary'; readonly retryAfter: number };

type Window = { limit: number; used: number; resetAt: number; readonly seconds: number };

const HOUR = 3600;
const MINUTE_MS = 60_000;

/** GitHub's hourly budgets and secondary limits, by a clock in milliseconds. */
export class RateLimits {
  readonly #clock: () => number;
  readonly #windows: Record<Resource, Window>;
  readonly #options: RateLimitOptions;
  #recent: { readonly at: number; readonly kind: 'rest' | 'graphql' | 'write'; readonly points: number }[] = [];

  constructor(options: RateLimitOptions, clock: () => number) {
    this.#clock = clock;
    this.#options = options;
    const now = Math.floor(clock() / 1000);
    const open = (budget: Budget | undefined, limit: number, seconds: number): Window => ({
      limit: budget?.limit ?? limit,
      used: budget?.used ?? 0,
      resetAt: budget?.resetAt ?? now + seconds,
      seconds,
    });
    this.#windows = {
      core: open(options.core, 1000, HOUR),
      graphql: open(options.graphql, 1000, HOUR),
      search: open(options.search, 30, 60),
    };
  }

  /** Sets a budget anew, as `{ limit: 1000, used: 1000 }` for an exhausted one. `resetAt` is in epoch seconds. */
  set(resource: Resource, budget: Budget): void {
    const window = this.#windows[resource];
    window.limit = budget.limit;
    window.used = budget.used ?? 0;
    window.resetAt = budget.resetAt ?? Math.floor(this.#clock() / 1000) + window.seconds;
  }

  state(resource: Resource): { readonly limit: number; readonly used: number; readonly remaining: number; readonly reset: number } {
    const window = this.#windows[resource];
    const now = this.#clock() / 1000;
    if (now >= window.resetAt) {
      window.used = 0;
      window.resetAt = Math.floor(now) + window.seconds;
    }
    const { limit, used, resetAt } = window;
    return { limit, used: Math.min(used, limit), remaining: Math.max(0, limit - used), reset: resetAt };
  }

  /** Takes points off the hourly budget, or says why not. */
  spend(resource: Resource, points: number): Refusal | null {
    const { remaining, reset } = this.state(resource);
    if (remaining <= 0) return { kind: 'primary', retryAfter: reset - Math.floor(this.#clock() / 1000) };
    this.#windows[resource].used += points;
    return null;
  }

  /** Counts a request against the secondary limits, or says why not. A write costs 5 points. */
  enter(kind: 'rest' | 'graphql', write: boolean, inFlight: number): Refusal | null {
    const now = this.#clock();
    this.#recent = this.#recent.filter((one) => one.at > now - MINUTE_MS);
    const { concurrent = 100, restPointsPerMinute = 900, graphqlPointsPerMinute = 2000, writesPerMinute = 80 } = this.#options;
    const points = this.#recent.filter((one) => one.kind === kind).reduce((sum, one) => sum + one.points, 0);
    const writes = this.#recent.filter((one) => one.kind === 'write').length;
    const most = kind === 'rest' ? restPointsPerMinute : graphqlPointsPerMinute;
    if (inFlight > concurrent || points >= most || (write && writes >= writesPerMinute)) return { kind: 'secondary', retryAfter: 60 };
    this.#recent.push({ at: now, kind, points: write ? 5 : 1 });
    if (write) this.#recent.push({ at: now, kind: 'write', points: 0 });
    return null;
  }

  headers(resource: Resource): Record<string, string> {
    const { limit, used, remaining, reset } = this.state(resource);
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-used': String(used),
      'x-ratelimit-reset': String(reset),
      'x-ratelimit-resource': resource,
    };
  }
}
