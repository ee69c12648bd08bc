/** What answers of GraphQL mean: its limits and failures come as often with status 200 as without. */
import * as v from 'valibot';
import { GITHUB } from '../../limits.ts';
import { type Outcome, toldWait } from './attempts.ts';
import {
  failed,
  GitHubError,
  isBarred,
  isLimited,
  limited,
  notPermitted,
  type Purpose,
  reasonOf,
  refusalOf,
  TROUBLE,
  unexpected,
  unknownToken,
} from './failure.ts';
import type { Waiting } from './waiting.ts';

const ErrorSchema = v.object({
  message: v.string(),
  type: v.optional(v.string(), ''),
  path: v.optional(v.array(v.union([v.string(), v.number()])), []),
});
export type GraphQlError = v.InferOutput<typeof ErrorSchema>;

const BodySchema = v.object({ data: v.optional(v.unknown()), errors: v.optional(v.array(ErrorSchema), []) });

/** What came of a document; parts that GitHub did not find are null in it. */
export type GraphQlReply = { readonly data: unknown };

/** The document takes GitHub too long: ask for less. */
export class TooHeavy extends GitHubError {}

type Headers = Readonly<Record<string, unknown>>;

const HEAVY = /timeout on validation|something went wrong while executing|timedout|timeout|resource limits/i;

/** What an answer with status 200 means. Data with an error beside it is never taken for the whole. */
export function judgeReply(purpose: Purpose, answer: unknown, headers: Headers): Outcome<GraphQlReply> {
  const body = v.safeParse(BodySchema, answer);
  if (!body.success) return { kind: 'again', error: unexpected(purpose, 'it is no GraphQL') };
  const { data, errors } = body.output;
  const [grave] = errors.filter((error) => !(error.type === 'NOT_FOUND' && error.path.length > 1));
  if (grave === undefined) return { kind: 'answered', value: { data } };
  const { type, message } = grave;
  if (type === 'RATE_LIMITED' || /rate limit/i.test(message))
    return { kind: 'limited', seconds: toldWait(headers), error: limited(purpose, null, message) };
  if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES' || /not accessible by/i.test(message)) {
    return { kind: 'final', error: notPermitted(purpose, null, message) };
  }
  if (type === 'NOT_FOUND') return { kind: 'final', error: notPermitted(purpose, null, message) };
  if (type === 'RESOURCE_LIMITS_EXCEEDED' || type === 'MAX_NODE_LIMIT_EXCEEDED' || HEAVY.test(message))
    return { kind: 'final', error: tooHeavy(purpose, 200, message) };
  return { kind: 'final', error: failed(purpose, 200, message) };
}

export function judgeThrown(purpose: Purpose, thrown: unknown): Outcome<never> {
  const refusal = refusalOf(thrown);
  if (refusal === null) return { kind: isBarred(thrown) ? 'final' : 'again', error: failed(purpose, null, reasonOf(thrown)) };
  const { status, headers, said } = refusal;
  if (isLimited(status, headers, said)) return { kind: 'limited', seconds: toldWait(headers), error: limited(purpose, status, said) };
  if (status === 502 || status === 504) return { kind: 'final', error: tooHeavy(purpose, status, said) };
  if (status === 401) return { kind: 'final', error: unknownToken(purpose, status, said) };
  if (status === 403 || status === 404) return { kind: 'final', error: notPermitted(purpose, status, said) };
  return { kind: status >= 500 ? 'again' : 'final', error: failed(purpose, status, said) };
}

/** Asks again what takes GitHub too long and cannot be made smaller. */
export async function patiently<T>(waiting: Waiting, ask: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await ask();
    } catch (thrown) {
      if (!(thrown instanceof TooHeavy) || tries >= GITHUB.retries) throw thrown;
      await waiting.pause((tries + 1) ** 2);
    }
  }
}

export function tooHeavy(purpose: Purpose, status: number, said: string): TooHeavy {
  return new TooHeavy(purpose.code, {
    message: `GitHub gave up on ${purpose.asked} (${status}${said === '' ? '' : ` ${said}`}).`,
    hint: TROUBLE,
    status,
    said,
  });
}
