/** Where each part is answered, the newest answer on top. */
import { bySeq } from './clean.ts';
import type { Index } from './records.ts';

export type Place = { readonly name: string; readonly index: number };

export interface Places {
  newest(part: string): Place | undefined;
  /** Puts an answer on top of all others. */
  add(name: string, parts: readonly string[]): void;
  remove(name: string, parts: readonly string[]): void;
}

export function createPlaces(index: Index): Places {
  const stacks = new Map<string, readonly Place[]>();
  function add(name: string, parts: readonly string[]): void {
    for (const [at, part] of parts.entries()) stacks.set(part, [...(stacks.get(part) ?? []), { name, index: at }]);
  }
  for (const [name, entry] of [...index].sort(bySeq)) add(name, entry.parts);
  return {
    newest: (part) => stacks.get(part)?.at(-1),
    add,
    remove(name, parts) {
      for (const part of parts) {
        const left = (stacks.get(part) ?? []).filter((place) => place.name !== name);
        if (left.length > 0) stacks.set(part, left);
        else stacks.delete(part);
      }
    },
  };
}
