/** The way to the model, as both doors build it. Loaded only by a run that has credentials. */

import { createMessages } from './adapters/anthropic/messages.ts';
import { systemClock } from './adapters/clock/system.ts';
import { createQueue } from './adapters/limiter/queue.ts';
import { openFetch } from './adapters/network/fetch.ts';
import { createAsking } from './asking/ask.ts';
import { createBreaker } from './asking/breaker.ts';
import { recallPace } from './asking/known-pace.ts';
import { createLimiter } from './asking/limiter.ts';
import { realPace } from './asking/time.ts';
import type { Config } from './config/config.ts';
import type { Credentials } from './config/inputs.ts';
import { PACES } from './config/pace.ts';
import { ANTHROPIC } from './limits.ts';
import type { Asking } from './ports/asking.ts';
import type { Journal } from './ports/journal.ts';
import type { Store } from './ports/store.ts';
import { closedBy } from './report/plan.ts';

export type AskingParts = {
  readonly config: Config;
  readonly credentials: Credentials;
  readonly store: Store;
  readonly journal: Journal;
  readonly signal: AbortSignal;
  /** The job's OIDC token for an audience; rejects where there is none. */
  readonly identityToken: (audience: string) => Promise<string>;
};

/** Null without credentials, or with a budget of nothing: no dollar, no token or no minute. */
export async function buildAsking(parts: AskingParts): Promise<Asking | null> {
  const { config, credentials, store, journal, signal } = parts;
  if (credentials.anthropic === null || closedBy(config.budget) !== null) return null;
  const deadline = systemClock.now() + config.budget.minutes * 60_000;
  const { requestsPerMinute, inputTokensPerMinute, outputTokensPerMinute, charactersPerToken } = ANTHROPIC;
  const now = systemClock.now;
  return createAsking({
    store,
    address: credentials.gateway.baseUrl,
    model: createMessages({
      credentials: apiCredentials(parts),
      ...credentials.gateway,
      timeoutMs: config.callTimeout * 1_000,
      fetch: openFetch(process.env),
    }),
    limiter: createLimiter({
      queue: createQueue,
      concurrency: config.concurrency,
      spacing: PACES[config.pace].spacing,
      known: config.pace === 'auto' ? recallPace(store, credentials.gateway.baseUrl) : null,
      limits: { requests: requestsPerMinute, input: inputTokensPerMinute, output: outputTokensPerMinute },
      now,
      pace: realPace,
      deadline,
    }),
    breaker: createBreaker({ now }),
    budget: { cost: config.budget.cost, tokens: config.budget.tokens, deadline },
    prices: config.prices,
    charactersPerToken,
    clock: systemClock,
    pace: realPace,
    tries: PACES[config.pace].tries,
    journal,
    signal,
  });
}

/** At the end of a run: what was learnt and the days of last use go to disk; the answers are there already. */
export async function closed(asking: Asking | null, store: { flush(): Promise<void> }): Promise<void> {
  await asking?.close();
  await store.flush();
}

type ApiCredentials = Parameters<typeof createMessages>[0]['credentials'];

/** How the API is to be proved to; only for credentials that name a key or a federation. */
export function apiCredentials({
  credentials: { anthropic, gateway },
  identityToken,
}: Pick<AskingParts, 'credentials' | 'identityToken'>): ApiCredentials {
  if (anthropic?.kind !== 'federation') return { kind: 'key', key: anthropic?.key ?? '' };
  const { ruleId, organizationId, serviceAccountId, workspaceId } = anthropic;
  return {
    kind: 'federation',
    ruleId,
    organizationId,
    ...(serviceAccountId === null ? {} : { serviceAccountId }),
    ...(workspaceId === null ? {} : { workspaceId }),
    identityToken: () => identityToken(new URL(gateway.baseUrl).origin),
  };
}
