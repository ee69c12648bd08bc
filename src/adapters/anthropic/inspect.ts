/** The model as the doctor asks it: through the same client as a run, with a look at what was sent in the end. */
import * as v from 'valibot';
import type { ListedModel, ModelInspection, Probed } from '../../report/doctor/inspection.ts';
import { createClient } from './client.ts';
import { createMessages, type MessagesOptions } from './messages.ts';

const SentSchema = v.object({
  output_config: v.optional(v.object({ format: v.optional(v.unknown()), effort: v.optional(v.string()) }), {}),
});
type Sent = { readonly structured: boolean; readonly effort: boolean };

const ListSchema = v.object({
  data: v.array(
    v.object({
      id: v.string(),
      lifecycle: v.optional(v.nullable(v.string()), null),
      retires_at: v.optional(v.nullable(v.string()), null),
    }),
  ),
});

/** All models on one page: the API has far fewer. */
const LISTED = 1_000;

export function inspectModels(options: MessagesOptions): ModelInspection {
  const { headers = {}, fetch = globalThis.fetch, now = Date.now } = options;
  return { ask, list };

  /** A client of its own for each call: what one was refused, another still asks for. */
  async function ask(...[question, signal]: Parameters<ModelInspection['ask']>): Promise<Probed> {
    const sent: Sent[] = [];
    const model = createMessages({
      ...options,
      fetch: (input, init) => {
        sent.push(...sentIn(init?.body));
        return fetch(input, init);
      },
    });
    // Loading the SDK is no part of how long the model takes.
    await createClient({ ...options, headers, fetch, sent: () => undefined });
    const began = now();
    const reply = await model.call(question, signal);
    const ms = now() - began;
    const last = sent.at(-1);
    const wasAsked = sent.some(({ effort }) => effort);
    return { reply, ms, structured: last?.structured ?? false, effort: wasAsked ? (last?.effort ?? false) : null };
  }

  async function list(signal: AbortSignal): Promise<readonly ListedModel[] | null> {
    try {
      const client = await createClient({ ...options, headers, fetch, sent: () => undefined });
      const parsed = v.safeParse(ListSchema, await client.get(`/v1/models?limit=${LISTED}`, signal));
      if (!parsed.success) return null;
      return parsed.output.data.map(({ id, lifecycle, retires_at: retiresAt }) => ({ id, lifecycle, retiresAt }));
    } catch {
      return null;
    }
  }
}

/** The manner of a Messages request; nothing for the exchange of tokens. */
function sentIn(body: unknown): readonly Sent[] {
  if (typeof body !== 'string' || !body.includes('"messages"')) return [];
  const parsed = v.safeParse(SentSchema, JSON.parse(body));
  if (!parsed.success) return [];
  const { format, effort } = parsed.output.output_config;
  return [{ structured: format !== undefined, effort: effort !== undefined }];
}
