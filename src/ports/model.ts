/** One call of the model, and what can go wrong with it. */
import type { Usage } from '../domain.ts';
import type { Question } from './question.ts';

/** Sends one question once. Never throws: what goes wrong is a fault in the reply. */
export interface Model {
  call(question: Question, signal: AbortSignal): Promise<ModelReply>;
}

export type ModelReply =
  | {
      readonly state: 'replied';
      /** The text of the answer, all text blocks together. */
      readonly text: string;
      /** As the API says it: `end_turn`, `max_tokens`, `refusal`, ... */
      readonly stopReason: string | null;
      readonly usage: Usage;
      readonly requestId: string | null;
      readonly rates: Rates;
    }
  | { readonly state: 'failed'; readonly fault: Fault; readonly rates: Rates };

/** What was seen to go wrong, without judgement. `failures.ts` judges. */
export type Fault =
  /** An answer that says no. `type` and `errorCode` are the API's own words, null where a gateway speaks. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly type: string | null;
      readonly errorCode: string | null;
      readonly message: string;
      readonly retryAfterMs: number | null;
    }
  /** No whole answer inside the time of one call. */
  | { readonly kind: 'timeout'; readonly message: string }
  /** No connection, or one that was cut. */
  | {
      readonly kind: 'connection';
      readonly message: string;
      /** It failed before the request was sent. */
      readonly unsent?: true;
      /** A proxy said no, with this status; or the other side showed a certificate that nobody here trusts. */
      readonly barred?: number | 'certificate';
    }
  /** Status 200 with something that is not a message. */
  | { readonly kind: 'unreadable'; readonly message: string }
  /** No identity token, or its exchange failed; `status` of the exchange, null where it was not reached. */
  | { readonly kind: 'identity'; readonly status: number | null; readonly message: string }
  /** The caller's signal. */
  | { readonly kind: 'aborted'; readonly message: string };

/** One limit as the API tells it: `limit` per minute. */
export type Rate = { readonly limit: number; readonly remaining: number | null };

/** What the response headers say; null where they do not. */
export type Rates = { readonly requests: Rate | null; readonly input: Rate | null; readonly output: Rate | null };

export const NO_RATES: Rates = { requests: null, input: null, output: null };
