import type { JsonObject } from './json.ts';
import type { ModelFacts } from './models.ts';

/** A piece of the prompt in the order in which the API caches: tools, schema, system, messages. */
export type Part = { readonly text: string; readonly cache?: '5m' | '1h' };

/** A checked `POST /v1/messages` or `/v1/messages/count_tokens`. */
export type MessageRequest = {
  readonly model: ModelFacts;
  /** 0 on count_tokens, which takes none. */
  readonly maxTokens: number;
  readonly stream: boolean;
  readonly thinks: boolean;
  readonly parts: readonly Part[];
  /** The system prompt's text. */
  readonly system: string;
  /** The text of all user messages. */
  readonly user: string;
  /** The last JSON document among the user's text blocks, or undefined. */
  readonly data: unknown;
  /** `output_config.format.schema`, where given. */
  readonly schema: JsonObject | undefined;
  readonly body: JsonObject;
};
