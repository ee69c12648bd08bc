/** GraphQL: its limits and failures come as often with status 200 as without. */
import * as v from 'valibot';
import { messageOf } from '../../errors.ts';
import { GitHubError, isLimited, limited, notPermitted, type Purpose, refusalOf } from './failure.ts';
import { RETRIES, type Waiting } from './waiting.ts';

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

/** Sends a document and its variables; throws what Octokit throws. */
type Post = (body: {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}) => Promise<{ readonly data: unknown; readonly headers: Headers }>;

type Outcome =
  | { readonly kind: 'answered'; readonly reply: GraphQlReply }
  | { readonly kind: 'limited' /** Null: nobody said. */; readonly seconds: number | null; readonly error: GitHubError }
  | { readonly kind: 'again' | 'final'; readonly error: GitHubError };

/** Seconds to wait at a secondary limit that names none (docs.github.com, REST rate limits, 2026-11). */
const UNTOLD_WAIT = 60;

const HEAVY = /timeout on validation|something went wrong while executing|timedout|timeout|resource limits/i;

export class GraphQl {
  readonly #post: Post;
  readonly #waiting: Waiting;

  constructor(post: Post, waiting: Waiting) {
    this.#post = post;
    this.#waiting = waiting;
  }

  /** Waits for limits and tries again what may pass; throws TooHeavy, or GitHubError. */
  async ask(purpose: Purpose, query: string, variables: Readonly<Record<string, unknown>>): Promise<GraphQlReply> {
    for (let tries = 0; ; tries++) {
      await this.#waiting.passGate();
      const outcome = await this.#once(purpose, query, variables);
      if (outcome.kind === 'answered') return outcome.reply;
      if (outcome.kind === 'limited') {
        const seconds = outcome.seconds ?? UNTOLD_WAIT * 2 ** tries;
        if (!this.#waiting.mayWait(seconds, tries)) throw outcome.error;
        await this.#waiting.close(seconds);
      } else {
        if (outcome.kind === 'final' || tries >= RETRIES) throw outcome.error;
        await this.#waiting.pause((tries + 1) ** 2);
      }
    }
  }

  async #once(purpose: Purpose, query: string, variables: Readonly<Record<string, unknown>>): Promise<Outcome> {
    try {
      const { data, headers } = await this.#post({ query, variables });
      const body = v.safeParse(BodySchema, data);
      if (!body.success) return { kind: 'again', error: failed(purpose, 200, 'an answer that is no GraphQL') };
      return judge(purpose, body.output.data, body.output.errors, headers);
    } catch (thrown) {
      return judgeThrown(purpose, thrown);
    }
  }
}

/** What an answer with status 200 means. */
function judge(purpose: Purpose, data: unknown, errors: readonly GraphQlError[], headers: Headers): Outcome {
  const [grave] = errors.filter((error) => !(error.type === 'NOT_FOUND' && error.path.length > 1));
  if (grave === undefined) return { kind: 'answered', reply: { data } };
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

function judgeThrown(purpose: Purpose, thrown: unknown): Outcome {
  const refusal = refusalOf(thrown);
  if (refusal === null) return { kind: 'again', error: failed(purpose, null, messageOf(thrown)) };
  const { status, headers, said } = refusal;
  if (isLimited(status, headers, said)) return { kind: 'limited', seconds: toldWait(headers), error: limited(purpose, status, said) };
  if (status === 502 || status === 504) return { kind: 'final', error: tooHeavy(purpose, status, said) };
  if (status === 401 || status === 403 || status === 404) return { kind: 'final', error: notPermitted(purpose, status, said) };
  return { kind: status >= 500 ? 'again' : 'final', error: failed(purpose, status, said) };
}

/** Seconds by `retry-after`, or until the hour's budget is new; null when the headers do not say. */
function toldWait(headers: Headers): number | null {
  const told = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(told)) return told;
  if (String(headers['x-ratelimit-remaining']) !== '0') return null;
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  return Number.isFinite(reset) ? Math.max(1, Math.ceil(reset - Date.now() / 1000) + 1) : null;
}

function tooHeavy(purpose: Purpose, status: number, said: string): TooHeavy {
  return new TooHeavy(purpose.code, {
    message: `GitHub gave up on ${purpose.asked} (${status}${said === '' ? '' : ` ${said}`}).`,
    hint: 'GitHub itself has trouble: see githubstatus.com, and run the job again later.',
    status,
    said,
  });
}

function failed(purpose: Purpose, status: number | null, said: string): GitHubError {
  return new GitHubError(purpose.code, {
    message: `GitHub failed at ${purpose.asked}: ${[status, said].filter(Boolean).join(' ')}.`,
    hint: 'Check the network, the proxy and the API URL, then run the job again.',
    status,
    said,
  });
}
