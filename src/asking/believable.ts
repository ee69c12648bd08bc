/** What an answer says that it took, as far as it can be true. Pure. */
import type { Usage } from '../domain.ts';
import { tokensOf } from '../report/price.ts';

/**
 * Ours: a prompt takes at most so many times the tokens of its estimate, and some more. Scripts that take a token or more for each
 * character, a schema that the API counts in, and words that a gateway adds are far below it.
 */
const MARGIN = { times: 10, tokens: 4_000 } as const;

/** The same usage where the request can have taken it; else what it can have taken at most. `prompt`: its estimate; `maxTokens`: that its answer could have. */
export function believable(usage: Usage, prompt: number, maxTokens: number): Usage {
  const most = prompt * MARGIN.times + MARGIN.tokens;
  const read = tokensOf(usage) - usage.output;
  const output = Math.min(usage.output, maxTokens);
  if (read <= most) return output === usage.output ? usage : { ...usage, output };
  return { input: most, cacheRead: 0, cacheWrite: 0, output };
}
