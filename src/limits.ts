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
  /** Side by side, of all kinds together; GitHub's secondary limit is 100 concurrent requests. */
  concurrency: 16,
  /** Points that may be spent in a minute (secondary limits: a read is one point, a write five). Source: docs.github.com, rate limits, read 2026-11-22. */
  pointsPerMinute: { core: 900, graphql: 2_000 },
  writePoints: 5,
  /** Seconds between the starts of two writes. Source: docs.github.com, best practices for the REST API, read 2026-11-22. */
  writeSpacing: 1,
  /** Connections that one point of GraphQL pays. Source: docs.github.com, GraphQL rate limits, read 2026-11-22. */
  connectionsPerPoint: 100,
  /** Seconds to wait at a secondary limit that names none; doubled each time. Source: docs.github.com, REST rate limits, read 2026-11-22. */
  untoldWait: 60,
  /** Pages that are read of the list of releases: GitHub answers 500 behind the first 1,000 (release-drafter#1082, read 2026-11-22). Drafts and new ones come first. */
  releasePages: 10,
  /** Ours: seconds after which a request is given up; GitHub itself gives up GraphQL after 10. */
  requestSeconds: 60,
  /** Ours: seconds that one request waits for limits at most. */
  patience: 120,
  /** Ours: times that a request is tried again. */
  retries: 2,
  /** Ours: requests or points from which on a job's need is held against what is left of the hour, and told. */
  largeJob: 50,
  /** Ours: requests and points of the hour that reading leaves for publishing. */
  reserve: { core: 25, graphql: 2 },
  /** Ours: people whose earlier pull requests are searched for, in one request. */
  newcomers: 50,
  /** Files that a commit tells of, over all its pages. Source: docs.github.com, get a commit, read 2026-11-22. */
  filesOfCommit: 3_000,
  /** Ours: requests about single commits, for their paths and patches: a tenth of the hour. */
  singleCommits: 100,
  /** Characters of a release body; longer is refused with 422. */
  releaseBody: 125_000,
  /** Characters of an issue comment. */
  commentBody: 65_536,
  /** Bytes of a step summary. */
  summaryBytes: 1_048_576,
} as const;

/** Bytes that a string output may have: a longer one kills the next step (argument of 131,072 bytes, Linux MAX_ARG_STRLEN). */
export const OUTPUT_BYTES = 120_000;

/** Ours: bytes of an evidence page, which browsers open at once. */
export const PAGE_BYTES = 4_000_000;

/** Dollars per million tokens. */
export type Price = { readonly input: number; readonly output: number; readonly cacheRead: number; readonly cacheWrite: number };

/** `cliff`: above `above` prompt tokens the whole request is charged at its `price`. */
export type ModelPrice = { readonly price: Price; readonly cliff?: { readonly above: number; readonly price: Price } };

/** By model id. */
export type Prices = Readonly<Record<string, ModelPrice>>;

/** Anthropic models: prices from the pricing page, read 2026-10 (Fable 5.2: 2026-11-09). */
export const MODELS: Prices = {
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

/** What the prompt cache costs, in prices of input, where a price in the config does not say it. Source: the pricing page, read 2026-10. */
export const CACHE_PRICES = { read: 0.1, write: 1.25 } as const;

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
  /** Ours, for estimates of time: no speed is promised. Seconds to the first token, and tokens of an answer in a second. */
  firstTokenSeconds: 1,
  tokensPerSecond: 120,
  /** Bytes of a Messages request. */
  requestBytes: 32 * 1024 * 1024,
} as const;

/** Actions cache. Source: @actions/cache 6.3.0 and docs.github.com dependency caching, read 2026-11-22. */
export const ACTIONS_CACHE = {
  /** Characters of a key. */
  keyLength: 512,
  /**
   * Ours, in milliseconds: alone the library tries for about 29 s against a broken service (measured with 6.3.0). A question is answered within
   * tenths of a second; an archive may take as long as its bytes move.
   */
  patience: { answerMs: 5_000, stallMs: 10_000, totalMs: 60_000 },
} as const;
