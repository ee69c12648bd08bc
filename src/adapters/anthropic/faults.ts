/** Turns whatever the SDK throws into a fault, without judging it. */
import { messageOf } from '../../errors.ts';
import type { Fault } from '../../ports/model.ts';
import { type ErrorClasses, NoExchange, NoIdentityToken } from './client.ts';
import { retryAfterMs } from './rates.ts';

/** Who ended the call, where we did. */
export type Interruption = 'caller' | 'timeout' | null;

export function faultOf(error: unknown, interruption: Interruption, errors: ErrorClasses, now: number): Fault {
  if (interruption === 'caller') return { kind: 'aborted', message: 'The call was cut off.' };
  const unsent = isUnsent(error);
  // The SDK calls a connection that did not come about in time a time-out.
  if (interruption === 'timeout' || (error instanceof errors.APIConnectionTimeoutError && !unsent)) {
    return { kind: 'timeout', message: 'No answer inside the time of one call.' };
  }
  if (isIdentityError(error)) return identityFault(error);
  if (error instanceof errors.APIUserAbortError || isNamed(error, 'AbortError'))
    return { kind: 'aborted', message: 'The call was cut off.' };
  if (error instanceof errors.APIConnectionError) {
    const giant = causesOf(error).find((cause) => isNamed(cause, 'GiantAnswer'));
    if (giant !== undefined) return { kind: 'unreadable', message: messageOf(giant) };
    return { kind: 'connection', message: causes(error), ...(unsent && { unsent, ...barredBy(error) }) };
  }
  if (error instanceof errors.APIError && typeof error.status === 'number') {
    const { status, type, errorCode, headers } = error;
    return {
      ...{ kind: 'status', status, type, errorCode, message: error.apiMessage ?? error.message },
      retryAfterMs: headers === undefined ? null : retryAfterMs(headers, now),
    };
  }
  // A body that is cut off, and one that is no JSON, come as bare errors of fetch and of the parser.
  if (isNamed(error, 'GiantAnswer')) return { kind: 'unreadable', message: error.message };
  if (isNamed(error, 'SyntaxError')) return { kind: 'unreadable', message: `The answer cannot be read: ${error.message}` };
  // The bare word of fetch for a body that ends too soon.
  return {
    kind: 'connection',
    message: causes(error).replace(/^(?:TypeError: )?terminated\b/, 'The connection was cut in the middle of the answer'),
  };
}

/** An error body that came with status 200, as some gateways send it. */
export function faultInBody(body: unknown): Fault | null {
  if (!isRecord(body) || body.type !== 'error' || !isRecord(body.error)) return null;
  const { type, message, details } = body.error;
  const code = isRecord(details) ? details.error_code : undefined;
  return {
    ...{ kind: 'status', status: 200, retryAfterMs: null },
    type: typeof type === 'string' ? type : null,
    errorCode: typeof code === 'string' ? code : null,
    message: typeof message === 'string' ? message : 'an error without a message',
  };
}

type IdentityError = NoIdentityToken | NoExchange | (Error & { readonly statusCode: number | null });

function isIdentityError(error: unknown): error is IdentityError {
  return error instanceof NoIdentityToken || error instanceof NoExchange || isNamed(error, 'WorkloadIdentityError');
}

function identityFault(error: IdentityError): Fault {
  if (error instanceof NoIdentityToken) {
    const { cause, message } = error;
    if (isRecord(cause) && (cause.unsent === true || cause.name === 'TypeError' || cause.name === 'TimeoutError'))
      return { kind: 'connection', message: `No identity token: ${causes(cause)}`, unsent: true, ...barredBy(error) };
    return { kind: 'identity', status: isRecord(cause) && typeof cause.status === 'number' ? cause.status : null, message };
  }
  // The token endpoint was not reached, so the model was not asked.
  if (error instanceof NoExchange) return { kind: 'connection', message: causes(error), unsent: true, ...barredBy(error) };
  // What the SDK advises is for who uses the SDK.
  return { kind: 'identity', status: error.statusCode, message: error.message.replace(/ Ensure your federation rule.*$/s, '') };
}

/** By name, not by class: fetch may throw errors of another realm. */
function isNamed(error: unknown, name: string): error is Error {
  return isRecord(error) && error.name === name;
}

/** Codes of errors before anything was sent. */
const UNSENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'];

const TLS = /^(?:ERR_TLS_|CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO_)/;

function isUnsent(error: unknown): boolean {
  return causesOf(error).some(
    (cause) => isRecord(cause) && (cause.unsent === true || UNSENT.includes(codeOf(cause)) || TLS.test(codeOf(cause))),
  );
}

/** What refused the connection for good, where somebody did. */
function barredBy(error: unknown): { readonly barred?: number | 'certificate' } {
  for (const cause of causesOf(error).filter(isRecord)) {
    if (typeof cause.proxyStatus === 'number') return { barred: cause.proxyStatus };
    if (TLS.test(codeOf(cause))) return { barred: 'certificate' };
  }
  return {};
}

function codeOf(cause: Readonly<Record<string, unknown>>): string {
  return typeof cause.code === 'string' ? cause.code : '';
}

function causesOf(error: unknown): readonly unknown[] {
  return error instanceof Error && error.cause !== undefined ? [error, ...causesOf(error.cause)] : [error];
}

/** The message and those of its causes: `Connection error.` alone helps nobody. */
function causes(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause === undefined ? messageOf(error) : `${messageOf(error)} (${causes(cause)})`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
