/** One question as one request of the Messages API. */
import type { MessageCreateParamsNonStreaming } from '@anthropic-ai/sdk/resources/messages';
import { ANTHROPIC } from '../../limits.ts';
import { type Fault, type Model, type ModelReply, NO_RATES } from '../../ports/model.ts';
import type { Question } from '../../ports/question.ts';
import { promptTokens } from '../../report/estimate.ts';
import { type Client, createClient } from './client.ts';
import type { Credentials } from './credentials.ts';
import { bodyOfEvents, isEventStream } from './event-stream.ts';
import { faultInBody, faultOf, type Interruption } from './faults.ts';
import { ratesOf } from './rates.ts';
import { jsonIn, readMessage } from './reply.ts';

export type MessagesOptions = {
  readonly credentials: Credentials;
  readonly baseUrl: string;
  /** A gateway's own; sent with every request, also where a token is exchanged. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds that one call may take, from the request to the last byte of the answer. */
  readonly timeoutMs: number;
  /** For proxies and extra certificates; the global one where not given. */
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds since the epoch, to read a `retry-after` date by. */
  readonly now?: () => number;
};

/** What the other side was found to take: gateways may lack structured output, older models the effort. */
type Manner = { readonly format: boolean; readonly effort: boolean };

/** Never sent: the error of a header that cannot be built would quote the key. */
const NO_SUCH_KEY: Fault = {
  ...{ kind: 'status', status: 401, type: 'authentication_error', errorCode: null, retryAfterMs: null },
  message: 'The API key is empty or has characters that no key has.',
};

const FULL: Manner = { format: true, effort: true };

/** A model behind the Messages API. The SDK is loaded at the first call. */
export function createMessages(options: MessagesOptions): Model {
  const { credentials, baseUrl, headers = {}, timeoutMs, fetch = globalThis.fetch, now = Date.now } = options;
  const manners = new Map<string, Manner>();
  const secrets = new Set<string>();
  let loading: Promise<Client> | null = null;

  async function once(question: Question, manner: Manner, signal: AbortSignal): Promise<ModelReply> {
    loading ??= createClient({ credentials, baseUrl, headers, timeoutMs, fetch, sent: (secret) => secrets.add(secret) });
    const client = await loading.catch(() => null);
    if (client === null) return failed({ kind: 'connection', message: 'The client of the API cannot be loaded.' });
    const limited = limit(signal, timeoutMs);
    try {
      // The SDK's own timeout ends with the headers; the signal also ends a body that stalls.
      const asked = client.messages.create(paramsOf(question, manner), { signal: limited.signal }).withResponse();
      // The SDK heeds it only once it has a token.
      const { data, response } = await Promise.race([asked, limited.over]);
      return safe(replyOf(data, response, manner, promptTokens(question, ANTHROPIC.charactersPerToken)), secrets);
    } catch (error) {
      const headers = error instanceof client.errors.APIError ? error.headers : undefined;
      const rates = headers === undefined ? NO_RATES : ratesOf(headers);
      return safe({ state: 'failed', fault: faultOf(error, limited.by(), client.errors, now()), rates }, secrets);
    } finally {
      limited.end();
    }
  }

  /** Once more after a 401 under federation: the SDK has let go of the token and fetches a new one. */
  async function withFreshToken(question: Question, manner: Manner, signal: AbortSignal): Promise<ModelReply> {
    const reply = await once(question, manner, signal);
    return credentials.kind === 'federation' && isStatus(reply, 401) ? once(question, manner, signal) : reply;
  }

  return {
    async call(question, signal) {
      if (credentials.kind === 'key' && !/^[\x21-\x7e]+$/.test(credentials.key)) return failed(NO_SUCH_KEY);
      for (;;) {
        const manner = manners.get(question.model) ?? FULL;
        const reply = await withFreshToken(question, manner, signal);
        const simpler = reply.state === 'failed' ? simplerManner(manner, reply.fault) : null;
        if (simpler === null) return reply;
        // Calls side by side may have learnt something else meanwhile.
        const known = manners.get(question.model) ?? FULL;
        manners.set(question.model, { format: known.format && simpler.format, effort: known.effort && simpler.effort });
      }
    },
  };
}

