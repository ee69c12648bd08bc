/** Notes in another language than their entries: the same lines in other words. */
import type { Entry, Sha, Texts } from '../domain.ts';
import type { NotesInput } from './input.ts';

/** By entry; '' where there is nothing in that language. */
export type OtherWords = Readonly<Record<Sha, { readonly text: string; readonly upgrade: string }>>;

/** What its audience reads of each line, in the other words; all else, and where a line stands, is as it was. */
export function inOtherWords(input: NotesInput, words: OtherWords): NotesInput {
  if (Object.keys(words).length === 0) return input;
  const { audience } = input;
  const other = (texts: Texts, text: string): Texts =>
    text === '' || Object.keys(texts).length === 0 ? texts : { ...texts, [audience]: text };
  const entries = input.outline.entries.map((entry): Entry => {
    const found = words[entry.id];
    return found === undefined ? entry : { ...entry, texts: other(entry.texts, found.text), upgrade: other(entry.upgrade, found.upgrade) };
  });
  return { ...input, outline: { ...input.outline, entries } };
}
