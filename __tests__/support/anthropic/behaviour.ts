import type { RefusalStopDetails, StopReason } from '@anthropic-ai/sdk/resources/messages';
import type { JsonObject } from './json.ts';
import type { MessageRequest } from './request.ts';

type Moment = 'before-headers' | 'in-body';

/** How an answer travels. A cut closes the connection, a stall keeps it open and silent until somebody closes it. */
export type Delivery = {
  /** Server milliseconds before the headers, instead of the server's own latency. */
  readonly delayMs?: number;
  /** The headers wait for it too. */
  readonly held?: Promise<void>;
  /** Added to the response's headers, or in place of them. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly stall?: Moment;
  readonly cut?: Moment;
};

/** What the honest simulator says. */
export type Honest = Delivery & { readonly kind: 'honest' };

/** A given answer. `text` wins over `json`; neither means empty content. */
export type Answer = Delivery & {
  readonly kind: 'answer';
  readonly text?: string;
  readonly json?: unknown;
  readonly stopReason?: StopReason;
  readonly stopDetails?: RefusalStopDetails;
  /** Instead of the estimate. */
  readonly outputTokens?: number;
};

/** An error of the API. `midStream` sends it as an SSE event after status 200 when the request streams. */
export type Failure = Delivery & {
  readonly kind: 'failure';
  readonly status: number;
  readonly type: string;
  readonly message: string;
  readonly details?: JsonObject;
  readonly midStream?: boolean;
};

/** Bytes that are not the API's: a gateway's page, broken JSON, another shape. */
export type Raw = Delivery & { readonly kind: 'raw'; readonly status: number; readonly body: string; readonly contentType: string };

export type Behaviour = Honest | Answer | Failure | Raw;

/** What happens to the n-th (from 0) call that passed validation and the rate limits; undefined, or a list's end, is honest. */
export type Script = readonly Behaviour[] | ((request: MessageRequest | undefined, n: number) => Behaviour | undefined);

export function honest(delivery: Delivery = {}): Honest {
  return { kind: 'honest', ...delivery };
}

export function answers(answer: Omit<Answer, 'kind'>): Answer {
  return { kind: 'answer', ...answer };
}

export function fails(
  status: number,
  type: string,
  message: string,
  more: Delivery & Pick<Failure, 'details' | 'midStream'> = {},
): Failure {
  return { kind: 'failure', status, type, message, ...more };
}

export function raw(status: number, body: string, contentType = 'application/json', delivery: Delivery = {}): Raw {
  return { kind: 'raw', status, body, contentType, ...delivery };
}
