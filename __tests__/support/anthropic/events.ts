import type { ContentBlock, Message, RawMessageStreamEvent } from '@anthropic-ai/sdk/resources/messages';

const DELTA_CHARACTERS = 200;

/** A message as server-sent events, each one ready to be written. */
export function messageEvents(message: Message): readonly string[] {
  const { stop_reason, stop_sequence, stop_details, container, usage } = message;
  const opening: Message = {
    ...message,
    content: [],
    stop_reason: null,
    stop_details: null,
    usage: { ...usage, output_tokens: 1, output_tokens_details: null },
  };
  return [
    sse({ type: 'message_start', message: opening }),
    'event: ping\ndata: {"type":"ping"}\n\n',
    ...message.content.flatMap((block, index) => blockEvents(block, index)),
    sse({
      type: 'message_delta',
      delta: { stop_reason, stop_sequence, stop_details, container },
      usage: {
        input_tokens: usage.input_tokens,
        cache_creation_input_tokens: usage.cache_creation_input_tokens,
        cache_read_input_tokens: usage.cache_read_input_tokens,
        output_tokens: usage.output_tokens,
        output_tokens_details: usage.output_tokens_details,
        server_tool_use: null,
      },
    }),
    sse({ type: 'message_stop' }),
  ];
}

/** An error after status 200. */
export function errorEvent(body: string): string {
  return `event: error\ndata: ${body}\n\n`;
}

function blockEvents(block: ContentBlock, index: number): readonly string[] {
  const stop = sse({ type: 'content_block_stop', index });
  if (block.type === 'text') {
    const pieces = block.text.match(new RegExp(`[^]{1,${DELTA_CHARACTERS}}`, 'g')) ?? [];
    const deltas = pieces.map((text) => sse({ type: 'content_block_delta', index, delta: { type: 'text_delta', text } }));
    return [sse({ type: 'content_block_start', index, content_block: { ...block, text: '' } }), ...deltas, stop];
  }
  if (block.type !== 'thinking') return [];
  const signature = sse({ type: 'content_block_delta', index, delta: { type: 'signature_delta', signature: block.signature } });
  return [sse({ type: 'content_block_start', index, content_block: { ...block, signature: '' } }), signature, stop];
}

function sse(event: RawMessageStreamEvent): string {
  return `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}
