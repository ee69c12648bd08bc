/** The shapes of the model's answers: one schema each, used to ask (as JSON Schema) and to check what arrives. */
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { CATEGORIES, type Importance, type Texts } from '../domain.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

const importance = v.picklist([1, 2, 3, 4, 5] as const satisfies readonly Importance[]);
const category = v.picklist(CATEGORIES);

/** The API takes no length or number limits in a schema, so sizes are checked after parsing. */
export const TEXT_CHARACTERS = 400;

function draftMembers(audiences: readonly string[]) {
  return {
    lead: v.string(),
    category,
    importance,
    breaking: v.boolean(),
    texts: v.strictObject(Object.fromEntries(audiences.map((name) => [name, v.string()]))),
    upgrade: v.string(),
  };
}

export function mapItemSchema(audiences: readonly string[]) {
  return v.strictObject({ index: v.number(), ...draftMembers(audiences) });
}

/** Only words: what a joined line is beside them follows from its members. */
export function mergeGroupSchema(audiences: readonly string[]) {
  const { lead, texts, upgrade } = draftMembers(audiences);
  return v.strictObject({ members: v.array(v.number()), lead, texts, upgrade });
}

export const claimSchema = v.strictObject({ text: v.string(), lines: v.array(v.number()) });

export function mapSchema(audiences: readonly string[]): JsonSchema {
  return jsonSchema(v.strictObject({ changes: v.array(mapItemSchema(audiences)) }));
}

export function mergeSchema(audiences: readonly string[]): JsonSchema {
  return jsonSchema(v.strictObject({ groups: v.array(mergeGroupSchema(audiences)) }));
}

export function composeSchema(): JsonSchema {
  return jsonSchema(v.strictObject({ overview: v.array(claimSchema), highlights: v.array(claimSchema) }));
}

export const localisedSchema = v.strictObject({ index: v.number(), text: v.string() });

export function localiseSchema(): JsonSchema {
  return jsonSchema(v.strictObject({ texts: v.array(localisedSchema) }));
}

/** As it is sent: plain data. */
export function jsonSchema(schema: Parameters<typeof toJsonSchema>[0]): JsonSchema {
  const { $schema: _, ...rest } = toJsonSchema(schema);
  return { ...rest };
}

/** The list under `name` in an answer's text; null when the text is not such a document. Members are checked one by one. */
export function listIn(text: string, name: string): readonly unknown[] | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const found = v.safeParse(v.object({ [name]: v.array(v.unknown()) }), value);
  return found.success ? (found.output[name] ?? null) : null;
}

type DraftAnswer = v.InferOutput<ReturnType<typeof mergeGroupSchema>>;

/** One letter is no line in any language. */
const WORD = /[\p{L}\p{N}][\s\S]*[\p{L}\p{N}]/u;

/** True when every text is there and of a size that a line may have. */
export function textsFit(answer: Pick<DraftAnswer, 'texts' | 'upgrade' | 'lead'>): boolean {
  const fits = (text: string) => WORD.test(text) && text.length <= TEXT_CHARACTERS;
  return Object.values(answer.texts).every(fits) && answer.upgrade.length <= TEXT_CHARACTERS && answer.lead.length <= 60;
}

/** One upgrade text serves every audience; '' becomes none. */
export function upgradeTexts(upgrade: string, audiences: readonly string[]): Texts {
  return upgrade.trim() === '' ? {} : Object.fromEntries(audiences.map((name) => [name, upgrade.trim()]));
}
