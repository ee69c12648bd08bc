/** One request, as often as it takes: limits are waited for, and what may pass is tried again. The same for REST and GraphQL. */
import type { TidingsError } from '../../errors.ts';
import { GITHUB } from '../../limits.ts';
import type { Limited } from './failure.ts';
import type { Waiting } from './waiting.ts';

/** How one attempt ended. */
export type Outcome<T> =
  | { readonly kind: 'answered'; readonly value: T }
  | { readonly kind: 'limited' /** Null: nobody said. */; readonly seconds: number | null; readonly error: Limited }
  | { readonly kind: 'again' | 'final'; readonly error: TidingsError };

/** `once`: only limits are waited for, since a refusal did nothing. */
export async function attempt<T>(waiting: Waiting, send: () => Promise<Outcome<T>>, once = false): Promise<T> {
  for (let tries = 0; ; tries++) {
    const outcome = await send();
    if (outcome.kind === 'answered') return outcome.value;
    if (outcome.kind === 'limited') {
      const seconds = outcome.seconds ?? GITHUB.untoldWait * 2 ** tries;
      if (!waiting.mayWait(seconds, tries)) throw outcome.error;
      await waiting.close(seconds);
    } else {
      if (outcome.kind === 'final' || once || tries >= GITHUB.retries) throw outcome.error;
      await waiting.pause((tries + 1) ** 2);
    }
  }
}

/** Seconds by `retry-after`, or until the hour's budget is new; null when the headers do not say. */
export function toldWait(headers: Readonly<Record<string, unknown>>): number | null {
  const told = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(told)) return told;
  if (String(headers['x-ratelimit-remaining']) !== '0') return null;
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  return Number.isFinite(reset) ? Math.max(1, Math.ceil(reset - Date.now() / 1000) + 1) : null;
}
