/** The way out to the model: a gateway's headers, no redirects, answers of a bounded size. */

import { secretsIn } from '../../config/gateway.ts';

/** Largest answer in bytes, unpacked: thirty times what the longest one that is asked for takes. */
const MOST_BYTES = 4 * 1024 * 1024;

/** Answers that may have no body. */
const WITHOUT_BODY: readonly number[] = [101, 103, 204, 205, 304];

/** What came was longer than any answer. */
export class GiantAnswer extends Error {
  constructor() {
    super(`The answer is longer than ${MOST_BYTES / 1024 / 1024} MB.`);
    this.name = 'GiantAnswer';
  }
}

/**
 * The gateway's headers win over the SDK's (one named `authorization` is sent in place of key and token), whose own options would leave them out of the exchange of tokens. A redirect would take headers
 * and evidence to a host that nobody named: it is handed back as it came. `sent` hears each value that proves who we are.
 */
export function carefulFetch(
  fetch: typeof globalThis.fetch,
  headers: Readonly<Record<string, string>>,
  sent: (secret: string) => void,
): typeof globalThis.fetch {
  return async (input, init) => {
    const all = new Headers(init?.headers);
    for (const [name, value] of Object.entries(headers)) {
      all.set(name, value);
      for (const secret of secretsIn(name, value)) sent(secret);
    }
    for (const name of ['authorization', 'x-api-key']) for (const secret of secretsIn(name, all.get(name) ?? '')) sent(secret);
    return bounded(await fetch(input, { ...init, headers: all, redirect: 'manual' }));
  };
}

function bounded(response: Response): Response {
  const { body, status, statusText, headers } = response;
  if (body === null || WITHOUT_BODY.includes(status)) return response;
  let bytes = 0;
  const counted = body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(part, controller) {
        bytes += part.byteLength;
        if (bytes > MOST_BYTES) controller.error(new GiantAnswer());
        else controller.enqueue(part);
      },
    }),
  );
  return new Response(counted, { status, statusText, headers });
}
