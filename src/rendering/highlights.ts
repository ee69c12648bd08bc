/** Highlights: sentences about lines, with the references of those lines. */
import type { Entry } from '../domain.ts';
import type { Line } from './document.ts';
import type { NotesInput } from './input.ts';
import { authorsOf } from './people.ts';
import { refsOf } from './references.ts';

/** `said`: it is the line of its only entry, in the same words. */
export type Highlight = { readonly line: Line; readonly said: boolean };

/** In the order of the composition; what breaks stands at the top already. */
export function highlightLines(input: NotesInput, lineOf: (entry: Entry) => Line): readonly Highlight[] {
  const byId = new Map(input.outline.entries.map((entry) => [entry.id, entry]));
  return input.composition.highlights.flatMap((sentence, index): readonly Highlight[] => {
    const entries = sentence.entries.flatMap((id) => byId.get(id) ?? []);
    const [first] = entries;
    if (first === undefined || entries.every((entry) => entry.breaking || entry.category === 'internal')) return [];
    const own = lineOf(first);
    const said = entries.length === 1 && sameWords(sentence.text, own.text);
    if (said) return [{ line: own, said }];
    const changes = entries.flatMap((entry) => entry.changes);
    const line = {
      ...own,
      key: `highlight:${index}`,
      lead: entries.length === 1 ? own.lead : '',
      text: sentence.text,
      refs: refsOf(changes, input),
      authors: authorsOf(changes, input),
    };
    return [{ line, said }];
  });
}

function sameWords(a: string, b: string): boolean {
  const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return bare(a) === bare(b);
}
