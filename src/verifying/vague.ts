/** Texts that could stand below any change: true of all, and of use to nobody. In English. Pure. */

/** A bare verb, or one with nothing but these words behind it. */
const BARE =
  /^(?:improve|enhance|align|restrict|refine|adjust|tweak|optimi[sz]e|polish|rework)[sd]?(?: (?:the|its|some|various|overall|general|code|error))*(?: (?:handling|behaviou?r|experience|logic|things|quality|functionality|improvements?))?$/i;
const VARIOUS =
  /\b(?:various|miscellaneous|misc|assorted) (?:\w+ (?:and |& )?)?(?:improvements?|enhancements?|fixes|changes|tweaks|updates)\b/i;

/** Null where the text says something, or where a title of its changes says no more. */
export function vagueIn(text: string, titles: readonly string[]): string | null {
  const found = emptyWords(text);
  return found === null || titles.some((title) => emptyWords(title) !== null) ? null : found;
}

function emptyWords(text: string): string | null {
  const said = text.trim().replace(/[.!]+$/, '');
  return BARE.exec(said)?.[0] ?? VARIOUS.exec(said)?.[0] ?? null;
}
