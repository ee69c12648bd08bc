/**
 * A local server that speaks the Messages API (version 2026-10-21) as @anthropic-ai/sdk 1.12.0 sends it, and is as strict as the API is documented to be.
 * A ready-made mock (@copilotkit/aimock 1.43) is not enough here: it checks no request and no schema, sends no `anthropic-ratelimit-*` or `request-id`
 * headers and lets a test set none, counts no tokens, has no batches, and keeps no rate limits.
 */
import { createServer } from 'node:http';
import { honestAnswerers } from './answerers.ts';
import { createAuth, type Federation } from './auth.ts';
import type { Script } from './behaviour.ts';
import { type Clock, scaledClock } from './clock.ts';
import { handle } from './exchange.ts';
import type { Answerers } from './honest.ts';
import { createGate, type Limits, TIERS } from './limits.ts';
import { catalogue } from './models.ts';
import { createPromptCache } from './prompt-cache.ts';
import { createJournal, type Recorded, type Route, type Tokens, type Violation } from './record.ts';
import { createScripts, type Latency, type State } from './state.ts';

/** What a gateway in front of the API may lack. */
export type Lack = 'rate-limit-headers' | 'structured-output' | 'count_tokens' | 'models';

export type AnthropicOptions = {
  /** 0 where not given: a free port. */
  readonly port?: number;
  /** Accepted API keys; any non-empty one where not given. */
  readonly keys?: readonly string[];
  readonly federation?: Federation;
  /** Model ids beside the known ones. */
  readonly extraModels?: readonly string[];
  /** `TIERS.generous` where not given. */
  readonly limits?: Limits;
  readonly latency?: Latency;
  /** Real time where not given; `scaledClock(n)` runs faster, `manualClock()` stands still. */
  readonly clock?: Clock;
  /** `honestAnswerers` where not given: what a careful model would say to Tidings. */
  readonly answerers?: Answerers;
  readonly lacks?: readonly Lack[];
};

export type AnthropicServer = {
  /** For `baseURL`: `http://127.0.0.1:PORT`. */
  readonly url: string;
  readonly requests: readonly Recorded[];
  /** Requests that the API would have refused as malformed. A test of our own client expects none. */
  readonly violations: readonly Violation[];
  /** Number of `POST /v1/messages`, refused ones included. */
  readonly calls: number;
  /** `POST /v1/messages` now open, and the most at any one time. */
  readonly inFlight: number;
  readonly maxInFlight: number;
  readonly tokens: Readonly<Tokens>;
  /** What happens on a route from now on. Rate limits and validation come before it. */
  script(script: Script, route?: Route): void;
  /** Forgets records, scripts, issued tokens, cached prompts and used-up limits. To be called when nothing is in flight. */
  reset(): void;
  close(): Promise<void>;
};

export async function startAnthropic(options: AnthropicOptions = {}): Promise<AnthropicServer> {
  const clock = options.clock ?? scaledClock();
  let scripts = createScripts();
  let state = freshState();

  function freshState(): State {
    const lacks = new Set(options.lacks);
    const missing: Route[] = (['count_tokens', 'models'] as const).filter((route) => lacks.has(route));
    return {
      clock,
      auth: createAuth(options.keys, options.federation, clock),
      checks: { models: catalogue(options.extraModels), structuredOutput: !lacks.has('structured-output') },
      answerers: options.answerers ?? honestAnswerers,
      latency: options.latency ?? 0,
      missing: new Set(missing),
      sendsRates: !lacks.has('rate-limit-headers'),
      gate: createGate(options.limits ?? TIERS.generous, clock),
      cache: createPromptCache(),
      journal: createJournal(),
      nextBehaviour: (route, request) => scripts.next(route, request),
    };
  }

  const http = createServer((req, res) => void handle(state, req, res));
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(options.port ?? 0, '127.0.0.1', () => resolve());
  });
  const address = http.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    get requests() {
      return state.journal.requests;
    },
    get violations() {
      return state.journal.violations;
    },
    get calls() {
      return state.journal.requests.filter((request) => request.route === 'messages').length;
    },
    get inFlight() {
      return state.journal.inFlight;
    },
    get maxInFlight() {
      return state.journal.maxInFlight;
    },
    get tokens() {
      return state.journal.tokens;
    },
    script: (script, route = 'messages') => scripts.set(route, script),
    reset() {
      scripts = createScripts();
      state = freshState();
    },
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
}
