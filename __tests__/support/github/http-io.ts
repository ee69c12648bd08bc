import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from './answers.ts';

/** Which door of the server a path leads to, and the path behind it. */
export type Door = { readonly kind: 'api' | 'uploads' | 'graphql'; readonly path: string; readonly enterprise: boolean };

/** github.com's layout at the root, and GitHub Enterprise Server's under `/api`. */
export function doorOf(pathname: string): Door {
  const enterprise = pathname.startsWith('/api/');
  if (pathname === '/graphql' || pathname === '/api/graphql') return { kind: 'graphql', path: pathname, enterprise };
  const [, prefix = ''] = /^(\/api\/v3|\/api\/uploads|\/uploads)(?=\/)/.exec(pathname) ?? [];
  return { kind: prefix.endsWith('/uploads') ? 'uploads' : 'api', path: pathname.slice(prefix.length), enterprise };
}

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

export type Body = { readonly type: 'none' | 'json' | 'bytes'; readonly value?: unknown };

/** The body as JSON where it is some. */
export function parseBody(bytes: Buffer): Body {
  if (bytes.length === 0) return { type: 'none' };
  try {
    return { type: 'json', value: JSON.parse(bytes.toString('utf8')) };
  } catch {
    return { type: 'bytes' };
  }
}

/** The token of an `Authorization` header; null when there is none. */
export function tokenOf(request: IncomingMessage): string | null {
  return /^(?:token|bearer)\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;
}

/** Writes an answer, or just its first bytes. */
export function writeAnswer(response: ServerResponse, answer: Answer, headers: Readonly<Record<string, string>>, cutAfter?: number): void {
  const text = answer.body === undefined ? '' : typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
  const bytes = Buffer.from(text);
  const about = bytes.length > 0 ? { 'content-type': 'application/json; charset=utf-8', 'content-length': String(bytes.length) } : {};
  response.writeHead(answer.status, { ...about, ...headers, ...answer.headers });
  if (cutAfter === undefined) response.end(bytes);
  else response.write(bytes.subarray(0, cutAfter), () => response.destroy());
}
