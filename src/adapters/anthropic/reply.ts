/** Reads a message of the API: from a stranger's gateway it may be anything. */
import * as v from 'valibot';
import type { Usage } from '../../domain.ts';
import { ANTHROPIC } from '../../limits.ts';

const count = v.fallback(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))), null);

const MessageSchema = v.object({
  content: v.array(v.looseObject({ type: v.string(), text: v.optional(v.string()) })),
  stop_reason: v.optional(v.nullable(v.string()), null),
  usage: v.fallback(
    v.object({
      input_tokens: v.optional(count, null),
      output_tokens: v.optional(count, null),
      cache_read_input_tokens: v.optional(count, null),
      cache_creation_input_tokens: v.optional(count, null),
    }),
    { input_tokens: null, output_tokens: null, cache_read_input_tokens: null, cache_creation_input_tokens: null },
  ),
});

export type ReadMessage = { readonly text: string; readonly stopReason: string | null; readonly usage: Usage };

/**
 * Null when it is no message. Blocks are chosen by type: a thinking block may stand first. `presumed`: tokens of what was sent, for a
 * gateway that does not say what was used; the answer's follow from its length.
 */
export function readMessage(body: unknown, presumed: number): ReadMessage | null {
  const parsed = v.safeParse(MessageSchema, body);
  if (!parsed.success) return null;
  const { content, stop_reason: stopReason, usage } = parsed.output;
  const text = content.map((block) => (block.type === 'text' ? (block.text ?? '') : '')).join('');
  return {
    text,
    stopReason,
    usage: {
      input: usage.input_tokens ?? (usage.cache_read_input_tokens === null ? presumed : 0),
      output: usage.output_tokens ?? Math.ceil(text.length / ANTHROPIC.charactersPerToken),
      cacheRead: usage.cache_read_input_tokens ?? 0,
      cacheWrite: usage.cache_creation_input_tokens ?? 0,
    },
  };
}

/** The JSON document in a text that was only asked for one: inside a code fence, or from the first brace to the last. */
export function jsonIn(text: string): string {
  const fenced = /```(?:json)?\s*\n([\s\S]*?)\n\s*```/i.exec(text)?.[1] ?? text;
  const start = fenced.search(/[[{]/);
  const end = Math.max(fenced.lastIndexOf('}'), fenced.lastIndexOf(']'));
  return start < 0 || end < start ? fenced.trim() : fenced.slice(start, end + 1);
}
