import { setTimeout as sleep } from 'node:timers/promises';
import type { ServiceReply } from './exchange.ts';
import { jsonReply } from './exchange.ts';
import type { CacheMethod } from './protocol.ts';

/** What a request does: one of the three methods, the upload of bytes, or their download. */
export type CacheOperation = CacheMethod | 'upload' | 'download';

/**
 * How a request goes wrong. `wrong-bytes` keeps the length, `truncated` promises the whole length and cuts the connection half way,
 * `shortened` is half the bytes with a length that fits. `silent` takes the request and never answers.
 */
export type CacheFault =
  | { readonly kind: 'status'; readonly status: number; readonly message?: string; readonly retryAfterSeconds?: number }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'slow'; readonly milliseconds: number }
  | { readonly kind: 'silent' }
  | { readonly kind: 'drop' }
  | { readonly kind: 'wrong-bytes' }
  | { readonly kind: 'truncated' }
  | { readonly kind: 'shortened' };

/** A fault and where it strikes. `times` counts down; without it the fault stays. */
export type FaultRule = { readonly on: CacheOperation | 'everything'; readonly fault: CacheFault; readonly times?: number };

/** What to write to the socket: a reply, a reply cut after some bytes, or nothing. */
export type Outcome =
  | { readonly kind: 'reply'; readonly reply: ServiceReply }
  | { readonly kind: 'cut'; readonly reply: ServiceReply; readonly after: number }
  | { readonly kind: 'reset' }
  | { readonly kind: 'silent' };

/** The faults that are set, in the order in which they were set; each request meets at most one. */
export class Faults {
  #rules: readonly { readonly rule: FaultRule; left: number }[] = [];

  /** Sets a fault; the returned function takes it away. */
  add(rule: FaultRule): () => void {
    const set = { rule, left: rule.times ?? Number.POSITIVE_INFINITY };
    this.#rules = [...this.#rules, set];
    return () => {
      this.#rules = this.#rules.filter((other) => other !== set);
    };
  }

  /** The fault that this request meets, counted as used. */
  take(operation: CacheOperation): CacheFault | undefined {
    const set = this.#rules.find(({ rule, left }) => left > 0 && (rule.on === 'everything' || rule.on === operation));
    if (set === undefined) return undefined;
    set.left -= 1;
    return set.rule.fault;
  }
}

/** What becomes of a request under a fault. A fault that replaces the answer never runs `answer`: the service stays as it was. */
export async function underFault(fault: CacheFault | undefined, answer: () => ServiceReply, closed: AbortSignal): Promise<Outcome> {
  switch (fault?.kind) {
    case undefined:
      return { kind: 'reply', reply: answer() };
    case 'status':
      return { kind: 'reply', reply: statusReply(fault.status, fault.message, fault.retryAfterSeconds) };
    case 'not-json':
      return {
        kind: 'reply',
        reply: { status: 200, headers: { 'content-type': 'text/html' }, body: Buffer.from('<html>Bad gateway</html>') },
      };
    case 'slow':
      await sleep(fault.milliseconds, undefined, { signal: closed }).catch(() => undefined);
      return { kind: 'reply', reply: answer() };
    case 'silent':
      return { kind: 'silent' };
    case 'drop':
      return { kind: 'reset' };
    case 'wrong-bytes':
      return { kind: 'reply', reply: withBody(answer(), (body) => Buffer.from(body.map((byte) => byte ^ 0xa5))) };
    case 'shortened':
      return { kind: 'reply', reply: withBody(answer(), (body) => body.subarray(0, Math.floor(body.length / 2))) };
    case 'truncated': {
      const reply = answer();
      return { kind: 'cut', reply, after: Math.floor(reply.body.length / 2) };
    }
  }
}

const TWIRP_CODES: Readonly<Record<number, string>> = { 401: 'unauthenticated', 403: 'permission_denied', 429: 'resource_exhausted' };

function statusReply(status: number, message: string | undefined, retryAfterSeconds: number | undefined): ServiceReply {
  const headers = retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) };
  return jsonReply(status, { code: TWIRP_CODES[status] ?? 'internal', msg: message ?? `status ${status}` }, headers);
}

function withBody(reply: ServiceReply, change: (body: Buffer) => Buffer): ServiceReply {
  return { ...reply, body: change(reply.body) };
}
