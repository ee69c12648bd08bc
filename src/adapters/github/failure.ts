/** What GitHub's refusals mean for a person. */
import * as v from 'valibot';
import { type ErrorCode, messageOf, TidingsError } from '../../errors.ts';

/** What was asked for, and what the token needs for it. */
export type Purpose = {
  /** Completes "GitHub refused …": `the tags of octo/widgets`. */
  readonly asked: string;
  readonly access: 'read' | 'write';
  /** The code of a failure that is no missing permission. */
  readonly code: 'github-failed' | 'publish-failed';
};

/** A refusal of GitHub; `status` is null when there was no answer. */
export class GitHubError extends TidingsError {
  readonly status: number | null;
  /** What GitHub said, without the address of its documentation. */
  readonly said: string;

  constructor(
    code: ErrorCode,
    told: { readonly message: string; readonly hint: string; readonly status: number | null; readonly said: string },
  ) {
    super(code, told.message, told.hint);
    this.status = told.status;
    this.said = told.said;
  }
}

/** Whether GitHub or the way to it failed: what it would have said is not known. A token that may not ask is no such fault. */
export function isFault(thrown: unknown): thrown is GitHubError {
  return thrown instanceof GitHubError && thrown.code === 'github-failed';
}

/** A limit that would hold the run for longer than it waits. */
export class Limited extends GitHubError {}

const AnswerSchema = v.object({
  status: v.number(),
  message: v.string(),
  response: v.optional(v.object({ headers: v.optional(v.record(v.string(), v.unknown()), {}), data: v.optional(v.unknown()) })),
});

const BodySchema = v.object({
  message: v.string(),
  errors: v.fallback(v.optional(v.array(v.unknown()), []), []),
});

const FieldErrorSchema = v.object({
  field: v.optional(v.string(), ''),
  code: v.optional(v.string(), ''),
  message: v.optional(v.string(), ''),
});

/** What to do about an answer of 500 or more. */
export const TROUBLE = 'GitHub itself has trouble: see githubstatus.com, and run the job again later.';

/** What to do where GitHub answered, but not to what was asked. */
const MISUNDERSTOOD = 'An older GitHub Enterprise Server may not know what is asked; from github.com, report this message as a defect.';

/** The part of a refusal that callers decide on. */
export type Refusal = {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly said: string;
  readonly data: unknown;
};

/** Reads what Octokit threw; null when GitHub gave no answer at all. */
export function refusalOf(thrown: unknown): Refusal | null {
  const parsed = v.safeParse(AnswerSchema, thrown);
  if (!parsed.success || parsed.output.response === undefined) return null;
  const { status, response } = parsed.output;
  return { status, headers: response.headers, said: wordsOf(response.data), data: response.data };
}

/** GitHub's own message with what it says of single fields: `Validation Failed: body is too long`. */
function wordsOf(data: unknown): string {
  const parsed = v.safeParse(BodySchema, data);
  if (!parsed.success) return '';
  const details = parsed.output.errors.map((error) => {
    if (typeof error === 'string') return error;
    const field = v.safeParse(FieldErrorSchema, error);
    return field.success ? field.output.message || `${field.output.field} ${field.output.code}`.trim() : '';
  });
  return [parsed.output.message, details.filter(Boolean).join('; ')].filter(Boolean).join(': ');
}

/** The block to add to a workflow. */
export function permissionsYaml(access: Purpose['access']): string {
  return `permissions:\n  contents: ${access}\n  pull-requests: read`;
}

/** A missing permission, with what to add. */
export function notPermitted(purpose: Purpose, status: number | null, said: string): GitHubError {
  const message = `The token may not ${purpose.access === 'write' ? 'write' : 'read'} ${purpose.asked}${told(status, said)}.`;
  return new GitHubError('no-permission', { message, hint: `Add to the job:\n${permissionsYaml(purpose.access)}`, status, said });
}

/** A token that GitHub does not know. */
export function unknownToken(purpose: Purpose, status: number, said: string): GitHubError {
  const message = `GitHub does not know the token${told(status, said)}, asked for ${purpose.asked}.`;
  const hint = 'Check the `token` input: it may have expired, or belong to another server.';
  return new GitHubError('no-permission', { message, hint, status, said });
}

