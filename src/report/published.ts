/** What publishing did, for the summary: where the notes went, and what of people's edits stands against them. */
import { harmlessLine } from './line.ts';

/** How it went at one place, in a few words of the program's own. */
export type PlaceTold = { readonly place: string; readonly told: string; readonly failed: boolean };

/**
 * A person's line that stays against what would be written now; `fresh` null: nothing would, or `kept` null: it was removed.
 * `moved`: it is not in the text any more, but at this address, or null: nowhere.
 */
export type KeptLine =
  | { readonly kept: string | null; readonly fresh: string | null }
  | { readonly moved: string; readonly to: string | null };

/** Lines that are listed. */
const LISTED = 50;

/** Sections of Markdown, each with the title that its fold has; nothing where there is nothing to tell. */
export function publishedFolds(
  places: readonly PlaceTold[],
  kept: readonly KeptLine[],
): readonly { readonly title: string; readonly body: string }[] {
  const where = places.map(({ place, told, failed }) => `- ${failed ? '❌ ' : ''}${place}: ${code(told)}`);
  const lines = kept.slice(0, LISTED).map(keptText);
  const more = kept.length > LISTED ? [`- and ${kept.length - LISTED} more`] : [];
  return [
    ...(where.length === 0 ? [] : [{ title: 'Where the notes went', body: where.join('\n') }]),
    ...(kept.length === 0
      ? []
      : [{ title: `Edits of people that stand against these notes: ${kept.length}`, body: [...lines, ...more].join('\n') }]),
  ];
}

function keptText(line: KeptLine): string {
  if ('moved' in line) {
    const where = line.to === null ? 'taken out' : `now in the draft of the next release, ${code(line.to)}`;
    return `- ${where}: ${code(line.moved)}, whose change is not in these notes`;
  }
  const { kept, fresh } = line;
  if (kept === null) return `- removed, and stays out: ${code(fresh ?? '')}`;
  return `- kept: ${code(kept)}${fresh === null ? ', whose change is not in these notes' : `\n  would be: ${code(fresh)}`}`;
}

/** Strangers' text as it stands, in a span of code that it cannot end. */
function code(text: string): string {
  const line = harmlessLine(text).replaceAll('`', "'").trim();
  return line === '' ? '' : `\`${line}\``;
}
