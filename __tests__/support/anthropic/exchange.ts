import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Behaviour, Delivery, Failure } from './behaviour.ts';
import { answers } from './behaviour.ts';
import { deliver, type Outgoing } from './deliver.ts';
import { errorEvent, messageEvents } from './events.ts';
import { errorBody, Fault } from './fault.ts';
import { honestText } from './honest.ts';
import { parseJson } from './json.ts';
import { buildMessage } from './message.ts';
import { modelInfo } from './models.ts';
import type { CacheUse } from './prompt-cache.ts';
import { addUsage, type Recorded, type Route } from './record.ts';
import type { MessageRequest } from './request.ts';
import type { State } from './state.ts';
import { inputTokens } from './tokens.ts';
import { readCount, readCreate } from './validate.ts';

/** Largest request body of the Messages API in bytes (docs, 2026-08). */
const MAX_BODY_BYTES = 32 * 1024 * 1024;
const ORGANIZATION_ID = '00000000-0000-4000-8000-00000000a11c';

/** One request on its way: what came in, where the answer goes, what is remembered. */
type Exchange = { readonly state: State; readonly record: Recorded; readonly res: ServerResponse; readonly id: string };

/** Answers one HTTP request and writes down what happened. */
export async function handle(state: State, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const { journal, clock } = state;
  const index = journal.requests.length;
  const path = (req.url ?? '/').split('?')[0] ?? '/';
  const route = routeOf(req.method ?? 'GET', path);
  const record: Recorded = {
    index,
    method: req.method ?? 'GET',
    path: req.url ?? '/',
    route,
    headers: req.headers,
    startedAt: clock.now(),
    body: undefined,
    outcome: 'open',
  };
  journal.requests.push(record);
  const exchange: Exchange = { state, record, res, id: `req_${String(index + 1).padStart(8, '0')}` };
  const isCall = route === 'messages';
  if (isCall) journal.maxInFlight = Math.max(journal.maxInFlight, ++journal.inFlight);
  try {
    await answer(exchange, await readBody(req), path);
  } catch (error) {
    await refuse(exchange, error);
  }
}

function routeOf(method: string, path: string): Route | undefined {
  if (method === 'POST' && path === '/v1/messages') return 'messages';
  if (method === 'POST' && path === '/v1/messages/count_tokens') return 'count_tokens';
  if (method === 'POST' && path === '/v1/oauth/token') return 'token';
  return method === 'GET' && /^\/v1\/models(\/[^/]+)?$/.test(path) ? 'models' : undefined;
}

async function readBody(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size <= MAX_BODY_BYTES) chunks.push(bytes);
  }
  if (size > MAX_BODY_BYTES) throw new Fault(413, 'request_too_large', 'Request exceeds the maximum size');
  return Buffer.concat(chunks).toString('utf8');
}

async function answer(exchange: Exchange, body: string, path: string): Promise<void> {
  const { state, record } = exchange;
  record.body = parseJson(body);
  if (!record.route || state.missing.has(record.route)) throw new Fault(404, 'not_found_error', 'Not Found');
  if (record.route === 'token') return answerToken(exchange);
  state.auth.check(record.headers);
  if (record.route === 'models') return answerModels(exchange, path);
  return record.route === 'count_tokens' ? answerCount(exchange) : answerMessage(exchange);
}

async function answerToken(exchange: Exchange): Promise<void> {
  const { state, record } = exchange;
  const behaviour = state.nextBehaviour('token', undefined);
  if (await sendScripted(exchange, behaviour, {})) return;
  const { status, body } = state.auth.exchange(record.body, record.headers);
  await send(exchange, json(status, body), behaviour);
}

async function answerModels(exchange: Exchange, path: string): Promise<void> {
  const { state } = exchange;
  const behaviour = state.nextBehaviour('models', undefined);
  if (await sendScripted(exchange, behaviour, {})) return;
  const id = path.split('/')[3];
  if (id === undefined) {
    const data = state.checks.models.list().map(modelInfo);
    const page = { data, has_more: false, first_id: data[0]?.id ?? null, last_id: data.at(-1)?.id ?? null };
    return send(exchange, json(200, JSON.stringify(page)), behaviour);
  }
  const found = state.checks.models.find(decodeURIComponent(id));
  if (!found) throw new Fault(404, 'not_found_error', `model: ${decodeURIComponent(id)}`);
  await send(exchange, json(200, JSON.stringify(modelInfo(found))), behaviour);
}

async function answerCount(exchange: Exchange): Promise<void> {
  const { state, record } = exchange;
  const request = readCount(record.body, state.checks);
  record.request = request;
  state.gate.admitCount();
  const behaviour = state.nextBehaviour('count_tokens', request);
  if (await sendScripted(exchange, behaviour, {})) return;
  await send(exchange, json(200, JSON.stringify({ input_tokens: inputTokens(request) })), behaviour);
}

