/** Reads a message of the API: from a stranger's gateway it may be anything. */
import * as v from 'valibot';
import type { Usage } from '../../domain.ts';

const count = v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))), 0);

const MessageSchema = v.object({
  content: v.array(v.looseObject({ type: v.string(), text: v.optional(v.string()) })),
  stop_reason: v.optional(v.nullable(v.string()), null),
  usage: v.object({
    input_tokens: count,
    output_tokens: count,
    cache_read_input_tokens: count,
    cache_creation_input_tokens: count,
  }),
});

export type ReadMessage = { readonly text: string; readonly stopReason: string | null; readonly usage: Usage };

/** Null when it is no message. Blocks are chosen by type: a thinking block may stand first. */
export function readMessage(body: unknown): ReadMessage | null {
  const parsed = v.safeParse(MessageSchema, body);
  if (!parsed.success) return null;
  const { content, stop_reason: stopReason, usage } = parsed.output;
  return {
    text: content.map((block) => (block.type === 'text' ? (block.text ?? '') : '')).join(''),
    stopReason,
    usage: {
      input: usage.input_tokens ?? 0,
      output: usage.output_tokens ?? 0,
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
