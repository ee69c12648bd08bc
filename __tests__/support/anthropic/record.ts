import type { IncomingHttpHeaders } from 'node:http';
import type { Message } from '@anthropic-ai/sdk/resources/messages';
import type { MessageRequest } from './request.ts';

export type Route = 'messages' | 'count_tokens' | 'models' | 'token';

/** One request as the server saw it. Times are server milliseconds; `status` and `endedAt` come with the answer. */
export type Recorded = {
  readonly index: number;
  readonly method: string;
  readonly path: string;
  readonly route: Route | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly startedAt: number;
  /** The parsed JSON body, or undefined. */
  body: unknown;
  /** The checked request, where it passed. */
  request?: MessageRequest;
  status?: number;
  endedAt?: number;
  outcome: 'open' | 'answered' | 'cut' | 'gone';
  usage?: Message['usage'];
};

/** A request that the API would not have taken: a fault of the one who sent it. */
export type Violation = { readonly index: number; readonly path: string; readonly message: string };

/** Tokens of all answered calls. */
export type Tokens = { input: number; cacheCreation: number; cacheRead: number; output: number };

/** All that the server remembers of a test. */
export type Journal = {
  readonly requests: Recorded[];
  readonly violations: Violation[];
  readonly tokens: Tokens;
  inFlight: number;
  maxInFlight: number;
};

export function createJournal(): Journal {
  return { requests: [], violations: [], tokens: { input: 0, cacheCreation: 0, cacheRead: 0, output: 0 }, inFlight: 0, maxInFlight: 0 };
}

export function addUsage(tokens: Tokens, usage: Message['usage']): void {
  tokens.input += usage.input_tokens;
  tokens.cacheCreation += usage.cache_creation_input_tokens ?? 0;
  tokens.cacheRead += usage.cache_read_input_tokens ?? 0;
  tokens.output += usage.output_tokens;
}