async function answerMessage(exchange: Exchange): Promise<void> {
  const { state, record, id } = exchange;
  const request = readCreate(record.body, state.checks);
  record.request = request;
  const { line } = request.model;
  const use = state.cache.account(request, state.clock.now());
  state.gate.admit(line, use.input + use.created5m + use.created1h);
  const behaviour = state.nextBehaviour('messages', request);
  const rates = state.sendsRates ? state.gate.headers(line) : {};
  const isMidStream = behaviour.kind === 'failure' && behaviour.midStream === true && request.stream;
  if (!isMidStream && (await sendScripted(exchange, behaviour, rates))) return;
  const said = behaviour.kind === 'answer' ? behaviour : answers({ text: honestText(request, state.answerers) });
  const message = buildMessage(request, said, use, `msg_${id.slice(4)}`);
  const events = request.stream ? messageEvents(message) : [];
  const outgoing = request.stream
    ? {
        status: 200,
        headers: { 'content-type': 'text/event-stream', ...rates },
        chunks: isMidStream ? broken(events, behaviour, id) : events,
      }
    : json(200, JSON.stringify(message), rates);
  await send(exchange, outgoing, { delayMs: latency(state, request), ...delivery(behaviour) }, () => {
    begin(exchange, use, message.usage, line);
  });
}

/** From the first byte on the prefix can be read from the cache, and what is produced counts. */
function begin(
  { state, record }: Exchange,
  use: CacheUse,
  usage: NonNullable<Recorded['usage']>,
  line: MessageRequest['model']['line'],
): void {
  use.open();
  state.gate.produced(line, usage.output_tokens);
  addUsage(state.journal.tokens, usage);
  record.usage = usage;
}

function broken(events: readonly string[], failure: Failure, id: string): readonly string[] {
  return [...events.slice(0, Math.ceil(events.length / 2)), errorEvent(errorBody(failure, id))];
}

function latency(state: State, request: MessageRequest): number {
  return typeof state.latency === 'function' ? state.latency(request) : state.latency;
}

/** True where the behaviour was an error or raw bytes, and was sent. */
async function sendScripted(exchange: Exchange, behaviour: Behaviour, headers: Readonly<Record<string, string>>): Promise<boolean> {
  if (behaviour.kind === 'failure') {
    await send(exchange, json(behaviour.status, errorBody(behaviour, exchange.id), headers), delivery(behaviour));
    return true;
  }
  if (behaviour.kind !== 'raw') return false;
  const { status, body, contentType } = behaviour;
  await send(exchange, { status, headers: { 'content-type': contentType, ...headers }, chunks: [body] }, delivery(behaviour));
  return true;
}

function delivery({ delayMs, held, headers, stall, cut }: Delivery): Delivery {
  const parts = { ...(headers && { headers }), ...(stall && { stall }), ...(cut && { cut }) };
  return { ...(delayMs !== undefined && { delayMs }), ...(held && { held }), ...parts };
}

function json(status: number, body: string, headers: Readonly<Record<string, string>> = {}): Outgoing {
  return { status, headers: { 'content-type': 'application/json', ...headers }, chunks: [body] };
}

/** Faults of the sender become violations, all but a refused key, an unknown model and a rate limit: those are conditions, not mistakes. */
async function refuse(exchange: Exchange, error: unknown): Promise<void> {
  const { state, record } = exchange;
  const fault = error instanceof Fault ? error : new Fault(500, 'api_error', `the test server failed: ${String(error)}`);
  // A client that left while its body was read is no fault of the request.
  const isCondition =
    exchange.res.closed || fault.status === 401 || fault.status === 429 || (fault.status === 404 && record.route !== undefined);
  if (!isCondition) state.journal.violations.push({ index: record.index, path: record.path, message: fault.message });
  const line = record.request?.model.line;
  const rates = line && state.sendsRates ? state.gate.headers(line) : {};
  await send(exchange, json(fault.status, errorBody(fault, exchange.id), { ...rates, ...fault.headers }), {});
}

async function send(exchange: Exchange, outgoing: Outgoing, how: Delivery, onBegin: () => void = () => undefined): Promise<void> {
  const { state, record, res, id } = exchange;
  const headers = { 'request-id': id, 'anthropic-organization-id': ORGANIZATION_ID, ...outgoing.headers };
  await deliver(res, { ...outgoing, headers }, how, state.clock, {
    begin() {
      record.status = outgoing.status;
      onBegin();
    },
    end(outcome) {
      record.outcome = outcome;
      record.endedAt = state.clock.now();
      if (record.route === 'messages') state.journal.inFlight -= 1;
    },
  });
}
