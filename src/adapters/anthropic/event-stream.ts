/** A stream of events that nobody asked for, as some gateways send it: read as the body that it stands for. */
import * as v from 'valibot';

const EventSchema = v.variant('type', [
  v.looseObject({ type: v.literal('error') }),
  v.object({ type: v.literal('message_start'), message: v.looseObject({ usage: v.fallback(v.record(v.string(), v.unknown()), {}) }) }),
  v.object({
    type: v.literal('content_block_start'),
    index: v.number(),
    content_block: v.looseObject({ type: v.string(), text: v.optional(v.string(), '') }),
  }),
  v.object({
    type: v.literal('content_block_delta'),
    index: v.number(),
    delta: v.object({ type: v.literal('text_delta'), text: v.string() }),
  }),
  v.object({
    type: v.literal('message_delta'),
    delta: v.object({ stop_reason: v.optional(v.nullable(v.string()), null) }),
    usage: v.fallback(v.record(v.string(), v.unknown()), {}),
  }),
  v.object({ type: v.literal('message_stop') }),
]);
type Event = v.InferOutput<typeof EventSchema>;

export function isEventStream(response: Response): boolean {
  return /^\s*text\/event-stream\b/i.test(response.headers.get('content-type') ?? '');
}

/** The error that it tells, else its message; null where it ends before its message does. What no message needs is passed over. */
export function bodyOfEvents(text: string): unknown {
  const events = text.split(/\r\n\r\n|\n\n|\r\r/).flatMap(eventIn);
  const error = events.find(({ type }) => type === 'error');
  if (error !== undefined) return error;
  let message: Readonly<Record<string, unknown>> | null = null;
  let usage: Readonly<Record<string, unknown>> = {};
  let stopReason: string | null = null;
  const blocks = new Map<number, { readonly type: string; readonly text: string }>();
  for (const event of events) {
    if (event.type === 'message_start') {
      message = event.message;
      usage = event.message.usage;
    } else if (event.type === 'content_block_start') blocks.set(event.index, event.content_block);
    else if (event.type === 'content_block_delta') {
      const block = blocks.get(event.index) ?? { type: 'text', text: '' };
      blocks.set(event.index, { ...block, text: block.text + event.delta.text });
    } else if (event.type === 'message_delta') {
      stopReason = event.delta.stop_reason;
      // What the end does not say again stands as the start said it.
      usage = { ...usage, ...Object.fromEntries(Object.entries(event.usage).filter(([, value]) => value !== null)) };
    }
  }
  if (message === null || events.at(-1)?.type !== 'message_stop') return null;
  const content = [...blocks].sort(([a], [b]) => a - b).map(([, block]) => block);
  return { ...message, content, stop_reason: stopReason, usage };
}

function eventIn(block: string): readonly Event[] {
  const data = block
    .split(/\r\n|\n|\r/)
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice('data:'.length));
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), EventSchema), data.join('\n'));
  return parsed.success ? [parsed.output] : [];
}