function paramsOf(question: Question, manner: Manner): MessageCreateParamsNonStreaming {
  const { model, maxTokens, system, schema, data, task } = question;
  const text = manner.format ? system : `${system}\n\n${asText(schema)}`;
  const config = {
    ...(manner.format && { format: { type: 'json_schema' as const, schema: { ...schema } } }),
    // Reading and merging are plain work; composing and judging are given the model's own effort.
    ...(manner.effort && task !== 'compose' && task !== 'verify' && { effort: 'low' as const }),
  };
  return {
    model,
    max_tokens: maxTokens,
    system: [{ type: 'text', text, cache_control: { type: 'ephemeral' } }],
    messages: [{ role: 'user', content: JSON.stringify(data) }],
    ...(Object.keys(config).length > 0 && { output_config: config }),
  };
}

function asText(schema: Question['schema']): string {
  return `Answer with one JSON document and nothing else: no code fence, no words around it. It must match this JSON Schema:\n${JSON.stringify(schema)}`;
}

function replyOf(data: unknown, response: Response, manner: Manner, presumed: number): ModelReply {
  const rates = ratesOf(response.headers);
  const body = typeof data === 'string' && isEventStream(response) ? bodyOfEvents(data) : data;
  const fault = faultInBody(body);
  if (fault !== null) return { state: 'failed', fault, rates };
  const message = readMessage(body, presumed);
  if (message === null) return { state: 'failed', fault: { kind: 'unreadable', message: 'Status 200 without a message.' }, rates };
  const { text, stopReason, usage } = message;
  const requestId = response.headers.get('request-id');
  return { state: 'replied', text: manner.format ? text : jsonIn(text), stopReason, usage, requestId, rates };
}

/** The manner without what a 400 complains of; null when it complains of something else. */
function simplerManner(manner: Manner, fault: Fault): Manner | null {
  if (fault.kind !== 'status' || fault.status !== 400) return null;
  // A schema that the API itself refuses is our mistake, and stays one.
  if (/output_config\.format\.schema/.test(fault.message)) return null;
  if (manner.effort && /effort/i.test(fault.message)) return { ...manner, effort: false };
  if (manner.format && /output_config|output_format|json_schema|structured output/i.test(fault.message))
    return { format: false, effort: false };
  return null;
}

/** A server may repeat what it was sent, in an error or in an answer that would be published. */
function safe(reply: ModelReply, secrets: ReadonlySet<string>): ModelReply {
  const longest = [...secrets].sort((a, b) => b.length - a.length);
  const masked = (text: string) => longest.reduce((left, secret) => left.replaceAll(secret, '***'), text);
  if (reply.state === 'replied') return { ...reply, text: masked(reply.text) };
  return { ...reply, fault: { ...reply.fault, message: masked(reply.fault.message) } };
}

function failed(fault: Fault): ModelReply {
  return { state: 'failed', fault, rates: NO_RATES };
}

function isStatus(reply: ModelReply, status: number): boolean {
  return reply.state === 'failed' && reply.fault.kind === 'status' && reply.fault.status === status;
}

type Limited = {
  readonly signal: AbortSignal;
  /** Rejects with the signal. */
  readonly over: Promise<never>;
  by(): Interruption;
  end(): void;
};

/** A signal that aborts with the caller's or when the time is over, and remembers which. */
function limit(signal: AbortSignal, ms: number): Limited {
  const controller = new AbortController();
  let by: Interruption = null;
  function stop(who: Interruption): void {
    by ??= who;
    controller.abort();
  }
  const over = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason), { once: true });
  });
  over.catch(() => undefined);
  const onAbort = (): void => stop('caller');
  const timer = setTimeout(() => stop('timeout'), ms);
  if (signal.aborted) onAbort();
  else signal.addEventListener('abort', onAbort, { once: true });
  return {
    ...{ signal: controller.signal, over },
    by: () => by,
    end() {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
    },
  };
}
