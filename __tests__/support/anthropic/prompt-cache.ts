import { createHash } from 'node:crypto';
import type { MessageRequest } from './request.ts';
import { estimateTokens } from './tokens.ts';

/** How a request's input tokens are accounted. `open` makes its prefixes readable: to be called when the response begins, not before. */
export type CacheUse = {
  readonly input: number;
  readonly read: number;
  readonly created5m: number;
  readonly created1h: number;
  open(): void;
};

export type PromptCache = { account(request: MessageRequest, now: number): CacheUse };

/** How many blocks before a breakpoint an earlier entry is looked for (docs, 2026-10). */
const LOOKBACK = 20;
const LIFETIME_MS = { '5m': 5 * 60_000, '1h': 60 * 60_000 } as const;

type Prefix = { readonly key: string; readonly tokens: number; readonly cache: '5m' | '1h' | undefined };

/** Prompt caching by content: prefixes up to a breakpoint, at least the model's minimum long, alive since their last use. */
export function createPromptCache(): PromptCache {
  const alive = new Map<string, number>();
  return {
    account(request, now) {
      const prefixes = prefixesOf(request);
      const total = prefixes.at(-1)?.tokens ?? 0;
      const end = prefixes.findLastIndex((prefix) => prefix.cache !== undefined && prefix.tokens >= request.model.minCachedPrefix);
      const last = prefixes[end];
      if (!last?.cache) return { input: total, read: 0, created5m: 0, created1h: 0, open: () => undefined };
      const ttl = last.cache;
      const reachable = prefixes.slice(Math.max(0, end - LOOKBACK), end + 1);
      const hit = reachable.findLast((prefix) => (alive.get(prefix.key) ?? 0) > now);
      const created = last.tokens - (hit?.tokens ?? 0);
      return {
        input: total - last.tokens,
        read: hit?.tokens ?? 0,
        created5m: ttl === '5m' ? created : 0,
        created1h: ttl === '1h' ? created : 0,
        open() {
          for (const prefix of prefixes) if (prefix.cache) alive.set(prefix.key, now + LIFETIME_MS[prefix.cache]);
          if (hit) alive.set(hit.key, now + LIFETIME_MS[ttl]);
        },
      };
    },
  };
}

function prefixesOf(request: MessageRequest): readonly Prefix[] {
  let characters = 0;
  const hash = createHash('sha256').update(request.model.id);
  return request.parts.map((part) => {
    characters += part.text.length;
    hash.update('\0').update(part.text);
    return { key: hash.copy().digest('hex'), tokens: estimateTokens(characters), cache: part.cache };
  });
}
