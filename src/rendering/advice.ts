/** What to do about a line, where its own text does not say it already: a note of one sentence that asks for something is both. Pure. */
type Advised = { readonly text: string; readonly upgrade: string };

/** '' where there is nothing to tell below the line. */
export function adviceBelow({ text, upgrade }: Advised): string {
  const said = bare(upgrade);
  return said !== '' && bare(text).includes(said) ? '' : upgrade;
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
