/** The model's orders in its answer: they are true of no change, and the check of facts sees plain words. Pure. */
import type { Doubt } from '../domain.ts';
import { COMPOSE_PROMPT } from './prompts/compose.ts';
import { LOCALISE_PROMPT } from './prompts/localise.ts';
import { MAP_PROMPT } from './prompts/map.ts';
import { MERGE_PROMPT } from './prompts/merge.ts';

/** So many words of an order in a row are no accident. */
const IN_A_ROW = 8;

/** Every row of words in the orders. */
const ORDERS: ReadonlySet<string> = new Set(
  [MAP_PROMPT, MERGE_PROMPT, COMPOSE_PROMPT, LOCALISE_PROMPT].flatMap((prompt) => prompt.split('\n')).flatMap(rowsOf),
);

/** Says so once where texts repeat what the model was told. */
export function leakedIn(texts: readonly string[]): readonly Doubt[] {
  const found = texts.flatMap(rowsOf).find((row) => ORDERS.has(row));
  return found === undefined ? [] : [{ kind: 'prompt', found }];
}

function rowsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(IN_A_ROW - 1).map((_, at) => words.slice(at, at + IN_A_ROW).join(' '));
}