/** The error for a person behind anything that a request threw. */
export function explain(thrown: unknown, purpose: Purpose): TidingsError {
  if (thrown instanceof TidingsError) return thrown;
  const refusal = refusalOf(thrown);
  if (refusal === null) return unreachable(reasonOf(thrown), purpose);
  const { status, headers, said } = refusal;
  if (status === 401) return unknownToken(purpose, status, said);
  if (isLimited(status, headers, said)) return limited(purpose, status, said);
  if (status === 403 || status === 404) return notPermitted(purpose, status, said);
  const message = `GitHub refused ${purpose.asked}${told(status, said)}.`;
  const hint = status >= 500 ? TROUBLE : 'Nothing was changed by this request.';
  return new GitHubError(purpose.code, { message, hint, status, said });
}

/** A request that ran into a limit and could not wait. */
export function limited(purpose: Purpose, status: number | null, said: string): Limited {
  const message = `GitHub limits this token: no answer for ${purpose.asked}${told(status, said)}.`;
  return new Limited(purpose.code, { message, hint: 'Run the job again later, or with a token of its own budget.', status, said });
}

/** An answer, or none, that helps nobody. */
export function failed(purpose: Purpose, status: number | null, said: string): GitHubError {
  return new GitHubError(purpose.code, {
    message: `GitHub failed at ${purpose.asked}: ${[status, said].filter(Boolean).join(' ') || 'it did not say why'}.`,
    hint: status === null ? hintOf(said) : status >= 500 ? TROUBLE : MISUNDERSTOOD,
    status,
    said,
  });
}

/** An answer with another shape than the API describes: a proxy's page, or one that was cut. */
export function unexpected(purpose: Purpose, what: string): GitHubError {
  const message = `GitHub's answer for ${purpose.asked} is not what the API describes: ${what}.`;
  const hint = 'Check that the API URL is that of a GitHub server, and what a proxy answers.';
  return new GitHubError(purpose.code, { message, hint, status: null, said: '' });
}

/** What to do about a connection that did not come about, by what was said of it. */
function hintOf(why: string): string {
  if (/wants a login \(407\)$/.test(why))
    return 'Put a login that the proxy takes into its address: http://user:password@host:port, with %-escapes.';
  if (/refuses the connection \(4\d\d\)$/.test(why))
    return 'Have the host of the API allowed at the proxy, or name it in NO_PROXY where it is reached directly.';
  if (/certificate/i.test(why))
    return 'Put the authority that signs there into a PEM file, and the path of that file into NODE_EXTRA_CA_CERTS.';
  return 'Check the network, the proxy and the API URL, then run the job again.';
}

/** Whether a proxy said no: it will say so again. */
export function isBarred(thrown: unknown): boolean {
  if (typeof thrown !== 'object' || thrown === null) return false;
  const status = 'proxyStatus' in thrown && typeof thrown.proxyStatus === 'number' ? thrown.proxyStatus : 0;
  return (status >= 400 && status < 500) || ('cause' in thrown && isBarred(thrown.cause));
}

/** The message of the first cause of all: that a request failed or was cancelled says nothing of why. */
export function reasonOf(thrown: unknown): string {
  const cause = thrown instanceof Error ? thrown.cause : undefined;
  return cause === undefined || cause === null ? messageOf(thrown) : reasonOf(cause);
}

function unreachable(why: string, purpose: Purpose): GitHubError {
  const message = `GitHub could not be reached for ${purpose.asked}: ${why}.`;
  return new GitHubError(purpose.code, {
    message,
    hint: hintOf(why),
    status: null,
    said: why,
  });
}

/** Whether a refusal is about rates: primary or secondary limit (docs.github.com, REST rate limits, 2026-11). */
export function isLimited(status: number, headers: Readonly<Record<string, unknown>>, said: string): boolean {
  if (status === 429) return true;
  return status === 403 && (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(said));
}

function told(status: number | null, said: string): string {
  const parts = [status === null ? '' : String(status), said].filter(Boolean);
  return parts.length === 0 ? '' : ` (${parts.join(' ')})`;
}
