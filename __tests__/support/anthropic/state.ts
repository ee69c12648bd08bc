import type { Auth } from './auth.ts';
import type { Behaviour, Script } from './behaviour.ts';
import { honest } from './behaviour.ts';
import type { Clock } from './clock.ts';
import type { Answerers } from './honest.ts';
import type { Gate } from './limits.ts';
import type { PromptCache } from './prompt-cache.ts';
import type { Journal, Route } from './record.ts';
import type { MessageRequest } from './request.ts';
import type { Checks } from './validate.ts';

/** Server milliseconds from the request to the headers. */
export type Latency = number | ((request: MessageRequest) => number);

/** All that a running server consults for one request. */
export type State = {
  readonly clock: Clock;
  readonly auth: Auth;
  readonly checks: Checks;
  readonly answerers: Answerers;
  readonly latency: Latency;
  readonly missing: ReadonlySet<Route>;
  readonly sendsRates: boolean;
  readonly gate: Gate;
  readonly cache: PromptCache;
  readonly journal: Journal;
  nextBehaviour(route: Route, request: MessageRequest | undefined): Behaviour;
};

export type Scripts = {
  set(route: Route, script: Script): void;
  next(route: Route, request: MessageRequest | undefined): Behaviour;
};

/** One script per route; setting one starts its count again. */
export function createScripts(): Scripts {
  const scripts = new Map<Route, { readonly script: Script; n: number }>();
  return {
    set(route, script) {
      scripts.set(route, { script, n: 0 });
    },
    next(route, request) {
      const running = scripts.get(route);
      if (!running) return honest();
      const n = running.n++;
      return (typeof running.script === 'function' ? running.script(request, n) : running.script[n]) ?? honest();
    },
  };
}
