import type { ContentBlock, Message } from '@anthropic-ai/sdk/resources/messages';
import type { Answer } from './behaviour.ts';
import type { CacheUse } from './prompt-cache.ts';
import type { MessageRequest } from './request.ts';
import { CHARACTERS_PER_TOKEN, estimateTokens } from './tokens.ts';

/** Output tokens of the thinking block of every request that thinks. */
export const THINKING_TOKENS = 32;

/** The body of a `POST /v1/messages` answer. Like the API it stops at `max_tokens`, thinking included, and says so. */
export function buildMessage(request: MessageRequest, answer: Answer, use: CacheUse, id: string): Message {
  const whole = answer.text ?? (answer.json === undefined ? '' : JSON.stringify(answer.json));
  const thinking = request.thinks ? Math.min(THINKING_TOKENS, request.maxTokens) : 0;
  const room = request.maxTokens - thinking;
  const isCut = answer.outputTokens === undefined && estimateTokens(whole.length) > room;
  const text = isCut ? whole.slice(0, Math.floor(room * CHARACTERS_PER_TOKEN)) : whole;
  const content: ContentBlock[] = [];
  if (thinking > 0) content.push({ type: 'thinking', thinking: '', signature: 'c2lnbmF0dXJl' });
  if (text !== '') content.push({ type: 'text', text, citations: null });
  return {
    id,
    type: 'message',
    role: 'assistant',
    model: request.model.id,
    content,
    stop_reason: isCut ? 'max_tokens' : (answer.stopReason ?? 'end_turn'),
    stop_sequence: null,
    stop_details: answer.stopDetails ?? null,
    container: null,
    diagnostics: null,
    usage: usage(use, answer.outputTokens ?? thinking + estimateTokens(text.length), thinking),
  };
}

function usage(use: CacheUse, output: number, thinking: number): Message['usage'] {
  return {
    input_tokens: use.input,
    cache_creation_input_tokens: use.created5m + use.created1h,
    cache_read_input_tokens: use.read,
    cache_creation: { ephemeral_5m_input_tokens: use.created5m, ephemeral_1h_input_tokens: use.created1h },
    output_tokens: output,
    output_tokens_details: { thinking_tokens: thinking },
    inference_geo: null,
    server_tool_use: null,
    service_tier: 'standard',
    speed: null,
  };
}
