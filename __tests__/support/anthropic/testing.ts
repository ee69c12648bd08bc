import Anthropic from '@anthropic-ai/sdk';
import type { MessageCreateParamsNonStreaming } from '@anthropic-ai/sdk/resources/messages';
import type { AnthropicServer } from './server.ts';

/** The real SDK, without its own retries, talking to the server. */
export function sdk(server: AnthropicServer, apiKey = 'sk-ant-test'): Anthropic {
  return new Anthropic({ apiKey, baseURL: server.url, maxRetries: 0 });
}

export const ENTRIES_SCHEMA = {
  type: 'object',
  properties: {
    entries: {
      type: 'array',
      items: {
        type: 'object',
        properties: { index: { type: 'integer' }, text: { type: 'string' }, category: { enum: ['feature', 'fix'] } },
        required: ['index', 'text', 'category'],
        additionalProperties: false,
      },
    },
  },
  required: ['entries'],
  additionalProperties: false,
};

export const CHANGES = {
  task: 'map',
  changes: [
    { index: 0, title: 'Add dark mode' },
    { index: 1, title: 'Fix a crash', category: 'fix' },
  ],
};

/** A request that the API takes. */
export function params(more: Partial<MessageCreateParamsNonStreaming> = {}): MessageCreateParamsNonStreaming {
  return {
    model: 'claude-haiku-5-5',
    max_tokens: 1000,
    system: 'You write release notes.',
    messages: [{ role: 'user', content: JSON.stringify(CHANGES) }],
    ...more,
  };
}

/** What a promise rejects with; fails when it does not. */
export async function rejection(promise: PromiseLike<unknown>): Promise<unknown> {
  const outcome = await Promise.resolve(promise).then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  if (!outcome) throw new Error('expected a rejection');
  return outcome.error;
}

export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}
