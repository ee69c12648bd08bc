/**
 * What a fault means: one table for everything that can go wrong between a question and its answer. Pure.
 * Source: platform.claude.com errors and rate limits (2026-08 to 2026-10), error classes of @anthropic-ai/sdk 1.12.0.
 */

import type { Fault } from '../ports/model.ts';
import type { FailureCode } from '../ports/question.ts';

export type Verdict = {
  readonly code: FailureCode;
  /** `backoff`: this call again, later; `gate`: nobody before the API says so; `no`: asking again gives the same. */
  readonly retry: 'backoff' | 'gate' | 'no';
  /** No later question can succeed either. */
  readonly final: boolean;
  /** Says that the service is down, not that it dislikes us. */
  readonly countsForBreaker: boolean;
  /** What a person can do about it. */
  readonly hint: string;
};

type StatusFault = Extract<Fault, { kind: 'status' }>;
type Row = { readonly when: (fault: StatusFault) => boolean; readonly verdict: Verdict };

const HINTS = {
  key: 'Check the key (the input anthropic-api-key; at a terminal ANTHROPIC_API_KEY): it may be wrong, revoked, or of a workspace without access.',
  identity:
    'Check the lines of anthropic-federation (a rule of several workspaces needs workspace-id=...), and that the job has `permissions: id-token: write`.',
  spent: 'Raise the spend limit or add credit in the Claude Console; until then notes are written without the model.',
  model: 'Check `models` in the config: the API does not know this model, or the key may not use it.',
  url: 'Check anthropic-base-url: what answers there is not the Messages API.',
  request: 'The API refused this request; run again with debug logging and report it.',
  large: 'A smaller chunk fits: lower the evidence per change or leave paths out.',
  rate: 'The organization is at its rate limit: the run waits as long as its minutes allow.',
  down: 'The API has a problem; see status.claude.com. Run again later: what was answered is kept.',
  network: 'Check that the runner reaches the host of the model, and its proxy and certificate settings.',
  exchange: 'The service that gives or exchanges identity tokens has a problem. Run again later: what was answered is kept.',
  login: 'Put a login that the proxy takes into its address: http://user:password@host:port, with %-escapes.',
  barred: 'Have the host of the model allowed at the proxy, or name it in NO_PROXY where it is reached directly.',
  certificate: 'Put the authority that signs there into a PEM file, and the path of that file into NODE_EXTRA_CA_CERTS.',
  slow: 'The call took longer than its time; raise `call-timeout` or run again.',
  cancelled: 'The run was cancelled; what was answered is kept.',
} as const;

const SPENT: Verdict = { code: 'spent', retry: 'no', final: true, countsForBreaker: false, hint: HINTS.spent };
const REFUSED_KEY: Verdict = { code: 'refused-key', retry: 'no', final: true, countsForBreaker: false, hint: HINTS.key };
const UNKNOWN_MODEL: Verdict = { code: 'unknown-model', retry: 'no', final: true, countsForBreaker: false, hint: HINTS.model };
const WRONG_PLACE: Verdict = { code: 'bad-request', retry: 'no', final: true, countsForBreaker: false, hint: HINTS.url };
const BAD_REQUEST: Verdict = { code: 'bad-request', retry: 'no', final: false, countsForBreaker: false, hint: HINTS.request };
const TOO_LARGE: Verdict = { code: 'too-large', retry: 'no', final: false, countsForBreaker: false, hint: HINTS.large };
const RATE_LIMITED: Verdict = { code: 'rate-limited', retry: 'gate', final: false, countsForBreaker: false, hint: HINTS.rate };
const DOWN: Verdict = { code: 'overloaded', retry: 'backoff', final: false, countsForBreaker: true, hint: HINTS.down };
const TIMED_OUT: Verdict = { code: 'timed-out', retry: 'backoff', final: false, countsForBreaker: true, hint: HINTS.slow };
const UNREACHABLE: Verdict = { code: 'unreachable', retry: 'backoff', final: false, countsForBreaker: true, hint: HINTS.network };

/** Codes of `error.details.error_code` that no waiting ends, with 402 and 429. */
const SPENT_CODES: ReadonlySet<string> = new Set([
  'enforced_spend_limit_reached',
  'contract_spend_limit_reached',
  'linked_organization_spend_limit_reached',
  'linked_organization_billing_unavailable',
]);

