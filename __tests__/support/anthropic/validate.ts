import { Fault, invalid } from './fault.ts';
import { isArray, isObject, type JsonObject, parseJson } from './json.ts';
import type { Catalogue, ModelFacts } from './models.ts';
import type { MessageRequest, Part } from './request.ts';
import { schemaFaults } from './schema-rules.ts';
import { inputTokens } from './tokens.ts';
import { readMessages, readSystem } from './validate-messages.ts';

/** Body keys of `MessageCountTokensParams` and `MessageCreateParamsBase`, @anthropic-ai/sdk 1.12.0. Sampling parameters left with 2026-10-21. */
const COUNT_KEYS = 'model messages cache_control output_config speed system thinking tool_choice tools'.split(' ');
const CREATE_KEYS = [
  ...COUNT_KEYS,
  ...'max_tokens container diagnostics inference_geo metadata service_tier stop_sequences stream'.split(' '),
];
const EFFORTS = ['low', 'medium', 'high', 'xhigh', 'max'];
const MAX_BREAKPOINTS = 4;

export type Checks = {
  readonly models: Catalogue;
  /** False for a gateway that does not know `output_config.format`. */
  readonly structuredOutput: boolean;
};

/** Reads a body of `POST /v1/messages` as the API would. @throws Fault with the API's status and error type. */
export function readCreate(body: unknown, checks: Checks): MessageRequest {
  const object = readBody(body, CREATE_KEYS);
  const maxTokens = object.max_tokens;
  if (maxTokens === undefined) throw invalid('max_tokens: Field required');
  if (typeof maxTokens !== 'number' || !Number.isInteger(maxTokens) || maxTokens < 1)
    throw invalid('max_tokens: Input should be a positive integer');
  if (object.stream !== undefined && typeof object.stream !== 'boolean') throw invalid('stream: Input should be a valid boolean');
  const request = { ...readShared(object, checks), maxTokens, stream: object.stream === true };
  const { model } = request;
  if (maxTokens > model.maxOutputTokens) {
    throw invalid(
      `max_tokens: ${maxTokens} > ${model.maxOutputTokens}, which is the maximum allowed number of output tokens for ${model.id}`,
    );
  }
  const tokens = inputTokens(request);
  if (tokens > model.maxInputTokens) throw invalid(`prompt is too long: ${tokens} tokens > ${model.maxInputTokens} maximum`);
  return request;
}

/** Reads a body of `POST /v1/messages/count_tokens`, which takes no `max_tokens`. @throws Fault */
export function readCount(body: unknown, checks: Checks): MessageRequest {
  return readShared(readBody(body, COUNT_KEYS), checks);
}

function readBody(body: unknown, keys: readonly string[]): JsonObject {
  if (!isObject(body)) throw invalid('The request body is not valid JSON.');
  for (const key of Object.keys(body)) if (!keys.includes(key)) throw invalid(`${key}: Extra inputs are not permitted`);
  return body;
}

function readShared(body: JsonObject, checks: Checks): MessageRequest {
  if (typeof body.model !== 'string' || body.model === '') throw invalid('model: Field required');
  const model = checks.models.find(body.model);
  if (!model) throw new Fault(404, 'not_found_error', `model: ${body.model}`);
  const schema = readFormat(body.output_config, checks.structuredOutput);
  const thinks = readThinking(body.thinking, model, body.max_tokens);
  const system = readSystem(body.system);
  const messages = readMessages(body.messages);
  const fixed: Part[] = [body.tools, schema].filter((part) => part !== undefined).map((part) => ({ text: JSON.stringify(part) }));
  const parts = withAutomaticCache([...fixed, ...system, ...messages.parts], body.cache_control);
  if (parts.filter((part) => part.cache).length > MAX_BREAKPOINTS) {
    throw invalid(`A maximum of ${MAX_BREAKPOINTS} blocks with cache_control may be provided.`);
  }
  const systemText = system.map((part) => part.text).join('\n');
  return {
    model,
    maxTokens: 0,
    stream: false,
    thinks,
    parts,
    system: systemText,
    user: messages.user.join('\n'),
    data: documentIn(messages.user),
    schema,
    body,
  };
}

/** The last of the texts that is a JSON document: a turn that only comments on an answer still speaks of the document before it. */
function documentIn(texts: readonly string[]): unknown {
  return texts.map(parseJson).findLast((value) => isObject(value) || isArray(value));
}

/** A top-level `cache_control` puts one breakpoint on the last block. */
function withAutomaticCache(parts: readonly Part[], control: unknown): readonly Part[] {
  const last = parts.at(-1);
  if (control === undefined || control === null || !last) return parts;
  return [...parts.slice(0, -1), { text: last.text, cache: isObject(control) && control.ttl === '1h' ? '1h' : '5m' }];
}

function readFormat(config: unknown, structuredOutput: boolean): JsonObject | undefined {
  if (config === undefined) return undefined;
  if (!isObject(config)) throw invalid('output_config: Input should be an object');
  for (const key of Object.keys(config))
    if (key !== 'effort' && key !== 'format') throw invalid(`output_config.${key}: Extra inputs are not permitted`);
  const { effort, format } = config;
  if (effort !== undefined && effort !== null && !(typeof effort === 'string' && EFFORTS.includes(effort))) {
    throw invalid(`output_config.effort: Input should be one of ${EFFORTS.join(', ')}`);
  }
  if (format === undefined || format === null) return undefined;
  if (!structuredOutput) throw invalid('output_config.format: Extra inputs are not permitted');
  if (!isObject(format) || format.type !== 'json_schema') throw invalid("output_config.format.type: Input should be 'json_schema'");
  for (const key of Object.keys(format))
    if (key !== 'type' && key !== 'schema') throw invalid(`output_config.format.${key}: Extra inputs are not permitted`);
  if (!isObject(format.schema)) throw invalid('output_config.format.schema: Field required');
  const faults = schemaFaults(format.schema);
  if (faults.length > 0) throw invalid(`output_config.format.schema: ${faults.join('; ')}`);
  return format.schema;
}

/** Whether this request thinks before it answers. */
function readThinking(thinking: unknown, model: ModelFacts, maxTokens: unknown): boolean {
  if (thinking === undefined) return model.thinking !== 'asked';
  if (!isObject(thinking)) throw invalid('thinking: Input should be an object');
  if (thinking.type === 'disabled' && model.thinking === 'always')
    throw invalid(`thinking.type: 'disabled' is not supported by ${model.id}`);
  if (thinking.type === 'disabled' || thinking.type === 'between_tools') return false;
  if (thinking.type === 'adaptive') return true;
  if (thinking.type !== 'enabled') throw invalid('thinking.type: Input should be one of adaptive, disabled, enabled, between_tools');
  const budget = thinking.budget_tokens;
  if (typeof budget !== 'number' || budget < 1024)
    throw invalid('thinking.enabled.budget_tokens: Input should be greater than or equal to 1024');
  if (typeof maxTokens === 'number' && budget >= maxTokens) throw invalid('`max_tokens` must be greater than `thinking.budget_tokens`.');
  return true;
}
