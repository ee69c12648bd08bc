import type { MessageRequest } from './request.ts';

/** Characters per token of this server's estimate: plain, steady, and close enough for English and JSON. */
export const CHARACTERS_PER_TOKEN = 3.5;

export function estimateTokens(characters: number): number {
  return Math.ceil(characters / CHARACTERS_PER_TOKEN);
}

/** Input tokens of a request: tools, schema, system and messages, as text. */
export function inputTokens(request: MessageRequest): number {
  return estimateTokens(request.parts.reduce((sum, part) => sum + part.text.length, 0));
}
