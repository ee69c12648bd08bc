import type { JsonObject } from './json.ts';

/** An answer of the API that is an error: status and the `error` object of the body. */
export class Fault extends Error {
  readonly status: number;
  readonly type: string;
  readonly details: JsonObject | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    type: string,
    message: string,
    more: { readonly details?: JsonObject; readonly headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(message);
    this.status = status;
    this.type = type;
    this.details = more.details;
    this.headers = more.headers ?? {};
  }
}

export function invalid(message: string): Fault {
  return new Fault(400, 'invalid_request_error', message);
}

/** The API's error body: `{type: 'error', error: {type, message, details?}, request_id}`. */
export function errorBody(
  error: { readonly type: string; readonly message: string; readonly details?: JsonObject | undefined },
  requestId: string,
): string {
  const { type, message, details } = error;
  return JSON.stringify({ type: 'error', error: details ? { type, message, details } : { type, message }, request_id: requestId });
}