/** The first row that fits decides: the API's own codes and types, then messages where it has no code, then the bare status. */
const TABLE: readonly Row[] = [
  { when: (f) => f.errorCode !== null && SPENT_CODES.has(f.errorCode), verdict: SPENT },
  { when: (f) => f.status === 402 || f.type === 'billing_error', verdict: SPENT },
  // A spend limit that an organization or a workspace sets itself comes in words alone, as does an empty balance: as a 400, and as a 429 too.
  {
    when: (f) => f.status < 500 && /specified API usage limits|specified workspace API usage limits|will regain access/i.test(f.message),
    verdict: SPENT,
  },
  { when: (f) => f.status < 500 && /credit balance is too low|spend limit|spending limit|spend cap/i.test(f.message), verdict: SPENT },
  // As gateways say it.
  { when: (f) => f.status < 500 && /exceeded your current quota|budget has been exceeded/i.test(f.message), verdict: SPENT },
  { when: (f) => f.status === 401 || f.status === 403, verdict: REFUSED_KEY },
  { when: (f) => f.type === 'authentication_error' || f.type === 'permission_error', verdict: REFUSED_KEY },
  { when: (f) => f.status === 413 || f.type === 'request_too_large', verdict: TOO_LARGE },
  { when: (f) => f.status === 400 && /prompt is too long|context window|exceed context limit/i.test(f.message), verdict: TOO_LARGE },
  {
    when: (f) => (f.status === 404 || f.status === 400) && /(^|\W)model:|unknown model|model not found/i.test(f.message),
    verdict: UNKNOWN_MODEL,
  },
  { when: (f) => f.status === 404 || f.status === 405 || f.status === 501 || (f.status >= 300 && f.status < 400), verdict: WRONG_PLACE },
  { when: (f) => f.status === 429 || f.type === 'rate_limit_error', verdict: RATE_LIMITED },
  { when: (f) => f.status === 408 || f.status === 504 || f.type === 'timeout_error', verdict: TIMED_OUT },
  { when: (f) => f.status === 409 || f.type === 'conflict_error', verdict: { ...DOWN, countsForBreaker: false } },
  { when: (f) => f.status === 499, verdict: UNREACHABLE },
  { when: (f) => f.status >= 500 || f.type === 'overloaded_error' || f.type === 'api_error', verdict: DOWN },
];

/** Judges a fault. */
export function classify(fault: Fault): Verdict {
  switch (fault.kind) {
    case 'aborted':
      return { code: 'cancelled', retry: 'no', final: true, countsForBreaker: false, hint: HINTS.cancelled };
    case 'timeout':
      return TIMED_OUT;
    case 'connection':
      return barred(fault.barred);
    case 'unreadable':
      // Bytes that are no message come from something broken in between: counted like a cut connection, or it would be asked for ever.
      return { code: 'invalid', retry: 'backoff', final: false, countsForBreaker: true, hint: HINTS.url };
    case 'identity':
      return fault.status !== null && fault.status >= 500 ? { ...DOWN, hint: HINTS.exchange } : { ...REFUSED_KEY, hint: HINTS.identity };
    case 'status':
      return TABLE.find((row) => row.when(fault))?.verdict ?? BAD_REQUEST;
  }
}

/** What stands in the way will stand there at the next try too: a proxy that says no, and a certificate. One that has trouble is tried again. */
function barred(by: number | 'certificate' | undefined): Verdict {
  if (by === undefined || (by !== 'certificate' && (by < 400 || by >= 500))) return UNREACHABLE;
  const hint = by === 'certificate' ? HINTS.certificate : by === 407 ? HINTS.login : HINTS.barred;
  return { ...UNREACHABLE, retry: 'no', final: true, countsForBreaker: false, hint };
}

/** Why an answer that came is no whole answer, by its stop reason; null when it is whole. */
export function stopFailure(
  stopReason: string | null,
): { readonly code: FailureCode; readonly message: string; readonly hint: string } | null {
  switch (stopReason) {
    case 'end_turn':
    case 'stop_sequence':
    // Gateways leave it out.
    case null:
      return null;
    case 'max_tokens':
      return {
        code: 'cut',
        message: 'The answer was cut at its token limit.',
        hint: 'A smaller chunk may fit; a gateway may allow shorter answers than are asked for.',
      };
    case 'refusal':
      return { code: 'refused', message: 'The model declined to answer.', hint: 'Another model in `models` may answer.' };
    case 'model_context_window_exceeded':
      return { code: 'too-large', message: 'The request and its answer exceed the context window.', hint: HINTS.large };
    default:
      return { code: 'invalid', message: `The model stopped for another reason (${stopReason}).`, hint: HINTS.request };
  }
}
