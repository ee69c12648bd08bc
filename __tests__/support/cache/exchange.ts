import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/** A request as the service read it: whole, with its body. */
export type ServiceRequest = {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};

/** A reply as the service will write it. */
export type ServiceReply = { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: Buffer };

export async function readRequest(message: IncomingMessage, base: string): Promise<ServiceRequest> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(Buffer.from(part));
  return { method: message.method ?? 'GET', url: new URL(message.url ?? '/', base), headers: message.headers, body: Buffer.concat(parts) };
}

export function jsonReply(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): ServiceReply {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: Buffer.from(JSON.stringify(body)) };
}

/** An error as twirp writes it: `code` is one of its names, `msg` is for people. */
export function twirpError(status: number, code: string, msg: string): ServiceReply {
  return jsonReply(status, { code, msg });
}

/** An error as Azure Blob Storage writes it. */
export function blobError(status: number, code: string): ServiceReply {
  const xml = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
  return { status, headers: { 'content-type': 'application/xml', 'x-ms-error-code': code }, body: Buffer.from(xml) };
}
