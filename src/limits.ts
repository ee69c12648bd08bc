/**
 * Every number that a platform sets, in one place, with its source and the day it was read.
 * Where the platform says a number itself (response headers), that wins over this file.
 */

/** GitHub REST and GraphQL. Source: docs.github.com REST/GraphQL limits and observed behaviour, read 2026-11-22. */
export const GITHUB = {
  /** Items on one page of a list (REST and GraphQL `first`). */
  pageSize: 100,
  /** Commits asked for in one GraphQL document; more has drawn 502s and validation time-outs at about 470 aliases. */
  pullsPerQuery: 50,
  /** Side by side; GitHub's secondary limit is 100 concurrent requests. */
  concurrency: 16,
  /** Characters of a release body; longer is refused with 422. */
  releaseBody: 125_000,
  /** Characters of an issue comment. */
  commentBody: 65_536,
  /** Bytes of a step summary. */
  summaryBytes: 1_048_576,
} as const;

/** Bytes that a string output may have: a longer one kills the next step (argument of 131,072 bytes, Linux MAX_ARG_STRLEN). */
export const OUTPUT_BYTES = 120_000;

/** Dollars per million tokens. */
export type Price = { readonly input: number; readonly output: number; readonly cacheRead: number; readonly cacheWrite: number };

/**
 * Anthropic models: prices from the pricing page, read 2026-10 (Fable 5.2: 2026-11-09).
 * `cliff`: above `above` prompt tokens the whole request is charged at `price`.
 */
export const MODELS: Readonly<
  Record<string, { readonly price: Price; readonly cliff?: { readonly above: number; readonly price: Price } }>
> = {
  'claude-haiku-5-5': {
    price: { input: 0.1, output: 0.5, cacheRead: 0.01, cacheWrite: 0.125 },
    cliff: { above: 100_000, price: { input: 0.5, output: 2.5, cacheRead: 0.05, cacheWrite: 0.625 } },
  },
  'claude-sonnet-5-5': { price: { input: 2, output: 10, cacheRead: 0.1, cacheWrite: 2.5 } },
  'claude-opus-5-5': { price: { input: 4, output: 20, cacheRead: 0.2, cacheWrite: 5 } },
  'claude-fable-5-1': { price: { input: 10, output: 50, cacheRead: 0.25, cacheWrite: 12.5 } },
  'claude-opus-5': { price: { input: 5, output: 25, cacheRead: 0.5, cacheWrite: 6.25 } },
  'claude-sonnet-5': { price: { input: 2, output: 10, cacheRead: 0.2, cacheWrite: 2.5 } },
  'claude-haiku-4-5': { price: { input: 1, output: 5, cacheRead: 0.1, cacheWrite: 1.25 } },
};

/** The cheap model reads changes and merges lines; the strong one composes. Chosen 2026-11-22 from the models above. */
export const DEFAULT_MODELS = { map: 'claude-haiku-5-5', compose: 'claude-sonnet-5-5' } as const;

/** Anthropic API. Source: platform.claude.com rate limits, Start tier, read 2026-08-22; headers correct them from the first answer on. */
export const ANTHROPIC = {
  host: 'https://api.anthropic.com',
  requestsPerMinute: 1_000,
  inputTokensPerMinute: 2_000_000,
  outputTokensPerMinute: 400_000,
  /** Characters per token, on the safe side for the tokenizer of the 4.7 models and later (about 30 % more tokens). */
  charactersPerToken: 3,
  /** Bytes of a Messages request. */
  requestBytes: 32 * 1024 * 1024,
} as const;

/** Actions cache. Source: @actions/cache 6.3.0 and docs.github.com dependency caching, read 2026-11-22. */
export const ACTIONS_CACHE = {
  /** Characters of a key. */
  keyLength: 512,
  /** Milliseconds that we give one call of the library: alone it tries for about 29 s against a broken service (measured with 6.3.0). */
  callMs: 10_000,
} as const;
